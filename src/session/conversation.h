// SPDX-License-Identifier: MIT
#pragma once

#include "session/chance.h"
#include "session/clock.h"
#include "session/journal.h"
#include "session/kepttalk.h"
#include "session/link.h"
#include "session/log.h"
#include "session/memorylog.h"
#include "session/nativetalk.h"
#include "session/plaintalk.h"
#include "session/talkstate.h"
#include "session/trust.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <variant>

namespace talkstick::session {

//! One conversation at work: hands what happens to the link and the clock to PlainTalk or
//! NativeTalk and carries out what comes back. It decides nothing of its own.
class Conversation final : public QObject
{
    Q_OBJECT

public:
    //! Takes over \a link, which must be connected. \a clock must outlive this; \a chance is needed
    //! only if the opening is native. Nothing is said or read before open(). What two Talksticks
    //! say is kept in \a log, which must outlive this; without one, until this is destroyed.
    Conversation(const Opening &opening, std::unique_ptr<Link> link, Clock &clock,
                 Chance chance = {}, QObject *parent = nullptr, Log *log = nullptr);
    //! A conversation that was kept, without a link: goOn() gives it one. What was said in it is in
    //! \a journal.
    Conversation(const KeptTalk &kept, std::unique_ptr<Journal> journal, Clock &clock,
                 Chance chance, QObject *parent, Log &log);
    ~Conversation() override;

    void open();
    //! Goes on by the link of \a later, which has just begun() and is the same conversation, and
    //! emits resumed(). \a later is left with the link that this one had until now, if any; it is
    //! to be dismissed and kept until it isFinished().
    void goOn(Conversation &later);

    //! Tells by heard() what came before it began(), while the two caught up with each other, and
    //! nobody may have listened. Once.
    void tellEarlyParts();

    [[nodiscard]] const TalkState &state() const { return m_state; }
    [[nodiscard]] const Journal &journal() const { return *m_journal; }
    //! From now on what is said is added there, where all of it up to now is already. (In memory,
    //! as long as nobody says otherwise.)
    void setJournal(std::unique_ptr<Journal> journal);
    //! Who we are in the log; it has begun, and is not in plain text.
    [[nodiscard]] wire::message::Entry::Author author() const;
    [[nodiscard]] Log &log() { return m_log; }
    //! Native host, from introduced() on: whether the caller holds that invitation's token.
    [[nodiscard]] bool proves(const QByteArray &inviteToken) const;

    //! Native host, after introduced(): one of these two answers, or dismiss(). Nothing happens at
    //! any other time, nor with plain text.
    void welcome(Trust trust, turn::FirstTurn first);
    void keepWaiting(wire::message::Wait::Reason reason, std::uint32_t secondsLeft);
    //! Ends it with that goodbye at whatever step it is, also when it is live (Replaced). \a text:
    //! at most wire::kMaxByeText bytes. A plain peer is left without a word. Nothing happens if it
    //! is over.
    void dismiss(wire::ByeCode code, const QString &text = {});
    //! Closes without a word (somebody who is blocked).
    void hangUp();

    //! What this side thinks of the other's key. Not for plain text.
    void setTrust(Trust trust);
    void rename(const QString &name);
    //! What is said as soon as both are there. Whoever keeps it says so here.
    void setSealed(const std::optional<SealedTurn> &sealed);
    //! How whoever calls again goes about it.
    void setRedial(const std::optional<Redial> &redial);
    //! It was learned in another way.
    void setFate(Fate fate);
    void setRank(Rank rank);
    void setKeeping(Keeping keeping);
    //! Somebody has looked at all that was said.
    void markSeen();

    //! Says \a text and passes the stick, or keeps it; empty text passes it without a word. Refused
    //! unless it is our turn; then nothing is sent or kept. Plain text cannot keep the stick.
    [[nodiscard]] std::optional<turn::Refusal> speak(const QString &text,
                                                     turn::Stick stick = turn::Stick::Passed);
    //! Takes the stick out of turn, when a plain program has lost step. Refused if it is not
    //! theirs, and always between two Talksticks.
    [[nodiscard]] std::optional<turn::Refusal> takeStick();
    void chooseEnding(wire::Ending ending);

    //! The following are only for two Talksticks; with plain text nothing happens.
    void typed(wire::message::Typing::State state); //!< While we hold the stick.
    void moveHand(TalkState::Hand hand); //!< While they hold it.
    void tellAddresses(const QStringList &addresses); //!< Where we can be called, best first.
    void compareWords(); //!< While live; wordsReady() follows on both sides.

