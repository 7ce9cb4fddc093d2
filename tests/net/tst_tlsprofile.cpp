// SPDX-License-Identifier: MIT
#include "net/tlsline.h"

#include <QTest>

using namespace talkstick;
using net::EncryptionState;
using net::TlsEvidence;
using net::TlsRole;
using switchboard::TlsFailure;
using test::Identities;
using test::RawServer;
using test::TlsLine;
using test::TlsPeer;

Q_DECLARE_METATYPE(talkstick::switchboard::TlsFailure)

static const QHostAddress kHere(QHostAddress::LocalHost);

class tst_TlsProfile : public QObject
{
    Q_OBJECT

private slots:
    void encryptionIsAvailableHere();
    void onlyMissingTrustIsExpected_data();
    void onlyMissingTrustIsExpected();
    void failuresAreToldFromWhatWasSeen_data();
    void failuresAreToldFromWhatWasSeen();
    void limitIsThatOfTheProtocol();
    void demandingACertificateIsLeftToUs_data();
    void demandingACertificateIsLeftToUs();
    void takingBackWhatWasReadWouldLoseTheHandshake();

private:
    Identities m_people;
};

void tst_TlsProfile::encryptionIsAvailableHere()
{
    QCOMPARE(net::encryptionState(), EncryptionState::Available);
    QCOMPARE(net::encryptionState(), EncryptionState::Available);
    QCOMPARE(QSslSocket::activeBackend(), QStringLiteral("openssl"));
}

void tst_TlsProfile::onlyMissingTrustIsExpected_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<bool>("isExpected");
    using Errors = QList<QSslError::SslError>;
    QTest::newRow("none") << Errors() << true;
    QTest::newRow("ours, as a client sees it")
        << Errors {QSslError::HostNameMismatch, QSslError::SelfSignedCertificate} << true;
    QTest::newRow("signed by somebody") << Errors {QSslError::UnableToGetLocalIssuerCertificate,
                                                   QSslError::UnableToVerifyFirstCertificate}
                                        << true;
    QTest::newRow("a wrong clock")
        << Errors {QSslError::CertificateNotYetValid, QSslError::CertificateExpired} << true;
    QTest::newRow("a wrong signature")
        << Errors {QSslError::SelfSignedCertificate, QSslError::CertificateSignatureFailed}
        << false;
    QTest::newRow("blacklisted") << Errors {QSslError::CertificateBlacklisted} << false;
    QTest::newRow("for another purpose") << Errors {QSslError::InvalidPurpose} << false;
    QTest::newRow("none at all") << Errors {QSslError::NoPeerCertificate} << false;
    QTest::newRow("unknown") << Errors {QSslError::UnspecifiedError} << false;
}

void tst_TlsProfile::onlyMissingTrustIsExpected()
{
    QFETCH(const QList<QSslError::SslError>, errors);
    QFETCH(const bool, isExpected);
    QList<QSslError> list;
    for (const QSslError::SslError error : errors)
        list.append(QSslError(error));
    QCOMPARE(net::areExpected(list), isExpected);
}

void tst_TlsProfile::failuresAreToldFromWhatWasSeen_data()
{
    using Error = QAbstractSocket::SocketError;
    using Alert = QSsl::AlertType;
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<std::optional<Alert>>("received");
    QTest::addColumn<TlsFailure>("failure");
    const Error bad = QAbstractSocket::SslHandshakeFailedError;
    const std::optional<Alert> none;
    const auto row = [](const char *name, Error error, const char *reason,
                        std::optional<Alert> received, TlsFailure failure) {
        QTest::newRow(name) << error << QString::fromUtf8(reason) << received << failure;
    };
    row("no TLS", bad, "wrong version number", none, TlsFailure::NotTls);
    row("HTTP", bad, "http request", none, TlsFailure::NotTls);
    row("old client", bad, "unsupported protocol", none, TlsFailure::OldTls);
    row("old server", bad, "tlsv1 alert protocol version", Alert::ProtocolVersion,
        TlsFailure::OldTls);
    row("server without our protocol", bad, "tlsv1 alert no application protocol",
        Alert::NoApplicationProtocol, TlsFailure::OtherProtocol);
    row("client that was named another", bad, "tlsv1 alert decode error", Alert::DecodeError,
        TlsFailure::OtherProtocol);
    row("refused for reasons of its own", bad, "tlsv1 alert internal error", Alert::InternalError,
        TlsFailure::Other);
    row("no TLS, but an alert", bad, "unexpected message", Alert::UnexpectedMessage,
        TlsFailure::Other);
    row("something else", bad, "no shared cipher", none, TlsFailure::Other);
    row("closed", QAbstractSocket::RemoteHostClosedError, "", none, TlsFailure::Ended);
    row("timed out", QAbstractSocket::SocketTimeoutError, "", none, TlsFailure::TimedOut);
    row("our own trouble", QAbstractSocket::SslInternalError, "", none, TlsFailure::Other);
}

