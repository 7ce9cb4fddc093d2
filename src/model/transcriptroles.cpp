// SPDX-License-Identifier: MIT
//
// What TranscriptModel says of a row.
#include "model/elapsed.h"
#include "model/transcriptform.h"
#include "model/transcriptmodel.h"

#include <QLocale>

namespace talkstick::model {
namespace {

// A name that was kept by an older version may hold what would end it.
QString isolated(QString name)
{
    constexpr QChar kFirst(0x2066); // the isolates, and what ends one
    constexpr QChar kFirstStrong(0x2068);
    constexpr QChar kEnd(0x2069);
    name.removeIf([=](QChar c) { return c >= kFirst && c <= kEnd; });
    return kFirstStrong + name + kEnd;
}

} // namespace

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::Entry &entry = m_entries[index.row()];
    switch (role) {
    case TextRole: return entry.part.text;
    case NumberRole: return entry.part.number;
    case PartRole: return entry.part.part;
    case SpeakerRole: return int(entry.speaker);
    case TimeRole: return entry.time.toLocalTime();
    case CitationRole: return citationOf(entry);
    case CaptionRole: return caption(entry, arrivedTurn(index.row()));
    case DrawnCaptionRole: return caption(entry, arrivedTurn(index.row()), For::Drawing);
    case DayRole: return day(index.row());
    case WordlessRole: return wordlessText(entry);
    case FirstNewRole: return m_newFrom == m_first + index.row();
    case FirstPartRole: return entry.part.part <= 1;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return exactTime(entry.time);
    case Qt::AccessibleTextRole: return spoken(index.row());
    default: return {};
    }
}

QString TranscriptModel::spoken(int row) const
{
    const session::Entry &entry = m_entries[row];
    const QString sentence =
        tr("%1: %2", "caption: text")
            .arg(caption(entry, arrivedPart(row)), entry.part.text + wordlessText(entry));
    return m_newFrom == m_first + row ? tr("New. %1", "what was said").arg(sentence) : sentence;
}

QString TranscriptModel::caption(const session::Entry &entry, Arrived arrived, For use) const
{
    const QString name = entry.speaker == session::Speaker::Me ? tr("You") : m_theirName;
    const QString speaker = use == For::Drawing ? isolated(name) : name;
    const QString time = QLocale().toString(entry.time.toLocalTime().time(), QLocale::ShortFormat);
    const QString caption =
        tr("%1  %2  %3", "number, speaker, time").arg(citationOf(entry), speaker, time);
    return arrived == Arrived::Yes ? tr("%1  delivered", "caption").arg(caption) : caption;
}

QString TranscriptModel::day(int row) const
{
    const auto dateOf = [](const session::Entry &entry) { return entry.time.toLocalTime().date(); };
    const QDate date = dateOf(m_entries[row]);
    if (row > 0 && dateOf(m_entries[row - 1]) == date)
        return {};
    return dayName(date, today());
}

QDate TranscriptModel::today() const
{
    return m_clock.wallTime().toLocalTime().date();
}

} // namespace talkstick::model
