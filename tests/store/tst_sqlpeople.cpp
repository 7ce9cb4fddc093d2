// SPDX-License-Identifier: MIT
#include "store/ports.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;
using switchboard::Kept;
using switchboard::Person;
using switchboard::Trust;

class tst_SqlPeople : public QObject
{
    Q_OBJECT

private slots:
    void whoWasMetLastComesFirst_data();
    void whoWasMetLastComesFirst();
    void puttingAgainReplaces_data();
    void puttingAgainReplaces();
    void whoIsRemovedIsForgotten_data();
    void whoIsRemovedIsForgotten();
    void nothingIsSeenBeforeItIsKept_data();
    void nothingIsSeenBeforeItIsKept();
    void whatIsNotKeptIsNotSeen_data();
    void whatIsNotKeptIsNotSeen();
    void everythingOutlivesARestart_data();
    void everythingOutlivesARestart();
    void theListIsLoadedOnceAndTold();
    void aListThatCannotBeReadIsNotTakenForEmpty_data();
    void aListThatCannotBeReadIsNotTakenForEmpty();
    void noMoreThanEightAddressesAreKept();
    void nothingIsLeftOfWhoIsForgotten();
    void nobodyIsLostWhenTheProgramIsKilled();
};

namespace {

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names.append(person.name);
    return names;
}

QList<Person> loadedFrom(const ProfileFiles &files)
{
    StoredPorts ports(files);
    if (!QTest::qWaitFor([&] { return ports.people.isLoaded(); }))
        qFatal("The list was not loaded.");
    return ports.people.list();
}

Kept put(StoredPorts &ports, const Person &person)
{
    return awaited<Kept>([&](auto done) { ports.people.put(person, done); });
}

} // namespace

void tst_SqlPeople::whoWasMetLastComesFirst_data()
{
    addKinds();
}

void tst_SqlPeople::whoWasMetLastComesFirst()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    Person never = personOf(9);
    never.lastMet = {};
    QSignalSpy changed(&ports.people(), &switchboard::People::changed);
    for (const Person &person : {personOf(2), never, personOf(3), personOf(1)})
        QCOMPARE(ports.put(person), Kept::Yes);
    QCOMPARE(ports.people().list(), (QList {personOf(3), personOf(2), personOf(1), never}));
    QVERIFY(changed.count() >= 4);
    QCOMPARE(ports.people().find(keyOf(2)), personOf(2));
    QCOMPARE(ports.people().find(keyOf(4)), std::optional<Person>());
}

void tst_SqlPeople::puttingAgainReplaces_data()
{
    addKinds();
}

void tst_SqlPeople::puttingAgainReplaces()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(ports.put(personOf(1)), Kept::Yes);
    QCOMPARE(ports.put(personOf(2)), Kept::Yes);
    Person again = personOf(1);
    again.alias = QStringLiteral("Ann");
    again.trust = Trust::Verified;
    again.lastMet = kNoon.addDays(1);
    QCOMPARE(ports.put(again), Kept::Yes);
    QCOMPARE(ports.people().list(), (QList {again, personOf(2)}));
}

void tst_SqlPeople::whoIsRemovedIsForgotten_data()
{
    addKinds();
}

void tst_SqlPeople::whoIsRemovedIsForgotten()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(ports.put(personOf(1)), Kept::Yes);
    QCOMPARE(ports.put(personOf(2)), Kept::Yes);
    QSignalSpy changed(&ports.people(), &switchboard::People::changed);
    QCOMPARE(ports.remove(1), Kept::Yes);
    QCOMPARE(ports.people().list(), QList {personOf(2)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ports.remove(7), Kept::Yes);
}

void tst_SqlPeople::nothingIsSeenBeforeItIsKept_data()
{
    addKinds();
}

