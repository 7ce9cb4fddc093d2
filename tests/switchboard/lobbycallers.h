// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/lobby.h"

#include <QList>

// Callers as the Lobby's tests play them.

namespace talkstick::support {

inline switchboard::Caller callerFrom(switchboard::CallerId id,
                                      const QString &address = QStringLiteral("192.0.2.7"))
{
    return {id, {address, 40000}, wire::FirstBytes::None, {}};
}

inline switchboard::Caller wrote(switchboard::Caller caller, const QByteArray &bytes)
{
    caller.kind = wire::classify(bytes);
    caller.preview = bytes;
    return caller;
}

inline switchboard::Caller beganTls(const switchboard::Caller &caller)
{
    return wrote(caller, QByteArray::fromHex("160301"));
}

//! The effects of one kind, in their order.
template <typename Effect>
QList<Effect> only(const switchboard::lobby::Effects &effects)
{
    QList<Effect> found;
    for (const auto &effect : effects) {
        if (const auto *one = std::get_if<Effect>(&effect))
            found.append(*one);
    }
    return found;
}

} // namespace talkstick::support
