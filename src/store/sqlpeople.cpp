// SPDX-License-Identifier: MIT
#include "store/sqlpeople.h"

#include "store/peopletable.h"

#include <algorithm>

namespace talkstick::store {

using switchboard::Kept;
using switchboard::Person;

SqlPeople::SqlPeople(Database &database)
    : m_database(database)
{
    m_database.post<QList<Person>>(Access::Read, this, readPeople,
                                   [this](const auto &people) { load(people); });
}

std::optional<Person> SqlPeople::find(const wire::KeyHash &key) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const Person &person) { return person.key == key; });
    return found == m_people.end() ? std::nullopt : std::optional(*found);
}

void SqlPeople::put(const Person &person, Done done)
{
    m_database.post<Nothing>(
        Access::Write, this,
        [person](QSqlDatabase &database) { return writePerson(database, person); },
        [this, person, done = std::move(done)](const Outcome<Nothing> &outcome) {
            if (outcome.ok())
                show(person);
            done(outcome.ok() ? Kept::Yes : Kept::No);
        });
}

void SqlPeople::remove(const wire::KeyHash &key, Done done)
{
    m_database.post<Nothing>(
        Access::Write, this, [key](QSqlDatabase &database) { return deletePerson(database, key); },
        [this, key, done = std::move(done)](const Outcome<Nothing> &outcome) {
            if (outcome.ok()) {
                hide(key);
                emit changed();
            }
            done(outcome.ok() ? Kept::Yes : Kept::No);
        });
    m_database.scrub();
}

void SqlPeople::show(const Person &person)
{
    hide(person.key);
    const auto place = std::upper_bound(m_people.begin(), m_people.end(), person, wasMetLater);
    const auto shown = m_people.insert(place, person);
    // As it was written.
    shown->addresses = shown->addresses.mid(0, switchboard::kMaxKnownAddresses);
    emit changed();
}

void SqlPeople::load(const Outcome<QList<Person>> &people)
{
    if (!people.ok()) {
        emit loadFailed(people.error());
        return;
    }
    m_people = people.value();
    m_isLoaded = true;
    emit changed();
    emit loaded();
}

void SqlPeople::hide(const wire::KeyHash &key)
{
    m_people.removeIf([&](const Person &person) { return person.key == key; });
}

} // namespace talkstick::store
