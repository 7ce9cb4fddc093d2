// SPDX-License-Identifier: MIT
#pragma once

#include "session/link.h"
#include "session/socketevent.h"
#include "switchboard/tls.h"
#include "turn/result.h"
#include "wire/address.h"
#include "wire/firstbytes.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>

namespace talkstick::switchboard {

//! Where to listen.
struct ListenRequest
{
    QString address; //!< One of this computer's, or empty for all of them, IPv6 and IPv4.
    std::uint16_t port = wire::kDefaultPort; //!< 0 lets the system choose.
    friend bool operator==(const ListenRequest &, const ListenRequest &) = default;
};

//! Where one listens.
struct Listening
{
    QString address; //!< "::" or "0.0.0.0" for all.
    std::uint16_t port = 0;
    //! Whether nobody can call but programs on this computer.
    [[nodiscard]] bool isForThisComputer() const;
    friend bool operator==(const Listening &, const Listening &) = default;
};

enum class ListenError : std::uint8_t {
    PortTaken, //!< `nextFree` names one that is not, or is 0.
    NoRights, //!< Ports below 1024 on most systems.
    NotOurAddress, //!< No interface of this computer has it, or it is no address.
    Other,
};

struct ListenFailure
{
    ListenError error = ListenError::Other;
    ListenRequest request; //!< What was asked for.
    std::uint16_t nextFree = 0; //!< For PortTaken: the next free port above, 0 if none was found.
    QString systemText; //!< The system's own words, for a details line.
    friend bool operator==(const ListenFailure &, const ListenFailure &) = default;
};

using CallerId = std::uint64_t;

//! Somebody who has connected and has not been let in. Nothing is sent to them, and nothing they
//! wrote is taken from the system; it is only looked at.
struct Caller
{
    CallerId id = 0; //!< Never 0, never used again, and greater than those of earlier callers.
    session::Peer peer;
    wire::FirstBytes kind = wire::FirstBytes::None; //!< What their first bytes look like.
    QByteArray preview; //!< The first bytes they wrote, at most kPreviewBytes.
    friend bool operator==(const Caller &, const Caller &) = default;
};
inline constexpr qsizetype kPreviewBytes = 2048; //!< enough for what a web browser says first

//! The listening side of the program: the port that real sockets and a test's fake both fill.
//!
//! It decides nothing about who may call: every caller is announced, and stays until admit() or
//! hangUp(), or until it goes away. One that began TLS is answered when secure() says so.
class Listener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Starts to listen, or says why not; then it does not listen. What it listened on before is
    //! closed first.
    [[nodiscard]] virtual Result<Listening, ListenFailure> listen(const ListenRequest &request) = 0;
    //! No new callers. Those announced stay.
    virtual void stop() = 0;

    //! Answers a caller whose first bytes are Tls. secured() or insecure() follows, within
    //! kTlsLimit, unless it is hung up on or goes away. Unknown ids and other kinds are ignored.
    virtual void secure(CallerId id) = 0;
    //! Hands a caller over. Everything it wrote is still there to be read. Null if it is gone. One
    //! that began TLS has to be secured first.
    [[nodiscard]] virtual std::unique_ptr<session::Link> admit(CallerId id) = 0;
    //! Closes a caller's connection. Unknown ids are ignored. gone() is not emitted.
    virtual void hangUp(CallerId id) = 0;
    //! The same for everybody who is there.
    virtual void hangUpAll() = 0;

signals:
    //! Somebody has connected. Emitted at once, before they have written anything; may be answered
    //! by hangUp() from inside the slot.
    void called(const talkstick::switchboard::Caller &caller);
    //! Their first bytes have come, or more of them.
    void spoke(const talkstick::switchboard::Caller &caller);
    //! TLS stands, and every check on the caller's certificate has passed; \a key is who it is.
    void secured(talkstick::switchboard::CallerId id, const talkstick::wire::KeyHash &key);
    //! TLS did not come about. The caller's connection is closed; gone() is not emitted.
    void insecure(talkstick::switchboard::CallerId id, talkstick::switchboard::TlsFailure failure,
                  const QString &systemText);
    //! They have hung up: a reset, or an end of stream before any byte. One who wrote something
    //! and shut its sending side is not gone: it waits for its answer.
    void gone(talkstick::switchboard::CallerId id);
    //! The system will not give us another connection (too many are open). Callers in line wait
    //! with the system; accepting goes on by itself a second later.
    void acceptFailed(const QString &systemText);
    //! Socket events of listening and of callers not let in.
    void happened(const talkstick::session::SocketEvent &event);
};

} // namespace talkstick::switchboard
