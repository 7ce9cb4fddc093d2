// SPDX-License-Identifier: MIT
#pragma once

#include "session/journal.h"
#include "switchboard/conversationrecord.h"
#include "switchboard/logcommit.h"
#include "switchboard/people.h"
#include "switchboard/query.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace talkstick::switchboard {

//! An entry and when it was said or heard here.
struct TimedEntry
{
    session::native::StoredEntry entry;
    QDateTime time;
    friend bool operator==(const TimedEntry &, const TimedEntry &) = default;
};

//! What \a entries, which follow each other, say as rows of a transcript, in which we are \a own.
//! A row that is not there from its first piece to its last is left out, and so is what says
//! nothing, as END. The text is wire::cleaned().
[[nodiscard]] QList<session::Entry> rowsOf(const std::vector<TimedEntry> &entries,
                                           wire::message::Entry::Author own);

//! Where the next page of a list of conversations begins: behind that one.
struct ListPlace
{
    QDateTime lastSpoken;
    QByteArray id;
};

//! A row in which all the words that were looked for stand.
struct LogHit
{
    QByteArray conversation;
    std::uint64_t row = 0;
    QDateTime time;
    session::Speaker speaker = session::Speaker::Me;
    QString excerpt; //!< Of the row's text, around the first of the words.
    qsizetype excerptAt = 0; //!< Where in the row's text it begins.
    qsizetype matchAt = 0; //!< Where in the row's text that word begins,
    qsizetype matchLength = 0; //!< and how long it is there.
    std::uint64_t place = 0; //!< The next page of hits begins before it.
    friend bool operator==(const LogHit &, const LogHit &) = default;
};

//! Says in \a hit what is shown of its row's \a text, in which \a match stands.
void setExcerpt(LogHit &hit, const QString &text, const Word &match);

//! The conversations that are kept, across starts: the port that the database and a test's fake
//! both fill.
//!
//! Everything is done, and answered from the event loop, once, and what is about one conversation
//! in the order in which it was asked for. Another program may read beside us. Where something
//! could not be read the answer is nothing, which is not the same as an empty one.
class Logs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! Kept::Yes: it is on the disk for good, but for what is to be kept in memory. Kept::No:
    //! nothing was changed.
    using Done = std::function<void(Kept)>;
    template <typename T>
    using Read = std::function<void(std::optional<T>)>;

    //! Adds a conversation. One with an id that is there, or was deleted, is not kept. Not before
    //! this was answered may anything be said in it.
    virtual void create(const ConversationRecord &record, Done done) = 0;
    //! From now on \a id is remembered as that of a conversation that was deleted, though nothing
    //! of it was ever here. Not kept if there is one of that id, or was.
    virtual void noteAsDeleted(const QByteArray &id, const QDateTime &now, Done done) = 0;
    //! Appends to the log of \a id, from the number after its last one. Not kept if they do not
    //! fit there; but entries that are there already, up to the last, are kept: it may be asked
    //! for again. Of our own ones it follows that we have seen all before them.
    virtual void commit(const QByteArray &id, const LogCommit &commit, Done done) = 0;
    //! Appends to the transcript \a id.
    virtual void append(const QByteArray &id, const QList<session::Entry> &rows, Done done) = 0;

    virtual void find(const QByteArray &id, std::function<void(FoundConversation)> done) = 0;
    //! The one with \a peer in which somebody spoke last, of those that are unfinished. Unknown if
    //! there is none.
    virtual void newestUnfinished(const wire::KeyHash &peer,
                                  std::function<void(FoundConversation)> done) = 0;
    //! At most \a limit, the one in which somebody spoke last first.
    virtual void list(const std::optional<ListPlace> &after, int limit,
                      Read<QList<ConversationRecord>> done) = 0;

    //! At most \a count entries of a log, from \a number on; fewer at its end.
    virtual void readEntries(const QByteArray &id, std::uint64_t number, int count,
                             Read<std::vector<session::native::StoredEntry>> done) = 0;
    //! At most \a count of what was said, from \a row (from 0) on; fewer at the end. A part of
    //! which pieces are missing yet is not among them. It takes no longer in the middle of a long
    //! conversation than at its beginning.
    virtual void readRows(const QByteArray &id, std::uint64_t row, int count,
                          Read<QList<session::Entry>> done) = 0;

    // Of a conversation that is not there none of these is kept.
    virtual void saveDraft(const QByteArray &id, const QString &text, Done done) = 0;
    //! Replaces what was sealed. The draft becomes empty.
    virtual void seal(const QByteArray &id, const SealedTurn &turn, Done done) = 0;
    //! What was sealed becomes the draft. Kept, and nothing is changed, if there was nothing.
    virtual void unseal(const QByteArray &id, Done done) = 0;
    virtual void setFate(const QByteArray &id, session::Fate fate, Done done) = 0;
    //! Somebody has looked at the first \a rows rows. It never becomes less.
    virtual void markSeen(const QByteArray &id, std::uint64_t rows, Done done) = 0;

    //! Deletes a conversation. When it is answered nobody finds it any more. Then its words are
    //! cleaned out of the files, in steps that are told by cleaning(); if the program ends before
    //! cleaned(), that goes on at the next start.
    virtual void remove(const QByteArray &id, const QDateTime &now, Done done) = 0;
    virtual void pauseCleaning() = 0; //!< After the step that is being done.
    virtual void resumeCleaning() = 0;

    //! At most \a limit rows that hold all of \a words, the newest first. Case and the marks on
    //! letters do not matter; three letters and more also stand for words that begin so; what is
    //! written without spaces, as Chinese is, is found inside sentences. \a before is the `place`
    //! of the last hit so far, 0 to begin with.
    virtual void search(const QString &words, std::uint64_t before, int limit,
                        Read<QList<LogHit>> done) = 0;

signals:
    //! The conversation \a id was made, changed or deleted through this.
    void changed(const QByteArray &id);
    //! \a done of about \a total steps in which deleted words are cleaned out.
    void cleaning(int done, int total);
    //! Of what was deleted until now no word is left in the files.
    void cleaned();
};

} // namespace talkstick::switchboard
