// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exitstatus.h"
#include "cli/linereader.h"
#include "cli/reporter.h"
#include "session/conversation.h"

#include <QObject>

#include <cstdint>
#include <memory>

namespace talkstick::cli {

//! One conversation on lines: each line that is read is one turn, said when the stick is here. At
//! the end of input it leaves, once it holds the stick and everything it said has arrived.
class Talk final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this. A conversation in plain text has not been opened. After the link was
    //! lost it is waited \a redial for the next one; not at all if that is 0.
    Talk(session::Conversation &conversation, LineReader &input, Reporter &reporter,
         session::Clock &clock, Time redial);

    [[nodiscard]] bool isAbout(const session::Conversation &conversation) const
    {
        return &m_conversation == &conversation;
    }
    //! How it ended; of one that goes on, how it would if it were cut off now.
    [[nodiscard]] ExitStatus status() const;

signals:
    //! It is over, and everything said was handed to the system.
    void finished();

private:
    enum class Activity : std::uint8_t { Idle, Speaking };

    void changed();
    void ended();
    void resumed();
    void giveUp();
    [[nodiscard]] bool mayGoOn() const;
    void speak();
    [[nodiscard]] bool isEverythingSaid() const;

    session::Conversation &m_conversation;
    LineReader &m_input;
    Reporter &m_reporter;
    session::Clock &m_clock;
    const Time m_redial;
    std::unique_ptr<session::Alarm> m_patience;
    enum class Peer : std::uint8_t { There, Awaited, Gone } m_peer = Peer::There;
    turn::Turn m_reported;
    Activity m_activity = Activity::Idle;
    int m_refused = 0; // lines that could not be said
};

} // namespace talkstick::cli
