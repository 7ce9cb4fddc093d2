// SPDX-License-Identifier: MIT
#include "e2e/meetings.h"
#include "e2e/terminal.h"
#include "support/sanitizer.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace talkstick::e2e;

// Strangers who only want to be in the way: they cost the host next to nothing, and somebody it
// knows still gets in.
class tst_Abuse : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void ofManySilentCallersThirtyTwoRemain();
    void thousandsOfCallsCostNothing();
    void whatIsPushedIsNotKept_data();
    void whatIsPushedIsNotKept();
    void cleanup();

private:
    void meetOnce();

    std::unique_ptr<Person> m_alpha;
    std::unique_ptr<Person> m_bravo;
    std::unique_ptr<Terminal> m_terminal;
    std::unique_ptr<Talkstick> m_host;
    quint16 m_port = 0;
};

namespace {

// KiB; AddressSanitizer keeps what is freed, so that nothing can be said under it.
#ifdef TALKSTICK_SANITIZED
constexpr qint64 kMostGrowth = std::numeric_limits<qint64>::max();
#else
constexpr qint64 kMostGrowth = 3 * 1'024;
#endif
constexpr rlim_t kDescriptors = 4'096;

// KiB that are resident.
qint64 memoryOf(const Process &process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.id()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:") + 6;
    return all.mid(at, all.indexOf("kB", at) - at).trimmed().toLongLong();
}

// A call as bare as it can be, or -1. Not blocking once it stands.
int call(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to {};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0) {
        ::close(socket);
        return -1;
    }
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
    return socket;
}

bool isStillThere(int socket)
{
    char byte = 0;
    return ::recv(socket, &byte, 1, MSG_PEEK) < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

// Callers who hang up together.
class Crowd
{
public:
    Crowd() = default;
    ~Crowd()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(Crowd)

    void add(int socket)
    {
        if (socket >= 0)
            m_sockets.push_back(socket);
    }
    [[nodiscard]] auto size() const { return m_sockets.size(); }
    [[nodiscard]] auto stillThere() const
    {
        return std::count_if(m_sockets.begin(), m_sockets.end(), isStillThere);
    }

private:
    std::vector<int> m_sockets;
};

} // namespace

void tst_Abuse::initTestCase()
{
    rlimit limit {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = std::min(limit.rlim_max, kDescriptors);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
}

// They know each other, and Alpha hosts and is asked about strangers.
void tst_Abuse::init()
{
    m_alpha = std::make_unique<Person>(QStringLiteral("Alpha"));
    m_bravo = std::make_unique<Person>(QStringLiteral("Bravo"));
    m_terminal = std::make_unique<Terminal>();
    m_host = std::make_unique<Talkstick>(
        m_alpha->hosting({QStringLiteral("--accept"), QStringLiteral("known")}));
    m_port = m_host->startHosting();
    {
        Talkstick joiner(
            m_bravo->accepting(m_alpha->invite(m_port).value(QStringLiteral("link")).toString()));
        joiner.answerNames();
        QVERIFY(joiner.start());
        joiner.writeLine("hello");
        QCOMPARE(m_host->heard(), QStringLiteral("hello"));
        // Their conversation goes on, so the stick has to be where meetOnce() expects it.
        m_host->writeLine("hello to you");
        QCOMPARE(joiner.heard(), QStringLiteral("hello to you"));
        joiner.closeInput();
        m_host->closeInput();
        QVERIFY(m_host->status() >= 0 && joiner.status() >= 0);
    }
    m_host = std::make_unique<Talkstick>(m_alpha->hosting());
    m_terminal->giveTo(*m_host);
    m_port = m_host->startHosting();
    QVERIFY(m_port != 0);
}

void tst_Abuse::cleanup()
{
    m_host.reset();
}

// Somebody it knows is let in at once, whoever else is there.
void tst_Abuse::meetOnce()
{
    Talkstick joiner(m_bravo->joining(m_port));
    QVERIFY(joiner.start());
    joiner.writeLine("is it a bad time?");
    QCOMPARE(m_host->heard(), QStringLiteral("is it a bad time?"));
    m_host->writeLine("not at all");
    QCOMPARE(joiner.heard(), QStringLiteral("not at all"));
}

void tst_Abuse::ofManySilentCallersThirtyTwoRemain()
{
    const qint64 before = memoryOf(*m_host);
    Crowd crowd;
    for (int i = 0; i < 200; ++i)
        crowd.add(call(m_port));
    QCOMPARE(crowd.size(), std::size_t(200));
    QVERIFY(waitUntil([&] { return crowd.stillThere() == 32; }));
    meetOnce();
    const qint64 grown = memoryOf(*m_host) - before;
    qInfo("200 silent callers and a conversation: %lld KiB more", grown);
    QVERIFY(grown < kMostGrowth);
}

void tst_Abuse::thousandsOfCallsCostNothing()
{
    {
        // What the first hundred leave behind is there to be used again.
        Crowd first;
        for (int i = 0; i < 100; ++i)
            first.add(call(m_port));
        QVERIFY(waitUntil([&] { return first.stillThere() <= 32; }));
    }
    const qint64 before = memoryOf(*m_host);
    Crowd crowd;
    for (int i = 0; i < 2'000; ++i)
        crowd.add(call(m_port));
    QVERIFY(crowd.size() > 1'900);
    QVERIFY(waitUntil([&] { return crowd.stillThere() <= 32; }));
    meetOnce();
    const qint64 grown = memoryOf(*m_host) - before;
    qInfo("2,000 calls and a conversation: %lld KiB more", grown);
    QVERIFY(grown < kMostGrowth);
}

void tst_Abuse::whatIsPushedIsNotKept_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("in plain text") << QByteArray("let me in\n");
    QTest::newRow("as TLS") << QByteArray("\x16\x03\x01\x3f\xff", 5);
    QTest::newRow("behind a first byte of TLS") << QByteArray("\x16");
}

void tst_Abuse::whatIsPushedIsNotKept()
{
    QFETCH(QByteArray, beginning);
    const qint64 before = memoryOf(*m_host);
    const int socket = call(m_port);
    QVERIFY(socket >= 0);
    Crowd crowd;
    crowd.add(socket);
    const QByteArray block(65'536, 'x');
    qint64 pushed = 0;
    qint64 mostGrown = 0;
    QCOMPARE(::send(socket, beginning.constData(), std::size_t(beginning.size()), MSG_NOSIGNAL),
             beginning.size());
    // Up to 300 MiB, or until nothing is taken any more: then TCP holds it.
    int refused = 0;
    while (pushed < 300 * 1'048'576 && refused < 20) {
        const auto taken =
            ::send(socket, block.constData(), std::size_t(block.size()), MSG_NOSIGNAL);
        if (taken < 0 && errno != EAGAIN && errno != EWOULDBLOCK)
            break; // It has hung up.
        refused = taken < 0 ? refused + 1 : 0;
        pushed += std::max<qint64>(taken, 0);
        if (taken < 0)
            (void)waitUntil([] { return false; }, 50ms);
        mostGrown = std::max(mostGrown, memoryOf(*m_host) - before);
    }
    qInfo("%lld KiB were taken: %lld KiB more", pushed / 1'024, mostGrown);
    QVERIFY(mostGrown < kMostGrowth);
    meetOnce();
}

QTEST_GUILESS_MAIN(tst_Abuse)
#include "tst_abuse.moc"
