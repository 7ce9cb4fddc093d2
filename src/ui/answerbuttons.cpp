// SPDX-License-Identifier: MIT
#include "ui/answerbuttons.h"

#include <QKeyEvent>
#include <QPushButton>

namespace talkstick::ui {

AnswerButtons::AnswerButtons(const QList<QAbstractButton *> &buttons, QObject *parent)
    : QObject(parent)
{
    for (QAbstractButton *button : buttons) {
        if (auto *push = qobject_cast<QPushButton *>(button))
            push->setAutoDefault(false); // as it would be in a dialog
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
    }
}

// On some desktops Enter presses the button that has the focus.
bool AnswerButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

void setTextAsIs(QAbstractButton &button, QString text)
{
    button.setText(text.replace(u'&', QStringLiteral("&&")));
}

} // namespace talkstick::ui
