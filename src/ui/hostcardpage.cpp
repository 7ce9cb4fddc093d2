// SPDX-License-Identifier: MIT
#include "ui/hostcardpage.h"

#include "ui/doorsetting.h"
#include "ui/doorwords.h"
#include "ui/endings.h"
#include "ui/invitationbox.h"
#include "ui/metrics.h"
#include "ui/porttestdialog.h"
#include "ui/publicname.h"
#include "ui_hostcardpage.h"

#include <QStyle>

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

using switchboard::Door;

enum Tab { Network, Elsewhere, Program };

constexpr Time kRereadEvery = std::chrono::seconds(5);

} // namespace

HostCardPage::HostCardPage(const Parts &parts, QWidget *parent)
    : CentredPage(parent)
    , m_ui(std::make_unique<Ui::HostCardPage>())
    , m_parts(parts)
    , m_own(parts)
    , m_invitations(new InvitationBox(parts, this))
    , m_reread(parts.clock.makeAlarm([this] { readAddresses(); }))
    , m_lonely(parts.clock.makeAlarm([this] { offerToJoin(); }))
{
    m_ui->setupUi(this);
    setElements({.titles = {m_ui->title},
                 .groups = {m_ui->networkLayout, m_ui->elsewhereLayout, m_ui->programLayout},
                 .hints = {{m_ui->doorLayout, m_ui->doorHint}}});
    m_ui->invitationPlace->addWidget(m_invitations);
    m_invitations->raise(); // made before the form, it would be read before it
    setUpDoor();
    setUpOptions();
    setUpElsewhere();
    m_ui->letInCaution->showText(
        model::Tone::Caution,
        tr("Everybody who connects comes in until you stop hosting. Anyone "
           "on the way can read and change what is said."));
    m_ui->joinInstead->showText(model::Tone::Plain,
                                tr("If they are hosting too, one of you should join."), {},
                                tr("Join instead"));
    m_ui->joinInstead->hide();
    showMore(false);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &HostCardPage::showInvitee);
    connect(m_ui->stop, &QPushButton::clicked, this, &HostCardPage::stopRequested);
    connect(m_ui->testPort, &QPushButton::clicked, this, &HostCardPage::testPort);
    connect(m_ui->more, &QToolButton::toggled, this, &HostCardPage::showMore);
    connect(m_invitations, &InvitationBox::announced, this, &HostCardPage::announced);
    connect(m_ui->joinInstead, &Notice::actionRequested, this, &HostCardPage::joinInsteadRequested);
    connect(&parts.switchboard, &switchboard::Switchboard::hostingChanged, this,
            &HostCardPage::hostingChanged);
    connect(&parts.switchboard, &switchboard::Switchboard::knocksChanged, this,
            &HostCardPage::knocksChanged);
    hostingChanged();
    knocksChanged();
    showInvitee();
}

HostCardPage::~HostCardPage() = default;

void HostCardPage::applyMetrics(const Metrics &metrics)
{
    for (QPushButton *button : {m_ui->stop, m_ui->testPort, m_ui->usePublicName})
        giveRoom(*button, metrics);
    m_ui->doorLayout->setVerticalSpacing(metrics.s1);
    // It reads on, but a check box has one line, and would make the page wider than a narrow
    // window.
    m_ui->letInLayout->setSpacing(0);
    m_ui->letInLimit->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                                + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
}

void HostCardPage::setUpDoor()
{
    for (const Door door : kDoors)
        m_ui->door->addItem(doorName(door), int(door));
    connect(m_ui->door, &QComboBox::activated, this,
            [this] { emit doorChosen(Door(m_ui->door->currentData().toInt())); });
}

void HostCardPage::setUpOptions()
{
    using turn::FirstTurn;
    fillEndings(*m_ui->ending);
    connect(m_ui->hostFirst, &QRadioButton::toggled, this, [this](bool mine) {
        m_parts.switchboard.setFirst(mine ? FirstTurn::Mine : FirstTurn::Theirs);
    });
    connect(m_ui->ending, &QComboBox::activated, this,
            [this] { m_parts.switchboard.setEnding(chosenEnding(*m_ui->ending)); });
    connect(m_ui->letIn, &QCheckBox::toggled, this, &HostCardPage::letPlainCallersIn);
}

void HostCardPage::setUpElsewhere()
{
    m_ui->publicName->setText(m_own.setting());
    connect(m_ui->usePublicName, &QPushButton::clicked, this, &HostCardPage::usePublicName);
    connect(m_ui->publicName, &QLineEdit::returnPressed, this, &HostCardPage::usePublicName);
}

void HostCardPage::showNews(const QString &sentence)
{
    m_ui->news->setText(sentence);
    m_ui->news->setVisible(!sentence.isEmpty());
}

void HostCardPage::focusTabs()
{
    m_ui->tabs->setFocus();
}

void HostCardPage::showEvent(QShowEvent *event)
{
    CentredPage::showEvent(event);
    m_ui->publicName->setText(m_own.setting());
    readAddresses();
}

void HostCardPage::hideEvent(QHideEvent *event)
{
    m_reread->clear();
    CentredPage::hideEvent(event);
}

