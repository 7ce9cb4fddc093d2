// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/logs.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace talkstick::model {

//! Whom a conversation that is kept was with.
struct Counterpart
{
    QString name; //!< One line, never empty.
    std::optional<session::Trust> trust; //!< Nothing: in plain text.
    friend bool operator==(const Counterpart &, const Counterpart &) = default;
};
//! As they are known now, which may be by another name than then. Somebody who has been forgotten
//! is named by the beginning of their key.
[[nodiscard]] Counterpart counterpartOf(const switchboard::ConversationRecord &record,
                                        const switchboard::People &people);

//! What to call somebody whose name is not known: by the beginning of \a peer. Null: in plain text.
[[nodiscard]] QString namelessText(const wire::KeyHash &peer);

//! In how many turns something has been said; the one that is open counts once it has a part.
[[nodiscard]] std::uint64_t turnsIn(const switchboard::ConversationRecord &record);

//! How a conversation stands, for as long as nobody is connected.
enum class KeptState : std::uint8_t {
    YourTurn,
    TheirTurn,
    Over,
    Forked,
    DeletedThere,
    Transcript, //!< In plain text: it cannot be taken up again.
};
[[nodiscard]] KeptState keptStateOf(const switchboard::ConversationRecord &record);
//! In two or three words: "your turn".
[[nodiscard]] QString keptStateText(KeptState state);

//! "2 turns"
[[nodiscard]] QString turnsText(std::uint64_t turns);

//! Reads everything that is known of all conversations but what was said, newest first, page by
//! page. \a done is called once, with nothing if it cannot be read, and not at all if \a asker is
//! gone by then. \a logs must outlive that.
void readAllRecords(
    switchboard::Logs &logs, QObject *asker,
    std::function<void(std::optional<QList<switchboard::ConversationRecord>>)> done);

} // namespace talkstick::model
