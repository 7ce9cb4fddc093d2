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
//! the end of input it leaves, once it holds the stick and everything was said.
class Talk final : public QObject
{
    Q_OBJECT

public:
    //! All three must outlive this. The conversation has not been opened.
    Talk(session::Conversation &conversation, LineReader &input, Reporter &reporter,
         QObject *parent = nullptr);

signals:
    void finished(talkstick::cli::ExitStatus status);

private:
    enum class Activity : std::uint8_t { Idle, Speaking };

    void changed();
    void speak();
    void ended();
    [[nodiscard]] ExitStatus statusOfEnd() const;

    session::Conversation &m_conversation;
    LineReader &m_input;
    Reporter &m_reporter;
    turn::Turn m_reported;
    ExitStatus m_status = ExitStatus::Ended;
    Activity m_activity = Activity::Idle;
};

} // namespace talkstick::cli
