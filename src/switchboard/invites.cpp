// SPDX-License-Identifier: MIT
#include "switchboard/invites.h"

namespace talkstick::switchboard {

InviteVerdict judge(const Invite &invite, const QDateTime &now)
{
    if (invite.id.isEmpty())
        return InviteVerdict::Unknown;
    if (invite.state == Invite::State::Used)
        return InviteVerdict::Used;
    if (invite.state == Invite::State::Revoked || invite.failures >= kMaxInviteFailures)
        return InviteVerdict::Revoked;
    const auto age = std::chrono::milliseconds(invite.made.msecsTo(now));
    // By the wall clock: one that is set back lets it live longer, but by less than another day.
    const bool isFresh = age < kInviteLifetime && age > -kInviteLifetime;
    return isFresh ? InviteVerdict::Accepted : InviteVerdict::Expired;
}

QString wordFor(InviteVerdict verdict)
{
    switch (verdict) {
    case InviteVerdict::Unknown: return QStringLiteral("unknown");
    case InviteVerdict::Used: return QStringLiteral("used");
    case InviteVerdict::Expired: return QStringLiteral("expired");
    case InviteVerdict::Revoked: return QStringLiteral("revoked");
    case InviteVerdict::Accepted:
    case InviteVerdict::NotKept: break;
    }
    return {};
}

} // namespace talkstick::switchboard
