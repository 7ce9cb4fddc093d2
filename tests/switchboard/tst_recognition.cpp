// SPDX-License-Identifier: MIT
#include "switchboard/recognition.h"

#include "support/fakeports.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using support::keyOf;

class tst_Recognition : public QObject
{
    Q_OBJECT

private slots:
    void peopleAreKnownByTheirKeys_data();
    void peopleAreKnownByTheirKeys();
};

namespace {

Person person(char letter, const QString &name, Trust trust)
{
    Person person;
    person.key = keyOf(letter);
    person.name = name;
    person.trust = trust;
    return person;
}

QList<Person> everybody()
{
    Person verified = person('v', QStringLiteral("Anna"), Trust::Verified);
    verified.alias = QStringLiteral("Big Anna");
    Person blocked = person('b', QStringLiteral("Mallory"), Trust::Verified);
    blocked.standing = Person::Standing::Blocked;
    return {verified, person('i', QStringLiteral("Ivan"), Trust::Invited),
            person('u', QStringLiteral("Una"), Trust::Unverified), blocked,
            person('n', QString(), Trust::Unverified)};
}

} // namespace

void tst_Recognition::peopleAreKnownByTheirKeys_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("knownAs");
    const auto row = [](const char *title, char key, const char *name, Standing standing,
                        const char *knownAs) {
        QTest::newRow(title) << key << QString::fromUtf8(name) << standing
                             << QString::fromUtf8(knownAs);
    };
    row("verified", 'v', "Anna", Standing::Welcome, "Big Anna");
    row("verified, another name", 'v', "Ivan", Standing::Welcome, "Big Anna");
    row("invited", 'i', "Ivan", Standing::Welcome, "Ivan");
    row("unverified", 'u', "Una", Standing::KnownUnverified, "Una");
    row("unverified, new name", 'u', "Ursula", Standing::KnownUnverified, "Una");
    row("unverified with the name of another", 'u', "anna", Standing::OtherKey, "Big Anna");
    row("blocked", 'b', "Mallory", Standing::Blocked, "Mallory");
    row("blocked with the name of another", 'b', "Anna", Standing::Blocked, "Mallory");
    row("stranger", 's', "Sam", Standing::Stranger, "");
    row("stranger without a name", 's', "", Standing::Stranger, "");
    row("a known name", 's', "Ivan", Standing::OtherKey, "Ivan");
    row("a known name in capitals", 's', "IVAN", Standing::OtherKey, "Ivan");
    row("a known name with something unseen in it", 's', "I\u200bvan", Standing::OtherKey, "Ivan");
    row("the name of an alias", 's', "big anna", Standing::OtherKey, "Big Anna");
    row("the name of somebody blocked", 's', "Mallory", Standing::OtherKey, "Mallory");
}

void tst_Recognition::peopleAreKnownByTheirKeys()
{
    QFETCH(char, key);
    QFETCH(QString, name);
    const Recognized found = recognize(everybody(), keyOf(key), name);
    QTEST(found.standing, "standing");
    QTEST(found.knownAs, "knownAs");
}

QTEST_APPLESS_MAIN(tst_Recognition)
#include "tst_recognition.moc"
