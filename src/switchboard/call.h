// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/callprogress.h"
#include "switchboard/door.h"
#include "switchboard/house.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace talkstick::switchboard {

//! For so long a call waits for the conversation that is to replace it.
inline constexpr std::chrono::seconds kReplacementLimit {10};

//! One attempt to join somebody, from the name to the conversation. It stays until it is destroyed,
//! so that a failure can be read at leisure.
//!
//! Over TLS nothing is said before it is settled that the right one answers; and a call that was to
//! be encrypted is never made again in plain text.
class Call final : public QObject
{
    Q_OBJECT

public:
    //! \a house must outlive this.
    Call(const JoinOptions &options, House &house, QObject *parent = nullptr);
    ~Call() override;

    [[nodiscard]] const JoinOptions &options() const { return m_options; }
    [[nodiscard]] const CallProgress &progress() const { return m_progress; }
    //! Who answers, once TLS stands; null before, and for plain text.
    [[nodiscard]] const wire::KeyHash &key() const { return m_key; }
    //! Whether it is to whoever holds \a key: they were called, or they have answered.
    [[nodiscard]] bool isTo(const wire::KeyHash &key) const;
    //! Whether they know who we are and have not answered yet.
    [[nodiscard]] bool isAsking() const { return m_conversation || isYielding(); }
    //! Whether it would be content with what is known now of whoever answers.
    [[nodiscard]] bool isContent() const;
    //! Whether it waits for the conversation that is to replace it.
    [[nodiscard]] bool isYielding() const { return m_patience && !m_progress.isOver(); }

    //! Ends it at once. Nothing happens if it is over.
    void cancel();
    //! The joiner's own judgement while it waits to be let in. Match: the label will be Verified.
    //! Differ: the call ends with WordsDiffer.
    void judgeWords(WordsVerdict verdict);
    //! The other side's call to us is to go on instead: closes our connection and waits for
    //! replaced(), or fails with LostWhileWaiting after kReplacementLimit.
    void yield();
    //! That conversation has begun.
    void replaced();
    //! The conversation, once, from succeeded() on. In plain text it is not open yet; over TLS it
    //! is live.
    [[nodiscard]] std::unique_ptr<session::Conversation> takeConversation();

signals:
    void changed();
    //! The right one answers, and nothing has been said to it. The slot may let the call yield().
    void secured();
    //! The other side has asked us to yield(), and we did.
    void yielded();
    void succeeded();
    void failed();
    void happened(const talkstick::session::SocketEvent &event);

private:
    struct Trouble
    {
        CallFailure failure = CallFailure::Other;
        wire::Address address;
        QString systemText;
    };

    [[nodiscard]] wire::KeyHash expectedKey() const;
    void dialNext();
    void dropDial();
    void dialFailed(DialError error, const QString &systemText);
    void insecure(TlsFailure failure, const wire::KeyHash &key, const QString &systemText);
    void connected();
    void talkPlain(std::unique_ptr<session::Link> link);
    void greet(std::unique_ptr<session::Link> link);
    [[nodiscard]] std::optional<CallFailure> objection(const session::Link &link);
    void asked();
    void letIn();
    void turnedAway();
    void dropConversation();
    void fail(CallFailure failure, const QString &systemText = {});

    JoinOptions m_options;
    House &m_house;
    CallProgress m_progress;
    QList<wire::Address> m_left; // to be tried
    std::optional<Trouble> m_trouble; // of the hosts tried
    wire::KeyHash m_key;
    std::unique_ptr<Dial> m_dial;
    std::unique_ptr<session::Conversation> m_conversation; // until it is taken
    std::unique_ptr<session::Alarm> m_patience; // since it yields
};

} // namespace talkstick::switchboard
