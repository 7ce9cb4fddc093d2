// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace talkstick::wire {

//! A name as a peer gave it or as it was typed, made fit to be shown among our own words and to be
//! sent: one line, nothing that hides or reorders (as oneLine()), at most 64 characters and
//! kMaxNameBytes bytes, no white space around it. May be empty.
[[nodiscard]] QString cleanName(const QString &name);

} // namespace talkstick::wire
