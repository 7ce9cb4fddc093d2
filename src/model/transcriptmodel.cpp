// SPDX-License-Identifier: MIT
#include "model/transcriptmodel.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace talkstick::model {

namespace {

TranscriptModel::Place placeOf(const session::Entry &entry)
{
    return {entry.part.number, entry.part.part};
}

} // namespace

TranscriptModel::TranscriptModel(const session::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_today(today())
{ }

void TranscriptModel::show(const session::Journal *journal, const QString &theirName)
{
    beginResetModel();
    m_journal = journal;
    ++m_finds;
    m_theirName = theirName;
    m_newFrom.reset();
    m_first = 0;
    m_entries.clear();
    endResetModel();
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

void TranscriptModel::setNewFrom(std::optional<qsizetype> entry)
{
    if (entry == m_newFrom)
        return;
    const auto before = std::exchange(m_newFrom, entry);
    for (const auto &touched : {before, m_newFrom}) {
        const QModelIndex row = touched ? index(int(*touched - m_first)) : QModelIndex();
        if (row.isValid())
            emit dataChanged(row, row, {FirstNewRole, Qt::AccessibleTextRole});
    }
}

void TranscriptModel::setTheirName(const QString &name)
{
    if (name == m_theirName)
        return;
    m_theirName = name;
    captionsChanged(0, int(m_entries.size()) - 1);
}

// Which rows have a heading does not change with the day.
void TranscriptModel::refreshTimes()
{
    const QDate day = today();
    if (std::exchange(m_today, day) != day && !m_entries.isEmpty())
        emit dataChanged(index(0), index(int(m_entries.size()) - 1), {DayRole});
}

void TranscriptModel::captionsChanged(int first, int last)
{
    if (first <= last)
        emit dataChanged(index(first), index(last),
                         {CaptionRole, DrawnCaptionRole, Qt::AccessibleTextRole});
}

// A window that was slid back does not follow; it learns of the rest when it is slid forward.
void TranscriptModel::journalGrew()
{
    if (!m_journal || m_asking == Asking::Yes)
        return; // whoever takes the answer looks again
    const qsizetype known = std::exchange(m_size, m_journal->size());
    if (m_size == known || end() < known)
        return;
    if (m_size - end() > kPage)
        toEnd();
    else
        ask(end(), kPage, &TranscriptModel::takeLater);
}

bool TranscriptModel::slideEarlier()
{
    if (m_first == 0 || !m_journal || m_asking == Asking::Yes)
        return false;
    const qsizetype count = std::min<qsizetype>(kPage, m_first);
    ask(m_first - count, count, &TranscriptModel::takeEarlier);
    return true;
}

bool TranscriptModel::slideLater()
{
    if (!m_journal || end() >= m_journal->size() || m_asking == Asking::Yes)
        return false;
    ask(end(), kPage, &TranscriptModel::takeLater);
    return true;
}

void TranscriptModel::toBeginning()
{
    seat(0);
}

void TranscriptModel::toEnd()
{
    seat(m_journal ? m_journal->size() - kSeat : 0);
}

void TranscriptModel::toEntry(qsizetype entry)
{
    seat(entry - kSeat / 2);
}

void TranscriptModel::ask(qsizetype first, qsizetype count, Take take)
{
    m_asking = Asking::Yes;
    m_journal->read(
        first, count,
        [self = QPointer(this), round = m_round, take](const QList<session::Entry> &entries) {
            if (!self || self->m_round != round)
                return;
            self->m_asking = Asking::No;
            (self->*take)(entries);
            self->journalGrew();
        });
}

void TranscriptModel::takeEarlier(const QList<session::Entry> &page)
{
    if (page.isEmpty())
        return;
    beginInsertRows({}, 0, int(page.size()) - 1);
    m_first -= page.size();
    m_entries = page + m_entries;
    endInsertRows();
    if (m_entries.size() <= kWindow)
        return;
    beginRemoveRows({}, kWindow, int(m_entries.size()) - 1);
    m_entries.resize(kWindow);
    endRemoveRows();
}

void TranscriptModel::takeLater(const QList<session::Entry> &page)
{
    if (page.isEmpty())
        return;
    const int before = int(m_entries.size());
    beginInsertRows({}, before, before + int(page.size()) - 1);
    m_entries += page;
    endInsertRows();
    if (page.first().part.part > 1) // its turn may not be delivered any more
        captionsChanged(rowAfter({page.first().part.number, 0}), before - 1);
    if (m_entries.size() > kWindow)
        dropFront(int(m_entries.size()) - kWindow);
}

bool TranscriptModel::showsEnd() const
{
    return !m_journal || end() >= m_journal->size();
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
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

void TranscriptModel::seat(qsizetype first)
{
    ++m_round;
    m_asking = Asking::No;
    if (!m_journal)
        return;
    m_size = m_journal->size();
    m_seat = std::clamp<qsizetype>(first, 0, std::max<qsizetype>(0, m_size - kSeat));
    ask(m_seat, kSeat, &TranscriptModel::seated);
}

void TranscriptModel::seated(const QList<session::Entry> &entries)
{
    beginResetModel();
    m_first = m_seat;
    m_entries = entries;
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
