// SPDX-License-Identifier: MIT
#pragma once

#include <QResizeEvent>
#include <QWidget>

namespace talkstick::ui {

//! The least size of \a widget, whose layout has texts in lines: as wide as \a least, and as high
//! as they need in its present width.
[[nodiscard]] QSize withWholeLines(const QWidget &widget, const QSize &least);

//! A \a Base, which is a QWidget, with texts in lines of which none is cut off where the window is
//! low: what is around it gives way instead.
template <typename Base>
class WholeLines : public Base
{
public:
    using Base::Base;

    //! As high as its texts need in its width.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return withWholeLines(*this, Base::minimumSizeHint());
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Base::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            Base::updateGeometry();
    }
};

} // namespace talkstick::ui
