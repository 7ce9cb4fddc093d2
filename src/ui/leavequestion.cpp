// SPDX-License-Identifier: MIT
#include "ui/leavequestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace talkstick::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

QMessageBox *leaveQuestion(int live, QWidget *parent)
{
    auto *question = new QMessageBox(parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(QStringLiteral("Talkstick"));
    question->setText(live == 1 ? Words::tr("A conversation is still going on.")
                                : Words::tr("%1 conversations are still going on.").arg(live));
    question->setInformativeText(
        Words::tr("If you quit, you leave, and what was said is not kept."));
    QPushButton *stay = question->addButton(Words::tr("Stay"), QMessageBox::RejectRole);
    question->addButton(Words::tr("Leave and quit"), QMessageBox::AcceptRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    return question;
}

} // namespace talkstick::ui
