// SPDX-License-Identifier: MIT
#include "model/persontext.h"

#include "model/invitationtext.h"
#include "model/peoplemodel.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

using switchboard::Person;

QString sureness(const Person &person)
{
    switch (person.trust) {
    case session::Trust::Verified: return Words::tr("You have compared words with them.");
    case session::Trust::Invited: return Words::tr("You met by an invitation.");
    case session::Trust::Unverified: break;
    }
    return Words::tr("You have not compared words, so it may be somebody else.");
}

} // namespace

QStringList personText(const Person &person, const QDateTime &now)
{
    QStringList lines {labelOf(person) + QStringLiteral(". ") + sureness(person)};
    if (!person.name.isEmpty() && person.name != person.shownName())
        lines.append(Words::tr("They call themselves \u201c%1\u201d.").arg(person.name));
    const QString met = metOn(person.lastMet, now);
    if (!met.isEmpty())
        lines.append(Words::tr("Last met: %1", "a day").arg(met));
    if (!person.addresses.isEmpty())
        lines.append(Words::tr("Reached at: %1").arg(person.addresses.join(QStringLiteral(", "))));
    lines.append(Words::tr("Their key begins with %1.").arg(keyBeginning(person.key)));
    return lines;
}

QString forgetText(const Person &person)
{
    if (person.standing == Person::Standing::Blocked)
        return Words::tr("They are not blocked any more then, and knock like a stranger.");
    return Words::tr("If they call again they knock like a stranger, and you have to compare words "
                     "afresh.");
}

} // namespace talkstick::model
