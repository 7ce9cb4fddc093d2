// SPDX-License-Identifier: MIT
#pragma once

#include "model/conversationsmodel.h"
#include "model/socketeventsmodel.h"
#include "model/tone.h"
#include "ui/departure.h"
#include "ui/doorsetting.h"
#include "ui/herald.h"
#include "ui/lastplace.h"
#include "ui/navigator.h"
#include "ui/parts.h"
#include "ui/preferences.h"
#include "ui/zoom.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace talkstick::ui {

namespace Ui {
class MainWindow;
}

class Announcer;
class Banner;
class CleaningBar;
class ConversationActions;
class FindPanel;
class ExportBar;
class Finder;
class Gatekeeper;
class InspectorDock;
class KnockBar;
class MoveBar;
class Notifier;
class PageStack;
class PreferencesDialog;
class Presence;
class Rehearsal;
class Reminders;
class Sidebar;

//! The window: the list of conversations, who is at the door, and the page in the centre. It lays
//! them out and connects them; what is shown when is decided by Navigator and the model.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Joins as if \a address had been typed and \a security been chosen.
    void join(const QString &address, switchboard::Security security = switchboard::Security::Tls);
    //! Opens the door as it was when the program was used last. To be called once it is known who
    //! is known.
    void restoreDoor();
    void comeToFront();
    //! Comes to the front and asks whether to call because of an invitation: a link that was
    //! clicked somewhere. Nothing is called unless the answer is yes.
    void openInvitation(const QString &link);
    //! Hosts on the port used last, or on \a port if it is not 0.
    void host(std::uint16_t port = 0);
    //! Brings everything from another computer in \a file. If that is possible the window closes,
    //! to be made anew.
    void bring(const QString &file);
    //! Keeps what is written, and where the window is: the session may end now. Asks nothing.
    void keepAll();
    //! Goes, without a question: there is nobody to answer it.
    void leaveAtOnce();
    //! Says so where it is not missed.
    void tell(model::Tone tone, const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectSidebar();
    void connectKnockBar();
    void connectConversationMenu();
    void connectFinding();
    void connectMoving();
    void connectRehearsal();
    void connectOtherMenus();
    void connectPresentation();
    void connectSession();
    void keep();
    void connectPreferences();
    void showPreferences();
    void preferencesChanged();
    void showTold(session::Conversation *conversation, const QString &token);
    void refresh();
    void refreshEvery();
    void goToPage();
    void toCaller();
    void backFromKnockBar();
    void goToPane(int step);
    void showInspector(bool shown);

    std::unique_ptr<Ui::MainWindow> m_ui;
    Parts m_parts;
    Preferences m_preferences;
    Zoom m_zoom;
    DoorSetting m_door;
    Navigator m_navigator;
    LastPlace m_lastPlace;
    Departure m_departure;
    Herald m_herald;
    model::ConversationsModel m_conversations;
    model::SocketEventsModel m_events;
    std::unique_ptr<session::Alarm> m_minute; //!< Rings while the window is visible.
    QPointer<QWidget> m_beforeKnock; //!< Had the focus before Ctrl+K.
    Sidebar *m_sidebar;
    KnockBar *m_knockBar;
    Banner *m_banner;
    CleaningBar *m_cleaning;
    ExportBar *m_exportBar;
    MoveBar *m_moveBar;
    FindPanel *m_findPanel;
    PageStack *m_pages;
    ConversationActions *m_actions = nullptr;
    Finder *m_finder = nullptr;
    Gatekeeper *m_gatekeeper = nullptr;
    Announcer *m_announcer;
    Notifier *m_notifier;
    Presence *m_presence;
    Rehearsal *m_rehearsal;
    QPointer<PreferencesDialog> m_preferencesDialog;
    InspectorDock *m_inspector = nullptr; //!< Made when it is first shown.
};

} // namespace talkstick::ui
