// SPDX-License-Identifier: MIT
#include "net/dialling.h"
#include "net/identities.h"
#include "net/listening.h"

#include <QTest>

using namespace talkstick;
using namespace std::chrono_literals;
using net::DialTiming;
using session::Link;
using session::Reading;
using session::SocketEvent;
using switchboard::Attempt;
using switchboard::CallerId;
using switchboard::Dial;
using switchboard::DialError;
using switchboard::DialRequest;
using switchboard::Security;
using switchboard::TlsFailure;
using test::Dialling;
using test::Ending;
using test::FakeResolver;
using test::Identities;
using test::Listening;
using test::RawPeer;
using test::RawServer;

static const QString kName = QStringLiteral("friend.test");
static const QString kV4 = QStringLiteral("127.0.0.1");
static const QString kV6 = QStringLiteral("::1");

namespace {

DialRequest request(const QString &host, quint16 port, const wire::KeyHash &expectedKey = {})
{
    return {{host, host, port}, Security::Tls, expectedKey};
}

} // namespace

class tst_TlsDialer : public QObject
{
    Q_OBJECT

private slots:
    void bothEndsKnowEachOther_data();
    void bothEndsKnowEachOther();
    void namesAreRacedAndNeverSent();
    void wrongKeyIsToldAndShownNothing();
    void withoutAnIdentityNobodyIsCalled();
    void whatIsNoTlsIsTold_data();
    void whatIsNoTlsIsTold();
    void endedInTheMiddle_data();
    void endedInTheMiddle();
    void silentServerIsGivenUp();
    void refusedIsTold();
    void destroyingCancelsTheHandshake();
    void destroyedInItsSlot_data();
    void destroyedInItsSlot();
    void linkIsTakenOnceAndAfterConnecting();
    void nothingIsLostBeforeTheLinkIsTaken();
    void eventsAreTold();

private:
    Identities m_people;
};

void tst_TlsDialer::bothEndsKnowEachOther_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isExpected");
    QTest::newRow("IPv4, anybody") << kV4 << false;
    QTest::newRow("IPv6, anybody") << kV6 << false;
    QTest::newRow("IPv4, only the host") << kV4 << true;
}

void tst_TlsDialer::bothEndsKnowEachOther()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isExpected);
    Listening here(address, m_people.host);
    here.secureAll();
    FakeResolver resolver;
    const auto expected = isExpected ? m_people.host.hash : wire::KeyHash();
    Dialling call(resolver, request(address, here.result.value().port, expected), m_people.joiner);
    QTRY_COMPARE(call.connected, 1);
    QCOMPARE(call.securing, 1);
    QCOMPARE(call.attempts.size(), 2);
    QCOMPARE(call.attempts.last().state, Attempt::State::Connected);
    QTRY_COMPARE(here.keys, QList {m_people.joiner.hash});
    const std::unique_ptr<Link> joiner = call.dial->takeLink();
    const std::unique_ptr<Link> host = here.listener.admit(here.secured.first());
    QCOMPARE(joiner->peerKey(), m_people.host.hash);
    QCOMPARE(joiner->peer(), (session::Peer {address, here.result.value().port}));
    QByteArray atHost;
    QByteArray atJoiner;
    connect(host.get(), &Link::readable, this, [&] { atHost += host->read(100); });
    connect(joiner.get(), &Link::readable, this, [&] { atJoiner += joiner->read(100); });
    host->setReading(Reading::On);
    joiner->setReading(Reading::On);
    joiner->send("first turn");
    QTRY_COMPARE(atHost, "first turn");
    host->send("second turn");
    QTRY_COMPARE(atJoiner, "second turn");
    QVERIFY(!call.insecure && !call.error);
}

void tst_TlsDialer::namesAreRacedAndNeverSent()
{
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    resolver.know(kName, {kV4, kV6});
    Dialling call(resolver, request(kName, server.port()), m_people.joiner);
    QTRY_COMPARE(call.securing, 1);
    QCOMPARE(call.last(kV6).state, Attempt::State::Refused);
    RawPeer peer(server.accept());
    QTRY_VERIFY(peer.receive().bytes.size() > 5
                && peer.receive().bytes.size()
                    == 5 + quint8(peer.receive().bytes.at(4))
                        + 256 * quint8(peer.receive().bytes.at(3)));
    QCOMPARE(peer.receive().bytes.front(), '\x16');
    QVERIFY(peer.receive().bytes.contains("talkstick/1"));
    QVERIFY(!peer.receive().bytes.contains("friend"));
    QVERIFY(!peer.receive().bytes.contains("127.0.0.1"));
}

