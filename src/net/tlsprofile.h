// SPDX-License-Identifier: MIT
#pragma once

#include "net/identity.h"
#include "switchboard/tls.h"
#include "turn/result.h"
#include "wire/keyhash.h"

#include <QAbstractSocket>
#include <QSsl>
#include <QSslConfiguration>
#include <QSslError>

#include <cstdint>
#include <optional>

class QSslSocket;

// What our TLS is: version 1.3, the protocol `talkstick/1`, certificates on both sides that nobody
// has to have signed, and keys as the only thing that counts (PROTOCOL.md, "TLS").

namespace talkstick::net {

//! Whether this installation can encrypt as we need it.
enum class EncryptionState : std::uint8_t {
    Available,
    NoOpenSsl, //!< Qt's OpenSSL plugin, or OpenSSL itself, is not there.
    TooOld, //!< It is there, but without TLS 1.3 or ALPN.
};

//! Has Qt use OpenSSL and looks at what it can do. To be called before anything else in the program
//! uses TLS; other backends will not do: they lack TLS 1.3, or a server's ALPN, or the question
//! for a certificate that may stay unanswered.
[[nodiscard]] EncryptionState encryptionState();

//! The library that encrypts and its version, for a report of a fault; empty if there is none.
[[nodiscard]] QString encryptionLibrary();

//! bytes; what a link, or a caller who is not let in, may have waiting in each of Qt's two buffers
inline constexpr qint64 kTlsReadBuffer = 65'536;

enum class TlsRole : std::uint8_t { Server, Client };

//! How a socket is to be set up in that role.
[[nodiscard]] QSslConfiguration tlsProfile(const Identity &identity, TlsRole role);

//! Whether there is nothing wrong with a certificate but what is wrong with every one of ours: that
//! nobody we know has signed it, for this name and this time.
[[nodiscard]] bool areExpected(const QList<QSslError> &errors);

//! Who the peer of an encrypted socket is, if everything about the connection is as it has to be.
//! A handshake that succeeds has shown nothing of that yet: it is also done without a certificate,
//! and without ALPN.
[[nodiscard]] Result<wire::KeyHash, switchboard::TlsFailure> checkPeer(const QSslSocket &socket);

//! What was seen of a handshake that failed.
struct TlsEvidence
{
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString text; //!< Qt's, with OpenSSL's reason at its end.
    std::optional<QSsl::AlertType> received; //!< The alert the peer has sent.
};

//! What that means.
[[nodiscard]] switchboard::TlsFailure tlsFailureOf(const TlsEvidence &evidence);

} // namespace talkstick::net
