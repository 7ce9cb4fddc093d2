// SPDX-License-Identifier: MIT
#pragma once

#include "store/storefailure.h"

#include <QDeadlineTimer>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <functional>

namespace talkstick::store {

//! What a job needs around it.
enum class Access : std::uint8_t {
    Read, //!< It sees one state of the database, whoever writes meanwhile.
    Write, //!< All of it is done or nothing. On disk for good when it has succeeded.
    Bare, //!< No transaction.
};

//! An open database, for one thread: where it is made it is used and destroyed.
//!
//! Written in WAL mode with synchronous=EXTRA: what has been committed outlives a power cut. What
//! is deleted is overwritten. The files are their owner's only.
class Connection
{
public:
    //! Opens \a file, makes it if there is none and brings it up to date. If that fails, every
    //! job does, for the same reason. \a patience is how long it waits for other programs that
    //! write.
    Connection(QString file, std::chrono::milliseconds patience);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const Outcome<Nothing> &opened() const { return m_opened; }

    //! Does \a job. It may be done anew from its beginning if another program was in the way, so it
    //! must not change anything but the database.
    template <typename T>
    [[nodiscard]] Outcome<T> run(Access access,
                                 const std::function<Outcome<T>(QSqlDatabase &)> &job)
    {
        if (!m_opened.ok())
            return m_opened.error();
        const QDeadlineTimer deadline(m_patience);
        Outcome<T> outcome = attempt(access, job);
        while (!outcome.ok() && mayRetry(outcome.error(), deadline))
            outcome = attempt(access, job);
        return outcome;
    }

private:
    template <typename T>
    Outcome<T> attempt(Access access, const std::function<Outcome<T>(QSqlDatabase &)> &job)
    {
        if (const auto begun = begin(access); !begun.ok())
            return begun.error();
        Outcome<T> outcome = job(m_database);
        if (outcome.ok()) {
            const auto committed = commit(access);
            if (committed.ok())
                return outcome;
            outcome = committed.error();
        }
        rollBack(access);
        return outcome;
    }

    [[nodiscard]] Outcome<Nothing> open();
    [[nodiscard]] Outcome<Nothing> prepare();
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] Outcome<Nothing> settle();
    [[nodiscard]] Outcome<Nothing> begin(Access access);
    [[nodiscard]] Outcome<Nothing> commit(Access access);
    void rollBack(Access access);
    static bool mayRetry(const StoreFailure &failure, const QDeadlineTimer &deadline);

    QString m_file;
    std::chrono::milliseconds m_patience;
    QSqlDatabase m_database;
    bool m_isSettled = false; // Nothing is left of an earlier run that may not be on the disk.
    Outcome<Nothing> m_opened;
};

} // namespace talkstick::store
