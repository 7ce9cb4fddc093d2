// SPDX-License-Identifier: MIT
#pragma once

#include "model/trustlabel.h"
#include "switchboard/door.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace talkstick::model {

//! What the bar says about somebody at the door. A button whose text is empty is not offered.
struct KnockText
{
    QString line; //!< "A plain program at 192.168.1.40"
    TrustLabel trust; //!< What the conversation would be, if nothing more becomes known.
    QString instruction; //!< What to do with the words, or empty.
    QStringList words; //!< The safety words to be compared now, or none.
    QString match; //!< Lets in: the words are the same.
    QString compare; //!< Shows the words.
    QString letIn;
    QString decline;
    QString declineMore; //!< In the menu beside it.
    switchboard::Decline more = switchboard::Decline::Once; //!< What that does.
    QString waiting; //!< Why the caller cannot be let in now, or empty.
    QString preview; //!< What it wrote, in one line of at most 80 characters; empty if nothing. To
                     //!< be shown only when asked for: it is a stranger's text.
    QString spoken; //!< All that a person who does not see the bar needs to answer, without keys.
    friend bool operator==(const KnockText &, const KnockText &) = default;
};

//! Whether another conversation may begin now.
enum class Room : std::uint8_t { Full, Free };

//! Whether somebody asked to compare the words. A stranger's are always shown.
enum class Comparing : std::uint8_t { No, Yes };

[[nodiscard]] KnockText knockText(const switchboard::Knock &knock, Room room,
                                  Comparing comparing = Comparing::No);

//! That somebody has come in without a question; empty if the user let them in.
[[nodiscard]] QString arrivalSentence(const QString &name, switchboard::Arrival how);

} // namespace talkstick::model
