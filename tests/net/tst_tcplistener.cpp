// SPDX-License-Identifier: MIT
#include "net/listening.h"

#include <QTest>

#include <sys/resource.h>

using namespace talkstick;
using net::TcpListener;
using session::SocketEvent;
using switchboard::ListenError;
using switchboard::ListenFailure;
using switchboard::ListenRequest;
using test::Listening;
using test::RawPeer;

class tst_TcpListener : public QObject
{
    Q_OBJECT

private slots:
    void bothFamiliesCall_data();
    void bothFamiliesCall();
    void oneAddressIsListenedOn_data();
    void oneAddressIsListenedOn();
    void takenPortNamesTheNextFreeOne();
    void wrongAddressIsRefused_data();
    void wrongAddressIsRefused();
    void portsBelow1024NeedRights();
    void listeningAgainMovesThePort();
    void stopKeepsThoseWhoHaveCalled();
    void runningOutOfDescriptorsPasses();
    void eventsAreTold();
};

void tst_TcpListener::bothFamiliesCall_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no address") << QString();
    QTest::newRow("the address it reports") << QStringLiteral("::");
}

void tst_TcpListener::bothFamiliesCall()
{
    QFETCH(const QString, address);
    Listening here(address);
    QVERIFY(here.result.ok());
    QCOMPARE(here.result.value().address, QStringLiteral("::"));
    const quint16 port = here.result.value().port;
    const auto v4 = RawPeer::connectedTo(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(here.called.size(), 1);
    const auto v6 = RawPeer::connectedTo(QHostAddress(QHostAddress::LocalHostIPv6), port);
    QTRY_COMPARE(here.called.size(), 2);
    QCOMPARE(here.called.at(0).peer.address, QStringLiteral("127.0.0.1"));
    QCOMPARE(here.called.at(1).peer.address, QStringLiteral("::1"));
    QVERIFY(here.called.at(0).id != 0);
    QVERIFY(here.called.at(0).id != here.called.at(1).id);
    const auto link = here.listener.admit(here.called.at(0).id);
    QVERIFY(link != nullptr);
    QCOMPARE(link->peer(), here.called.at(0).peer);
}

void tst_TcpListener::oneAddressIsListenedOn_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
    QTest::newRow("IPv6") << QStringLiteral("::1");
}

void tst_TcpListener::oneAddressIsListenedOn()
{
    QFETCH(const QString, address);
    Listening here(address);
    QVERIFY(here.result.ok());
    QCOMPARE(here.result.value().address, address);
    const RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    QCOMPARE(here.called.first().peer.address, address);
}

void tst_TcpListener::takenPortNamesTheNextFreeOne()
{
    const QString address = QStringLiteral("127.0.0.1");
    const test::RawServer other((QHostAddress(address)));
    const test::RawServer next(QHostAddress(address), quint16(other.port() + 1));
    TcpListener listener;
    const ListenRequest request {address, other.port()};
    const auto result = listener.listen(request);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().error, ListenError::PortTaken);
    QCOMPARE(result.error().request, request);
    QVERIFY(!result.error().systemText.isEmpty());
    QVERIFY(result.error().nextFree > other.port() + 1);
    QVERIFY(listener.listen({address, result.error().nextFree}).ok());
}

void tst_TcpListener::wrongAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("somebody else's IPv4") << QStringLiteral("203.0.113.1");
    QTest::newRow("somebody else's IPv6") << QStringLiteral("2001:db8::77");
    QTest::newRow("link-local without interface") << QStringLiteral("fe80::1");
    QTest::newRow("a name") << QStringLiteral("localhost");
    QTest::newRow("garbage") << QStringLiteral("300.1.2.3:x");
}

void tst_TcpListener::wrongAddressIsRefused()
{
    QFETCH(const QString, address);
    TcpListener listener;
    const auto result = listener.listen({address, 0});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().error, ListenError::NotOurAddress);
}

