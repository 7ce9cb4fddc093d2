// SPDX-License-Identifier: MIT
#pragma once

#include "ui/conversationpage.h"
#include "ui/joining.h"
#include "ui/navigator.h"
#include "ui/parts.h"

#include <QHash>
#include <QStackedWidget>

namespace talkstick::ui {

class CallingPage;
class HostCardPage;
class PeoplePage;
class StartDialog;
class StartPage;
class WebVisitor;

//! The pages in the centre of the window. Each is made when it is first shown, so that the program
//! starts with one; which is shown is the navigator's business.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    //! \a navigator and what is in \a parts must outlive this.
    PageStack(const Parts &parts, Navigator &navigator, QWidget *parent = nullptr);
    ~PageStack() override;

    //! The page of the conversation shown, or null.
    [[nodiscard]] ConversationPage *conversationPage() const;
    //! What every conversation's header opens.
    void setConversationMenu(QMenu *menu) { m_menu = menu; }
    void setConversationWidth(Columns::Width width);
    //! Of writing, in all conversations.
    void setHabits(const Habits &habits);
    //! Opens the form for another conversation, or goes to it where it is shown as a page.
    void startNew();
    //! Joins as if \a address had been typed into the start page and \a security been chosen.
    void join(const QString &address, switchboard::Security security);
    //! Asks whether to call because of an invitation. Another one that is asked about goes.
    void openInvitation(const QString &link);
    //! Hosts on \a port, or on the one used last; if that is not possible the start page says why.
    void host(std::uint16_t port = 0);
    //! Lets in whom the door says; if hosting is not possible the start page says why.
    void setDoor(switchboard::Door door);
    //! Says on the start page why hosting failed, wherever one is.
    void showFailure(const switchboard::ListenFailure &failure);
    //! Shows somebody among the people we know.
    void showPerson(const wire::KeyHash &key);
    //! Shows what was said in a conversation, there where its journal's \a entry is.
    void showEntry(session::Conversation &conversation, qsizetype entry);
    //! Puts the focus where one would go on.
    void focusPage();
    [[nodiscard]] QList<Pane> panes();
    void refreshTimes();
    //! Keeps what stands in all composers.
    void saveDrafts();

signals:
    void backRequested();
    void copyLinkRequested();
    //! Everything is to be brought from another computer.
    void bringRequested();
    //! A partner is to be chosen to practise with.
    void practiceRequested();
    void secondWindowRequested();
    //! Where people can call us is another one.
    void ownAddressChanged();
    //! A conversation has just been ended because its words differ.
    void wordsDiffered();
    //! To be spoken.
    void announced(const QString &sentence);

private:
    void connectSwitchboard();
    //! Something about who called, for the host card.
    void showNews(const QString &sentence);
    void showPlace();
    void connectStart(StartPage &page);
    void joinFrom(const switchboard::JoinOptions &options);
    void hostFrom(StartPage &page, const switchboard::HostOptions &options);
    void remedy(model::Remedy remedy);
    void compareWords(session::Conversation *conversation);
    [[nodiscard]] QWidget *pageFor(const Place &place);
    [[nodiscard]] StartPage &startPage();
    [[nodiscard]] HostCardPage &hostCardPage();
    [[nodiscard]] CallingPage &callingPage();
    [[nodiscard]] QWidget &blankPage();
    [[nodiscard]] PeoplePage &peoplePage();
    [[nodiscard]] ConversationPage &pageOf(session::Conversation &conversation);
    void forget(const session::Conversation *conversation);
    //! Puts \a page into a frame that scrolls where the window is too small for it.
    void add(QWidget &page);
    [[nodiscard]] QWidget *frameOf(QWidget &page) const;

    Parts m_parts;
    Navigator &m_navigator;
    Joining m_joining;
    WebVisitor *m_web;
    QMenu *m_menu = nullptr;
    Columns::Width m_width = Columns::Width::Wide;
    Habits m_habits;
    QString m_news;
    StartPage *m_start = nullptr;
    StartDialog *m_startDialog = nullptr;
    HostCardPage *m_hostCard = nullptr;
    CallingPage *m_calling = nullptr;
    QWidget *m_blank = nullptr;
    PeoplePage *m_people = nullptr;
    QHash<const session::Conversation *, ConversationPage *> m_conversations;
};

} // namespace talkstick::ui
