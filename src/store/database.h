// SPDX-License-Identifier: MIT
#pragma once

#include "store/connection.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

class QThread;

namespace talkstick::store {

//! The profile's database, on a thread of its own: nobody waits for the disk but that thread.
//!
//! It is opened as soon as this is made, or as open() is called. Jobs are done one after the other
//! in the order in which they were given, those given before it is open, too; their answers come in
//! the same order.
class Database final : public QObject
{
    Q_OBJECT

public:
    //! How long it puts up with others.
    struct Patience
    {
        //! With programs that write, for each job. One that makes backups may take seconds, and
        //! what is said meanwhile is lost if nobody waits for it to end.
        std::chrono::milliseconds busy {8'000};
        std::chrono::milliseconds closing {10'000}; //!< with its own disk, at the end
    };
    //! What becomes of a file that is damaged.
    enum class Damage : std::uint8_t {
        Tell, //!< It stays where it is, and every job fails.
        //! It is renamed, and a new one begun. For the program that has the profile's lock.
        SetAside,
    };
    enum class Start : std::uint8_t {
        AtOnce,
        Later, //!< When open() is called. What is given until then waits.
    };
    template <typename T>
    using Job = std::function<Outcome<T>(QSqlDatabase &)>;
    template <typename T>
    using Answer = std::function<void(const Outcome<T> &)>;

    explicit Database(const QString &file);
    //! With Damage::SetAside a file that was not closed, after a crash or a power cut, is looked
    //! through before the first job is done.
    Database(const QString &file, Patience patience, Damage damage = Damage::Tell,
             Start start = Start::AtOnce);
    //! Waits until the jobs given so far are done, but not for ever; answers are not given any
    //! more.
    ~Database() override;
    Q_DISABLE_COPY_MOVE(Database)

    //! For Start::Later; nothing happens when called again.
    void open();

    //! Does \a job on the database's thread (see Connection::run) and gives \a answer in this one,
    //! from the event loop, once; not at all if \a asker is gone by then. \a job runs beside all
    //! else, so it has to own what it needs.
    template <typename T>
    void post(Access access, QObject *asker, Job<T> job, Answer<T> answer)
    {
        // Filled by the one thread before the other hears of it, so it needs no lock.
        auto outcome = std::make_shared<std::optional<Outcome<T>>>();
        enqueue([outcome, access, job = std::move(job)](
                    Connection &connection) { *outcome = connection.run<T>(access, job); },
                [this, outcome, asker = QPointer<QObject>(asker), answer = std::move(answer)] {
                    if (!(*outcome)->ok())
                        tell((*outcome)->error());
                    if (asker)
                        answer(**outcome);
                });
    }

    //! What was deleted until now is left in none of the database's files after this. (Until then
    //! it may stand in the write-ahead log.)
    void scrub();

signals:
    void opened();
    //! It had not been closed, and has been looked through: it is sound. Before opened().
    void checked();
    //! It was damaged. What there was of it is now at \a aside, with all that could be saved from
    //! it by hand, and a new, empty one is at \a file. Before opened().
    void setAside(const QString &file, const QString &aside);
    //! It cannot be opened. Every job will fail for the same reason.
    void failed(const talkstick::store::StoreFailure &failure);
    //! A job failed; whoever gave it is told, too.
    void troubled(const talkstick::store::StoreFailure &failure);

private:
    struct Desk;
    struct Opening;
    class Worker;

    void enqueue(std::function<void(Connection &)> work, std::function<void()> answer);
    void give(quint64 ticket);
    void announce(const Opening &opening);
    void tell(const StoreFailure &failure);

    const QString m_file;
    const Patience m_patience;
    std::shared_ptr<Desk> m_desk;
    std::unique_ptr<QThread> m_thread;
    Worker *m_worker; // Ends itself with its thread.
    // Answers stay in this thread, so that what they hold is destroyed here, too.
    std::map<quint64, std::function<void()>> m_answers;
    quint64 m_lastTicket = 0;
};

} // namespace talkstick::store
