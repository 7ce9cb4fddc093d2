// SPDX-License-Identifier: MIT
#include "session/conversation.h"

#include <utility>

namespace talkstick::session {

// Carries out one effect after the other. Signals come last, by Tell, when the state is whole.
struct Conversation::Perform
{
    Conversation &self;
    std::optional<turn::Refusal> refusal {};

    void operator()(const plain::effect::Send &e) { self.m_link->send(e.bytes); }
    void operator()(const plain::effect::SetReading &e) { self.m_link->setReading(e.reading); }
    void operator()(const plain::effect::Said &e) { keep(e.part, Speaker::Me); }
    void operator()(const plain::effect::Heard &e) { hear(e.part, Content::Text); }
    void operator()(const plain::effect::Close &) { self.m_link->close(); }
    void operator()(const plain::effect::Ended &e) { self.m_state.ended = e.reason; }
    void operator()(const plain::effect::Refused &e) { refusal = e.refusal; }

    void operator()(const native::effect::Send &e) { self.m_link->send(e.bytes); }
    void operator()(const native::effect::Introduced &) { }
    void operator()(const native::effect::Waiting &e) { self.m_state.waiting = e.reason; }
    void operator()(const native::effect::Began &e) { self.m_state.rows = e.rows; }
    void operator()(const native::effect::Create &e) const
    {
        self.m_log.create(e.log, self.m_state.peerKey, self.toldAs(native::event::Created {}));
    }
    void operator()(const native::effect::FindLog &e) const
    {
        self.m_log.find(e.conversationId, self.m_state.peerKey,
                        [box = self.m_mailbox](native::event::LogFound found) {
                            if (box->owner)
                                box->owner->answer(std::move(found));
                        });
    }
    void operator()(const native::effect::ReadEntries &e) const
    {
        self.m_log.read(e.conversationId, e.first, e.count,
                        [box = self.m_mailbox](std::vector<native::StoredEntry> entries) {
                            if (box->owner)
                                box->owner->answer(native::event::EntriesRead {std::move(entries)});
                        });
    }
    void operator()(const native::effect::Commit &e) const
    {
        self.m_log.commit(e.entries, e.after, self.toldAs(native::event::Committed {}));
    }
    // It was to pass the stick, perhaps, and has not.
    void operator()(const native::effect::NotKept &) { self.m_state.lastPhase = turn::Phase::Mine; }
    void operator()(const native::effect::Concluded &) { self.m_state.fate = Fate::Over; }
    void operator()(const native::effect::Said &e)
    {
        if (e.origin == native::Origin::Restored)
            self.m_early.clear(); // what we have answered is no news
        keep(e.part, Speaker::Me);
    }
    void operator()(const native::effect::Heard &e)
    {
        if (self.m_state.stage == native::Stage::Syncing && e.origin == native::Origin::Fresh)
            self.m_early.append(e.part);
        hear(e.part, e.content);
    }
    void operator()(const native::effect::Delivered &e)
    {
        self.m_state.deliveredNumber = e.number;
        self.m_state.deliveredPart = e.part;
    }
    void operator()(const native::effect::AddressesHeard &) { }
    void operator()(const native::effect::NonceNeeded &) { }
    void operator()(const native::effect::WordsReady &) { }
    void operator()(const native::effect::Close &) { self.m_link->close(); }
    void operator()(const native::effect::Ended &e)
    {
        self.m_state.ended = e.reason;
        self.m_state.bye = e.bye;
        if (e.reason == EndReason::Forked)
            self.m_state.fate = Fate::Forked;
        else if (e.reason == EndReason::PeerObjected && e.bye
                 && e.bye->code == std::uint32_t(wire::ByeCode::Deleted))
            self.m_state.fate = Fate::DeletedThere;
    }
    void operator()(const native::effect::Refused &e) { refusal = e.refusal; }

    void hear(const turn::Part &part, Content content) const
    {
        ++self.m_state.turnsHeard;
        keep(part, Speaker::Them, content);
    }
    void keep(const turn::Part &part, Speaker speaker, Content content = Content::Text) const
    {
        self.m_state.lastSpoken = self.m_clock.wallTime();
        self.m_journal->append({part, speaker, self.m_state.lastSpoken, content});
        ++self.m_state.rows;
        // Whoever answers has read.
        self.m_state.unread = speaker == Speaker::Me ? 0 : self.m_state.unread + 1;
        // Here too: a goodbye may have come with it.
        if (part.stick == turn::Stick::Passed)
            self.m_state.lastPhase =
                speaker == Speaker::Me ? turn::Phase::Theirs : turn::Phase::Mine;
    }
};

struct Conversation::Tell
{
    Conversation &self;

    void operator()(const plain::effect::Said &e) { emit self.said(e.part); }
    void operator()(const plain::effect::Heard &e) { emit self.heard(e.part); }
    void operator()(const plain::effect::Ended &e) { emit self.ended(e.reason); }
    void operator()(const plain::effect::Send &) { }
    void operator()(const plain::effect::SetReading &) { }
    void operator()(const plain::effect::Close &) { }
    void operator()(const plain::effect::Refused &) { }