    //! Ends the conversation for good; then as leave(). Refused unless it is our turn, and for
    //! plain text, which has no such thing.
    [[nodiscard]] std::optional<turn::Refusal> conclude();
    //! Closes the connection; what was said is still sent. Nothing happens if it is over.
    //! \a code says whether only the conversation is left or the program ends (Closing).
    void leave(wire::ByeCode code = wire::ByeCode::Left);
    //! Whether finished() has been emitted.
    [[nodiscard]] bool isFinished() const { return m_linkState == LinkState::Gone; }

signals:
    //! state() is another one. Also emitted after each of the signals below.
    void changed();
    //! Host: a Talkstick has introduced itself. Answer by welcome(), keepWaiting() or dismiss(),
    //! within native::kStepLimit or the caller gives up.
    void introduced(const talkstick::session::native::Introduction &introduction);
    //! Joiner: the host has been asked.
    void waiting();
    //! The first turn is open, or the one that was open when it was last live.
    void began();
    //! It goes on by another link.
    void resumed();
    void said(const talkstick::turn::Part &part);
    void heard(const talkstick::turn::Part &part);
    //! A part of ours could not be kept and was not said; the conversation ends.
    void notKept(const talkstick::turn::Part &part);
    //! Nobody will say anything in this conversation any more, on no other link either.
    void concluded();
    //! They have everything up to this part; part 0: all turns before that one.
    void delivered(quint32 number, quint32 part);
    //! The peer wrote out of turn; \a bytes wait. Emitted when the number grows.
    void held(qint64 bytes);
    //! Where the peer says it can be called; not judged.
    void addressesHeard(const QStringList &addresses);
    //! state().words are fresh ones that both want to compare.
    void wordsReady();
    void ended(talkstick::session::EndReason reason);
    //! The link is closed and everything said was handed to the system. Always after ended().
    void finished();
    void happened(const talkstick::session::SocketEvent &event);

private:
    struct Perform;
    struct Tell;
    // What the log has answered, and whom it tells: it may answer when the talk has moved.
    struct Mailbox
    {
        Conversation *owner = nullptr;
        std::deque<native::Event> answers {};
    };
    // Ending: the link is gone, and what came by it is still being kept.
    enum class LinkState : std::uint8_t { There, Ending, Gone };
    enum class Answering : std::uint8_t { AtOnce, Later };

    [[nodiscard]] PlainTalk *plainTalk() { return std::get_if<PlainTalk>(&m_talk); }
    [[nodiscard]] NativeTalk *nativeTalk() { return std::get_if<NativeTalk>(&m_talk); }
    // An event of the other protocol does nothing.
    std::optional<turn::Refusal> handle(const plain::Event &event);
    std::optional<turn::Refusal> handle(const native::Event &event);
    template <typename Effect>
    std::optional<turn::Refusal> carryOut(const std::vector<Effect> &effects);
    void tellChange(const TalkState &before);
    // What the log answers is an event: at once, or once the effects before it are carried out.
    void answer(native::Event event);
    void handleAnswers();
    [[nodiscard]] Log::Done toldAs(native::Event kept);
    void plug();
    void unplug();
    void readAll();
    void readToTheEnd();
    [[nodiscard]] qsizetype room() const;
    void tick();
    void linkBroke(LinkError error, const QString &systemText);
    void updateState();
    void updatePlain(const PlainTalk &talk);
    void updateNative(const NativeTalk &talk);
    void setAlarm();
    void linkGone();
    void catchUp();

    std::unique_ptr<Link> m_link; // may be null
    Clock &m_clock;
    Chance m_chance;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<Time> m_alarmTime; //!< What the alarm is set to.
    LinkState m_linkState = LinkState::There;
    std::variant<std::monostate, PlainTalk, NativeTalk> m_talk; // nothing: there was no link yet
    MemoryLog m_memory; // if there is no other
    Log &m_log;
    std::shared_ptr<Mailbox> m_mailbox;
    Answering m_answering = Answering::AtOnce;
    std::unique_ptr<Journal> m_journal;
    QList<turn::Part> m_early; // of the turn before ours, heard before it began
    bool m_isEndUntold = false; // it was over when it took over its link
    TalkState m_state;
};

} // namespace talkstick::session
