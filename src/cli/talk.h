// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exitstatus.h"
#include "cli/linereader.h"
#include "cli/reporter.h"
#include "session/conversation.h"

#include <QObject>

#include <cstdint>

namespace talkstick::cli {

//! One conversation on lines: each line that is read is one turn, said when the stick is here. At
//! the end of input it leaves, once it holds the stick and everything it said has arrived.
class Talk final : public QObject
{
    Q_OBJECT

public:
    //! All three must outlive this. The conversation has not been opened.
    Talk(session::Conversation &conversation, LineReader &input, Reporter &reporter,
         QObject *parent = nullptr);

    //! How it ended; of one that goes on, how it would if it were cut off now.
    [[nodiscard]] ExitStatus status() const;

signals:
    //! It is over, and everything said was handed to the system.
    void finished();

private:
    enum class Activity : std::uint8_t { Idle, Speaking };

    void changed();
    void speak();
    [[nodiscard]] bool isEverythingSaid() const;

    session::Conversation &m_conversation;
    LineReader &m_input;
    Reporter &m_reporter;
    turn::Turn m_reported;
    Activity m_activity = Activity::Idle;
    int m_refused = 0; // lines that could not be said
};

} // namespace talkstick::cli
