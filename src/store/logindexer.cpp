// SPDX-License-Identifier: MIT
#include "store/logindexer.h"

#include "store/searchtable.h"

namespace talkstick::store {

LogIndexer::LogIndexer(Database &database)
    : m_database(database)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIndexIdle);
    connect(&m_idle, &QTimer::timeout, this, [this] { flush([] {}); });
}

void LogIndexer::flush(std::function<void()> then)
{
    // One after the other, so that what is asked for meanwhile comes in between.
    m_database.post<bool>(Access::Write, this, indexBatch,
                          [this, then = std::move(then)](const Outcome<bool> &more) {
                              if (more.ok() && more.value())
                                  flush(then);
                              else
                                  then();
                          });
}

} // namespace talkstick::store
