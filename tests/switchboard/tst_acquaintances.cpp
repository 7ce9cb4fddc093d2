// SPDX-License-Identifier: MIT
#include "switchboard/acquaintances.h"
#include "switchboard/meetings.h"

#include "support/fakeports.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;

class tst_Acquaintances : public QObject
{
    Q_OBJECT

private slots:
    void changesBuildOnEachOtherBeforeTheyAreWritten();
    void whatCannotBeWrittenIsUndoneAndTold();
    void theForgottenAreGoneAtOnce();
    void onlyTheKnownAreChangedWhereOnlyTheyCan();
    void answersToSomebodyGoneDoNoHarm();
    void peopleAreFoundByTheirAddresses();
    void aMeetingIsNotedDown();
    void aBetterLabelIsKept();
    void addressesAreJudged_data();
    void addressesAreJudged();
    void whatWorkedStaysFirstAndTheNewestNext();
};

namespace {

const wire::KeyHash kAnna = keyOf('a');

void name(Person &person)
{
    person.name = QStringLiteral("Anna");
}
void verify(Person &person)
{
    person.trust = Trust::Verified;
}

} // namespace

void tst_Acquaintances::changesBuildOnEachOtherBeforeTheyAreWritten()
{
    FakePeople people;
    Acquaintances acquaintances(people);
    acquaintances.change(kAnna, name);
    acquaintances.change(kAnna, verify);
    QVERIFY(!people.find(kAnna));
    QCOMPARE(acquaintances.find(kAnna)->name, QStringLiteral("Anna"));
    QCOMPARE(acquaintances.list().size(), 1);
    QTRY_VERIFY(people.find(kAnna));
    QCOMPARE(people.find(kAnna)->name, QStringLiteral("Anna"));
    QCOMPARE(people.find(kAnna)->trust, Trust::Verified);
    QCOMPARE(acquaintances.list(), people.list());
}

void tst_Acquaintances::whatCannotBeWrittenIsUndoneAndTold()
{
    FakePeople people;
    Acquaintances acquaintances(people);
    QSignalSpy notKept(&acquaintances, &Acquaintances::notKept);
    people.failNext = true;
    acquaintances.change(kAnna, name);
    QVERIFY(acquaintances.find(kAnna));
    QTRY_COMPARE(notKept.count(), 1);
    QVERIFY(!acquaintances.find(kAnna));
}

void tst_Acquaintances::theForgottenAreGoneAtOnce()
{
    FakePeople people;
    Acquaintances acquaintances(people);
    acquaintances.change(kAnna, name);
    QTRY_VERIFY(people.find(kAnna));
    acquaintances.forget(kAnna);
    QVERIFY(!acquaintances.find(kAnna));
    QVERIFY(acquaintances.list().isEmpty());
    acquaintances.changeKnown(kAnna, verify);
    QTRY_VERIFY(!people.find(kAnna));
    QVERIFY(!acquaintances.find(kAnna));
}

void tst_Acquaintances::onlyTheKnownAreChangedWhereOnlyTheyCan()
{
    FakePeople people;
    Acquaintances acquaintances(people);
    acquaintances.changeKnown(kAnna, name);
    QVERIFY(!acquaintances.find(kAnna));
    acquaintances.block(kAnna, QStringLiteral("Anna"));
    QCOMPARE(acquaintances.find(kAnna)->standing, Person::Standing::Blocked);
    QCOMPARE(acquaintances.find(kAnna)->name, QStringLiteral("Anna"));
}

void tst_Acquaintances::answersToSomebodyGoneDoNoHarm()
{
    FakePeople people;
    {
        Acquaintances acquaintances(people);
        acquaintances.change(kAnna, name);
    }
    QTRY_VERIFY(people.find(kAnna));
}

void tst_Acquaintances::peopleAreFoundByTheirAddresses()
{
    FakePeople people;
    Acquaintances acquaintances(people);
    acquaintances.change(kAnna, [](Person &person) {
        person.addresses = {QStringLiteral("anna.example"), QStringLiteral("192.0.2.7:9000")};
    });
    const auto isAt = [&acquaintances](const char *text) {
        const auto address = wire::parseAddress(QString::fromLatin1(text));
        return address && acquaintances.at(address.value()).size() == 1;
    };
    QVERIFY(isAt("anna.example"));
    QVERIFY(isAt("ANNA.example:8784"));
    QVERIFY(isAt("192.0.2.7:9000"));
    QVERIFY(!isAt("anna.example:9000"));
    QVERIFY(!isAt("192.0.2.7"));
    acquaintances.block(kAnna);
    QVERIFY(!isAt("anna.example"));
}

