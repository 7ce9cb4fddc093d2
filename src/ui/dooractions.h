// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/door.h"

#include <QList>
#include <QObject>

class QAction;

namespace talkstick::ui {

//! The positions of the door in a menu: one is checked, and choosing another sets the door.
class DoorActions final : public QObject
{
    Q_OBJECT

public:
    //! \a actions in the order of kDoors.
    explicit DoorActions(const QList<QAction *> &actions, QObject *parent = nullptr);

    void setDoor(switchboard::Door door);
    //! Without encryption nobody can be known.
    void setPeoplePossible(bool possible);

signals:
    void chosen(talkstick::switchboard::Door door);

private:
    QList<QAction *> m_actions;
};

} // namespace talkstick::ui
