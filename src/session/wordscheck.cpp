// SPDX-License-Identifier: MIT
#include "session/wordscheck.h"

#include <utility>

namespace talkstick::session::native {

using wire::message::Verify;

WordsCheck::WordsCheck(wire::KeyHash own, wire::KeyHash peer, Precedence precedence)
    : m_own(std::move(own))
    , m_peer(std::move(peer))
    , m_precedence(precedence)
{ }

WordsCheck::Outcome WordsCheck::start(const QByteArray &nonce)
{
    if (m_phase != Phase::Idle)
        return Nothing {};
    m_phase = Phase::Committed;
    m_nonce = nonce;
    return Send {{Verify::Step::Commit, wire::commitmentTo(nonce, {m_peer, m_own})}};
}

WordsCheck::Outcome WordsCheck::answer(const QByteArray &nonce)
{
    if (m_phase != Phase::Asked)
        return Nothing {};
    m_phase = Phase::Answered;
    m_nonce = nonce;
    return Send {{Verify::Step::Nonce, nonce}};
}

Result<WordsCheck::Outcome, WordsCheck::Fault> WordsCheck::heard(const Verify &message)
{
    switch (message.step) {
    case Verify::Step::Commit: return heardCommitment(message.value);
    case Verify::Step::Nonce: return heardNonce(message.value);
    case Verify::Step::Open: break;
    }
    return heardOpening(message.value);
}

Result<WordsCheck::Outcome, WordsCheck::Fault> WordsCheck::heardCommitment(const QByteArray &value)
{
    if (m_phase == Phase::Asked || m_phase == Phase::Answered)
        return Fault::OutOfOrder;
    if (m_phase == Phase::Committed && m_precedence == Precedence::Ours)
        return Outcome {Nothing {}};
    m_phase = Phase::Asked;
    m_commitment = value;
    return Outcome {NeedNonce {}};
}

Result<WordsCheck::Outcome, WordsCheck::Fault> WordsCheck::heardNonce(const QByteArray &value)
{
    if (m_phase != Phase::Committed)
        return Fault::OutOfOrder;
    m_phase = Phase::Idle;
    return Outcome {Ready {wire::safetyWords({m_peer, m_own}, {value, m_nonce}),
                           Verify {Verify::Step::Open, m_nonce}}};
}

Result<WordsCheck::Outcome, WordsCheck::Fault> WordsCheck::heardOpening(const QByteArray &value)
{
    if (m_phase != Phase::Answered)
        return Fault::OutOfOrder;
    if (wire::commitmentTo(value, {m_own, m_peer}) != m_commitment)
        return Fault::BrokenCommitment;
    m_phase = Phase::Idle;
    return Outcome {Ready {wire::safetyWords({m_own, m_peer}, {m_nonce, value}), std::nullopt}};
}

} // namespace talkstick::session::native
