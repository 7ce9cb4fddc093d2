// SPDX-License-Identifier: MIT
#pragma once

#include "store/database.h"
#include "store/logcleaner.h"
#include "store/logindexer.h"
#include "switchboard/logs.h"

namespace talkstick::store {

//! The conversations in the profile's database.
class SqlLogs final : public switchboard::Logs
{
    Q_OBJECT

public:
    //! Who takes up what an earlier run has left: words that are not indexed or not cleaned out.
    enum class Tending : std::uint8_t {
        AtOnce, //!< We do. For the program that has the profile's lock.
        //! We do what a search or a deletion needs, and otherwise write nothing: for a program that
        //! reads beside the one that has the lock, and which that one would have to wait for.
        OnDemand,
    };

    //! \a database must outlive this.
    explicit SqlLogs(Database &database, Tending tending = Tending::AtOnce);

    void create(const switchboard::ConversationRecord &record, Done done) override;
    void noteAsDeleted(const QByteArray &id, const QDateTime &now, Done done) override;
    void commit(const QByteArray &id, const switchboard::LogCommit &commit, Done done) override;
    void append(const QByteArray &id, const QList<session::Entry> &rows, Done done) override;

    void find(const QByteArray &id,
              std::function<void(switchboard::FoundConversation)> done) override;
    void newestUnfinished(const wire::KeyHash &peer,
                          std::function<void(switchboard::FoundConversation)> done) override;
    void list(const std::optional<switchboard::ListPlace> &after, int limit,
              Read<QList<switchboard::ConversationRecord>> done) override;

    void readEntries(const QByteArray &id, std::uint64_t number, int count,
                     Read<std::vector<session::native::StoredEntry>> done) override;
    void readRows(const QByteArray &id, std::uint64_t row, int count,
                  Read<QList<session::Entry>> done) override;

    void saveDraft(const QByteArray &id, const QString &text, Done done) override;
    void seal(const QByteArray &id, const switchboard::SealedTurn &turn, Done done) override;
    void unseal(const QByteArray &id, Done done) override;
    void setFate(const QByteArray &id, session::Fate fate, Done done) override;
    void markSeen(const QByteArray &id, std::uint64_t rows, Done done) override;

    void remove(const QByteArray &id, const QDateTime &now, Done done) override;
    void pauseCleaning() override { m_cleaner.pause(); }
    void resumeCleaning() override { m_cleaner.resume(); }

    void search(const QString &words, std::uint64_t before, int limit,
                Read<QList<switchboard::LogHit>> done) override;

private:
    //! \a job tells whether there was something that it could change. \a kept is done before \a
    //! done is answered.
    void change(
        const QByteArray &id, Database::Job<bool> job, Done done,
        std::function<void()> kept = [] {});
    //! Writes the record of \a id as \a edit leaves it.
    void edit(const QByteArray &id, std::function<void(switchboard::ConversationRecord &)> edit,
              Done done);
    template <typename T>
    void read(Database::Job<T> job, Read<T> done);

    Database &m_database;
    LogIndexer m_indexer;
    LogCleaner m_cleaner;
};

} // namespace talkstick::store
