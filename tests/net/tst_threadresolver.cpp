// SPDX-License-Identifier: MIT
#include "net/dialling.h"
#include "net/threadresolver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <net/if.h>
#include <netdb.h>

#include <algorithm>
#include <semaphore>

using namespace talkstick;
using namespace std::chrono_literals;
using net::Resolved;
using net::ResolveError;
using net::ThreadResolver;

// The system's resolver is replaced for this program: it must hang and fail when we want it to, and
// no test may ask a real one.
static std::binary_semaphore slowMayAnswer {0};
static std::binary_semaphore slowHasAnswered {0};

static addrinfo *linkLocalOnLoopback()
{
    struct Found
    {
        addrinfo info;
        sockaddr_in6 address;
    };
    auto *found = static_cast<Found *>(calloc(1, sizeof(Found)));
    found->address.sin6_family = AF_INET6;
    found->address.sin6_scope_id = if_nametoindex("lo");
    inet_pton(AF_INET6, "fe80::7", &found->address.sin6_addr);
    found->info.ai_family = AF_INET6;
    found->info.ai_addr = reinterpret_cast<sockaddr *>(&found->address);
    return &found->info;
}

extern "C" int getaddrinfo(const char *name, const char *, const addrinfo *, addrinfo **result)
{
    const QByteArray host(name);
    if (host == "nobody.test")
        return EAI_NONAME;
    if (host == "hang.test")
        ::pause();
    if (host == "slow.test")
        slowMayAnswer.acquire();
    if (host != "scoped.test" && host != "slow.test")
        return EAI_AGAIN;
    *result = linkLocalOnLoopback();
    return 0;
}

extern "C" void freeaddrinfo(addrinfo *result)
{
    free(result);
    slowHasAnswered.release();
}

class tst_ThreadResolver : public QObject
{
    Q_OBJECT

private slots:
    void addressesKeepTheirScope();
    void failuresAreTold_data();
    void failuresAreTold();
    void codesAreMapped_data();
    void codesAreMapped();
    void destroyedLookUpIsNeverAnswered();
    void dialIsCancelledWhileTheSystemHangs();
    void hungLookUpDoesNotHoldUpQuitting();
};

void tst_ThreadResolver::addressesKeepTheirScope()
{
    ThreadResolver resolver;
    QList<Resolved> answers;
    const auto lookUp = resolver.lookUp(QStringLiteral("scoped.test"), [&](const Resolved &answer) {
        QCOMPARE(QThread::currentThread(), thread());
        answers.append(answer);
    });
    QCOMPARE(answers.size(), 0);
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.first().ok());
    QCOMPARE(answers.first().value(), QList {QHostAddress(QStringLiteral("fe80::7%lo"))});
    QCOMPARE(answers.first().value().first().scopeId(), QStringLiteral("lo"));
    slowHasAnswered.acquire();
}

void tst_ThreadResolver::failuresAreTold_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<ResolveError>("error");
    QTest::newRow("no such name") << QStringLiteral("nobody.test") << ResolveError::NoSuchName;
    QTest::newRow("no server answers") << QStringLiteral("down.test") << ResolveError::ResolverDown;
}

void tst_ThreadResolver::failuresAreTold()
{
    QFETCH(const QString, host);
    QFETCH(const ResolveError, error);
    ThreadResolver resolver;
    QList<Resolved> answers;
    const auto lookUp =
        resolver.lookUp(host, [&](const Resolved &answer) { answers.append(answer); });
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(!answers.first().ok());
    QCOMPARE(answers.first().error().error, error);
    QVERIFY(!answers.first().error().systemText.isEmpty());
}

void tst_ThreadResolver::codesAreMapped_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ResolveError>("error");
    QTest::newRow("EAI_NONAME") << EAI_NONAME << ResolveError::NoSuchName;
    QTest::newRow("EAI_NODATA") << -5 << ResolveError::NoSuchName;
    QTest::newRow("EAI_AGAIN") << EAI_AGAIN << ResolveError::ResolverDown;
    QTest::newRow("EAI_FAIL") << EAI_FAIL << ResolveError::ResolverDown;
    QTest::newRow("EAI_SYSTEM") << EAI_SYSTEM << ResolveError::ResolverDown;
}

void tst_ThreadResolver::codesAreMapped()
{
    QFETCH(const int, code);
    QFETCH(const ResolveError, error);
    QCOMPARE(net::resolveErrorOf(code), error);
}

void tst_ThreadResolver::destroyedLookUpIsNeverAnswered()
{
    ThreadResolver resolver;
    int answers = 0;
    auto lookUp =
        resolver.lookUp(QStringLiteral("slow.test"), [&](const Resolved &) { ++answers; });
    lookUp.reset();
    slowMayAnswer.release();
    QVERIFY(slowHasAnswered.try_acquire_for(5s));
    const auto next =
        resolver.lookUp(QStringLiteral("down.test"), [&](const Resolved &) { answers += 10; });
    QTRY_VERIFY(answers > 0);
    QCOMPARE(answers, 10);
}

void tst_ThreadResolver::dialIsCancelledWhileTheSystemHangs()
{
    ThreadResolver resolver;
    QElapsedTimer time;
    time.start();
    const QString host = QStringLiteral("hang.test");
    auto dial = net::TcpDialer(resolver).dial({{host, host, 9}, switchboard::Security::PlainText});
    QSignalSpy happened(dial.get(), &switchboard::Dial::happened);
    QTRY_COMPARE(happened.count(), 1);
    dial.reset();
    QVERIFY(time.elapsed() < 1'000);
}

void tst_ThreadResolver::hungLookUpDoesNotHoldUpQuitting()
{
    QProcess child;
    QElapsedTimer time;
    time.start();
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hang")});
    QVERIFY(child.waitForFinished(10'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 7);
    QVERIFY(time.elapsed() < 3'000);
}

//! Starts a look-up that never ends, and quits.
static int hang(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    ThreadResolver resolver;
    const auto lookUp = resolver.lookUp(QStringLiteral("hang.test"), [](const Resolved &) {});
    QTimer::singleShot(100, &app, [] { QCoreApplication::exit(7); });
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArray(argv[1]) == "--hang")
        return hang(argc, argv);
    QCoreApplication app(argc, argv);
    tst_ThreadResolver test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_threadresolver.moc"
