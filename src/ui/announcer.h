// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"

#include <QLabel>

#include <memory>
#include <optional>

namespace talkstick::ui {

inline constexpr Time kBetweenAnnouncements = std::chrono::seconds(1);

//! Says things to people who listen to the screen. Nothing of it can be seen.
//!
//! Until Qt 6.8 has an event for it, this is what screen readers speak: a widget with the role of a
//! notification that appears. It must stay empty when it is made, or its accessible name freezes.
class Announcer final : public QLabel
{
    Q_OBJECT

public:
    //! \a clock must outlive this. Put it into no layout.
    explicit Announcer(session::Clock &clock, QWidget *parent = nullptr);
    ~Announcer() override;

    //! Says \a text, at most one a second: of those that come faster, the last.
    void announce(const QString &text);

private:
    void say(const QString &text);

    session::Clock &m_clock;
    std::unique_ptr<session::Alarm> m_alarm;
    std::optional<Time> m_last;
    QString m_waiting;
};

} // namespace talkstick::ui
