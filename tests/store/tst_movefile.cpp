// SPDX-License-Identifier: MIT
#include "store/moving.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;

//! The file that is taken to another computer.
class tst_MoveFile : public QObject
{
    Q_OBJECT

private slots:
    void nothingThatWasDeletedIsInTheFile();
    void onlyItsOwnerCanReadItAtAnyMoment();
    void anotherFileIsNotReplaced();
    void noFileIsWrittenAmongThoseOfTheProfile();
    void whatCannotBeWrittenLeavesNothing();
    void aDiskThatTakesNoMoreLeavesNothing();
    void withoutAKeyNothingIsWritten();
    void whatIsSaidMeanwhileIsKept();
    void everyBitCounts();
    void aTruncatedFileIsRefused();
    void otherFilesAreRefused();
    void newerFilesAreRefused_data();
    void newerFilesAreRefused();
};

void tst_MoveFile::nothingThatWasDeletedIsInTheFile()
{
    const Moving moving;
    const QByteArray file = contentOf(moving.file);
    QVERIFY(file.contains("said 3"));
    QVERIFY(!file.contains("said 4"));
    QVERIFY(!file.contains("old screen"));
}

void tst_MoveFile::onlyItsOwnerCanReadItAtAnyMoment()
{
#ifdef Q_OS_UNIX
    const Computer computer;
    live(computer);
    QList<int> modes;
    const auto look = [&](int) {
        for (const QString &name : computer.names())
            modes << modeOf(computer.dir.filePath(name));
        return GoOn::Yes;
    };
    const mode_t before = umask(0);
    const auto written = writeMoveFile({computer.profile.databaseFile(), kKey, {}},
                                       computer.path("file"), Mover::Existing::Keep, look);
    umask(before);
    QVERIFY(written.ok());
    QVERIFY(modes.size() >= 2);
    QVERIFY(modes.count(0600) == modes.size());
    QCOMPARE(modeOf(computer.path("file")), 0600);
    QCOMPARE(computer.names(), QStringList {QStringLiteral("file")});
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_MoveFile::anotherFileIsNotReplaced()
{
    const Moving moving;
    const QString other = moving.from.path("other");
    QVERIFY(writeFile(other, "precious"));
    Open home(moving.from);
    QVERIFY(home.hasFailed(home.write(other), MoveError::AlreadyThere));
    QCOMPARE(contentOf(other), QByteArray("precious"));
    QCOMPARE(moving.from.names().size(), 2);
    QVERIFY(!home.write(other, Mover::Existing::Replace));
    QVERIFY(contentOf(other).startsWith("SQLite format 3"));
    QVERIFY(isPrivate(other));
}

void tst_MoveFile::noFileIsWrittenAmongThoseOfTheProfile()
{
    const Moving moving;
    Open home(moving.from);
    const QString database = moving.from.profile.databaseFile();
    QVERIFY(home.hasFailed(home.write(database, Mover::Existing::Replace), MoveError::InProfile));
    QCOMPARE(home.people.list().size(), 2);
}

void tst_MoveFile::whatCannotBeWrittenLeavesNothing()
{
    const Moving moving;
    Open home(moving.from);
    const QString nowhere = moving.from.path("nowhere/file");
    const auto failure = home.write(nowhere);
    QVERIFY(home.hasFailed(failure, MoveError::CannotWrite));
    QVERIFY(!failure->systemText.isEmpty());
    QVERIFY(QDir().mkdir(moving.from.path("closed")));
    QVERIFY(QFile::setPermissions(moving.from.path("closed"), QFile::ReadOwner | QFile::ExeOwner));
    if (!QFileInfo(moving.from.path("closed")).isWritable()) // not as root
        QVERIFY(
            home.hasFailed(home.write(moving.from.path("closed/file")), MoveError::CannotWrite));
    QVERIFY(QDir(moving.from.path("closed")).isEmpty());
}

void tst_MoveFile::aDiskThatTakesNoMoreLeavesNothing()
{
#ifdef Q_OS_UNIX
    const Computer computer;
    live(computer);
    ::signal(SIGXFSZ, SIG_IGN); // so that a file that becomes too long is an error
    rlimit unlimited {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const auto whole =
        writeMoveFile({computer.profile.databaseFile(), kKey, {}}, computer.path("whole"),
                      Mover::Existing::Keep, [](int) { return GoOn::Yes; });
    QVERIFY(whole.ok());
    const qint64 size = QFileInfo(computer.path("whole")).size();
    // The last one lacks a byte of the digest.
    for (const qint64 room : {qint64(0), qint64(8'192), size / 2, size - 32, size - 1}) {
        const rlimit limited {rlim_t(room), unlimited.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
        const auto written =
            writeMoveFile({computer.profile.databaseFile(), kKey, {}}, computer.path("file"),
                          Mover::Existing::Keep, [](int) { return GoOn::Yes; });
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QVERIFY2(!written.ok(), qPrintable(QString::number(room)));
        QVERIFY(!written.error().systemText.isEmpty());
        QCOMPARE(computer.names(), QStringList {QStringLiteral("whole")});
    }
#else
    QSKIP("only Unix limits how long files may be");
#endif
}

void tst_MoveFile::withoutAKeyNothingIsWritten()
{
    const Computer computer;
    live(computer);
    QVERIFY(QFile::remove(computer.profile.keyFile()));
    Open home(computer);
    QVERIFY(home.hasFailed(home.write(computer.path("file")), MoveError::NoKey));
    QCOMPARE(computer.names(), QStringList());
}

void tst_MoveFile::whatIsSaidMeanwhileIsKept()
{
    const Computer computer;
    live(computer);
    Open home(computer);
    // From within the copying, while its transaction is open.
    std::optional<Kept> kept;
    const auto speak = [&](int) {
        if (!kept)
            kept = create(home.logs, conversationOf(7));
        return GoOn::Yes;
    };
    QVERIFY(writeMoveFile({computer.profile.databaseFile(), kKey, {}}, computer.path("file"),
                          Mover::Existing::Keep, speak)
                .ok());
    QCOMPARE(kept, Kept::Yes);
    // One state of it was written: that of its beginning.
    QVERIFY(!contentOf(computer.path("file")).contains(conversationId(7)));
}

void tst_MoveFile::everyBitCounts()
{
    const Moving moving;
    const QByteArray file = contentOf(moving.file);
    Open home(moving.to);
    // One bit in every so many bytes, and each of the digest's.
    for (qsizetype at = 0; at < file.size(); at += at < file.size() - 40 ? 997 : 1) {
        QByteArray other = file;
        other[at] = char(other[at] ^ (1 << (at % 8)));
        QVERIFY(writeFile(moving.to.path("flipped"), other));
        const auto failure = home.bring(moving.to.path("flipped"));
        QVERIFY2(failure, qPrintable(QString::number(at)));
        QVERIFY(failure->error == MoveError::Damaged || at < 100);
    }
    QVERIFY(moving.isUntouched());
}

void tst_MoveFile::aTruncatedFileIsRefused()
{
    const Moving moving;
    const QByteArray file = contentOf(moving.file);
    Open home(moving.to);
    for (const qsizetype size : {qsizetype(0), qsizetype(99), qsizetype(100), qsizetype(4'096),
                                 file.size() / 2, file.size() - 32, file.size() - 1}) {
        QVERIFY(writeFile(moving.to.path("part"), file.first(size)));
        const auto failure = home.bring(moving.to.path("part"));
        QVERIFY2(home.hasFailed(failure, size < 100 ? MoveError::Foreign : MoveError::Damaged),
                 qPrintable(QString::number(size)));
    }
    QVERIFY(moving.isUntouched());
}

void tst_MoveFile::otherFilesAreRefused()
{
    const Moving moving;
    Open home(moving.to);
    QVERIFY(home.hasFailed(home.bring(moving.from.path("nothing")), MoveError::CannotOpen));
    QVERIFY(writeFile(moving.to.path("text"), QByteArray(10'000, 'x')));
    QVERIFY(home.hasFailed(home.bring(moving.to.path("text")), MoveError::Foreign));
    // A profile's database by itself has no key.
    QVERIFY(home.hasFailed(home.bring(moving.from.profile.databaseFile()), MoveError::Foreign));
    QVERIFY(home.hasFailed(home.bring(moving.from.dir.path()), MoveError::CannotOpen));
    QVERIFY(moving.isUntouched());
}

void tst_MoveFile::newerFilesAreRefused_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("of the file's format") << 71;
    QTest::newRow("of the database") << 63;
}

void tst_MoveFile::newerFilesAreRefused()
{
    QFETCH(const int, at);
    const Moving moving;
    QByteArray file = contentOf(moving.file);
    file[at] = char(file[at] + 1);
    QVERIFY(writeFile(moving.to.path("newer"), file));
    Open home(moving.to);
    QVERIFY(home.hasFailed(home.bring(moving.to.path("newer")), MoveError::NewerVersion));
    QVERIFY(moving.isUntouched());
}

QTEST_GUILESS_MAIN(tst_MoveFile)
#include "tst_movefile.moc"
