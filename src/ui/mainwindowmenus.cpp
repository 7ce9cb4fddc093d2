// SPDX-License-Identifier: MIT
//
// What MainWindow's menus lead to.
#include "desktop/attention.h"
#include "ui/aboutdialog.h"
#include "ui/announcer.h"
#include "ui/banner.h"
#include "ui/conversationactions.h"
#include "ui/exportbar.h"
#include "ui/finder.h"
#include "ui/findpanel.h"
#include "ui/gatekeeper.h"
#include "ui/inspectordock.h"
#include "ui/keysdialog.h"
#include "ui/mainwindow.h"
#include "ui/movebar.h"
#include "ui/newversion.h"
#include "ui/notifier.h"
#include "ui/pagestack.h"
#include "ui/preferencesdialog.h"
#include "ui/presence.h"
#include "ui/presentation.h"
#include "ui/rehearsal.h"
#include "ui/reminders.h"
#include "ui/sidebar.h"
#include "ui_mainwindow.h"

#include <QListView>

namespace talkstick::ui {
namespace {

void openNew(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void MainWindow::connectConversationMenu()
{
    m_pages->setConversationMenu(m_ui->conversationMenu);
    connect(m_ui->newConversation, &QAction::triggered, m_pages, &PageStack::startNew);
    m_actions = new ConversationActions(
        {*m_ui->afresh, *m_ui->leave, *m_ui->conclude, *m_ui->remove, *m_ui->pass, *m_ui->hand,
         *m_ui->compareWords, *m_ui->speakAnyway, *m_ui->copy, *m_ui->endingsMenu},
        m_parts, m_navigator, *m_pages, this);
    connect(m_ui->exportOne, &QAction::triggered, this,
            [this] { m_exportBar->exportOne(*m_navigator.place().conversation); });
    connect(m_ui->exportAll, &QAction::triggered, m_exportBar, &ExportBar::exportAll);
    connect(m_exportBar, &ExportBar::announced, m_announcer, &Announcer::announce);
    connect(m_ui->quit, &QAction::triggered, m_presence, &Presence::quit);
}

void MainWindow::connectFinding()
{
    m_finder = new Finder({*m_ui->find, *m_ui->findNext, *m_ui->jump}, m_parts, *m_pages,
                          *m_findPanel, this);
    connect(m_ui->find, &QAction::triggered, m_ui->columns, &Columns::showPage);
    connect(m_finder, &Finder::found, m_ui->columns, &Columns::showPage);
    connect(m_findPanel, &FindPanel::closed, this, &MainWindow::goToPage);
    connect(m_findPanel, &FindPanel::announced, m_announcer, &Announcer::announce);
}

void MainWindow::connectMoving()
{
    connect(m_ui->moveAway, &QAction::triggered, m_moveBar, &MoveBar::moveAway);
    connect(m_pages, &PageStack::bringRequested, m_moveBar, &MoveBar::chooseWhatToBring);
    connect(m_moveBar, &MoveBar::writing, m_pages, &PageStack::saveDrafts);
    connect(m_moveBar, &MoveBar::closeRequested, m_presence, &Presence::quit);
    connect(m_moveBar, &MoveBar::announced, m_announcer, &Announcer::announce);
}

void MainWindow::connectRehearsal()
{
    connect(m_ui->practice, &QAction::triggered, m_rehearsal, &Rehearsal::choosePartner);
    connect(m_ui->secondWindow, &QAction::triggered, m_rehearsal, &Rehearsal::openSecondWindow);
    connect(m_pages, &PageStack::practiceRequested, m_rehearsal, &Rehearsal::choosePartner);
    connect(m_pages, &PageStack::secondWindowRequested, m_rehearsal, &Rehearsal::openSecondWindow);
    connect(m_rehearsal, &Rehearsal::begun, this, [this](const QString &sentence) {
        m_banner->showPassing(sentence);
        m_announcer->announce(sentence);
    });
    connect(m_rehearsal, &Rehearsal::failed, this,
            [this](const QString &sentence) { tell(model::Tone::Failure, sentence); });
}

void MainWindow::connectOtherMenus()
{
    connect(m_ui->showHostCard, &QAction::triggered, &m_navigator, &Navigator::showHostCard);
    connect(m_ui->copyLink, &QAction::triggered, m_gatekeeper, &Gatekeeper::copyLink);
    connect(m_pages, &PageStack::copyLinkRequested, m_gatekeeper, &Gatekeeper::copyLink);
    connect(m_ui->people, &QAction::triggered, this, [this] {
        const session::Conversation *shown = m_navigator.place().conversation;
        m_pages->showPerson(shown ? shown->state().peerKey : wire::KeyHash {});
    });
    connect(m_ui->toCaller, &QAction::triggered, this, &MainWindow::toCaller);
    connect(m_ui->nextYourTurn, &QAction::triggered, m_sidebar, &Sidebar::nextYourTurn);
    connect(m_ui->previousConversation, &QAction::triggered, this, [this] { m_sidebar->step(-1); });
    connect(m_ui->nextConversation, &QAction::triggered, this, [this] { m_sidebar->step(1); });
    connect(m_ui->back, &QAction::triggered, this, [this] {
        m_ui->columns->showList();
        m_sidebar->list()->setFocus();
    });
    connect(m_ui->nextPane, &QAction::triggered, this, [this] { goToPane(1); });
    connect(m_ui->previousPane, &QAction::triggered, this, [this] { goToPane(-1); });
    connect(m_ui->zoomIn, &QAction::triggered, this, [this] { m_zoom.in(); });
    connect(m_ui->zoomOut, &QAction::triggered, this, [this] { m_zoom.out(); });
    connect(m_ui->zoomReset, &QAction::triggered, this, [this] { m_zoom.reset(); });
    connect(m_ui->inspector, &QAction::toggled, this, &MainWindow::showInspector);
    connect(m_ui->keys, &QAction::triggered, this,
            [this] { openNew(new KeysDialog(m_preferences.enterKey(), this)); });
    new NewVersion(*m_ui->newVersion, releasesPage(), m_parts.openAddress, *this);
    connect(m_ui->about, &QAction::triggered, this,
            [this] { openNew(new AboutDialog(m_parts, this)); });
}

void MainWindow::connectPresentation()
{
    auto *presentation = new Presentation(*this, *m_ui->columns, m_zoom, *m_ui->presentation, this);
    connect(presentation, &Presentation::changed, this, [this] {
        goToPage();
        const QString how = tr("F11 or Esc ends the presentation.");
        if (m_ui->presentation->isChecked()) {
            m_banner->showPassing(how);
            m_announcer->announce(how);
        } else if (m_banner->text() == how) {
            m_banner->hide();
        }
    });
}

void MainWindow::connectPreferences()
{
    using Switch = Preferences::Switch;
    new Reminders(m_parts, m_preferences, *m_notifier, this);
    connect(m_ui->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(m_ui->doNotDisturb, &QAction::toggled, this,
            [this](bool on) { m_preferences.set(Switch::DoNotDisturb, on); });
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::preferencesChanged);
    connect(m_notifier, &Notifier::showRequested, this, &MainWindow::showTold);
    connect(m_presence, &Presence::showRequested, this, &MainWindow::comeToFront);
    preferencesChanged();
}

void MainWindow::preferencesChanged()
{
    m_ui->doNotDisturb->setChecked(m_preferences.isOn(Preferences::Switch::DoNotDisturb));
    m_pages->setHabits(m_preferences.habits());
}

void MainWindow::showPreferences()
{
    if (!m_preferencesDialog) {
        m_preferencesDialog = new PreferencesDialog(m_parts, {m_preferences, m_door, m_zoom}, this);
        m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferencesDialog, &PreferencesDialog::ownAddressChanged, m_pages,
                &PageStack::ownAddressChanged);
    }
    m_preferencesDialog->open();
}

void MainWindow::showTold(session::Conversation *conversation, const QString &token)
{
    desktop::raiseWindow(this, token);
    if (conversation)
        m_navigator.showConversation(*conversation);
}

void MainWindow::showInspector(bool shown)
{
    if (!m_inspector) {
        m_inspector = new InspectorDock(m_events, this);
        addDockWidget(Qt::BottomDockWidgetArea, m_inspector);
        // It goes after the window's own members.
        connect(m_inspector, &QDockWidget::visibilityChanged, m_ui->inspector,
                [dock = m_inspector, action = m_ui->inspector] {
                    action->setChecked(!dock->isHidden());
                });
    }
    m_inspector->setVisible(shown);
}

} // namespace talkstick::ui
