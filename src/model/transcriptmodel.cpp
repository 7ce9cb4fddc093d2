// SPDX-License-Identifier: MIT
#include "model/transcriptmodel.h"

#include "model/elapsed.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace talkstick::model {

namespace {

TranscriptModel::Place placeOf(const session::Entry &entry)
{
    return {entry.part.number, entry.part.part};
}

QString citation(const session::Entry &entry)
{
    const QString number = QString::number(entry.part.number);
    return entry.part.part > 1 ? QStringLiteral("%1\u00b7%2").arg(number).arg(entry.part.part)
                               : number;
}

} // namespace

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void TranscriptModel::show(const session::Journal *journal, const QString &theirName)
{
    m_journal = journal;
    m_theirName = theirName;
    toEnd();
}

void TranscriptModel::setDelivered(const Place &delivered)
{
    if (delivered == m_delivered)
        return;
    const Place before = std::exchange(m_delivered, delivered);
    // The caption of a turn that has several parts stands above its first.
    const int from = rowAfter({std::min(before, delivered).number, 0});
    const int to = rowAfter({std::max(before, delivered).number + 1, 0}) - 1;
    captionsChanged(from, to);
}

void TranscriptModel::setTheirName(const QString &name)
{
    if (name == m_theirName)
        return;
    m_theirName = name;
    captionsChanged(0, int(m_entries.size()) - 1);
}

void TranscriptModel::captionsChanged(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first), index(last), {CaptionRole, Qt::AccessibleTextRole});
}

void TranscriptModel::journalGrew()
{
    const qsizetype end = m_first + m_entries.size();
    const QList<session::Entry> grown =
        m_journal ? m_journal->read(end, kPage) : QList<session::Entry> {};
    // A window that was slid back does not follow; it learns of the rest when it is slid forward.
    if (grown.isEmpty() || end + grown.size() < m_journal->size())
        return;
    const int before = int(m_entries.size());
    beginInsertRows({}, before, before + int(grown.size()) - 1);
    m_entries += grown;
    endInsertRows();
    if (grown.first().part.part > 1) // its turn may not be delivered any more
        captionsChanged(rowAfter({grown.first().part.number, 0}), before - 1);
    if (m_entries.size() > kWindow)
        dropFront(int(m_entries.size()) - kWindow);
}

bool TranscriptModel::slideEarlier()
{
    if (m_first == 0 || !m_journal)
        return false;
    const qsizetype count = std::min<qsizetype>(kPage, m_first);
    const QList<session::Entry> page = m_journal->read(m_first - count, count);
    beginInsertRows({}, 0, int(count) - 1);
    m_first -= count;
    m_entries = page + m_entries;
    endInsertRows();
    if (const int over = int(m_entries.size()) - kWindow; over > 0) {
        beginRemoveRows({}, kWindow, int(m_entries.size()) - 1);
        m_entries.resize(kWindow);
        endRemoveRows();
    }
    return true;
}

bool TranscriptModel::slideLater()
{
    const QList<session::Entry> page =
        m_journal ? m_journal->read(m_first + m_entries.size(), kPage) : QList<session::Entry> {};
    if (page.isEmpty())
        return false;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page.size()) - 1);
    m_entries += page;
    endInsertRows();
    if (m_entries.size() > kWindow)
        dropFront(int(m_entries.size()) - kWindow);
    return true;
}

void TranscriptModel::toBeginning()
{
    seat(0);
}

void TranscriptModel::toEnd()
{
    seat(m_journal ? std::max<qsizetype>(0, m_journal->size() - kWindow) : 0);
}

bool TranscriptModel::showsEnd() const
{
    return !m_journal || m_first + m_entries.size() >= m_journal->size();
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

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
    case CitationRole: return citation(entry);
    case CaptionRole: return caption(entry, arrivedTurn(index.row()));
    case DayRole: return day(index.row());
    case WordlessRole: return wordless(entry);
    case FirstPartRole: return entry.part.part <= 1;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "caption: text")
            .arg(caption(entry, arrivedPart(index.row())), entry.part.text + wordless(entry));
    default: return {};
    }
}

// The first row that comes after \a place.
int TranscriptModel::rowAfter(const Place &place) const
{
    const auto after = [](const Place &asked, const session::Entry &entry) {
        return asked < placeOf(entry);
    };
    const auto found = std::upper_bound(m_entries.cbegin(), m_entries.cend(), place, after);
    return int(found - m_entries.cbegin());
}

TranscriptModel::Arrived TranscriptModel::arrivedPart(int row) const
{
    const session::Entry &entry = m_entries[row];
    const bool arrived = entry.speaker == session::Speaker::Me && placeOf(entry) <= m_delivered;
    return arrived ? Arrived::Yes : Arrived::No;
}

// A turn has arrived when its last part has.
TranscriptModel::Arrived TranscriptModel::arrivedTurn(int row) const
{
    return arrivedPart(rowAfter({m_entries[row].part.number + 1, 0}) - 1);
}

QString TranscriptModel::caption(const session::Entry &entry, Arrived arrived) const
{
    const QString speaker = entry.speaker == session::Speaker::Me ? tr("You") : m_theirName;
    const QString time = QLocale().toString(entry.time.toLocalTime().time(), QLocale::ShortFormat);
    const QString caption =
        tr("%1  %2  %3", "number, speaker, time").arg(citation(entry), speaker, time);
    return arrived == Arrived::Yes ? tr("%1  delivered", "caption").arg(caption) : caption;
}

// An empty turn is not silence: the stick was handed over.
QString TranscriptModel::wordless(const session::Entry &entry) const
{
    if (entry.content == session::Content::NeedsNewerVersion)
        return tr("something that needs a newer Talkstick");
    return entry.part.text.isEmpty() ? tr("passed without a word") : QString();
}

QString TranscriptModel::day(int row) const
{
    const auto dateOf = [](const session::Entry &entry) { return entry.time.toLocalTime().date(); };
    const QDate date = dateOf(m_entries[row]);
    if (row > 0 && dateOf(m_entries[row - 1]) == date)
        return {};
    return dayName(date, dateOf(m_entries.last()));
}

void TranscriptModel::seat(qsizetype first)
{
    beginResetModel();
    m_first = first;
    m_entries = m_journal ? m_journal->read(first, kWindow) : QList<session::Entry> {};
    endResetModel();
}

void TranscriptModel::dropFront(int count)
{
    beginRemoveRows({}, 0, count - 1);
    m_entries.remove(0, count);
    m_first += count;
    endRemoveRows();
}

} // namespace talkstick::model
