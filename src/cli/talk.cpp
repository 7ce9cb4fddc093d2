// SPDX-License-Identifier: MIT
#include "cli/talk.h"

#include <utility>

namespace talkstick::cli {

using session::Conversation;

Talk::Talk(Conversation &conversation, LineReader &input, Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_conversation(conversation)
    , m_input(input)
    , m_reporter(reporter)
{
    connect(&conversation, &Conversation::heard, this,
            [this](const turn::Part &part) { m_reporter.heard(part, m_conversation.state()); });
    connect(&conversation, &Conversation::said, this,
            [this](const turn::Part &part) { m_reporter.said(part); });
    connect(&conversation, &Conversation::held, this,
            [this](qint64 bytes) { m_reporter.held(bytes); });
    connect(&conversation, &Conversation::ended, this, &Talk::ended);
    connect(&conversation, &Conversation::changed, this, &Talk::changed);
    connect(&conversation, &Conversation::finished, this, [this] { emit finished(m_status); });
    connect(&input, &LineReader::ready, this, &Talk::speak);
    m_reporter.connected(conversation.state());
}

void Talk::changed()
{
    const turn::Turn &turn = m_conversation.state().turn;
    if (turn.phase == turn::Phase::Over)
        return;
    if (turn != std::exchange(m_reported, turn))
        m_reporter.turn(m_conversation.state());
    speak();
}

void Talk::speak()
{
    // What we say may be answered by a turn that was held, which brings us here again.
    if (m_activity == Activity::Speaking)
        return;
    m_activity = Activity::Speaking;
    while (m_conversation.state().turn.phase == turn::Phase::Mine) {
        const std::optional<QString> line = m_input.take();
        if (!line) {
            if (m_input.atEnd())
                m_conversation.leave();
            break;
        }
        (void)m_conversation.speak(*line); // it is our turn: not refused
    }
    m_activity = Activity::Idle;
}

void Talk::ended()
{
    m_status = statusOfEnd();
    m_reporter.closed(m_conversation.state());
}

ExitStatus Talk::statusOfEnd() const
{
    const session::TalkState &state = m_conversation.state();
    if (state.ended == session::EndReason::Left)
        return ExitStatus::Ended;
    // A host that does not let us in closes; with our first turn unread that is even a reset.
    if (state.opening.role == session::Role::Joiner && state.turnsHeard == 0)
        return ExitStatus::Declined;
    if (state.ended == session::EndReason::Broke || m_input.hasLine())
        return ExitStatus::PeerGone;
    return ExitStatus::Ended;
}

} // namespace talkstick::cli
