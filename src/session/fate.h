// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::session {

//! What has become of a conversation, on whichever link it goes on.
enum class Fate : std::uint8_t {
    Unfinished, //!< It goes on when both are there.
    Over, //!< Somebody ended it.
    Forked, //!< Both sides have gone on from one place in different ways.
    DeletedThere, //!< The other side has deleted it.
};

//! Two who have several conversations go on with one of them only.
enum class Rank : std::uint8_t {
    Newest, //!< With this one, unless its fate says otherwise.
    Superseded, //!< With a newer one.
};

} // namespace talkstick::session
