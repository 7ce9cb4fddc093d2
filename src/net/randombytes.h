// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace talkstick::net {

//! \a count bytes that nobody can guess, for keys, nonces and tokens; none if the system has no
//! randomness to give, which whoever asks has to look at (RAND_bytes(3)).
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace talkstick::net
