// SPDX-License-Identifier: MIT
#include "wire/safetywords.h"

#include "wire/message.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace talkstick::wire {
namespace {

constexpr int kWordBits = 11;
constexpr int kWordCount = 4;
constexpr qsizetype kSeedBytes = 6; // the least that holds 44 bits

QByteArray hmac(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

// Without marks between its parts: each has one length only, so no two choices of them give the
// same bytes.
QByteArray joined(const BothKeys &keys)
{
    Q_ASSERT(keys.host.bytes.size() == KeyHash::kBytes);
    Q_ASSERT(keys.joiner.bytes.size() == KeyHash::kBytes);
    return keys.host.bytes + keys.joiner.bytes;
}

QByteArray joined(const BothNonces &nonces)
{
    Q_ASSERT(nonces.host.size() == kNonceBytes && nonces.joiner.size() == kNonceBytes);
    return nonces.host + nonces.joiner;
}

} // namespace

QByteArray commitmentTo(const QByteArray &nonceOfJoiner, const BothKeys &keys)
{
    Q_ASSERT(nonceOfJoiner.size() == kNonceBytes);
    Q_ASSERT(keys.host.bytes.size() == KeyHash::kBytes);
    Q_ASSERT(keys.joiner.bytes.size() == KeyHash::kBytes);
    return QCryptographicHash::hash("talkstick-sas-1" + nonceOfJoiner + keys.joiner.bytes
                                        + keys.host.bytes,
                                    QCryptographicHash::Sha256);
}

QStringList safetyWords(const BothKeys &keys, const BothNonces &nonces)
{
    std::uint64_t seed = 0;
    for (const char byte : hkdfSha256("talkstick-sas-1", joined(nonces), joined(keys), kSeedBytes))
        seed = seed << 8 | std::uint8_t(byte);
    QStringList words;
    for (int i = 1; i <= kWordCount; ++i) {
        const std::uint64_t number = seed >> (8 * kSeedBytes - i * kWordBits);
        words << wordList().at(qsizetype(number % (1U << kWordBits)));
    }
    return words;
}

QByteArray inviteProof(const QByteArray &token, const BothKeys &keys, const BothNonces &nonces)
{
    return hmac(token, "talkstick-invite-v1" + joined(keys) + joined(nonces));
}

QByteArray inviteIdOf(const QByteArray &token)
{
    return QCryptographicHash::hash("talkstick-invite-id-1" + token, QCryptographicHash::Sha256)
        .first(kInviteIdBytes);
}

QByteArray hkdfSha256(const QByteArray &salt, const QByteArray &secret, const QByteArray &info,
                      qsizetype length)
{
    constexpr char kFirstBlock = 1;
    const QByteArray block = hmac(hmac(salt, secret), info + kFirstBlock);
    Q_ASSERT(length >= 0 && length <= block.size());
    return block.first(length);
}

} // namespace talkstick::wire
