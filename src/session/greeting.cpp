// SPDX-License-Identifier: MIT
#include "session/greeting.h"

#include "wire/peername.h"

#include <algorithm>
#include <utility>

namespace talkstick::session::native {

using wire::message::Auth;
using wire::message::Hello;

Greeting::Greeting(Role role, Setup setup)
    : m_role(role)
    , m_setup(std::move(setup))
{
    (m_role == Role::Host ? m_nonces.host : m_nonces.joiner) = m_setup.nonce;
}

wire::BothKeys Greeting::keys() const
{
    if (m_role == Role::Host)
        return {m_setup.ownKey, m_setup.peerKey};
    return {m_setup.peerKey, m_setup.ownKey};
}

// A program that was set back to an older version itself can only speak that.
std::uint32_t Greeting::lowestVersion() const
{
    return std::clamp(m_setup.lowestVersion, std::uint32_t(1), kVersion);
}

Hello Greeting::hello() const
{
    Hello hello;
    hello.minVersion = lowestVersion();
    hello.maxVersion = kVersion;
    hello.app = m_setup.app;
    if (m_role == Role::Host) {
        hello.binding = m_setup.nonce;
        return hello;
    }
    hello.name = m_setup.name;
    hello.binding = wire::commitmentTo(m_setup.nonce, keys());
    if (!m_setup.inviteToken.isEmpty())
        hello.inviteId = wire::inviteIdOf(m_setup.inviteToken);
    return hello;
}

std::optional<VersionGap> Greeting::hear(const Hello &theirs)
{
    if (theirs.minVersion > kVersion)
        return VersionGap::PeerIsNewer;
    if (theirs.maxVersion < lowestVersion())
        return VersionGap::PeerIsOlder;
    m_version = std::min(theirs.maxVersion, kVersion);
    if (m_role == Role::Joiner) {
        m_nonces.host = theirs.binding;
        return std::nullopt;
    }
    m_binding = theirs.binding;
    m_peerName = wire::cleanName(theirs.name);
    m_inviteId = theirs.inviteId;
    return std::nullopt;
}

Auth Greeting::auth() const
{
    Auth auth {m_setup.nonce, {}};
    if (!m_setup.inviteToken.isEmpty())
        auth.inviteProof = wire::inviteProof(m_setup.inviteToken, keys(), m_nonces);
    return auth;
}

Greeting::Commitment Greeting::hear(const Auth &theirs)
{
    if (wire::commitmentTo(theirs.nonce, keys()) != m_binding)
        return Commitment::Broken;
    m_nonces.joiner = theirs.nonce;
    m_inviteProof = theirs.inviteProof;
    return Commitment::Kept;
}

QStringList Greeting::words() const
{
    return wire::safetyWords(keys(), m_nonces);
}

Introduction Greeting::introduction() const
{
    return {m_setup.peerKey, m_peerName, m_inviteId, words()};
}

bool Greeting::proves(const QByteArray &inviteToken) const
{
    return !m_inviteProof.isEmpty() && !inviteToken.isEmpty()
        && m_inviteProof == wire::inviteProof(inviteToken, keys(), m_nonces);
}

} // namespace talkstick::session::native
