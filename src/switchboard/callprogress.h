// SPDX-License-Identifier: MIT
#pragma once

#include "session/partner.h"
#include "switchboard/dialer.h"
#include "switchboard/people.h"
#include "turn/turn.h"
#include "wire/address.h"
#include "wire/invitation.h"
#include "wire/message.h"
#include "wire/text.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace talkstick::switchboard {

//! Whom to join and how the conversation begins.
struct JoinOptions
{
    //! What happens when a known person's address answers with a key we do not know.
    enum class OtherKey : std::uint8_t { Stop, GoOn };
    //! Verified: whoever is not known by an invitation or by words is left before the first turn.
    enum class Require : std::uint8_t { Any, Verified };

    //! Newest: goes on with the newest conversation that is not finished; a new one if there is
    //! none.
    enum class Which : std::uint8_t { Newest, New };

    wire::Address address; //!< With an invitation: the first of its hosts.
    Security security = Security::Tls; //!< Chosen before dialling; never changed by itself.
    std::optional<wire::Invitation> invitation {}; //!< Tls only. Its hosts are tried in order.
    wire::KeyHash person {}; //!< Tls only. Who has to answer; null: anybody.
    OtherKey otherKey = OtherKey::Stop;
    Require require = Require::Any;
    Which conversation = Which::Newest; //!< Tls only.
    turn::FirstTurn first = turn::FirstTurn::Mine; //!< Plain text; else the host decides.
    wire::Ending ending = wire::Ending::Auto; //!< Plain text only.
    session::Partner partner = session::Partner::Somebody; //!< Practice only in plain text.
    QString name {}; //!< Plain text: what to call them; empty: as the address was typed.
    friend bool operator==(const JoinOptions &, const JoinOptions &) = default;
};
//! \a invitation has at least one host.
[[nodiscard]] JoinOptions forInvitation(const wire::Invitation &invitation);

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
    NotTalkstick, //!< Something answered, but not with our TLS. Nobody's words were sent.
    SecureTimedOut, //!< It answered and then said nothing.
    PeerIsNewer, //!< They speak only a later version of the protocol.
    PeerIsOlder, //!< They speak only an earlier one, or an earlier one than they did before.
    WrongInvitationKey, //!< Not the Talkstick that made the link. Nothing was sent.
    WrongPerson, //!< JoinOptions::person was set and somebody else answers.
    OtherKeyAtAddress, //!< Here we used to reach CallProgress::knownAs; somebody else answers.
    OwnComputer, //!< Our own key, or our own door.
    Declined,
    Busy, //!< No place became free.
    NobodyThere, //!< They did not answer the knock, closed their program, or have blocked us.
    InviteUsed,
    InviteExpired,
    InviteRevoked,
    InviteUnknown,
    WordsDiffer, //!< We said so.
    NotVerified, //!< Require::Verified.
    LostWhileWaiting, //!< The link ended without a goodbye before we were let in.
    EncryptionUnavailable,
    PeerAtFault, //!< It broke the protocol.
    CannotKeep, //!< They could not store what has to be remembered of an invitation.
    DeletedThere, //!< The conversation that was to go on; a further call begins another one.
    Other, //!< Only the system's words say more.
};

//! How far a call has come, as a value.
struct CallProgress
{
    enum class Step : std::uint8_t {
        Finding,
        Connecting,
        Securing, //!< TLS.
        Greeting, //!< Secure; both say who they are.
        Knocking, //!< They have been asked, or we wait in line.
        Connected,
        Failed,
        Cancelled,
        Replaced, //!< The other side called us at the same time, and that call goes on.
    };

    wire::Address address; //!< The one being tried.
    Security security = Security::Tls;
    Step step = Step::Finding;
    QStringList addresses; //!< What the name became, in the order of trying.
    QList<Attempt> attempts; //!< Oldest first, one for each address tried.
    std::optional<wire::message::Wait::Reason> waiting; //!< While Knocking.
    QStringList words; //!< The safety words, from Knocking on; empty for plain text.
    QString knownAs; //!< Whom the key, or the address that failed, belongs to; or empty.
    Trust trust = Trust::Unverified; //!< What the label will be. Not for plain text.
    std::optional<CallFailure> failure; //!< Set when the step is Failed.
    QString failedAddress; //!< The address the failure is about, if it is about one.
    QString systemText; //!< The system's own words for it.
    friend bool operator==(const CallProgress &, const CallProgress &) = default;

    void resolved(const QStringList &found);
    void attempted(const Attempt &attempt);
    void failed(DialError error, const QString &text);
    //! Whether whoever has answered listens on \a port of this computer. In plain text nobody says
    //! who they are; at the port that we host on it is us.
    [[nodiscard]] bool isAtOwn(std::uint16_t port) const;
    //! Whether nothing more will come of it.
    [[nodiscard]] bool isOver() const;
};

} // namespace talkstick::switchboard
