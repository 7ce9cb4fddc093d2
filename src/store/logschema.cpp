// SPDX-License-Identifier: MIT
#include "store/logschema.h"

namespace talkstick::store {
namespace {

// What its entries come to stands beside each conversation, so that it is opened and goes on
// without a look at them.
QString conversations()
{
    // An id is never given twice: for a while after a conversation was deleted, what was said in it
    // still lies about under it.
    return QStringLiteral("CREATE TABLE conversations ("
                          " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                          " conversation BLOB NOT NULL UNIQUE CHECK (length(conversation) = 16),"
                          " peer BLOB CHECK (length(peer) = 32)," // none: a transcript
                          " title TEXT NOT NULL,"
                          " address TEXT NOT NULL,"
                          " author INTEGER NOT NULL CHECK (author BETWEEN 0 AND 1),"
                          " opener BLOB CHECK (length(opener) = 32),"
                          " count INTEGER NOT NULL CHECK (count >= 0),"
                          " hash BLOB NOT NULL,"
                          " holder INTEGER NOT NULL CHECK (holder BETWEEN 0 AND 1),"
                          " turn INTEGER NOT NULL,"
                          " part INTEGER NOT NULL,"
                          " rows INTEGER NOT NULL CHECK (rows >= 0),"
                          " turn_entries INTEGER NOT NULL,"
                          " turn_bytes INTEGER NOT NULL,"
                          " pieces TEXT NOT NULL,"
                          " is_over INTEGER NOT NULL CHECK (is_over BETWEEN 0 AND 1),"
                          " begun INTEGER NOT NULL,"
                          " last_spoken INTEGER NOT NULL,"
                          " fate INTEGER NOT NULL CHECK (fate BETWEEN 0 AND 3),"
                          " seen INTEGER NOT NULL CHECK (seen BETWEEN 0 AND rows),"
                          " draft TEXT NOT NULL,"
                          " sealed TEXT,"
                          " sealed_stick INTEGER CHECK (sealed_stick BETWEEN 0 AND 1),"
                          " CHECK ((peer IS NULL) = (opener IS NULL)),"
                          " CHECK ((sealed IS NULL) = (sealed_stick IS NULL))"
                          ") STRICT");
}

QString entries()
{
    // An entry of a log has a payload and its hash; a row of a transcript says the same by itself.
    return QStringLiteral("CREATE TABLE entries ("
                          " id INTEGER PRIMARY KEY,"
                          " conversation INTEGER NOT NULL,"
                          " number INTEGER NOT NULL CHECK (number > 0),"
                          " row INTEGER NOT NULL CHECK (row >= 0),"
                          " turn INTEGER NOT NULL,"
                          " part INTEGER NOT NULL,"
                          " time INTEGER NOT NULL,"
                          " payload BLOB,"
                          " hash BLOB,"
                          " speaker INTEGER CHECK (speaker BETWEEN 0 AND 1),"
                          " stick INTEGER CHECK (stick BETWEEN 0 AND 1),"
                          " text TEXT,"
                          " CHECK ((payload IS NULL) = (hash IS NULL)),"
                          " CHECK ((payload IS NULL) = (text IS NOT NULL)),"
                          " CHECK ((text IS NULL) = (speaker IS NULL)),"
                          " CHECK ((text IS NULL) = (stick IS NULL))"
                          ") STRICT");
}

} // namespace

const MigrationStep &conversationLogs()
{
    static const MigrationStep step {
        conversations(),
        QStringLiteral("CREATE INDEX conversations_by_time"
                       " ON conversations (last_spoken, conversation)"),
        QStringLiteral("CREATE INDEX conversations_by_peer ON conversations (peer)"),
        entries(),
        QStringLiteral("CREATE UNIQUE INDEX entries_by_number ON entries (conversation, number)"),
        QStringLiteral("CREATE INDEX entries_by_row ON entries (conversation, row)"),
        // `remains` is the id under which something may still lie about.
        QStringLiteral("CREATE TABLE deleted ("
                       " conversation BLOB NOT NULL PRIMARY KEY,"
                       " time INTEGER NOT NULL,"
                       " remains INTEGER UNIQUE"
                       ") STRICT, WITHOUT ROWID"),
        // The folded words of a row, under the id of its last entry. They are cut up already, so
        // nothing depends on what a version of SQLite takes for a letter.
        QStringLiteral("CREATE VIRTUAL TABLE words"
                       " USING fts5 (folded, tokenize = 'ascii', prefix = '3', columnsize = 0)"),
        // The id up to which entries have been indexed.
        QStringLiteral("CREATE TABLE indexed (upto INTEGER NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO indexed VALUES (0)"),
    };
    return step;
}

} // namespace talkstick::store
