// SPDX-License-Identifier: MIT
#include "net/descriptor.h"
#include "net/tlsline.h"
#include "net/witness.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace talkstick;
using namespace std::chrono_literals;
using net::TlsLink;
using session::LinkError;
using session::Reading;
using session::SocketEvent;
using test::Ending;
using test::Identities;
using test::TlsLine;

class tst_TlsLinkEnd : public QObject
{
    Q_OBJECT

private slots:
    void everyEndOfThePeersBreaks_data();
    void everyEndOfThePeersBreaks();
    void killedPeerHasEnded();
    void whatCameBeforeIsToldFirst_data();
    void whatCameBeforeIsToldFirst();
    void endWithReadingOffIsToldAtOnce();
    void closeIsAnEndToThePeer();
    void closeSendsWhatIsUnsent();
    void closeToAPeerThatHasWrittenDoesNotReset();
    void closeToAPeerThatReadsOnlyOnceItHasWritten();
    void closeGivesUpOnAPeerThatDoesNotRead();
    void brokenWhileClosingIsTold();
    void crossingClosesEndBoth();
    void destroyedInItsSlot_data();
    void destroyedInItsSlot();
    void destroyedWhileHoldingMuch();
    void lateLinkTellsItsBytesAndThenBreaks();
    void nothingIsSentAfterTheEnd();

private:
    Identities m_people;
};

void tst_TlsLinkEnd::everyEndOfThePeersBreaks_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<LinkError>("error");
    QTest::newRow("close_notify and end of stream") << QStringLiteral("close") << LinkError::Ended;
    QTest::newRow("close_notify and reset") << QStringLiteral("drop") << LinkError::Ended;
    QTest::newRow("end of stream alone") << QStringLiteral("cut") << LinkError::Ended;
    QTest::newRow("reset") << QStringLiteral("reset") << LinkError::Reset;
    QTest::newRow("bytes that are no TLS") << QStringLiteral("garbage") << LinkError::Other;
}

void tst_TlsLinkEnd::everyEndOfThePeersBreaks()
{
    QFETCH(const QString, how);
    QFETCH(const LinkError, error);
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy ended(line.link.get(), &TlsLink::sendingEnded);
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    QSignalSpy broke(line.link.get(), &TlsLink::broke);
    QList<SocketEvent> events;
    connect(line.link.get(), &TlsLink::happened, this,
            [&events](const SocketEvent &event) { events.append(event); });
    line.link->setReading(Reading::On);
    const int descriptor = int(line.peer->socketDescriptor());
    if (how == QStringLiteral("drop"))
        line.caller.resetOnClosing();
    if (how == QStringLiteral("close") || how == QStringLiteral("drop"))
        line.peer->disconnectFromHost();
    else if (how == QStringLiteral("cut"))
        ::shutdown(descriptor, SHUT_WR);
    else if (how == QStringLiteral("reset"))
        line.caller.reset();
    else
        QCOMPARE(::send(descriptor, "this is not a record", 20, MSG_NOSIGNAL), 20);
    QTRY_COMPARE(line.broken, QList {error});
    QVERIFY(!broke.first().at(1).toString().isEmpty());
    QTRY_COMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, SocketEvent::Kind::Close);
    QCOMPARE(events.first().outcome, SocketEvent::Outcome::Failed);
    QCOMPARE(events.first().detail, broke.first().at(1).toString());
    QCOMPARE(ended.count() + closed.count(), 0);
    QCOMPARE(line.link->read(10), QByteArray());
}

