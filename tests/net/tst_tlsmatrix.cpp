// SPDX-License-Identifier: MIT
//
// What becomes of everybody who may call a host or answer a joiner, whatever they speak. The
// openssl program stands for those who have nothing of ours.
#include "net/dialling.h"
#include "net/listening.h"
#include "net/openssl.h"
#include "net/tlsline.h"

#include <QSslCipher>
#include <QTest>

using namespace talkstick;
using namespace std::chrono_literals;
using session::Link;
using session::Reading;
using switchboard::CallerId;
using switchboard::Security;
using switchboard::TlsFailure;
using test::Dialling;
using test::Ending;
using test::FakeResolver;
using test::Identities;
using test::Listening;
using test::OpenSsl;
using test::RawPeer;
using test::TlsLine;
using test::TlsPeer;

static const QString kHere = QStringLiteral("127.0.0.1");
static constexpr int kPatience = 20'000; // ms, for other programs on a busy computer

class tst_TlsMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void handshakeIsWhatItIsMeantToBe();
    void callersOfOtherKindsAreToldApart_data();
    void callersOfOtherKindsAreToldApart();
    void foreignProgramWithACertificateIsSecured();
    void strangerIsSecuredButHeardOnlyOnceLetIn();
    void plainTextIsNotTouched_data();
    void plainTextIsNotTouched();
    void silentCallerIsLeftAlone();
    void stallingCallerIsClosed();
    void whatOnlyBeginsLikeTlsIsClosed_data();
    void whatOnlyBeginsLikeTlsIsClosed();
    void hostsOfOtherKindsAreToldApart_data();
    void hostsOfOtherKindsAreToldApart();
    void foreignHostIsReached();
    void fiftyHandshakesSucceed();
    void bothFamiliesAreSecuredOnOnePort();

private:
    void makeCertificate(const char *name, const QStringList &kind) const;
    [[nodiscard]] QStringList certificate(const QByteArray &name) const
    {
        return OpenSsl::certificate(m_people.file(name + ".crt"), m_people.file(name + ".key"));
    }

    Identities m_people;
};

void tst_TlsMatrix::initTestCase()
{
    makeCertificate("rsa", {QStringLiteral("rsa:2048")});
    makeCertificate("p384",
                    {QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                     QStringLiteral("ec_paramgen_curve:P-384")});
    makeCertificate("ed25519", {QStringLiteral("ed25519")});
}

void tst_TlsMatrix::makeCertificate(const char *name, const QStringList &kind) const
{
    const QString path = m_people.file(name);
    const QStringList arguments = QStringList {QStringLiteral("req"), QStringLiteral("-x509"),
                                               QStringLiteral("-nodes"), QStringLiteral("-newkey")}
        + kind + QStringList {QStringLiteral("-subj"),   QStringLiteral("/CN=x"),
                              QStringLiteral("-keyout"), path + QStringLiteral(".key"),
                              QStringLiteral("-out"),    path + QStringLiteral(".crt")};
    const OpenSsl made(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(made.isOver(), kPatience);
    QVERIFY(QFile::exists(path + QStringLiteral(".crt")));
}

void tst_TlsMatrix::handshakeIsWhatItIsMeantToBe()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    const auto errors = [](const QSslSocket *socket) {
        QList<QSslError::SslError> kinds;
        for (const QSslError &error : socket->sslHandshakeErrors())
            kinds.append(error.error());
        return kinds;
    };
    QCOMPARE(errors(line.peer),
             (QList {QSslError::HostNameMismatch, QSslError::SelfSignedCertificate}));
    QCOMPARE(errors(line.ours), QList {QSslError::SelfSignedCertificate});
    for (const QSslSocket *end : {line.ours, line.peer}) {
        QCOMPARE(end->sessionProtocol(), QSsl::TlsV1_3);
        QCOMPARE(end->sessionCipher().name(), QStringLiteral("TLS_AES_256_GCM_SHA384"));
        QCOMPARE(end->sslConfiguration().nextNegotiatedProtocol(), "talkstick/1");
    }
}

void tst_TlsMatrix::callersOfOtherKindsAreToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<TlsFailure>("failure");
    QTest::addColumn<QByteArray>("sees"); // what the other program prints of it
    const QStringList ours = OpenSsl::protocol("talkstick/1");
    const QStringList joiner = certificate("joiner");
    const QByteArray isDone = "New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384";
    QTest::newRow("no certificate") << ours << TlsFailure::NoKey << isDone;
    QTest::newRow("an RSA key") << certificate("rsa") + ours << TlsFailure::NoKey << isDone;
    QTest::newRow("another curve") << certificate("p384") + ours << TlsFailure::NoKey << isDone;
    QTest::newRow("Ed25519") << certificate("ed25519") + ours << TlsFailure::NoKey << isDone;
    QTest::newRow("TLS 1.2 only") << joiner + ours + QStringList {QStringLiteral("-tls1_2")}
                                  << TlsFailure::OldTls << QByteArray("SSL alert number 70");
    QTest::newRow("another protocol") << joiner + OpenSsl::protocol("h2")
                                      << TlsFailure::OtherProtocol << QByteArray("bad extension");
    QTest::newRow("no protocol") << joiner << TlsFailure::OtherProtocol << isDone;
}

