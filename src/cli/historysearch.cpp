// SPDX-License-Identifier: MIT
#include "cli/historyprograms.h"

#include <utility>

namespace talkstick::cli {

using switchboard::LogHit;

namespace {

constexpr int kHitsAPage = 100;

} // namespace

void HistorySearch::start()
{
    readAll([this](const Records &all) {
        for (const switchboard::ConversationRecord &record : all)
            m_with.insert(record.id, model::counterpartOf(record, parts().people));
        search();
    });
}

void HistorySearch::search()
{
    parts().logs.search(command().words, m_place, kHitsAPage,
                        [self = QPointer(this)](const std::optional<QList<LogHit>> &hits) {
                            if (self)
                                self->take(hits);
                        });
}

void HistorySearch::take(const std::optional<QList<LogHit>> &hits)
{
    if (!hits) {
        failStorage();
        return;
    }
    m_hits = *hits;
    m_page = hits->size() < kHitsAPage ? Page::Last : Page::Full;
    if (!hits->isEmpty())
        m_place = hits->last().place;
    next();
}

void HistorySearch::next()
{
    if (!m_hits.isEmpty()) {
        readRow(m_hits.takeFirst());
    } else if (m_page == Page::Full) {
        search();
    } else {
        if (m_any == Any::No && form() == OutputForm::Human)
            print({tr("Nothing was found.")});
        end();
    }
}

// A hit does not say in which turn it is.
void HistorySearch::readRow(const LogHit &hit)
{
    parts().logs.readRows(hit.conversation, hit.row, 1,
                          [self = QPointer(this), hit](const auto &rows) {
                              if (!self)
                                  return;
                              if (rows)
                                  self->tell(hit, *rows);
                              else
                                  self->failStorage();
                          });
}

void HistorySearch::tell(const LogHit &hit, const QList<session::Entry> &rows)
{
    const auto with = m_with.constFind(hit.conversation);
    const bool isToldAlready = form() == OutputForm::Quiet && m_told.contains(hit.conversation);
    // What has begun or was deleted in the meantime is left out.
    if (!rows.isEmpty() && with != m_with.constEnd() && !isToldAlready) {
        m_any = Any::Yes;
        m_told.insert(hit.conversation);
        print({foundLine({hit, rows.first(), *with}, parts().clock.wallTime(), form())});
    }
    next();
}

} // namespace talkstick::cli
