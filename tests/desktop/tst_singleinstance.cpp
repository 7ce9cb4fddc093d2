// SPDX-License-Identifier: MIT
#include "desktop/secondstart.h"
#include "desktop/singleinstance.h"
#include "support/otheruser.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cstdio>

using namespace talkstick;
using namespace talkstick::desktop;
using namespace std::chrono_literals;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyProfileHasANameOfItsOwn();
    void thereIsNoNameWithoutAPrivatePlace();
    void aSecondStartRaisesTheFirst();
    void aSecondStartHandsOverItsLink();
    void aLineMayComeInPieces();
    void anythingElseIsDropped_data();
    void anythingElseIsDropped();
    void whoSaysNothingIsDropped();
    void whatACrashLeftIsReplaced();
    void anotherUserCannotConnect();
    void aSecondStartIsToldThatNobodyListens();
    void aSecondStartWaitsForTheFirstToListen();
    void aSecondStartDoesNotWaitForEver();
    void aSecondStartBelievesNoOtherAnswer();

private:
    QString name() const { return m_dir->filePath(QStringLiteral("socket")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const QString kLink = QStringLiteral("talkstick:join?v=1&h=host.example.net&p=8784");

//! What a SingleInstance hears.
struct Heard
{
    explicit Heard(const SingleInstance &instance)
        : raised(&instance, &SingleInstance::raiseRequested)
        , opened(&instance, &SingleInstance::openRequested)
    { }
    QSignalSpy raised;
    QSignalSpy opened;
};

//! What becomes of a SecondStart.
struct Asked
{
    explicit Asked(const QString &name, const QString &link = {},
                   std::chrono::milliseconds patience = 10s,
                   std::chrono::milliseconds starting = 10s)
        : start(patience, starting)
    {
        start.ask(name, link);
    }
    SecondStart start;
    QSignalSpy taken {&start, &SecondStart::taken};
    QSignalSpy failed {&start, &SecondStart::failed};
};

} // namespace

void tst_SingleInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir->path()));
}

void tst_SingleInstance::everyProfileHasANameOfItsOwn()
{
    const QString one = instanceName(QStringLiteral("/home/one/profile"));
    QCOMPARE(instanceName(QStringLiteral("/home/one/profile")), one);
    QVERIFY(instanceName(QStringLiteral("/home/one/profile2")) != one);
    QVERIFY(one.contains(QStringLiteral("talkstick-%1-").arg(getuid())));
    // The address of a local socket has room for little more than 100 bytes.
    QVERIFY(QFileInfo(one).fileName().size() < 45);
}

void tst_SingleInstance::thereIsNoNameWithoutAPrivatePlace()
{
    QFile file(m_dir->filePath(QStringLiteral("no folder")));
    QVERIFY(file.open(QFile::WriteOnly));
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(file.fileName()));
    qputenv("TMPDIR", QFile::encodeName(file.fileName()));
    const QString none = instanceName(QStringLiteral("/home/one/profile"));
    temporary.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    QCOMPARE(none, QString());
    SingleInstance instance;
    QVERIFY(!instance.listen(none));
}

void tst_SingleInstance::aSecondStartRaisesTheFirst()
{
    const QString own = instanceName(m_dir->path());
    QVERIFY(own.startsWith(m_dir->path()));
    SingleInstance instance;
    QVERIFY(instance.listen(own));
    Heard heard(instance);
    for (int start = 1; start <= 3; ++start) {
        Asked asked(own);
        QTRY_COMPARE(asked.taken.count(), 1);
        QCOMPARE(asked.failed.count(), 0);
        QTRY_COMPARE(heard.raised.count(), start);
    }
    QCOMPARE(heard.opened.count(), 0);
}

void tst_SingleInstance::aSecondStartHandsOverItsLink()
{
    SingleInstance instance;
    QVERIFY(instance.listen(name()));
    Heard heard(instance);
    Asked asked(name(), kLink);
    QTRY_COMPARE(asked.taken.count(), 1);
    QTRY_COMPARE(heard.opened.count(), 1);
    QCOMPARE(heard.opened.first().first().toString(), kLink);
    QCOMPARE(heard.raised.count(), 0);
}

