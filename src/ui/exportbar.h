// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "model/transcriptexport.h"
#include "ui/noticebar.h"
#include "ui/parts.h"

#include <QList>
#include <QSaveFile>

#include <memory>
#include <optional>

namespace talkstick::session {
class Conversation;
}

namespace talkstick::ui {

//! Writes what was said to a file that the user names, and is a line that says how far that has
//! come, and how it ended. It can be stopped; then, and if it fails, no file is left, and one that
//! was there before is as it was.
class ExportBar final : public NoticeBar
{
    Q_OBJECT

public:
    //! All of \a parts must outlive this.
    explicit ExportBar(const Parts &parts, QWidget *parent = nullptr);
    ~ExportBar() override;

    //! Asks where to. Nothing happens if nothing of it is kept, or while another one is written.
    void exportOne(const session::Conversation &conversation);
    //! All conversations that are kept, listed or not, in one file.
    void exportAll();
    [[nodiscard]] bool isWriting() const { return m_export != nullptr; }

signals:
    //! What a screen reader says.
    void announced(const QString &text);

private:
    using Records = QList<switchboard::ConversationRecord>;

    //! \a id: of one; empty: all.
    void ask(const QString &title, const QString &name, const QByteArray &id);
    void read(const QString &file, const QByteArray &id);
    void write(const QString &file, const std::optional<Records> &records);
    void showProgress(quint64 done, quint64 total);
    void finished(quint64 unreadable);
    void fail(const QString &what, const QString &details = {});
    void stop();
    void showEnd(model::Tone tone, const QString &what, const QString &advice = {});

    Parts m_parts;
    std::unique_ptr<QSaveFile> m_file; // outlives what writes to it
    std::unique_ptr<model::TranscriptExport> m_export;
};

} // namespace talkstick::ui
