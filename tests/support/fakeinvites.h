// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakepeople.h"
#include "switchboard/invites.h"

#include <algorithm>
#include <utility>

namespace talkstick::support {

//! Invitations kept in memory. Like the real ones they are changed, and answer, only from the event
//! loop.
class FakeInvites final : public switchboard::Invites
{
public:
    //! Who redeems one is put among \a people.
    explicit FakeInvites(FakePeople &people)
        : m_people(people)
    { }

    void add(const switchboard::Invite &invite,
             std::function<void(switchboard::Kept)> done) override
    {
        later([this, invite, kept = kept(), done = std::move(done)] {
            if (kept == switchboard::Kept::Yes) {
                invites.prepend(invite);
                dropOldest();
                emit changed();
            }
            done(kept);
        });
    }
    void list(const QDateTime &now, std::function<void(QList<switchboard::Invite>)> done) override
    {
        later([this, now, done = std::move(done)] {
            QList<switchboard::Invite> open = invites;
            open.removeIf([&](const switchboard::Invite &invite) {
                return judge(invite, now) != switchboard::InviteVerdict::Accepted;
            });
            done(open);
        });
    }
    void find(const QByteArray &id, std::function<void(switchboard::Invite)> done) override
    {
        later([this, id, done = std::move(done)] {
            const switchboard::Invite *invite = at(id);
            done(invite ? *invite : switchboard::Invite {});
        });
    }
    void redeem(const QByteArray &id, const switchboard::Person &person, const QDateTime &now,
                std::function<void(switchboard::InviteVerdict)> done) override
    {
        later([this, id, person, now, kept = kept(), done = std::move(done)] {
            done(kept == switchboard::Kept::Yes ? redeemed(id, person, now)
                                                : switchboard::InviteVerdict::NotKept);
        });
    }
    void countFailure(const QByteArray &id) override
    {
        later([this, id] {
            switchboard::Invite *invite = at(id);
            if (!invite || invite->state != switchboard::Invite::State::Open)
                return;
            if (++invite->failures >= switchboard::kMaxInviteFailures)
                close(*invite, switchboard::Invite::State::Revoked);
            emit changed();
        });
    }
    void revoke(const QByteArray &id, std::function<void(switchboard::Kept)> done) override
    {
        later([this, id, kept = kept(), done = std::move(done)] {
            switchboard::Invite *invite = at(id);
            if (kept == switchboard::Kept::Yes && invite
                && invite->state == switchboard::Invite::State::Open) {
                close(*invite, switchboard::Invite::State::Revoked);
                emit changed();
            }
            done(kept);
        });
    }

    QList<switchboard::Invite> invites; //!< In any state, the newest first.
    //! The disk is full when the next add(), redeem() or revoke() is asked for.
    bool failNext = false;

private:
    void later(std::function<void()> step)
    {
        QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
    }
    switchboard::Kept kept()
    {
        return std::exchange(failNext, false) ? switchboard::Kept::No : switchboard::Kept::Yes;
    }
    switchboard::Invite *at(const QByteArray &id)
    {
        const auto found = std::find_if(invites.begin(), invites.end(),
                                        [&](const auto &invite) { return invite.id == id; });
        return found == invites.end() ? nullptr : &*found;
    }
    static void close(switchboard::Invite &invite, switchboard::Invite::State state)
    {
        invite.state = state;
        invite.token.clear();
    }
    switchboard::InviteVerdict redeemed(const QByteArray &id, const switchboard::Person &person,
                                        const QDateTime &now)
    {
        switchboard::Invite *invite = at(id);
        const auto verdict = judge(invite ? *invite : switchboard::Invite {}, now);
        if (verdict == switchboard::InviteVerdict::Accepted) {
            close(*invite, switchboard::Invite::State::Used);
            m_people.keep(person);
            emit m_people.changed();
            emit changed();
        }
        return verdict;
    }
    void dropOldest()
    {
        int open = 0;
        invites.removeIf([&](const switchboard::Invite &invite) {
            return invite.state == switchboard::Invite::State::Open
                && ++open > switchboard::kMaxInvites;
        });
    }

    FakePeople &m_people;
};

} // namespace talkstick::support
