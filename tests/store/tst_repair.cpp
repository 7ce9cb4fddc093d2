// SPDX-License-Identifier: MIT
#include "store/logs.h"
#include "store/repair.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;

class tst_Repair : public QObject
{
    Q_OBJECT

private slots:
    void aFileThatWasClosedIsNotLookedThrough();
    void aSoundFileThatWasNotClosedIsKept();
    void aDamagedFileIsSetAsideAndANewOneBegun_data();
    void aDamagedFileIsSetAsideAndANewOneBegun();
    void whoHasNoLockLeavesADamagedFileAlone();
    void damageMetLaterIsSeenToAtTheNextStart();
    void noSecondNameIsTakenTwice();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void fill(Database &database)
{
    SqlLogs logs(database);
    for (int number = 1; number <= 300; ++number)
        logs.create(conversationOf(number), [](Kept) {});
    QCOMPARE(found(logs, conversationId(300)).state, FoundConversation::State::Kept);
}

//! Leaves the files as a program leaves them that is killed: with what is in its log.
void leaveOpen(const ProfileFiles &files)
{
    const ProfileFiles running;
    Database database(running.database());
    fill(database);
    for (const QString &name : running.names())
        write(files.folder() + u'/' + name, contentOf(running.folder() + u'/' + name));
    QVERIFY(QFileInfo(files.database() + QStringLiteral("-wal")).size() > 0);
}

//! In the middle of the file, where opening it does not look. The log, which would cover it, goes.
void damage(const ProfileFiles &files)
{
    {
        Database database(files.database());
        fill(database);
    }
    QByteArray content = contentOf(files.database());
    QVERIFY(content.size() > 20 * 4'096);
    const auto page = content.indexOf(conversationId(150)) / 4'096;
    content.replace(page * 4'096, 4'096, QByteArray(4'096, '\x55'));
    write(files.database(), content);
}

struct Opened
{
    explicit Opened(const ProfileFiles &files, Database::Damage damage = Database::Damage::SetAside)
        : database(files.database(), {}, damage)
    {
        QTRY_COMPARE_WITH_TIMEOUT(opened.count() + failed.count(), 1, 30'000);
    }
    Database database;
    QSignalSpy opened {&database, &Database::opened};
    QSignalSpy failed {&database, &Database::failed};
    QSignalSpy checked {&database, &Database::checked};
    QSignalSpy setAside {&database, &Database::setAside};
};

} // namespace

void tst_Repair::aFileThatWasClosedIsNotLookedThrough()
{
    const ProfileFiles files;
    {
        Database database(files.database());
        fill(database);
    }
    const Opened again(files);
    QCOMPARE(again.opened.count(), 1);
    QCOMPARE(again.checked.count(), 0);
    QCOMPARE(again.setAside.count(), 0);
}

void tst_Repair::aSoundFileThatWasNotClosedIsKept()
{
    const ProfileFiles files;
    leaveOpen(files);
    Opened again(files);
    QCOMPARE(again.checked.count(), 1);
    QCOMPARE(again.setAside.count(), 0);
    SqlLogs logs(again.database);
    QCOMPARE(found(logs, conversationId(300)).record, conversationOf(300));
}

void tst_Repair::aDamagedFileIsSetAsideAndANewOneBegun_data()
{
    QTest::addColumn<bool>("isInTheMiddle");
    QTest::newRow("no database at all") << false;
    QTest::newRow("in the middle") << true;
}

void tst_Repair::aDamagedFileIsSetAsideAndANewOneBegun()
{
    QFETCH(const bool, isInTheMiddle);
    const ProfileFiles files;
    if (isInTheMiddle)
        damage(files);
    else
        write(files.database(), QByteArray("Dear diary, ").repeated(500));
    const QByteArray log(100, 'w');
    write(files.database() + QStringLiteral("-wal"), log);
    const QByteArray content = contentOf(files.database());
    Opened again(files);
    QCOMPARE(again.opened.count(), 1);
    QCOMPARE(again.setAside.count(), 1);
    QCOMPARE(again.checked.count(), 0);
    QCOMPARE(again.setAside.first().at(0).toString(), files.database());
    const QString aside = again.setAside.first().at(1).toString();
    QVERIFY(aside.startsWith(files.database() + QStringLiteral(".damaged-20")));
    QCOMPARE(contentOf(aside), content);
    SqlLogs logs(again.database);
    QCOMPARE(found(logs, conversationId(1)).state, FoundConversation::State::Unknown);
    QCOMPARE(create(logs, conversationOf(1)), Kept::Yes);
}

void tst_Repair::whoHasNoLockLeavesADamagedFileAlone()
{
    const ProfileFiles files;
    write(files.database(), QByteArray("Dear diary, ").repeated(500));
    const Opened again(files, Database::Damage::Tell);
    QCOMPARE(again.failed.count(), 1);
    QCOMPARE(again.setAside.count(), 0);
    QCOMPARE(contentOf(files.database()), QByteArray("Dear diary, ").repeated(500));
}

void tst_Repair::damageMetLaterIsSeenToAtTheNextStart()
{
    const ProfileFiles files;
    damage(files);
    {
        Opened first(files);
        QCOMPARE(first.checked.count() + first.setAside.count(), 0);
        SqlLogs logs(first.database);
        QSignalSpy troubled(&first.database, &Database::troubled);
        // Whatever page it was, reading all comes across it.
        using Records = std::optional<QList<ConversationRecord>>;
        const auto all = awaited<Records>([&](auto done) { logs.list(std::nullopt, 1'000, done); });
        QVERIFY(!all);
        QCOMPARE(troubled.first().first().value<StoreFailure>().error, StoreError::Damaged);
    }
    const Opened second(files);
    QCOMPARE(second.setAside.count(), 1);
    const ProfileFiles other;
    const Opened third(files);
    QCOMPARE(third.setAside.count(), 0);
}

void tst_Repair::noSecondNameIsTakenTwice()
{
    const ProfileFiles files;
    QStringList names;
    for (const QByteArray &content : {QByteArray("one"), QByteArray("two")}) {
        write(files.database(), content);
        names.append(store::setAside(files.database(), kNoon));
        QCOMPARE(contentOf(names.last()), content);
    }
    QCOMPARE(names.first(), files.database() + QStringLiteral(".damaged-20260504-120000"));
    QCOMPARE(names.last(), names.first() + QStringLiteral("-2"));
    QVERIFY(!QFile::exists(files.database()));
}

QTEST_GUILESS_MAIN(tst_Repair)
#include "tst_repair.moc"
