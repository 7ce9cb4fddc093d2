// SPDX-License-Identifier: MIT
#include "ui/invitationdialog.h"

#include "ui/metrics.h"
#include "ui/ringedbutton.h"
#include "ui_invitationdialog.h"

#include <QEvent>
#include <QPushButton>

namespace talkstick::ui {
namespace {

constexpr int kLettersWide = 60;

} // namespace

InvitationDialog::InvitationDialog(const model::InvitationQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::InvitationDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(question.title);
    m_ui->claim->setText(question.claim);
    m_ui->calls->setText(question.calls);
    m_ui->others->setText(question.others);
    m_ui->others->setHidden(question.others.isEmpty());
    m_ui->key->setText(question.key);
    m_ui->promise->setText(question.promise);
    QString text = question.call;
    QPushButton *call = m_ui->buttons->addButton(text.replace(u'&', QStringLiteral("&&")),
                                                 QDialogButtonBox::AcceptRole);
    call->setObjectName(QStringLiteral("call"));
    call->setAutoDefault(false);
    RingedButton &cancel = ringed(*m_ui->buttons, QDialogButtonBox::Cancel);
    cancel.setDefault(true);
    cancel.setFocus();
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateAppearance();
}

InvitationDialog::~InvitationDialog() = default;

void InvitationDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void InvitationDialog::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_ui->claim->setFont(metrics.strong);
    giveRoom(*m_ui->buttons, metrics);
    m_ui->dialogLayout->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    m_ui->dialogLayout->setSpacing(metrics.s4);
    m_ui->facts->setSpacing(metrics.s2);
    m_ui->claim->setMinimumWidth(kLettersWide * fontMetrics().averageCharWidth());
}

} // namespace talkstick::ui
