// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace talkstick::ui {

//! Lies over the lower end of what one reads and tells how much has come below it. It is there only
//! while something has.
class BelowButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit BelowButton(QWidget *parent);

    void setCount(qsizetype count);
    //! Puts it at the bottom of \a area, in the middle.
    void moveTo(const QRect &area);
};

} // namespace talkstick::ui
