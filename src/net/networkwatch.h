// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace talkstick::net {

//! Tells when this computer may reach others whom it could not reach before: its network is
//! another one, or is there again.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    //! Without a way to know (a system service, and Qt's plugin for it) it never tells anything.
    explicit NetworkWatch(QObject *parent = nullptr);

signals:
    void changed();
};

} // namespace talkstick::net
