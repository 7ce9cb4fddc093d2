// SPDX-License-Identifier: MIT
#include "net/descriptor.h"
#include "net/line.h"
#include "net/lingering.h"
#include "net/socketoptions.h"

#include <QSignalSpy>
#include <QTest>

#include <netinet/tcp.h>

using namespace std::chrono_literals;
using namespace talkstick;
using net::TcpLink;
using session::LinkError;
using session::Reading;
using test::Ending;
using test::Line;

class tst_TcpLinkEnd : public QObject
{
    Q_OBJECT

private slots:
    void resetIsNoticedAtOnce();
    void resetIsNoticedWhileBytesWait();
    void resetIsNoticedAfterTheEnd();
    void writingToAResetConnectionBreaksIt();
    void closeSendsWhatIsUnsent();
    void closeToAPeerThatAlsoWritesDoesNotReset();
    void lastWordsReachAPeerThatWritesAfterwards();
    void lingersUntilThePeerEnds();
    void lingersNoLongerThanItsLimit();
    void brokenWhileClosingIsTold();
    void destroyedInItsSlot_data();
    void destroyedInItsSlot();
    void optionsAreSet();
    void peerWithAFullWindowIsHeard();
    void lateSocketBreaks();
};

void tst_TcpLinkEnd::resetIsNoticedAtOnce()
{
    Line line;
    line.peer.reset();
    QTRY_COMPARE(line.broken, QList {LinkError::Reset});
}

void tst_TcpLinkEnd::resetIsNoticedWhileBytesWait()
{
    Line line;
    QSignalSpy held(line.link.get(), &TcpLink::held);
    QSignalSpy ended(line.link.get(), &TcpLink::sendingEnded);
    connect(line.link.get(), &TcpLink::broke, this, [&line] { line.readAll(); });
    line.peer.write("last words");
    QTRY_COMPARE(held.count(), 1);
    line.peer.reset();
    QTRY_COMPARE(line.broken, QList {LinkError::Reset});
    QCOMPARE(line.heard, "last words");
    QCOMPARE(ended.count(), 0);
    QCOMPARE(line.link->read(10), QByteArray());
}

void tst_TcpLinkEnd::resetIsNoticedAfterTheEnd()
{
    Line line;
    QSignalSpy ended(line.link.get(), &TcpLink::sendingEnded);
    line.peer.shutSending();
    QTRY_COMPARE(ended.count(), 1);
    line.peer.reset();
    QTRY_COMPARE(line.broken, QList {LinkError::Reset});
}

void tst_TcpLinkEnd::writingToAResetConnectionBreaksIt()
{
    Line line;
    QSignalSpy closed(line.link.get(), &TcpLink::closed);
    line.peer.reset();
    line.link->send("x");
    QCOMPARE(line.broken, QList<LinkError>());
    line.link->send("y");
    line.link->close();
    QTRY_COMPARE(line.broken, QList {LinkError::Reset});
    QCOMPARE(closed.count(), 0);
}

void tst_TcpLinkEnd::closeSendsWhatIsUnsent()
{
    Line line;
    const QByteArray much(16'777'216, 'm');
    QSignalSpy closed(line.link.get(), &TcpLink::closed);
    line.link->send(much);
    line.peer.write("I still talk");
    line.link->close();
    QCOMPARE(closed.count(), 0);
    QTRY_COMPARE(line.peer.receive().ending, Ending::End);
    QVERIFY(line.peer.receive().bytes == much);
    QTRY_COMPARE(closed.count(), 1);
}

