// SPDX-License-Identifier: MIT
#pragma once

#include "wire/keyhash.h"

#include <QByteArray>
#include <QStringList>

namespace talkstick::wire {

//! The two keys of a link by the roles of its handshake.
struct BothKeys
{
    KeyHash host;
    KeyHash joiner;
    friend bool operator==(const BothKeys &, const BothKeys &) = default;
};
struct BothNonces
{
    QByteArray host; //!< kNonceBytes each
    QByteArray joiner;
    friend bool operator==(const BothNonces &, const BothNonces &) = default;
};

//! What the joiner binds itself to before it knows the host's nonce, so that nobody in the middle
//! can search for words that happen to agree (PROTOCOL.md, "Safety words").
[[nodiscard]] QByteArray commitmentTo(const QByteArray &nonceOfJoiner, const BothKeys &keys);

//! Four words that agree on both sides if nobody is in the middle: 44 bits.
[[nodiscard]] QStringList safetyWords(const BothKeys &keys, const BothNonces &nonces);

//! That the joiner holds the invitation's \a token, bound to this one handshake.
[[nodiscard]] QByteArray inviteProof(const QByteArray &token, const BothKeys &keys,
                                     const BothNonces &nonces);
//! Which invitation \a token belongs to; tells nothing about the token.
[[nodiscard]] QByteArray inviteIdOf(const QByteArray &token);

//! HKDF with SHA-256, one block (RFC 5869); \a length at most 32 bytes.
[[nodiscard]] QByteArray hkdfSha256(const QByteArray &salt, const QByteArray &secret,
                                    const QByteArray &info, qsizetype length);

//! The 2,048 words, in the order of their numbers.
[[nodiscard]] const QStringList &wordList();

} // namespace talkstick::wire
