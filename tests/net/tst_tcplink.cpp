// SPDX-License-Identifier: MIT
#include "net/descriptor.h"
#include "net/line.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using net::TcpLink;
using session::LinkError;
using session::Reading;
using session::SocketEvent;
using test::Ending;
using test::Line;
using test::RawPeer;

class tst_TcpLink : public QObject
{
    Q_OBJECT

private slots:
    void peerIsTold();
    void halfClosedPeerIsAnswered_data();
    void halfClosedPeerIsAnswered();
    void endIsToldOnceAfterTheLastByte();
    void floodStaysWithTheSystem();
    void heldBytesAreToldEverySecond();
    void turningReadingOnTellsWhatWaits();
    void readFindsWhatTheLoopHasNotSeen();
    void readingOffInTheSlotHoldsTheRest();
    void piecesOfATurnDoNotWaitForEachOther();
    void nothingIsEmittedInsideACall();
    void eventsComeInOrder();
};

void tst_TcpLink::peerIsTold()
{
    const Line line {QHostAddress(QHostAddress::LocalHostIPv6)};
    QCOMPARE(line.link->peer().address, QStringLiteral("::1"));
    sockaddr_in6 own {};
    socklen_t size = sizeof own;
    ::getsockname(line.peer.descriptor(), reinterpret_cast<sockaddr *>(&own), &size);
    QCOMPARE(line.link->peer().port, ntohs(own.sin6_port));
}

void tst_TcpLink::halfClosedPeerIsAnswered_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<Reading>("reading");
    const QHostAddress v4(QHostAddress::LocalHost);
    const QHostAddress v6(QHostAddress::LocalHostIPv6);
    QTest::newRow("IPv4, reading") << v4 << Reading::On;
    QTest::newRow("IPv6, reading") << v6 << Reading::On;
    QTest::newRow("IPv4, not reading until it has ended") << v4 << Reading::Off;
    QTest::newRow("IPv6, not reading until it has ended") << v6 << Reading::Off;
}

void tst_TcpLink::halfClosedPeerIsAnswered()
{
    QFETCH(const QHostAddress, address);
    QFETCH(const Reading, reading);
    Line line(address);
    QSignalSpy ended(line.link.get(), &TcpLink::sendingEnded);
    QSignalSpy held(line.link.get(), &TcpLink::held);
    line.link->setReading(reading);
    line.peer.write("hi\n");
    line.peer.shutSending();
    if (reading == Reading::Off) {
        QTRY_COMPARE(held.count(), 1);
        QCOMPARE(held.first().first().toLongLong(), 3);
        line.link->setReading(Reading::On);
    }
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(line.heard, "hi\n");
    line.link->send("hello to you\n");
    QTRY_COMPARE(line.peer.receive().bytes, "hello to you\n");
    QCOMPARE(line.peer.receive().ending, Ending::None);
    line.link->close();
    QTRY_COMPARE(line.peer.receive().ending, Ending::End);
    QCOMPARE(line.broken, QList<LinkError>());
}

void tst_TcpLink::endIsToldOnceAfterTheLastByte()
{
    Line line;
    QSignalSpy ended(line.link.get(), &TcpLink::sendingEnded);
    connect(line.link.get(), &TcpLink::sendingEnded, this,
            [&line] { QCOMPARE(line.heard, "all of it"); });
    line.peer.write("all of it");
    line.peer.shutSending();
    line.link->setReading(Reading::On);
    QTRY_COMPARE(ended.count(), 1);
    line.link->setReading(Reading::Off);
    line.link->setReading(Reading::On);
    QCOMPARE(line.link->read(10), QByteArray());
    QSignalSpy closed(line.link.get(), &TcpLink::closed);
    line.link->close();
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(ended.count(), 1);
}

