// SPDX-License-Identifier: MIT
#include "wire/frame.h"

#include <QtEndian>

namespace talkstick::wire {

QByteArray toBytes(const Frame &frame)
{
    QByteArray bytes(kFrameHeader, Qt::Uninitialized);
    qToBigEndian(quint32(frame.payload.size() + 1), bytes.data());
    return bytes.append(char(frame.type)).append(frame.payload);
}

void FrameReader::feed(const QByteArray &bytes)
{
    if (m_error) // nobody will take it out
        return;
    m_bytes.remove(0, m_taken);
    m_taken = 0;
    m_bytes += bytes;
}

Result<std::optional<Frame>, FrameError> FrameReader::next()
{
    if (m_error)
        return *m_error;
    if (buffered() < kFrameHeader)
        return std::optional<Frame>();
    const char *begin = m_bytes.constData() + m_taken;
    const auto length = qsizetype(qFromBigEndian<quint32>(begin));
    if (length == 0 || length > m_limit) {
        m_bytes.clear();
        m_taken = 0;
        m_error = length == 0 ? FrameError::Empty : FrameError::TooLong;
        return *m_error;
    }
    if (buffered() < kFrameHeader + length)
        return std::optional<Frame>();
    m_taken += kFrameHeader + length;
    begin += kFrameHeader;
    return std::optional(Frame {std::uint8_t(*begin), QByteArray(begin + 1, length - 1)});
}

} // namespace talkstick::wire
