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
    //! Whose hand is raised. It lies on the seat where the stick is not.
    enum class Hand : std::uint8_t { Nobody, Mine, Theirs };

    Holder holder = Holder::Nobody;
    QString theirName; //!< The left seat's name.
    QString first; //!< The holder's seat: who holds the stick and since when; or how it ended.
    QString second; //!< One more fact, or empty.
    Tone tone = Tone::Plain; //!< Of the second line.
    Hand hand = Hand::Nobody;
    QString other; //!< The second line of the seat where the stick is not, or empty.
    Possible pass = Possible::No; //!< Hand the stick over without a word.
    Possible speakAnyway = Possible::No; //!< Take the stick from a plain program that lost step.
    Possible raiseHand = Possible::No;
    Possible lowerHand = Possible::No;
    Possible compareWords = Possible::No; //!< Both are there and both are Talksticks.
    Possible callAgain = Possible::No; //!< It is over and we had called.
    friend bool operator==(const Band &, const Band &) = default;
};

//! A link that was lost is looked upon as that for so long; then the other side is away.
inline constexpr Time kAwayAfter = std::chrono::minutes(2);

//! Whether a pass waits to be taken back.
enum class Passing : std::uint8_t { No, Waiting };

//! \a now is the wall clock's: the band says "2 min".
[[nodiscard]] Band bandFor(const session::TalkState &state, const QDateTime &now,
                           Passing passing = Passing::No);

//! That the link was lost so long ago that the other side is away: "Bravo is away since 14:20".
//! Empty as long as that is not so.
[[nodiscard]] QString awaySentence(const session::TalkState &state, const QDateTime &now);

//! The window's title: marked while it is our turn, and how it ended once it has.
[[nodiscard]] QString titleFor(const session::TalkState &state);

} // namespace talkstick::model
