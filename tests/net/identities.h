// SPDX-License-Identifier: MIT
#pragma once

#include "net/identity.h"
#include "net/tlsprofile.h"

#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace talkstick::test {

//! Three who can prove who they are, and their files for programs that are none of ours.
class Identities
{
public:
    Identities()
    {
        if (net::encryptionState() != net::EncryptionState::Available || !m_folder.isValid())
            qFatal("the tests of TLS need Qt's OpenSSL plugin and a folder");
        host = make(QStringLiteral("host"));
        joiner = make(QStringLiteral("joiner"));
        stranger = make(QStringLiteral("stranger"));
    }

    //! Where the certificate or the key of one of them lies: file("joiner.crt").
    [[nodiscard]] QString file(const QByteArray &name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    net::Identity host;
    net::Identity joiner;
    net::Identity stranger;

private:
    net::Identity make(const QString &name)
    {
        const auto made = net::loadOrMakeIdentity(m_folder.filePath(name + QStringLiteral(".key")));
        QFile file(m_folder.filePath(name + QStringLiteral(".crt")));
        if (!made || !file.open(QIODevice::WriteOnly)
            || file.write(made.value().certificate.toPem()) <= 0)
            qFatal("the test cannot make an identity");
        return made.value();
    }

    QTemporaryDir m_folder;
};

} // namespace talkstick::test
