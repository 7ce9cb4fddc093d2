// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

class QWidget;

namespace talkstick::ui {

//! A part of the window that F6 goes to.
struct Pane
{
    QWidget *widget = nullptr;
    std::function<void()> focus;
};

//! Puts the focus \a step panes further than the one that has it, round the end; panes that are not
//! visible are passed over.
void focusPane(const QList<Pane> &panes, int step);

} // namespace talkstick::ui
