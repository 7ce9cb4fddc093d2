// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"
#include "wire/keyhash.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <cstdint>

namespace talkstick::net {

//! Who this profile is to others: a P-256 key, and a certificate that TLS wants around it.
struct Identity
{
    //! Signed by itself, and the same for everybody but for its key: the name is "talkstick", it
    //! is valid from 2020 to 9999. So it tells nothing of its owner, nor when it was made, and no
    //! clock can be wrong about it.
    QSslCertificate certificate;
    QSslKey key;
    wire::KeyHash hash; //!< What others know it by; keyHashOf(certificate).
};

//! Why there is no identity. The file is as it was before.
enum class IdentityError : std::uint8_t {
    Unreadable, //!< There is a key file, or something of its name, that cannot be read.
    Damaged, //!< What is in the file is not a P-256 key; a new one would be a stranger to
             //!< everybody.
    CannotWrite, //!< There is no key yet, and a new one cannot be kept.
    Unavailable, //!< The encryption library of this installation does not do its part.
};

//! Reads the private key in the file \a keyFile (PEM, not encrypted), or makes a new one and keeps
//! it there if there is no such file (keyfile.h). The certificate is made anew each time, as only
//! the key counts. encryptionState() has to be Available.
[[nodiscard]] Result<Identity, IdentityError> loadOrMakeIdentity(const QString &keyFile);

//! Whether \a pem is a private key as loadOrMakeIdentity() reads it.
[[nodiscard]] bool isIdentity(const QByteArray &pem);

//! Whose certificate it is; null if its key is of a kind Qt cannot write down.
[[nodiscard]] wire::KeyHash keyHashOf(const QSslCertificate &certificate);

} // namespace talkstick::net
