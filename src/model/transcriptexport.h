// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcriptform.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <memory>

class QIODevice;

namespace talkstick::model {

enum class ExportFailure : std::uint8_t {
    CannotRead, //!< What is kept.
    CannotWrite, //!< The disk is full, or nobody reads any more.
    Deleted, //!< Somebody has deleted a conversation meanwhile.
};
[[nodiscard]] QString exportFailureText(ExportFailure failure);
//! That \a rows are missing in it because they could not be read.
[[nodiscard]] QString unreadableText(std::uint64_t rows);

//! Writes conversations down, page by page from the event loop, however long they are. What is
//! said meanwhile is not among it.
class TranscriptExport final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this, and \a sink be open. Whoever owns the sink flushes or commits it,
    //! once finished(), and looks whether that succeeds; a file in the making is best a QSaveFile,
    //! of which nothing is left if it does not.
    TranscriptExport(switchboard::Logs &logs, const switchboard::People &people,
                     std::unique_ptr<TranscriptForm> form, QIODevice &sink,
                     QObject *parent = nullptr);
    ~TranscriptExport() override;

    //! Writes \a conversations, in this order, once the event loop runs. Only once.
    void start(const QList<switchboard::ConversationRecord> &conversations);
    //! Nothing more is written or told. What there is of it by then is only a part.
    void cancel();

signals:
    void progressed(quint64 done, quint64 total); //!< in rows: parts of turns
    //! All is written but \a unreadable rows, which are damaged on the disk.
    void finished(quint64 unreadable);
    //! What there is of it is only a part. \a systemText: for details; may be empty.
    void failed(talkstick::model::ExportFailure failure, const QString &systemText);

private:
    using Rows = std::optional<QList<session::Entry>>;

    [[nodiscard]] const switchboard::ConversationRecord &current() const
    {
        return m_conversations[m_index];
    }
    void begin();
    void openNext();
    void readPage();
    void takePage(int asked, const Rows &rows);
    void lookForMissing();
    void closeCurrent();
    void finish();
    [[nodiscard]] bool write(const QString &text);
    void fail(ExportFailure failure, const QString &systemText = {});

    switchboard::Logs &m_logs;
    const switchboard::People &m_people;
    std::unique_ptr<TranscriptForm> m_form;
    QIODevice &m_sink;
    QList<switchboard::ConversationRecord> m_conversations;
    enum class State : std::uint8_t { Idle, Writing, Over } m_state = State::Idle;
    qsizetype m_index = 0; // of the current conversation
    quint64 m_row = 0; // in it, the next to be read
    quint64 m_missing = 0; // rows of it
    quint64 m_unreadable = 0;
    quint64 m_done = 0;
    quint64 m_total = 0;
};

} // namespace talkstick::model
