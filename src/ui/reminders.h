// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts.h"

#include "session/clock.h"

#include <QObject>
#include <QString>

#include <memory>

namespace talkstick::session {
class Conversation;
}

namespace talkstick::ui {

class Notifier;
class Preferences;

//! Looks now and then whether there is a conversation to be reminded of, see reminderFor(). When
//! that was done last is kept in the settings, so that a new start does not do it again.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    static constexpr Time kLookEvery = std::chrono::minutes(15);

    //! All must outlive this.
    Reminders(const Parts &parts, const Preferences &preferences, Notifier &notifier,
              QObject *parent = nullptr);
    ~Reminders() override;

private:
    void look();
    void look(const session::Conversation &conversation);
    [[nodiscard]] QString keyOf(const session::Conversation &conversation) const;
    void tidy();

    Parts m_parts;
    const Preferences &m_preferences;
    Notifier &m_notifier;
    std::unique_ptr<session::Alarm> m_alarm;
};

} // namespace talkstick::ui
