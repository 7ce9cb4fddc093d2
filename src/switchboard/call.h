// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"
#include "switchboard/dialer.h"
#include "wire/address.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::switchboard {

//! Whom to join and how the conversation begins.
struct JoinOptions
{
    wire::Address address;
    turn::FirstTurn first = turn::FirstTurn::Mine;
    wire::Ending ending = wire::Ending::Auto;
    friend bool operator==(const JoinOptions &, const JoinOptions &) = default;
};

//! Why a call failed, as far as anybody can tell from here.
enum class CallFailure : std::uint8_t {
    NoSuchName,
    NoSuchLocalName, //!< The same for a name in `.local`, which only one network knows.
    ResolverDown,
    LookupTimedOut,
    Refused, //!< The computer is there, nobody hosts.
    NoAnswerSameNetwork,
    NoAnswerOtherPrivate,
    NoAnswerInternet,
    Unreachable,
    Other, //!< Only the system's words say more.
};

//! How far a call has come, as a value.
struct CallProgress
{
    enum class Step : std::uint8_t { Finding, Connecting, Connected, Failed, Cancelled };

    wire::Address address;
    Step step = Step::Finding;
    QStringList addresses; //!< What the name became, in the order of trying.
    QList<Attempt> attempts; //!< Oldest first, one for each address tried.
    std::optional<CallFailure> failure; //!< Set when the step is Failed.
    QString failedAddress; //!< The address the failure is about, if it is about one.
    QString systemText; //!< The system's own words for it.
    friend bool operator==(const CallProgress &, const CallProgress &) = default;

    void resolved(const QStringList &found);
    void attempted(const Attempt &attempt);
    void failed(DialError error, const QString &text);
};

//! One attempt to join somebody, from the name to the conversation. It stays until it is destroyed,
//! so that a failure can be read at leisure.
class Call final : public QObject
{
    Q_OBJECT

public:
    Call(const JoinOptions &options, Dialer &dialer, session::Clock &clock,
         QObject *parent = nullptr);
    ~Call() override;

    [[nodiscard]] const JoinOptions &options() const { return m_options; }
    [[nodiscard]] const CallProgress &progress() const { return m_progress; }

    //! Ends it at once. Nothing happens if it has ended.
    void cancel();
    //! The conversation, once, from succeeded() on; it is not open yet.
    [[nodiscard]] std::unique_ptr<session::Conversation> takeConversation();

signals:
    void changed();
    void succeeded();
    void failed();
    void happened(const talkstick::session::SocketEvent &event);

private:
    void connected();

    JoinOptions m_options;
    session::Clock &m_clock;
    CallProgress m_progress;
    std::unique_ptr<Dial> m_dial;
    std::unique_ptr<session::Conversation> m_conversation;
};

} // namespace talkstick::switchboard
