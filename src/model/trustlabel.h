// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "session/trust.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace talkstick::model {

//! How private a conversation is and how sure it is who is on the other end, in two or three words
//! that are always in sight.
struct TrustLabel
{
    enum class Picture : std::uint8_t { Padlock, PadlockQuestion, OpenPadlock };

    QString text; //!< "Private · verified"
    Picture picture = Picture::OpenPadlock;
    Tone tone = Tone::Caution; //!< Plain where nothing is amiss. Never Failure: nothing has failed.
    friend bool operator==(const TrustLabel &, const TrustLabel &) = default;
};

//! Nothing: the other side speaks plain text.
[[nodiscard]] TrustLabel trustLabel(std::optional<session::Trust> trust);
//! The same as a word for programs, never changed and never translated.
[[nodiscard]] QString trustWord(std::optional<session::Trust> trust);

} // namespace talkstick::model
