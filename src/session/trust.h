// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace talkstick::session {

//! How sure we are that the other side's key is theirs. Each side has its own opinion.
enum class Trust : std::uint8_t {
    Unverified, //!< Encrypted · not verified
    Invited, //!< Private · invited: an invitation was made or used.
    Verified, //!< Private · verified: the safety words were compared.
};

} // namespace talkstick::session
