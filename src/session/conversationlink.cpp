// SPDX-License-Identifier: MIT
#include "session/conversation.h"

#include <utility>

// A conversation and its link, which may become another one.

namespace talkstick::session {

void Conversation::goOn(Conversation &later)
{
    Q_ASSERT(&m_log == &later.m_log);
    const TalkState before = m_state;
    unplug();
    later.unplug();
    std::swap(m_link, later.m_link);
    std::swap(m_linkState, later.m_linkState);
    std::swap(m_talk, later.m_talk);
    std::swap(m_mailbox, later.m_mailbox);
    std::swap(m_mailbox->owner, later.m_mailbox->owner);
    std::swap(m_state, later.m_state);
    m_state.sealed = before.sealed;
    m_state.rank = before.rank;
    m_state.keeping = before.keeping;
    m_state.unread += before.unread;
    if (m_state.rows == before.rows)
        m_state.lastSpoken = before.lastSpoken;
    if (m_state.turn.phase == before.lastPhase && m_state.turn.number == before.turn.number)
        m_state.since = before.since; // nothing was said meanwhile
    m_early = std::exchange(later.m_early, {});
    m_isEndUntold = m_state.ended.has_value();
    m_journal->catchUp(qsizetype(m_state.rows));
    plug();
    later.plug();
    emit resumed();
    tellChange(before);
    QMetaObject::invokeMethod(this, &Conversation::catchUp, Qt::QueuedConnection);
}

// What has come behind the frame that made it live, which nobody else will ask for: it may have
// been the end.
void Conversation::catchUp()
{
    handleAnswers();
    readAll();
    if (std::exchange(m_isEndUntold, false))
        emit ended(*m_state.ended);
    if (m_linkState == LinkState::Ending)
        linkGone();
}

void Conversation::tellEarlyParts()
{
    for (const turn::Part &part : std::exchange(m_early, {}))
        emit heard(part);
}

void Conversation::unplug()
{
    if (m_link)
        m_link->disconnect(this);
    m_alarm->clear();
    m_alarmTime.reset();
}

void Conversation::plug()
{
    if (!m_link)
        return;
    connect(m_link.get(), &Link::readable, this, &Conversation::readAll);
    connect(m_link.get(), &Link::held, this,
            [this](qint64 bytes) { handle(plain::event::Held {bytes}); });
    connect(m_link.get(), &Link::sendingEnded, this, [this] {
        handle(plain::event::SendingEnded {});
        handle(native::event::LinkEnded {});
    });
    connect(m_link.get(), &Link::broke, this, &Conversation::linkBroke);
    connect(m_link.get(), &Link::closed, this, &Conversation::linkGone);
    connect(m_link.get(), &Link::happened, this, &Conversation::happened);
    setAlarm();
}

qsizetype Conversation::room() const
{
    if (const auto *native = std::get_if<NativeTalk>(&m_talk))
        return native->room();
    const auto *plain = std::get_if<PlainTalk>(&m_talk);
    return plain ? plain->room() : 0;
}

// A plain peer is read only in its turn.
void Conversation::readAll()
{
    const auto mayRead = [this] {
        return nativeTalk() ? m_state.stage != native::Stage::Over
                            : m_state.turn.phase == turn::Phase::Theirs;
    };
    while (m_link && mayRead()) {
        const QByteArray bytes = m_link->read(room());
        if (bytes.isEmpty())
            return;
        handle(plain::event::Received {bytes});
        handle(native::event::Received {bytes});
    }
}

void Conversation::tick()
{
    m_alarmTime.reset();
    handle(plain::event::TimePassed {});
    handle(native::event::TimePassed {});
    // What there was no room for.
    if (nativeTalk())
        readAll();
}

// A goodbye may be in what came before the end, behind more frames than are worked off at once.
void Conversation::readToTheEnd()
{
    readAll();
    const auto isBacklog = [this](const NativeTalk &talk) {
        return talk.stage() != native::Stage::Over && talk.room() == 0
            && talk.due().value_or(Time::max()) <= m_clock.now();
    };
    while (nativeTalk() && isBacklog(*nativeTalk()))
        tick();
}

void Conversation::linkBroke(LinkError error, const QString &systemText)
{
    readToTheEnd();
    if (!m_state.ended)
        m_state.systemText = systemText;
    handle(plain::event::Broke {error});
    handle(native::event::LinkEnded {});
    linkGone();
}

void Conversation::linkGone()
{
    if (isFinished())
        return;
    if (nativeTalk() && m_state.stage != native::Stage::Over) {
        m_linkState = LinkState::Ending;
        return;
    }
    m_linkState = LinkState::Gone;
    emit finished();
}

} // namespace talkstick::session
