// SPDX-License-Identifier: MIT
#include "switchboard/recognition.h"

#include "wire/peername.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

QString folded(const QString &name)
{
    return wire::cleanName(name).toCaseFolded();
}

// Somebody else than \a key who goes by that name; null if nobody does.
const Person *namesake(const QList<Person> &people, const wire::KeyHash &key, const QString &name)
{
    const QString sought = folded(name);
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person &person) {
        return person.key != key && !sought.isEmpty()
            && (folded(person.name) == sought || folded(person.alias) == sought);
    });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

Recognized recognize(const QList<Person> &people, const wire::KeyHash &key, const QString &name)
{
    const auto known = std::find_if(people.begin(), people.end(),
                                    [&key](const Person &person) { return person.key == key; });
    const Person *other = namesake(people, key, name);
    if (known == people.end())
        return other ? Recognized {Standing::OtherKey, other->shownName()} : Recognized {};
    if (known->standing == Person::Standing::Blocked)
        return {Standing::Blocked, known->shownName()};
    if (known->trust != Trust::Unverified)
        return {Standing::Welcome, known->shownName()};
    // Whoever was let in once without a check could take any name the next time.
    if (other && folded(name) != folded(known->name))
        return {Standing::OtherKey, other->shownName()};
    return {Standing::KnownUnverified, known->shownName()};
}

} // namespace talkstick::switchboard
