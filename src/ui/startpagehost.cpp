// SPDX-License-Identifier: MIT
//
// How StartPage hosts.
#include "model/sentences.h"
#include "ui/doorsetting.h"
#include "ui/startpage.h"
#include "ui_startpage.h"

#include <QLineEdit>

namespace talkstick::ui {
namespace {

const std::uint16_t kUsualPort = switchboard::ListenRequest {}.port;

} // namespace

void StartPage::setUpHost()
{
    m_remembered = rememberedPort(m_parts.settings);
    setPort(m_remembered);
    m_ui->hostFailure->setTabAfter(*m_ui->port);
    connect(m_ui->host, &QPushButton::clicked, this, &StartPage::host);
    // As in the address beside it; a spin box does not tell of Enter itself.
    connect(m_ui->port->findChild<QLineEdit *>(), &QLineEdit::returnPressed, this,
            &StartPage::host);
    connect(m_ui->showHostCard, &QPushButton::clicked, this, &StartPage::hostCardRequested);
    connect(m_ui->port, &QSpinBox::valueChanged, m_ui->hostFailure, &Notice::clear);
    connect(m_ui->hostFailure, &Notice::actionRequested, this, [this] {
        setPort(m_instead);
        host();
    });
}

void StartPage::setPort(std::uint16_t port)
{
    m_ui->port->setValue(port);
}

void StartPage::setHosting(const std::optional<switchboard::Hosting> &hosting)
{
    const bool open = hosting.has_value();
    m_ui->host->setVisible(!open);
    m_ui->portLabel->setVisible(!open);
    m_ui->port->setVisible(!open);
    m_ui->showHostCard->setVisible(open);
    m_ui->hostHint->setText(open ? tr("You are hosting on port %1.").arg(hosting->where.port)
                                 : tr("Be the one who is called. Only one of you has to be "
                                      "reachable."));
    if (open)
        m_ui->hostFailure->clear();
}

void StartPage::showFailure(const switchboard::ListenFailure &failure)
{
    const model::Explanation explanation = model::explain(failure);
    m_instead = failure.error == switchboard::ListenError::NoRights ? kUsualPort : failure.nextFree;
    m_ui->hostFailure->showText(model::Tone::Failure, explanation.what, explanation.advice,
                                m_instead ? tr("Use %1", "a port").arg(m_instead) : QString());
    m_ui->hostFailure->setToolTip(explanation.details);
    emit announced(explanation.what);
}

void StartPage::host()
{
    m_ui->name->keep();
    switchboard::HostOptions options;
    options.where.port = std::uint16_t(m_ui->port->value());
    rememberPort(m_parts.settings, options.where.port);
    emit hostRequested(options);
}

} // namespace talkstick::ui
