// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "model/transcriptform.h"
#include "switchboard/logs.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>

namespace talkstick::cli {

// What `history` prints, line by line.

//! What an id is called among people: its beginning, in hex.
[[nodiscard]] QString shortId(const QByteArray &id);

//! \a records in their order.
[[nodiscard]] QStringList conversationLines(const QList<switchboard::ConversationRecord> &records,
                                            const switchboard::People &people, const QDateTime &now,
                                            OutputForm form);

//! Something that was found.
struct Found
{
    switchboard::LogHit hit;
    session::Entry row; //!< All of it.
    model::Counterpart with;
};
//! In Quiet form only the id.
[[nodiscard]] QString foundLine(const Found &found, const QDateTime &now, OutputForm form);

//! How `show` writes what was said.
[[nodiscard]] std::unique_ptr<model::TranscriptForm> formToShow(OutputForm form);

} // namespace talkstick::cli
