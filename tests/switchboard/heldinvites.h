// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeinvites.h"

#include <QQueue>

namespace talkstick::support {

//! Invitations on a slow disk: a test says when the next question to it is answered.
class HeldInvites final : public switchboard::Invites
{
public:
    explicit HeldInvites(FakeInvites &kept)
        : m_kept(kept)
    {
        connect(&kept, &FakeInvites::changed, this, &HeldInvites::changed);
    }

    void add(const switchboard::Invite &invite,
             std::function<void(switchboard::Kept)> done) override
    {
        m_kept.add(invite, std::move(done));
    }
    void list(const QDateTime &now, std::function<void(QList<switchboard::Invite>)> done) override
    {
        m_kept.list(now, std::move(done));
    }
    void find(const QByteArray &id, std::function<void(switchboard::Invite)> done) override
    {
        hold([this, id, done = std::move(done)] { m_kept.find(id, done); });
    }
    void redeem(const QByteArray &id, const switchboard::Person &person, const QDateTime &now,
                std::function<void(switchboard::InviteVerdict)> done) override
    {
        hold([this, id, person, now, done = std::move(done)] {
            m_kept.redeem(id, person, now, done);
        });
    }
    void countFailure(const QByteArray &id) override { m_kept.countFailure(id); }
    void revoke(const QByteArray &id, std::function<void(switchboard::Kept)> done) override
    {
        m_kept.revoke(id, std::move(done));
    }

    bool isSlow = false; //!< Else everything is answered at once.
    [[nodiscard]] bool isHolding() const { return !m_held.isEmpty(); }
    void release() { m_held.dequeue()(); }

private:
    void hold(std::function<void()> question)
    {
        if (isSlow)
            m_held.enqueue(std::move(question));
        else
            question();
    }

    FakeInvites &m_kept;
    QQueue<std::function<void()>> m_held;
};

} // namespace talkstick::support