void tst_TlsProfile::failuresAreToldFromWhatWasSeen()
{
    QFETCH(const QAbstractSocket::SocketError, error);
    QFETCH(const QString, reason);
    QFETCH(const std::optional<QSsl::AlertType>, received);
    QFETCH(const TlsFailure, failure);
    const QString text =
        QStringLiteral("Error during SSL handshake: error:0A000000:SSL routines::") + reason;
    QCOMPARE(net::tlsFailureOf({error, text, received}), failure);
}

void tst_TlsProfile::limitIsThatOfTheProtocol()
{
    QCOMPARE(net::TlsTerms().limit, std::chrono::milliseconds(10'000));
    QVERIFY(net::TlsTerms().expectedKey.isNull());
}

void tst_TlsProfile::demandingACertificateIsLeftToUs_data()
{
    QTest::addColumn<bool>("hasCertificate");
    QTest::newRow("with a certificate") << true;
    QTest::newRow("without") << false;
}

// Qt could demand one and have us overlook what is wrong with it; then a caller without any would
// be told of by an error among others. As it is, the handshake succeeds and our check says NoKey.
void tst_TlsProfile::demandingACertificateIsLeftToUs()
{
    QFETCH(const bool, hasCertificate);
    const RawServer server(kHere);
    QSslConfiguration callers = net::tlsProfile(m_people.joiner, TlsRole::Client);
    if (!hasCertificate) {
        callers.setLocalCertificate(QSslCertificate());
        callers.setPrivateKey(QSslKey());
    }
    const TlsPeer peer(callers, kHere, server.port());
    const auto host = net::makeTlsSocket();
    QVERIFY(host->setSocketDescriptor(server.accept()));
    QSslConfiguration hosts = net::tlsProfile(m_people.host, TlsRole::Server);
    hosts.setPeerVerifyMode(QSslSocket::VerifyPeer);
    host->setSslConfiguration(hosts);
    QList<QSslError> errors;
    connect(host.get(), &QSslSocket::sslErrors, this, [&](const QList<QSslError> &list) {
        errors = list;
        host->ignoreSslErrors(list);
    });
    host->startServerEncryption();
    QTRY_VERIFY(host->isEncrypted());
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().error(),
             hasCertificate ? QSslError::SelfSignedCertificate : QSslError::NoPeerCertificate);
    const auto checked = net::checkPeer(*host);
    QCOMPARE(checked.ok(), hasCertificate);
    if (!hasCertificate)
        QCOMPARE(checked.error(), TlsFailure::NoKey);
}

// Why callers are only peeked at: what QIODevice has read and taken back, TLS does not get to see.
void tst_TlsProfile::takingBackWhatWasReadWouldLoseTheHandshake()
{
    const RawServer server(kHere);
    const TlsPeer peer(m_people.joiner, kHere, server.port());
    const auto host = net::makeTlsSocket();
    QVERIFY(host->setSocketDescriptor(server.accept()));
    host->setSslConfiguration(net::tlsProfile(m_people.host, TlsRole::Server));
    QTRY_VERIFY(host->bytesAvailable() > 200);
    const qint64 waited = host->bytesAvailable();
    host->startTransaction();
    QCOMPARE(host->read(1), "\x16");
    host->rollbackTransaction();
    QCOMPARE(host->bytesAvailable(), waited);
    host->startServerEncryption();
    // Another handshake that begins later is done; this one has not begun.
    TlsLine other(m_people);
    other.shakeHands();
    QVERIFY(other.hasLink());
    QVERIFY(!host->isEncrypted());
    QVERIFY(!peer.socket()->isEncrypted());
    QCOMPARE(peer.socket()->state(), QAbstractSocket::ConnectedState);
}

QTEST_GUILESS_MAIN(tst_TlsProfile)
#include "tst_tlsprofile.moc"
