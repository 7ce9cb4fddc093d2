// SPDX-License-Identifier: MIT
#include "ui/pagestack.h"

#include "model/sentences.h"
#include "ui/callingpage.h"
#include "ui/hostcardpage.h"
#include "ui/peoplepage.h"
#include "ui/startdialog.h"
#include "ui/startpage.h"

#include <QScrollArea>

#include <utility>

namespace talkstick::ui {

PageStack::PageStack(const Parts &parts, Navigator &navigator, QWidget *parent)
    : QStackedWidget(parent)
    , m_parts(parts)
    , m_navigator(navigator)
    , m_joining(parts, navigator)
    , m_web(new WebVisitor(parts.openAddress, *this))
{
    connect(&navigator, &Navigator::moved, this, &PageStack::showPlace);
    connect(&navigator, &Navigator::callChanged, this, [this] {
        if (m_calling)
            m_calling->setCall(m_navigator.call());
    });
    connectSwitchboard();
    showPlace();
}

PageStack::~PageStack() = default;

void PageStack::connectSwitchboard()
{
    using switchboard::Switchboard;
    const auto follow = [this](session::Conversation *conversation) {
        connect(conversation, &session::Conversation::wordsReady, this,
                [this, conversation] { pageOf(*conversation).showWords(); });
    };
    connect(&m_parts.switchboard, &Switchboard::opened, this, follow);
    connect(&m_parts.switchboard, &Switchboard::restored, this, follow);
    connect(&m_parts.switchboard, &Switchboard::forgotten, this, &PageStack::forget);
    connect(&m_parts.switchboard, &Switchboard::callerMissed, this,
            [this](const switchboard::Caller &caller) {
                showNews(model::missedCaller(caller.peer.address));
            });
    connect(&m_parts.switchboard, &Switchboard::callerHungUpOn, this,
            [this](const switchboard::Caller &caller, switchboard::HungUp why) {
                showNews(model::sentence(why, caller.peer.address));
            });
}

ConversationPage *PageStack::conversationPage() const
{
    return m_conversations.value(m_navigator.place().conversation);
}

void PageStack::setConversationWidth(Columns::Width width)
{
    m_width = width;
    for (ConversationPage *page : std::as_const(m_conversations))
        page->setWidth(width);
}

void PageStack::setHabits(const Habits &habits)
{
    m_habits = habits;
    for (ConversationPage *page : std::as_const(m_conversations))
        page->setHabits(habits);
}

void PageStack::startNew()
{
    if (m_navigator.place().page == Page::Start)
        return startPage().focusAddress();
    if (!m_startDialog) {
        m_startDialog = new StartDialog(m_parts, window());
        connectStart(m_startDialog->page());
        const StartPage *page = &m_startDialog->page();
        connect(page, &StartPage::joinRequested, m_startDialog, &QDialog::accept);
        connect(page, &StartPage::hostCardRequested, m_startDialog, &QDialog::accept);
        connect(page, &StartPage::practiceRequested, m_startDialog, &QDialog::accept);
        connect(page, &StartPage::secondWindowRequested, m_startDialog, &QDialog::accept);
    }
    m_startDialog->open();
}

void PageStack::join(const QString &address, switchboard::Security security)
{
    startPage().setAddress(address);
    startPage().setSecurity(security);
    startPage().join();
}

void PageStack::openInvitation(const QString &link)
{
    m_joining.openInvitation(link, window());
}

void PageStack::host(std::uint16_t port)
{
    if (port != 0)
        startPage().setPort(port);
    startPage().host();
    if (!m_parts.switchboard.hosting())
        m_navigator.showStart();
}

void PageStack::setDoor(switchboard::Door door)
{
    const auto failure = m_navigator.setDoor(door);
    if (!failure)
        return;
    showFailure(*failure);
    m_navigator.showStart();
}

void PageStack::showFailure(const switchboard::ListenFailure &failure)
{
    startPage().showFailure(failure);
}

void PageStack::showPerson(const wire::KeyHash &key)
{
    m_navigator.showPeople();
    peoplePage().choose(key);
}

void PageStack::compareWords(session::Conversation *conversation)
{
    m_navigator.showConversation(*conversation);
    pageOf(*conversation).compareWords();
}

void PageStack::showEntry(session::Conversation &conversation, qsizetype entry)
{
    m_navigator.showConversation(conversation);
    pageOf(conversation).showEntry(entry);
}

void PageStack::focusPage()
{
    switch (m_navigator.place().page) {
    case Page::Start: return startPage().focusAddress();
    case Page::HostCard: return hostCardPage().focusTabs();
    case Page::Calling: return callingPage().focusButtons();
    case Page::People: return peoplePage().focusList();
    case Page::Conversation: return conversationPage()->focusComposer();
    case Page::Opening: return blankPage().setFocus();
    }
}

QList<Pane> PageStack::panes()
{
    if (ConversationPage *page = conversationPage())
        return page->panes();
    return {{currentWidget(), [this] { focusPage(); }}};
}

void PageStack::refreshTimes()
{
    if (ConversationPage *page = conversationPage())
        page->refreshTimes();
}

void PageStack::saveDrafts()
{
    for (ConversationPage *page : std::as_const(m_conversations))
        page->saveDraft();
}

void PageStack::showNews(const QString &sentence)
{
    m_news = sentence;
    if (m_hostCard)
        m_hostCard->showNews(sentence);
}

void PageStack::showPlace()
{
    setCurrentWidget(pageFor(m_navigator.place()));
}

void PageStack::joinFrom(const switchboard::JoinOptions &options)
{
    if (!options.invitation) {
        startPage().setAddress(toText(options.address));
        startPage().setSecurity(options.security);
    }
    m_joining.join(options, window());
}

void PageStack::remedy(model::Remedy remedy)
{
    if (remedy == model::Remedy::HostInstead)
        host();
    else if (remedy == model::Remedy::Practice)
        emit practiceRequested();
    else
        m_joining.callAgain(remedy, window());
}

void PageStack::hostFrom(StartPage &page, const switchboard::HostOptions &options)
{
    if (const auto failure = m_navigator.host(options))
        return page.showFailure(*failure);
    if (m_startDialog)
        m_startDialog->accept();
}

QWidget *PageStack::pageFor(const Place &place)
{
    switch (place.page) {
    case Page::Start: return frameOf(startPage());
    case Page::HostCard: return frameOf(hostCardPage());
    case Page::Calling: return frameOf(callingPage());
    case Page::People: return frameOf(peoplePage());
    case Page::Opening: return &blankPage();
    case Page::Conversation: break;
    }
    return &pageOf(*place.conversation);
}

void PageStack::forget(const session::Conversation *conversation)
{
    conversation->disconnect(this);
    if (ConversationPage *page = m_conversations.take(conversation)) {
        page->letGo();
        removeWidget(page);
        page->deleteLater();
    }
}

} // namespace talkstick::ui
