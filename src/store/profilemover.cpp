// SPDX-License-Identifier: MIT
#include "store/profilemover.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <atomic>
#include <mutex>

namespace talkstick::store {

using switchboard::MoveError;
using switchboard::MoveFailure;

namespace {

constexpr std::chrono::seconds kStopping {10};

// Where a window is, and how large what is in it, is a matter of this computer's screen; but not
// what becomes of the program when it is closed.
bool isOfTheScreen(const QString &name)
{
    if (name == QStringLiteral("window/whenClosed"))
        return false;
    return name.startsWith(QStringLiteral("window/")) || name.startsWith(QStringLiteral("view/"));
}
bool isToBeMoved(const QString &name)
{
    return !isOfTheScreen(name);
}

QByteArray keyIn(const QString &path)
{
    QFile file(path);
    const QByteArray key = file.open(QFile::ReadOnly) ? file.read(kMaxMovedKey + 1) : QByteArray();
    return key.size() <= kMaxMovedKey ? key : QByteArray();
}

} // namespace

//! What both threads share. The one that works may outlive everything else if the disk hangs.
struct ProfileMover::Task
{
    std::atomic<bool> isStopped = false;
    std::mutex mutex;
    ProfileMover *owner = nullptr; //!< Null once nobody waits for it.

    void tell(std::function<void(ProfileMover &)> what)
    {
        const std::lock_guard lock(mutex);
        if (owner)
            // Queued, for this is another thread than the owner's.
            QMetaObject::invokeMethod(
                owner, [to = owner, what = std::move(what)] { what(*to); }, Qt::QueuedConnection);
    }
};

ProfileMover::ProfileMover(const Profile &profile, Database &database, const QSettings &settings,
                           KeyCheck isKey)
    : m_profile(profile)
    , m_database(database)
    , m_settings(settings)
    , m_isKey(std::move(isKey))
{ }

ProfileMover::~ProfileMover()
{
    if (!m_thread)
        return;
    m_task->isStopped = true;
    const bool hasEnded = m_thread->wait(QDeadlineTimer(kStopping));
    const std::lock_guard lock(m_task->mutex);
    m_task->owner = nullptr;
    if (hasEnded)
        return;
    QThread *thread = m_thread.release();
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

void ProfileMover::write(const QString &file, Existing existing)
{
    if (m_state != State::Idle)
        return;
    begin();
    MoveSource source {m_profile.databaseFile(), keyIn(m_profile.keyFile()), settings(isToBeMoved)};
    if (isInProfile(file))
        return failLater(MoveError::InProfile);
    if (source.key.isEmpty())
        return failLater(MoveError::NoKey);
    // What was to be kept before this was asked for is in it: a draft, above all.
    m_database.post<Nothing>(
        Access::Bare, this, [](QSqlDatabase &) { return Nothing {}; },
        [this, source = std::move(source), file, existing](const Outcome<Nothing> &) {
            start(
                [source, file, existing](const MoveProgress &progress) {
                    return writeMoveFile(source, file, existing, progress);
                },
                [this, file] {
                    m_state = State::Idle;
                    emit written(file);
                });
        });
}

void ProfileMover::bring(const QString &file)
{
    if (m_state != State::Idle)
        return;
    begin();
    start(
        [profile = m_profile, file, own = settings(isOfTheScreen),
         isKey = m_isKey](const MoveProgress &progress) {
            return prepareArrival(profile, file, own, isKey, progress);
        },
        [this] {
            m_state = State::Ready;
            emit ready();
        });
}

void ProfileMover::stop()
{
    if (m_state == State::Busy)
        m_task->isStopped = true;
    if (m_state != State::Ready)
        return;
    forgetArrival(m_profile);
    m_state = State::Idle;
}

bool ProfileMover::isInProfile(const QString &file) const
{
    const QString folder = QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath();
    return (folder + u'/').startsWith(m_profile.folder() + u'/');
}

QVariantMap ProfileMover::settings(bool (*wanted)(const QString &name)) const
{
    QVariantMap map;
    for (const QString &name : m_settings.allKeys()) {
        if (wanted(name))
            map.insert(name, m_settings.value(name));
    }
    return map;
}

void ProfileMover::begin()
{
    m_state = State::Busy;
    m_task = std::make_shared<Task>();
    m_task->owner = this;
}

void ProfileMover::start(Work work, Success success)
{
    const MoveProgress progress = [task = m_task.get(), last = -1](int percent) mutable {
        if (percent != std::exchange(last, percent))
            task->tell([percent](ProfileMover &mover) { emit mover.progressed(percent); });
        return task->isStopped ? GoOn::No : GoOn::Yes;
    };
    m_thread.reset(QThread::create(
        [task = m_task, progress, work = std::move(work), success = std::move(success)] {
            task->tell([outcome = work(progress), success](ProfileMover &mover) {
                mover.end(outcome, success);
            });
        }));
    m_thread->setObjectName(QStringLiteral("move"));
    m_thread->start();
}

void ProfileMover::end(const MoveOutcome &outcome, const Success &success)
{
    m_thread->wait(); // it has nothing left to do
    m_thread.reset();
    m_task.reset();
    if (outcome.ok()) {
        success();
        return;
    }
    m_state = State::Idle;
    emit failed(outcome.error());
}

void ProfileMover::failLater(MoveError error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            m_state = State::Idle;
            emit failed({error, {}});
        },
        Qt::QueuedConnection); // so that it always comes from the event loop
}

} // namespace talkstick::store
