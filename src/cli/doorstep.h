// SPDX-License-Identifier: MIT
#pragma once

#include "cli/terminal.h"
#include "switchboard/call.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace talkstick::cli {

//! Asks the person at the terminal, while a call waits to be let in, whether the other side has the
//! same safety words.
class Doorstep final : public QObject
{
    Q_OBJECT

public:
    //! Asks. \a call and \a terminal must outlive this.
    Doorstep(switchboard::Call &call, Terminal &terminal, QObject *parent = nullptr);

    //! It is too late for an answer: what is typed from now on is none.
    void withdraw();

private:
    enum class Answer : std::uint8_t { Open, Closed };

    void ask();
    void answered();
    void close();
    void answer(const QString &word);

    switchboard::Call &m_call;
    Terminal &m_terminal;
    Answer m_answer = Answer::Open;
};

//! The words, and what to do with them.
[[nodiscard]] QString wordsToCompare(const QStringList &words);

} // namespace talkstick::cli
