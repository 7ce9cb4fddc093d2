// SPDX-License-Identifier: MIT
#include "session/entrylog.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace talkstick::session::native {
namespace {

QByteArray chained(const QByteArray &before, QByteArrayView payload)
{
    const quint32 length = qToBigEndian(quint32(payload.size()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(payload);
    return hash.result();
}

} // namespace

LogHead emptyLog(const QByteArray &conversationId, const wire::BothKeys &keys,
                 wire::message::Welcome::First opener)
{
    const bool isJoiners = opener == wire::message::Welcome::First::Joiner;
    return isJoiners ? emptyLog(conversationId, keys.joiner, keys.host)
                     : emptyLog(conversationId, keys.host, keys.joiner);
}

LogHead emptyLog(const QByteArray &conversationId, const wire::KeyHash &opener,
                 const wire::KeyHash &other)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("talkstick-conv-1"));
    hash.addData(conversationId);
    hash.addData(opener.bytes);
    hash.addData(other.bytes);
    return {conversationId, opener, 0, hash.result()};
}

EntryLog::EntryLog(LogHead start)
    : m_head(std::move(start))
    , m_first(m_head.count)
    , m_hashes {m_head.hash}
{ }

void EntryLog::append(QByteArrayView payload)
{
    m_head.hash = chained(m_head.hash, payload);
    ++m_head.count;
    m_hashes.push_back(m_head.hash);
}

bool EntryLog::hasHash(std::uint64_t count, const QByteArray &hash) const
{
    const QByteArray *found = hashAt(count);
    return found && *found == hash;
}

bool EntryLog::holds(std::uint64_t number, QByteArrayView payload) const
{
    if (number == 0)
        return false;
    const QByteArray *before = hashAt(number - 1);
    const QByteArray *after = hashAt(number);
    return before && after && chained(*before, payload) == *after;
}

const QByteArray *EntryLog::hashAt(std::uint64_t count) const
{
    if (count < m_first || count - m_first >= m_hashes.size())
        return nullptr;
    return &m_hashes[std::size_t(count - m_first)];
}

} // namespace talkstick::session::native
