// SPDX-License-Identifier: MIT
#include "model/transcriptexport.h"

#include <QIODevice>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace talkstick::model {

using switchboard::ConversationRecord;
using switchboard::FoundConversation;

namespace {

constexpr quint64 kRowsAPage = 200;

} // namespace

TranscriptExport::TranscriptExport(switchboard::Logs &logs, const switchboard::People &people,
                                   std::unique_ptr<TranscriptForm> form, QIODevice &sink,
                                   QObject *parent)
    : QObject(parent)
    , m_logs(logs)
    , m_people(people)
    , m_form(std::move(form))
    , m_sink(sink)
{ }

TranscriptExport::~TranscriptExport() = default;

void TranscriptExport::start(const QList<ConversationRecord> &conversations)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Writing;
    m_conversations = conversations;
    for (const ConversationRecord &conversation : conversations)
        m_total += conversation.state.rows;
    // So that nothing is told from inside this call.
    QMetaObject::invokeMethod(this, &TranscriptExport::begin, Qt::QueuedConnection);
}

void TranscriptExport::begin()
{
    if (m_state == State::Writing && write(m_form->begin()))
        openNext();
}

void TranscriptExport::cancel()
{
    m_state = State::Over;
}

void TranscriptExport::openNext()
{
    if (m_index == m_conversations.size()) {
        finish();
        return;
    }
    m_row = 0;
    m_missing = 0;
    if (write(m_form->open(headOf(current(), m_people))))
        readPage();
}

void TranscriptExport::readPage()
{
    const int count = int(std::min(kRowsAPage, current().state.rows - m_row));
    m_logs.readRows(current().id, m_row, count, [self = QPointer(this), count](const Rows &rows) {
        if (self && self->m_state == State::Writing)
            self->takePage(count, rows);
    });
}

void TranscriptExport::takePage(int asked, const Rows &rows)
{
    if (!rows) {
        fail(ExportFailure::CannotRead);
        return;
    }
    QString text;
    for (const session::Entry &row : *rows)
        text += m_form->say(row);
    if (!write(text))
        return;
    m_row += quint64(asked);
    m_done += quint64(asked);
    m_missing += quint64(asked) - std::min(quint64(asked), quint64(rows->size()));
    emit progressed(m_done, m_total);
    if (m_state != State::Writing)
        return; // Whoever is told may cancel.
    if (m_row < current().state.rows)
        readPage();
    else if (m_missing > 0)
        lookForMissing();
    else
        closeCurrent();
}

// A conversation that is deleted loses its rows like one that is damaged.
void TranscriptExport::lookForMissing()
{
    m_logs.find(current().id, [self = QPointer(this)](const FoundConversation &found) {
        if (!self || self->m_state != State::Writing)
            return;
        if (found.state == FoundConversation::State::Unreadable) {
            self->fail(ExportFailure::CannotRead);
        } else if (found.state != FoundConversation::State::Kept) {
            self->fail(ExportFailure::Deleted);
        } else {
            self->m_unreadable += self->m_missing;
            self->closeCurrent();
        }
    });
}

void TranscriptExport::closeCurrent()
{
    if (!write(m_form->close()))
        return;
    ++m_index;
    openNext();
}

void TranscriptExport::finish()
{
    if (!write(m_form->end()))
        return;
    m_state = State::Over;
    emit finished(m_unreadable);
}

bool TranscriptExport::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (m_sink.write(bytes) == bytes.size())
        return true;
    fail(ExportFailure::CannotWrite, m_sink.errorString());
    return false;
}

void TranscriptExport::fail(ExportFailure failure, const QString &systemText)
{
    m_state = State::Over;
    emit failed(failure, systemText);
}

QString exportFailureText(ExportFailure failure)
{
    switch (failure) {
    case ExportFailure::CannotRead: return TranscriptExport::tr("What was said cannot be read.");
    case ExportFailure::Deleted:
        return TranscriptExport::tr("The conversation has been deleted meanwhile.");
    case ExportFailure::CannotWrite: break;
    }
    return TranscriptExport::tr("It could not be written to its end.");
}

QString unreadableText(std::uint64_t rows)
{
    const auto most = std::uint64_t(std::numeric_limits<int>::max());
    return rows == 1 ? TranscriptExport::tr("One turn cannot be read any more and is missing.")
                     : TranscriptExport::tr("%n turns cannot be read any more and are missing.",
                                            "more than one", int(std::min(rows, most)));
}

} // namespace talkstick::model