void tst_TlsLinkEnd::killedPeerHasEnded()
{
    const test::RawServer server {QHostAddress(QHostAddress::LocalHost)};
    QProcess peer;
    peer.start(QStringLiteral("openssl"),
               {QStringLiteral("s_client"), QStringLiteral("-connect"),
                QStringLiteral("127.0.0.1:%1").arg(server.port()), QStringLiteral("-alpn"),
                QStringLiteral("talkstick/1"), QStringLiteral("-cert"), m_people.file("joiner.crt"),
                QStringLiteral("-key"), m_people.file("joiner.key")});
    if (!peer.waitForStarted())
        QSKIP("the openssl program is needed");
    auto socket = net::makeTlsSocket();
    QVERIFY(socket->setSocketDescriptor(server.accept()));
    net::TlsHandshake handshake(std::move(socket), m_people.host, {net::TlsRole::Server});
    QSignalSpy secured(&handshake, &net::TlsHandshake::secured);
    QTRY_COMPARE_WITH_TIMEOUT(secured.count(), 1, 20'000); // On a busy computer.
    const auto link = handshake.takeLink();
    QList<LinkError> broken;
    connect(link.get(), &TlsLink::broke, this, [&](LinkError error) { broken.append(error); });
    // A system resets the connection of a program that is killed before it has read everything, and
    // TLS sends some of its own after the handshake.
    const QByteArray last = QByteArrayLiteral("that-was-all");
    link->send(last + '\n');
    QByteArray shown;
    QTRY_VERIFY_WITH_TIMEOUT((shown += peer.readAllStandardOutput()).contains(last), 20'000);
    ::kill(pid_t(peer.processId()), SIGKILL);
    QTRY_COMPARE(broken, QList {LinkError::Ended});
    peer.waitForFinished();
}

void tst_TlsLinkEnd::whatCameBeforeIsToldFirst_data()
{
    QTest::addColumn<bool>("isNotified");
    QTest::newRow("close_notify") << true;
    QTest::newRow("end of stream alone") << false;
}

void tst_TlsLinkEnd::whatCameBeforeIsToldFirst()
{
    QFETCH(const bool, isNotified);
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    // More than the two buffers hold, so that the end is behind what Qt has not decrypted yet.
    const QByteArray much(1'000'000, 'm');
    line.peer->write(much);
    if (isNotified) {
        line.peer->disconnectFromHost();
    } else {
        while (line.peer->bytesToWrite() + line.peer->encryptedBytesToWrite() > 0)
            QVERIFY(line.peer->flush());
        ::shutdown(int(line.peer->socketDescriptor()), SHUT_WR);
    }
    QTRY_VERIFY(line.ours->bytesAvailable() > 0);
    line.link->setReading(Reading::On);
    qsizetype heardBefore = -1;
    connect(line.link.get(), &TlsLink::broke, this, [&] { heardBefore = line.heard.size(); });
    QTRY_COMPARE(line.broken, QList {LinkError::Ended});
    QCOMPARE(heardBefore, much.size());
    QVERIFY(line.heard == much);
}

void tst_TlsLinkEnd::endWithReadingOffIsToldAtOnce()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy readable(line.link.get(), &TlsLink::readable);
    connect(line.link.get(), &TlsLink::broke, this, [&line] { line.readAll(); });
    line.peer->write("last words");
    line.peer->disconnectFromHost();
    QTRY_COMPARE(line.broken, QList {LinkError::Ended});
    QCOMPARE(readable.count(), 0);
    QCOMPARE(line.heard, "last words");
}

void tst_TlsLinkEnd::closeIsAnEndToThePeer()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    QSignalSpy alerts(line.peer, &QSslSocket::alertReceived);
    QSignalSpy disconnected(line.peer, &QSslSocket::disconnected);
    line.link->send("goodbye");
    line.link->close();
    line.link->close();
    line.link->send("too late");
    QTRY_COMPARE(disconnected.count(), 1);
    QCOMPARE(line.caller.received(), "goodbye");
    QCOMPARE(alerts.count(), 1);
    QCOMPARE(alerts.first().at(1).value<QSsl::AlertType>(), QSsl::AlertType::CloseNotify);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(line.broken, QList<LinkError>());
}

void tst_TlsLinkEnd::closeSendsWhatIsUnsent()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    QSignalSpy disconnected(line.peer, &QSslSocket::disconnected);
    const QByteArray much(16'777'216, 'm');
    line.link->send(much);
    line.link->close();
    QCOMPARE(closed.count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.count(), 1, 20'000);
    QCOMPARE(line.caller.received().size(), much.size());
    QVERIFY(line.caller.received() == much);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(line.broken, QList<LinkError>());
}

void tst_TlsLinkEnd::closeToAPeerThatHasWrittenDoesNotReset()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy disconnected(line.peer, &QSslSocket::disconnected);
    const net::Witness witness(line.peer->socketDescriptor());
    line.peer->write(QByteArray(400'000, 'x'));
    QTRY_VERIFY(line.peer->bytesToWrite() + line.peer->encryptedBytesToWrite() == 0
                && net::waitingBytes(line.descriptor) > 0);
    line.link->send("last words");
    line.link->close();
    QTRY_COMPARE(disconnected.count(), 1);
    QCOMPARE(line.caller.received(), "last words");
    QVERIFY(!witness.sawReset());
}

// Such as a program that can either write or read.
void tst_TlsLinkEnd::closeToAPeerThatReadsOnlyOnceItHasWritten()
{
    TlsLine line(m_people);
    line.shakeHands(1min); // a busy machine takes a while for what is written here
    QVERIFY(line.hasLink());
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    QSignalSpy disconnected(line.peer, &QSslSocket::disconnected);
    line.peer->disconnect(line.peer);
    line.peer->setReadBufferSize(1);
    line.peer->write(QByteArray(16'777'216, 'x'));
    QTRY_VERIFY(line.ours->bytesAvailable() >= net::kTlsReadBuffer);
    const QByteArray last(16'777'216, 'l');
    line.link->send(last);
    line.link->close();
    const auto unwritten = [&line] {
        return line.peer->bytesToWrite() + line.peer->encryptedBytesToWrite();
    };
    QTRY_COMPARE_WITH_TIMEOUT(unwritten(), 0, 20'000);
    QCOMPARE(closed.count(), 0);
    QByteArray heard;
    line.peer->setReadBufferSize(0);
    connect(line.peer, &QSslSocket::readyRead, this, [&] { heard += line.peer->readAll(); });
    heard += line.peer->readAll();
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.count(), 1, 20'000);
    QCOMPARE(heard.size(), last.size());
    QVERIFY(heard == last);
    QTRY_COMPARE(closed.count(), 1);
}

void tst_TlsLinkEnd::closeGivesUpOnAPeerThatDoesNotRead()
{
    TlsLine line(m_people);
    line.shakeHands(200ms);
    QVERIFY(line.hasLink());
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    QList<SocketEvent> events;
    connect(line.link.get(), &TlsLink::happened, this,
            [&events](const SocketEvent &event) { events.append(event); });
    line.peer->disconnect();
    line.peer->setReadBufferSize(1);
    line.link->send(QByteArray(16'777'216, 'm'));
    line.link->close();
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!events.isEmpty());
    QCOMPARE(events.last().kind, SocketEvent::Kind::Close);
    QCOMPARE(events.last().outcome, SocketEvent::Outcome::Failed);
    QCOMPARE(line.broken, QList<LinkError>());
}

void tst_TlsLinkEnd::brokenWhileClosingIsTold()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    line.peer->disconnect();
    line.link->send(QByteArray(16'777'216, 'm'));
    line.link->close();
    line.caller.reset();
    QTRY_COMPARE(line.broken, QList {LinkError::Reset});
    QCOMPARE(closed.count(), 0);
}

