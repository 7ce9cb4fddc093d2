// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "session/journal.h"
#include "session/link.h"
#include "session/plaintalk.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::session {

//! Which end of the connection we are. It says nothing about whose turn it is.
enum class Role : std::uint8_t { Host, Joiner };

//! How a conversation begins.
struct Opening
{
    Role role = Role::Joiner;
    turn::FirstTurn first = turn::FirstTurn::Mine;
    wire::Ending ending = wire::Ending::Auto;
    QString peerName; //!< What to call the peer: the host as it was typed, or the caller's address.
    friend bool operator==(const Opening &, const Opening &) = default;
};

//! Everything about a conversation that somebody may want to show, as a value.
struct TalkState
{
    Opening opening;
    Peer peer;
    turn::Turn turn;
    quint32 turnsHeard = 0; //!< While it is 0 a plain host may not even have let us in.
    QDateTime since; //!< Since when the stick lies where it lies, or since when it is over.
    qint64 heldBytes = 0; //!< What the peer wrote out of turn; it waits.
    PlainTalk::PeerStream peerStream = PlainTalk::PeerStream::Open;
    wire::Ending ending = wire::Ending::Auto; //!< As chosen.
    wire::Ending endingInUse = wire::Ending::LfNul; //!< As the next turn will end; never Auto.
    std::optional<EndReason> ended; //!< Nothing while it goes on.
    QString systemText; //!< Of a connection that broke: the system's words, for a details line.
    friend bool operator==(const TalkState &, const TalkState &) = default;
};

//! One conversation at work: hands what happens to the link and the clock to PlainTalk and carries
//! out what comes back. It decides nothing of its own.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    //! Takes over \a link, which must be connected. \a clock must outlive this. Nothing is said or
    //! read before open().
    Conversation(const Opening &opening, std::unique_ptr<Link> link, Clock &clock,
                 QObject *parent = nullptr);
    ~Conversation() override;

    void open();

    [[nodiscard]] const TalkState &state() const { return m_state; }
    [[nodiscard]] const Journal &journal() const { return m_journal; }

    //! Says \a text and passes the stick; empty text passes it without a word. Refused unless it is
    //! our turn; then nothing is sent or kept.
    [[nodiscard]] std::optional<turn::Refusal> speak(const QString &text);
    //! Takes the stick out of turn, when a plain program has lost step. Refused if it is not
    //! theirs.
    [[nodiscard]] std::optional<turn::Refusal> takeStick();
    void chooseEnding(wire::Ending ending);
    //! Closes the connection; what was said is still sent. Nothing happens if it is over.
    void leave();
    //! Whether finished() has been emitted.
    [[nodiscard]] bool isFinished() const { return m_linkState == LinkState::Gone; }

signals:
    //! state() is another one. Also emitted after each of the signals below.
    void changed();
    void said(const talkstick::turn::Part &part);
    void heard(const talkstick::turn::Part &part);
    //! The peer wrote out of turn; \a bytes wait. Emitted when the number grows.
    void held(qint64 bytes);
    void ended(talkstick::session::EndReason reason);
    //! The link is closed and everything said was handed to the system. Always after ended().
    void finished();
    void happened(const talkstick::session::SocketEvent &event);

private:
    struct Perform;
    enum class LinkState : std::uint8_t { There, Gone };

    std::optional<turn::Refusal> handle(const plain::Event &event);
    void readAll();
    void updateState();
    void setAlarm();
    void linkGone();

    std::unique_ptr<Link> m_link;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    LinkState m_linkState = LinkState::There;
    PlainTalk m_talk;
    MemoryJournal m_journal;
    TalkState m_state;
};

} // namespace talkstick::session
