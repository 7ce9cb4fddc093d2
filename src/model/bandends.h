// SPDX-License-Identifier: MIT
#pragma once

#include "model/band.h"

namespace talkstick::model {

//! What the band shows while there is no link: the seats and the stick if the conversation goes on
//! later, else how it ended. The rest of \a band is as it is made, with their name.
void fillEnd(Band &band, const session::TalkState &state, const QDateTime &now);

//! That they have had the stick for so long that it isStale(), with or without a link.
void fillStale(Band &band, const session::TalkState &state, const QDateTime &now);

} // namespace talkstick::model
