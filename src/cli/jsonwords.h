// SPDX-License-Identifier: MIT
#pragma once

#include "session/trust.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace talkstick::cli {

//! One line of --json.
[[nodiscard]] QString jsonLine(const char *event, QJsonObject fields);

//! A word for programs, never changed and never translated. Nothing: plain text.
[[nodiscard]] QString trustWord(const std::optional<session::Trust> &trust);

} // namespace talkstick::cli