void tst_TlsLinkEnd::crossingClosesEndBoth()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    QSignalSpy disconnected(line.peer, &QSslSocket::disconnected);
    line.peer->disconnectFromHost();
    line.link->close();
    QTRY_COMPARE(closed.count(), 1);
    QTRY_COMPARE(disconnected.count(), 1);
    QCOMPARE(line.broken, QList<LinkError>());
}

void tst_TlsLinkEnd::destroyedInItsSlot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("readable") << QByteArray("x") << Ending::None;
    QTest::newRow("readable, of many") << QByteArray(2'000'000, 'x') << Ending::None;
    QTest::newRow("readable and end") << QByteArray("x") << Ending::End;
    QTest::newRow("end") << QByteArray() << Ending::End;
    QTest::newRow("reset") << QByteArray() << Ending::Reset;
}

void tst_TlsLinkEnd::destroyedInItsSlot()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Ending, ending);
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy disconnected(line.peer, &QSslSocket::disconnected);
    line.link->disconnect();
    const auto destroy = [&line] { line.link.reset(); };
    connect(line.link.get(), &TlsLink::readable, this, destroy);
    connect(line.link.get(), &TlsLink::broke, this, destroy);
    line.link->setReading(Reading::On);
    line.peer->write(bytes);
    if (ending == Ending::End)
        line.peer->disconnectFromHost();
    else if (ending == Ending::Reset)
        line.caller.reset();
    QTRY_VERIFY(!line.link);
    QTRY_COMPARE(disconnected.count(), 1);
}

void tst_TlsLinkEnd::destroyedWhileHoldingMuch()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy disconnected(line.peer, &QSslSocket::disconnected);
    line.peer->write(QByteArray(8'000'000, 'x'));
    QTRY_VERIFY(line.ours->bytesAvailable() >= net::kTlsReadBuffer);
    line.link->send("never mind");
    line.link.reset();
    QTRY_COMPARE(disconnected.count(), 1);
}

void tst_TlsLinkEnd::lateLinkTellsItsBytesAndThenBreaks()
{
    TlsLine line(m_people);
    connect(line.peer, &QSslSocket::encrypted, this, [&line] {
        line.peer->write("hello and goodbye");
        line.peer->disconnectFromHost();
    });
    QTRY_VERIFY(line.ours->bytesAvailable() == 17
                && line.ours->state() == QAbstractSocket::UnconnectedState);
    line.take();
    QVERIFY(line.hasLink());
    QCOMPARE(line.link->peer().address, QStringLiteral("127.0.0.1"));
    connect(line.link.get(), &TlsLink::broke, this,
            [&line] { QCOMPARE(line.heard, "hello and goodbye"); });
    line.link->setReading(Reading::On);
    QTRY_COMPARE(line.broken, QList {LinkError::Ended});
}

void tst_TlsLinkEnd::nothingIsSentAfterTheEnd()
{
    TlsLine line(m_people);
    line.shakeHands();
    QVERIFY(line.hasLink());
    QSignalSpy closed(line.link.get(), &TlsLink::closed);
    QSignalSpy written(line.ours, &QSslSocket::bytesWritten);
    line.peer->disconnectFromHost();
    QTRY_COMPARE(line.broken, QList {LinkError::Ended});
    line.link->send("x");
    line.link->close();
    line.link->setReading(Reading::On);
    QCOMPARE(line.link->read(1), QByteArray());
    // Another line's round trip: whatever the loop had to tell it has told by then.
    TlsLine other(m_people);
    other.shakeHands();
    QVERIFY(other.hasLink());
    QCOMPARE(closed.count() + written.count(), 0);
    QCOMPARE(line.broken.size(), 1);
}

QTEST_GUILESS_MAIN(tst_TlsLinkEnd)
#include "tst_tlslinkend.moc"
