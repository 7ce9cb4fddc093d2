// SPDX-License-Identifier: MIT
#include "cli/historyprograms.h"

#include <QFile>

namespace talkstick::cli {

using model::ExportFailure;
using model::TranscriptExport;
using switchboard::ConversationRecord;

void HistoryWriting::start()
{
    const bool isShow = command().action == HistoryCommand::Action::Show;
    if (!command().conversation.isEmpty()) {
        readChosen([this, isShow](const ConversationRecord &record) {
            if (isShow)
                show(record);
            else
                exportAll({record});
        });
        return;
    }
    readAll([this, isShow](const Records &all) {
        if (!isShow) {
            exportAll(all);
        } else if (all.isEmpty()) {
            print(conversationLines({}, parts().people, parts().clock.wallTime(), form()));
            end();
        } else {
            show(all.first());
        }
    });
}

void HistoryWriting::show(const ConversationRecord &record)
{
    if (form() == OutputForm::Json)
        print(conversationLines({record}, parts().people, parts().clock.wallTime(), form()));
    write({record}, formToShow(form()), parts().output);
}

void HistoryWriting::exportAll(const Records &records)
{
    auto transcript = model::makeTranscriptForm(command().format, parts().ownName);
    if (command().file.isEmpty()) {
        write(records, std::move(transcript), parts().output);
        return;
    }
    const bool isNew = !QFile::exists(command().file);
    m_file = std::make_unique<QSaveFile>(command().file);
    if (!m_file->open(QSaveFile::WriteOnly)) {
        failWriting(m_file->errorString());
        return;
    }
    // As private as the profile is. A file that is there keeps its permissions.
    if (isNew)
        m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    write(records, std::move(transcript), *m_file);
}

void HistoryWriting::write(const Records &records, std::unique_ptr<model::TranscriptForm> form,
                           QIODevice &to)
{
    m_export =
        std::make_unique<TranscriptExport>(parts().logs, parts().people, std::move(form), to);
    connect(m_export.get(), &TranscriptExport::finished, this, &HistoryWriting::written);
    connect(
        m_export.get(), &TranscriptExport::failed, this,
        [this](ExportFailure failure, const QString &systemText) {
            if (failure == ExportFailure::CannotWrite)
                failWriting(systemText);
            else if (failure == ExportFailure::CannotRead)
                failStorage();
            else
                fail("deleted", {model::exportFailureText(failure), {}, {}}, ExitStatus::Storage);
        });
    m_export->start(records);
}

void HistoryWriting::written(quint64 unreadable)
{
    if (m_file && !m_file->commit()) {
        failWriting(m_file->errorString());
        return;
    }
    if (unreadable > 0)
        fail("unreadable", {model::unreadableText(unreadable), {}, {}}, ExitStatus::Storage);
    else
        end();
}

void HistoryWriting::giveUp()
{
    if (m_export)
        m_export->cancel();
    // Else a part of it would be left under a name that nobody knows.
    if (m_file)
        m_file->cancelWriting();
    m_export.reset();
    m_file.reset();
}

} // namespace talkstick::cli
