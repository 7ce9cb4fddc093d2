// SPDX-License-Identifier: MIT
#include "switchboard/acquaintances.h"

#include <QPointer>

#include <algorithm>

namespace talkstick::switchboard {
namespace {

bool isSame(const QString &known, const wire::Address &address)
{
    const auto parsed = wire::parseAddress(known);
    return parsed && parsed.value().port == address.port
        && parsed.value().host.compare(address.host, Qt::CaseInsensitive) == 0;
}

} // namespace

Acquaintances::Acquaintances(People &people, QObject *parent)
    : QObject(parent)
    , m_people(people)
{ }

std::optional<Person> Acquaintances::find(const wire::KeyHash &key) const
{
    const auto unwritten = m_unwritten.constFind(key);
    return unwritten == m_unwritten.constEnd() ? m_people.find(key) : unwritten->person;
}

QList<Person> Acquaintances::list() const
{
    QList<Person> people = m_people.list();
    people.removeIf([this](const Person &person) { return m_unwritten.contains(person.key); });
    for (const Unwritten &unwritten : m_unwritten) {
        if (unwritten.person)
            people.append(*unwritten.person);
    }
    return people;
}

QList<Person> Acquaintances::at(const wire::Address &address) const
{
    QList<Person> people = list();
    people.removeIf([&address](const Person &person) {
        const bool isHere =
            std::any_of(person.addresses.begin(), person.addresses.end(),
                        [&address](const QString &known) { return isSame(known, address); });
        return !isHere || person.standing == Person::Standing::Blocked;
    });
    return people;
}

void Acquaintances::change(const wire::KeyHash &key, const std::function<void(Person &)> &step)
{
    Person person = find(key).value_or(Person());
    person.key = key;
    step(person);
    write(key, person);
}

void Acquaintances::changeKnown(const wire::KeyHash &key, const std::function<void(Person &)> &step)
{
    if (find(key))
        change(key, step);
}

void Acquaintances::forget(const wire::KeyHash &key)
{
    if (find(key))
        write(key, std::nullopt);
}

void Acquaintances::block(const wire::KeyHash &key, const QString &name)
{
    change(key, [&name](Person &person) {
        if (person.name.isEmpty())
            person.name = name;
        person.standing = Person::Standing::Blocked;
    });
}

void Acquaintances::write(const wire::KeyHash &key, const std::optional<Person> &person)
{
    Unwritten &unwritten = m_unwritten[key];
    unwritten.person = person;
    ++unwritten.writes;
    const auto done = [self = QPointer(this), key](Kept kept) {
        if (self)
            self->written(key, kept);
    };
    if (person)
        m_people.put(*person, done);
    else
        m_people.remove(key, done);
}

void Acquaintances::written(const wire::KeyHash &key, Kept kept)
{
    const auto unwritten = m_unwritten.find(key);
    if (unwritten != m_unwritten.end() && --unwritten->writes == 0)
        m_unwritten.erase(unwritten);
    if (kept == Kept::No)
        emit notKept();
}

} // namespace talkstick::switchboard