void tst_SingleInstance::aLineMayComeInPieces()
{
    SingleInstance instance;
    QVERIFY(instance.listen(name()));
    Heard heard(instance);
    QLocalSocket socket;
    socket.connectToServer(name());
    QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
    for (const char *piece : {"ra", "is", "e", "\n"}) {
        QCOMPARE(heard.raised.count(), 0);
        socket.write(piece);
        QVERIFY(socket.flush());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(heard.raised.count(), 1);
    QTRY_COMPARE(socket.bytesAvailable(), 3);
    QCOMPARE(socket.readAll(), QByteArray("ok\n"));
}

void tst_SingleInstance::anythingElseIsDropped_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("another word") << QByteArray("quit\n");
    QTest::newRow("more than a word") << QByteArray("raise now\n");
    QTest::newRow("upper case") << QByteArray("RAISE\n");
    QTest::newRow("CR LF") << QByteArray("raise\r\n");
    QTest::newRow("two lines") << QByteArray("raise\nraise\n");
    QTest::newRow("no link") << QByteArray("open\n");
    QTest::newRow("an empty link") << QByteArray("open \n");
    QTest::newRow("another link") << QByteArray("open file:///etc/hostname\n");
    QTest::newRow("two links") << QByteArray("open talkstick:a talkstick:b\n");
    QTest::newRow("NUL") << QByteArray("open talkstick:a\0b\n", 19);
    QTest::newRow("escape") << QByteArray("open talkstick:\x1b[2J\n");
    QTest::newRow("not ASCII") << QByteArray("open talkstick:\xc3\xbc\n");
    QTest::newRow("too long") << "open talkstick:" + QByteArray(4'090, 'a') + '\n';
    QTest::newRow("endless") << "open talkstick:" + QByteArray(100'000, 'a');
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
}

void tst_SingleInstance::anythingElseIsDropped()
{
    QFETCH(const QByteArray, said);
    SingleInstance instance(1h);
    QVERIFY(instance.listen(name()));
    Heard heard(instance);
    QLocalSocket socket;
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(name());
    socket.write(said);
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(socket.readAll(), QByteArray());
    // It still listens.
    Asked asked(name());
    QTRY_COMPARE(heard.raised.count(), 1);
    QCOMPARE(heard.opened.count(), 0);
}

void tst_SingleInstance::whoSaysNothingIsDropped()
{
    SingleInstance instance(50ms);
    QVERIFY(instance.listen(name()));
    QLocalSocket silent;
    QLocalSocket slow;
    QSignalSpy silentGone(&silent, &QLocalSocket::disconnected);
    QSignalSpy slowGone(&slow, &QLocalSocket::disconnected);
    silent.connectToServer(name());
    slow.connectToServer(name());
    slow.write("rais");
    QTRY_COMPARE(silentGone.count(), 1);
    QTRY_COMPARE(slowGone.count(), 1);
}

void tst_SingleInstance::whatACrashLeftIsReplaced()
{
    QProcess crashing;
    crashing.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--listen"), name()});
    QVERIFY(crashing.waitForReadyRead(10'000));
    QCOMPARE(crashing.readAll().trimmed(), QByteArray("listening"));
    crashing.kill();
    QVERIFY(crashing.waitForFinished(10'000));
    QVERIFY(QFile::exists(name()));

    SingleInstance instance;
    QVERIFY(instance.listen(name()));
    Heard heard(instance);
    Asked asked(name());
    QTRY_COMPARE(heard.raised.count(), 1);
}

void tst_SingleInstance::anotherUserCannotConnect()
{
    if (geteuid() != 0)
        QSKIP("Only root can become somebody else.");
    SingleInstance instance;
    QVERIFY(instance.listen(name()));
    Heard heard(instance);
    struct stat info = {};
    QCOMPARE(stat(qPrintable(name()), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
    // The folder would keep them out by itself; the socket has to do so, too.
    QCOMPARE(chmod(qPrintable(m_dir->path()), 0755), 0);
    {
        const support::OtherUser user;
        QLocalSocket socket;
        QSignalSpy refused(&socket, &QLocalSocket::errorOccurred);
        socket.connectToServer(name());
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(socket.error(), QLocalSocket::SocketAccessError);
    }
    Asked asked(name());
    QTRY_COMPARE(heard.raised.count(), 1);
}

void tst_SingleInstance::aSecondStartIsToldThatNobodyListens()
{
    Asked asked(name(), {}, 10s, 0ms);
    QCOMPARE(asked.failed.count(), 0);
    QTRY_COMPARE(asked.failed.count(), 1);
    QCOMPARE(asked.taken.count(), 0);
}

void tst_SingleInstance::aSecondStartWaitsForTheFirstToListen()
{
    Asked asked(name());
    SingleInstance instance;
    QTimer::singleShot(120ms, &instance, [&] { QVERIFY(instance.listen(name())); });
    QTRY_COMPARE(asked.taken.count(), 1);
    QCOMPARE(asked.failed.count(), 0);
}

void tst_SingleInstance::aSecondStartDoesNotWaitForEver()
{
    QLocalServer hung;
    QVERIFY(hung.listen(name()));
    Asked asked(name(), {}, 50ms);
    QTRY_COMPARE(asked.failed.count(), 1);
    QCOMPARE(asked.taken.count(), 0);
}

void tst_SingleInstance::aSecondStartBelievesNoOtherAnswer()
{
    QLocalServer other;
    QVERIFY(other.listen(name()));
    connect(&other, &QLocalServer::newConnection, this,
            [&] { other.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n"); });
    Asked asked(name());
    QTRY_COMPARE(asked.failed.count(), 1);
    QCOMPARE(asked.taken.count(), 0);
}

static int listenUntilKilled(const QString &name)
{
    SingleInstance instance;
    std::puts(instance.listen(name) ? "listening" : "failed");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--listen")
        return listenUntilKilled(QString::fromLocal8Bit(argv[2]));
    tst_SingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
