// SPDX-License-Identifier: MIT
#include "switchboard/redialpace.h"

#include <algorithm>
#include <utility>

namespace talkstick::switchboard {
namespace {

constexpr Time kHalfMinutesUntil = kQuickRedials + std::chrono::hours(1);
// In first pauses, of half a second each.
constexpr int kLongest = 10;
constexpr int kHalfMinute = 60;
constexpr int kQuarterHour = 1800;

} // namespace

Time RedialPace::pause(Time sinceLoss, std::uint8_t chance)
{
    if (sinceLoss >= kHalfMinutesUntil)
        return kQuarterHour * m_base;
    if (sinceLoss >= kQuickRedials)
        return kHalfMinute * m_base;
    // Longer by half each time: after an outage of up to 2 s the next attempt comes within 2 s.
    const Time pause = std::exchange(m_pause, std::min(m_pause * 3 / 2, kLongest * m_base));
    constexpr int kFifth = 51; // of 255
    return pause + pause * (chance % (2 * kFifth + 1) - kFifth) / 255;
}

} // namespace talkstick::switchboard
