// SPDX-License-Identifier: MIT
#include "ui/question.h"

#include "ui/metrics.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace talkstick::ui {
namespace {

QMessageBox *makeBox(QMessageBox::Icon icon, const QString &text, const QString &more,
                     QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setWindowTitle(QStringLiteral("Talkstick"));
    box->setText(text);
    box->setInformativeText(more);
    box->setTextFormat(Qt::PlainText);
    // The second label guesses at its format whatever the box was told.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

QMessageBox *ask(const Question &question, QWidget *parent)
{
    QMessageBox *box = makeBox(QMessageBox::Question, question.text, question.consequence, parent);
    QPushButton *no = box->addButton(question.no, QMessageBox::RejectRole);
    box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    for (QAbstractButton *button : box->buttons())
        giveRoom(*button, metricsFor(box->font()));
    return box;
}

QMessageBox *complain(const QString &what, QWidget *parent)
{
    QMessageBox *box = makeBox(QMessageBox::Warning, what, {}, parent);
    giveRoom(*box->addButton(QMessageBox::Close), metricsFor(box->font()));
    return box;
}

} // namespace talkstick::ui
