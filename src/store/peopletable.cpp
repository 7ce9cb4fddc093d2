// SPDX-License-Identifier: MIT
#include "store/peopletable.h"

#include "store/sql.h"

#include <QVariant>

#include <limits>

namespace talkstick::store {
namespace {

using switchboard::Person;
using switchboard::Trust;

// These numbers are in files: they never change their meaning.
static_assert(int(Trust::Unverified) == 0 && int(Trust::Invited) == 1 && int(Trust::Verified) == 2);
static_assert(int(Person::Standing::Welcome) == 0 && int(Person::Standing::Blocked) == 1);

constexpr QLatin1Char kBetween('\n'); // which no address holds

Person personIn(const QSqlQuery &row)
{
    Person person;
    person.key.bytes = row.value(0).toByteArray();
    person.name = row.value(1).toString();
    person.alias = row.value(2).toString();
    person.trust = Trust(row.value(3).toInt());
    person.standing = Person::Standing(row.value(4).toInt());
    person.highestVersion = row.value(5).toUInt();
    person.addresses = row.value(6).toString().split(kBetween, Qt::SkipEmptyParts);
    person.lastMet = timeOf(row.value(7));
    return person;
}

} // namespace

Outcome<QList<Person>> readPeople(const QSqlDatabase &database)
{
    return listSql(database,
                   QStringLiteral("SELECT key, name, alias, trust, standing, highest_version,"
                                  " addresses, last_met FROM people ORDER BY last_met DESC"),
                   {}, personIn);
}

Outcome<Nothing> writePerson(const QSqlDatabase &database, const Person &person)
{
    Q_ASSERT(person.key.bytes.size() == wire::KeyHash::kBytes);
    const QStringList addresses = person.addresses.mid(0, switchboard::kMaxKnownAddresses);
    return changeSql(
        database,
        QStringLiteral("INSERT INTO people (key, name, alias, trust, standing, highest_version,"
                       " addresses, last_met) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET name = excluded.name,"
                       " alias = excluded.alias, trust = excluded.trust,"
                       " standing = excluded.standing, highest_version = excluded.highest_version,"
                       " addresses = excluded.addresses, last_met = excluded.last_met"),
        {person.key.bytes, valueOf(person.name), valueOf(person.alias), int(person.trust),
         int(person.standing), person.highestVersion, valueOf(addresses.join(kBetween)),
         valueOf(person.lastMet)});
}

Outcome<Nothing> deletePerson(const QSqlDatabase &database, const wire::KeyHash &key)
{
    return changeSql(database, QStringLiteral("DELETE FROM people WHERE key = ?"), {key.bytes});
}

bool wasMetLater(const Person &one, const Person &other)
{
    const auto when = [](const Person &person) {
        return person.lastMet.isValid() ? person.lastMet.toMSecsSinceEpoch()
                                        : std::numeric_limits<qint64>::min();
    };
    return when(one) > when(other);
}

} // namespace talkstick::store
