// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/singleinstance.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QLocalSocket;

namespace talkstick::desktop {

//! A program that finds its profile taken: asks the one that has it to show itself.
class SecondStart final : public QObject
{
    Q_OBJECT

public:
    //! How long it is waited for somebody to listen: a program that has only just been started does
    //! so once its window is seen.
    static constexpr std::chrono::milliseconds kStarting {1'000};

    //! Waits \a patience for an answer from when it asks, and \a starting from now on for somebody
    //! to listen.
    explicit SecondStart(std::chrono::milliseconds patience = SingleInstance::kPatience,
                         std::chrono::milliseconds starting = kStarting);
    ~SecondStart() override;
    Q_DISABLE_COPY_MOVE(SecondStart)

    //! Asks the program that listens at \a name (see instanceName()) to open \a link, or to raise
    //! its window if that is empty. One of the signals follows, from the event loop. To be called
    //! once.
    void ask(const QString &name, const QString &link);

signals:
    void taken(); //!< It does so.
    void failed(); //!< Nobody listens there, or not as we expect, or not in time.

private:
    void tryAgain();
    void settle(void (SecondStart::*signal)());

    std::unique_ptr<QLocalSocket> m_socket;
    QString m_name;
    QTimer m_limit;
    QTimer m_again;
    QDeadlineTimer m_starting;
};

} // namespace talkstick::desktop
