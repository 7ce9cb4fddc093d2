// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace talkstick::desktop {

//! Being told by the system to stop: on Unix SIGTERM and SIGHUP, which desktops send where there is
//! no session manager, and SIGINT. What was ignored when the program started stays ignored (nohup).
//! Elsewhere nothing is ever told.
//!
//! The second time the system ends the program as usual, so that nobody has to wait for it. There
//! may be only one of these at a time.
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    //! From the event loop, once.
    void quitRequested();
};

} // namespace talkstick::desktop
