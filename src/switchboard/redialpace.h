// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"

#include <cstdint>
#include <optional>

namespace talkstick::switchboard {

//! For so long after a loss it is tried again every few seconds.
inline constexpr Time kQuickRedials = std::chrono::minutes(10);

//! When to call somebody again after a link was lost (PROTOCOL.md, "Calling again"): quickly at
//! first, then every half minute, then every quarter of an hour. Pure: \a base, the first pause,
//! comes from the clock.
class RedialPace
{
public:
    explicit RedialPace(Time base)
        : m_base(base)
        , m_pause(base)
    { }

    //! How long to wait after the next attempt that fails, which is so long after the loss. \a
    //! chance, any number, moves short pauses by a fifth at most, so that two who lost each other
    //! do not always call at once.
    [[nodiscard]] Time pause(Time sinceLoss, std::uint8_t chance);

private:
    Time m_base;
    Time m_pause; // the next short one
};

} // namespace talkstick::switchboard
