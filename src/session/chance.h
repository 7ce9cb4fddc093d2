// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace talkstick::session {

//! So many random bytes, good enough for secrets; a test hands in its own.
using Chance = std::function<QByteArray(qsizetype bytes)>;

} // namespace talkstick::session
