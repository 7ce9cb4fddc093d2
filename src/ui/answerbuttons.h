// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAbstractButton;

namespace talkstick::ui {

//! Keeps buttons that answer for somebody from being pressed by reflex: none is a default, none has
//! a letter, Enter does nothing, and a click does not take the focus from what one is doing.
class AnswerButtons final : public QObject
{
    Q_OBJECT

public:
    explicit AnswerButtons(const QList<QAbstractButton *> &buttons, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

//! Shows \a text as it is: an ampersand would make a letter of it answer.
void setTextAsIs(QAbstractButton &button, QString text);

} // namespace talkstick::ui