void tst_TlsMatrix::callersOfOtherKindsAreToldApart()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const TlsFailure, failure);
    QFETCH(const QByteArray, sees);
    Listening here(kHere, m_people.host);
    here.secureAll();
    OpenSsl peer(OpenSsl::client(here.result.value().port, arguments));
    QTRY_COMPARE_WITH_TIMEOUT(here.insecure, QList {failure}, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(peer.isOver(), kPatience);
    QVERIFY2(peer.output().contains(sees), peer.output().constData());
    QCOMPARE(here.secured, QList<CallerId>());
    QCOMPARE(here.gone, QList<CallerId>());
    QVERIFY(here.listener.admit(here.called.first().id) == nullptr);
}

void tst_TlsMatrix::foreignProgramWithACertificateIsSecured()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    OpenSsl peer(OpenSsl::client(here.result.value().port,
                                 certificate("joiner") + OpenSsl::protocol("talkstick/1")));
    QTRY_COMPARE_WITH_TIMEOUT(here.keys, QList {m_people.joiner.hash}, kPatience);
    const auto link = here.listener.admit(here.secured.first());
    QVERIFY(link != nullptr);
    QByteArray heard;
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
    link->setReading(Reading::On);
    peer.say("what is typed");
    QTRY_COMPARE_WITH_TIMEOUT(heard, "what is typed\n", kPatience);
    link->send("an answer");
    link->close();
    QTRY_VERIFY_WITH_TIMEOUT(peer.isOver(), kPatience);
    for (const char *sees :
         {"an answer", "New, TLSv1.3", "Server Temp Key: X25519", "ALPN protocol: talkstick/1"})
        QVERIFY2(peer.output().contains(sees), peer.output().constData());
}

void tst_TlsMatrix::strangerIsSecuredButHeardOnlyOnceLetIn()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    TlsPeer peer(m_people.stranger, QHostAddress(kHere), here.result.value().port);
    connect(peer.socket(), &QSslSocket::encrypted, this, [&peer] { peer.say("let me in"); });
    QTRY_COMPARE(here.keys, QList {m_people.stranger.hash});
    // That there is a link at all is what letting in means; before, there is nothing to be heard.
    here.listener.hangUp(here.secured.first());
    QTRY_VERIFY(peer.isOver());
    QVERIFY(here.listener.admit(here.secured.first()) == nullptr);
    QCOMPARE(peer.received(), QByteArray());
}

void tst_TlsMatrix::plainTextIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("whole") << QByteArray("hello host\n") << QByteArray();
    QTest::newRow("one byte, then the rest") << QByteArray("h") << QByteArray("ello host\n");
}

void tst_TlsMatrix::plainTextIsNotTouched()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, rest);
    Listening here(kHere, m_people.host);
    here.secureAll();
    RawPeer peer = here.call();
    peer.write(first);
    QTRY_COMPARE(here.spoke.size(), 1);
    QVERIFY(here.spoke.first().kind != wire::FirstBytes::Tls);
    if (!rest.isEmpty()) {
        peer.write(rest);
        QTRY_COMPARE(here.spoke.size(), 2);
    }
    const auto link = here.listener.admit(here.called.first().id);
    QVERIFY(link != nullptr && link->peerKey().isNull());
    QCOMPARE(link->read(100), first + rest);
    QCOMPARE(peer.receive().bytes, QByteArray());
    QCOMPARE(here.insecure, QList<TlsFailure>());
}

void tst_TlsMatrix::silentCallerIsLeftAlone()
{
    Listening here(kHere, m_people.host, 100ms);
    here.secureAll();
    RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    here.listener.secure(here.called.first().id);
    // The limit is for those who began TLS: one of them comes later and is gone.
    RawPeer stalls = here.call();
    stalls.write("\x16");
    QTRY_COMPARE(here.insecure, QList {TlsFailure::TimedOut});
    QCOMPARE(peer.receive().ending, Ending::None);
    QVERIFY(here.listener.admit(here.called.first().id) != nullptr);
}

void tst_TlsMatrix::stallingCallerIsClosed()
{
    Listening here(kHere, m_people.host, 200ms);
    here.secureAll();
    RawPeer peer = here.call();
    peer.write("\x16");
    QTRY_COMPARE(here.insecure, QList {TlsFailure::TimedOut});
    QTRY_VERIFY(peer.receive().ending != Ending::None);
    QCOMPARE(peer.receive().bytes, QByteArray());
}

void tst_TlsMatrix::whatOnlyBeginsLikeTlsIsClosed_data()
{
    QTest::addColumn<QByteArray>("wrote");
    QTest::newRow("text") << QByteArray("\x16 and some text\n");
    QTest::newRow("a record that is too long") << QByteArray("\x16\x03\x01\xff\xffhello", 10);
    QTest::newRow("a record of text") << QByteArray("\x16\x03\x01\x00\x05hello", 10);
    QTest::newRow("a message that is no hello")
        << QByteArray("\x16\x03\x01\x00\x05\x02\x00\x00\x01x", 10);
    QTest::newRow("an empty hello") << QByteArray("\x16\x03\x01\x00\x04\x01\x00\x00\x00", 9);
}

