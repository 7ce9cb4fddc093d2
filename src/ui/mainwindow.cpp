// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "desktop/attention.h"
#include "model/band.h"
#include "model/keptconversation.h"
#include "model/ownname.h"
#include "model/sentences.h"
#include "model/wordsquestion.h"
#include "ui/announcer.h"
#include "ui/banner.h"
#include "ui/cleaningbar.h"
#include "ui/conversationactions.h"
#include "ui/exportbar.h"
#include "ui/finder.h"
#include "ui/findpanel.h"
#include "ui/gatekeeper.h"
#include "ui/holdsfocus.h"
#include "ui/keepingsetting.h"
#include "ui/knockbar.h"
#include "ui/letinline.h"
#include "ui/linkdrop.h"
#include "ui/movebar.h"
#include "ui/notifier.h"
#include "ui/pagestack.h"
#include "ui/preferencesdialog.h"
#include "ui/presence.h"
#include "ui/rehearsal.h"
#include "ui/reminders.h"
#include "ui/sidebar.h"
#include "ui/windowplace.h"
#include "ui_mainwindow.h"

#include <QGuiApplication>
#include <QListView>
#include <QVBoxLayout>

namespace talkstick::ui {
namespace {

constexpr Time kMinute = std::chrono::minutes(1);

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_parts(parts)
    , m_preferences(parts.settings)
    , m_zoom(parts.settings)
    , m_door(parts.switchboard, parts.settings)
    , m_navigator(parts.switchboard, m_door)
    , m_lastPlace(parts.switchboard, m_navigator, parts.settings)
    , m_departure(parts.switchboard, parts.clock, *this)
    , m_herald(parts.switchboard, parts.clock)
    , m_conversations(parts.switchboard, parts.clock)
    , m_events(parts.clock)
    , m_minute(parts.clock.makeAlarm([this] { refreshEvery(); }))
    , m_sidebar(new Sidebar(m_conversations, this))
    , m_knockBar(new KnockBar(parts.clock, this))
    , m_banner(new Banner(parts.clock, this))
    , m_cleaning(new CleaningBar(parts.switchboard.logs(), parts.clock, this))
    , m_exportBar(new ExportBar(parts, this))
    , m_moveBar(new MoveBar(parts, this))
    , m_findPanel(new FindPanel(parts.switchboard, parts.clock, this))
    , m_pages(new PageStack(parts, m_navigator, this))
    , m_announcer(new Announcer(parts.clock, this))
    , m_notifier(new Notifier(parts, m_preferences, m_herald, *this, this))
    , m_presence(new Presence(parts, m_preferences, *this, this))
    , m_rehearsal(new Rehearsal(parts, m_navigator, *this, this))
{
    m_ui->setupUi(this);
    m_gatekeeper = new Gatekeeper(parts, m_door, {*m_sidebar, *m_pages, *m_banner},
                                  {m_ui->doorClosed, m_ui->doorPeople, m_ui->doorAnyone}, this);
    layOut();
    restoreWindow(*this, *m_ui->columns, parts.settings);
    connectParts();
    connectSidebar();
    connectKnockBar();
    connectConversationMenu();
    connectFinding();
    connectMoving();
    connectRehearsal();
    connectOtherMenus();
    connectPresentation();
    connectPreferences();
    connectSession();
    parts.switchboard.setName(model::ownName(parts.settings));
    parts.switchboard.setKeeping(rememberedKeeping(parts.settings));
    refresh();
    m_pages->focusPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::join(const QString &address, switchboard::Security security)
{
    m_pages->join(address, security);
}

void MainWindow::openInvitation(const QString &link)
{
    comeToFront();
    m_pages->openInvitation(link);
}

void MainWindow::comeToFront()
{
    desktop::raiseWindow(this);
}

void MainWindow::restoreDoor()
{
    m_gatekeeper->restore();
}

void MainWindow::host(std::uint16_t port)
{
    m_pages->host(port);
}

void MainWindow::bring(const QString &file)
{
    m_moveBar->bring(file);
}

void MainWindow::tell(model::Tone tone, const QString &sentence)
{
    m_banner->showStaying(tone, sentence);
    m_announcer->announce(sentence);
}

void MainWindow::layOut()
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_knockBar);
    layout->addWidget(new LetInLine(m_parts, centre));
    layout->addWidget(m_banner);
    layout->addWidget(m_cleaning);
    layout->addWidget(m_exportBar);
    layout->addWidget(m_moveBar);
    layout->addWidget(m_findPanel);
    layout->addWidget(m_pages, 1);
    m_ui->columns->setColumns(m_sidebar, centre);
    m_ui->zoomIn->setShortcuts(QKeySequence::ZoomIn);
    m_ui->zoomOut->setShortcuts(QKeySequence::ZoomOut);
}

void MainWindow::connectParts()
{
    using switchboard::Switchboard;
    const Switchboard &switchboard = m_parts.switchboard;
    connect(&m_navigator, &Navigator::moved, this, &MainWindow::refresh);
    connect(&m_navigator, &Navigator::moved, this, [this] {
        // Else somebody is on the way through the list, or through what was found.
        if (!m_sidebar->list()->hasFocus() && !m_findPanel->isAncestorOf(focusWidget()))
            goToPage();
    });
    connect(&m_navigator, &Navigator::callChanged, this, &MainWindow::refresh);
    connect(&m_conversations, &QAbstractItemModel::dataChanged, this, &MainWindow::refresh);
    connect(&m_conversations, &QAbstractItemModel::rowsRemoved, this, &MainWindow::refresh);
    connect(&switchboard, &Switchboard::hostingChanged, this, &MainWindow::refresh);
    connect(&switchboard, &Switchboard::knocksChanged, this, &MainWindow::refresh);
    connect(&switchboard, &Switchboard::restored, this, [](session::Conversation *conversation) {
        if (conversation->state().peerName.isEmpty()) // they were forgotten
            conversation->rename(model::namelessText(conversation->state().peerKey));
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState now) {
                if (now == Qt::ApplicationActive)
                    m_parts.switchboard.redialler().lookAround();
            });
    connect(&switchboard, &Switchboard::happened, &m_events, &model::SocketEventsModel::add);
    connect(&m_herald, &Herald::announced, m_announcer, &Announcer::announce);
    connect(&m_herald, &Herald::cameIn, m_banner, &Banner::showPassing);
    connect(m_pages, &PageStack::announced, m_announcer, &Announcer::announce);
    connect(m_pages, &PageStack::wordsDiffered, this,
            [this] { tell(model::Tone::Caution, model::wordsDifferedSentence()); });
    connect(m_gatekeeper, &Gatekeeper::announced, m_announcer, &Announcer::announce);
    const auto *links = new LinkDrop(*this, this);
    connect(links, &LinkDrop::dropped, this, &MainWindow::openInvitation);
}

void MainWindow::connectSidebar()
{
    m_sidebar->setDoorMenu(m_ui->doorMenu);
    connect(m_sidebar, &Sidebar::chosen, this,
            [this](session::Conversation *chosen) { m_navigator.showConversation(*chosen); });
    connect(m_sidebar, &Sidebar::entered, this, &MainWindow::goToPage);
    connect(m_sidebar, &Sidebar::callChosen, &m_navigator, &Navigator::showCall);
    connect(m_pages, &PageStack::backRequested, m_ui->back, &QAction::trigger);
    connect(m_ui->columns, &Columns::columnWidthChanged, this, &MainWindow::refresh);
}

void MainWindow::connectKnockBar()
{
    connect(m_knockBar, &KnockBar::admitted, this,
            [this](switchboard::CallerId id, switchboard::WordsVerdict words) {
                m_navigator.admit(id, words);
                goToPage(); // hiding the bar has put the focus anywhere
            });
    connect(m_knockBar, &KnockBar::declined, this,
            [this](switchboard::CallerId id, switchboard::Decline how) {
                // With the mouse one declines without leaving what one is doing.
                const bool fromBar = holdsFocus(*m_knockBar);
                m_parts.switchboard.decline(id, how);
                if (fromBar && m_knockBar->isVisible()) // else it has said that it is dismissed
                    backFromKnockBar();
            });
    connect(m_knockBar, &KnockBar::dismissed, this, &MainWindow::backFromKnockBar);
}

void MainWindow::refresh()
{
    const session::Conversation *shown = m_navigator.place().conversation;
    const auto &hosting = m_parts.switchboard.hosting();
    setWindowTitle(shown ? model::titleFor(shown->state()) : QStringLiteral("Talkstick"));
    const bool lists = m_conversations.rowCount() > 0 || m_navigator.place().page == Page::Opening;
    m_ui->columns->setList(lists ? Columns::List::Filled : Columns::List::Empty);
    m_pages->setConversationWidth(m_ui->columns->columnWidth());
    m_sidebar->setWidth(m_ui->columns->columnWidth());
    m_sidebar->setCurrent(shown);
    m_sidebar->setHosting(hosting);
    m_sidebar->setCall(m_navigator.place().page == Page::Calling ? nullptr : m_navigator.call());
    m_knockBar->setKnocks(m_parts.switchboard.knocks(),
                          m_parts.switchboard.hasRoom() ? model::Room::Free : model::Room::Full);
    m_ui->showHostCard->setEnabled(hosting.has_value());
    m_ui->toCaller->setEnabled(!m_parts.switchboard.knocks().isEmpty());
    m_ui->nextYourTurn->setEnabled(m_conversations.nextYourTurn({}).isValid());
    m_ui->back->setEnabled(m_ui->columns->columnWidth() == Columns::Width::Narrow);
    m_ui->exportOne->setEnabled(shown && !m_parts.switchboard.talks().idOf(*shown).isEmpty());
    m_actions->refresh();
    m_finder->refresh();
}

void MainWindow::refreshEvery()
{
    m_conversations.refreshTimes();
    m_pages->refreshTimes();
    m_gatekeeper->refreshAddresses();
    m_presence->refreshSoon();
    m_minute->set(m_parts.clock.now() + kMinute);
}

void MainWindow::goToPage()
{
    m_ui->columns->showPage();
    m_pages->focusPage();
}

void MainWindow::toCaller()
{
    if (!holdsFocus(*m_knockBar))
        m_beforeKnock = focusWidget();
    m_knockBar->focusButtons();
}

void MainWindow::backFromKnockBar()
{
    QWidget *before = std::exchange(m_beforeKnock, nullptr);
    if (before && before->isVisible())
        before->setFocus();
    else
        m_pages->focusPage();
}

void MainWindow::goToPane(int step)
{
    const QList<Pane> before {{m_sidebar->list(), [this] { m_sidebar->list()->setFocus(); }},
                              {m_knockBar, [this] { toCaller(); }}};
    focusPane(before + m_pages->panes(), step);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refreshEvery();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_minute->clear();
    QMainWindow::hideEvent(event);
}

} // namespace talkstick::ui
