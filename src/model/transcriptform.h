// SPDX-License-Identifier: MIT
#pragma once

#include "model/keptconversation.h"
#include "session/journal.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <memory>

namespace talkstick::model {

//! What stands above a conversation.
struct TranscriptHead
{
    QByteArray id;
    Counterpart with;
    QString address; //!< Where a plain program was; else empty.
    QDateTime begun; //!< UTC
    QDateTime lastSpoken;
    std::uint64_t turns = 0;
};
[[nodiscard]] TranscriptHead headOf(const switchboard::ConversationRecord &record,
                                    const switchboard::People &people);

//! How conversations are written down, piece by piece: begin(), for each conversation open(), say()
//! for each of its rows and close(), then end(). What each returns is to be written in this order.
class TranscriptForm
{
public:
    virtual ~TranscriptForm() = default;
    [[nodiscard]] virtual QString begin() { return {}; }
    [[nodiscard]] virtual QString open(const TranscriptHead &head) = 0;
    [[nodiscard]] virtual QString say(const session::Entry &row) = 0;
    [[nodiscard]] virtual QString close() = 0;
    [[nodiscard]] virtual QString end() { return {}; }
};

enum class TranscriptFormat : std::uint8_t {
    Text, //!< For people: what somebody said is indented, so that nothing in it looks like ours.
    Markdown, //!< The same for programs that set it: nothing said becomes a mark-up.
    //! {"conversations": [{"id", "peer", "trust", "turns": [{"number", "part", "speaker": "me" |
    //! "them", "time", "text"}]}]}; times in UTC; "part" only in turns of several, from 1; what
    //! needs a newer version has "needsNewerVersion": true and no "text".
    Json,
};

//! Times are local ones in all but JSON. \a ownName is what we are called in it; empty, or as the
//! other side: "You".
[[nodiscard]] std::unique_ptr<TranscriptForm> makeTranscriptForm(TranscriptFormat format,
                                                                 const QString &ownName);

//! What stands for a text of \a row that is not there, in a few words; empty if it is.
[[nodiscard]] QString wordlessText(const session::Entry &row);
//! "12", or "12·2" for the second part of a turn.
[[nodiscard]] QString citationOf(const session::Entry &row);
//! What JSON says of \a row.
[[nodiscard]] QJsonObject jsonOf(const session::Entry &row);
//! For programs: UTC, ISO 8601, in seconds.
[[nodiscard]] QString isoTime(const QDateTime &time);

} // namespace talkstick::model
