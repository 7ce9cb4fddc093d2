// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDropEvent;
class QWidget;

namespace talkstick::ui {

//! Takes an invitation that is dropped anywhere on a window: a link, or a text that holds one.
//! Anything else is refused before it is dropped; fields one writes in keep their own drops.
class LinkDrop final : public QObject
{
    Q_OBJECT

public:
    //! More characters are not looked at: nothing that holds an invitation is as long.
    static constexpr qsizetype kLongest = 16'384;

    explicit LinkDrop(QWidget &window, QObject *parent = nullptr);

signals:
    //! \a text holds an invitation, perhaps a damaged one.
    void dropped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace talkstick::ui
