// SPDX-License-Identifier: MIT
#include "store/profile.h"

#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#ifdef Q_OS_UNIX
#include "support/otheruser.h"

#include <sys/stat.h>
#endif

using namespace talkstick;
using namespace talkstick::store;

class tst_Profile : public QObject
{
    Q_OBJECT

private slots:
    void isMadeForItsOwnerOnly();
    void leavesAFolderThatIsThereAsItIs();
    void settingsStayTheirOwnersOnly();
    void isFoundThroughLinks();
    void sharesItsDefaultBetweenPrograms();
    void tellsWhyItCannotBeOpened_data();
    void tellsWhyItCannotBeOpened();
    void isLockedOnce();
    void tellsWhoHasIt();
    void theLockOfAKilledProgramIsTaken();
    void tellsALockThatCannotBeWrittenFromOneHeld();
};

namespace {

#ifdef Q_OS_UNIX
int modeOf(const QString &path)
{
    struct stat info = {};
    return stat(qPrintable(path), &info) == 0 ? int(info.st_mode & 0777) : -1;
}
#endif

Profile opened(const QString &folder)
{
    return Profile::open(folder).value();
}

//! This program, holding the lock of \a folder until it is killed.
void startHolder(QProcess &holder, const QString &folder)
{
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), folder});
    QVERIFY(holder.waitForReadyRead(10'000));
    QCOMPARE(holder.readAll().trimmed(), QByteArray("locked"));
}

} // namespace

void tst_Profile::isMadeForItsOwnerOnly()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("a/b/profile"));
    const mode_t before = umask(0);
    const auto profile = Profile::open(folder);
    umask(before);
    QVERIFY(profile.ok());
    QCOMPARE(modeOf(folder), 0700);
    QCOMPARE(modeOf(profile.value().settingsFile()), 0600);
    QCOMPARE(profile.value().keyFile(), folder + QStringLiteral("/key.pem"));
    QCOMPARE(profile.value().databaseFile(), folder + QStringLiteral("/talkstick.sqlite"));
    QVERIFY(Profile::open(folder).ok());
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Profile::leavesAFolderThatIsThereAsItIs()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    QCOMPARE(chmod(qPrintable(dir.path()), 0755), 0);
    QVERIFY(Profile::open(dir.path()).ok());
    QCOMPARE(modeOf(dir.path()), 0755);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Profile::settingsStayTheirOwnersOnly()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString file = opened(dir.path()).settingsFile();
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(QStringLiteral("called"), QStringLiteral("host.example.net"));
        settings.sync();
        QCOMPARE(settings.status(), QSettings::NoError);
    }
    QCOMPARE(modeOf(file), 0600);
    (void)opened(dir.path());
    const QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(settings.value(QStringLiteral("called")).toString(),
             QStringLiteral("host.example.net"));
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Profile::isFoundThroughLinks()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("profile"));
    const QString link = dir.filePath(QStringLiteral("link"));
    (void)opened(folder);
    QVERIFY(QFile::link(folder, link));
    QCOMPARE(opened(link).folder(), opened(folder).folder());
    QCOMPARE(opened(folder + QStringLiteral("/../profile/")).folder(), opened(folder).folder());
#else
    QSKIP("only Unix has links that are folders");
#endif
}

void tst_Profile::sharesItsDefaultBetweenPrograms()
{
    QCoreApplication::setApplicationName(QStringLiteral("talkstick"));
    const QString folder = Profile::defaultFolder();
    QCoreApplication::setApplicationName(QStringLiteral("talkstick-cli"));
    QCOMPARE(Profile::defaultFolder(), folder);
    QVERIFY(folder.endsWith(QStringLiteral("/talkstick")));
}

void tst_Profile::tellsWhyItCannotBeOpened_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ProfileError>("error");
    QTest::newRow("a file") << "file" << ProfileError::NotAFolder;
    QTest::newRow("below a file") << "file/profile" << ProfileError::CannotCreate;
    QTest::newRow("read-only") << "shut" << ProfileError::NotWritable;
    QTest::newRow("below read-only") << "shut/profile" << ProfileError::CannotCreate;
}

void tst_Profile::tellsWhyItCannotBeOpened()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, folder);
    QFETCH(const ProfileError, error);
    const QTemporaryDir dir;
    QCOMPARE(chmod(qPrintable(dir.path()), 0755), 0);
    QFile file(dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(mkdir(qPrintable(dir.filePath(QStringLiteral("shut"))), 0555), 0);

    const support::OtherUser user;
    const auto profile = Profile::open(dir.filePath(folder));
    QVERIFY(!profile.ok());
    QCOMPARE(profile.error(), error);
#else
    QSKIP("only Unix has modes");
#endif
}

void tst_Profile::isLockedOnce()
{
    const QTemporaryDir dir;
    const Profile profile = opened(dir.path());
    {
        const auto lock = profile.lock();
        QVERIFY(lock.ok());
        QCOMPARE(opened(dir.path()).lock().error().why, LockFailure::Why::InUse);
    }
    QVERIFY(profile.lock().ok());
}

void tst_Profile::tellsWhoHasIt()
{
    const QTemporaryDir dir;
    const Profile profile = opened(dir.path());
    QProcess holder;
    startHolder(holder, dir.path());
    const auto lock = profile.lock();
    QVERIFY(!lock.ok());
    QCOMPARE(lock.error().why, LockFailure::Why::InUse);
    QCOMPARE(lock.error().holder.pid, holder.processId());
    QCOMPARE(lock.error().holder.program, QStringLiteral("tst_profile"));
    // Windows has two ways to tell it, of which one has capitals.
    QCOMPARE(lock.error().holder.computer.toLower(), QSysInfo::machineHostName().toLower());
    holder.kill();
    QVERIFY(holder.waitForFinished());
}

void tst_Profile::theLockOfAKilledProgramIsTaken()
{
    const QTemporaryDir dir;
    const Profile profile = opened(dir.path());
    QProcess holder;
    startHolder(holder, dir.path());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("lock"))));
    QVERIFY(profile.lock().ok());
}

void tst_Profile::tellsALockThatCannotBeWrittenFromOneHeld()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir dir;
    const Profile profile = opened(dir.path());
    QCOMPARE(chmod(qPrintable(dir.path()), 0555), 0);
    {
        const support::OtherUser user;
        const auto lock = profile.lock();
        QVERIFY(!lock.ok());
        QCOMPARE(lock.error().why, LockFailure::Why::CannotLock);
        QCOMPARE(lock.error().holder, LockHolder());
    }
    QCOMPARE(chmod(qPrintable(dir.path()), 0700), 0);
#else
    QSKIP("only Unix has modes");
#endif
}

static int hold(const QString &folder)
{
    const auto lock = opened(folder).lock();
    std::puts(lock.ok() ? "locked" : "refused");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--hold")
        return hold(QString::fromLocal8Bit(argv[2]));
    tst_Profile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profile.moc"
