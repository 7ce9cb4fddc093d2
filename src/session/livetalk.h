// SPDX-License-Identifier: MIT
#pragma once

#include "session/content.h"
#include "session/entrylog.h"
#include "session/logstate.h"
#include "session/nativeeffects.h"
#include "turn/result.h"
#include "turn/turn.h"
#include "wire/message.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace talkstick::session::native {

inline constexpr int kMaxUnacknowledged = 64; //!< entries on the way
inline constexpr int kMaxEntriesPerTurn = 256;
inline constexpr qsizetype kMaxTurnBytes = 1'048'576; //!< UTF-8, all parts of a turn together
inline constexpr std::uint64_t kMaxEntriesRead = 64; //!< from the store at once

//! The turns of a conversation that both want to go on with: parts become entries of the log and
//! back. Nothing is sent, told or acknowledged before it was kept: what is said and heard is
//! gathered, handed out to be committed, and has its effect once kept() says so. Frames then go out
//! as fast as the other side acknowledges them.
class LiveTalk
{
public:
    //! Nothing of a faulty message has had any effect.
    enum class Fault : std::uint8_t {
        NotTheirTurn,
        Fork, //!< The two logs differ.
        Gap, //!< An entry is missing before this one.
        LimitExceeded,
        OutOfPlace, //!< Something else where the rest of a text is due.
    };
    enum class Outcome : std::uint8_t {
        Gathered,
        Repeated, //!< It is in the log already.
        Unknown, //!< It would be from before what is known here: compare it with what is kept.
    };
    //! Whose entries may come. Our own come back while we are behind.
    enum class Whose : std::uint8_t { Theirs, Anybodys };
    using Told = std::variant<effect::Said, effect::Heard, effect::Concluded>;
    using Delivered = effect::Delivered;
    //! Of entries, by their numbers.
    struct Range
    {
        std::uint64_t first = 1;
        std::uint64_t count = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };

    //! What is to be gone on with, and which of its two authors we are. All entries of a log that
    //! is \a known as Restored are told as such, of others only our own.
    void open(LogState log, wire::message::Entry::Author own, Origin known = Origin::Fresh);
    //! The other side has only this much, which ours begins with; the rest is replayed.
    void rewind(const LogHead &theirs);
    //! Both have the same: the turn is open.
    void begin();
    void end();

    [[nodiscard]] const turn::Turn &turn() const { return m_turn; }
    //! With what is gathered and on its way to being kept.
    [[nodiscard]] const LogState &state() const { return m_state; }
    [[nodiscard]] const LogHead &head() const { return m_state.head; }
    [[nodiscard]] bool isAllDelivered() const;

    //! Says \a text, which must be clean. TooLong changes nothing, as any refusal.
    [[nodiscard]] std::optional<turn::Refusal> speak(const QString &text, turn::Stick stick,
                                                     std::int64_t timeMs);
    //! Ends the conversation for good.
    [[nodiscard]] std::optional<turn::Refusal> conclude(std::int64_t timeMs);
    //! An entry, and the payload it was read from.
    [[nodiscard]] Result<Outcome, Fault> hear(const wire::message::Entry &entry,
                                              const QByteArray &payload, Whose whose);
    //! An Unknown one was found to be what is kept.
    void owe() { m_debt = Debt::Ack; }

    [[nodiscard]] bool hasGathered() const { return !m_gathered.entries.empty(); }
    //! What was gathered, to be committed.
    [[nodiscard]] std::optional<effect::Commit> takeCommit();
    //! Whether a commit is on its way; of theirs.
    [[nodiscard]] bool isKeeping() const { return !m_batches.empty(); }
    [[nodiscard]] bool isKeepingTheirs() const;
    //! The oldest commit on its way is durable; what that means, in order.
    [[nodiscard]] std::vector<Told> kept();
    //! It is not, nor are those behind it; our parts in them.
    [[nodiscard]] std::vector<turn::Part> notKept();

    //! What is to be read for the replay now.
    [[nodiscard]] std::optional<Range> wanted() const;
    //! The answer; false if it is not what the log says.
    [[nodiscard]] bool replay(const std::vector<StoredEntry> &entries);
    //! Whether all that they lack has been handed out by takeFrames().
    [[nodiscard]] bool isReplayed() const;

    //! Frames, back to back, that may go now. Each comes once.
    [[nodiscard]] QByteArray takeFrames();
    //! All the others, for a goodbye: there is no time to wait for their acknowledgement.
    [[nodiscard]] QByteArray takeAllFrames();
    //! What they are owed for everything heard and kept since the last call.
    [[nodiscard]] std::optional<wire::message::Ack> takeAck();
    //! How many entries are on the way and not acknowledged, at most kMaxUnacknowledged.
    [[nodiscard]] std::size_t unacknowledged() const { return m_onTheWay.size(); }
    //! Nothing if no part of ours has become complete by it.
    [[nodiscard]] Result<std::optional<Delivered>, Fault>
    acknowledge(const wire::message::Ack &ack);
    //! Whether the conversation is over for good and they know it.
    [[nodiscard]] bool isConcluded() const;

private:
    enum class Debt : std::uint8_t { None, Ack };
    struct Waiting
    {
        std::uint64_t number = 0;
        QByteArray frame;
    };
    struct Undelivered
    {
        std::uint64_t lastEntry = 0;
        Delivered part;
    };
    // What becomes durable at once.
    struct Batch
    {
        std::vector<StoredEntry> entries;
        LogHead after;
        std::vector<Told> told;
        std::vector<Waiting> frames; // ours; none if the entries came from them
        std::vector<Undelivered> undelivered;
    };

    [[nodiscard]] std::optional<Fault> faultIn(const wire::message::Entry &entry,
                                               Whose whose) const;
    void append(wire::message::Entry entry);
    void gather(const wire::message::Entry &entry, const QByteArray &payload);
    [[nodiscard]] Origin originOf(wire::message::Entry::Author author) const;

    turn::Turn m_turn;
    LogState m_state;
    EntryLog m_log; // up to m_state, or to where the replay is
    wire::message::Entry::Author m_own = wire::message::Entry::Author::Opener;
    Origin m_known = Origin::Fresh;
    Batch m_gathered;
    std::deque<Batch> m_batches; // on their way to being kept
    LogHead m_heard; // kept, up to the last that came from them
    Debt m_debt = Debt::None;
    std::uint64_t m_sent = 0; // they may have everything up to here
    std::deque<Waiting> m_waiting; // to be sent
    std::deque<std::uint64_t> m_onTheWay; // sent and not acknowledged
    std::deque<Undelivered> m_undelivered;
};

} // namespace talkstick::session::native