void tst_SqlPeople::nothingIsSeenBeforeItIsKept()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(ports.put(personOf(1)), Kept::Yes);
    QStringList seen;
    ports.people().put(personOf(2), [&](Kept) { seen = namesOf(ports.people().list()); });
    ports.people().remove(keyOf(1), {[](Kept) {}});
    QCOMPARE(ports.people().list(), QList {personOf(1)});
    QTRY_COMPARE(ports.people().list(), QList {personOf(2)});
    QCOMPARE(seen, (QStringList {QStringLiteral("Person 2"), QStringLiteral("Person 1")}));
}

void tst_SqlPeople::whatIsNotKeptIsNotSeen_data()
{
    addKinds();
}

void tst_SqlPeople::whatIsNotKeptIsNotSeen()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(ports.put(personOf(1)), Kept::Yes);
    QSignalSpy changed(&ports.people(), &switchboard::People::changed);
    ports.fail();
    QCOMPARE(ports.put(personOf(2)), Kept::No);
    ports.fail();
    QCOMPARE(ports.remove(1), Kept::No);
    QCOMPARE(ports.people().list(), QList {personOf(1)});
    QCOMPARE(changed.count(), 0);
}

void tst_SqlPeople::everythingOutlivesARestart_data()
{
    QTest::addColumn<Person>("person");
    Person person = personOf(1);
    QTest::newRow("of few words") << person;
    person.name = QStringLiteral("Đỗ 李 שלום 😀");
    person.alias = QStringLiteral("O'Neil; DROP TABLE people --");
    person.trust = Trust::Verified;
    person.standing = Person::Standing::Blocked;
    person.highestVersion = 0xffff'ffff;
    person.addresses = {QStringLiteral("host.example.net"), QStringLiteral("[2001:db8::5]:9000")};
    person.lastMet = QDateTime(QDate(2026, 5, 4), QTime(23, 59, 59, 999), QTimeZone("Asia/Tokyo"));
    QTest::newRow("with everything") << person;
    person = {};
    person.key = keyOf(1);
    person.trust = Trust::Invited;
    QTest::newRow("with nothing but a key") << person;
}

void tst_SqlPeople::everythingOutlivesARestart()
{
    QFETCH(const Person, person);
    const ProfileFiles files;
    {
        StoredPorts ports(files);
        QCOMPARE(put(ports, person), Kept::Yes);
    }
    QCOMPARE(loadedFrom(files), QList {person});
}

void tst_SqlPeople::theListIsLoadedOnceAndTold()
{
    const ProfileFiles files;
    {
        StoredPorts ports(files);
        for (int number = 1; number <= 3; ++number)
            QCOMPARE(put(ports, personOf(number)), Kept::Yes);
    }
    StoredPorts ports(files);
    QSignalSpy loaded(&ports.people, &SqlPeople::loaded);
    QSignalSpy changed(&ports.people, &switchboard::People::changed);
    QVERIFY(!ports.people.isLoaded());
    QCOMPARE(put(ports, personOf(4)), Kept::Yes);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(ports.people.list(), (QList {personOf(4), personOf(3), personOf(2), personOf(1)}));
}

void tst_SqlPeople::aListThatCannotBeReadIsNotTakenForEmpty_data()
{
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("no database") << false;
    QTest::newRow("no table") << true;
}

