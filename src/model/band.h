// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "session/conversation.h"

#include <QDateTime>
#include <QString>

#include <cstdint>

namespace talkstick::model {

//! What the strip above the transcript shows: two seats, and the stick in the holder's.
struct Band
{
    enum class Holder : std::uint8_t { Nobody, Me, Them };
    //! Whether a thing can be done now.
    enum class Possible : std::uint8_t { No, Yes };

    Holder holder = Holder::Nobody;
    QString theirName; //!< The left seat's name.
    QString first; //!< The holder's seat: who holds the stick and since when; or how it ended.
    QString second; //!< One more fact, or empty.
    Tone tone = Tone::Plain; //!< Of the second line.
    Possible pass = Possible::No; //!< Hand the stick over without a word.
    Possible speakAnyway = Possible::No; //!< Take the stick from a plain program that lost step.
    Possible callAgain = Possible::No; //!< It is over and we had called.
    friend bool operator==(const Band &, const Band &) = default;
};

//! \a now is the wall clock's: the band says "2 min".
[[nodiscard]] Band bandFor(const session::TalkState &state, const QDateTime &now);

//! The window's title: marked while it is our turn, and how it ended once it has.
[[nodiscard]] QString titleFor(const session::TalkState &state);

} // namespace talkstick::model
