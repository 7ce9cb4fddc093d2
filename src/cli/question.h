// SPDX-License-Identifier: MIT
#pragma once

#include "cli/terminal.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace talkstick::cli {

//! One question to the person at the terminal, until one of its answers is typed or it is too late.
//! Nothing is waited for meanwhile.
class Question final : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        QStringList words; //!< Any of them; upper and lower case are the same.
        std::function<void()> then; //!< May ask something else.
    };

    //! Asks \a text. What was typed before it is no answer. \a terminal must outlive this.
    Question(Terminal &terminal, const QString &text, const QList<Answer> &answers,
             QObject *parent);

    //! It is too late for an answer: what is typed from now on is none.
    void withdraw();

signals:
    //! No answer will ever come: the terminal is gone, or its input was ended (Ctrl+D).
    void unanswerable();

private:
    enum class State : std::uint8_t { Open, Closed };

    void typed();
    void judge(const QString &word);
    void close();

    Terminal &m_terminal;
    QString m_text;
    QList<Answer> m_answers;
    State m_state = State::Open;
};

//! The safety words, and what to do with them.
[[nodiscard]] QString wordsToCompare(const QStringList &words);

} // namespace talkstick::cli