    void operator()(const native::effect::Send &) { }
    void operator()(const native::effect::Introduced &e) { emit self.introduced(e.introduction); }
    void operator()(const native::effect::Waiting &) { emit self.waiting(); }
    void operator()(const native::effect::Began &) { emit self.began(); }
    void operator()(const native::effect::Create &) { }
    void operator()(const native::effect::FindLog &) { }
    void operator()(const native::effect::ReadEntries &) { }
    void operator()(const native::effect::Commit &) { }
    void operator()(const native::effect::NotKept &e) { emit self.notKept(e.part); }
    void operator()(const native::effect::Concluded &) { emit self.concluded(); }
    void operator()(const native::effect::Said &e) { emit self.said(e.part); }
    void operator()(const native::effect::Heard &e) { emit self.heard(e.part); }
    void operator()(const native::effect::Delivered &e) { emit self.delivered(e.number, e.part); }
    void operator()(const native::effect::AddressesHeard &e)
    {
        emit self.addressesHeard(e.addresses);
    }
    void operator()(const native::effect::NonceNeeded &)
    {
        self.handle(native::event::NonceGiven {self.m_chance(wire::kNonceBytes)});
    }
    void operator()(const native::effect::WordsReady &) { emit self.wordsReady(); }
    void operator()(const native::effect::Close &) { }
    void operator()(const native::effect::Ended &e) { emit self.ended(e.reason); }
    void operator()(const native::effect::Refused &) { }
};

std::optional<turn::Refusal> Conversation::handle(const plain::Event &event)
{
    PlainTalk *talk = plainTalk();
    return talk ? carryOut(talk->handle(event, m_clock.now())) : std::nullopt;
}

std::optional<turn::Refusal> Conversation::handle(const native::Event &event)
{
    NativeTalk *talk = nativeTalk();
    return talk ? carryOut(talk->handle(event, m_clock.now())) : std::nullopt;
}

template <typename Effect>
std::optional<turn::Refusal> Conversation::carryOut(const std::vector<Effect> &effects)
{
    const TalkState before = m_state;
    Perform perform {*this};
    const Answering outer = std::exchange(m_answering, Answering::Later);
    for (const Effect &effect : effects)
        std::visit(perform, effect);
    m_answering = outer;
    updateState();
    setAlarm();
    for (const Effect &effect : effects)
        std::visit(Tell {*this}, effect);
    if (m_state.heldBytes > before.heldBytes)
        emit held(m_state.heldBytes);
    tellChange(before);
    if (m_answering == Answering::AtOnce)
        handleAnswers();
    if (m_linkState == LinkState::Ending)
        linkGone();
    return perform.refusal;
}

Log::Done Conversation::toldAs(native::Event kept)
{
    return [box = m_mailbox, kept = std::move(kept)](Log::Outcome outcome) {
        if (!box->owner)
            return;
        if (outcome == Log::Outcome::Kept)
            box->owner->answer(kept);
        else
            box->owner->answer(native::event::CommitFailed {});
    };
}

void Conversation::answer(native::Event event)
{
    m_mailbox->answers.push_back(std::move(event));
    if (m_answering == Answering::Later)
        return;
    handleAnswers();
    readAll(); // what waited for it
}

void Conversation::handleAnswers()
{
    while (!m_mailbox->answers.empty()) {
        const native::Event event = std::move(m_mailbox->answers.front());
        m_mailbox->answers.pop_front();
        handle(event);
    }
}

void Conversation::tellChange(const TalkState &before)
{
    if (m_state != before)
        emit changed();
}

void Conversation::updateState()
{
    const NativeTalk *native = nativeTalk();
    const PlainTalk *plain = plainTalk();
    if (!native && !plain)
        return;
    const turn::Turn &turn = native ? native->turn() : plain->turn();
    if (turn.phase != m_state.turn.phase)
        m_state.since = m_clock.wallTime();
    if (turn.phase != turn::Phase::Over)
        m_state.lastPhase = turn.phase;
    m_state.turn = turn;
    if (native)
        updateNative(*native);
    else
        updatePlain(*plain);
}

void Conversation::updatePlain(const PlainTalk &talk)
{
    if (talk.turn().phase == turn::Phase::Over)
        m_state.stage = native::Stage::Over;
    else if (talk.turn().phase != turn::Phase::Waiting)
        m_state.stage = native::Stage::Live;
    m_state.heldBytes = talk.heldBytes();
    m_state.peerStream = talk.peerStream();
    m_state.ending = talk.ending();
    m_state.endingInUse = talk.endingInUse();
}

void Conversation::updateNative(const NativeTalk &talk)
{
    m_state.stage = talk.stage();
    const native::LogState &log = talk.log();
    m_state.conversationId = log.head.conversationId;
    m_state.bytesInTurn = log.bytesInTurn;
    if (m_state.stage != native::Stage::Knocking)
        m_state.waiting.reset();
    m_state.selfName = talk.peerName();
    m_state.words = talk.words();
    m_state.isAllDelivered = talk.isAllDelivered();
    m_state.peerTyping = talk.peerTyping();
    m_state.hand = talk.hands().ours();
    m_state.peerHand = talk.hands().theirs();
    m_state.versionGap = talk.versionGap();
    const std::optional<Time> silent = talk.silentSince();
    if (!silent)
        m_state.silentSince.reset();
    else if (!m_state.silentSince)
        m_state.silentSince = m_clock.wallTime().addMSecs((*silent - m_clock.now()).count());
}

void Conversation::setAlarm()
{
    const NativeTalk *native = nativeTalk();
    const PlainTalk *plain = plainTalk();
    const std::optional<Time> due = native ? native->due() : plain ? plain->due() : std::nullopt;
    if (!due) {
        m_alarm->clear();
        m_alarmTime.reset();
    } else if (!m_alarmTime || *due < *m_alarmTime) {
        m_alarm->set(*due);
        m_alarmTime = due;
    }
    // Else it rings too early and is then set again: cheaper than moving it with every event.
}

} // namespace talkstick::session
