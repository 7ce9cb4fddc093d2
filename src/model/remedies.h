// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/call.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace talkstick::model {

//! Something that can be done about a call that failed.
enum class Remedy : std::uint8_t {
    TryAgain,
    HostInstead,
    WithoutEncryption, //!< Asks first: anyone on the way could read and change what is said.
    CompareWords, //!< Goes on with a key we do not know, to compare words with whoever has it.
    KnockAnyway, //!< Without the invitation, to the same Talkstick.
    Practice, //!< With a partner in this program instead: nobody else is there.
};

//! What is offered, the likeliest first; the call must have failed. Never to go on without
//! encryption where we know who ought to answer.
[[nodiscard]] QList<Remedy> remediesFor(const switchboard::JoinOptions &options,
                                        const switchboard::CallProgress &progress);

//! Whether the same person may still be reached at another address.
[[nodiscard]] bool mayHelpElsewhere(switchboard::CallFailure failure);

//! How to call then. For HostInstead and Practice nothing is different.
[[nodiscard]] switchboard::JoinOptions with(Remedy remedy, switchboard::JoinOptions options);

//! The button's text.
[[nodiscard]] QString nameOf(Remedy remedy);

} // namespace talkstick::model
