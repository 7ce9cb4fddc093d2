// SPDX-License-Identifier: MIT
#include "ui/porttestdialog.h"

#include "model/firewallhelp.h"
#include "session/clock.h"
#include "switchboard/switchboard.h"
#include "ui/addressrows.h"
#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/ownaddresses.h"
#include "ui_porttestdialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace talkstick::ui {
namespace {

constexpr int kLettersWide = 64;

} // namespace

PortTestDialog::PortTestDialog(const Parts &parts, model::TestedFrom from, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PortTestDialog>())
    , m_parts(parts)
    , m_test(from, OwnAddresses(parts).toTest(from), parts.switchboard.hosting()->where.port)
{
    using switchboard::Switchboard;
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->listening->setText(m_test.listening());
    // An address is not to be broken behind its slashes.
    m_ui->instruction->setText(
        m_test.instruction().replace(QStringLiteral("//"), QStringLiteral("//\u2060")));
    m_ui->copy->setVisible(!m_test.address().isEmpty());
    m_ui->copy->setAccessibleName(tr("Copy %1", "an address").arg(m_test.address()));
    m_ui->cause->setText(m_test.possibleCause());
    const std::uint16_t port = parts.switchboard.hosting()->where.port;
    for (const model::FirewallHelp &help : model::firewallHelp(port, model::thisSystem()))
        addSystem(help);
    showSeen(m_test.seen());
    connect(m_ui->copy, &QPushButton::clicked, this, &PortTestDialog::copyAddress);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&parts.switchboard, &Switchboard::callerSeen, this, &PortTestDialog::see);
    connect(&parts.switchboard, &Switchboard::hostingChanged, this, [this] {
        if (!m_parts.switchboard.hosting())
            reject();
    });
    updateAppearance();
}

PortTestDialog::~PortTestDialog() = default;

void PortTestDialog::see(const switchboard::Caller &caller)
{
    if (!m_test.see(caller, m_parts.addresses.list(), m_parts.clock.wallTime()))
        return;
    showSeen(m_test.seen());
    emit announced(m_test.seen().first());
    updateAppearance();
}

void PortTestDialog::showSeen(const QStringList &seen)
{
    m_ui->seen->setText(seen.join(u'\n'));
    m_ui->mark->setVisible(m_test.isPassed());
}

void PortTestDialog::addSystem(const model::FirewallHelp &help)
{
    auto *page = new QWidget(m_ui->systems);
    auto *layout = new QVBoxLayout(page);
    auto *where = new QLabel(help.where, page);
    where->setWordWrap(true);
    auto *commands = new AddressRows(page);
    commands->setNotes(AddressRows::Notes::Above);
    commands->setLines(help.commands);
    layout->addWidget(where);
    layout->addWidget(commands);
    layout->addStretch(1);
    m_ui->systems->addTab(page, help.system);
}

void PortTestDialog::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_test.address());
    m_ui->copy->setText(tr("Copied"));
}

void PortTestDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void PortTestDialog::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_ui->dialogLayout->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
    m_ui->dialogLayout->setSpacing(metrics.s3);
    m_ui->seenLayout->setSpacing(metrics.s1);
    for (int i = 0; i < m_ui->systems->count(); ++i)
        m_ui->systems->widget(i)->layout()->setContentsMargins(metrics.s4, metrics.s4, metrics.s4,
                                                               metrics.s4);
    m_ui->seen->setFont(m_test.isPassed() ? metrics.strong : metrics.body);
    m_ui->otherwise->setFont(metrics.strong);
    m_ui->instruction->setMinimumWidth(kLettersWide * fontMetrics().averageCharWidth());
    const int side = m_ui->seen->fontMetrics().height();
    const Inks inks = deriveColours(palette()).onWindow;
    m_ui->mark->setPixmap(icon(Symbol::Tick, inks.good).pixmap(side, side));
    setSymbol(*m_ui->copy, Symbol::Copy, palette());
    giveRoom(*m_ui->copy, metrics);
    giveRoom(*m_ui->buttons, metrics);
    fitToText(*this);
}

} // namespace talkstick::ui
