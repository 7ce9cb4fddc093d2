// SPDX-License-Identifier: MIT
#pragma once

#include "session/link.h"
#include "session/socketevent.h"
#include "switchboard/tls.h"
#include "wire/address.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <memory>

namespace talkstick::switchboard {

//! How far an address reaches, seen from this computer.
enum class Reach : std::uint8_t {
    ThisComputer, //!< Loopback, or an address of one of our own interfaces.
    SameNetwork, //!< In a subnet that one of our interfaces is in.
    OtherPrivate, //!< Private (RFC 1918, RFC 4193, link-local), in none of our subnets.
    Internet,
};

//! One address being tried.
struct Attempt
{
    enum class State : std::uint8_t {
        Trying,
        Connected,
        Refused, //!< The computer is there; nobody listens on that port.
        NoAnswer, //!< Nothing came back in time.
        Unreachable, //!< There is no way to it from here.
        GivenUp, //!< Another address was faster, or the call was cancelled.
        Failed, //!< Anything else; see systemText.
    };
    QString address;
    Reach reach = Reach::Internet;
    State state = State::Trying;
    std::chrono::milliseconds took {0}; //!< From its start to its end; 0 while Trying.
    QString systemText; //!< The system's own words, for a details line.
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

enum class DialError : std::uint8_t {
    NoSuchName,
    ResolverDown, //!< Names cannot be looked up right now; trying again may help.
    NoAddressAnswered, //!< Every attempt failed; the attempts say how.
    TimedOut, //!< The time limit ran out while looking up or connecting.
};

//! How long a call may take from its start until a connection stands.
inline constexpr std::chrono::seconds kDialLimit {10};

//! Whom to dial and how.
struct DialRequest
{
    wire::Address address;
    Security security = Security::Tls;
    //! Who has to answer. Somebody else is not even shown our own certificate.
    wire::KeyHash expectedKey {}; //!< Null: anybody.
    friend bool operator==(const DialRequest &, const DialRequest &) = default;
};

//! One call being made: look up, try all addresses, connect, secure. Destroying it cancels it at
//! once, however long a look-up hangs.
class Dial : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! The connection, once, after connected(); null before and after.
    [[nodiscard]] virtual std::unique_ptr<session::Link> takeLink() = 0;

signals:
    //! The name is known under these addresses, in the order in which they will be tried. For a
    //! literal address it is that one.
    void resolved(const QStringList &addresses);
    //! An address is being tried (state Trying) or has ended.
    void attempted(const talkstick::switchboard::Attempt &attempt);
    //! TCP stands, with the address attempted last as Connected, and TLS begins.
    void securing();
    //! The connection stands: for Security::Tls every check on the certificate has passed.
    void connected();
    //! The last signal of a call that reached somebody, but TLS did not come about. After WrongKey
    //! \a key says who answered instead, otherwise it is null.
    void insecure(talkstick::switchboard::TlsFailure failure, const talkstick::wire::KeyHash &key,
                  const QString &systemText);
    //! The last signal of a call that failed.
    void failed(talkstick::switchboard::DialError error, const QString &systemText);
    void happened(const talkstick::session::SocketEvent &event);
};

//! Makes calls: the port that real sockets and a test's fake both fill.
class Dialer
{
public:
    virtual ~Dialer() = default;
    //! Starts a call; its signals come later from the event loop.
    [[nodiscard]] virtual std::unique_ptr<Dial> dial(const DialRequest &request) = 0;
    //! Whether somebody whom we know under \a address may be there now. Not at a private address
    //! of a network that we are not in: in ours it is somebody else's.
    [[nodiscard]] virtual bool mayBeThere(const wire::Address &address) const = 0;
};

} // namespace talkstick::switchboard
