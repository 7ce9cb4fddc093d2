// SPDX-License-Identifier: MIT
#include "net/dialling.h"
#include "net/socketoptions.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <fcntl.h>
#include <sched.h>

// Run by namespaces.sh, which makes a second computer, so to speak, at the other end of a cable.

using namespace talkstick;
using namespace std::chrono_literals;
using switchboard::Attempt;
using switchboard::Reach;
using test::Dialling;
using test::FakeResolver;

static const QString kName = QStringLiteral("friend.test");
static const QString kFar = QStringLiteral("10.77.0.2");
static const QString kBlackHole = QStringLiteral("fd77::dead");

//! While it lives, sockets are made in the far namespace. They stay there afterwards.
class InTheFarOne
{
public:
    InTheFarOne() { enter(qgetenv("TALKSTICK_FAR").constData()); }
    ~InTheFarOne()
    {
        ::setns(m_near, CLONE_NEWNET);
        ::close(m_near);
    }
    Q_DISABLE_COPY_MOVE(InTheFarOne)

private:
    void enter(const char *path)
    {
        const int far = ::open(path, O_RDONLY | O_CLOEXEC);
        if (far == -1 || ::setns(far, CLONE_NEWNET) != 0)
            qFatal("run by namespaces.sh only");
        ::close(far);
    }
    int m_near = ::open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
};

class tst_Namespaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void blackHoledIPv6CostsLessThan400ms();
    void blackHoleAloneIsNoAnswer();
    void vanishedPeerIsUnheard();

private:
    std::unique_ptr<test::RawServer> m_server;
};

void tst_Namespaces::init()
{
    const InTheFarOne there;
    m_server = std::make_unique<test::RawServer>(QHostAddress(kFar));
    QVERIFY(m_server->isListening());
}

void tst_Namespaces::blackHoledIPv6CostsLessThan400ms()
{
    FakeResolver resolver;
    resolver.know(kName, {kBlackHole, kFar});
    QElapsedTimer time;
    time.start();
    Dialling call(resolver, kName, m_server->port());
    QTRY_COMPARE(call.connected, 1);
    const qint64 took = time.elapsed();
    QVERIFY2(took < 400, qPrintable(QString::number(took)));
    QCOMPARE(call.last(kBlackHole).state, Attempt::State::GivenUp);
    QCOMPARE(call.last(kBlackHole).reach, Reach::SameNetwork);
    QCOMPARE(call.last(kFar).state, Attempt::State::Connected);
}

void tst_Namespaces::blackHoleAloneIsNoAnswer()
{
    FakeResolver resolver;
    Dialling call(resolver, kBlackHole, m_server->port(), {500ms, 250ms});
    QTRY_VERIFY(call.error);
    QCOMPARE(*call.error, switchboard::DialError::TimedOut);
    QCOMPARE(call.last(kBlackHole).state, Attempt::State::NoAnswer);
    Dialling other(resolver, QStringLiteral("198.51.100.1"), m_server->port());
    QTRY_VERIFY(other.error);
    QCOMPARE(other.attempts.last().state, Attempt::State::Unreachable);
}

void tst_Namespaces::vanishedPeerIsUnheard()
{
    auto socket = test::RawPeer::connectedTo(QHostAddress(kFar), m_server->port());
    socket.write("hello");
    QTRY_VERIFY(!net::isUnheard(socket.descriptor(), 0ms));
    // Without its address the far computer is silent, as if somebody had switched it off.
    const QString far = QString::fromLocal8Bit(qgetenv("TALKSTICK_FAR")).section(u'/', -1);
    QCOMPARE(QProcess::execute(QStringLiteral("ip"),
                               {QStringLiteral("-n"), far, QStringLiteral("addr"),
                                QStringLiteral("del"), kFar + QStringLiteral("/24"),
                                QStringLiteral("dev"), QStringLiteral("cable")}),
             0);
    socket.write("are you there?");
    QVERIFY(!net::isUnheard(socket.descriptor(), 1s));
    QTRY_VERIFY(net::isUnheard(socket.descriptor(), 1s));
}

QTEST_GUILESS_MAIN(tst_Namespaces)
#include "tst_namespaces.moc"
