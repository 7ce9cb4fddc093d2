// SPDX-License-Identifier: MIT
#include "cli/talk.h"

#include <utility>

namespace talkstick::cli {

using session::Conversation;

Talk::Talk(Conversation &conversation, LineReader &input, Reporter &reporter, session::Clock &clock,
           Time redial)
    : m_conversation(conversation)
    , m_input(input)
    , m_reporter(reporter)
    , m_clock(clock)
    , m_redial(redial)
    , m_patience(clock.makeAlarm([this] { giveUp(); }))
{
    connect(&conversation, &Conversation::heard, this,
            [this](const turn::Part &part) { m_reporter.heard(part, m_conversation.state()); });
    connect(&conversation, &Conversation::said, this,
            [this](const turn::Part &part) { m_reporter.said(part); });
    connect(&conversation, &Conversation::delivered, this,
            [this](quint32 number, quint32 part) { m_reporter.delivered(number, part); });
    connect(&conversation, &Conversation::held, this,
            [this](qint64 bytes) { m_reporter.held(bytes); });
    connect(&conversation, &Conversation::notKept, this, [this] { ++m_refused; });
    connect(&conversation, &Conversation::ended, this, &Talk::ended);
    connect(&conversation, &Conversation::resumed, this, &Talk::resumed);
    connect(&conversation, &Conversation::changed, this, &Talk::changed);
    connect(&conversation, &Conversation::finished, this, [this] {
        if (m_peer != Peer::Awaited)
            emit finished();
    });
    connect(&input, &LineReader::ready, this, &Talk::speak);
    m_reporter.connected(conversation.state());
    // One that goes on has its turn already. Not from inside what tells that it does.
    QMetaObject::invokeMethod(this, &Talk::changed, Qt::QueuedConnection);
}

void Talk::ended()
{
    if (!mayGoOn()) {
        m_reporter.closed(m_conversation.state());
        return;
    }
    m_peer = Peer::Awaited;
    m_patience->set(m_clock.now() + m_redial);
    m_reporter.away(m_conversation.state());
}

bool Talk::mayGoOn() const
{
    const session::TalkState &state = m_conversation.state();
    return m_redial > Time(0) && state.ended == session::EndReason::Lost
        && state.fate == session::Fate::Unfinished;
}

void Talk::resumed()
{
    m_peer = Peer::There;
    m_patience->clear();
    m_reported = {};
    m_reporter.connected(m_conversation.state());
}

void Talk::giveUp()
{
    m_peer = Peer::Gone;
    m_reporter.closed(m_conversation.state());
    emit finished();
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
            if (m_input.atEnd() && m_conversation.state().isAllDelivered)
                m_conversation.leave(wire::ByeCode::Closing);
            break;
        }
        if (const auto refusal = m_conversation.speak(*line)) {
            ++m_refused;
            m_reporter.failed(QStringLiteral("not-said"), {model::sentence(*refusal), {}, {}});
        }
    }
    m_activity = Activity::Idle;
}

bool Talk::isEverythingSaid() const
{
    return m_refused == 0 && !m_input.hasLine() && m_conversation.state().isAllDelivered;
}

ExitStatus Talk::status() const
{
    const session::TalkState &state = m_conversation.state();
    if (state.ended == session::EndReason::NotKept)
        return ExitStatus::Storage;
    const bool isPlain = !state.trust;
    const bool isLost = state.ended != session::EndReason::Left
        && state.ended != session::EndReason::Closed && state.ended != session::EndReason::PeerLeft;
    // A plain host that does not let us in closes; with our first turn unread it is even a reset.
    if (isPlain && state.ended != session::EndReason::Left
        && state.opening.role == session::Role::Joiner && state.turnsHeard == 0)
        return ExitStatus::Declined;
    return isLost || !isEverythingSaid() ? ExitStatus::PeerGone : ExitStatus::Ended;
}

} // namespace talkstick::cli
