// SPDX-License-Identifier: MIT
#pragma once

#include "cli/historylines.h"
#include "cli/historyprogram.h"
#include "cli/question.h"
#include "model/transcriptexport.h"

#include <QHash>
#include <QPointer>
#include <QSaveFile>
#include <QSet>

namespace talkstick::cli {

//! `history list`
class HistoryList final : public HistoryProgram
{
    Q_OBJECT

public:
    HistoryList(const HistoryCommand &command, const HistoryParts &parts)
        : HistoryProgram(command, parts)
    { }
    void start() override;
};

//! `history show` and `history export`
class HistoryWriting final : public HistoryProgram
{
    Q_OBJECT

public:
    HistoryWriting(const HistoryCommand &command, const HistoryParts &parts)
        : HistoryProgram(command, parts)
    { }
    void start() override;

private:
    void show(const switchboard::ConversationRecord &record);
    void exportAll(const Records &records);
    void write(const Records &records, std::unique_ptr<model::TranscriptForm> form, QIODevice &to);
    void written(quint64 unreadable);
    void giveUp() override;

    std::unique_ptr<QSaveFile> m_file; // null: standard output
    std::unique_ptr<model::TranscriptExport> m_export;
};

//! `history search`
class HistorySearch final : public HistoryProgram
{
    Q_OBJECT

public:
    HistorySearch(const HistoryCommand &command, const HistoryParts &parts)
        : HistoryProgram(command, parts)
    { }
    void start() override;

private:
    void search();
    void take(const std::optional<QList<switchboard::LogHit>> &hits);
    void next();
    void readRow(const switchboard::LogHit &hit);
    void tell(const switchboard::LogHit &hit, const QList<session::Entry> &rows);

    QHash<QByteArray, model::Counterpart> m_with; // by the conversation's id
    QSet<QByteArray> m_told; // Quiet: conversations
    QList<switchboard::LogHit> m_hits; // to be told
    std::uint64_t m_place = 0; // of the last hit
    enum class Any : std::uint8_t { No, Yes } m_any = Any::No;
    enum class Page : std::uint8_t { Full, Last } m_page = Page::Full;
};

//! `history delete`
class HistoryDeletion final : public HistoryProgram
{
    Q_OBJECT

public:
    HistoryDeletion(const HistoryCommand &command, const HistoryParts &parts)
        : HistoryProgram(command, parts)
    { }
    void start() override;

private:
    void ask(const switchboard::ConversationRecord &record);
    void remove();
    void cleaning(int done, int total);
    void cleaned();
    void trouble() override;

    QByteArray m_id;
    Question *m_question = nullptr; // ours
    int m_tenths = 0; // of the cleaning that have been told
    enum class State : std::uint8_t { Here, Cleaning } m_state = State::Here;
};

} // namespace talkstick::cli
