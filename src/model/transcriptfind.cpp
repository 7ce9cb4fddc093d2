// SPDX-License-Identifier: MIT
//
// How TranscriptModel finds a turn in a journal of any length.
#include "model/transcriptmodel.h"

#include <QPointer>

#include <algorithm>
#include <cstdlib>

namespace talkstick::model {
namespace {

QDate dayOf(const session::Entry &entry)
{
    return entry.time.toLocalTime().date();
}

} // namespace

void TranscriptModel::findTurn(quint32 number, Found found)
{
    ++m_finds;
    if (!m_journal || m_journal->size() == 0)
        return;
    // Every turn before it has at least one entry. Most have just one, so it is likely to be right
    // there.
    const qsizetype last = m_journal->size() - 1;
    const qsizetype low = std::clamp<qsizetype>(qsizetype(number) - 1, 0, last);
    const auto isBefore = [number](const session::Entry &entry) {
        return entry.part.number < number;
    };
    look(low, 1, [this, isBefore, low, last, found](const QList<session::Entry> &entries) {
        if (isBefore(entries.first()))
            narrow(isBefore, low, last, found);
        else
            found(low);
    });
}

// A clock may have been set back meanwhile. Then there are several places where the day begins; one
// of them is found.
void TranscriptModel::findDay(const QDate &day, Found found)
{
    ++m_finds;
    if (!m_journal || m_journal->size() == 0)
        return;
    const auto isBefore = [day](const session::Entry &entry) { return dayOf(entry) < day; };
    narrow(isBefore, 0, m_journal->size() - 1, [this, day, found](qsizetype at) {
        if (at == 0)
            return found(at);
        look(at - 1, 2, [day, at, found](const QList<session::Entry> &entries) {
            const auto apart = [day](const session::Entry &entry) {
                return std::abs(dayOf(entry).daysTo(day));
            };
            found(apart(entries.first()) < apart(entries.last()) ? at - 1 : at);
        });
    });
}

// The first that is not \a isBefore is between \a low and \a high, or it is \a high if none is.
void TranscriptModel::narrow(const IsBefore &isBefore, qsizetype low, qsizetype high,
                             const Found &found)
{
    if (low >= high)
        return found(low);
    const qsizetype middle = low + (high - low) / 2;
    look(middle, 1, [=, this](const QList<session::Entry> &entries) {
        if (isBefore(entries.first()))
            narrow(isBefore, middle + 1, high, found);
        else
            narrow(isBefore, low, middle, found);
    });
}

// Reads for what is looked for, and tells nobody if that was given up or cannot be read.
void TranscriptModel::look(qsizetype first, qsizetype count, session::Journal::Read done) const
{
    m_journal->read(
        first, count,
        [self = QPointer(this), finds = m_finds, done](const QList<session::Entry> &entries) {
            if (self && self->m_finds == finds && !entries.isEmpty())
                done(entries);
        });
}

} // namespace talkstick::model
