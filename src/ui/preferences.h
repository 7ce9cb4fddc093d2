// SPDX-License-Identifier: MIT
#pragma once

#include "model/reminders.h"
#include "ui/habits.h"

#include <QObject>

#include <cstdint>

class QSettings;

namespace talkstick::ui {

//! What the user has chosen of how the program behaves, kept in the settings.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    //! What is either on or off.
    enum class Switch : std::uint8_t {
        TakeTurnBack, //!< A turn can be taken back for a moment.
        ShowTyping, //!< The other side is told that one is writing.
        Notify, //!< The desktop tells when it has become our turn.
        ShowText, //!< … and what was said.
        Sound, //!< … and makes the system's own sound.
        DoNotDisturb, //!< Nothing of that, until it is switched off.
    };
    //! What becomes of the program when its window is closed while people may call.
    enum class WhenClosed : std::uint8_t { Ask, Quit, KeepListening };

    //! \a settings must outlive this.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool isOn(Switch which) const;
    void set(Switch which, bool on);

    [[nodiscard]] model::EnterKey enterKey() const;
    void setEnterKey(model::EnterKey enter);
    [[nodiscard]] model::ReminderRules reminders() const;
    void setReminders(const model::ReminderRules &rules);
    [[nodiscard]] WhenClosed whenClosed() const;
    void setWhenClosed(WhenClosed what);
    //! A code, "fr"; empty: the system's. It is looked at when the program starts.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    [[nodiscard]] Habits habits() const;

signals:
    //! Some of it is another one.
    void changed();

private:
    void keep(const QString &key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace talkstick::ui
