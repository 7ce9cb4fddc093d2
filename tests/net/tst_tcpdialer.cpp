// SPDX-License-Identifier: MIT
#include "net/dialling.h"

#include <QElapsedTimer>
#include <QTest>

using namespace talkstick;
using namespace std::chrono_literals;
using session::Link;
using session::Reading;
using session::SocketEvent;
using switchboard::Attempt;
using switchboard::Dial;
using switchboard::DialError;
using switchboard::Reach;
using test::BlackHole;
using test::Dialling;
using test::FakeResolver;
using test::RawPeer;
using test::RawServer;

static const QString kName = QStringLiteral("friend.test");
static const QString kV4 = QStringLiteral("127.0.0.1");
static const QString kV6 = QStringLiteral("::1");

class tst_TcpDialer : public QObject
{
    Q_OBJECT

private slots:
    void literalIsCalledWithoutLookingUp_data();
    void literalIsCalledWithoutLookingUp();
    void nameIsLookedUpAndBothFamiliesTried();
    void refusedIsTold();
    void linkLocalWithoutInterfaceIsUnreachable();
    void refusalStartsTheNextAtOnce();
    void silentAddressCostsItsHeadStart();
    void silentAddressesEndAtTheLimit();
    void hungLookUpEndsAtTheLimit();
    void failedLookUpIsTold_data();
    void failedLookUpIsTold();
    void destroyingCancels_data();
    void destroyingCancels();
    void destroyedInItsSlot_data();
    void destroyedInItsSlot();
    void linkIsTakenOnceAndAfterConnecting();
    void nothingIsLostBeforeTheLinkIsTaken();
    void eventsAreTold();
};

void tst_TcpDialer::literalIsCalledWithoutLookingUp_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << kV4;
    QTest::newRow("IPv6") << kV6;
}

void tst_TcpDialer::literalIsCalledWithoutLookingUp()
{
    QFETCH(const QString, address);
    const RawServer server((QHostAddress(address)));
    FakeResolver resolver;
    Dialling call(resolver, address, server.port());
    QTRY_COMPARE(call.connected, 1);
    QCOMPARE(resolver.asked, QStringList());
    QCOMPARE(call.resolved, QStringList {address});
    QCOMPARE(call.attempts.size(), 2);
    QCOMPARE(call.attempts.at(0).state, Attempt::State::Trying);
    QCOMPARE(call.attempts.at(1).state, Attempt::State::Connected);
    QCOMPARE(call.attempts.at(1).reach, Reach::ThisComputer);
    const std::unique_ptr<Link> link = call.dial->takeLink();
    QCOMPARE(link->peer(), (session::Peer {address, server.port()}));
    RawPeer peer(server.accept());
    link->send("first turn");
    QTRY_COMPARE(peer.receive().bytes, "first turn");
    QByteArray heard;
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
    link->setReading(Reading::On);
    peer.write("second turn");
    QTRY_COMPARE(heard, "second turn");
    peer.shutSending();
    QSignalSpy ended(link.get(), &Link::sendingEnded);
    QTRY_COMPARE(ended.count(), 1);
    link->send(", third");
    QTRY_COMPARE(peer.receive().bytes, "first turn, third");
}

void tst_TcpDialer::nameIsLookedUpAndBothFamiliesTried()
{
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    resolver.know(kName, {kV4, QStringLiteral("::ffff:127.0.0.1"), kV6});
    Dialling call(resolver, kName, server.port());
    QTRY_COMPARE(call.connected, 1);
    QCOMPARE(resolver.asked, QStringList {kName});
    QCOMPARE(call.resolved, (QStringList {kV6, kV4}));
    QCOMPARE(call.last(kV6).state, Attempt::State::Refused);
    QCOMPARE(call.last(kV4).state, Attempt::State::Connected);
    QVERIFY(!call.error);
}