void tst_TcpLink::floodStaysWithTheSystem()
{
    const test::RawServer server {QHostAddress(QHostAddress::LocalHost)};
    RawPeer peer = RawPeer::connectedTo(server.address(), server.port());
    auto socket = std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
    QVERIFY(socket->setSocketDescriptor(server.accept(), QAbstractSocket::ConnectedState,
                                        QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QAbstractSocket &watched = *socket;
    TcpLink link(std::move(socket));
    QSignalSpy held(&link, &TcpLink::held);
    QByteArray flood(1'048'576, 'x');
    for (qsizetype i = 0; i < flood.size(); i += 1'000)
        flood[i] = char(i / 1'000);
    qint64 written = std::max(peer.write(flood), qint64(0));
    QTRY_COMPARE(held.count(), 2);
    QCOMPARE(held.last().first().toLongLong(), 65'536);
    // All that Qt counts is still in the system, and so none of it in the process.
    QVERIFY(watched.bytesAvailable() > 65'536);
    QCOMPARE(watched.bytesAvailable(), net::waitingBytes(watched.socketDescriptor()));

    QByteArray heard;
    connect(&link, &TcpLink::readable, this, [&] {
        for (QByteArray more = link.read(65'536); !more.isEmpty(); more = link.read(65'536))
            heard += more;
    });
    link.setReading(Reading::On);
    QTRY_VERIFY((written += std::max(peer.write(flood.mid(written)), qint64(0))) == flood.size()
                && heard.size() == flood.size());
    QVERIFY(heard == flood);
}

void tst_TcpLink::heldBytesAreToldEverySecond()
{
    Line line;
    QSignalSpy held(line.link.get(), &TcpLink::held);
    line.peer.write("ab");
    QTRY_COMPARE(held.count(), 1);
    line.peer.write("cde");
    QTRY_COMPARE(held.count(), 2);
    QCOMPARE(held.at(0).first().toLongLong(), 2);
    QCOMPARE(held.at(1).first().toLongLong(), 5);
    QCOMPARE(line.link->read(100), "abcde");
    line.peer.write("f");
    QTRY_COMPARE(held.count(), 3);
    QCOMPARE(held.at(2).first().toLongLong(), 1);
}

void tst_TcpLink::turningReadingOnTellsWhatWaits()
{
    Line line;
    QSignalSpy held(line.link.get(), &TcpLink::held);
    line.peer.write("early");
    QTRY_COMPARE(held.count(), 1);
    line.link->setReading(Reading::On);
    QCOMPARE(line.heard, QByteArray());
    QTRY_COMPARE(line.heard, "early");
}

void tst_TcpLink::readFindsWhatTheLoopHasNotSeen()
{
    Line line;
    line.peer.write("one");
    QCOMPARE(line.link->read(100), "one");
    line.peer.write("two");
    QCOMPARE(line.link->read(100), "two");
    QCOMPARE(line.link->read(100), QByteArray());
    line.peer.write("three");
    QCOMPARE(line.link->read(2), "th");
    QCOMPARE(line.link->read(100), "ree");
}

void tst_TcpLink::readingOffInTheSlotHoldsTheRest()
{
    Line line;
    line.link->disconnect();
    QSignalSpy held(line.link.get(), &TcpLink::held);
    QByteArray first;
    connect(line.link.get(), &TcpLink::readable, this, [&] {
        first = line.link->read(3);
        line.link->setReading(Reading::Off);
    });
    line.link->setReading(Reading::On);
    line.peer.write("one two");
    QTRY_COMPARE(held.count(), 1);
    QCOMPARE(first, "one");
    QCOMPARE(held.first().first().toLongLong(), 4);
}

// A program that sends a turn in pieces cannot send the second before the first is acknowledged,
// which a system that has seen questions and answers delays by 40 ms: longer than pieces may be
// apart in one turn.
void tst_TcpLink::piecesOfATurnDoNotWaitForEachOther()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux lets one acknowledge at once");
#endif
    Line line;
    line.link->setReading(Reading::On);
    int slow = 0;
    for (int turn = 0; turn < 10; ++turn) {
        QElapsedTimer time;
        time.start();
        line.peer.write("a piece, ");
        line.peer.write("a second one, ");
        line.peer.write("and a third");
        // QTRY_VERIFY would look every 50 ms.
        QVERIFY(QTest::qWaitFor([&line] { return line.heard.endsWith("third"); }));
        slow += time.elapsed() >= 40 ? 1 : 0;
        line.heard.clear();
        line.link->send("answer");
        QTRY_COMPARE(line.peer.receive().bytes.count("answer"), turn + 1);
    }
    // Every other one would be; a busy computer may be slow once or twice.
    QVERIFY2(slow < 3, qPrintable(QString::number(slow)));
}

void tst_TcpLink::nothingIsEmittedInsideACall()
{
    Line line;
    QSignalSpy happened(line.link.get(), &TcpLink::happened);
    QSignalSpy closed(line.link.get(), &TcpLink::closed);
    line.peer.write("in");
    QCOMPARE(line.link->read(2), "in");
    line.link->setReading(Reading::On);
    line.link->send("out");
    line.link->close();
    QCOMPARE(happened.count() + closed.count(), 0);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(happened.count(), 3);
}

void tst_TcpLink::eventsComeInOrder()
{
    Line line;
    QList<SocketEvent> events;
    connect(line.link.get(), &TcpLink::happened, this,
            [&events](const SocketEvent &event) { events.append(event); });
    QSignalSpy ended(line.link.get(), &TcpLink::sendingEnded);
    QSignalSpy closed(line.link.get(), &TcpLink::closed);
    line.link->setReading(Reading::On);
    line.peer.write("four");
    line.peer.shutSending();
    QTRY_COMPARE(ended.count(), 1);
    line.link->send("three");
    line.link->close();
    QTRY_COMPARE(closed.count(), 1);
    using Kind = SocketEvent::Kind;
    const auto event = [&line](Kind kind, qint64 bytes) {
        const session::Peer peer = line.link->peer();
        return SocketEvent {kind, SocketEvent::Outcome::Done, peer.address, peer.port, bytes, {}};
    };
    const QList<SocketEvent> expected {event(Kind::BytesIn, 4), event(Kind::EndOfStream, 0),
                                       event(Kind::BytesOut, 5), event(Kind::Close, 0)};
    QVERIFY(events == expected);
}

QTEST_GUILESS_MAIN(tst_TcpLink)
#include "tst_tcplink.moc"
