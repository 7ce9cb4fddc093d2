// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"
#include "wire/message.h"
#include "wire/safetywords.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>

namespace talkstick::session::native {

//! Safety words again while both are live (PROTOCOL.md, VERIFY): one side commits itself to a
//! nonce, the other answers with its own, the first opens its commitment. Whoever starts stands
//! where the joiner stands in the formula.
class WordsCheck
{
public:
    //! What is to be done after an event.
    struct Nothing
    { };
    struct Send
    {
        wire::message::Verify message;
    };
    struct NeedNonce
    { };
    struct Ready
    {
        QStringList words;
        std::optional<wire::message::Verify> message; //!< To be sent to them, for theirs.
    };
    using Outcome = std::variant<Nothing, Send, NeedNonce, Ready>;
    enum class Fault : std::uint8_t { OutOfOrder, BrokenCommitment };
    //! Whose attempt goes on if both start at once.
    enum class Precedence : std::uint8_t { Ours, Theirs };

    //! \a own and \a peer are the keys of both sides.
    WordsCheck(wire::KeyHash own, wire::KeyHash peer, Precedence precedence);

    //! Starts, unless it is going on already.
    [[nodiscard]] Outcome start(const QByteArray &nonce);
    //! The answer to NeedNonce.
    [[nodiscard]] Outcome answer(const QByteArray &nonce);
    [[nodiscard]] Result<Outcome, Fault> heard(const wire::message::Verify &message);

private:
    enum class Phase : std::uint8_t {
        Idle,
        Committed, //!< We have; their nonce is to come.
        Asked, //!< They have; our nonce is to be sent.
        Answered, //!< It was; their nonce is to come.
    };

    [[nodiscard]] Result<Outcome, Fault> heardCommitment(const QByteArray &value);
    [[nodiscard]] Result<Outcome, Fault> heardNonce(const QByteArray &value);
    [[nodiscard]] Result<Outcome, Fault> heardOpening(const QByteArray &value);

    wire::KeyHash m_own;
    wire::KeyHash m_peer;
    Precedence m_precedence;
    Phase m_phase = Phase::Idle;
    QByteArray m_nonce; // ours
    QByteArray m_commitment; // theirs
};

} // namespace talkstick::session::native
