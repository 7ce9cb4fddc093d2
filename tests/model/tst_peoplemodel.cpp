// SPDX-License-Identifier: MIT
#include "model/peoplemodel.h"

#include "support/fakeclock.h"
#include "support/fakepeople.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace talkstick;
using model::PeopleModel;
using support::FakeClock;
using support::FakePeople;
using switchboard::Person;

namespace {

const QDateTime kNow = FakeClock().wallTime();

Person person(char key, const char *name, int daysAgo = 0)
{
    Person person;
    person.key.bytes = QByteArray(wire::KeyHash::kBytes, key);
    person.name = QString::fromLatin1(name);
    person.lastMet = kNow.addDays(-daysAgo);
    return person;
}

} // namespace

class tst_PeopleModel : public QObject
{
    Q_OBJECT

private slots:
    void thoseMetLastComeFirst();
    void whatIsKnownOfSomebodyIsShown();
    void theSelectionFollowsItsPerson();

private:
    static QStringList names(const PeopleModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, PeopleModel::Name).data().toString());
        return names;
    }
    FakeClock m_clock;
};

void tst_PeopleModel::thoseMetLastComeFirst()
{
    FakePeople people;
    people.keep(person('a', "Alpha", 3));
    PeopleModel model(people, m_clock);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(names(model), QStringList {QStringLiteral("Alpha")});
    people.put(person('b', "Bravo", 1), {});
    people.put(person('c', "Charlie", 2), {});
    QTRY_COMPARE(names(model).join(u' '), QStringLiteral("Bravo Charlie Alpha"));
    people.put(person('a', "Alpha", 0), {});
    QTRY_COMPARE(names(model).join(u' '), QStringLiteral("Alpha Bravo Charlie"));
    people.remove(person('b', "Bravo").key, {});
    QTRY_COMPARE(names(model).join(u' '), QStringLiteral("Alpha Charlie"));
}

void tst_PeopleModel::whatIsKnownOfSomebodyIsShown()
{
    FakePeople people;
    Person bravo = person('b', "Bravo", 1);
    bravo.alias = QStringLiteral("My Bravo");
    bravo.trust = switchboard::Trust::Verified;
    people.keep(bravo);
    const PeopleModel model(people, m_clock);
    const auto shown = [&model](PeopleModel::Column column) {
        return model.index(0, column).data().toString();
    };
    QCOMPARE(shown(PeopleModel::Name), QStringLiteral("My Bravo"));
    QCOMPARE(shown(PeopleModel::Label), QString::fromUtf8("Private \u00b7 verified"));
    QCOMPARE(shown(PeopleModel::LastMet), QStringLiteral("Yesterday"));
    QCOMPARE(model.index(0, 0).data(PeopleModel::PersonRole).value<Person>(), bravo);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());

    bravo.lastMet = kNow.addDays(-40); // short, to leave room for the names
    people.put(bravo, {});
    QTRY_COMPARE(shown(PeopleModel::LastMet),
                 QLocale().toString(bravo.lastMet.date(), QLocale::ShortFormat));

    bravo.standing = Person::Standing::Blocked;
    bravo.lastMet = {};
    people.put(bravo, {});
    QTRY_COMPARE(shown(PeopleModel::Label), QStringLiteral("Blocked"));
    QCOMPARE(shown(PeopleModel::LastMet), QString());
}

void tst_PeopleModel::theSelectionFollowsItsPerson()
{
    FakePeople people;
    people.keep(person('a', "Alpha", 1));
    people.keep(person('b', "Bravo", 2));
    people.keep(person('c', "Charlie", 3));
    const PeopleModel model(people, m_clock);
    const QPersistentModelIndex chosen = model.indexOf(person('c', "Charlie").key);
    people.put(person('c', "Charlie", 0), {});
    QTRY_COMPARE(names(model).constFirst(), QStringLiteral("Charlie"));
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(chosen.data().toString(), QStringLiteral("Charlie"));
    people.remove(person('c', "Charlie").key, {});
    QTRY_VERIFY(!chosen.isValid());
    QVERIFY(!model.indexOf(person('c', "Charlie").key).isValid());
}

QTEST_GUILESS_MAIN(tst_PeopleModel)
#include "tst_peoplemodel.moc"
