// SPDX-License-Identifier: MIT
#include "net/descriptor.h"
#include "net/tlsline.h"

#include <QTest>

#include <netinet/tcp.h>

using namespace talkstick;
using net::TlsLink;
using session::LinkError;
using session::Reading;
using session::SocketEvent;
using test::Identities;
using test::TlsLine;

namespace {

// Every byte of it can be told from its neighbours.
QByteArray muchText(qsizetype size)
{
    QByteArray text(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        text[i] = char(i * 2'654'435'761U >> 13);
    return text;
}

// Whether the system's buffers, some megabytes, are as full as they were the last time.
bool isHolding(const TlsLine &line)
{
    static qint64 before = -1;
    return std::exchange(before, net::waitingBytes(line.descriptor)) == before && before > 0;
}

} // namespace

class tst_TlsLink : public QObject
{
    Q_OBJECT

private slots:
    void peerAndItsKeyAreTold();
    void bothEndsHearEachOther();
    void muchIsHeardAsItWasSaid();
    void whatCameWithTheHandshakeIsTold();
    void nothingIsToldWhileReadingIsOff();
    void floodIsHeldAndThenHeardWhole();
    void readFindsWhatTheLoopHasSeen();
    void readingOffInTheSlotKeepsTheRest();
    void nothingIsEmittedInsideACall();
    void sendingInsideTheSlotIsAllowed();
    void eventsComeInOrder();
    void optionsAreSet();

private:
    Identities m_people;
};

void tst_TlsLink::peerAndItsKeyAreTold()
{
    TlsLine line(m_people, QHostAddress(QHostAddress::LocalHostIPv6));
    line.shakeHands();
    QVERIFY(line.hasLink());
    QCOMPARE(line.link->peer().address, QStringLiteral("::1"));
    QCOMPARE(line.link->peer().port, line.peer->localPort());
    QCOMPARE(line.link->peerKey(), m_people.joiner.hash);
}

void tst_TlsLink::bothEndsHearEachOther()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    line.link->setReading(Reading::On);
    for (int turn = 1; turn <= 3; ++turn) {
        line.peer->write("from the joiner");
        QTRY_COMPARE(line.heard.count("from the joiner"), turn);
        line.link->send("from the host");
        QTRY_COMPARE(line.caller.received().count("from the host"), turn);
    }
}

void tst_TlsLink::muchIsHeardAsItWasSaid()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    line.link->setReading(Reading::On);
    const QByteArray much = muchText(3'000'000);
    line.peer->write(much);
    line.link->send(much);
    QTRY_VERIFY(line.heard.size() == much.size() && line.caller.received().size() == much.size());
    QVERIFY(line.heard == much);
    QVERIFY(line.caller.received() == much);
}

void tst_TlsLink::whatCameWithTheHandshakeIsTold()
{
    TlsLine line(m_people);
    connect(line.peer, &QSslSocket::encrypted, this, [&line] { line.peer->write("at once"); });
    QTRY_COMPARE(line.ours->bytesAvailable(), 7);
    line.take();
    QVERIFY(line.hasLink());
    line.link->setReading(Reading::On);
    QCOMPARE(line.heard, QByteArray());
    QTRY_COMPARE(line.heard, "at once");
}

void tst_TlsLink::nothingIsToldWhileReadingIsOff()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy readable(line.link.get(), &TlsLink::readable);
    QSignalSpy held(line.link.get(), &TlsLink::held);
    line.peer->write("early");
    QTRY_COMPARE(line.ours->bytesAvailable(), 5);
    QCOMPARE(readable.count() + held.count(), 0);
    line.link->setReading(Reading::On);
    QTRY_COMPARE(line.heard, "early");
}

void tst_TlsLink::floodIsHeldAndThenHeardWhole()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    const QByteArray flood = muchText(32 * 1'048'576);
    line.peer->write(flood);
    QTRY_VERIFY(isHolding(line));
    QVERIFY(line.peer->bytesToWrite() + line.peer->encryptedBytesToWrite() > 1'048'576);
    line.link->setReading(Reading::On);
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.size(), flood.size(), 20'000);
    QVERIFY(line.heard == flood);
}

