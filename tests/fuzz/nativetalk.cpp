// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "fuzz/demand.h"
#include "session/talkpair.h"
#include "wire/text.h"

#include <algorithm>
#include <array>

// The input is a list of things that happen to two peers, one byte each and what it needs: what
// their users do, time, bytes that arrive, and bytes that somebody else puts among them.

using namespace talkstick;
using namespace talkstick::session;
using native::Stage;
using talkstick::fuzz::demand;
using talkstick::tests::TalkPair;
using turn::Phase;
using turn::Stick;
namespace event = native::event;
namespace effect = native::effect;

namespace {

// Enough for everything; more would only take longer.
constexpr int kMaxHappenings = 400;
constexpr int kMaxLongTexts = 3;

class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_bytes(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)))
    { }

    bool isEmpty() const { return m_at >= m_bytes.size(); }
    int byte() { return isEmpty() ? 0 : std::uint8_t(m_bytes[m_at++]); }
    QByteArray bytes(qsizetype most)
    {
        const QByteArray taken(m_bytes.mid(m_at, most));
        m_at += taken.size();
        return taken;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

// What one side has shown so far.
struct Seen
{
    enum class Event : std::uint8_t { None, Once };

    Event introduced = Event::None;
    Event began = Event::None;
    Event ended = Event::None;
    turn::Turn turn; // as its parts tell; begins with the first of them
    effect::Delivered delivered;
};

void once(Seen::Event &event, const char *what)
{
    demand(event == Seen::Event::None, what);
    event = Seen::Event::Once;
}

// What has to hold of an effect, whatever the peer did.
struct Check
{
    Role role;
    Seen &seen;

    void operator()(const effect::Send &e) const
    {
        wire::FrameReader reader;
        reader.setLimit(wire::kMaxFrame);
        reader.feed(e.bytes);
        auto frame = reader.next();
        for (; frame && frame.value(); frame = reader.next())
            demand(wire::decode(*frame.value()).ok(), "we say what can be read");
        demand(frame.ok() && reader.buffered() == 0, "we send whole frames");
    }
    void operator()(const effect::Introduced &e) const
    {
        once(seen.introduced, "a caller is introduced once");
        demand(role == Role::Host && e.introduction.words.size() == 4, "to the host, with words");
    }
    void operator()(const effect::Waiting &) const { demand(role == Role::Joiner, "who waits"); }
    template <typename Asked> // answered before it gets here
    void operator()(const Asked &) const
    {
        demand(false, "the log answers");
    }
    void operator()(const effect::NotKept &) const { demand(false, "everything is kept"); }
    void operator()(const effect::Concluded &) const { }
    void operator()(const effect::Began &) const { once(seen.began, "it begins once"); }
    void operator()(const effect::Said &e) const
    {
        follow(e.part, Phase::Mine, turn::event::Spoke {e.part.text, e.part.stick});
    }
    void operator()(const effect::Heard &e) const
    {
        demand(wire::cleaned(e.part.text) == e.part.text, "what is heard is clean");
        demand(e.part.text.size() <= native::kMaxTurnBytes, "and not too long");
        follow(e.part, Phase::Theirs, turn::event::Heard {e.part.text, e.part.stick});
    }
    void operator()(const effect::Delivered &e) const
    {
        demand(std::pair(e.number, e.part) > std::pair(seen.delivered.number, seen.delivered.part),
               "delivery goes forward");
        seen.delivered = e;
    }
    void operator()(const effect::AddressesHeard &) const { }
    void operator()(const effect::NonceNeeded &) const { live("a nonce"); }
    void operator()(const effect::WordsReady &) const { live("words"); }
    void operator()(const effect::Close &) const { }
    void operator()(const effect::Ended &) const { once(seen.ended, "it ends once"); }
    void operator()(const effect::Refused &) const { }

    void live(const char *what) const { demand(seen.began == Seen::Event::Once, what); }

    // Every part is the next one, and of whoever holds the stick.
    void follow(const turn::Part &part, Phase phase, const turn::Event &event) const
    {
        if (seen.turn.phase == Phase::Waiting)
            seen.turn = {phase, 1, 1};
        demand(part.number == seen.turn.number && part.part == seen.turn.part,
               "no part is missing");
        const auto step = turn::advance(seen.turn, event);
        demand(step.ok(), "only the holder speaks");
        seen.turn = step.value().next;
    }
};

class Trial
{
public:
    void run(Input &input)
    {
        for (int i = 0; i < kMaxHappenings && !input.isEmpty(); ++i) {
            const int what = input.byte();
            const Role role = (what & 0x80) != 0 ? Role::Joiner : Role::Host;
            happen(role, what & 0x7f, input);
            if (m_strange)
                continue;
            demand(m_pair.host().turn().phase != Phase::Mine
                       || m_pair.joiner().turn().phase != Phase::Mine,
                   "the stick is held once");
        }
    }

private:
    Seen &seenBy(Role role) { return m_seen[role == Role::Host ? 0 : 1]; }

    void happen(Role role, int what, Input &input)
    {
        switch (what % 20) {
        case 0: return deliver(role, 1 + input.byte());
        case 1: return deliver(role, 1 << 20);
        case 2: return insert(role, input.bytes(input.byte()));
        case 3: return insert(role, frame(input));
        case 4: return insert(role, tests::frameOf(entry(role, input)));
        case 5: return tell(role, event::Opened {});
        case 6: return tell(role, event::LinkEnded {});
        case 7: return tell(role, event::Welcomed {Trust(input.byte() % 3), first(input)});
        case 8: return tellRarely(role, event::KeptWaiting {});
        case 9: return tell(role, event::Dismissed {wire::ByeCode::Busy, QStringLiteral("no")});
        case 10: return speak(role, Stick::Passed, input);
        case 11: return speak(role, Stick::Kept, input);
        case 12: return tell(role, event::Typed {wire::message::Typing::State(input.byte() % 3)});
        case 13: return tell(role, event::HandMoved {native::HandState(input.byte() % 2)});
        case 14: return tellRarely(role, event::AddressesChanged {{QString::number(input.byte())}});
        case 15: return tellRarely(role, event::WordsWanted {nonce(input)});
        case 16: return tell(role, event::NonceGiven {nonce(input)});
        case 17: return tell(role, event::Left {wire::ByeCode(input.byte() % 2)});
        case 18: return tell(role, event::HungUp {});
        default: return pass(Time(input.byte() * 100));
        }
    }

    template <typename Act>
    void observe(Role role, const Act &act)
    {
        const Stage before = m_pair.at(role).stage();
        m_pair.effects(role).clear();
        act();
        check(role, before);
    }
    void tell(Role role, const native::Event &event)
    {
        observe(role, [&] { m_pair.tell(role, event); });
    }
    // Not so often that it would be too often for the other side.
    void tellRarely(Role role, const native::Event &event)
    {
        pass(std::chrono::seconds(3));
        tell(role, event);
    }
    void deliver(Role role, qsizetype most)
    {
        if (m_pair.at(role).due()) // a link is read once it was opened
            observe(role, [&] { m_pair.deliver(role, most); });
    }
    void speak(Role role, Stick stick, Input &input)
    {
        const QString text = QString::fromUtf8(input.bytes(input.byte() % 32));
        const int when = input.byte();
        const bool isLong = when > 250 && m_longTexts++ < kMaxLongTexts;
        tell(role, event::Spoke {isLong ? text.repeated(700) : text, stick, when});
    }
    // Whoever is due first is told first; both are brought up to the moment.
    void pass(Time by)
    {
        m_pair.now += by;
        for (const Role role : {Role::Host, Role::Joiner}) {
            const std::optional<Time> due = m_pair.at(role).due();
            if (due && *due <= m_pair.now)
                tell(role, event::TimePassed {});
        }
    }

    // In pieces it does the same as in one.
    void insert(Role role, const QByteArray &bytes)
    {
        if (bytes.isEmpty() || m_pair.at(role).room() < bytes.size() || !m_pair.at(role).due())
            return;
        m_strange = true;
        TalkPair other = m_pair;
        other.effects(role).clear();
        tell(role, event::Received {bytes});
        other.arrive(role, bytes.first(bytes.size() / 2));
        other.arrive(role, bytes.sliced(bytes.size() / 2));
        const NativeTalk &whole = m_pair.at(role);
        const NativeTalk &halves = other.at(role);
        demand(whole.stage() == halves.stage() && whole.turn() == halves.turn()
                   && whole.words() == halves.words() && whole.room() == halves.room(),
               "segments make no difference");
        demand(m_pair.all<effect::Heard>(role).size() == other.all<effect::Heard>(role).size(),
               "nor to what is heard");
    }

    void check(Role role, Stage before)
    {
        Seen &seen = seenBy(role);
        const auto &effects = m_pair.effects(role);
        if (before == Stage::Over)
            demand(std::all_of(effects.begin(), effects.end(),
                               [](const native::Effect &effect) {
                                   return std::holds_alternative<effect::Refused>(effect);
                               }),
                   "nothing happens after the end");
        for (const native::Effect &effect : effects)
            std::visit(Check {role, seen}, effect);
        const NativeTalk &talk = m_pair.at(role);
        const bool isOver = talk.stage() == Stage::Over;
        demand(isOver == (seen.ended == Seen::Event::Once), "the end is told");
        demand(isOver == (talk.turn().phase == Phase::Over), "nobody speaks after it");
        demand(!isOver || (!talk.due() && talk.room() == 0), "and nothing is awaited");
        demand(isOver || seen.turn.phase == Phase::Waiting || seen.turn == talk.turn(),
               "the turn is what its parts tell");
        demand(talk.words().isEmpty() || talk.words().size() == 4, "four words");
        const auto ended = m_pair.end(role);
        if (!m_strange && ended && ended->bye && ended->reason == EndReason::PeerAtFault)
            demand(ended->bye->code == std::uint32_t(wire::ByeCode::TimedOut),
                   "one of us finds no fault with the other");
    }

    static QByteArray nonce(Input &input)
    {
        return QByteArray(wire::kNonceBytes, char(input.byte()));
    }
    static turn::FirstTurn first(Input &input)
    {
        return input.byte() % 2 == 0 ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs;
    }
    static QByteArray frame(Input &input)
    {
        wire::Frame frame;
        frame.type = std::uint8_t(input.byte());
        frame.payload = input.bytes(input.byte());
        return wire::toBytes(frame);
    }
    wire::message::Entry entry(Role role, Input &input)
    {
        const Seen &seen = seenBy(role);
        wire::message::Entry entry;
        entry.number = std::uint64_t(std::max(1, int(seen.turn.number) + input.byte() % 8 - 2));
        entry.author = wire::message::Entry::Author(input.byte() % 2);
        const int flags = input.byte();
        entry.kind = std::uint32_t(flags >> 2) % 6;
        entry.more = (flags & 1) != 0 && entry.kind != wire::message::Entry::Pass
            && entry.kind != wire::message::Entry::End;
        entry.turnOver =
            !entry.more && ((flags & 2) != 0 || entry.kind == wire::message::Entry::Pass);
        if (entry.kind != wire::message::Entry::Pass && entry.kind != wire::message::Entry::End)
            entry.text = QStringLiteral("x\x1b").repeated(1 + input.byte() * 4);
        return entry;
    }

    TalkPair m_pair;
    std::array<Seen, 2> m_seen;
    int m_longTexts = 0;
    bool m_strange = false; // somebody else has put bytes among theirs
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    Trial().run(input);
    return 0;
}
