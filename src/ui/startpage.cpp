// SPDX-License-Identifier: MIT
#include "ui/startpage.h"

#include "model/jointext.h"
#include "model/sentences.h"
#include "ui/endings.h"
#include "ui/metrics.h"
#include "ui_startpage.h"

#include <QLineEdit>
#include <QSettings>

namespace talkstick::ui {
namespace {

const QString kPortKey = QStringLiteral("host/port");
const std::uint16_t kUsualPort = switchboard::ListenRequest {}.port;

} // namespace

StartPage::StartPage(QSettings &settings, Kind kind, QWidget *parent)
    : CentredPage(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_settings(settings)
    , m_recent(settings)
{
    m_ui->setupUi(this);
    m_ui->intro->setVisible(kind == Kind::Page);
    setTitles({m_ui->title});
    setHeadings({m_ui->joinHeading, m_ui->hostHeading});
    const int apart = metricsFor(font()).s6;
    m_ui->columns->setSpacing(apart);
    m_ui->introLayout->setContentsMargins(0, 0, 0, apart);
    setUpJoin();
    setUpHost();
    setHosting(std::nullopt);
}

StartPage::~StartPage() = default;

void StartPage::setUpJoin()
{
    m_ui->caution->showText(model::Tone::Caution,
                            tr("Anyone on the way can read and change what is said."));
    m_ui->address->lineEdit()->setPlaceholderText(tr("192.168.1.7 or example.org"));
    fillEndings(*m_ui->ending);
    fillRecent();
    showMore(false);
    connect(m_ui->more, &QToolButton::toggled, this, &StartPage::showMore);
    connect(m_ui->join, &QPushButton::clicked, this, &StartPage::join);
    connect(m_ui->address->lineEdit(), &QLineEdit::returnPressed, this, &StartPage::join);
    connect(m_ui->address, &QComboBox::editTextChanged, m_ui->joinFailure, &Notice::clear);
}

void StartPage::setUpHost()
{
    m_ui->port->setValue(m_settings.value(kPortKey, m_ui->port->value()).toInt());
    setTabOrder(m_ui->port, m_ui->hostFailure->action());
    setTabOrder(m_ui->hostFailure->action(), m_ui->host);
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

void StartPage::setAddress(const QString &address)
{
    m_ui->address->setEditText(address);
    m_ui->address->lineEdit()->selectAll();
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
}

void StartPage::focusAddress()
{
    m_ui->address->setFocus();
    m_ui->address->lineEdit()->selectAll();
}

void StartPage::showEvent(QShowEvent *event)
{
    CentredPage::showEvent(event);
    fillRecent();
}

void StartPage::showMore(bool shown)
{
    m_ui->more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_ui->moreBox->setVisible(shown);
}

void StartPage::join()
{
    const QString typed = m_ui->address->currentText();
    const auto parsed = model::parseJoinText(typed);
    if (!parsed) {
        m_ui->joinFailure->showText(model::Tone::Failure, parsed.error());
        focusAddress();
        return;
    }
    switchboard::JoinOptions options = parsed.value();
    options.first =
        m_ui->first->currentIndex() == 0 ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs;
    options.ending = chosenEnding(*m_ui->ending);
    m_recent.add(typed);
    fillRecent();
    m_ui->address->setEditText(typed.simplified());
    emit joinRequested(options);
}

void StartPage::host()
{
    switchboard::HostOptions options;
    options.where.port = std::uint16_t(m_ui->port->value());
    m_settings.setValue(kPortKey, m_ui->port->value());
    emit hostRequested(options);
}

void StartPage::fillRecent()
{
    const QString typed = m_ui->address->currentText();
    m_ui->address->clear();
    m_ui->address->addItems(m_recent.list());
    m_ui->address->setEditText(typed);
}

} // namespace talkstick::ui