void tst_Acquaintances::aMeetingIsNotedDown()
{
    const QDateTime now(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());
    session::TalkState talk;
    talk.selfName = QStringLiteral("Anna");
    talk.trust = Trust::Invited;
    Person person;
    person.alias = QStringLiteral("A.");
    noteMeeting(person, talk, QStringLiteral("anna.example"), now);
    QCOMPARE(person.name, QStringLiteral("Anna"));
    QCOMPARE(person.alias, QStringLiteral("A."));
    QCOMPARE(person.trust, Trust::Invited);
    QCOMPARE(person.lastMet, now);
    QCOMPARE(person.addresses, QStringList {QStringLiteral("anna.example")});
    talk.selfName.clear();
    noteMeeting(person, talk, {}, now.addDays(1));
    QCOMPARE(person.name, QStringLiteral("Anna"));
    QCOMPARE(person.lastMet, now.addDays(1));
    QCOMPARE(person.addresses.size(), 1);
}

void tst_Acquaintances::aBetterLabelIsKept()
{
    session::TalkState talk;
    talk.trust = Trust::Unverified;
    Person person;
    person.trust = Trust::Verified;
    noteMeeting(person, talk, {}, {});
    QCOMPARE(person.trust, Trust::Verified);
}

void tst_Acquaintances::addressesAreJudged_data()
{
    QTest::addColumn<QString>("heard");
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char *heard, const char *kept) {
        const QString text = QString::fromLatin1(kept);
        QTest::newRow(heard) << QString::fromLatin1(heard)
                             << (text.isEmpty() ? QStringList() : QStringList {text});
    };
    row("203.0.113.7", "203.0.113.7");
    row("203.0.113.7:8784", "203.0.113.7");
    row("203.0.113.7:1024", "203.0.113.7:1024");
    row("203.0.113.7:1023", "");
    row("203.0.113.7:22", "");
    row("192.168.1.7", "192.168.1.7");
    row("anna.example:9000", "anna.example:9000");
    row("[2001:db8::5]:9000", "[2001:db8::5]:9000");
    row("127.0.0.1", "");
    row("localhost", "");
    row("::1", "");
    row("169.254.3.4", "");
    row("fe80::1", "");
    row("224.0.0.251", "");
    row("ff02::1", "");
    row("0.0.0.0", "");
    row("http://anna.example/", "");
    row("127.0.0.1\n:8784", "");
    row("anna.example\n:9000", "");
    row("no name", "");
    row("", "");
}

void tst_Acquaintances::addressesAreJudged()
{
    QFETCH(QString, heard);
    Person person;
    noteAddresses(person, {heard});
    QTEST(person.addresses, "kept");
}

void tst_Acquaintances::whatWorkedStaysFirstAndTheNewestNext()
{
    Person person;
    person.addresses = {QStringLiteral("anna.example")};
    for (int i = 1; i <= 3; ++i) {
        QStringList heard;
        for (int j = 1; j <= 4; ++j)
            heard << QStringLiteral("203.0.%1.%2").arg(i).arg(j);
        noteAddresses(person, heard);
    }
    QCOMPARE(person.addresses.size(), kMaxKnownAddresses);
    QCOMPARE(person.addresses.value(0), QStringLiteral("anna.example"));
    QCOMPARE(person.addresses.value(1), QStringLiteral("203.0.3.1"));
    QCOMPARE(person.addresses.value(5), QStringLiteral("203.0.2.1"));
    noteMeeting(person, {}, QStringLiteral("203.0.3.4"), {});
    QCOMPARE(person.addresses.size(), kMaxKnownAddresses);
    QCOMPARE(person.addresses.value(0), QStringLiteral("203.0.3.4"));
    QCOMPARE(person.addresses.count(QStringLiteral("203.0.3.4")), 1);
}

QTEST_GUILESS_MAIN(tst_Acquaintances)
#include "tst_acquaintances.moc"
