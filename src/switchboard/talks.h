// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/house.h"
#include "switchboard/listener.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace talkstick::switchboard {

//! The conversations of the program, live or not, and what is remembered of the people in them.
//! What was kept of earlier runs is among them from restore() on.
class Talks final : public QObject
{
    Q_OBJECT

public:
    //! A live conversation over TLS, as others that might be the same one are compared with it.
    struct Live
    {
        std::uint64_t number = 0; //!< How many had begun when it did, itself included.
        CallerId lastCaller = 0; //!< Who had called last when it began.
        session::Role role = session::Role::Joiner; //!< Ours.
    };

    //! \a house must outlive this.
    explicit Talks(House &house);

    //! Lists what was kept; restored() is emitted for each.
    void restore(const QList<ConversationRecord> &records);

    //! A conversation has begun. If it is one that is listed, that one goes on, and resumed() is
    //! emitted, else opened(); in plain text it is opened after that, over TLS it is live already.
    //! Others with the same person end: the newest counts. \a reached: the address that we called,
    //! empty if they called us. The one that is listed.
    session::Conversation &add(std::unique_ptr<session::Conversation> conversation,
                               CallerId lastCaller, const QString &reached = {});
    //! It is not listed any more; what is kept of it stays.
    void forget(session::Conversation &conversation);
    //! Leaves them all.
    void leaveAll(wire::ByeCode code);

    //! Says what stood in the composer, and was kept as its draft.
    [[nodiscard]] std::optional<turn::Refusal> say(session::Conversation &conversation,
                                                   const QString &text, turn::Stick stick);
    //! What stands in the composer, as it was kept last.
    [[nodiscard]] QString draftOf(const session::Conversation &conversation) const;
    //! Does nothing if that was kept last. notKept() follows if it could not be kept; then the same
    //! text is tried again when this is called again.
    void saveDraft(session::Conversation &conversation, const QString &text);
    //! Keeps what is to be said as soon as both are there and it is our turn; the draft becomes
    //! empty. Nothing happens, but notSealed(), if it cannot be kept. If it does not fit into the
    //! turn any more when it is to be said, it is a draft again. Not for plain text.
    void seal(session::Conversation &conversation, const session::SealedTurn &turn);
    //! Makes it a draft again, which draftOf() tells from then on.
    void unseal(session::Conversation &conversation);
    //! Somebody has looked at all that was said in it.
    void markSeen(session::Conversation &conversation);
    //! Under which id it is kept; empty if nothing of it is.
    [[nodiscard]] QByteArray idOf(const session::Conversation &conversation) const;
    //! The one that is listed and kept under \a id, or null.
    [[nodiscard]] session::Conversation *listed(const QByteArray &id) const;
    //! Hands the one that is kept under \a id to \a done, from inside or later from the event
    //! loop; null if there is none. If it is not listed it is from then on, see restored().
    void fetch(const QByteArray &id, std::function<void(session::Conversation *)> done);
    //! Deletes it, with all that was said in it. What is not live any more is not listed any more;
    //! notKept() follows if it could not be deleted, and it is there again after the next start.
    void remove(session::Conversation &conversation);

    //! Whether none is listed, but to practise.
    [[nodiscard]] bool isNothingKept() const;
    [[nodiscard]] QList<session::Conversation *> list() const;
    [[nodiscard]] int liveCount() const;
    [[nodiscard]] std::uint64_t begun() const { return m_begun; }
    [[nodiscard]] std::optional<Live> liveWith(const wire::KeyHash &key) const;
    //! The one that is live. Null if there is none.
    [[nodiscard]] session::Conversation *conversationWith(const wire::KeyHash &key) const;
    [[nodiscard]] bool isNameTaken(const QString &name) const;
    //! Whether every link is closed.
    [[nodiscard]] bool areAllFinished() const;
    //! Calls all conversations with them as we call that person now.
    void rename(const wire::KeyHash &key) const;
    void tellAddresses() const;

signals:
    void opened(talkstick::session::Conversation *conversation);
    void resumed(talkstick::session::Conversation *conversation);
    void restored(talkstick::session::Conversation *conversation);
    void forgotten(talkstick::session::Conversation *conversation);
    //! What draftOf() says is another one, and not because of saveDraft().
    void draftChanged(talkstick::session::Conversation *conversation);
    //! What was to be sealed could not be kept.
    void notSealed(talkstick::session::Conversation *conversation);
    //! liveCount() may be another one.
    void countChanged();
    void finished();
    //! A draft or a deletion could not be kept, or that a turn is not sealed any more.
    void notKept();
    void happened(const talkstick::session::SocketEvent &event);

private:
    struct Talk
    {
        std::unique_ptr<session::Conversation> conversation;
        Live live {};
        QString draft {};
        Kept draftKept = Kept::Yes; // No: the last try to keep it has failed
        std::optional<session::SealedTurn> saying {}; // while it is on its way into the log
        QByteArray transcript {}; // plain text of this run: the id under which it is kept
    };

    [[nodiscard]] static QByteArray keptAs(const Talk &talk);
    session::Conversation &list(std::unique_ptr<session::Conversation> conversation);
    [[nodiscard]] Talk *goOn(session::Conversation &later);
    void keep(session::Conversation &conversation);
    void watch(session::Conversation &conversation);
    void sayWhatIsSealed(session::Conversation &conversation);
    void putBackWhatWasSealed(session::Conversation &conversation);
    void makeDraft(session::Conversation &conversation, const session::SealedTurn &turn);
    void remember(session::Conversation &conversation, const QString &reached);
    void rename(session::Conversation &conversation) const;
    void endOthers(const session::Conversation &newest);
    void rank(const wire::KeyHash &key);
    [[nodiscard]] Logs::Done orNotKept();
    [[nodiscard]] Logs::Done draftDone(Talk &talk);
    [[nodiscard]] const Talk *find(const wire::KeyHash &key) const;
    [[nodiscard]] Talk *find(const QByteArray &id);
    [[nodiscard]] Talk *find(const session::Conversation &conversation);
    [[nodiscard]] const Talk *find(const session::Conversation &conversation) const;

    House &m_house;
    std::list<Talk> m_talks; // oldest first; they stay where they are while others begin and go
    std::uint64_t m_begun = 0;
};

} // namespace talkstick::switchboard