void tst_TlsLink::readFindsWhatTheLoopHasSeen()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QCOMPARE(line.link->read(100), QByteArray());
    line.peer->write("three");
    QTRY_COMPARE(line.ours->bytesAvailable(), 5);
    QCOMPARE(line.link->read(2), "th");
    QCOMPARE(line.link->read(0), QByteArray());
    QCOMPARE(line.link->read(-1), QByteArray());
    QCOMPARE(line.link->read(100), "ree");
    QCOMPARE(line.link->read(100), QByteArray());
}

void tst_TlsLink::readingOffInTheSlotKeepsTheRest()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    line.link->disconnect();
    QByteArray heard;
    connect(line.link.get(), &TlsLink::readable, this, [&] {
        heard += line.link->read(3);
        line.link->setReading(Reading::Off);
    });
    line.link->setReading(Reading::On);
    line.peer->write("one two");
    QTRY_COMPARE(heard, "one");
    line.link->setReading(Reading::On);
    QTRY_COMPARE(heard, "one tw");
    QCOMPARE(line.link->read(10), "o");
}

void tst_TlsLink::nothingIsEmittedInsideACall()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy readable(line.link.get(), &TlsLink::readable);
    QSignalSpy happened(line.link.get(), &TlsLink::happened);
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    line.peer->write(muchText(8 * 1'048'576));
    QTRY_VERIFY(isHolding(line));
    line.link->setReading(Reading::On);
    // Now sending has Qt decrypt what had no room before.
    QVERIFY(line.link->read(1'048'576).size() >= net::kTlsReadBuffer);
    line.link->send("out");
    line.link->close();
    QCOMPARE(readable.count() + happened.count() + closed.count(), 0);
    QTRY_COMPARE(closed.count(), 1);
    QTRY_COMPARE(line.caller.received(), "out");
}

void tst_TlsLink::sendingInsideTheSlotIsAllowed()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    connect(line.link.get(), &TlsLink::readable, this, [&line] { line.link->send("answer "); });
    line.link->setReading(Reading::On);
    for (int turn = 1; turn <= 20; ++turn) {
        line.peer->write("question ");
        QTRY_COMPARE(line.caller.received().count("answer"), turn);
    }
    QCOMPARE(line.heard.count("question"), 20);
}

void tst_TlsLink::eventsComeInOrder()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QList<SocketEvent> events;
    connect(line.link.get(), &TlsLink::happened, this,
            [&events](const SocketEvent &event) { events.append(event); });
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    line.link->setReading(Reading::On);
    line.peer->write("four");
    QTRY_COMPARE(line.heard, "four");
    line.link->send("three");
    line.link->close();
    QTRY_COMPARE(closed.count(), 1);
    using Kind = SocketEvent::Kind;
    const auto event = [&line](Kind kind, qint64 bytes) {
        const session::Peer peer = line.link->peer();
        return SocketEvent {kind, SocketEvent::Outcome::Done, peer.address, peer.port, bytes, {}};
    };
    const QList<SocketEvent> expected {event(Kind::BytesIn, 4), event(Kind::BytesOut, 5),
                                       event(Kind::Close, 0)};
    QVERIFY(events == expected);
}

void tst_TlsLink::optionsAreSet()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    const auto option = [&line](int level, int name) {
        int value = -1;
        socklen_t size = sizeof value;
        ::getsockopt(line.descriptor, level, name, &value, &size);
        return value;
    };
    QVERIFY(option(IPPROTO_TCP, TCP_NODELAY) != 0);
    QVERIFY(option(SOL_SOCKET, SO_KEEPALIVE) != 0);
}

QTEST_GUILESS_MAIN(tst_TlsLink)
#include "tst_tlslink.moc"
