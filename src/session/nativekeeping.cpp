// SPDX-License-Identifier: MIT
#include "session/nativehandler.h"

#include "wire/text.h"

#include <utility>

// What is said and heard, on its way through the store.

namespace talkstick::session {

using native::LiveTalk;
using native::Step;
using wire::ByeCode;

void NativeTalk::Handler::operator()(const native::event::Spoke &e)
{
    const QString text = wire::cleaned(e.text);
    if (text.isEmpty() && e.stick == turn::Stick::Kept)
        return; // nothing was said and nothing changes
    if (const auto refusal = talk.m_live.speak(text, e.stick, e.timeMs)) {
        effects.emplace_back(native::effect::Refused {*refusal});
        return;
    }
    talk.m_typing.said();
    if (e.stick == turn::Stick::Passed)
        talk.m_hands.stickPassed();
}

void NativeTalk::Handler::operator()(const native::event::Concluded &e)
{
    if (const auto refusal = talk.m_live.conclude(e.timeMs))
        effects.emplace_back(native::effect::Refused {*refusal});
    else
        talk.m_typing.said();
}

void NativeTalk::Handler::hear(const wire::message::Entry &entry, const wire::Frame &frame)
{
    const bool isLive = talk.m_step == Step::Live;
    if (!isLive && entry.number > talk.m_theirs.count) {
        if (!keepsFirst(frame))
            fault(ByeCode::ProtocolError);
        return;
    }
    const auto outcome = talk.m_live.hear(
        entry, frame.payload, isLive ? LiveTalk::Whose::Theirs : LiveTalk::Whose::Anybodys);
    if (!outcome) {
        if (!keepsFirst(frame))
            fault(outcome.error());
        return;
    }
    switch (outcome.value()) {
    case LiveTalk::Outcome::Gathered: break;
    case LiveTalk::Outcome::Repeated:
        if (!talk.m_allowance.take(now))
            fault(ByeCode::LimitExceeded);
        return;
    case LiveTalk::Outcome::Unknown:
        talk.m_checkedBytes = frame.payload;
        ask(Errand::Check, entry.number, 1);
        return;
    }
    expectMore();
    const native::LogHead &head = talk.m_live.head();
    if (!isLive && head.count == talk.m_theirs.count && head.hash != talk.m_theirs.hash)
        fault(ByeCode::Fork);
}

void NativeTalk::Handler::commit()
{
    if (auto commit = talk.m_live.takeCommit())
        effects.emplace_back(std::move(*commit));
}

void NativeTalk::Handler::operator()(const native::event::Committed &)
{
    for (const LiveTalk::Told &told : talk.m_live.kept())
        tell(told);
    if (talk.m_step == Step::Over)
        return;
    goOnSyncing();
    concludeIfKnown(EndReason::PeerLeft);
    goOnReading();
    if (talk.m_parting && talk.m_step != Step::Over && !talk.m_live.isKeeping())
        (*this)(*std::exchange(talk.m_parting, std::nullopt));
}

void NativeTalk::Handler::tell(const LiveTalk::Told &told)
{
    if (const auto *heard = std::get_if<native::effect::Heard>(&told)) {
        talk.m_peerTyping.said();
        if (heard->part.stick == turn::Stick::Passed)
            talk.m_hands.stickPassed();
    }
    std::visit([this](const auto &effect) { effects.emplace_back(effect); }, told);
}

// Whoever wrote the end waits until it has arrived; whoever got it says goodbye.
void NativeTalk::Handler::concludeIfKnown(EndReason reason)
{
    if (talk.m_step != Step::Live && talk.m_step != Step::AwaitingSynced)
        return;
    if (talk.m_live.isConcluded())
        sayBye(ByeCode::Left, {}, reason);
}

void NativeTalk::Handler::operator()(const native::event::CommitFailed &)
{
    talk.m_errand = Errand::None;
    for (const turn::Part &part : talk.m_live.notKept())
        effects.emplace_back(native::effect::NotKept {part});
    if (talk.m_step != Step::Over)
        cannotKeep();
}

void NativeTalk::Handler::cannotKeep()
{
    sayBye(ByeCode::StorageFailure, {}, EndReason::NotKept);
}

void NativeTalk::Handler::operator()(const native::event::Left &e)
{
    if (talk.m_live.isKeeping()) {
        talk.m_parting = e;
        return;
    }
    out += talk.m_live.takeAllFrames();
    sayBye(e.code, {}, EndReason::Left);
}

void NativeTalk::Handler::goOnReading()
{
    if (talk.m_backlog == Backlog::Paused && !talk.isPaused())
        readFrames();
    if (talk.m_linkState == LinkState::Gone && !talk.isPaused() && talk.m_step != Step::Over)
        finish(EndReason::Lost);
}

} // namespace talkstick::session
