// SPDX-License-Identifier: MIT
//
// Who is at the door, while something else goes on.
#include "scenes.h"
#include "ui/knockbar.h"

#include <QPushButton>

namespace talkstick::gallery {
namespace {

using namespace std::chrono_literals;

void know(Stage &stage, char letter, const QString &name, session::Trust trust)
{
    switchboard::Person person;
    person.key = support::keyOf(letter);
    person.name = name;
    person.trust = trust;
    stage.world.people.keep(person);
}

void waitForKnocks(Stage &stage, qsizetype count)
{
    stage.wait("a knock", [&] { return stage.world.switchboard.knocks().size() == count; });
    stage.pass(1s);
}

void openDoor(Stage &stage)
{
    stage.meet(lyon(3));
    stage.host();
}

void press(Stage &stage, const char *name)
{
    stage.find<ui::KnockBar>().findChild<QPushButton *>(QLatin1String(name))->click();
    QCoreApplication::processEvents();
}

QWidget *stranger(Stage &stage)
{
    openDoor(stage);
    stage.call('c', QStringLiteral("Charlie"));
    waitForKnocks(stage, 1);
    return nullptr;
}

QWidget *longStranger(Stage &stage)
{
    openDoor(stage);
    stage.call('c', QStringLiteral("Charlotte Wilhelmine Albertine of the Long Names"),
               QStringLiteral("2001:db8:85a3:1319:8a2e:370:7348:5678"));
    waitForKnocks(stage, 1);
    return nullptr;
}

QWidget *known(Stage &stage)
{
    know(stage, 'c', QStringLiteral("Charlie"), session::Trust::Unverified);
    openDoor(stage);
    stage.call('c', QStringLiteral("Charlie"));
    waitForKnocks(stage, 1);
    return nullptr;
}

QWidget *comparing(Stage &stage)
{
    known(stage);
    press(stage, "compare");
    return nullptr;
}

QWidget *otherKey(Stage &stage)
{
    know(stage, 'd', QStringLiteral("Charlie"), session::Trust::Verified);
    openDoor(stage);
    stage.call('c', QStringLiteral("Charlie"));
    waitForKnocks(stage, 1);
    return nullptr;
}

QWidget *guest(Stage &stage)
{
    openDoor(stage);
    stage.world.caller(QStringLiteral("192.168.1.23"), "hello there\n");
    waitForKnocks(stage, 1);
    return nullptr;
}

QWidget *guestRead(Stage &stage)
{
    guest(stage);
    press(stage, "show");
    return nullptr;
}

QWidget *silent(Stage &stage)
{
    openDoor(stage);
    stage.world.listener.call(QStringLiteral("192.168.1.23"));
    stage.pass(2s);
    return nullptr;
}

QWidget *silentSeen(Stage &stage)
{
    silent(stage);
    press(stage, "look");
    return nullptr;
}

QWidget *more(Stage &stage)
{
    openDoor(stage);
    stage.call('c', QStringLiteral("Charlie"));
    waitForKnocks(stage, 1);
    stage.world.caller(QStringLiteral("192.168.1.23"), "hello\n");
    stage.world.caller(QStringLiteral("192.168.1.24"), "hello\n");
    waitForKnocks(stage, 3);
    return nullptr;
}

} // namespace

QList<Scene> knockScenes()
{
    return {
        {"knock.stranger", stranger},
        {"knock.long-name", longStranger},
        {"knock.known", known},
        {"knock.comparing", comparing},
        {"knock.other-key", otherKey},
        {"knock.guest", guest},
        {"knock.guest-read", guestRead},
        {"knock.silent", silent},
        {"knock.silent-seen", silentSeen},
        {"knock.two-more", more},
    };
}

} // namespace talkstick::gallery
