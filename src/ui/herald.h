// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"

#include <QHash>
#include <QObject>

namespace talkstick::ui {

//! Listens to all conversations and the door, and says what somebody who does not look at the
//! window would want to hear. It knows no widget.
class Herald final : public QObject
{
    Q_OBJECT

public:
    //! \a switchboard must outlive this.
    explicit Herald(switchboard::Switchboard &switchboard, QObject *parent = nullptr);

signals:
    //! To be spoken.
    void announced(const QString &sentence);
    //! It has become our turn, or somebody is at the door.
    void attentionNeeded();

private:
    void follow(session::Conversation *conversation);
    void heard(const session::Conversation &conversation, const turn::Part &part);
    void knocksChanged();

    switchboard::Switchboard &m_switchboard;
    switchboard::CallerId m_lastKnock = 0; //!< The newest one announced; ids only grow.
};

} // namespace talkstick::ui
