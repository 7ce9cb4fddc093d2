// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/singleinstance.h"

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
    explicit SecondStart(std::chrono::milliseconds patience = SingleInstance::kPatience);
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
    void settle(void (SecondStart::*signal)());

    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_limit;
};

} // namespace talkstick::desktop
