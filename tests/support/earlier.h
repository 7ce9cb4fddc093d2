// SPDX-License-Identifier: MIT
#pragma once

#include "session/memorylog.h"
#include "support/fakeports.h"
#include "support/speech.h"

#include <QStringList>

#include <optional>

namespace talkstick::support {

//! A conversation of an earlier run of the program.
struct Earlier
{
    char letter = 'b'; //!< Of their key.
    QString name = QStringLiteral("Bravo");
    QStringList said {}; //!< A turn each, by turns; we speak first.
    QDateTime last {}; //!< When the last was said; invalid: an hour ago.
    session::Fate fate = session::Fate::Unfinished;
    QString draft {};
    std::optional<session::SealedTurn> sealed {};
    //! How many of the last turns nobody has looked at; nothing: all since ours.
    std::optional<std::uint64_t> unread {};
};

//! Keeps \a earlier, as it is before a start; it is there once the event loop has run. \a theirs
//! gets the same, as the other side has kept it. The conversation's id.
inline QByteArray keep(FakePorts &ports, const Earlier &earlier,
                       session::MemoryLog *theirs = nullptr)
{
    const wire::KeyHash peer = keyOf(earlier.letter);
    const QDateTime last =
        earlier.last.isValid() ? earlier.last : ports.clock.wallTime().addSecs(-3600);
    switchboard::Person person;
    person.key = peer;
    person.name = earlier.name;
    person.trust = session::Trust::Verified;
    person.lastMet = last;
    ports.people.keep(person);
    switchboard::ConversationRecord record;
    record.id = QByteArray(wire::kConversationIdBytes, earlier.letter);
    record.peer = peer;
    record.state.head = session::native::emptyLog(record.id, ports.ownKey, peer);
    record.begun = last.addSecs(-3600);
    record.lastSpoken = record.begun;
    record.fate = earlier.fate;
    record.draft = earlier.draft;
    record.sealed = earlier.sealed;
    Speech speech(record);
    for (const QString &turn : earlier.said)
        speech.say(turn);
    const switchboard::LogCommit all = speech.take(last);
    ports.logs.create(record, [](auto) {});
    if (!all.entries.empty())
        ports.logs.commit(record.id, all, [](auto) {});
    if (earlier.unread)
        ports.logs.markSeen(record.id, all.after.rows - *earlier.unread, [](auto) {});
    if (theirs) {
        theirs->create(record.state, ports.ownKey, [](auto) {});
        theirs->commit(all.entries, all.after, [](auto) {});
    }
    return record.id;
}

} // namespace talkstick::support
