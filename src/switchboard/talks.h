// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/house.h"
#include "switchboard/listener.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace talkstick::switchboard {

//! The conversations that have begun, live and ended ones, and what is remembered of the people in
//! them.
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

    //! Announces a conversation; one in plain text is opened after that, one over TLS is live
    //! already. Others with the same person end: the newest counts. \a reached: the address that
    //! we called, empty if they called us.
    void add(std::unique_ptr<session::Conversation> conversation, CallerId lastCaller,
             const QString &reached = {});
    void forget(session::Conversation &conversation);
    //! Leaves them all.
    void leaveAll(wire::ByeCode code);

    [[nodiscard]] QList<session::Conversation *> list() const;
    [[nodiscard]] int liveCount() const;
    [[nodiscard]] std::uint64_t begun() const { return m_begun; }
    [[nodiscard]] std::optional<Live> liveWith(const wire::KeyHash &key) const;
    //! Null if there is none.
    [[nodiscard]] session::Conversation *conversationWith(const wire::KeyHash &key) const;
    [[nodiscard]] bool isNameTaken(const QString &name) const;
    //! Whether every link is closed.
    [[nodiscard]] bool areAllFinished() const;
    //! Calls it as we call that person now.
    void rename(session::Conversation &conversation) const;
    void tellAddresses() const;

signals:
    void opened(talkstick::session::Conversation *conversation);
    void forgotten(talkstick::session::Conversation *conversation);
    //! liveCount() may be another one.
    void countChanged();
    void finished();
    void happened(const talkstick::session::SocketEvent &event);

private:
    struct Talk
    {
        std::unique_ptr<session::Conversation> conversation;
        Live live;
    };

    void remember(session::Conversation &conversation, const QString &reached);
    void endOthers(const session::Conversation &newest);
    [[nodiscard]] const Talk *find(const wire::KeyHash &key) const;

    House &m_house;
    std::vector<Talk> m_talks; // oldest first
    std::uint64_t m_begun = 0;
};

} // namespace talkstick::switchboard
