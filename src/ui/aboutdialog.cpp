// SPDX-License-Identifier: MIT
#include "ui/aboutdialog.h"

#include "ui/diagnostics.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/ringedbutton.h"
#include "ui_aboutdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

namespace talkstick::ui {

AboutDialog::AboutDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->version->setText(tr("Version %1, with Qt %2")
                               .arg(QStringLiteral(TALKSTICK_VERSION), QLatin1String(qVersion())));
    QPushButton *copy =
        m_ui->buttons->addButton(tr("Copy &diagnostics"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    copy->setToolTip(tr("Versions and counts; no names, no addresses, nothing that was said."));
    connect(copy, &QPushButton::clicked, this, [parts, copy] {
        QGuiApplication::clipboard()->setText(diagnostics(parts));
        copy->setText(tr("Copied"));
    });
    RingedButton &close = ringed(*m_ui->buttons, QDialogButtonBox::Close);
    close.setDefault(true);
    close.setFocus();
    updateAppearance();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void AboutDialog::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    const int side = 4 * metrics.s4;
    m_ui->picture->setPixmap(applicationIcon().pixmap(side, side));
    m_ui->name->setFont(metrics.title);
    m_ui->dialogLayout->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    m_ui->dialogLayout->setSpacing(metrics.s4);
    m_ui->top->setSpacing(metrics.s4);
    m_ui->texts->setSpacing(metrics.s2);
    m_ui->purpose->setMinimumWidth(50 * fontMetrics().averageCharWidth());
    giveRoom(*m_ui->buttons, metrics);
    fitToText(*this);
}

} // namespace talkstick::ui
