// SPDX-License-Identifier: MIT
#include "ui/jumpdialog.h"

#include "ui/metrics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace talkstick::ui {

JumpDialog::JumpDialog(quint32 last, QWidget *parent)
    : QDialog(parent)
    , m_number(new QSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to turn"));
    m_number->setRange(1, int(last));
    m_number->setValue(int(last));
    m_number->setFocus();
    m_number->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(quint32(m_number->value())); });
    const Metrics metrics = metricsFor(font());
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    layout->setSpacing(metrics.s3);
    layout->addRow(tr("&Turn, from 1 to %1:").arg(last), m_number);
    layout->addRow(buttons);
}

} // namespace talkstick::ui
