// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/nativehandler.h"
#include "wire/text.h"

#include <algorithm>
#include <utility>

namespace talkstick::session {

using native::Step;
using turn::Phase;

namespace {

constexpr qsizetype kRoom = 65'536; // bytes at once; more waits with the system

QStringList fitForTheWire(QStringList addresses)
{
    addresses.removeIf([](const QString &address) {
        return address.isEmpty() || address.toUtf8().size() > wire::kMaxAddressBytes;
    });
    return addresses.mid(0, wire::kMaxAddresses);
}

} // namespace

NativeTalk::NativeTalk(Role role, native::Setup setup)
    : m_role(role)
    , m_greeting(role, setup)
    , m_wordsCheck(setup.ownKey, setup.peerKey,
                   role == Role::Joiner ? native::WordsCheck::Precedence::Ours
                                        : native::WordsCheck::Precedence::Theirs)
{ }

std::vector<native::Effect> NativeTalk::handle(const native::Event &event, Time now)
{
    m_now = now;
    Handler handler {*this, now};
    const bool wasOver = m_step == Step::Over;
    // What was on its way to being kept still has to be told.
    if (!wasOver || std::holds_alternative<native::event::Committed>(event)
        || std::holds_alternative<native::event::CommitFailed>(event))
        std::visit(handler, event);
    else if (std::holds_alternative<native::event::Spoke>(event)
             || std::holds_alternative<native::event::Concluded>(event))
        handler.effects.emplace_back(native::effect::Refused {turn::Refusal::AlreadyOver});
    if (!wasOver)
        handler.flush();
    return std::move(handler.effects);
}

bool NativeTalk::proves(const QByteArray &inviteToken) const
{
    return m_role == Role::Host && !m_words.isEmpty() && m_greeting.proves(inviteToken);
}

std::optional<Time> NativeTalk::silentSince() const
{
    return stage() == native::Stage::Greeting || stage() == native::Stage::Over
        ? std::nullopt
        : m_keepalive.silentSince();
}

std::optional<Time> NativeTalk::due() const
{
    if (m_step == Step::Unopened || m_step == Step::Over)
        return std::nullopt;
    if (m_backlog == Backlog::Waiting && !isPaused())
        return m_now;
    std::optional<Time> earliest = m_stepEnds;
    const auto consider = [&earliest](std::optional<Time> when) {
        if (when && (!earliest || *when < *earliest))
            earliest = when;
    };
    if (stage() != native::Stage::Greeting)
        consider(m_keepalive.due());
    consider(m_typing.due());
    consider(m_peerTyping.due());
    return earliest;
}

qsizetype NativeTalk::room() const
{
    const bool isIn = m_backlog == Backlog::Empty && m_linkState == LinkState::There;
    return isIn && !isPaused() && m_step != Step::Over ? kRoom : 0;
}

void NativeTalk::Handler::operator()(const native::event::Opened &)
{
    if (talk.m_step != Step::Unopened)
        return;
    talk.m_keepalive.heard(now);
    if (talk.m_role == Role::Joiner)
        send(talk.m_greeting.hello());
    enter(Step::AwaitingHello);
}

void NativeTalk::Handler::operator()(const native::event::Received &e)
{
    if (!e.bytes.isEmpty())
        talk.m_keepalive.heard(now);
    talk.m_reader.feed(e.bytes);
    talk.m_framesRead = 0;
    readFrames();
}

// What came before the end is still heard; nothing can be answered.
void NativeTalk::Handler::operator()(const native::event::LinkEnded &)
{
    talk.m_linkState = LinkState::Gone;
    readFrames();
    commit();
    goOnReading();
}

void NativeTalk::Handler::operator()(const native::event::Welcomed &e)
{
    if (talk.m_step != Step::Deciding)
        return;
    wire::message::Welcome welcome;
    welcome.version = talk.m_greeting.version();
    welcome.name = talk.m_greeting.setup().name;
    welcome.trust = wire::message::Welcome::Trust(e.trust);
    welcome.first = e.first == turn::FirstTurn::Mine ? wire::message::Welcome::First::Host
                                                     : wire::message::Welcome::First::Joiner;
    send(welcome);
    talk.m_first = welcome.first;
    talk.m_reader.setLimit(wire::kMaxFrame);
    enter(Step::AwaitingSync);
}

void NativeTalk::Handler::operator()(const native::event::KeptWaiting &e)
{
    if (talk.m_step == Step::Deciding)
        send(wire::message::Wait {e.reason, e.secondsLeft});
}

void NativeTalk::Handler::operator()(const native::event::Dismissed &e)
{
    out += talk.m_live.takeAllFrames();
    sayBye(e.code, e.text, EndReason::Left);
}

void NativeTalk::Handler::operator()(const native::event::Typed &e)
{
    if (talk.turn().phase == Phase::Mine)
        sendTyping(talk.m_typing.typed(e.state, now));
}

void NativeTalk::Handler::operator()(const native::event::HandMoved &e)
{
    if (talk.turn().phase != Phase::Theirs)
        return;
    if (const auto moved = talk.m_hands.move(e.to, now))
        send(wire::message::Hand {*moved == native::HandState::Raised});
}

void NativeTalk::Handler::operator()(const native::event::AddressesChanged &e)
{
    const QStringList addresses = fitForTheWire(e.addresses);
    if (std::exchange(talk.m_addresses, addresses) != addresses && talk.m_step == Step::Live)
        sendAddresses();
}

void NativeTalk::Handler::operator()(const native::event::WordsWanted &e)
{
    if (talk.m_step == Step::Live)
        checkWords(talk.m_wordsCheck.start(e.nonce));
}

void NativeTalk::Handler::operator()(const native::event::NonceGiven &e)
{
    if (talk.m_step == Step::Live)
        checkWords(talk.m_wordsCheck.answer(e.nonce));
}

void NativeTalk::Handler::operator()(const native::event::HungUp &)
{
    finish(EndReason::Left);
}

void NativeTalk::Handler::operator()(const native::event::TimePassed &)
{
    talk.m_framesRead = 0;
    readFrames();
    if (talk.m_step == Step::Over || talk.m_step == Step::Unopened)
        return;
    talk.m_peerTyping.tick(now);
    if (talk.turn().phase == Phase::Mine)
        sendTyping(talk.m_typing.tick(now));
    if (talk.m_stepEnds && now >= *talk.m_stepEnds)
        sayBye(wire::ByeCode::TimedOut, {}, EndReason::PeerAtFault);
    else if (talk.stage() != native::Stage::Greeting)
        keepAlive();
}

void NativeTalk::Handler::keepAlive()
{
    switch (talk.m_keepalive.look(now)) {
    case native::Keepalive::Need::Nothing: break;
    case native::Keepalive::Need::Ping: send(wire::message::Ping {++talk.m_pings}); break;
    case native::Keepalive::Need::GiveUp: finish(EndReason::Lost); break;
    }
}

void NativeTalk::Handler::enter(Step step)
{
    talk.m_step = step;
    const bool isTheirMove = step == Step::AwaitingHello || step == Step::AwaitingAuth
        || step == Step::AwaitingAnswer || step == Step::AwaitingSync || step == Step::CatchingUp
        || step == Step::AwaitingSynced;
    talk.m_stepEnds = isTheirMove ? std::optional(now + native::kStepLimit) : std::nullopt;
}

void NativeTalk::Handler::send(const wire::Message &message)
{
    out += wire::toBytes(wire::encode(message));
}

void NativeTalk::Handler::sendTyping(std::optional<wire::message::Typing::State> state)
{
    if (state)
        send(wire::message::Typing {*state});
}

void NativeTalk::Handler::sendAddresses()
{
    send(wire::message::Addr {talk.m_addresses});
}

void NativeTalk::Handler::flush()
{
    commit();
    goOnSyncing();
    if (const auto ack = talk.m_live.takeAck())
        send(*ack);
    if (talk.m_step != Step::Over)
        out += talk.m_live.takeFrames();
    const QByteArray bytes = std::exchange(out, {});
    if (!bytes.isEmpty() && talk.m_linkState == LinkState::There)
        effects.emplace_back(native::effect::Send {bytes});
}

// What was heard before is acknowledged before the goodbye.
void NativeTalk::Handler::sayBye(wire::ByeCode code, const QString &text, EndReason reason)
{
    if (const auto ack = talk.m_live.takeAck())
        send(*ack);
    const wire::message::Bye bye {std::uint32_t(code), text};
    send(bye);
    finish(reason, bye);
}

void NativeTalk::Handler::finish(EndReason reason, const std::optional<wire::message::Bye> &bye)
{
    // Whoever is already leaving is neither lost nor left.
    const bool isLeaving = std::exchange(talk.m_parting, std::nullopt).has_value();
    if (isLeaving && (reason == EndReason::Lost || reason == EndReason::PeerLeft))
        reason = EndReason::Left;
    enter(Step::Over);
    talk.m_backlog = Backlog::Empty;
    talk.m_errand = Errand::None;
    talk.m_live.end();
    flush();
    effects.emplace_back(native::effect::Close {});
    effects.emplace_back(native::effect::Ended {reason, bye});
}

} // namespace talkstick::session
