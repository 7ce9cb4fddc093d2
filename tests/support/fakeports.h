// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeclock.h"
#include "support/fakedialer.h"
#include "support/fakeinvites.h"
#include "support/fakelistener.h"
#include "support/fakelogs.h"
#include "support/fakepeople.h"
#include "switchboard/ports.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <utility>

namespace talkstick::support {

//! A key that stands for whoever is meant by \a letter.
inline wire::KeyHash keyOf(char letter)
{
    return {QByteArray(wire::KeyHash::kBytes, letter)};
}

//! Bytes that look random, never the same twice, and are the same in every run: by \a seed.
inline session::Chance chanceFrom(const QByteArray &seed)
{
    return [seed, drawn = 0](qsizetype count) mutable {
        QByteArray bytes;
        while (bytes.size() < count)
            bytes += QCryptographicHash::hash(seed + QByteArray::number(++drawn),
                                              QCryptographicHash::Sha256);
        return bytes.left(count);
    };
}

//! All that a switchboard works with, without a socket, a disk or a clock that runs.
struct FakePorts
{
    explicit FakePorts(wire::KeyHash own = keyOf('m'))
        : ownKey(std::move(own))
    { }

    FakeClock clock;
    FakeListener listener;
    FakeDialer dialer;
    FakePeople people;
    FakeInvites invites {people};
    FakeLogs logs;
    wire::KeyHash ownKey;

    switchboard::Ports ports()
    {
        return {listener, dialer, clock, people, invites, logs, chanceFrom(ownKey.bytes), ownKey};
    }
};

} // namespace talkstick::support
