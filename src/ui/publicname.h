// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"

#include <QString>

#include <optional>

namespace talkstick::ui {

//! What somebody typed as the name or address at which others can call them.
struct PublicName
{
    std::optional<QString> name; //!< To be kept; empty: there is none. Nothing: it cannot be one.
    QString remark {}; //!< Why not, or what to know about it; may be empty.
    model::Tone tone = model::Tone::Plain;
    friend bool operator==(const PublicName &, const PublicName &) = default;
};

[[nodiscard]] PublicName judgePublicName(const QString &typed);

} // namespace talkstick::ui
