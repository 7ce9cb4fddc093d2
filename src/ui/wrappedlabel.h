// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QLabel>

namespace talkstick::ui {

//! Plain text in as many lines as it needs.
//!
//! A QLabel that wraps words breaks its text into lines anew whenever a layout asks how high it is,
//! which layouts within layouts do two dozen times before a window is first seen; and several times
//! more to find a pleasant shape.
class WrappedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    void forget() const;
    void measure() const;

    mutable QString m_measured; // what the others are of
    mutable int m_whole = 0; // pixels wide, in one line
    mutable int m_widestWord = 0;
    mutable QHash<int, int> m_heights; // by width
};

} // namespace talkstick::ui
