// SPDX-License-Identifier: MIT
#include "store/database.h"

#include "store/repair.h"
#include "store/sql.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QThread>

#include <mutex>

namespace talkstick::store {

//! What both threads share. The database's may outlive everything else if the disk hangs.
struct Database::Desk
{
    std::mutex mutex;
    Database *owner = nullptr; //!< Null once nobody waits for answers any more.
};

//! How opening went.
struct Database::Opening
{
    Outcome<Nothing> outcome = Nothing {};
    bool isChecked = false;
    QString aside; //!< Where a damaged file is now; else empty.
};

//! Lives on the database's thread.
class Database::Worker final : public QObject
{
public:
    explicit Worker(std::shared_ptr<Desk> desk)
        : m_desk(std::move(desk))
    { }

    void open(const QString &file, std::chrono::milliseconds patience, Damage damage,
              Opening &opening)
    {
        opening.isChecked = damage == Damage::SetAside && shouldBeChecked(file);
        m_connection = std::make_unique<Connection>(file, patience);
        opening.outcome = opening.isChecked ? look() : m_connection->opened();
        if (damage == Damage::SetAside && isDamage(opening.outcome)) {
            m_connection.reset();
            opening.aside = store::setAside(file, QDateTime::currentDateTimeUtc());
            m_connection = std::make_unique<Connection>(file, patience);
            opening.outcome = m_connection->opened();
        }
        if (opening.outcome.ok())
            forgetDamage(file);
    }
    void work(quint64 ticket, const std::function<void(Connection &)> &job)
    {
        job(*m_connection);
        const std::lock_guard lock(m_desk->mutex);
        Database *owner = m_desk->owner;
        if (owner)
            // Queued, for this is another thread than the owner's.
            QMetaObject::invokeMethod(
                owner, [owner, ticket] { owner->give(ticket); }, Qt::QueuedConnection);
    }
    void close()
    {
        m_connection.reset();
        thread()->quit();
        deleteLater();
    }

private:
    Outcome<Nothing> look()
    {
        return m_connection->run<Nothing>(Access::Read,
                                          [](QSqlDatabase &database) { return check(database); });
    }
    static bool isDamage(const Outcome<Nothing> &outcome)
    {
        return !outcome.ok() && outcome.error().error == StoreError::Damaged;
    }

    std::shared_ptr<Desk> m_desk;
    std::unique_ptr<Connection> m_connection;
};

Database::Database(const QString &file)
    : Database(file, Patience {})
{ }

Database::Database(const QString &file, Patience patience, Damage damage, Start start)
    : m_file(file)
    , m_patience(patience)
    , m_desk(std::make_shared<Desk>())
    , m_thread(std::make_unique<QThread>())
    , m_worker(new Worker(m_desk))
{
    m_desk->owner = this;
    m_thread->setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(m_thread.get());
    if (start == Start::AtOnce)
        open();
    // Filled by the one thread before the other hears of it, so it needs no lock.
    auto opening = std::make_shared<Opening>();
    // Queued like all that is asked of it: it lives on the other thread.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, file, busy = patience.busy, damage, opening] {
            worker->open(file, busy, damage, *opening);
        },
        Qt::QueuedConnection);
    enqueue([](Connection &) {}, [this, opening] { announce(*opening); });
}

void Database::open()
{
    m_thread->start();
}

Database::~Database()
{
    if (!m_thread->isRunning()) {
        delete m_worker; // it never got a thread
        return;
    }
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
    if (m_thread->wait(QDeadlineTimer(m_patience.closing)))
        return;
    // Whoever quits has waited long enough. The thread is left to itself, and gets rid of itself if
    // it ever comes back.
    const std::lock_guard lock(m_desk->mutex);
    m_desk->owner = nullptr;
    QThread *thread = m_thread.release();
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

void Database::enqueue(std::function<void(Connection &)> work, std::function<void()> answer)
{
    const quint64 ticket = ++m_lastTicket;
    m_answers.emplace(ticket, std::move(answer));
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, ticket, work = std::move(work)] { worker->work(ticket, work); },
        Qt::QueuedConnection);
}

void Database::give(quint64 ticket)
{
    // Taken out first: what is called may destroy this.
    const auto answer = m_answers.extract(ticket);
    answer.mapped()();
}

void Database::announce(const Opening &opening)
{
    // Whoever is told may destroy this.
    const QPointer<Database> self(this);
    if (!opening.aside.isEmpty())
        emit setAside(m_file, opening.aside);
    else if (opening.isChecked && opening.outcome.ok())
        emit checked();
    if (!self)
        return;
    if (opening.outcome.ok())
        emit opened();
    else
        emit failed(opening.outcome.error());
}

void Database::tell(const StoreFailure &failure)
{
    // Met in the middle of something, where nothing can be done about it: the next start will.
    if (failure.error == StoreError::Damaged)
        noteDamage(m_file);
    emit troubled(failure);
}

void Database::scrub()
{
    // Asks for nothing that could not be done later: closing the database does it in any case. So
    // nobody is told if another program that reads is in the way.
    enqueue(
        [](Connection &connection) {
            (void)connection.run<Nothing>(
                Access::Bare, [](QSqlDatabase &database) -> Outcome<Nothing> {
                    auto query =
                        runSql(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
                    if (!query.ok())
                        return query.error();
                    QSqlQuery row = std::move(query).value();
                    if (row.next() && row.value(0).toInt() != 0)
                        return StoreFailure {StoreError::Busy, {}};
                    return Nothing {};
                });
        },
        [] {});
}

} // namespace talkstick::store
