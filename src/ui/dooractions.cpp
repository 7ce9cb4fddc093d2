// SPDX-License-Identifier: MIT
#include "ui/dooractions.h"

#include "ui/doorwords.h"

#include <QAction>
#include <QActionGroup>

namespace talkstick::ui {

using switchboard::Door;

DoorActions::DoorActions(const QList<QAction *> &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    auto *group = new QActionGroup(this);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const Door door = kDoors.at(std::size_t(i));
        group->addAction(actions[i]);
        connect(actions[i], &QAction::triggered, this, [this, door] { emit chosen(door); });
    }
    setDoor(Door::Closed);
}

void DoorActions::setDoor(Door door)
{
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setChecked(kDoors.at(std::size_t(i)) == door);
}

void DoorActions::setPeoplePossible(bool possible)
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (kDoors.at(std::size_t(i)) == Door::PeopleIKnow)
            m_actions[i]->setEnabled(possible);
    }
}

} // namespace talkstick::ui