void tst_TcpDialer::refusedIsTold()
{
    const quint16 port = RawServer(QHostAddress(kV4)).port();
    FakeResolver resolver;
    Dialling call(resolver, kV4, port);
    QTRY_VERIFY(call.error);
    QCOMPARE(*call.error, DialError::NoAddressAnswered);
    QCOMPARE(call.last(kV4).state, Attempt::State::Refused);
    QVERIFY(!call.last(kV4).systemText.isEmpty());
    QVERIFY(call.dial->takeLink() == nullptr);
}

void tst_TcpDialer::linkLocalWithoutInterfaceIsUnreachable()
{
    FakeResolver resolver;
    Dialling call(resolver, QStringLiteral("fe80::1"), 9);
    QTRY_VERIFY(call.error);
    QCOMPARE(call.attempts.last().state, Attempt::State::Unreachable);
}

void tst_TcpDialer::refusalStartsTheNextAtOnce()
{
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    resolver.know(kName, {kV6, kV4});
    // Were the head start waited for, this would not end before the limit.
    Dialling call(resolver, kName, server.port(), {60s, 50s});
    QTRY_COMPARE(call.connected, 1);
    QVERIFY(call.last(kV6).took < 1s);
}

void tst_TcpDialer::silentAddressCostsItsHeadStart()
{
    const BlackHole hole((QHostAddress(kV6)));
    const RawServer server(QHostAddress(kV4), hole.port());
    if (!server.isListening())
        QSKIP("the port is taken in one of the families");
    FakeResolver resolver;
    resolver.know(kName, {kV4, kV6});
    QElapsedTimer time;
    time.start();
    Dialling call(resolver, kName, server.port());
    QTRY_COMPARE(call.connected, 1);
    const qint64 took = time.elapsed();
    QVERIFY2(took >= 240 && took < 900, qPrintable(QString::number(took)));
    QCOMPARE(call.last(kV6).state, Attempt::State::GivenUp);
    QVERIFY(call.last(kV6).took >= 240ms);
    QCOMPARE(call.last(kV4).state, Attempt::State::Connected);
    QVERIFY(call.last(kV4).took < 240ms);
}

void tst_TcpDialer::silentAddressesEndAtTheLimit()
{
    const BlackHole hole((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, kV4, hole.port(), {300ms, 250ms});
    QTRY_VERIFY(call.error);
    QCOMPARE(*call.error, DialError::TimedOut);
    QCOMPARE(call.last(kV4).state, Attempt::State::NoAnswer);
    QVERIFY(call.last(kV4).took >= 250ms);
}

void tst_TcpDialer::hungLookUpEndsAtTheLimit()
{
    FakeResolver resolver;
    Dialling call(resolver, kName, 9, {100ms, 250ms});
    QTRY_VERIFY(call.error);
    QCOMPARE(*call.error, DialError::TimedOut);
    QCOMPARE(call.attempts.size(), 0);
}

void tst_TcpDialer::failedLookUpIsTold_data()
{
    using net::ResolveError;
    using net::ResolveFailure;
    QTest::addColumn<net::Resolved>("answer");
    QTest::addColumn<DialError>("error");
    const auto failure = [](ResolveError error) {
        return net::Resolved(ResolveFailure {error, QStringLiteral("said so")});
    };
    QTest::newRow("no such name") << failure(ResolveError::NoSuchName) << DialError::NoSuchName;
    QTest::newRow("resolver down")
        << failure(ResolveError::ResolverDown) << DialError::ResolverDown;
    QTest::newRow("no addresses") << net::Resolved(QList<QHostAddress>()) << DialError::NoSuchName;
}

void tst_TcpDialer::failedLookUpIsTold()
{
    QFETCH(const net::Resolved, answer);
    QFETCH(const DialError, error);
    FakeResolver resolver;
    resolver.know(kName, answer);
    Dialling call(resolver, kName, 9);
    QTRY_VERIFY(call.error);
    QCOMPARE(*call.error, error);
    QCOMPARE(call.attempts.size(), 0);
}

void tst_TcpDialer::destroyingCancels_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("while looking up") << kName;
    QTest::newRow("while connecting") << kV4;
}

