// SPDX-License-Identifier: MIT
#include "store/sqlinvites.h"

#include "store/invitetable.h"
#include "store/peopletable.h"

namespace talkstick::store {
namespace {

using switchboard::Invite;
using switchboard::InviteVerdict;
using switchboard::Kept;
using switchboard::Person;

//! Reads the invitation \a id and, if it is open, writes it as \a change leaves it. Whether it was.
Outcome<bool> changeOpen(const QSqlDatabase &database, const QByteArray &id,
                         void (*change)(Invite &))
{
    const auto found = readInvite(database, id);
    if (!found.ok())
        return found.error();
    Invite invite = found.value();
    if (invite.id.isEmpty() || invite.state != Invite::State::Open)
        return false;
    change(invite);
    const auto updated = updateInvite(database, invite);
    if (!updated.ok())
        return updated.error();
    return true;
}

void countOne(Invite &invite)
{
    if (++invite.failures >= switchboard::kMaxInviteFailures)
        invite.state = Invite::State::Revoked;
}

Outcome<InviteVerdict> redeemIn(const QSqlDatabase &database, const QByteArray &id,
                                const Person &person, const QDateTime &now)
{
    const auto found = readInvite(database, id);
    if (!found.ok())
        return found.error();
    const InviteVerdict verdict = judge(found.value(), now);
    if (verdict != InviteVerdict::Accepted)
        return verdict;
    Invite used = found.value();
    used.state = Invite::State::Used;
    if (const auto marked = updateInvite(database, used); !marked.ok())
        return marked.error();
    if (const auto written = writePerson(database, person); !written.ok())
        return written.error();
    return verdict;
}

} // namespace

SqlInvites::SqlInvites(Database &database, SqlPeople &people)
    : m_database(database)
    , m_people(people)
{ }

void SqlInvites::add(const Invite &invite, std::function<void(Kept)> done)
{
    change(
        [invite](QSqlDatabase &database) -> Outcome<bool> {
            const auto added = addInvite(database, invite);
            if (!added.ok())
                return added.error();
            return true;
        },
        std::move(done));
}

void SqlInvites::list(const QDateTime &now, std::function<void(QList<Invite>)> done)
{
    // On its own, for the list can be read even if nothing can be deleted.
    m_database.post<Nothing>(
        Access::Write, this,
        [now](QSqlDatabase &database) { return deleteOldInvites(database, now); },
        [](const Outcome<Nothing> &) {});
    m_database.post<QList<Invite>>(
        Access::Read, this,
        [now](QSqlDatabase &database) { return readOpenInvites(database, now); },
        [done = std::move(done)](const auto &invites) {
            done(invites.ok() ? invites.value() : QList<Invite>());
        });
}

void SqlInvites::find(const QByteArray &id, std::function<void(Invite)> done)
{
    m_database.post<Invite>(
        Access::Read, this, [id](QSqlDatabase &database) { return readInvite(database, id); },
        [done = std::move(done)](const auto &invite) {
            done(invite.ok() ? invite.value() : Invite {});
        });
}

void SqlInvites::redeem(const QByteArray &id, const Person &person, const QDateTime &now,
                        std::function<void(InviteVerdict)> done)
{
    m_database.post<InviteVerdict>(
        Access::Write, this,
        [id, person, now](QSqlDatabase &database) { return redeemIn(database, id, person, now); },
        [this, person, done = std::move(done)](const Outcome<InviteVerdict> &outcome) {
            const auto verdict = outcome.ok() ? outcome.value() : InviteVerdict::NotKept;
            if (verdict == InviteVerdict::Accepted) {
                m_people.show(person);
                emit changed();
            }
            done(verdict);
        });
}

void SqlInvites::countFailure(const QByteArray &id)
{
    change([id](QSqlDatabase &database) { return changeOpen(database, id, countOne); },
           [](Kept) {});
}

void SqlInvites::revoke(const QByteArray &id, std::function<void(Kept)> done)
{
    change(
        [id](QSqlDatabase &database) {
            return changeOpen(database, id,
                              [](Invite &invite) { invite.state = Invite::State::Revoked; });
        },
        std::move(done));
}

void SqlInvites::change(Database::Job<bool> job, std::function<void(Kept)> done)
{
    m_database.post<bool>(Access::Write, this, std::move(job),
                          [this, done = std::move(done)](const Outcome<bool> &outcome) {
                              if (outcome.ok() && outcome.value())
                                  emit changed();
                              done(outcome.ok() ? Kept::Yes : Kept::No);
                          });
}

} // namespace talkstick::store
