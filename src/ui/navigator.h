// SPDX-License-Identifier: MIT
#pragma once

#include "model/remedies.h"
#include "switchboard/switchboard.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <cstdint>
#include <optional>

namespace talkstick::ui {

class DoorSetting;

//! What the centre of the window shows.
enum class Page : std::uint8_t {
    Start,
    HostCard,
    Calling,
    Conversation,
    People,
    Opening, //!< Nothing: it is not known yet whether the conversation shown last is still there.
};

//! A page, and of which conversation.
struct Place
{
    Page page = Page::Start;
    session::Conversation *conversation = nullptr; //!< Never null on Page::Conversation, else null.
    friend bool operator==(const Place &, const Place &) = default;
};

//! Decides which page the centre of the window shows, and carries out what leads from one to the
//! next. It knows no widget.
//!
//! Nobody is taken away from what they are doing: a conversation that begins or goes on by itself
//! shows only where one was waiting for it.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this.
    Navigator(switchboard::Switchboard &switchboard, DoorSetting &door, QObject *parent = nullptr);

    [[nodiscard]] const Place &place() const { return m_place; }
    //! The call being made or the last one that failed, or null.
    [[nodiscard]] switchboard::Call *call() const { return m_call; }

    //! Opens the door and shows the host card. On failure the place stays.
    [[nodiscard]] std::optional<switchboard::ListenFailure>
    host(const switchboard::HostOptions &options);
    void stopHosting();
    //! Lets in whom the door says, from now on. Opening a closed one shows the host card; on
    //! failure the place stays.
    [[nodiscard]] std::optional<switchboard::ListenFailure> setDoor(switchboard::Door door);

    //! Calls, and shows how it goes. An earlier call is dropped.
    void join(const switchboard::JoinOptions &options);
    //! Calls somebody at every address they were reached at, one after the other until they answer.
    void callPerson(const switchboard::Person &person);
    //! Calls again in another way, after a failure.
    void callAgain(model::Remedy remedy);
    //! Drops the call and shows the start page.
    void cancelCall();
    //! Calls the other side of a conversation: as we had called them, else wherever they may be.
    //! Where nothing is known of that the start page asks.
    void callAgain(const session::Conversation &conversation);
    //! Has the other side of a conversation called at once, without leaving it. Only if nobody but
    //! we can do something about it, as when they have to be asked, as callAgain().
    void tryNow(session::Conversation &conversation);
    //! Calls the same person for a new conversation, and leaves this one as it is.
    void beginAfresh(const session::Conversation &conversation);

    //! Lets a caller in and goes there, at once or as soon as they have come in.
    void admit(switchboard::CallerId id,
               switchboard::WordsVerdict words = switchboard::WordsVerdict::NotCompared);

    void showStart() { go({}); }
    //! Until it is known where to go.
    void showNothing() { go({Page::Opening}); }
    //! The host card while hosting, else the start page.
    void showHostCard();
    void showCall();
    void showPeople();
    //! From People to where one was.
    void goBack();
    void showConversation(session::Conversation &conversation);
    //! Leaves the conversation shown if it is live. Else goes away from it, and forgets it unless
    //! it goes on later.
    void leave();

signals:
    //! place() is another one.
    void moved();
    //! call() has begun, come further, failed or gone.
    void callChanged();

private:
    void go(const Place &place);
    void startCall(const switchboard::JoinOptions &options);
    void gaveUp(const session::Conversation *conversation);
    //! How the other side may be called, best first; empty if nothing is known of that.
    [[nodiscard]] QList<switchboard::JoinOptions>
    waysTo(const session::Conversation &conversation) const;
    void callOneAfterTheOther(QList<switchboard::JoinOptions> calls);
    void callChangedBy();
    void giveWay();
    void conversationBegan(session::Conversation *conversation);
    void conversationForgotten(session::Conversation *conversation);
    void arrived(session::Conversation *conversation, switchboard::Arrival how);
    void dropCall();

    switchboard::Switchboard &m_switchboard;
    DoorSetting &m_door;
    Place m_place;
    enum class Admitting : std::uint8_t { Nobody, Somebody } m_admitting = Admitting::Nobody;
    Place m_before; // People
    const session::Conversation *m_tried = nullptr; // of tryNow(), until it is back
    switchboard::Call *m_call = nullptr;
    QList<switchboard::JoinOptions> m_next; // where else the same person may be reached
    //! How those were reached that we called.
    QHash<const session::Conversation *, switchboard::JoinOptions> m_joined;
};

} // namespace talkstick::ui
