// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace talkstick::cli {

//! One line of --json.
[[nodiscard]] QString jsonLine(const char *event, QJsonObject fields);

} // namespace talkstick::cli
