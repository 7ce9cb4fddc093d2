// SPDX-License-Identifier: MIT
#include "ui/jumpdialog.h"

#include "ui/metrics.h"
#include "ui/ringedbutton.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace talkstick::ui {

JumpDialog::JumpDialog(quint32 last, const QDate &lastDay, QWidget *parent)
    : QDialog(parent)
    , m_byNumber(new QRadioButton(this))
    , m_byDay(new QRadioButton(this))
    , m_number(new QSpinBox(this))
    , m_day(new QDateEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to turn or day"));
    m_number->setRange(1, int(last));
    m_number->setValue(int(last));
    m_day->setCalendarPopup(true);
    m_day->setDate(lastDay);
    m_byNumber->setChecked(true);
    layOut(last);
    connect(m_number, &QSpinBox::valueChanged, m_byNumber,
            [this] { m_byNumber->setChecked(true); });
    connect(m_day, &QDateEdit::dateChanged, m_byDay, [this] { m_byDay->setChecked(true); });
    connect(m_byNumber, &QRadioButton::clicked, m_number, [this] { m_number->setFocus(); });
    connect(m_byDay, &QRadioButton::clicked, m_day, [this] { m_day->setFocus(); });
    connect(this, &QDialog::accepted, this, &JumpDialog::choose);
    m_number->setFocus();
    m_number->selectAll();
}

void JumpDialog::layOut(quint32 last)
{
    m_byNumber->setText(tr("&Turn, from 1 to %1:").arg(last));
    m_byDay->setText(tr("&Day:"));
    m_number->setAccessibleName(tr("Turn, from 1 to %1").arg(last));
    m_day->setAccessibleName(tr("Day"));
    auto *go = new RingedButton(this);
    go->setText(tr("Go"));
    m_buttons->addButton(go, QDialogButtonBox::AcceptRole);
    go->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *layout = new QFormLayout(this);
    layout->addRow(m_byNumber, m_number);
    layout->addRow(m_byDay, m_day);
    layout->addRow(m_buttons);
    updateAppearance();
}

void JumpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void JumpDialog::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    layout()->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    layout()->setSpacing(metrics.s3);
    giveRoom(*m_buttons, metrics);
}

void JumpDialog::choose()
{
    if (m_byDay->isChecked())
        emit dayChosen(m_day->date());
    else
        emit chosen(quint32(m_number->value()));
}

} // namespace talkstick::ui
