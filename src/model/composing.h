// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "session/conversation.h"
#include "turn/time.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace talkstick::model {

//! What Enter does; the other of the two is done by Ctrl+Enter or by Shift+Enter.
enum class EnterKey : std::uint8_t {
    Sends, //!< Ctrl+Enter sends and keeps the stick, Shift+Enter makes a new line.
    NewLine, //!< Ctrl+Enter sends.
};

//! What the composer shows beside the draft: its button tells the truth about Enter.
struct Composing
{
    enum class Field : std::uint8_t { Editable, ReadOnly };
    enum class Button : std::uint8_t { Off, On };
    enum class Possible : std::uint8_t { No, Yes };
    //! What the button and Enter do.
    enum class Does : std::uint8_t {
        Send,
        Seal, //!< Keep it until both are there.
        Unseal, //!< What is shown waits, and cannot be changed before that.
    };
    //! What can be done with one's hand while the other side speaks.
    enum class Hand : std::uint8_t { Nothing, Raise, Lower };

    Field field = Field::Editable;
    Does does = Does::Send;
    QString buttonText; //!< "Send and pass ⏎"
    Button button = Button::Off;
    Possible keep = Possible::No; //!< The text can be sent without passing the stick.
    Hand hand = Hand::Nothing;
    QString note; //!< The reason while the button is off, a hint or a warning otherwise.
    Tone tone = Tone::Plain;
    QString counter; //!< "812 bytes" near the limit of small programs, "12,400 characters" of a
                     //!< turn that is long for a person; else empty.
    friend bool operator==(const Composing &, const Composing &) = default;
};

//! \a saidBytes is how much of this turn has been said already, in bytes of UTF-8: more than 0 only
//! if the stick was kept.
[[nodiscard]] Composing composingFor(const session::TalkState &state, const QString &draft,
                                     qsizetype saidBytes = 0, EnterKey enter = EnterKey::Sends);

inline constexpr Time kGrace = std::chrono::milliseconds(700);

//! Keeps a key that was on its way from doing what nobody meant: for 700 ms after the stick arrives
//! Enter does nothing at all, and a key held down never sends.
class EnterGuard
{
public:
    enum class Key : std::uint8_t { Pressed, Repeated };
    enum class Verdict : std::uint8_t {
        Send,
        Swallow, //!< Neither send nor insert anything.
    };

    //! The stick has just come to us.
    void stickArrived(Time now) { m_arrived = now; }
    [[nodiscard]] Verdict enter(Key key, Time now) const;

private:
    std::optional<Time> m_arrived;
};

} // namespace talkstick::model
