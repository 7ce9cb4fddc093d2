// SPDX-License-Identifier: MIT
#include "store/invitetable.h"

#include "store/sql.h"

#include <QVariant>

namespace talkstick::store {
namespace {

using switchboard::Invite;

// These numbers are in files: they never change their meaning.
static_assert(int(Invite::State::Open) == 0 && int(Invite::State::Used) == 1
              && int(Invite::State::Revoked) == 2);

Invite inviteIn(const QSqlQuery &row)
{
    return {row.value(0).toByteArray(), row.value(1).toByteArray(), timeOf(row.value(2)),
            Invite::State(row.value(3).toInt()), row.value(4).toInt()};
}

Outcome<QList<Invite>> readInvites(const QSqlDatabase &database, const QString &condition,
                                   const QVariantList &values)
{
    return listSql(database,
                   QStringLiteral("SELECT id, token, made, state, failures FROM invites ")
                       + condition,
                   values, inviteIn);
}

} // namespace

Outcome<QList<Invite>> readOpenInvites(const QSqlDatabase &database, const QDateTime &now)
{
    auto read =
        readInvites(database, QStringLiteral("WHERE state = ? ORDER BY made DESC, rowid DESC"),
                    {int(Invite::State::Open)});
    if (!read.ok())
        return read;
    QList<Invite> invites = std::move(read).value();
    invites.removeIf([&](const Invite &invite) {
        return judge(invite, now) != switchboard::InviteVerdict::Accepted;
    });
    return invites;
}

Outcome<Invite> readInvite(const QSqlDatabase &database, const QByteArray &id)
{
    const auto invites = readInvites(database, QStringLiteral("WHERE id = ?"), {id});
    if (!invites.ok())
        return invites.error();
    return invites.value().value(0);
}

Outcome<Nothing> deleteOldInvites(const QSqlDatabase &database, const QDateTime &now)
{
    return changeSql(database, QStringLiteral("DELETE FROM invites WHERE made < ?"),
                     {now.addDuration(-kInviteKept).toMSecsSinceEpoch()});
}

Outcome<Nothing> addInvite(const QSqlDatabase &database, const Invite &invite)
{
    if (const auto deleted = deleteOldInvites(database, invite.made); !deleted.ok())
        return deleted;
    const auto added =
        changeSql(database,
                  QStringLiteral("INSERT INTO invites (id, token, made, state, failures)"
                                 " VALUES (?, ?, ?, ?, ?)"),
                  {invite.id, invite.token, invite.made.toMSecsSinceEpoch(), int(invite.state),
                   invite.failures});
    if (!added.ok())
        return added;
    return changeSql(database,
                     QStringLiteral("DELETE FROM invites WHERE rowid IN (SELECT rowid FROM invites"
                                    " WHERE state = ? ORDER BY made DESC, rowid DESC"
                                    " LIMIT -1 OFFSET ?)"),
                     {int(Invite::State::Open), switchboard::kMaxInvites});
}

Outcome<Nothing> updateInvite(const QSqlDatabase &database, const Invite &invite)
{
    const bool isOpen = invite.state == Invite::State::Open;
    // Not a null array, which would be NULL.
    const QByteArray token = isOpen ? invite.token : QByteArray("");
    return changeSql(database,
                     QStringLiteral("UPDATE invites SET token = ?, state = ?, failures = ?"
                                    " WHERE id = ?"),
                     {token, int(invite.state), invite.failures, invite.id});
}

} // namespace talkstick::store
