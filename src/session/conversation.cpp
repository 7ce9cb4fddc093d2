// SPDX-License-Identifier: MIT
#include "session/conversation.h"

namespace talkstick::session {

namespace {

std::variant<std::monostate, PlainTalk, NativeTalk> talkFor(const Opening &opening)
{
    if (opening.native)
        return NativeTalk(opening.role, *opening.native);
    return PlainTalk();
}

turn::Phase phaseIn(const KeptTalk &kept)
{
    return kept.log.holder == kept.own ? turn::Phase::Mine : turn::Phase::Theirs;
}

// They have everything before that turn: whoever says something has heard all that came before it.
std::uint32_t surelyDelivered(const KeptTalk &kept)
{
    if (kept.peerKey.isNull())
        return 0;
    const bool isUnanswered =
        phaseIn(kept) == turn::Phase::Theirs && kept.log.entriesInTurn == 0 && !kept.log.isOver;
    return isUnanswered ? kept.log.turn - 1 : kept.log.turn;
}

} // namespace

Conversation::Conversation(const Opening &opening, std::unique_ptr<Link> link, Clock &clock,
                           Chance chance, QObject *parent, Log *log)
    : QObject(parent)
    , m_link(std::move(link))
    , m_clock(clock)
    , m_chance(std::move(chance))
    , m_alarm(clock.makeAlarm([this] { tick(); }))
    , m_talk(talkFor(opening))
    , m_log(log ? *log : m_memory)
    , m_mailbox(std::make_shared<Mailbox>(Mailbox {this}))
    , m_journal(std::make_unique<MemoryJournal>())
{
    Q_ASSERT(!opening.native || m_chance);
    m_state.opening = opening;
    m_state.peer = m_link->peer();
    m_state.peerKey = m_link->peerKey();
    m_state.peerName = opening.peerName;
    m_state.lastSpoken = clock.wallTime();
    if (opening.native)
        m_state.trust = Trust::Unverified;
    plug();
}

Conversation::Conversation(const KeptTalk &kept, std::unique_ptr<Journal> journal, Clock &clock,
                           Chance chance, QObject *parent, Log &log)
    : QObject(parent)
    , m_clock(clock)
    , m_chance(std::move(chance))
    , m_alarm(clock.makeAlarm([this] { tick(); }))
    , m_linkState(LinkState::Gone)
    , m_log(log)
    , m_mailbox(std::make_shared<Mailbox>(Mailbox {this}))
    , m_journal(std::move(journal))
{
    m_state.opening.peerName = kept.peerName;
    m_state.peerKey = kept.peerKey;
    m_state.peerName = kept.peerName;
    m_state.trust = kept.trust;
    m_state.conversationId = kept.log.head.conversationId;
    m_state.rows = kept.log.rows;
    m_state.unread = kept.unread;
    m_state.lastSpoken = kept.lastSpoken;
    m_state.fate = kept.fate;
    m_state.sealed = kept.sealed;
    m_state.keeping = kept.keeping;
    m_state.stage = native::Stage::Over;
    m_state.turn = {turn::Phase::Over, kept.log.turn, kept.log.part};
    m_state.lastPhase = phaseIn(kept);
    m_state.bytesInTurn = kept.log.bytesInTurn;
    m_state.deliveredNumber = surelyDelivered(kept);
    m_state.since = kept.lastSpoken;
    m_state.ended = EndReason::Apart;
}

Conversation::~Conversation()
{
    m_mailbox->owner = nullptr;
}

void Conversation::setJournal(std::unique_ptr<Journal> journal)
{
    m_journal = std::move(journal);
}

wire::message::Entry::Author Conversation::author() const
{
    using Author = wire::message::Entry::Author;
    const auto *talk = std::get_if<NativeTalk>(&m_talk);
    return talk && talk->log().head.opener == m_state.peerKey ? Author::Other : Author::Opener;
}

void Conversation::open()
{
    if (nativeTalk())
        m_link->setReading(Reading::On);
    handle(native::event::Opened {});
    handle(plain::event::EndingChosen {m_state.opening.ending});
    handle(plain::event::Opened {m_state.opening.first});
    if (plainTalk())
        emit began();
}

bool Conversation::proves(const QByteArray &inviteToken) const
{
    const auto *talk = std::get_if<NativeTalk>(&m_talk);
    return talk && talk->proves(inviteToken);
}

void Conversation::welcome(Trust trust, turn::FirstTurn first)
{
    if (m_state.opening.role != Role::Host || m_state.stage != native::Stage::Knocking)
        return;
    setTrust(trust);
    handle(native::event::Welcomed {trust, first});
}

void Conversation::keepWaiting(wire::message::Wait::Reason reason, std::uint32_t secondsLeft)
{
    handle(native::event::KeptWaiting {reason, secondsLeft});
}

void Conversation::dismiss(wire::ByeCode code, const QString &text)
{
    handle(native::event::Dismissed {code, text});
    handle(plain::event::Left {});
}

void Conversation::hangUp()
{
    handle(native::event::HungUp {});
    handle(plain::event::Left {});
}

void Conversation::setTrust(Trust trust)
{
    if (!nativeTalk())
        return;
    const TalkState before = m_state;
    m_state.trust = trust;
    tellChange(before);
}

void Conversation::rename(const QString &name)
{
    const TalkState before = m_state;
    m_state.peerName = name;
    tellChange(before);
}

void Conversation::setSealed(const std::optional<SealedTurn> &sealed)
{
    const TalkState before = m_state;
    m_state.sealed = sealed;
    tellChange(before);
}

void Conversation::setRedial(const std::optional<Redial> &redial)
{
    const TalkState before = m_state;
    m_state.redial = redial;
    tellChange(before);
}

void Conversation::setFate(Fate fate)
{
    const TalkState before = m_state;
    m_state.fate = fate;
    tellChange(before);
}

void Conversation::setRank(Rank rank)
{
    const TalkState before = m_state;
    m_state.rank = rank;
    tellChange(before);
}

void Conversation::setKeeping(Keeping keeping)
{
    const TalkState before = m_state;
    m_state.keeping = keeping;
    tellChange(before);
}

void Conversation::markSeen()
{
    const TalkState before = m_state;
    m_state.unread = 0;
    tellChange(before);
}

std::optional<turn::Refusal> Conversation::speak(const QString &text, turn::Stick stick)
{
    if (nativeTalk())
        return handle(native::event::Spoke {text, stick, m_clock.wallTime().toMSecsSinceEpoch()});
    if (!m_link)
        return turn::Refusal::NotConnected;
    // What waits in the system came before our answer; PlainTalk is to know that.
    if (m_state.turn.phase == turn::Phase::Mine) {
        const QByteArray waiting = m_link->read(room());
        if (!waiting.isEmpty())
            handle(plain::event::Received {waiting});
    }
    return handle(plain::event::Spoke {text});
}

std::optional<turn::Refusal> Conversation::takeStick()
{
    if (nativeTalk())
        return turn::Refusal::NotYourTurn;
    return handle(plain::event::Took {});
}

void Conversation::chooseEnding(wire::Ending ending)
{
    handle(plain::event::EndingChosen {ending});
}

void Conversation::typed(wire::message::Typing::State state)
{
    handle(native::event::Typed {state});
}

void Conversation::moveHand(TalkState::Hand hand)
{
    handle(native::event::HandMoved {hand});
}

void Conversation::tellAddresses(const QStringList &addresses)
{
    handle(native::event::AddressesChanged {addresses});
}

void Conversation::compareWords()
{
    if (nativeTalk())
        handle(native::event::WordsWanted {m_chance(wire::kNonceBytes)});
}

std::optional<turn::Refusal> Conversation::conclude()
{
    if (!nativeTalk())
        return turn::Refusal::NotConnected;
    return handle(native::event::Concluded {m_clock.wallTime().toMSecsSinceEpoch()});
}

void Conversation::leave(wire::ByeCode code)
{
    handle(native::event::Left {code});
    handle(plain::event::Left {});
}

} // namespace talkstick::session
