// SPDX-License-Identifier: MIT
#include "model/invitationtext.h"

#include "model/elapsed.h"
#include "wire/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InvitationText)
};

constexpr qsizetype kButtonLetters = 24; // of a name
constexpr qsizetype kKeyLetters = 16; // 80 bits
constexpr qsizetype kKeyGroup = 4;

QString otherHosts(const wire::Invitation &invitation)
{
    QStringList hosts;
    for (const wire::Address &address : invitation.hosts.mid(1))
        hosts.append(address.host);
    return hosts.join(QStringLiteral(", "));
}

// Made last comes first, so that minutes and the clock together tell any two apart.
QString lineFor(const switchboard::Invite &invite, const QDateTime &now)
{
    const QString since = elapsed(invite.made, now);
    const QString clock =
        QLocale().toString(invite.made.toLocalTime().time(), QLocale::ShortFormat);
    return since.isEmpty()
        ? Words::tr("Made at %1, just now").arg(clock)
        : Words::tr("Made at %1, %2 ago", "a time, a duration").arg(clock, since);
}

} // namespace

QString invitationMessage(const wire::Invitation &invitation)
{
    const QString opening = invitation.name.isEmpty()
        ? Words::tr("You are invited to a conversation on Talkstick.")
        : Words::tr("%1 invites you to a conversation on Talkstick.").arg(invitation.name);
    return QStringList {
        opening,
        Words::tr("Talkstick is a program for two people who talk one turn at a time, directly "
                  "from computer to computer. If you do not have it yet, ask whoever sent you "
                  "this where to get it."),
        Words::tr("Start Talkstick, choose Join and paste this whole message:"),
        wire::toLink(invitation),
        Words::tr("It works once, and for 24 hours. Both of us have to be online."),
    }
        .join(QStringLiteral("\n\n"));
}

InvitationQuestion invitationQuestion(const wire::Invitation &invitation, const QString &knownAs)
{
    const wire::Address first = invitation.hosts.value(0);
    const QString others = otherHosts(invitation);
    InvitationQuestion question;
    question.title = Words::tr("Open an invitation?");
    question.claim = invitation.name.isEmpty()
        ? Words::tr("The link does not say who invites you.")
        : Words::tr("The link says: \u201c%1\u201d invites you.").arg(invitation.name);
    question.calls = Words::tr("Talkstick will call %1, port %2.").arg(first.host).arg(first.port);
    if (!others.isEmpty())
        question.others = Words::tr("If nobody answers there, it tries %1.").arg(others);
    question.key = knownAs.isEmpty()
        ? Words::tr("The key that has to answer begins with %1.").arg(keyBeginning(invitation.key))
        : Words::tr("The key that has to answer is that of %1, whom you know.").arg(knownAs);
    question.promise =
        Words::tr("Nothing is sent but your name, and only to the Talkstick that made this link.");
    question.call = invitation.name.isEmpty()
        ? Words::tr("Call")
        : Words::tr("Call %1").arg(wire::oneLine(invitation.name, kButtonLetters));
    return question;
}

QString invitationFound(const wire::Invitation &invitation)
{
    const QString host = invitation.hosts.value(0).host;
    return invitation.name.isEmpty()
        ? Words::tr("This is an invitation to call %1.").arg(host)
        : Words::tr("This is an invitation to call %1, in the name of \u201c%2\u201d.")
              .arg(host, invitation.name);
}

QString keyBeginning(const wire::KeyHash &key)
{
    const QString letters = wire::toBase32(key.bytes).left(kKeyLetters);
    QStringList groups;
    for (qsizetype i = 0; i < letters.size(); i += kKeyGroup)
        groups.append(letters.mid(i, kKeyGroup));
    return groups.join(u' ');
}

QList<InviteLine> inviteLines(const QList<switchboard::Invite> &invites, const QDateTime &now)
{
    QList<InviteLine> lines;
    for (const switchboard::Invite &invite : invites)
        lines.append({invite.id, lineFor(invite, now)});
    return lines;
}

} // namespace talkstick::model
