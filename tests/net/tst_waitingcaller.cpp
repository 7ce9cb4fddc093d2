// SPDX-License-Identifier: MIT
#include "net/listening.h"

#include <QAbstractEventDispatcher>
#include <QTest>
#include <QTimer>

using namespace talkstick;
using net::TcpListener;
using session::Link;
using session::Reading;
using test::Ending;
using test::Listening;
using test::RawPeer;

class tst_WaitingCaller : public QObject
{
    Q_OBJECT

private slots:
    void isToldBeforeAByte();
    void getsNothingBeforeBeingLetIn();
    void whatItWroteIsCompleteAfterwards();
    void halfClosedIsStillAnswered();
    void previewGrows();
    void endBeforeAnyByteIsGone();
    void endAfterBytesIsNotGone();
    void resetIsGone_data();
    void resetIsGone();
    void hungUpFromInsideTheSlot();
    void letInFromInsideTheSlot();
    void everybodyIsHungUpOn();
    void goneOnesAreNotLetIn();
    void unreadBytesDoNotKeepTheLoopBusy();
};

void tst_WaitingCaller::isToldBeforeAByte()
{
    Listening here;
    const RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    QCOMPARE(here.called.first().kind, wire::FirstBytes::None);
    QCOMPARE(here.called.first().preview, QByteArray());
    QCOMPARE(here.spoke.size(), 0);
}

void tst_WaitingCaller::getsNothingBeforeBeingLetIn()
{
    Listening here;
    RawPeer peer = here.call();
    peer.write("hello\n");
    QTRY_COMPARE(here.spoke.size(), 1);
    QCOMPARE(here.spoke.first().preview, "hello\n");
    QCOMPARE(here.spoke.first().kind, wire::FirstBytes::Plain);
    QCOMPARE(peer.receive().bytes, QByteArray());
    QCOMPARE(peer.receive().ending, Ending::None);
}