void tst_TcpLinkEnd::closeToAPeerThatAlsoWritesDoesNotReset()
{
    Line line;
    QSignalSpy held(line.link.get(), &TcpLink::held);
    line.peer.write(QByteArray(100'000, 'x'));
    QTRY_VERIFY(held.count() > 0);
    line.link->send("last turn");
    line.link->close();
    QTRY_COMPARE(line.peer.receive().ending, Ending::End);
    QCOMPARE(line.peer.receive().bytes, "last turn");
}

// The system has taken all of it, but most has not gone out yet.
void tst_TcpLinkEnd::lastWordsReachAPeerThatWritesAfterwards()
{
    Line line;
    QSignalSpy closed(line.link.get(), &TcpLink::closed);
    const QByteArray much(1'048'576, 'm');
    line.link->send(much);
    line.link->close();
    QTRY_COMPARE(closed.count(), 1);
    line.peer.write("I still talk");
    QTRY_COMPARE(line.peer.receive().ending, Ending::End);
    QVERIFY(line.peer.receive().bytes == much);
}

void tst_TcpLinkEnd::lingersUntilThePeerEnds()
{
    Line line;
    line.link->send("last turn");
    line.link->close();
    QTRY_COMPARE(line.peer.receive().ending, Ending::End);
    QSignalSpy gone(qApp->children().constLast(), &QObject::destroyed);
    line.peer.close();
    QTRY_COMPARE(gone.count(), 1);
}

void tst_TcpLinkEnd::lingersNoLongerThanItsLimit()
{
    Line line;
    net::linger(net::Witness(line.descriptor), 1ms);
    line.link.reset();
    QTRY_COMPARE(line.peer.receive().ending, Ending::End);
    QTRY_VERIFY(line.peer.write("x") != 1 || net::brokenBy(line.peer.descriptor()) != 0);
}

void tst_TcpLinkEnd::brokenWhileClosingIsTold()
{
    Line line;
    QSignalSpy closed(line.link.get(), &TcpLink::closed);
    line.peer.shutSending();
    line.link->send(QByteArray(16'777'216, 'm'));
    line.link->close();
    line.peer.reset();
    QTRY_COMPARE(line.broken, QList {LinkError::Reset});
    QCOMPARE(closed.count(), 0);
}

void tst_TcpLinkEnd::destroyedInItsSlot_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("readable") << Reading::On << QByteArray("x") << Ending::None;
    QTest::newRow("held") << Reading::Off << QByteArray("x") << Ending::None;
    QTest::newRow("end") << Reading::On << QByteArray() << Ending::End;
    QTest::newRow("reset") << Reading::On << QByteArray() << Ending::Reset;
}

void tst_TcpLinkEnd::destroyedInItsSlot()
{
    QFETCH(const Reading, reading);
    QFETCH(const QByteArray, bytes);
    QFETCH(const Ending, ending);
    Line line;
    line.link->disconnect();
    const auto destroy = [&line] { line.link.reset(); };
    connect(line.link.get(), &TcpLink::readable, this, destroy);
    connect(line.link.get(), &TcpLink::held, this, destroy);
    connect(line.link.get(), &TcpLink::sendingEnded, this, destroy);
    connect(line.link.get(), &TcpLink::broke, this, destroy);
    line.link->setReading(reading);
    if (!bytes.isEmpty())
        line.peer.write(bytes);
    if (ending == Ending::End)
        line.peer.shutSending();
    else if (ending == Ending::Reset)
        line.peer.reset();
    QTRY_VERIFY(!line.link);
    if (ending != Ending::Reset)
        QTRY_COMPARE(line.peer.receive().ending, Ending::End);
}

void tst_TcpLinkEnd::optionsAreSet()
{
    const Line line;
    const auto option = [&line](int level, int name) {
        int value = -1;
        socklen_t size = sizeof value;
        ::getsockopt(line.descriptor, level, name, &value, &size);
        return value;
    };
    QVERIFY(option(IPPROTO_TCP, TCP_NODELAY) != 0);
    QVERIFY(option(SOL_SOCKET, SO_KEEPALIVE) != 0);
#ifdef Q_OS_LINUX
    const int worst = option(IPPROTO_TCP, TCP_KEEPIDLE)
        + option(IPPROTO_TCP, TCP_KEEPINTVL) * option(IPPROTO_TCP, TCP_KEEPCNT);
    QCOMPARE(worst, 60);
    QCOMPARE(option(IPPROTO_TCP, TCP_USER_TIMEOUT), 0);
#endif
}

void tst_TcpLinkEnd::peerWithAFullWindowIsHeard()
{
    Line line;
    line.link->send(QByteArray(16'777'216, 'm'));
    QTRY_VERIFY(!net::isUnheard(line.descriptor, std::chrono::milliseconds(0)));
}

void tst_TcpLinkEnd::lateSocketBreaks()
{
    TcpLink link(std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr));
    QSignalSpy broke(&link, &TcpLink::broke);
    link.send("x");
    QTRY_COMPARE(broke.count(), 1);
}

QTEST_GUILESS_MAIN(tst_TcpLinkEnd)
#include "tst_tcplinkend.moc"
