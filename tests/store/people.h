// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/people.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace talkstick::support {

//! The key number \a number.
inline wire::KeyHash keyOf(int number)
{
    return {QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256)};
}

inline const QDateTime kNoon(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());

//! Somebody with the key \a number, met \a number minutes after kNoon.
inline switchboard::Person personOf(int number)
{
    switchboard::Person person;
    person.key = keyOf(number);
    person.name = QStringLiteral("Person %1").arg(number);
    person.lastMet = kNoon.addSecs(60 * number);
    return person;
}

} // namespace talkstick::support