void tst_WaitingCaller::whatItWroteIsCompleteAfterwards()
{
    Listening here;
    RawPeer peer = here.call();
    QByteArray wrote(50'000, 'a');
    wrote[switchboard::kPreviewBytes - 1] = 'b';
    wrote[49'999] = 'c';
    QCOMPARE(peer.write(wrote), wrote.size());
    QTRY_VERIFY(!here.spoke.isEmpty());
    QCOMPARE(here.spoke.last().preview, wrote.left(switchboard::kPreviewBytes));
    const std::unique_ptr<Link> link = here.listener.admit(here.called.first().id);
    QVERIFY(link != nullptr);
    QByteArray heard;
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100'000); });
    link->setReading(Reading::On);
    QTRY_COMPARE(heard.size(), wrote.size());
    QVERIFY(heard == wrote);
}

void tst_WaitingCaller::halfClosedIsStillAnswered()
{
    Listening here;
    RawPeer peer = here.call();
    peer.write("hi\n");
    peer.shutSending();
    QTRY_COMPARE(here.spoke.size(), 1);
    const std::unique_ptr<Link> link = here.listener.admit(here.called.first().id);
    QSignalSpy ended(link.get(), &Link::sendingEnded);
    QByteArray heard;
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
    link->setReading(Reading::On);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(heard, "hi\n");
    link->send("hello\n");
    QTRY_COMPARE(peer.receive().bytes, "hello\n");
}

void tst_WaitingCaller::previewGrows()
{
    Listening here;
    RawPeer peer = here.call();
    peer.write("GE");
    QTRY_COMPARE(here.spoke.size(), 1);
    QCOMPARE(here.spoke.last().kind, wire::FirstBytes::Undecided);
    peer.write("T / HTTP/1.1\r\n");
    QTRY_COMPARE(here.spoke.size(), 2);
    QCOMPARE(here.spoke.last().preview, "GET / HTTP/1.1\r\n");
    QCOMPARE(here.spoke.last().kind, wire::FirstBytes::Http);
    QCOMPARE(here.spoke.last().id, here.called.first().id);
}

void tst_WaitingCaller::endBeforeAnyByteIsGone()
{
    Listening here;
    RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    peer.shutSending();
    QTRY_COMPARE(here.gone, QList {here.called.first().id});
    QTRY_COMPARE(peer.receive().ending, Ending::End);
}

void tst_WaitingCaller::endAfterBytesIsNotGone()
{
    Listening here;
    RawPeer stays = here.call();
    stays.write("answer me");
    stays.shutSending();
    QTRY_COMPARE(here.spoke.size(), 1);
    // Somebody who came later and is gone shows that the first was looked at again.
    RawPeer leaves = here.call();
    leaves.write("bye");
    QTRY_COMPARE(here.spoke.size(), 2);
    leaves.reset();
    QTRY_COMPARE(here.gone, QList {here.called.last().id});
    QVERIFY(here.listener.admit(here.called.first().id) != nullptr);
}

void tst_WaitingCaller::resetIsGone_data()
{
    QTest::addColumn<QByteArray>("wrote");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("with bytes unread") << QByteArray("hello");
    QTest::newRow("with a full preview") << QByteArray(3000, 'x');
}

void tst_WaitingCaller::resetIsGone()
{
    QFETCH(const QByteArray, wrote);
    Listening here;
    RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    if (!wrote.isEmpty()) {
        peer.write(wrote);
        QTRY_COMPARE(here.spoke.size(), 1);
    }
    peer.reset();
    QTRY_COMPARE(here.gone, QList {here.called.first().id});
}

void tst_WaitingCaller::hungUpFromInsideTheSlot()
{
    Listening here;
    connect(&here.listener, &TcpListener::called, this,
            [&here](const switchboard::Caller &caller) { here.listener.hangUp(caller.id); });
    RawPeer peer = here.call();
    peer.write("hello");
    QTRY_COMPARE(peer.receive().ending, Ending::End);
    QCOMPARE(here.gone.size(), 0);
    QCOMPARE(here.spoke.size(), 0);
    QVERIFY(here.listener.admit(here.called.first().id) == nullptr);
}

void tst_WaitingCaller::letInFromInsideTheSlot()
{
    Listening here;
    std::unique_ptr<Link> link;
    connect(&here.listener, &TcpListener::spoke, this,
            [&](const switchboard::Caller &caller) { link = here.listener.admit(caller.id); });
    RawPeer peer = here.call();
    peer.write("hello");
    QTRY_VERIFY(link);
    QCOMPARE(link->read(100), "hello");
    QVERIFY(here.listener.admit(here.called.first().id) == nullptr);
}

void tst_WaitingCaller::everybodyIsHungUpOn()
{
    Listening here;
    RawPeer first = here.call();
    RawPeer second = here.call();
    QTRY_COMPARE(here.called.size(), 2);
    here.listener.hangUpAll();
    QTRY_COMPARE(first.receive().ending, Ending::End);
    QTRY_COMPARE(second.receive().ending, Ending::End);
    here.listener.hangUp(12'345);
    QCOMPARE(here.gone.size(), 0);
}

void tst_WaitingCaller::goneOnesAreNotLetIn()
{
    Listening here;
    RawPeer peer = here.call();
    QTRY_COMPARE(here.called.size(), 1);
    peer.reset();
    QVERIFY(here.listener.admit(here.called.first().id) == nullptr);
    QCOMPARE(here.gone.size(), 0);
}

void tst_WaitingCaller::unreadBytesDoNotKeepTheLoopBusy()
{
    Listening here;
    RawPeer waiting = here.call();
    waiting.write("let me in");
    waiting.shutSending();
    RawPeer letIn = here.call();
    letIn.write("not read");
    QTRY_COMPARE(here.spoke.size(), 2);
    const auto link = here.listener.admit(here.called.last().id);
    QSignalSpy held(link.get(), &Link::held);
    QTRY_COMPARE(held.count(), 1);
    QSignalSpy woken(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
    QTimer second;
    QSignalSpy over(&second, &QTimer::timeout);
    second.start(1'000);
    QVERIFY(over.wait(5'000));
    QVERIFY2(woken.count() < 30, qPrintable(QString::number(woken.count())));
}

QTEST_GUILESS_MAIN(tst_WaitingCaller)
#include "tst_waitingcaller.moc"
