// SPDX-License-Identifier: MIT
#include "ui/doorwords.h"

#include <QCoreApplication>

namespace talkstick::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DoorWords)
};

using switchboard::Door;

} // namespace

QString doorName(Door door)
{
    switch (door) {
    case Door::Closed: return Words::tr("Closed");
    case Door::PeopleIKnow: return Words::tr("People I know");
    case Door::AnyoneMayKnock: break;
    }
    return Words::tr("Anyone may knock");
}

QString doorHint(Door door)
{
    switch (door) {
    case Door::Closed: return Words::tr("Nobody can call.");
    case Door::PeopleIKnow:
        return Words::tr("People you know come in, and whoever has an invitation. Others are "
                         "turned away.");
    case Door::AnyoneMayKnock: break;
    }
    return Words::tr("People you know come in; you are asked about everybody else.");
}

} // namespace talkstick::ui
