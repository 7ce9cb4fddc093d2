// SPDX-License-Identifier: MIT
#include "store/moving.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;

//! How a profile moves by way of such a file.
class tst_Arrival : public QObject
{
    Q_OBJECT

private slots:
    void allOfItArrives();
    void aDiskThatTakesNoMoreKeepsTheNewProfile();
    void stoppingLeavesNothing();
    void aKeyThatDoesNotLoadIsRefused();
    void aProfileThatIsUsedStaysAsItIs();
    void whoIsMetMeanwhileStays();
    void aCrashLeavesAllOrNothing();
};

void tst_Arrival::allOfItArrives()
{
    const Moving moving;
    QVERIFY(!Open(moving.to).bring(moving.file));
    QVERIFY(moving.to.profile.folder() != moving.from.profile.folder());
    QVERIFY(takeArrival(moving.to.profile).ok());
    const Life before = lifeOf(moving.from);
    QCOMPARE(before.people.size(), 2);
    QCOMPARE(before.invites.size(), 1);
    QCOMPARE(before.settings,
             QStringList({QStringLiteral("Ann"), QStringLiteral("9000"), QStringLiteral("true"),
                          QStringLiteral("a, b | c"), QStringLiteral("keepListening")}));
    QCOMPARE(before.hits.size(), 3);
    QCOMPARE(before.picture->records.size(), 3);
    QVERIFY(lifeOf(moving.to) == before);
    QCOMPARE(before.key, kKey);
    QSettings settings(moving.to.profile.settingsFile(), QSettings::IniFormat);
    QCOMPARE(settings.value(QStringLiteral("window/geometry")).toByteArray(),
             QByteArray("new screen"));
    for (const char *name : {"key.pem", "talkstick.sqlite", "settings.ini"})
        QVERIFY(isPrivate(moving.to.inProfile(name)));
    QVERIFY(!QFileInfo::exists(moving.to.inProfile("arriving")));
    QVERIFY(!QFileInfo::exists(moving.to.inProfile("before-arriving")));
    // The key is in its own file only.
    QVERIFY(!contentOf(moving.to.profile.databaseFile()).contains(kKey));
    // What was deleted stays so.
    Open home(moving.to);
    QCOMPARE(create(home.logs, conversationOf(4)), Kept::No);
}

void tst_Arrival::aDiskThatTakesNoMoreKeepsTheNewProfile()
{
#ifdef Q_OS_UNIX
    const Moving moving;
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    const qint64 size = QFileInfo(moving.file).size();
    for (const qint64 room : {qint64(0), size / 2, size - 33}) {
        const rlimit limited {rlim_t(room), unlimited.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
        const auto prepared = prepareArrival(
            moving.to.profile, moving.file, {}, [](const QByteArray &) { return true; },
            [](int) { return GoOn::Yes; });
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QVERIFY2(!prepared.ok(), qPrintable(QString::number(room)));
        QVERIFY(moving.isUntouched());
    }
#else
    QSKIP("only Unix limits how long files may be");
#endif
}

void tst_Arrival::stoppingLeavesNothing()
{
    const Moving moving;
    Open home(moving.from);
    const QString file = moving.from.path("file");
    QVERIFY(home.hasFailed(home.ended([&] {
        home.mover.write(file, Mover::Existing::Keep);
        home.mover.stop();
    }),
                           MoveError::Stopped));
    Open other(moving.to);
    QVERIFY(other.hasFailed(other.ended([&] {
        other.mover.bring(moving.file);
        other.mover.stop();
    }),
                            MoveError::Stopped));
    QVERIFY(!other.bring(moving.file));
    QVERIFY(other.mover.isReady());
    other.mover.stop(); // one has thought better of it
    QVERIFY(!other.mover.isReady());
    QCOMPARE(moving.from.names().size(), 1);
    QVERIFY(moving.isUntouched());
}

void tst_Arrival::aKeyThatDoesNotLoadIsRefused()
{
    const Moving moving;
    QVERIFY(writeFile(moving.from.profile.keyFile(), "no key"));
    QVERIFY(!Open(moving.from).write(moving.from.path("other")));
    Open home(moving.to);
    QVERIFY(home.hasFailed(home.bring(moving.from.path("other")), MoveError::KeyDamaged));
    QVERIFY(moving.isUntouched());
}

void tst_Arrival::aProfileThatIsUsedStaysAsItIs()
{
    const Moving moving;
    const Life before = lifeOf(moving.from);
    Open home(moving.from);
    QVERIFY(home.hasFailed(home.bring(moving.file), MoveError::InUse));
    QVERIFY(!QFileInfo::exists(moving.from.inProfile("arriving.part")));
    QVERIFY(lifeOf(moving.from) == before);
}

void tst_Arrival::whoIsMetMeanwhileStays()
{
    const Moving moving;
    {
        Open home(moving.to);
        QVERIFY(!home.bring(moving.file));
        QCOMPARE(awaited<Kept>([&](auto done) { home.people.put(personOf(9), done); }), Kept::Yes);
    }
    const auto taken = takeArrival(moving.to.profile);
    QVERIFY(!taken.ok());
    QVERIFY(taken.error().error == MoveError::InUse);
    QVERIFY(arrivalSteps(moving.to.profile.folder()).isEmpty());
    QCOMPARE(Open(moving.to).people.list(), QList {personOf(9)});
    QCOMPARE(contentOf(moving.to.profile.keyFile()), QByteArray("new"));
}

void tst_Arrival::aCrashLeavesAllOrNothing()
{
    const Moving moving;
    const Life then = lifeOf(moving.from);
    for (int done = 0;; ++done) {
        const Computer to;
        beginOn(to);
        {
            Open home(to);
            QVERIFY(!home.bring(moving.file));
        }
        // Prepared, and the program ended before it was decided for: all is old.
        const QString folder = to.profile.folder();
        const auto again = Profile::open(folder);
        QVERIFY(again.ok());
        QCOMPARE(contentOf(to.profile.keyFile()), QByteArray("new"));
        QVERIFY(Open(to).people.list().isEmpty());
        // A log that was not closed is not taken for that of the new database.
        QVERIFY(writeFile(to.inProfile("talkstick.sqlite-wal"), "left behind"));

        // Decided for, and ended behind each of the steps: all is new.
        QVERIFY(QDir().rename(to.inProfile("arriving.part"), to.inProfile("arriving")));
        for (int step = 0; step < done; ++step) {
            const auto steps = arrivalSteps(folder);
            QVERIFY(!steps.isEmpty());
            QVERIFY(take(steps.first()));
        }
        const bool isLast = arrivalSteps(folder).isEmpty();
        QVERIFY(Profile::open(folder).ok());
        const Life now = lifeOf(to);
        QCOMPARE(now.settings, then.settings);
        QCOMPARE(now.key, then.key);
        QCOMPARE(now.people, then.people);
        QVERIFY(now.picture == then.picture);
        QVERIFY(now.hits == then.hits);
        QVERIFY(arrivalSteps(folder).isEmpty());
        if (isLast) {
            QVERIFY(done > 6);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(tst_Arrival)
#include "tst_arrival.moc"
