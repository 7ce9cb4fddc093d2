// SPDX-License-Identifier: MIT
#include "ui/exportbar.h"

#include "model/ownname.h"
#include "model/transcriptform.h"
#include "session/conversation.h"
#include "switchboard/switchboard.h"
#include "ui/notice.h"
#include "ui/safefilename.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace talkstick::ui {

using model::TranscriptExport;
using model::TranscriptFormat;
using switchboard::FoundConversation;

namespace {

struct Kind
{
    TranscriptFormat format;
    const char *suffix;
    const char *name;
};
constexpr std::array kKinds {
    Kind {TranscriptFormat::Text, "txt", QT_TRANSLATE_NOOP("talkstick::ui::ExportBar", "Text")},
    Kind {TranscriptFormat::Markdown, "md",
          QT_TRANSLATE_NOOP("talkstick::ui::ExportBar", "Markdown")},
    Kind {TranscriptFormat::Json, "json",
          QT_TRANSLATE_NOOP("talkstick::ui::ExportBar", "JSON, for programs")}};

QString filterOf(const Kind &kind)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(ExportBar::tr(kind.name), QString::fromLatin1(kind.suffix));
}

// What the file is called says which it is, whatever was chosen in the list.
TranscriptFormat formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix();
    const auto named = std::find_if(kKinds.begin(), kKinds.end(), [&suffix](const Kind &kind) {
        return suffix.compare(QString::fromLatin1(kind.suffix), Qt::CaseInsensitive) == 0;
    });
    return named == kKinds.end() ? TranscriptFormat::Text : named->format;
}

QString fileNameOf(const QString &name)
{
    const QString safe = safeFileName(name);
    return safe.isEmpty() ? QStringLiteral("Talkstick") : QStringLiteral("Talkstick ") + safe;
}

} // namespace

ExportBar::ExportBar(const Parts &parts, QWidget *parent)
    : NoticeBar(parent)
    , m_parts(parts)
{
    connect(&notice(), &Notice::actionRequested, this, &ExportBar::stop);
}

ExportBar::~ExportBar() = default;

void ExportBar::exportOne(const session::Conversation &conversation)
{
    const QByteArray id = m_parts.switchboard.talks().idOf(conversation);
    const QString name = conversation.state().peerName;
    if (!id.isEmpty())
        ask(tr("Export the conversation with %1").arg(name), fileNameOf(name), id);
}

void ExportBar::exportAll()
{
    ask(tr("Export all conversations"), fileNameOf({}), {});
}

void ExportBar::ask(const QString &title, const QString &name, const QByteArray &id)
{
    if (isWriting())
        return;
    auto *dialog = new QFileDialog(window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QStringList filters;
    for (const Kind &kind : kKinds)
        filters << filterOf(kind);
    dialog->setNameFilters(filters);
    const auto useSuffix = [dialog, filters](const QString &filter) {
        const auto chosen = std::max<qsizetype>(filters.indexOf(filter), 0);
        dialog->setDefaultSuffix(QString::fromLatin1(kKinds[std::size_t(chosen)].suffix));
    };
    useSuffix(filters.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, useSuffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id](const QString &file) { read(file, id); });
    dialog->open();
}

void ExportBar::read(const QString &file, const QByteArray &id)
{
    if (isWriting())
        return;
    if (id.isEmpty()) {
        model::readAllRecords(
            m_parts.switchboard.logs(), this,
            [this, file](const std::optional<Records> &records) { write(file, records); });
        return;
    }
    m_parts.switchboard.logs().find(
        id, [self = QPointer(this), file](const FoundConversation &found) {
            using State = FoundConversation::State;
            if (!self)
                return;
            if (found.state == State::Kept)
                self->write(file, Records {found.record});
            else if (found.state == State::Unreadable)
                self->write(file, std::nullopt);
            else
                self->fail(model::exportFailureText(model::ExportFailure::Deleted));
        });
}

void ExportBar::write(const QString &file, const std::optional<Records> &records)
{
    if (isWriting())
        return;
    if (!records) {
        fail(model::exportFailureText(model::ExportFailure::CannotRead));
        return;
    }
    const bool isNew = !QFile::exists(file);
    m_file = std::make_unique<QSaveFile>(file);
    if (!m_file->open(QSaveFile::WriteOnly)) {
        fail(tr("%1 cannot be written.").arg(QDir::toNativeSeparators(file)),
             m_file->errorString());
        return;
    }
    // As private as the profile is. A file that is there keeps its permissions.
    if (isNew)
        m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_export = std::make_unique<TranscriptExport>(
        m_parts.switchboard.logs(), m_parts.switchboard.people(),
        model::makeTranscriptForm(formatOf(file), model::ownName(m_parts.settings)), *m_file);
    connect(m_export.get(), &TranscriptExport::progressed, this, &ExportBar::showProgress);
    connect(m_export.get(), &TranscriptExport::finished, this, &ExportBar::finished);
    connect(m_export.get(), &TranscriptExport::failed, this,
            [this](model::ExportFailure failure, const QString &systemText) {
                fail(model::exportFailureText(failure), systemText);
            });
    showProgress(0, 1);
    m_export->start(*records);
}

void ExportBar::showProgress(quint64 done, quint64 total)
{
    const auto percent = total > 0 ? done * 100 / total : 100;
    notice().showText(model::Tone::Plain, tr("Exporting: %1\u00a0%").arg(percent), {}, tr("Stop"));
    show();
}

void ExportBar::finished(quint64 unreadable)
{
    if (!m_file->commit()) {
        fail(model::exportFailureText(model::ExportFailure::CannotWrite), m_file->errorString());
        return;
    }
    const QString file = QDir::toNativeSeparators(m_file->fileName());
    showEnd(unreadable > 0 ? model::Tone::Caution : model::Tone::Plain,
            tr("Exported to %1").arg(file),
            unreadable > 0 ? model::unreadableText(unreadable) : QString());
}

void ExportBar::fail(const QString &what, const QString &details)
{
    showEnd(model::Tone::Failure, tr("Nothing was exported. %1").arg(what), details);
}

// Also what its button does once it has ended.
void ExportBar::stop()
{
    if (!isWriting()) {
        hide();
        return;
    }
    m_export->cancel();
    showEnd(model::Tone::Plain, tr("Stopped. Nothing was exported."));
}

void ExportBar::showEnd(model::Tone tone, const QString &what, const QString &advice)
{
    // It may be what tells this.
    if (m_export)
        m_export.release()->deleteLater();
    if (m_file) {
        m_file->cancelWriting(); // nothing happens if it was committed
        m_file.release()->deleteLater();
    }
    notice().showText(tone, what, advice, tr("Close"));
    show();
    emit announced(what);
}

} // namespace talkstick::ui
