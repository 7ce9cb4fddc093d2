// SPDX-License-Identifier: MIT
#pragma once

#include "session/nativetypes.h"
#include "wire/message.h"
#include "wire/safetywords.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace talkstick::session::native {

//! The values of the handshake: which version is spoken, who the other is, the safety words and
//! whether an invitation was proven. In which order they come is not judged here.
class Greeting
{
public:
    Greeting(Role role, Setup setup);

    [[nodiscard]] wire::message::Hello hello() const;
    //! What keeps us from understanding each other, or nothing.
    [[nodiscard]] std::optional<VersionGap> hear(const wire::message::Hello &theirs);

    //! Joiner, after the host's HELLO.
    [[nodiscard]] wire::message::Auth auth() const;
    enum class Commitment : std::uint8_t { Kept, Broken };
    //! Host: whether the nonce is the one that the joiner's HELLO was bound to.
    [[nodiscard]] Commitment hear(const wire::message::Auth &theirs);

    [[nodiscard]] const Setup &setup() const { return m_setup; }
    [[nodiscard]] wire::BothKeys keys() const;
    [[nodiscard]] std::uint32_t version() const { return m_version; }
    [[nodiscard]] const QString &peerName() const { return m_peerName; }
    //! Both nonces must be known.
    [[nodiscard]] QStringList words() const;
    //! Host, with a kept commitment.
    [[nodiscard]] Introduction introduction() const;
    [[nodiscard]] bool proves(const QByteArray &inviteToken) const;

private:
    [[nodiscard]] std::uint32_t lowestVersion() const;

    Role m_role;
    Setup m_setup;
    std::uint32_t m_version = 0;
    QString m_peerName;
    QByteArray m_inviteId;
    QByteArray m_inviteProof;
    QByteArray m_binding; // of the joiner: its commitment
    wire::BothNonces m_nonces;
};

} // namespace talkstick::session::native
