// SPDX-License-Identifier: MIT
#pragma once

#include "ui/ownaddresses.h"

#include <QObject>

namespace talkstick::ui {

//! Lets the people we talk to know where we can be called. The addresses of this computer are read
//! only while there is somebody to tell.
class AddressTeller final : public QObject
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit AddressTeller(const Parts &parts, QObject *parent = nullptr);

    //! To be called when the addresses may be others: now and then, and when a setting is changed.
    void refresh();

private:
    switchboard::Switchboard &m_switchboard;
    OwnAddresses m_own;
};

} // namespace talkstick::ui