void tst_TcpDialer::destroyingCancels()
{
    QFETCH(const QString, host);
    const BlackHole hole((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, host, hole.port(), {300ms, 250ms});
    QTRY_VERIFY(!call.events.isEmpty());
    call.dial.reset();
    // Another call that ends at the same limit shows that the first would have been told of.
    Dialling other(resolver, host, hole.port(), {300ms, 250ms});
    QTRY_VERIFY(other.error);
    QVERIFY(!call.error);
}

void tst_TcpDialer::destroyedInItsSlot_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("emission");
    for (int emission = 1; emission <= 7; ++emission) {
        QTest::addRow("connecting, signal %d", emission) << kV4 << emission;
        QTest::addRow("failing, signal %d", emission) << kName << emission;
    }
}

void tst_TcpDialer::destroyedInItsSlot()
{
    QFETCH(const QString, host);
    QFETCH(const int, emission);
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    resolver.know(kName, {kV6});
    Dialling call(resolver, host, server.port());
    int emissions = 0;
    const auto count = [&] {
        if (++emissions == emission)
            call.dial.reset();
    };
    connect(call.dial.get(), &Dial::resolved, this, count);
    connect(call.dial.get(), &Dial::attempted, this, count);
    connect(call.dial.get(), &Dial::happened, this, count);
    connect(call.dial.get(), &Dial::connected, this, count);
    connect(call.dial.get(), &Dial::failed, this, count);
    QTRY_VERIFY(!call.dial || call.connected == 1 || call.error);
    QVERIFY(call.dial || emissions == emission);
}

void tst_TcpDialer::linkIsTakenOnceAndAfterConnecting()
{
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, kV4, server.port());
    QVERIFY(call.dial->takeLink() == nullptr);
    QCOMPARE(call.attempts.size(), 0);
    QTRY_COMPARE(call.connected, 1);
    const std::unique_ptr<Link> link = call.dial->takeLink();
    QVERIFY(link != nullptr);
    QVERIFY(call.dial->takeLink() == nullptr);
    call.dial.reset();
    RawPeer peer(server.accept());
    link->send("still here");
    QTRY_COMPARE(peer.receive().bytes, "still here");
}

void tst_TcpDialer::nothingIsLostBeforeTheLinkIsTaken()
{
    const RawServer server((QHostAddress(kV4)));
    FakeResolver resolver;
    Dialling call(resolver, kV4, server.port());
    QTRY_COMPARE(call.connected, 1);
    RawPeer peer(server.accept());
    peer.write("early");
    peer.shutSending();
    // Somebody else's round trip: whatever the loop had to tell of the first it has told by then.
    Dialling other(resolver, kV4, server.port());
    QTRY_COMPARE(other.connected, 1);
    const std::unique_ptr<Link> link = call.dial->takeLink();
    QByteArray heard;
    QSignalSpy ended(link.get(), &Link::sendingEnded);
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
    link->setReading(Reading::On);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(heard, "early");
}

void tst_TcpDialer::eventsAreTold()
{
    const RawServer server((QHostAddress(kV4)));
    const quint16 port = server.port();
    FakeResolver resolver;
    resolver.know(kName, {kV4, kV6});
    Dialling call(resolver, kName, port);
    QTRY_COMPARE(call.connected, 1);
    using Kind = SocketEvent::Kind;
    using Outcome = SocketEvent::Outcome;
    const QList<SocketEvent> expected {
        {Kind::Resolve, Outcome::Started, kName, port, 0, {}},
        {Kind::Resolve, Outcome::Done, kName, port, 0, QStringLiteral("127.0.0.1, ::1")},
        {Kind::Connect, Outcome::Started, kV6, port, 0, {}},
        {Kind::Connect, Outcome::Failed, kV6, port, 0, call.last(kV6).systemText},
        {Kind::Connect, Outcome::Started, kV4, port, 0, {}},
        {Kind::Connect, Outcome::Done, kV4, port, 0, {}},
    };
    QVERIFY(call.events == expected);
}

QTEST_GUILESS_MAIN(tst_TcpDialer)
#include "tst_tcpdialer.moc"
