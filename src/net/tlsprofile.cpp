// SPDX-License-Identifier: MIT
#include "net/tlsprofile.h"

#include "wire/clienthello.h"

#include <QSslSocket>

#include <algorithm>
#include <array>

namespace talkstick::net {

using switchboard::TlsFailure;

namespace {

const QByteArray &protocolName()
{
    static const QByteArray name = wire::kProtocolName.toByteArray();
    return name;
}

// An elliptic curve has no name in Qt, and there are others of 256 bits. What comes before the two
// coordinates in the DER of a P-256 key is always the same (RFC 5480).
bool isP256(const QByteArray &key)
{
    constexpr qsizetype kWhole = 91;
    static const QByteArray beginning = QByteArrayLiteral(
        "\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01"
        "\x07\x03\x42\x00\x04");
    return key.size() == kWhole && key.startsWith(beginning);
}

bool saysOldTls(const QString &text)
{
    return text.endsWith(QStringLiteral("unsupported protocol"))
        || text.endsWith(QStringLiteral("version too low"));
}

bool saysNotTls(const QString &text)
{
    static const std::array reasons {
        QStringLiteral("wrong version number"),   QStringLiteral("http request"),
        QStringLiteral("https proxy request"),    QStringLiteral("packet length too long"),
        QStringLiteral("record layer failure"),   QStringLiteral("unexpected message"),
        QStringLiteral("excessive message size"), QStringLiteral("length mismatch"),
        QStringLiteral("length too short"),       QStringLiteral("bad record type"),
    };
    return std::any_of(reasons.begin(), reasons.end(),
                       [&text](const QString &reason) { return text.endsWith(reason); });
}

bool isAboutTheProtocol(QSsl::AlertType alert)
{
    // A server of Qt's that knows none of the client's protocols names its own all the same, which
    // clients refuse with one of the last three.
    return alert == QSsl::AlertType::NoApplicationProtocol || alert == QSsl::AlertType::DecodeError
        || alert == QSsl::AlertType::IllegalParameter
        || alert == QSsl::AlertType::UnsupportedExtension;
}

} // namespace

EncryptionState encryptionState()
{
    const QString openssl = QStringLiteral("openssl");
    // Qt prefers it too, and warns when told what it has already done.
    const bool isHere =
        (QSslSocket::activeBackend() == openssl || QSslSocket::setActiveBackend(openssl))
        && QSslSocket::supportsSsl();
    if (!isHere)
        return EncryptionState::NoOpenSsl;
    const bool isAble = QSslSocket::supportedProtocols().contains(QSsl::TlsV1_3)
        && QSslSocket::supportedFeatures().contains(QSsl::SupportedFeature::ServerSideAlpn);
    return isAble ? EncryptionState::Available : EncryptionState::TooOld;
}

QString encryptionLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

QSslConfiguration tlsProfile(const Identity &identity, TlsRole role)
{
    QSslConfiguration profile;
    profile.setProtocol(QSsl::TlsV1_3OrLater);
    profile.setAllowedNextProtocols({protocolName()});
    profile.setLocalCertificate(identity.certificate);
    profile.setPrivateKey(identity.key);
    // Nobody vouches for anybody; and the system's would be read from the disk.
    profile.setCaCertificates({});
    profile.setPeerVerifyMode(role == TlsRole::Server ? QSslSocket::QueryPeer
                                                      : QSslSocket::VerifyPeer);
    // Every connection proves both keys anew, and no name of a host is sent in clear.
    profile.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    profile.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    profile.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    profile.setSslOption(QSsl::SslOptionDisableServerNameIndication, true);
    return profile;
}

bool areExpected(const QList<QSslError> &errors)
{
    static const std::array expected {
        QSslError::SelfSignedCertificate,
        QSslError::SelfSignedCertificateInChain,
        QSslError::HostNameMismatch,
        QSslError::CertificateNotYetValid,
        QSslError::CertificateExpired,
        QSslError::CertificateUntrusted,
        QSslError::UnableToGetIssuerCertificate,
        QSslError::UnableToGetLocalIssuerCertificate,
        QSslError::UnableToVerifyFirstCertificate,
    };
    return std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return std::find(expected.begin(), expected.end(), error.error()) != expected.end();
    });
}

Result<wire::KeyHash, TlsFailure> checkPeer(const QSslSocket &socket)
{
    if (socket.sessionProtocol() != QSsl::TlsV1_3)
        return TlsFailure::OldTls;
    if (socket.sslConfiguration().nextNegotiatedProtocol() != protocolName())
        return TlsFailure::OtherProtocol;
    const QSslCertificate certificate = socket.peerCertificate();
    if (certificate.isNull() || !isP256(certificate.publicKey().toDer()))
        return TlsFailure::NoKey;
    if (!areExpected(socket.sslHandshakeErrors()))
        return TlsFailure::Other;
    return keyHashOf(certificate);
}

TlsFailure tlsFailureOf(const TlsEvidence &evidence)
{
    if (evidence.error == QAbstractSocket::RemoteHostClosedError)
        return TlsFailure::Ended;
    if (evidence.error == QAbstractSocket::SocketTimeoutError)
        return TlsFailure::TimedOut;
    if (evidence.received == QSsl::AlertType::ProtocolVersion || saysOldTls(evidence.text))
        return TlsFailure::OldTls;
    if (evidence.received && isAboutTheProtocol(*evidence.received))
        return TlsFailure::OtherProtocol;
    if (!evidence.received && saysNotTls(evidence.text))
        return TlsFailure::NotTls;
    return TlsFailure::Other;
}

} // namespace talkstick::net
