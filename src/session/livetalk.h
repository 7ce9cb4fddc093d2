// SPDX-License-Identifier: MIT
#pragma once

#include "session/content.h"
#include "session/entrylog.h"
#include "turn/result.h"
#include "turn/turn.h"
#include "wire/message.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>

namespace talkstick::session::native {

inline constexpr int kMaxUnacknowledged = 64; //!< entries on the way
inline constexpr int kMaxEntriesPerTurn = 256;
inline constexpr qsizetype kMaxTurnBytes = 1'048'576; //!< UTF-8, all parts of a turn together

//! The turns of a live conversation: parts become entries of the log and back. What is said here
//! is in the log at once; its frames go out as fast as the other side acknowledges them.
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
    //! A piece of a part, the rest of which is to come.
    struct Incomplete
    { };
    //! An entry that is in the log already.
    struct Repeated
    { };
    struct Heard
    {
        turn::Part part;
        Content content = Content::Text;
    };
    //! The conversation is over for good.
    struct Finished
    { };
    using Outcome = std::variant<Incomplete, Repeated, Heard, Finished>;
    //! They have this part of ours and everything before it.
    struct Delivered
    {
        std::uint32_t number = 0;
        std::uint32_t part = 0;
    };

    //! Opens the first turn. \a first: whose it is, seen from here.
    void begin(EntryLog log, turn::FirstTurn first);
    void end();

    [[nodiscard]] const turn::Turn &turn() const { return m_turn; }
    [[nodiscard]] const EntryLog &log() const { return m_log; }
    [[nodiscard]] bool isAllDelivered() const { return m_undelivered.empty(); }

    //! Says \a text, which must be clean. TooLong changes nothing, as any refusal.
    [[nodiscard]] Result<turn::Part, turn::Refusal> speak(const QString &text, turn::Stick stick,
                                                          std::int64_t timeMs);
    //! Frames, back to back, that may go now. Each comes once.
    [[nodiscard]] QByteArray takeFrames();
    //! All the others, for a goodbye: there is no time to wait for their acknowledgement.
    [[nodiscard]] QByteArray takeAllFrames();

    //! An entry of theirs, and the payload it was read from.
    [[nodiscard]] Result<Outcome, Fault> hear(const wire::message::Entry &entry,
                                              const QByteArray &payload);
    //! What they are owed for everything heard since the last call.
    [[nodiscard]] std::optional<wire::message::Ack> takeAck();
    //! Nothing if no part of ours has become complete by it.
    [[nodiscard]] Result<std::optional<Delivered>, Fault>
    acknowledge(const wire::message::Ack &ack);

private:
    enum class Debt : std::uint8_t { None, Ack };
    // What a turn has come to so far.
    struct Extent
    {
        qsizetype entries = 0;
        qsizetype bytes = 0;
    };
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

    void append(wire::message::Entry entry);
    [[nodiscard]] std::optional<Fault> faultIn(const wire::message::Entry &entry) const;
    [[nodiscard]] Outcome take(const wire::message::Entry &entry);
    [[nodiscard]] Heard hearPart(const QString &text, turn::Stick stick, Content content);

    turn::Turn m_turn;
    EntryLog m_log;
    wire::message::Entry::Author m_own = wire::message::Entry::Author::Opener;
    Extent m_extent; // of the turn that is open
    QString m_pieces; // of their part that is not complete
    Debt m_debt = Debt::None;
    std::deque<Waiting> m_waiting; // to be sent
    std::deque<std::uint64_t> m_onTheWay; // sent and not acknowledged
    std::deque<Undelivered> m_undelivered;
};

} // namespace talkstick::session::native