void tst_SqlPeople::aListThatCannotBeReadIsNotTakenForEmpty()
{
    QFETCH(const bool, isOpened);
    const ProfileFiles files;
    if (isOpened) {
        StoredPorts(files).change(QStringLiteral("DROP TABLE people"));
    } else {
        QFile file(files.database());
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(QByteArray(10'000, 'x')), 10'000);
    }
    StoredPorts ports(files);
    QSignalSpy failed(&ports.database, &Database::failed);
    QSignalSpy loadFailed(&ports.people, &SqlPeople::loadFailed);
    QCOMPARE(put(ports, personOf(1)), Kept::No);
    QCOMPARE(loadFailed.count(), 1);
    QCOMPARE(failed.count(), isOpened ? 0 : 1);
    QVERIFY(!ports.people.isLoaded());
}

void tst_SqlPeople::noMoreThanEightAddressesAreKept()
{
    const ProfileFiles files;
    Person person = personOf(1);
    for (int number = 0; number < 9; ++number)
        person.addresses.append(QStringLiteral("host%1.example.net").arg(number));
    StoredPorts ports(files);
    QCOMPARE(put(ports, person), Kept::Yes);
    person.addresses.removeLast();
    QCOMPARE(ports.people.list(), QList {person});
    QCOMPARE(loadedFrom(files), QList {person});
}

void tst_SqlPeople::nothingIsLeftOfWhoIsForgotten()
{
    const ProfileFiles files;
    const auto nameOf = [](int number) { return QStringLiteral("Zacharias-%1-Q").arg(number); };
    StoredPorts ports(files);
    // Enough of them that rows move between pages when others go.
    for (int number = 0; number < 200; ++number) {
        Person person = personOf(number);
        person.name = nameOf(number);
        person.alias = QStringLiteral("Alias-") + nameOf(number);
        person.addresses = {QStringLiteral("host-") + nameOf(number)};
        ports.people.put(person, [](Kept) {});
    }
    for (int number = 1; number < 200; number += 2)
        ports.people.remove(keyOf(number), [](Kept) {});
    QTRY_COMPARE(ports.people.list().size(), 100);
    for (int number = 1; number < 200; number += 2)
        QTRY_VERIFY2(!files.hold(nameOf(number).toUtf8()), qPrintable(nameOf(number)));
    // The look itself works.
    QVERIFY(files.hold(nameOf(0).toUtf8()));
}

void tst_SqlPeople::nobodyIsLostWhenTheProgramIsKilled()
{
    const ProfileFiles files;
    int acknowledged = 0; // All from 0 to this number less one.
    for (int kill = 0; kill < 30; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--add"), files.database(), QString::number(acknowledged)});
        const int atLeast = acknowledged + 1 + kill % 7;
        while (acknowledged < atLeast) {
            QVERIFY(child.canReadLine() || child.waitForReadyRead(10'000));
            while (child.canReadLine())
                QCOMPARE(child.readLine().trimmed().toInt(), acknowledged++);
        }
        child.kill();
        QVERIFY(child.waitForFinished(10'000));
        while (child.canReadLine())
            QCOMPARE(child.readLine().trimmed().toInt(), acknowledged++);

        const QList<Person> people = loadedFrom(files);
        // The last one may have been kept without its being told any more.
        QVERIFY(people.size() == acknowledged || people.size() == acknowledged + 1);
        acknowledged = int(people.size());
        for (qsizetype place = 0; place < people.size(); ++place)
            QCOMPARE(people[place], personOf(int(people.size() - 1 - place)));
    }
    StoredPorts ports(files);
    const auto check = awaited<Outcome<QString>>([&](auto answer) {
        ports.database.post<QString>(
            Access::Read, this,
            [](QSqlDatabase &sql) -> Outcome<QString> {
                auto query = runSql(sql, QStringLiteral("PRAGMA integrity_check")).value();
                return query.next() ? query.value(0).toString() : QString();
            },
            answer);
    });
    QCOMPARE(check.value(), QStringLiteral("ok"));
}

//! Adds one after the other from number \a next on, and tells of each that is kept.
static void addFrom(SqlPeople &people, int next)
{
    people.put(personOf(next), [&people, next](Kept kept) {
        if (kept == Kept::No)
            return QCoreApplication::exit(1);
        std::printf("%d\n", next);
        std::fflush(stdout);
        addFrom(people, next + 1);
    });
}

static int addToFile(const QString &file, int first)
{
    Database database(file);
    SqlPeople people(database);
    addFrom(people, first);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--add")
        return addToFile(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    tst_SqlPeople test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sqlpeople.moc"
