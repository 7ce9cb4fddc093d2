// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "session/journal.h"
#include "session/log.h"
#include "session/talkstate.h"
#include "switchboard/logs.h"

#include <QHash>
#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::switchboard {

//! So many conversations are listed, those that somebody spoke in last; older ones are still found
//! by search and by whoever calls to go on with them.
inline constexpr int kMaxListed = 1'000;

//! What is kept of conversations, as sessions need it: the Log that NativeTalk's commits go to, and
//! where each conversation stands, in memory, so that it is known at once what to go on with.
class Archive final : public QObject, public session::Log
{
    Q_OBJECT

public:
    //! Both must outlive this.
    Archive(Logs &logs, session::Clock &clock);

    //! Reads what is there; loaded() or loadFailed() follows. Before that nobody should be called
    //! or let in, or they will begin anew.
    void load();

    //! The one with \a peer that changed last, of those that can go on. Empty if there is none.
    [[nodiscard]] std::optional<session::native::LogState>
    newestUnfinished(const wire::KeyHash &peer) const;
    //! What was said in a conversation that has so many rows.
    [[nodiscard]] std::unique_ptr<session::Journal> journalOf(const QByteArray &id, quint64 rows);
    //! A transcript of plain text; nothing of it is kept before something was said.
    [[nodiscard]] std::unique_ptr<session::Journal> beginTranscript(const QByteArray &id,
                                                                    const QString &title,
                                                                    const QString &address,
                                                                    session::Keeping keeping);

    //! How conversations are kept that begin from now on.
    void setKeeping(session::Keeping keeping) { m_keeping = keeping; }
    [[nodiscard]] session::Keeping keeping() const { return m_keeping; }
    //! How the one with that id, between two Talksticks, is kept.
    [[nodiscard]] session::Keeping keepingOf(const QByteArray &id) const;

    //! Notes down what a conversation that has ended tells about its fate.
    void noteEnd(const session::TalkState &state);
    //! It goes on now, so that of those with the same person it has changed last.
    void noteGoingOn(const QByteArray &id);
    //! It was to begin and did not: others with the same person come first.
    void putBehind(const QByteArray &id);
    //! It is deleted: nobody goes on with it any more.
    void forget(const QByteArray &id);
    //! Where the words stood until now that are said next: nothing of them is left there once they
    //! are in the log.
    void setSource(LogCommit::Source source) { m_source = source; }

    void create(const session::native::LogState &empty, const wire::KeyHash &peer,
                Done done) override;
    void commit(const std::vector<session::native::StoredEntry> &entries,
                const session::native::LogState &after, Done done) override;
    void find(const QByteArray &conversationId, const wire::KeyHash &peer, Found found) override;
    void read(const QByteArray &conversationId, std::uint64_t first, std::uint64_t count,
              Entries entries) override;

signals:
    //! At most kMaxListed, the one in which somebody spoke last first.
    void loaded(const QList<talkstick::switchboard::ConversationRecord> &records);
    void loadFailed();
    void fateChanged(const QByteArray &id, talkstick::session::Fate fate);
    //! A part of a transcript, or a conversation's fate, could not be kept.
    void notKept();

private:
    struct Known
    {
        wire::KeyHash peer;
        session::native::LogHead head;
        session::Fate fate = session::Fate::Unfinished;
        session::Keeping keeping = session::Keeping::OnDisk;
        std::uint64_t change = 0; // the highest has changed last
    };

    void loadPage(const std::optional<ListPlace> &after);
    void remember(const ConversationRecord &record);

    Logs &m_logs;
    session::Clock &m_clock;
    QHash<QByteArray, Known> m_known;
    QList<ConversationRecord> m_loading;
    std::uint64_t m_changes = 0;
    session::Keeping m_keeping = session::Keeping::OnDisk;
    LogCommit::Source m_source = LogCommit::Source::Elsewhere;
};

} // namespace talkstick::switchboard
