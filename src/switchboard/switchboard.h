// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/calls.h"
#include "switchboard/hosting.h"
#include "switchboard/house.h"
#include "switchboard/reception.h"
#include "switchboard/redialler.h"
#include "switchboard/talks.h"
#include "wire/invitation.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace talkstick::switchboard {

//! Saying goodbye to everybody takes no longer.
inline constexpr std::chrono::seconds kShutDownLimit {2};

//! All conversations of the program, and the ways in and out: hosting, the callers at the door, and
//! the calls being made.
class Switchboard final : public QObject
{
    Q_OBJECT

public:
    explicit Switchboard(Ports ports, int maxConversations = kMaxConversations,
                         QObject *parent = nullptr);
    ~Switchboard() override;

    //! Whether there is encryption in this installation; without it only plain text works. As long
    //! as that is not known it is taken for granted.
    [[nodiscard]] bool canEncrypt() const
    {
        return !m_house.ports.ownKey || !m_house.ports.ownKey->isNull();
    }
    //! Who we are, where that was not known at first; null: there is no encryption. Before load(),
    //! and before anybody is called or let in. ownKeyKnown() follows.
    void setOwnKey(const wire::KeyHash &key);
    //! What we call ourselves from the next meeting on; cleaned.
    void setName(const QString &name);
    [[nodiscard]] const QString &name() const { return m_house.ownName; }
    //! Where others can call us ("host:port"), best first; the people we talk to are told.
    void setOwnAddresses(const QStringList &addresses);

    //! Opens the door, or says why not; then nothing is hosted. Hosting again replaces what was.
    [[nodiscard]] std::optional<ListenFailure> host(const HostOptions &options);
    //! Closes the door and hangs up on everybody who was not let in. Conversations go on.
    void stopHosting();
    [[nodiscard]] const std::optional<Hosting> &hosting() const { return m_reception.hosting(); }

    //! While hosting, for callers from now on.
    void setDoor(Door door);
    void setPlainCallers(PlainCallers plainCallers);
    void setFirst(turn::FirstTurn first);
    void setEnding(wire::Ending ending);

    //! Who is at the door, oldest first. Over TLS at most kMaxAsked; the others wait in line.
    [[nodiscard]] QList<Knock> knocks() const { return m_reception.knocks(); }
    [[nodiscard]] QList<Caller> missed() const { return m_reception.missed(); }
    //! Whether somebody let in now would find a place; else they wait in line.
    [[nodiscard]] bool hasRoom() const { return m_reception.hasRoom(); }
    //! Nothing happens if the caller is gone or there is no room; opened() follows otherwise, at
    //! once for plain text. Match: they are remembered as verified. Differ declines.
    void admit(CallerId id, WordsVerdict words = WordsVerdict::NotCompared);
    void decline(CallerId id, Decline how = Decline::Once);

    //! Calls somebody. The call belongs to the switchboard until drop(); when it succeeds, opened()
    //! is emitted.
    Call &join(const JoinOptions &options) { return m_calls.add(options); }
    //! Cancels and forgets a call.
    void drop(Call &call) { m_calls.drop(call); }

    //! Lists the conversations that were kept: restored() for each, then loaded(), or loadFailed().
    //! Once, when it is known who is known, and before anybody is called or let in.
    void load() { m_house.archive.load(); }
    //! Whether nobody is known, and there is no conversation but to practise. To be asked once all
    //! is loaded.
    [[nodiscard]] bool isUnused() const;
    //! How conversations are kept that begin from now on; those that go on stay as they are.
    void setKeeping(session::Keeping keeping);
    [[nodiscard]] session::Keeping keeping() const { return m_house.archive.keeping(); }
    //! Live and other ones, oldest first.
    [[nodiscard]] QList<session::Conversation *> conversations() const { return m_talks.list(); }
    //! What is kept of them, beside what was said.
    [[nodiscard]] Talks &talks() { return m_talks; }
    //! Calls those again with whom a conversation is not finished.
    [[nodiscard]] Redialler &redialler() { return m_redialler; }
    //! Leaves a conversation if it is live, and forgets it.
    void forget(session::Conversation &conversation);
    //! The user has compared the words of a conversation. Match: it is Verified, and so are they
    //! from now on. Differ: leaves, and forgets the conversation and the person.
    void judgeWords(session::Conversation &conversation, WordsVerdict verdict);

    //! Makes an invitation for 1 to wire::Invitation::kMaxHosts \a hosts, all with one port. \a
    //! done is called from the event loop, with nothing if it could not be kept or there is no
    //! encryption or randomness.
    void makeInvitation(const QList<wire::Address> &hosts,
                        std::function<void(std::optional<wire::Invitation>)> done);
    [[nodiscard]] People &people() { return m_house.ports.people; }
    //! What was said, to be searched; and how far what was deleted is cleaned out.
    [[nodiscard]] Logs &logs() { return m_house.ports.logs; }
    [[nodiscard]] Invites &invites() { return m_house.ports.invites; }
    //! What we call somebody who is known; empty: as they call themselves. A live conversation
    //! with them is renamed.
    void setAlias(const wire::KeyHash &key, const QString &alias);
    //! They are not heard any more: whatever connects us to them, or is about to, is left. Calling
    //! them is still possible.
    void block(const wire::KeyHash &key);
    void unblock(const wire::KeyHash &key);
    void forgetPerson(const wire::KeyHash &key);

    //! Ends everything, with goodbyes. shutDownFinished() follows, at the latest after
    //! kShutDownLimit.
    void shutDown();

signals:
    void ownKeyKnown();
    void hostingChanged();
    void keepingChanged();
    void knocksChanged();
    void loaded();
    void loadFailed();
    //! A new conversation has begun. Connect to it here: the first turn may come at once.
    void opened(talkstick::session::Conversation *conversation);
    //! It goes on by a new link.
    void resumed(talkstick::session::Conversation *conversation);
    //! It was kept by an earlier run.
    void restored(talkstick::session::Conversation *conversation);
    //! After opened() or resumed(), of somebody who called us over TLS.
    void arrived(talkstick::session::Conversation *conversation,
                 talkstick::switchboard::Arrival how);
    //! The conversation is about to be destroyed.
    void forgotten(talkstick::session::Conversation *conversation);
    //! Somebody has connected to the port, or has written more: calls get through to it, whatever
    //! becomes of this one.
    void callerSeen(const talkstick::switchboard::Caller &caller);
    void callerHungUpOn(const talkstick::switchboard::Caller &caller,
                        talkstick::switchboard::HungUp why);
    //! Somebody who knocked has gone away unanswered; missed() has one more.
    void callerMissed(const talkstick::switchboard::Caller &caller);
    //! Something could not be written to the disk, but for what was to be said in a conversation,
    //! which tells that itself.
    void notKept();
    //! Too many connections are open in this computer; accepting goes on by itself.
    void acceptFailed(const QString &systemText);
    void shutDownFinished();
    void happened(const talkstick::session::SocketEvent &event);

private:
    void connectParts();
    void plainLetIn(const Caller &caller);
    void visitBegan(CallerId id, Arrival how);
    void callSecured(Call *call);
    void callYielded(Call *call);
    void callSucceeded(Call *call);
    void tellWhenQuiet();

    House m_house;
    Talks m_talks;
    Calls m_calls;
    Reception m_reception;
    Redialler m_redialler;
    enum class Stage : std::uint8_t { Open, Closing, Closed } m_stage = Stage::Open;
    std::unique_ptr<session::Alarm> m_closing; // since shutDown()
};

} // namespace talkstick::switchboard
