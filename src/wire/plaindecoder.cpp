// SPDX-License-Identifier: MIT
#include "wire/plaindecoder.h"

#include "wire/plainbytes.h"

#include <algorithm>

namespace talkstick::wire {
namespace {

// Real programs' fixed blocks are 80 to 2048 bytes long, and the chunks of their long turns fill
// such a buffer but for the NUL.
constexpr qsizetype kSmallestBlock = 64;
constexpr qsizetype kSmallestSeam = kSmallestBlock - 1;
constexpr char kIac = '\xff';

QString turnText(QByteArrayView text)
{
    if (text.endsWith('\n'))
        text.chop(text.endsWith("\r\n") ? 2 : 1);
    return cleaned(text);
}

} // namespace

//! What the bytes that are kept amount to.
struct PlainDecoder::Reading
{
    enum class Kind : std::uint8_t { Nothing, Unfinished, Turn, Dropped };
    Kind kind = Kind::Nothing;
    QByteArray text {}; // of a Turn, its terminator included
    qsizetype consumed = 0; // of m_raw, for a Turn or what is Dropped
    Time quiet {0}; // Unfinished: how long to wait for more
    qsizetype block = 0; // the length of the peer's blocks as it is known then
    Start next = Start::Fresh;
};

void PlainDecoder::feed(QByteArrayView bytes, Time now)
{
    if (bytes.isEmpty())
        return;
    m_raw.append(bytes);
    m_lastByte = now;
    scan();
}

void PlainDecoder::answered(Time now)
{
    m_lastByte = now;
    settleBehindNul();
}

std::optional<QString> PlainDecoder::take(Time now)
{
    for (;;) {
        if (m_stream == Stream::Finished)
            settleBehindNul();
        const std::optional<Time> when = due();
        const bool over = m_stream == Stream::Finished || m_raw.size() >= kMaxTurn;
        const Reading reading = read(over || (when && now >= *when) ? Wait::Over : Wait::Running);
        if (reading.kind == Reading::Kind::Nothing || reading.kind == Reading::Kind::Unfinished)
            return std::nullopt;
        consume(reading);
        if (reading.kind == Reading::Kind::Turn)
            return turnText(reading.text);
    }
}

std::optional<Time> PlainDecoder::due() const
{
    const Reading reading = read(Wait::Running);
    if (reading.kind == Reading::Kind::Nothing)
        return std::nullopt;
    return m_lastByte + reading.quiet;
}

qsizetype PlainDecoder::room() const
{
    return std::max<qsizetype>(0, kMaxTurn - m_raw.size());
}

qsizetype PlainDecoder::waiting() const
{
    return m_start == Start::BehindNul && !isTextWithSeams(m_raw) ? 0 : m_raw.size();
}

Ending PlainDecoder::preferredEnding() const
{
    switch (m_terminators) {
    case Terminators::NotSpoken:
    case Terminators::WithNul: return Ending::LfNul;
    case Terminators::NeverSeen:
    case Terminators::WithoutNul: break;
    }
    return Ending::Lf;
}

PlainDecoder::Reading PlainDecoder::read(Wait wait) const
{
    using Kind = Reading::Kind;
    // Behind LF NUL only our answer tells how far the rest of a block reaches.
    if (m_raw.isEmpty() || m_start == Start::BehindNul)
        return {};
    // A program that ends its turns in LF NUL begins none with anything but text: this is the rest
    // of a block, which came after our answer.
    if (m_start == Start::LateBehindNul && m_raw.front() != kIac && !isTextByte(m_raw.front())) {
        if (wait == Wait::Running)
            return {.kind = Kind::Unfinished, .quiet = kQuietAfterTerminator};
        return {.kind = Kind::Dropped,
                .consumed = m_raw.size(),
                .block = blockOf(m_endedAt + m_raw.size())};
    }
    if (m_nul < 0)
        return readUnterminated(wait);
    return m_nul < m_block ? readBlocks(wait) : readChunks(wait);
}

// Finds the first NUL that ends a string: not telnet's CR NUL, nor one inside a telnet command.
// Goes on where it stopped, or a peer that sends byte after byte would cost the square of its turn.
void PlainDecoder::scan()
{
    qsizetype commands = 0; // bytes before the text
    for (; m_nul < 0 && m_scanned < m_raw.size(); ++m_scanned) {
        const std::optional<char> read = m_telnet.pass(m_raw[m_scanned]);
        if (!read) {
            if (m_text.isEmpty() && !m_telnet.isWithinCommand())
                commands = m_scanned + 1;
            continue;
        }
        if (*read == '\0')
            m_nul = m_scanned;
        else
            m_text.append(*read);
    }
    dropCommands(commands);
}

// Or a peer that sends nothing else would leave no room for its turn. What follows LF NUL is kept
// until our answer tells what it is.
void PlainDecoder::dropCommands(qsizetype end)
{
    if (end == 0 || m_start == Start::BehindNul)
        return;
    m_raw.remove(0, end);
    m_scanned -= end;
    m_nul -= m_nul < 0 ? 0 : end;
    m_start = Start::Fresh;
}

PlainDecoder::Reading PlainDecoder::readUnterminated(Wait wait) const
{
    if (m_text.isEmpty())
        return {};
    if (wait == Wait::Running)
        return {.kind = Reading::Kind::Unfinished, .quiet = quietAfter(m_text)};
    const qsizetype left = m_raw.size() >= kMaxTurn ? unfinishedLetter(m_text) : 0;
    return {.kind = Reading::Kind::Turn,
            .text = m_text.chopped(left),
            .consumed = m_raw.size() - left,
            .block = m_block};
}

Time PlainDecoder::quietAfter(QByteArrayView text) const
{
    if (text.endsWith('\n') || text.endsWith('\0'))
        return kQuietAfterTerminator;
    const bool seen = m_terminators == Terminators::WithoutNul
        || m_terminators == Terminators::WithNul || text.contains('\n') || text.contains('\0');
    return seen ? kQuietAfterTextLong : kQuietAfterText;
}

// The text up to the first NUL, and what of the chunks behind it belongs to the same turn.
PlainDecoder::Reading PlainDecoder::readChunks(Wait wait) const
{
    using Kind = Reading::Kind;
    QByteArray text = m_text;
    qsizetype length = m_nul;
    qsizetype end = m_nul + 1;
    // A chunk that filled its buffer goes on in the next one.
    while (!text.endsWith('\n') && length >= kSmallestSeam) {
        const qsizetype next = m_raw.indexOf('\0', end);
        const QByteArrayView chunk = QByteArrayView(m_raw).sliced(end, std::max(next - end, 0LL));
        if (!isText(chunk))
            break;
        text.append(chunk);
        length = chunk.size();
        end = next + 1;
    }
    if (text.endsWith('\n'))
        return {.kind = Kind::Turn, .text = text, .consumed = end, .next = Start::BehindNul};
    const QByteArrayView rest = QByteArrayView(m_raw).sliced(end);
    const bool rubbish = !isTextWithSeams(rest);
    if (wait == Wait::Running) {
        const bool bare = !rubbish && !rest.isEmpty() && !rest.endsWith('\0');
        return {.kind = Kind::Unfinished,
                .quiet = bare ? quietAfter(m_raw) : kQuietAfterTerminator};
    }
    if (!rubbish)
        text.append(rest.toByteArray().replace('\0', ""));
    return {.kind = Kind::Turn,
            .text = text,
            .consumed = m_raw.size(),
            .block = rubbish ? blockOf(m_raw.size()) : 0};
}

// The peer sends blocks of known length: in each, what follows the NUL is dropped.
PlainDecoder::Reading PlainDecoder::readBlocks(Wait wait) const
{
    using Kind = Reading::Kind;
    QByteArray text;
    qsizetype begin = 0;
    for (; begin + m_block <= m_raw.size(); begin += m_block) {
        const QByteArrayView block = QByteArrayView(m_raw).sliced(begin, m_block);
        const qsizetype nul = block.indexOf('\0');
        text.append(block.first(nul < 0 ? m_block : nul));
        if (nul >= 0 && text.endsWith('\n'))
            return {
                .kind = Kind::Turn, .text = text, .consumed = begin + m_block, .block = m_block};
    }
    if (wait == Wait::Running)
        return {.kind = Kind::Unfinished, .quiet = kQuietAfterTerminator};
    // What is left is shorter: the peer does not send blocks any more.
    const QByteArrayView left = QByteArrayView(m_raw).sliced(begin);
    const qsizetype nul = left.indexOf('\0');
    text.append(left.first(nul < 0 ? left.size() : nul));
    return {.kind = Kind::Turn,
            .text = text,
            .consumed = nul < 0 ? m_raw.size() : begin + nul + 1,
            .block = left.isEmpty() ? m_block : 0,
            .next = nul >= 0 ? Start::BehindNul : Start::Fresh};
}

qsizetype PlainDecoder::blockOf(qsizetype length) const
{
    return length >= kSmallestBlock && length < kMaxTurn ? length : 0;
}

void PlainDecoder::consume(const Reading &reading)
{
    const QByteArrayView taken = QByteArrayView(m_raw).first(reading.consumed);
    if (taken.contains('\0'))
        m_terminators = Terminators::WithNul;
    else if (m_terminators != Terminators::WithNul && taken.contains('\n'))
        m_terminators = Terminators::WithoutNul;
    else if (m_terminators == Terminators::NotSpoken)
        m_terminators = Terminators::NeverSeen;
    m_endedAt = reading.consumed;
    m_block = reading.block;
    m_start = reading.next;
    dropUpTo(reading.consumed);
}

void PlainDecoder::dropUpTo(qsizetype end)
{
    m_raw.remove(0, end);
    m_text.clear();
    m_nul = -1;
    m_scanned = 0;
    m_telnet = {};
    scan();
}

void PlainDecoder::settleBehindNul()
{
    if (m_start != Start::BehindNul)
        return;
    m_start = m_raw.isEmpty() ? Start::LateBehindNul : Start::Fresh;
    if (isTextWithSeams(m_raw))
        return;
    m_block = blockOf(m_endedAt + m_raw.size());
    dropUpTo(m_raw.size());
}

} // namespace talkstick::wire
