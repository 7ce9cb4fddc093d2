// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/sqlpeople.h"
#include "switchboard/invites.h"

namespace talkstick::store {

//! The invitations we made, in the profile's database. Where that cannot be read, find() finds
//! nothing and list() is empty: nobody comes in by an invitation that cannot be marked used.
class SqlInvites final : public switchboard::Invites
{
    Q_OBJECT

public:
    //! Who redeems an invitation is put among \a people, of the same \a database. Both must outlive
    //! this.
    SqlInvites(Database &database, SqlPeople &people);

    void add(const switchboard::Invite &invite,
             std::function<void(switchboard::Kept)> done) override;
    void list(const QDateTime &now, std::function<void(QList<switchboard::Invite>)> done) override;
    void find(const QByteArray &id, std::function<void(switchboard::Invite)> done) override;
    void redeem(const QByteArray &id, const switchboard::Person &person, const QDateTime &now,
                std::function<void(switchboard::InviteVerdict)> done) override;
    void countFailure(const QByteArray &id) override;
    void revoke(const QByteArray &id, std::function<void(switchboard::Kept)> done) override;

private:
    //! \a job tells whether it changed anything.
    void change(Database::Job<bool> job, std::function<void(switchboard::Kept)> done);

    Database &m_database;
    SqlPeople &m_people;
};

} // namespace talkstick::store
