// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"

namespace talkstick::store {

//! Cleans out of the files what was deleted, step by step.
class LogCleaner final : public QObject
{
    Q_OBJECT

public:
    //! \a database must outlive this.
    explicit LogCleaner(Database &database);

    //! There is something new, or something that an earlier run has left. Not while it is paused.
    void start();
    void pause(); //!< After the step that is being done.
    void resume();

signals:
    void stepped(int done, int total); //!< The total is an estimate, never below \a done.
    void finished(); //!< Nothing is left in the files.

private:
    enum class Phase { Idle, Running, Stopping, Paused };

    void count();
    void step();
    void take(const Outcome<bool> &more);
    void finish();

    Database &m_database;
    Phase m_phase = Phase::Idle;
    int m_done = 0;
    int m_total = 0;
};

} // namespace talkstick::store
