// SPDX-License-Identifier: MIT
#include "session/plaintalk.h"

namespace talkstick::session {

using turn::Phase;

struct PlainTalk::Handler
{
    PlainTalk &talk;
    Time now;
    std::vector<plain::Effect> effects {};

    void operator()(const plain::event::Opened &e)
    {
        if (advance(turn::event::Opened {e.first}))
            readIfTheirs();
    }

    void operator()(const plain::event::Received &e)
    {
        talk.m_decoder.feed(e.bytes, now);
        hear();
    }

    void operator()(const plain::event::SendingEnded &)
    {
        talk.m_peerStream = PeerStream::Finished;
        talk.m_decoder.finish();
        hear();
    }

    // What came before the break is still heard. A peer that closed and then resets, because we
    // still answered, has closed.
    void operator()(const plain::event::Broke &)
    {
        talk.m_decoder.finish();
        if (talk.m_turn.phase == Phase::Theirs)
            hearOne();
        end(talk.m_peerStream == PeerStream::Finished ? EndReason::Closed : EndReason::Broke);
    }

    void operator()(const plain::event::Held &e)
    {
        if (talk.m_turn.phase == Phase::Mine)
            talk.m_heldInSystem = e.bytes;
    }

    void operator()(const plain::event::Spoke &e)
    {
        const auto effect = advance(turn::event::Spoke {e.text, turn::Stick::Passed});
        if (!effect)
            return;
        const turn::Part part = std::get<turn::effect::Send>(*effect).part;
        effects.emplace_back(plain::effect::Send {wire::encodeTurn(part.text, talk.endingInUse())});
        effects.emplace_back(plain::effect::Said {part});
        talk.m_decoder.answered(now);
        talk.m_heldInSystem = 0;
        readIfTheirs();
        hear();
    }

    void operator()(const plain::event::Took &)
    {
        if (advance(turn::event::Took {}))
            effects.emplace_back(plain::effect::SetReading {Reading::Off});
    }

    void operator()(const plain::event::EndingChosen &e) { talk.m_ending = e.ending; }

    void operator()(const plain::event::Left &) { end(EndReason::Left); }

    void operator()(const plain::event::TimePassed &) { hear(); }

    std::optional<turn::Effect> advance(const turn::Event &event)
    {
        const auto step = turn::advance(talk.m_turn, event);
        if (!step) {
            effects.emplace_back(plain::effect::Refused {step.error()});
            return std::nullopt;
        }
        talk.m_turn = step.value().next;
        return step.value().effect;
    }

    void readIfTheirs()
    {
        if (talk.m_turn.phase == Phase::Theirs && talk.m_peerStream == PeerStream::Open)
            effects.emplace_back(plain::effect::SetReading {Reading::On});
    }

    // Their next turn, if it is their turn and it is complete.
    void hear()
    {
        if (talk.m_turn.phase != Phase::Theirs)
            return;
        if (hearOne() == Heard::Nothing && talk.m_peerStream == PeerStream::Finished)
            end(EndReason::Closed);
    }

    enum class Heard : std::uint8_t { Nothing, Turn };

    Heard hearOne()
    {
        const std::optional<QString> text = talk.m_decoder.take(now);
        if (!text)
            return Heard::Nothing;
        const auto effect = advance(turn::event::Heard {*text, turn::Stick::Passed});
        effects.emplace_back(plain::effect::SetReading {Reading::Off});
        effects.emplace_back(plain::effect::Heard {std::get<turn::effect::Record>(*effect).part});
        return Heard::Turn;
    }

    void end(EndReason reason)
    {
        if (talk.m_turn.phase == Phase::Over)
            return;
        (void)advance(turn::event::Closed {});
        effects.emplace_back(plain::effect::Close {});
        effects.emplace_back(plain::effect::Ended {reason});
    }
};

std::vector<plain::Effect> PlainTalk::handle(const plain::Event &event, Time now)
{
    Handler handler {*this, now};
    std::visit(handler, event);
    return std::move(handler.effects);
}

std::optional<Time> PlainTalk::due() const
{
    return m_turn.phase == Phase::Theirs ? m_decoder.due() : std::nullopt;
}

qint64 PlainTalk::heldBytes() const
{
    return m_turn.phase == Phase::Mine ? m_heldInSystem + m_decoder.waiting() : 0;
}

wire::Ending PlainTalk::endingInUse() const
{
    return m_ending == wire::Ending::Auto ? m_decoder.preferredEnding() : m_ending;
}

} // namespace talkstick::session
