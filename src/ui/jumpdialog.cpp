// SPDX-License-Identifier: MIT
#include "ui/jumpdialog.h"

#include "ui/metrics.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace talkstick::ui {

JumpDialog::JumpDialog(quint32 last, QWidget *parent)
    : QDialog(parent)
    , m_number(new QSpinBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to turn"));
    m_number->setRange(1, int(last));
    m_number->setValue(int(last));
    m_number->setFocus();
    m_number->selectAll();
    m_buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(quint32(m_number->value())); });
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Turn, from 1 to %1:").arg(last), m_number);
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
    for (QAbstractButton *button : m_buttons->buttons())
        giveRoom(*button, metrics);
}

} // namespace talkstick::ui
