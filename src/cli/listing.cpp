// SPDX-License-Identifier: MIT
#include "cli/listing.h"

#include "cli/jsonwords.h"
#include "model/invitationtext.h"
#include "model/peoplemodel.h"
#include "model/transcriptform.h"
#include "model/trustlabel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace talkstick::cli {
namespace {

using switchboard::Invite;
using switchboard::Person;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

QString idOf(const Invite &invite)
{
    return QString::fromLatin1(invite.id.toHex());
}

QJsonObject fieldsOf(const Invite &invite)
{
    return {{QStringLiteral("id"), idOf(invite)},
            {QStringLiteral("made"), model::isoTime(invite.made)},
            {QStringLiteral("expires"),
             model::isoTime(invite.made.addDuration(switchboard::kInviteLifetime))}};
}

QJsonObject fieldsOf(const Person &person)
{
    return {{QStringLiteral("name"), person.shownName()},
            {QStringLiteral("trust"), model::trustWord(person.trust)},
            {QStringLiteral("blocked"), person.standing == Person::Standing::Blocked},
            {QStringLiteral("met"), model::isoTime(person.lastMet)},
            {QStringLiteral("key"), wire::toBase32(person.key.bytes)}};
}

// Somebody who called without a name has none.
QString nameOf(const Person &person)
{
    const QString name = person.shownName();
    return name.isEmpty() ? Words::tr("(no name)") : name;
}

QStringList cellsOf(const Person &person, const QDateTime &now)
{
    const QString met = model::metOn(person.lastMet, now);
    return {nameOf(person), model::labelOf(person), met.isEmpty() ? Words::tr("never met") : met,
            model::keyBeginning(person.key)};
}

} // namespace

QStringList invitationLines(const wire::Invitation &invitation, const Invite &invite,
                            OutputForm form)
{
    if (form == OutputForm::Human)
        return model::invitationMessage(invitation).split(u'\n');
    if (form == OutputForm::Quiet)
        return {wire::toLink(invitation)};
    QJsonArray hosts;
    for (const wire::Address &host : invitation.hosts)
        hosts.append(host.host);
    QJsonObject fields = fieldsOf(invite);
    fields.insert(QStringLiteral("link"), wire::toLink(invitation));
    fields.insert(QStringLiteral("hosts"), hosts);
    fields.insert(QStringLiteral("port"), invitation.hosts.first().port);
    return {jsonLine("invitation", fields)};
}

QStringList openInviteLines(const QList<Invite> &invites, const QDateTime &now, OutputForm form)
{
    QStringList lines;
    switch (form) {
    case OutputForm::Json:
        for (const Invite &invite : invites)
            lines << jsonLine("open", fieldsOf(invite));
        return lines;
    case OutputForm::Quiet:
        for (const Invite &invite : invites)
            lines << idOf(invite);
        return lines;
    case OutputForm::Human: break;
    }
    for (const model::InviteLine &line : model::inviteLines(invites, now))
        lines << QString::fromLatin1(line.id.toHex()) + QStringLiteral("  ") + line.text;
    return lines.isEmpty() ? QStringList {Words::tr("No invitation is open.")} : lines;
}

QStringList revokedLines(const QByteArray &id, OutputForm form)
{
    switch (form) {
    case OutputForm::Json:
        return {jsonLine("revoked", {{QStringLiteral("id"), QString::fromLatin1(id.toHex())}})};
    case OutputForm::Quiet: return {};
    case OutputForm::Human: break;
    }
    return {Words::tr("The invitation was withdrawn.")};
}

QStringList peopleLines(const QList<Person> &people, const QDateTime &now, OutputForm form)
{
    QStringList lines;
    QList<QStringList> rows;
    for (const Person &person : people) {
        if (form == OutputForm::Json)
            lines << jsonLine("person", fieldsOf(person));
        else if (form == OutputForm::Quiet)
            lines << nameOf(person);
        else
            rows << cellsOf(person, now);
    }
    if (form != OutputForm::Human)
        return lines;
    return rows.isEmpty() ? QStringList {Words::tr("You know nobody yet.")} : aligned(rows);
}

QStringList aligned(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        lines << line + row.last();
    }
    return lines;
}

} // namespace talkstick::cli
