// SPDX-License-Identifier: MIT
#pragma once

#include "store/arrival.h"
#include "store/database.h"

#include <QSettings>

#include <functional>
#include <memory>

class QThread;

namespace talkstick::store {

//! Moves a profile (movefile.h, arrival.h), on a thread of its own: what is said meanwhile does not
//! wait for it.
class ProfileMover final : public switchboard::Mover
{
    Q_OBJECT

public:
    //! \a database and \a settings are those of \a profile and must outlive this.
    ProfileMover(const Profile &profile, Database &database, const QSettings &settings,
                 KeyCheck isKey);
    //! Stops what is being done, and waits for that, but not for ever.
    ~ProfileMover() override;

    [[nodiscard]] bool isBusy() const override { return m_state == State::Busy; }
    void write(const QString &file, Existing existing) override;
    void bring(const QString &file) override;
    void stop() override;
    //! Whether something was brought that takeArrival() can take.
    [[nodiscard]] bool isReady() const { return m_state == State::Ready; }

private:
    struct Task;
    using Work = std::function<MoveOutcome(const MoveProgress &)>;
    using Success = std::function<void()>;

    [[nodiscard]] bool isInProfile(const QString &file) const;
    [[nodiscard]] QVariantMap settings(bool (*wanted)(const QString &name)) const;
    void begin();
    void start(Work work, Success success);
    void end(const MoveOutcome &outcome, const Success &success);
    void failLater(switchboard::MoveError error);

    const Profile m_profile;
    Database &m_database;
    const QSettings &m_settings;
    const KeyCheck m_isKey;
    enum class State : std::uint8_t { Idle, Busy, Ready } m_state = State::Idle;
    std::shared_ptr<Task> m_task; // what is being done
    std::unique_ptr<QThread> m_thread;
};

} // namespace talkstick::store
