// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "ui/colours.h"

namespace talkstick::ui {

//! The colour of a line in \a tone on the surface of \a inks; \a plain where it has none.
[[nodiscard]] inline QColor toneColour(model::Tone tone, const Inks &inks, const QColor &plain)
{
    switch (tone) {
    case model::Tone::Plain: return plain;
    case model::Tone::Caution: return inks.caution;
    case model::Tone::Failure: return inks.failure;
    }
    return plain;
}

} // namespace talkstick::ui
