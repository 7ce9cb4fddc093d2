// SPDX-License-Identifier: MIT
#pragma once

#include "turn/time.h"

namespace talkstick::session::native {

inline constexpr int kMaxIgnorablePerSecond = 50; //!< more ends the link

//! Counts what a peer may send at any time and as often as it likes, within reason.
class Allowance
{
public:
    //! Takes one; false if it is one too many.
    [[nodiscard]] bool take(Time now)
    {
        if (now - m_since >= std::chrono::seconds(1)) {
            m_since = now;
            m_taken = 0;
        }
        return ++m_taken <= kMaxIgnorablePerSecond;
    }

private:
    Time m_since {0};
    int m_taken = 0;
};

} // namespace talkstick::session::native
