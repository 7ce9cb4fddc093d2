// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace talkstick::store {

//! Nothing has to be kept for so long before words are indexed: inside the commit they would make
//! whoever speaks wait.
inline constexpr std::chrono::milliseconds kIndexIdle {300};

//! Indexes the words of what was said, in batches while nothing else goes on.
class LogIndexer final : public QObject
{
public:
    //! \a database must outlive this.
    explicit LogIndexer(Database &database);

    //! There is something new, or something that an earlier run has left.
    void start() { m_idle.start(); }
    //! Calls \a then once everything is indexed, or could not be.
    void flush(std::function<void()> then);

private:
    Database &m_database;
    QTimer m_idle;
};

} // namespace talkstick::store
