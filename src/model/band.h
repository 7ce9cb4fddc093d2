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
    //! The holder's seat: who holds the stick and since when; without a holder, how it ended.
    QString first;
    QString second; //!< One more fact, or empty.
    Tone tone = Tone::Plain; //!< Of the second line.
    Hand hand = Hand::Nobody;
    QString other; //!< The second line of the seat where the stick is not, or empty.
    Possible pass = Possible::No; //!< Hand the stick over without a word.
    Possible speakAnyway = Possible::No; //!< Take the stick from a plain program that lost step.
    Possible raiseHand = Possible::No;
    Possible lowerHand = Possible::No;
    Possible compareWords = Possible::No; //!< Both are there and both are Talksticks.
    Possible callAgain = Possible::No; //!< They are not there, and perhaps can be called.
    Possible practise = Possible::No; //!< Nobody was there, but to practise with.
    Possible tryNow = Possible::No; //!< They are not there, and are to be called now and then.
    Possible copyLink = Possible::No; //!< They may not know where to call us.
    Possible newConversation = Possible::No; //!< With the same person, see mayBeginAfresh().
    friend bool operator==(const Band &, const Band &) = default;
};

//! A link that has ended is looked upon as that for so long; then the other side is away.
inline constexpr Time kAwayAfter = std::chrono::minutes(2);

//! Whether a pass waits to be taken back.
enum class Passing : std::uint8_t { No, Waiting };

//! \a now is the wall clock's: the band says "2 min".
[[nodiscard]] Band bandFor(const session::TalkState &state, const QDateTime &now,
                           Passing passing = Passing::No);

//! The window's title: marked while it is our turn, there or away; how it ended once it has.
[[nodiscard]] QString titleFor(const session::TalkState &state);

} // namespace talkstick::model
