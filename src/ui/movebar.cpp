// SPDX-License-Identifier: MIT
#include "ui/movebar.h"

#include "model/movetext.h"
#include "model/ownname.h"
#include "switchboard/switchboard.h"
#include "ui/notice.h"
#include "ui/question.h"
#include "ui/safefilename.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace talkstick::ui {

using switchboard::MoveError;
using switchboard::Mover;

namespace {

const QString kSuffix = QStringLiteral("talkstick");

QFileDialog *fileDialog(const QString &title, QFileDialog::AcceptMode mode, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDefaultSuffix(kSuffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    return dialog;
}

} // namespace

MoveBar::MoveBar(const Parts &parts, QWidget *parent)
    : NoticeBar(parent)
    , m_parts(parts)
{
    connect(&notice(), &Notice::actionRequested, this, &MoveBar::stop);
    connect(&parts.mover, &Mover::progressed, this, &MoveBar::showProgress);
    connect(&parts.mover, &Mover::written, this, &MoveBar::showWritten);
    connect(&parts.mover, &Mover::failed, this, &MoveBar::showFailure);
    connect(&parts.mover, &Mover::ready, this, &MoveBar::takeArrival);
}

MoveBar::~MoveBar() = default;

void MoveBar::moveAway()
{
    if (m_parts.mover.isBusy())
        return;
    QFileDialog *dialog =
        fileDialog(tr("Move to another computer"), QFileDialog::AcceptSave, window());
    dialog->setNameFilter(tr("Everything of a Talkstick") + QStringLiteral(" (*.talkstick)"));
    const QString name = safeFileName(model::ownName(m_parts.settings));
    dialog->selectFile((name.isEmpty() ? QStringLiteral("Talkstick") : name) + u'.' + kSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, &MoveBar::write);
    dialog->open();
}

void MoveBar::write(const QString &file)
{
    if (m_parts.mover.isBusy())
        return;
    m_way = Way::Away;
    emit writing();
    showProgress(0);
    const QFileInfo there(file); // the dialog has asked about it
    m_parts.mover.write(file,
                        there.exists() || there.isSymLink() ? Mover::Existing::Replace
                                                            : Mover::Existing::Keep);
}

void MoveBar::chooseWhatToBring()
{
    if (m_parts.mover.isBusy())
        return;
    QFileDialog *dialog = fileDialog(tr("Bring your file"), QFileDialog::AcceptOpen, window());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Everything of a Talkstick") + QStringLiteral(" (*.talkstick)"),
                            tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MoveBar::bring);
    dialog->open();
}

void MoveBar::bring(const QString &file)
{
    if (m_parts.mover.isBusy())
        return;
    m_way = Way::Here;
    showProgress(0);
    m_parts.mover.bring(file);
}

void MoveBar::showProgress(int percent)
{
    const QString text = m_way == Way::Away ? tr("Writing everything: %1\u00a0%")
                                            : tr("Bringing everything: %1\u00a0%");
    notice().showText(model::Tone::Plain, text.arg(percent), {}, tr("Stop"));
    show();
}

void MoveBar::showWritten(const QString &file)
{
    hide();
    const model::Explanation moved = model::explainMoved(QDir::toNativeSeparators(file));
    QMessageBox *question =
        ask({moved.what, moved.advice, tr("&Quit Talkstick"), tr("&Later")}, window());
    question->setIcon(QMessageBox::Information);
    connect(question, &QMessageBox::accepted, this, &MoveBar::closeRequested);
    question->open();
    emit announced(moved.what);
}

void MoveBar::showFailure(const switchboard::MoveFailure &failure)
{
    const model::Explanation why = model::explain(failure);
    if (failure.error == MoveError::Stopped) {
        notice().showText(model::Tone::Plain, why.what, {}, tr("Close"));
    } else {
        const QString nothing =
            m_way == Way::Away ? tr("Nothing was written. %1") : tr("Nothing was brought. %1");
        notice().showText(model::Tone::Failure, nothing.arg(why.what), why.advice, tr("Close"));
    }
    notice().setToolTip(why.details);
    show();
    emit announced(notice().text());
}

void MoveBar::takeArrival()
{
    // Somebody may have come in meanwhile.
    if (m_parts.switchboard.isUnused()) {
        emit closeRequested();
        return;
    }
    m_parts.mover.stop();
    showFailure({MoveError::InUse, {}});
}

// Also what its button does once it has ended.
void MoveBar::stop()
{
    if (m_parts.mover.isBusy())
        m_parts.mover.stop();
    else
        hide();
}

} // namespace talkstick::ui