void tst_TlsMatrix::whatOnlyBeginsLikeTlsIsClosed()
{
    QFETCH(const QByteArray, wrote);
    Listening here(kHere, m_people.host);
    here.secureAll();
    RawPeer peer = here.call();
    peer.write(wrote);
    QTRY_COMPARE(here.insecure, QList {TlsFailure::NotTls});
    QVERIFY(!here.texts.first().isEmpty());
    QTRY_VERIFY(peer.receive().ending != Ending::None);
}

void tst_TlsMatrix::hostsOfOtherKindsAreToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<TlsFailure>("failure");
    const QStringList ours = OpenSsl::protocol("talkstick/1");
    const QStringList host = certificate("host");
    QTest::newRow("an RSA key") << certificate("rsa") + ours << TlsFailure::NoKey;
    QTest::newRow("another curve") << certificate("p384") + ours << TlsFailure::NoKey;
    QTest::newRow("Ed25519") << certificate("ed25519") + ours << TlsFailure::NoKey;
    QTest::newRow("TLS 1.2 only") << host + ours + QStringList {QStringLiteral("-tls1_2")}
                                  << TlsFailure::OldTls;
    QTest::newRow("another protocol")
        << host + OpenSsl::protocol("h2") << TlsFailure::OtherProtocol;
    QTest::newRow("no protocol") << host << TlsFailure::OtherProtocol;
}

void tst_TlsMatrix::hostsOfOtherKindsAreToldApart()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const TlsFailure, failure);
    OpenSsl host(OpenSsl::server(arguments));
    const quint16 port = host.port();
    QVERIFY(port != 0);
    FakeResolver resolver;
    Dialling call(resolver, {{kHere, kHere, port}, Security::Tls}, m_people.joiner);
    QTRY_VERIFY_WITH_TIMEOUT(call.insecure, kPatience);
    QCOMPARE(*call.insecure, failure);
    QCOMPARE(call.securing, 1);
    QCOMPARE(call.connected, 0);
    QVERIFY(!call.error);
}

void tst_TlsMatrix::foreignHostIsReached()
{
    // One that wants to see our certificate.
    OpenSsl host(OpenSsl::server(certificate("host") + OpenSsl::protocol("talkstick/1")
                                 + QStringList {QStringLiteral("-Verify"), QStringLiteral("1")}));
    const quint16 port = host.port();
    QVERIFY(port != 0);
    FakeResolver resolver;
    Dialling call(resolver, {{kHere, kHere, port}, Security::Tls, m_people.host.hash},
                  m_people.joiner);
    QTRY_COMPARE_WITH_TIMEOUT(call.connected, 1, kPatience);
    const auto link = call.dial->takeLink();
    QCOMPARE(link->peerKey(), m_people.host.hash);
    QByteArray heard;
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
    link->setReading(Reading::On);
    link->send("from the joiner\n");
    QTRY_VERIFY_WITH_TIMEOUT(host.output().contains("from the joiner"), kPatience);
    QVERIFY(host.output().contains("CN = talkstick"));
    host.say("from the host");
    QTRY_COMPARE_WITH_TIMEOUT(heard, "from the host\n", kPatience);
}

void tst_TlsMatrix::fiftyHandshakesSucceed()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    FakeResolver resolver;
    const switchboard::DialRequest request {
        {kHere, kHere, here.result.value().port}, Security::Tls, m_people.host.hash};
    std::vector<std::unique_ptr<Dialling>> calls;
    for (int i = 0; i < 50; ++i)
        calls.push_back(std::make_unique<Dialling>(resolver, request, m_people.joiner));
    QTRY_COMPARE_WITH_TIMEOUT(here.secured.size(), 50, kPatience);
    for (const auto &call : calls)
        QTRY_COMPARE(call->connected, 1);
    QCOMPARE(here.keys, QList<wire::KeyHash>(50, m_people.joiner.hash));
    QCOMPARE(here.insecure, QList<TlsFailure>());
}

void tst_TlsMatrix::bothFamiliesAreSecuredOnOnePort()
{
    Listening here(QString(), m_people.host);
    here.secureAll();
    const quint16 port = here.result.value().port;
    const TlsPeer v4(m_people.joiner, QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(here.secured.size(), 1);
    const TlsPeer v6(m_people.joiner, QHostAddress(QHostAddress::LocalHostIPv6), port);
    QTRY_COMPARE(here.secured.size(), 2);
    QCOMPARE(here.listener.admit(here.secured.at(0))->peer().address, kHere);
    QCOMPARE(here.listener.admit(here.secured.at(1))->peer().address, QStringLiteral("::1"));
    net::TcpListener second;
    const auto result = second.listen({{}, port});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().error, switchboard::ListenError::PortTaken);
}

QTEST_GUILESS_MAIN(tst_TlsMatrix)
#include "tst_tlsmatrix.moc"
