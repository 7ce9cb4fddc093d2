// SPDX-License-Identifier: MIT
#include "switchboard/logs.h"

#include "switchboard/excerpt.h"
#include "wire/text.h"

#include <algorithm>
#include <utility>

namespace talkstick::switchboard {
namespace {

using wire::message::Entry;

constexpr qsizetype kExcerpt = 160; //!< UTF-16 units
constexpr qsizetype kBeforeMatch = 40;

//! Puts pieces together.
class Rows
{
public:
    explicit Rows(Entry::Author own)
        : m_own(own)
    { }

    void add(const TimedEntry &kept)
    {
        const auto message =
            wire::decode({std::uint8_t(wire::FrameType::Entry), kept.entry.payload});
        // Entries are judged before they are kept: what cannot be read was damaged on the disk.
        const auto *entry = message.ok() ? std::get_if<Entry>(&message.value()) : nullptr;
        if (!entry || entry->kind == Entry::End) {
            m_pieces.reset();
            return;
        }
        if (!m_pieces || m_row != kept.entry.row)
            m_pieces = kept.entry.row == m_row ? std::nullopt : std::optional(QString());
        m_row = kept.entry.row;
        if (!m_pieces)
            return;
        *m_pieces += entry->text;
        if (!entry->more)
            m_rows.append(row(kept, *entry));
    }
    QList<session::Entry> take() { return std::exchange(m_rows, {}); }

private:
    session::Entry row(const TimedEntry &kept, const Entry &entry)
    {
        const bool isText = entry.kind == Entry::Text || entry.kind == Entry::Pass;
        const QString text = isText ? wire::cleaned(*m_pieces) : QString();
        m_pieces.reset();
        return {{kept.entry.turn, kept.entry.part,
                 entry.turnOver ? turn::Stick::Passed : turn::Stick::Kept, text},
                entry.author == m_own ? session::Speaker::Me : session::Speaker::Them,
                kept.time,
                isText ? session::Content::Text : session::Content::NeedsNewerVersion};
    }

    Entry::Author m_own;
    std::uint64_t m_row = ~std::uint64_t(0);
    std::optional<QString> m_pieces; // of m_row; nothing once it is complete or cannot be any more
    QList<session::Entry> m_rows;
};

} // namespace

QList<session::Entry> rowsOf(const std::vector<TimedEntry> &entries, Entry::Author own)
{
    Rows rows(own);
    for (const TimedEntry &entry : entries)
        rows.add(entry);
    return rows.take();
}

void setExcerpt(LogHit &hit, const QString &text, const Word &match)
{
    const qsizetype latest = std::max<qsizetype>(0, text.size() - kExcerpt);
    hit.matchAt = match.at;
    hit.matchLength = match.length;
    hit.excerptAt =
        excerptStart(text, std::clamp<qsizetype>(match.at - kBeforeMatch, 0, latest), match.at);
    qsizetype end = std::min(hit.excerptAt + kExcerpt, text.size());
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    hit.excerpt = text.mid(hit.excerptAt, end - hit.excerptAt);
}

} // namespace talkstick::switchboard