void tst_TlsDialer::wrongKeyIsToldAndShownNothing()
{
    Listening here(kV4, m_people.host);
    here.secureAll();
    // In the middle, somebody who counts what the joiner sends.
    const RawServer between((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, between.port(), m_people.stranger.hash), m_people.joiner);
    QTRY_COMPARE(call.securing, 1);
    RawPeer joiner(between.accept());
    RawPeer host = here.call();
    QTRY_VERIFY(joiner.receive().bytes.size() > 200);
    const QByteArray hello = joiner.receive().bytes;
    QCOMPARE(host.write(hello), hello.size());
    QTRY_VERIFY(host.receive().bytes.size() > 500);
    QCOMPARE(joiner.write(host.receive().bytes), host.receive().bytes.size());
    QTRY_VERIFY(call.insecure);
    QCOMPARE(*call.insecure, TlsFailure::WrongKey);
    QCOMPARE(call.strangersKey, m_people.host.hash);
    QTRY_VERIFY(joiner.receive().ending != Ending::None);
    // Neither its certificate nor anything else.
    QVERIFY(joiner.receive().bytes == hello);
    QCOMPARE(call.connected, 0);
    QVERIFY(call.dial->takeLink() == nullptr);
    host.close();
    QTRY_COMPARE(here.insecure, QList {TlsFailure::Ended});
}

void tst_TlsDialer::withoutAnIdentityNobodyIsCalled()
{
    FakeResolver resolver;
    resolver.know(kName, {kV4});
    Dialling call(resolver, request(kName, 9), {});
    QVERIFY(!call.insecure);
    QTRY_VERIFY(call.insecure);
    QCOMPARE(*call.insecure, TlsFailure::Unavailable);
    QCOMPARE(resolver.asked, QStringList());
    QCOMPARE(call.attempts.size() + call.securing, 0);
}

void tst_TlsDialer::whatIsNoTlsIsTold_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("plain text") << QByteArray("hello, who is there?\n");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    QTest::newRow("a first byte of TLS and garbage") << QByteArray("\x16garbage, garbage");
    QTest::newRow("zeros") << QByteArray(100, '\0');
}

void tst_TlsDialer::whatIsNoTlsIsTold()
{
    QFETCH(const QByteArray, answer);
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, server.port()), m_people.joiner);
    QTRY_COMPARE(call.securing, 1);
    RawPeer peer(server.accept());
    peer.write(answer);
    QTRY_VERIFY(call.insecure);
    QCOMPARE(*call.insecure, TlsFailure::NotTls);
    QVERIFY(call.strangersKey.isNull());
    QVERIFY(!call.text.isEmpty());
    QTRY_VERIFY(peer.receive().ending != Ending::None);
}

void tst_TlsDialer::endedInTheMiddle_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("closed") << Ending::End;
    QTest::newRow("reset") << Ending::Reset;
}

void tst_TlsDialer::endedInTheMiddle()
{
    QFETCH(const Ending, ending);
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, server.port()), m_people.joiner);
    QTRY_COMPARE(call.securing, 1);
    RawPeer peer(server.accept());
    QTRY_VERIFY(!peer.receive().bytes.isEmpty());
    if (ending == Ending::Reset)
        peer.reset();
    else
        peer.close();
    QTRY_VERIFY(call.insecure);
    QCOMPARE(*call.insecure, TlsFailure::Ended);
    QVERIFY(!call.error);
}

void tst_TlsDialer::silentServerIsGivenUp()
{
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, server.port()), m_people.joiner, {10s, 250ms, 200ms});
    QTRY_VERIFY(call.insecure);
    QCOMPARE(*call.insecure, TlsFailure::TimedOut);
    RawPeer peer(server.accept());
    QTRY_VERIFY(peer.receive().ending != Ending::None);
}

void tst_TlsDialer::refusedIsTold()
{
    const quint16 port = RawServer(QHostAddress(kV4)).port();
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, port), m_people.joiner);
    QTRY_VERIFY(call.error);
    QCOMPARE(*call.error, DialError::NoAddressAnswered);
    QCOMPARE(call.last(kV4).state, Attempt::State::Refused);
    QCOMPARE(call.securing, 0);
    QVERIFY(!call.insecure);
}

void tst_TlsDialer::destroyingCancelsTheHandshake()
{
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, server.port()), m_people.joiner);
    QTRY_COMPARE(call.securing, 1);
    RawPeer peer(server.accept());
    call.dial.reset();
    // At once: nothing of it waits for the event loop.
    QVERIFY(peer.receive().ending != Ending::None);
    QVERIFY(!call.insecure);
}

