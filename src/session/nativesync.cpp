// SPDX-License-Identifier: MIT
#include "session/nativehandler.h"

#include <algorithm>

// Where the two compare how far they are, and whoever has more sends the rest (PROTOCOL.md, "The
// log").

namespace talkstick::session {

using native::LogState;
using native::Origin;
using native::Step;
using wire::ByeCode;
using wire::message::Welcome;

namespace {

const wire::KeyHash &openerOf(const wire::BothKeys &keys, Welcome::First opener)
{
    return opener == Welcome::First::Host ? keys.host : keys.joiner;
}

} // namespace

// The joiner says what is to be gone on with. It may have knocked for long: what there was of it
// when it began to call need not be what there is now.
void NativeTalk::Handler::startSync()
{
    const native::Setup &setup = talk.m_greeting.setup();
    if (setup.log)
        find(setup.log->head.conversationId);
    else
        startAnew();
}

void NativeTalk::Handler::find(const QByteArray &conversationId)
{
    talk.m_errand = Errand::Find;
    enter(Step::Preparing);
    effects.emplace_back(native::effect::FindLog {conversationId});
}

void NativeTalk::Handler::startAnew()
{
    LogState empty;
    empty.head = native::emptyLog(talk.m_greeting.setup().conversationId, talk.m_greeting.keys(),
                                  talk.m_first);
    openLog(empty, Origin::Fresh);
    create(empty);
}

void NativeTalk::Handler::goOnWith(const std::optional<LogState> &log)
{
    if (!log || log->isOver) {
        startAnew();
        return;
    }
    openLog(*log, Origin::Fresh);
    sayHowFar();
    enter(Step::AwaitingSync);
}

void NativeTalk::Handler::openLog(const LogState &log, Origin known)
{
    using wire::message::Entry;
    const bool isOurs = log.head.opener == talk.m_greeting.setup().ownKey;
    talk.m_live.open(log, isOurs ? Entry::Author::Opener : Entry::Author::Other, known);
}

void NativeTalk::Handler::create(const LogState &log)
{
    talk.m_errand = Errand::Create;
    enter(Step::Preparing);
    effects.emplace_back(native::effect::Create {log});
}

void NativeTalk::Handler::sayHowFar()
{
    const native::LogHead &head = talk.m_live.head();
    const bool isHosts = head.opener == talk.m_greeting.keys().host;
    send(wire::message::Sync {head.conversationId, head.count, head.hash,
                              isHosts ? Welcome::First::Host : Welcome::First::Joiner});
}

void NativeTalk::Handler::operator()(const wire::message::Sync &m)
{
    talk.m_theirs = m;
    if (talk.m_role == Role::Host) {
        find(m.conversationId);
        return;
    }
    const native::LogHead &head = talk.m_live.head();
    if (m.conversationId != head.conversationId
        || openerOf(talk.m_greeting.keys(), m.opener) != head.opener)
        fault(ByeCode::Fork);
    else
        compare();
}

void NativeTalk::Handler::operator()(const native::event::LogFound &e)
{
    if (talk.m_errand != Errand::Find)
        return;
    talk.m_errand = Errand::None;
    if (e.grave == native::event::LogFound::Grave::Unreadable)
        cannotKeep();
    else if (talk.m_role == Role::Joiner)
        goOnWith(e.log);
    else if (e.grave == native::event::LogFound::Grave::Deleted)
        sayBye(ByeCode::Deleted, {}, EndReason::Left);
    else if (e.log)
        answerWith(*e.log);
    else
        adopt();
    goOnReading();
}

void NativeTalk::Handler::answerWith(const LogState &log)
{
    if (log.head.opener != openerOf(talk.m_greeting.keys(), talk.m_theirs.opener)) {
        fault(ByeCode::Fork);
        return;
    }
    openLog(log, Origin::Fresh);
    compare();
}

// The joiner's is not known here: it is new, or was lost here. A new one may have been begun on a
// link that ended too early, so that it need not be as this welcome says who opens.
void NativeTalk::Handler::adopt()
{
    const wire::message::Sync &theirs = talk.m_theirs;
    const bool isNew = theirs.count == 0;
    LogState empty;
    empty.head = native::emptyLog(theirs.conversationId, talk.m_greeting.keys(), theirs.opener);
    if (isNew && theirs.hash != empty.head.hash) {
        fault(ByeCode::Fork);
        return;
    }
    openLog(empty, isNew ? Origin::Fresh : Origin::Restored);
    create(empty);
}

void NativeTalk::Handler::operator()(const native::event::Created &)
{
    if (talk.m_errand != Errand::Create)
        return;
    talk.m_errand = Errand::None;
    if (talk.m_role == Role::Host) {
        compare();
    } else {
        sayHowFar();
        enter(Step::AwaitingSync);
    }
    goOnReading();
}

void NativeTalk::Handler::ask(Errand errand, std::uint64_t first, std::uint64_t count)
{
    talk.m_errand = errand;
    effects.emplace_back(
        native::effect::ReadEntries {talk.m_live.head().conversationId, first, count});
}

// Whoever has less cannot tell whether the other log begins with this one; the other side can.
void NativeTalk::Handler::compare()
{
    const native::LogHead &ours = talk.m_live.head();
    const wire::message::Sync &theirs = talk.m_theirs;
    enter(Step::Preparing);
    if (theirs.count > ours.count) {
        compared(theirs.hash);
    } else if (theirs.count == ours.count) {
        compared(ours.hash);
    } else if (theirs.count == 0) {
        const wire::BothKeys keys = talk.m_greeting.keys();
        compared(native::emptyLog(ours.conversationId, keys, theirs.opener).hash);
    } else {
        ask(Errand::Compare, theirs.count, 1);
    }
}

// \a hash is that of our log, up to where theirs ends.
void NativeTalk::Handler::compared(const QByteArray &hash)
{
    const wire::message::Sync &theirs = talk.m_theirs;
    if (hash != theirs.hash) {
        fault(ByeCode::Fork);
        return;
    }
    if (talk.m_role == Role::Host)
        sayHowFar();
    if (theirs.count < talk.m_live.head().count) {
        native::LogHead start = talk.m_live.head();
        start.count = theirs.count;
        start.hash = theirs.hash;
        talk.m_live.rewind(start);
    }
    enter(Step::CatchingUp);
    goOnSyncing();
}

void NativeTalk::Handler::operator()(const native::event::EntriesRead &e)
{
    const Errand errand = std::exchange(talk.m_errand, Errand::None);
    if (errand == Errand::Compare) {
        if (e.entries.size() == 1 && e.entries[0].number == talk.m_theirs.count)
            compared(e.entries[0].hash);
        else
            cannotKeep();
    } else if (errand == Errand::Check) {
        checked(e);
    } else if (errand == Errand::Replay) {
        if (e.entries.empty() || !talk.m_live.replay(e.entries))
            cannotKeep();
    } else {
        talk.m_errand = errand;
        return;
    }
    goOnReading();
}

// An entry from before this link. Nobody needs to send it, but it does no harm if it is the same.
void NativeTalk::Handler::checked(const native::event::EntriesRead &e)
{
    if (e.entries.size() != 1)
        cannotKeep();
    else if (e.entries[0].payload != talk.m_checkedBytes)
        fault(ByeCode::Fork);
    else if (!talk.m_allowance.take(now))
        fault(ByeCode::LimitExceeded);
    else
        talk.m_live.owe();
}

void NativeTalk::Handler::expectMore()
{
    if (talk.m_step == Step::CatchingUp || talk.m_step == Step::AwaitingSynced)
        talk.m_stepEnds = now + native::kStepLimit;
}

// Sends what they lack, as fast as they acknowledge it; once nothing is missing any more, says so.
void NativeTalk::Handler::goOnSyncing()
{
    if (talk.m_step != Step::CatchingUp)
        return;
    if (const auto ack = talk.m_live.takeAck())
        send(*ack);
    out += talk.m_live.takeFrames();
    const auto range = talk.m_live.wanted();
    if (range && talk.m_errand == Errand::None)
        ask(Errand::Replay, range->first, range->count);
    const std::uint64_t count = talk.m_live.head().count;
    const bool isBehind = count < talk.m_theirs.count;
    if (isBehind || talk.m_live.hasGathered() || talk.m_live.isKeeping()
        || !talk.m_live.isReplayed())
        return;
    send(wire::message::Synced {count});
    enter(Step::AwaitingSynced);
}

void NativeTalk::Handler::operator()(const wire::message::Synced &m)
{
    if (m.count != talk.m_live.head().count)
        fault(ByeCode::ProtocolError);
    else
        goLive();
}

void NativeTalk::Handler::goLive()
{
    enter(Step::Live);
    talk.m_live.begin();
    const LogState &log = talk.m_live.state();
    effects.emplace_back(native::effect::Began {log.rows});
    if (log.head.count > 0)
        effects.emplace_back(native::effect::Delivered {log.turn, log.part - 1});
    if (!talk.m_addresses.isEmpty())
        sendAddresses();
    concludeIfKnown(EndReason::Left);
}

} // namespace talkstick::session
