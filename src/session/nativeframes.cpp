// SPDX-License-Identifier: MIT
#include "session/nativehandler.h"

#include "session/goodbye.h"
#include "wire/peername.h"
#include "wire/text.h"

#include <utility>

namespace talkstick::session {

using native::LiveTalk;
using native::Step;
using turn::Phase;
using wire::ByeCode;

namespace {

// What the peer may send at any time and often, and what makes us answer: counted.
struct IsLight
{
    template <typename Message>
    bool operator()(const Message &) const
    {
        return false;
    }
    bool operator()(const wire::message::Wait &) const { return true; }
    bool operator()(const wire::message::Verify &) const { return true; }
    bool operator()(const wire::message::Ping &) const { return true; }
    bool operator()(const wire::message::Pong &) const { return true; }
    bool operator()(const wire::message::Typing &) const { return true; }
    bool operator()(const wire::message::Hand &) const { return true; }
    bool operator()(const wire::message::Addr &) const { return true; }
    bool operator()(const wire::message::Ignorable &) const { return true; }
};

} // namespace

void NativeTalk::Handler::readFrames()
{
    talk.m_backlog = Backlog::Empty;
    while (talk.m_step != Step::Over) {
        if (talk.isPaused()) {
            talk.m_backlog = Backlog::Paused;
            return;
        }
        if (talk.m_framesRead == native::kMaxFramesAtOnce && talk.m_linkState == LinkState::There) {
            talk.m_backlog = Backlog::Waiting;
            return;
        }
        const auto frame = talk.m_nextFrame ? Result<std::optional<wire::Frame>, wire::FrameError>(
                               std::exchange(talk.m_nextFrame, std::nullopt))
                                            : talk.m_reader.next();
        if (!frame) {
            if (talk.m_live.hasGathered()) {
                commit();
                continue;
            }
            // What begins with an impossible length is no Talkstick, rather than one that says
            // much.
            const bool isTooMuch =
                frame.error() == wire::FrameError::TooLong && talk.m_step != Step::AwaitingHello;
            fault(isTooMuch ? ByeCode::LimitExceeded : ByeCode::ProtocolError);
            return;
        }
        if (!frame.value())
            return;
        ++talk.m_framesRead;
        readFrame(*frame.value());
    }
}

void NativeTalk::Handler::readFrame(const wire::Frame &frame)
{
    if (frame.type != std::uint8_t(wire::FrameType::Entry) && keepsFirst(frame))
        return;
    const auto message = wire::decode(frame);
    if (!message) {
        if (!keepsFirst(frame))
            fault(ByeCode::ProtocolError);
        return;
    }
    if (std::visit(IsLight {}, message.value()) && !talk.m_allowance.take(now)) {
        fault(ByeCode::LimitExceeded);
        return;
    }
    switch (native::verdictOn(talk.m_step, message.value())) {
    case native::Verdict::Ignore: return;
    case native::Verdict::Unset:
    case native::Verdict::Fault: fault(ByeCode::ProtocolError); return;
    case native::Verdict::Take: break;
    }
    if (const auto *entry = std::get_if<wire::message::Entry>(&message.value()))
        hear(*entry, frame);
    else
        std::visit(*this, message.value());
}

// What follows entries may rely on them: they are kept before it is looked at.
bool NativeTalk::Handler::keepsFirst(const wire::Frame &frame)
{
    if (!talk.m_live.hasGathered())
        return false;
    --talk.m_framesRead;
    talk.m_nextFrame = frame;
    commit();
    return true;
}

void NativeTalk::Handler::operator()(const wire::message::Hello &m)
{
    talk.m_versionGap = talk.m_greeting.hear(m);
    // The host's HELLO goes out even so: the joiner is to know the versions.
    if (talk.m_role == Role::Host)
        send(talk.m_greeting.hello());
    if (talk.m_versionGap) {
        fault(ByeCode::Version);
        return;
    }
    if (talk.m_role == Role::Host) {
        enter(Step::AwaitingAuth);
        return;
    }
    send(talk.m_greeting.auth());
    talk.m_words = talk.m_greeting.words();
    enter(Step::AwaitingAnswer);
}

void NativeTalk::Handler::operator()(const wire::message::Auth &m)
{
    if (talk.m_greeting.hear(m) == native::Greeting::Commitment::Broken) {
        fault(ByeCode::ProtocolError);
        return;
    }
    const native::Introduction introduction = talk.m_greeting.introduction();
    talk.m_peerName = introduction.name;
    talk.m_words = introduction.words;
    enter(Step::Deciding);
    effects.emplace_back(native::effect::Introduced {introduction});
}

void NativeTalk::Handler::operator()(const wire::message::Wait &m)
{
    enter(Step::Waiting);
    effects.emplace_back(native::effect::Waiting {m.reason});
}

void NativeTalk::Handler::operator()(const wire::message::Welcome &m)
{
    if (m.version != talk.m_greeting.version()) {
        fault(ByeCode::ProtocolError);
        return;
    }
    talk.m_peerName = wire::cleanName(m.name);
    talk.m_first = m.first;
    talk.m_reader.setLimit(wire::kMaxFrame);
    startSync();
}

void NativeTalk::Handler::operator()(const wire::message::Verify &m)
{
    const auto outcome = talk.m_wordsCheck.heard(m);
    if (outcome)
        checkWords(outcome.value());
    else
        fault(ByeCode::ProtocolError);
}

void NativeTalk::Handler::checkWords(const native::WordsCheck::Outcome &outcome)
{
    using native::WordsCheck;
    if (const auto *sent = std::get_if<WordsCheck::Send>(&outcome)) {
        send(sent->message);
    } else if (std::holds_alternative<WordsCheck::NeedNonce>(outcome)) {
        effects.emplace_back(native::effect::NonceNeeded {});
    } else if (const auto *ready = std::get_if<WordsCheck::Ready>(&outcome)) {
        if (ready->message)
            send(*ready->message);
        talk.m_words = ready->words;
        effects.emplace_back(native::effect::WordsReady {});
    }
}

void NativeTalk::Handler::operator()(const wire::message::Ack &m)
{
    const std::size_t before = talk.m_live.unacknowledged();
    const auto delivered = talk.m_live.acknowledge(m);
    if (!delivered)
        fault(delivered.error());
    else if (const auto &part = delivered.value())
        effects.emplace_back(*part);
    if (talk.m_live.unacknowledged() < before)
        expectMore();
    if (talk.m_step != Step::Over)
        concludeIfKnown(EndReason::Left);
}

void NativeTalk::Handler::operator()(const wire::message::Ping &m)
{
    send(wire::message::Pong {m.token});
}

// That something came at all is what counts.
void NativeTalk::Handler::operator()(const wire::message::Pong &) { }

void NativeTalk::Handler::operator()(const wire::message::Bye &m)
{
    finish(native::endBy(m.code, talk.m_role, talk.stage()),
           wire::message::Bye {m.code, wire::oneLine(m.text, wire::kMaxByeText)});
}

void NativeTalk::Handler::operator()(const wire::message::Typing &m)
{
    if (talk.turn().phase == Phase::Theirs)
        talk.m_peerTyping.heard(m.state, now);
}

void NativeTalk::Handler::operator()(const wire::message::Hand &m)
{
    if (talk.turn().phase == Phase::Mine)
        talk.m_hands.heard(m.raised ? native::HandState::Raised : native::HandState::Down);
}

void NativeTalk::Handler::operator()(const wire::message::Addr &m)
{
    effects.emplace_back(native::effect::AddressesHeard {m.addresses});
}

void NativeTalk::Handler::operator()(const wire::message::Ignorable &) { }

void NativeTalk::Handler::fault(LiveTalk::Fault fault)
{
    // What is missing comes with the next link; there is nothing to be said about it.
    if (fault == LiveTalk::Fault::Gap)
        finish(EndReason::Lost);
    else
        this->fault(native::goodbyeFor(fault));
}

void NativeTalk::Handler::fault(ByeCode code)
{
    sayBye(code, {}, code == ByeCode::Fork ? EndReason::Forked : EndReason::PeerAtFault);
}

} // namespace talkstick::session