void HostCardPage::hostingChanged()
{
    const auto &hosting = m_parts.switchboard.hosting();
    if (std::exchange(m_isHosting, hosting.has_value()) != m_isHosting)
        awaitCallers();
    if (!hosting) {
        showNews({});
        return;
    }
    showDoor(hosting->options.door);
    const bool letIn = hosting->options.plainCallers == switchboard::PlainCallers::LetIn;
    m_ui->letIn->setChecked(letIn);
    m_ui->letInCaution->setVisible(letIn);
    m_ui->hostFirst->setChecked(hosting->options.first == turn::FirstTurn::Mine);
    m_ui->callerFirst->setChecked(hosting->options.first == turn::FirstTurn::Theirs);
    chooseEnding(*m_ui->ending, hosting->options.ending);
    readAddresses();
}

void HostCardPage::readAddresses()
{
    const auto &hosting = m_parts.switchboard.hosting();
    if (!hosting || !isVisible())
        return;
    m_reread->set(m_parts.clock.now() + kRereadEvery);
    m_invitations->refresh();
    const model::HostCard card = m_own.card();
    if (std::exchange(m_card, card) != card)
        showCard();
}

void HostCardPage::showCard()
{
    m_ui->title->setText(m_card.title);
    m_ui->network->setLines(m_card.onThisNetwork);
    m_ui->offline->setVisible(m_card.onThisNetwork.isEmpty());
    m_ui->moreNetwork->setLines(m_card.more);
    AddressRows::alignNotes(*m_ui->network, *m_ui->moreNetwork);
    m_ui->more->setText(tr("More addresses (%1)").arg(m_card.more.size()));
    m_ui->more->setVisible(!m_card.more.isEmpty());
    m_ui->elsewhere->setLines(m_card.somewhereElse);
    m_ui->commands->setLines(m_card.commands);

    const bool reachable = !m_card.somewhereElse.isEmpty();
    m_ui->ways->setVisible(!reachable);
    m_ui->reach->setText(
        reachable ? tr("These reach this computer from outside, unless a firewall or "
                       "router in between stops the call.")
                  : tr("From outside, nobody can call this computer yet. Your router "
                       "lets calls in only if it is told to, and Talkstick has no "
                       "server in between. It is enough that one of you can be called:"));
    const QString best =
        m_card.onThisNetwork.isEmpty() ? tr("this computer") : m_card.onThisNetwork.first().text;
    m_ui->way3->setText(tr("Forward port %1 in your router to %2.")
                            .arg(m_parts.switchboard.hosting()->where.port)
                            .arg(best));
    showInvitee();
    orderTabs();
}

// Rows are made anew, and what is new comes last of the whole window by Tab.
void HostCardPage::orderTabs()
{
    QList<QWidget *> order {m_ui->door, m_ui->tabs};
    const auto append = [&order](const QWidget *rows) {
        for (QPushButton *button : rows->findChildren<QPushButton *>())
            order.append(button);
    };
    append(m_ui->network);
    order.append(m_ui->more);
    append(m_ui->moreNetwork);
    append(m_ui->elsewhere);
    order.append({m_ui->publicName, m_ui->usePublicName});
    append(m_ui->commands);
    order.append({m_ui->callerFirst, m_ui->hostFirst, m_ui->ending, m_ui->letIn});
    append(m_invitations);
    append(m_ui->joinInstead);
    order.append(m_ui->stop);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void HostCardPage::showMore(bool shown)
{
    m_ui->moreNetwork->setVisible(shown);
}

void HostCardPage::showDoor(Door door)
{
    m_ui->door->setCurrentIndex(m_ui->door->findData(int(door)));
    m_ui->doorHint->setText(doorHint(door));
    const bool programs = door == Door::AnyoneMayKnock;
    m_ui->programBox->setVisible(programs);
    m_ui->programHint->setText(
        programs ? tr("Any program that opens a TCP connection and takes turns can call, such as "
                      "one of these:")
                 : tr("Nobody can know who a plain program is, so it can call only while anyone "
                      "may knock."));
}

void HostCardPage::showInvitee()
{
    const int tab = m_ui->tabs->currentIndex();
    m_invitations->setVisible(tab != Program);
    const bool isNone = tab == Elsewhere && m_card.somewhereElse.isEmpty();
    m_ui->question->setText(isNone ? tr("Who will call?")
                                   : tr("Who will call? Tell them one of these addresses."));
    m_invitations->setInvitee(tab == Elsewhere ? model::Invitee::SomewhereElse
                                               : model::Invitee::OnThisNetwork);
}

void HostCardPage::usePublicName()
{
    const PublicName verdict = judgePublicName(m_ui->publicName->text());
    m_ui->publicFailure->clear();
    if (!verdict.remark.isEmpty()) {
        m_ui->publicFailure->showText(verdict.tone, verdict.remark);
        emit announced(verdict.remark);
    }
    if (!verdict.name)
        return;
    m_own.keepSetting(*verdict.name);
    readAddresses();
    emit ownAddressChanged();
}

void HostCardPage::letPlainCallersIn(bool letIn)
{
    m_parts.switchboard.setPlainCallers(letIn ? switchboard::PlainCallers::LetIn
                                              : rememberedPlainCallers(m_parts.settings));
}

void HostCardPage::testPort()
{
    const bool outside = m_ui->tabs->currentIndex() == Elsewhere;
    auto *dialog = new PortTestDialog(
        m_parts, outside ? model::TestedFrom::Outside : model::TestedFrom::ThisNetwork, this);
    connect(dialog, &PortTestDialog::announced, this, &HostCardPage::announced);
    dialog->open();
}

} // namespace talkstick::ui
