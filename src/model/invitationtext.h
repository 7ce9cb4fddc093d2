// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/invites.h"
#include "wire/invitation.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace talkstick::model {

//! The message that invites somebody, ready to be pasted into a mail: who invites, what to do with
//! it, and the link on a line of its own.
[[nodiscard]] QString invitationMessage(const wire::Invitation &invitation);

//! What is asked before anybody is called because of a link. A link is a stranger's text, so the
//! name in it is only quoted, and where it leads is said in the form that cannot look like
//! something else (ACE).
struct InvitationQuestion
{
    QString title; //!< "Open an invitation?"
    QString claim; //!< "The link says: "Alpha" invites you."
    QString calls; //!< "Talkstick will call 203.0.113.5, port 8784."
    QString others; //!< Where it tries next, or empty.
    QString key; //!< Whose key has to answer.
    QString promise; //!< What is sent, and to whom.
    QString call; //!< The button's text: "Call Alpha".
    friend bool operator==(const InvitationQuestion &, const InvitationQuestion &) = default;
};
//! \a knownAs: what we call the person with that key, or empty.
[[nodiscard]] InvitationQuestion invitationQuestion(const wire::Invitation &invitation,
                                                    const QString &knownAs);

//! Whom an invitation that was found in a text would call, in one line.
[[nodiscard]] QString invitationFound(const wire::Invitation &invitation);

//! The beginning of a key, in groups, as it stands in the link: "abcd efgh ijkl mnop".
[[nodiscard]] QString keyBeginning(const wire::KeyHash &key);

//! An invitation of ours that is still open, as a line of a list.
struct InviteLine
{
    QByteArray id;
    QString text; //!< "Made 5 min ago"
    friend bool operator==(const InviteLine &, const InviteLine &) = default;
};
[[nodiscard]] QList<InviteLine> inviteLines(const QList<switchboard::Invite> &invites,
                                            const QDateTime &now);

} // namespace talkstick::model
