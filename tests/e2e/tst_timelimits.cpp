// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTest>

#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace talkstick::e2e;

// Ten seconds, then a call that is not answered is over.
class tst_TimeLimits : public QObject
{
    Q_OBJECT

private slots:
    void aCallIsNotAnswered();
    void aNameIsNotAnswered();
};

namespace {

// A port that takes nobody: on Linux a full queue makes new callers wait without a word.
class BlackHole
{
public:
    BlackHole()
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *at = reinterpret_cast<sockaddr *>(&address);
        m_sockets.push_back(newSocket());
        m_isFull = ::bind(m_sockets[0], at, size) == 0 && ::listen(m_sockets[0], 0) == 0
            && ::getsockname(m_sockets[0], at, &size) == 0;
        m_port = ntohs(address.sin_port);
        for (bool isTaken = m_isFull; isTaken && m_sockets.size() < 20;) {
            m_sockets.push_back(newSocket());
            ::connect(m_sockets.back(), at, size);
            pollfd waiting {m_sockets.back(), POLLOUT, 0};
            isTaken = ::poll(&waiting, 1, 500) == 1;
        }
        m_isFull = m_isFull && m_sockets.size() < 20;
    }
    ~BlackHole()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(BlackHole)
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    static int newSocket()
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
        return socket;
    }

    std::vector<int> m_sockets; // the listening one first
    quint16 m_port = 0;
    bool m_isFull = false;
};

// A coarse timer of Qt's may be 5 % early.
bool isAboutTheLimit(qint64 milliseconds)
{
    return milliseconds >= 9'500 && milliseconds < 13'000;
}

} // namespace

void tst_TimeLimits::aCallIsNotAnswered()
{
    const BlackHole hole;
    if (!hole.isFull())
        QSKIP("here a full queue does not keep callers waiting");
    QElapsedTimer time;
    time.start();
    Talkstick joiner(Talkstick::join(hole.port()));
    QVERIFY(joiner.start());
    Talkstick human(Talkstick::join(hole.port(), {}));
    QVERIFY(human.start());
    QCOMPARE(joiner.status(), 4);
    const qint64 took = time.elapsed();
    qInfo("%lld ms", took);
    QVERIFY(isAboutTheLimit(took));
    QCOMPARE(joiner.next("error").value(QStringLiteral("code")).toString(),
             QStringLiteral("no-answer"));
    QCOMPARE(human.status(), 4);
    QVERIFY2(human.errors().startsWith("No answer from 127.0.0.1.\n"), human.errors().constData());
}

void tst_TimeLimits::aNameIsNotAnswered()
{
    Talkstick joiner(
        {QStringLiteral("join"), QStringLiteral("friend.test"), QStringLiteral("--plain")});
    joiner.answerNames();
    joiner.setVariable(QStringLiteral("TALKSTICK_TEST_LOOKUPS_HANG"), QStringLiteral("1"));
    QElapsedTimer time;
    time.start();
    QVERIFY(joiner.start());
    QCOMPARE(joiner.status(), 3);
    const qint64 took = time.elapsed();
    qInfo("%lld ms", took);
    QVERIFY(isAboutTheLimit(took));
    QVERIFY(joiner.complains("Names cannot be looked up right now.\n"));
}

QTEST_GUILESS_MAIN(tst_TimeLimits)
#include "tst_timelimits.moc"