void tst_TcpListener::portsBelow1024NeedRights()
{
    // Root without its rights for a moment is like everybody else.
    const bool wasRoot = ::geteuid() == 0 && ::seteuid(65'534) == 0;
    TcpListener listener;
    const auto result = listener.listen({QStringLiteral("127.0.0.1"), 789});
    if (wasRoot && ::seteuid(0) != 0)
        qFatal("cannot become root again");
    if (result.ok())
        QSKIP("this system gives ports below 1024 to everybody");
    QCOMPARE(result.error().error, ListenError::NoRights);
}

void tst_TcpListener::listeningAgainMovesThePort()
{
    Listening here;
    const RawPeer early = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    const quint16 before = here.result.value().port;
    here.result = here.listener.listen({QStringLiteral("127.0.0.1"), 0});
    QVERIFY(here.result.ok());
    QVERIFY(test::RawServer(QHostAddress(QHostAddress::LocalHost), before).isListening());
    const RawPeer late = here.call();
    QTRY_COMPARE(here.called.size(), 2);
    QVERIFY(here.listener.admit(here.called.at(0).id) != nullptr);
    QVERIFY(here.listener.admit(here.called.at(1).id) != nullptr);
}

void tst_TcpListener::stopKeepsThoseWhoHaveCalled()
{
    Listening here;
    RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    here.listener.stop();
    QVERIFY(test::RawServer(QHostAddress(QHostAddress::LocalHost), here.result.value().port)
                .isListening());
    peer.write("still here");
    QTRY_COMPARE(here.spoke.size(), 1);
    QVERIFY(here.listener.admit(here.called.first().id) != nullptr);
}

void tst_TcpListener::runningOutOfDescriptorsPasses()
{
    Listening here;
    // Nothing new may be called for while there are no descriptors: the sanitizer needs two to look
    // at an object it has not seen before.
    QStringList failures;
    connect(&here.listener, &TcpListener::acceptFailed, this,
            [&failures](const QString &text) { failures.append(text); });
    const RawPeer first = here.call();
    const RawPeer second = here.call();
    rlimit before {};
    ::getrlimit(RLIMIT_NOFILE, &before);
    rlimit none = before;
    none.rlim_cur = 3;
    ::setrlimit(RLIMIT_NOFILE, &none);
    QTRY_COMPARE(failures.size(), 1);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QVERIFY(!failures.first().isEmpty());
    QCOMPARE(here.called.size(), 0);
    QTRY_COMPARE(here.called.size(), 2);
    const RawPeer third = here.call();
    QTRY_COMPARE(here.called.size(), 3);
    QCOMPARE(failures.size(), 1);
}

void tst_TcpListener::eventsAreTold()
{
    Listening here;
    QList<SocketEvent> events;
    connect(&here.listener, &TcpListener::happened, this,
            [&events](const SocketEvent &event) { events.append(event); });
    const RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    here.listener.hangUp(here.called.first().id);
    here.listener.stop();
    const ListenFailure failure = here.listener.listen({QStringLiteral("203.0.113.1"), 0}).error();
    QTRY_COMPARE(events.size(), 6);
    using Kind = SocketEvent::Kind;
    using Outcome = SocketEvent::Outcome;
    const session::Peer caller = here.called.first().peer;
    const session::Peer own {here.result.value().address, here.result.value().port};
    const QList<SocketEvent> expected {
        {Kind::Bind, Outcome::Done, own.address, own.port, 0, {}},
        {Kind::Listen, Outcome::Done, own.address, own.port, 0, {}},
        {Kind::Accept, Outcome::Done, caller.address, caller.port, 0, {}},
        {Kind::Close, Outcome::Done, caller.address, caller.port, 0, {}},
        {Kind::Close, Outcome::Done, own.address, own.port, 0, {}},
        {Kind::Bind, Outcome::Failed, QStringLiteral("203.0.113.1"), 0, 0, failure.systemText},
    };
    QVERIFY(events == expected);
}

QTEST_GUILESS_MAIN(tst_TcpListener)
#include "tst_tcplistener.moc"
