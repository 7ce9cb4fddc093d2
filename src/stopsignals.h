// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace talkstick {

//! Being told by the system to stop: Ctrl+C (SIGINT), SIGTERM, and on Unix SIGHUP, which comes when
//! the terminal is closed; the last two also from desktops without a session manager. What was
//! ignored when the program started stays ignored (nohup).
//!
//! The second time the system ends the program as usual, so that nobody has to wait for it. There
//! may be only one of these at a time.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

    //! The signal that has come, 0 if none has or the system has no such numbers.
    [[nodiscard]] int number() const { return m_number; }

signals:
    //! From the event loop, once.
    void stopped();

private:
    int m_number = 0;
};

} // namespace talkstick