void tst_TlsDialer::destroyedInItsSlot_data()
{
    QTest::addColumn<bool>("isRightKey");
    QTest::addColumn<int>("emission");
    for (int emission = 1; emission <= 7; ++emission)
        QTest::addRow("connecting, signal %d", emission) << true << emission;
    for (int emission = 1; emission <= 8; ++emission)
        QTest::addRow("failing, signal %d", emission) << false << emission;
}

void tst_TlsDialer::destroyedInItsSlot()
{
    QFETCH(const bool, isRightKey);
    QFETCH(const int, emission);
    Listening here(kV4, m_people.host);
    here.secureAll();
    FakeResolver resolver;
    const auto &expected = isRightKey ? m_people.host : m_people.stranger;
    Dialling call(resolver, request(kV4, here.result.value().port, expected.hash), m_people.joiner);
    int emissions = 0;
    const auto count = [&] {
        if (++emissions == emission)
            call.dial.reset();
    };
    connect(call.dial.get(), &Dial::resolved, this, count);
    connect(call.dial.get(), &Dial::attempted, this, count);
    connect(call.dial.get(), &Dial::happened, this, count);
    connect(call.dial.get(), &Dial::securing, this, count);
    connect(call.dial.get(), &Dial::connected, this, count);
    connect(call.dial.get(), &Dial::insecure, this, count);
    QTRY_VERIFY(!call.dial);
    QCOMPARE(emissions, emission);
}

void tst_TlsDialer::linkIsTakenOnceAndAfterConnecting()
{
    Listening here(kV4, m_people.host);
    here.secureAll();
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, here.result.value().port), m_people.joiner);
    std::unique_ptr<Link> early;
    connect(call.dial.get(), &Dial::securing, this, [&] { early = call.dial->takeLink(); });
    QTRY_COMPARE(call.connected, 1);
    QCOMPARE(call.securing, 1);
    QVERIFY(early == nullptr);
    const std::unique_ptr<Link> link = call.dial->takeLink();
    QVERIFY(link != nullptr);
    QVERIFY(call.dial->takeLink() == nullptr);
    call.dial.reset();
    QTRY_COMPARE(here.secured.size(), 1);
    const std::unique_ptr<Link> host = here.listener.admit(here.secured.first());
    link->send("still here");
    QByteArray heard;
    connect(host.get(), &Link::readable, this, [&] { heard += host->read(100); });
    host->setReading(Reading::On);
    QTRY_COMPARE(heard, "still here");
}

void tst_TlsDialer::nothingIsLostBeforeTheLinkIsTaken()
{
    Listening here(kV4, m_people.host);
    here.secureAll();
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, here.result.value().port), m_people.joiner);
    QTRY_COMPARE(here.secured.size(), 1);
    {
        const std::unique_ptr<Link> host = here.listener.admit(here.secured.first());
        QSignalSpy closed(host.get(), &Link::closed);
        host->send("early");
        host->close();
        QTRY_COMPARE(closed.count(), 1);
    }
    // Somebody else's round trip: whatever the loop had to tell of the first it has told by then.
    Dialling other(resolver, request(kV4, here.result.value().port), m_people.stranger);
    QTRY_VERIFY(other.connected == 1 && call.connected == 1);
    const std::unique_ptr<Link> link = call.dial->takeLink();
    QVERIFY(link != nullptr);
    QByteArray heard;
    QList<session::LinkError> broken;
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
    connect(link.get(), &Link::broke, this,
            [&](session::LinkError error) { broken.append(error); });
    link->setReading(Reading::On);
    QTRY_COMPARE(broken, QList {session::LinkError::Ended});
    QCOMPARE(heard, "early");
}

void tst_TlsDialer::eventsAreTold()
{
    const RawServer server((QHostAddress(kV4)));
    const quint16 port = server.port();
    FakeResolver resolver;
    Dialling call(resolver, request(kV4, port), m_people.joiner);
    QTRY_COMPARE(call.securing, 1);
    RawPeer(server.accept()).write("hello\n");
    QTRY_VERIFY(call.insecure);
    using Kind = SocketEvent::Kind;
    using Outcome = SocketEvent::Outcome;
    const QList<SocketEvent> expected {
        {Kind::Connect, Outcome::Started, kV4, port, 0, {}},
        {Kind::Connect, Outcome::Done, kV4, port, 0, {}},
        {Kind::Close, Outcome::Failed, kV4, port, 0, call.text},
    };
    QVERIFY(call.events == expected);
}

QTEST_GUILESS_MAIN(tst_TlsDialer)
#include "tst_tlsdialer.moc"
