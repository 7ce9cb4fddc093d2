// SPDX-License-Identifier: MIT
#include "ui/endings.h"

#include "model/sentences.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QMenu>

namespace talkstick::ui {

void fillEndings(QComboBox &box)
{
    for (const wire::Ending ending : kEndings)
        box.addItem(model::endingName(ending), int(ending));
}

wire::Ending chosenEnding(const QComboBox &box)
{
    return wire::Ending(box.currentData().toInt());
}

void chooseEnding(QComboBox &box, wire::Ending ending)
{
    box.setCurrentIndex(box.findData(int(ending)));
}

QActionGroup *fillEndings(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (const wire::Ending ending : kEndings) {
        QAction *action = menu.addAction(model::endingName(ending));
        action->setCheckable(true);
        action->setData(int(ending));
        group->addAction(action);
    }
    return group;
}

wire::Ending endingOf(const QAction &action)
{
    return wire::Ending(action.data().toInt());
}

} // namespace talkstick::ui
