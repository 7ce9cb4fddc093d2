// SPDX-License-Identifier: MIT
#pragma once

#include "session/talkstate.h"

#include <cstdint>

namespace talkstick::model {

//! Whether a conversation goes on.
enum class Standing : std::uint8_t {
    Live, //!< Over a link.
    Away, //!< There is no link, but it goes on when both are there.
    Over, //!< It does not; or it was in plain text, which has no later link.
};

[[nodiscard]] Standing standingOf(const session::TalkState &state);

//! How many turns were said.
[[nodiscard]] quint32 turnsSaid(const session::TalkState &state);

//! Where the stick is, whether or not there is a link: Mine or Theirs. Over once nobody will have
//! it any more, Waiting while that is being found out.
[[nodiscard]] turn::Phase stickOf(const session::TalkState &state);

//! Who has had the stick for more days than that may not come back to it.
inline constexpr qint64 kStaleDays = 7;
//! Whether it has been their turn for longer than that, whether or not there is a link. \a now is
//! the wall clock's.
[[nodiscard]] bool isStale(const session::TalkState &state, const QDateTime &now);

//! Whether a new conversation with the same person is the way to go on: this one never will, or
//! may not, and there is no newer one.
[[nodiscard]] bool mayBeginAfresh(const session::TalkState &state, const QDateTime &now);

} // namespace talkstick::model
