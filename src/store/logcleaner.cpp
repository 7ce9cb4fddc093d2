// SPDX-License-Identifier: MIT
#include "store/logcleaner.h"

#include "store/deletion.h"

#include <algorithm>

namespace talkstick::store {

LogCleaner::LogCleaner(Database &database)
    : m_database(database)
{ }

void LogCleaner::start()
{
    if (m_phase != Phase::Idle)
        return; // What is new is seen by the steps to come.
    m_phase = Phase::Running;
    count();
}

void LogCleaner::pause()
{
    if (m_phase == Phase::Running)
        m_phase = Phase::Stopping;
    else if (m_phase == Phase::Idle)
        m_phase = Phase::Paused;
}

void LogCleaner::resume()
{
    if (m_phase == Phase::Stopping) {
        m_phase = Phase::Running;
    } else if (m_phase == Phase::Paused) {
        m_phase = Phase::Idle;
        start();
    }
}

void LogCleaner::count()
{
    m_database.post<int>(Access::Read, this, stepsToClean, [this](const Outcome<int> &steps) {
        m_done = 0;
        m_total = steps.ok() ? steps.value() : 0;
        if (m_phase == Phase::Stopping)
            m_phase = Phase::Paused;
        else if (m_total > 0)
            step();
        else
            m_phase = Phase::Idle;
    });
}

void LogCleaner::step()
{
    m_database.post<bool>(Access::Write, this, cleanStep,
                          [this](const Outcome<bool> &more) { take(more); });
}

void LogCleaner::take(const Outcome<bool> &more)
{
    if (!more.ok()) {
        // Told by the database. It is tried again with the next deletion, or at the next start.
        m_phase = m_phase == Phase::Stopping ? Phase::Paused : Phase::Idle;
        return;
    }
    ++m_done;
    if (!more.value()) {
        finish();
        return;
    }
    m_total = std::max(m_total, m_done + 1);
    emit stepped(m_done, m_total); // Whoever is told may pause.
    if (m_phase == Phase::Stopping)
        m_phase = Phase::Paused;
    else
        step();
}

void LogCleaner::finish()
{
    m_database.scrub();
    // Done after it, and answered after it.
    m_database.post<Nothing>(
        Access::Bare, this, [](QSqlDatabase &) -> Outcome<Nothing> { return Nothing {}; },
        [this](const Outcome<Nothing> &) {
            const bool isStopped = m_phase == Phase::Stopping;
            m_phase = isStopped ? Phase::Paused : Phase::Idle;
            emit stepped(m_done, m_done);
            emit finished();
            // For what was deleted in the meantime.
            start();
        });
}

} // namespace talkstick::store
