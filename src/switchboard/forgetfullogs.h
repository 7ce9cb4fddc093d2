// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/logsinmemory.h"

#include <QSet>

namespace talkstick::switchboard {

//! The conversations that are kept, and beside them those of which nothing is, in memory until this
//! is destroyed.
//!
//! Of those the disk learns an id: that it was deleted, and that from the beginning. The other side
//! may keep its copy and call to go on with it after our next start; it is told that it is deleted
//! here, instead of bringing everything back. Plain text has no such other side, and leaves
//! nothing at all.
//!
//! What is asked about one conversation is answered in the order in which it was asked.
class ForgetfulLogs final : public Logs
{
    Q_OBJECT

public:
    //! Where the others are kept; it must outlive this.
    explicit ForgetfulLogs(Logs &kept);

    void create(const ConversationRecord &record, Done done) override;
    void noteAsDeleted(const QByteArray &id, const QDateTime &now, Done done) override;
    void commit(const QByteArray &id, const LogCommit &commit, Done done) override;
    void append(const QByteArray &id, const QList<session::Entry> &rows, Done done) override;

    void find(const QByteArray &id, std::function<void(FoundConversation)> done) override;
    void newestUnfinished(const wire::KeyHash &peer,
                          std::function<void(FoundConversation)> done) override;
    void list(const std::optional<ListPlace> &after, int limit,
              Read<QList<ConversationRecord>> done) override;

    void readEntries(const QByteArray &id, std::uint64_t number, int count,
                     Read<std::vector<session::native::StoredEntry>> done) override;
    void readRows(const QByteArray &id, std::uint64_t row, int count,
                  Read<QList<session::Entry>> done) override;

    void saveDraft(const QByteArray &id, const QString &text, Done done) override;
    void seal(const QByteArray &id, const SealedTurn &turn, Done done) override;
    void unseal(const QByteArray &id, Done done) override;
    void setFate(const QByteArray &id, session::Fate fate, Done done) override;
    void markSeen(const QByteArray &id, std::uint64_t rows, Done done) override;

    void remove(const QByteArray &id, const QDateTime &now, Done done) override;
    void pauseCleaning() override { m_kept.pauseCleaning(); }
    void resumeCleaning() override { m_kept.resumeCleaning(); }

    void search(const QString &words, std::uint64_t before, int limit,
                Read<QList<LogHit>> done) override;

private:
    [[nodiscard]] bool isOurs(const QByteArray &id) const { return m_ours.contains(id); }
    void later(std::function<void()> step);
    void begin(const ConversationRecord &record, const Done &done);
    void change(const QByteArray &id, Done done, std::function<bool()> step);
    void edit(const QByteArray &id, Done done, std::function<void(ConversationRecord &)> step);

    Logs &m_kept;
    LogsInMemory m_memory;
    QSet<QByteArray> m_ours; // in memory, or about to be there
};

} // namespace talkstick::switchboard
