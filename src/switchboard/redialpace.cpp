// SPDX-License-Identifier: MIT
#include "switchboard/redialpace.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

constexpr Time kHalfMinutesUntil = kQuickRedials + std::chrono::hours(1);
constexpr int kMostDoublings = 8; // then it is at its longest, whatever it began with
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
    const Time pause =
        std::min(m_base * (1 << std::min(m_attempts++, kMostDoublings)), kLongest * m_base);
    constexpr int kFifth = 51; // of 255
    return pause + pause * (chance % (2 * kFifth + 1) - kFifth) / 255;
}

} // namespace talkstick::switchboard
