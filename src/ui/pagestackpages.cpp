// SPDX-License-Identifier: MIT
//
// How PageStack makes its pages.
#include "ui/callingpage.h"
#include "ui/hostcardpage.h"
#include "ui/pagestack.h"
#include "ui/peoplepage.h"
#include "ui/startpage.h"

#include <QGuiApplication>
#include <QScrollArea>

namespace talkstick::ui {

void PageStack::connectStart(StartPage &page)
{
    page.setHosting(m_parts.switchboard.hosting());
    connect(&m_parts.switchboard, &switchboard::Switchboard::hostingChanged, &page,
            [this, &page] { page.setHosting(m_parts.switchboard.hosting()); });
    connect(&page, &StartPage::joinRequested, this, &PageStack::joinFrom);
    connect(&page, &StartPage::hostRequested, this,
            [this, &page](const switchboard::HostOptions &options) { hostFrom(page, options); });
    connect(&page, &StartPage::bringRequested, this, &PageStack::bringRequested);
    connect(&page, &StartPage::practiceRequested, this, &PageStack::practiceRequested);
    connect(&page, &StartPage::secondWindowRequested, this, &PageStack::secondWindowRequested);
    connect(&page, &StartPage::announced, this, &PageStack::announced);
    connect(&page, &StartPage::hostCardRequested, &m_navigator, &Navigator::showHostCard);
}

StartPage &PageStack::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_parts);
        connectStart(*m_start);
        add(*m_start);
    }
    return *m_start;
}

HostCardPage &PageStack::hostCardPage()
{
    if (!m_hostCard) {
        m_hostCard = new HostCardPage(m_parts);
        m_hostCard->showNews(m_news);
        connect(m_hostCard, &HostCardPage::stopRequested, &m_navigator, &Navigator::stopHosting);
        connect(m_hostCard, &HostCardPage::joinInsteadRequested, &m_navigator,
                &Navigator::showStart);
        connect(m_hostCard, &HostCardPage::doorChosen, this, &PageStack::setDoor);
        connect(m_hostCard, &HostCardPage::announced, this, &PageStack::announced);
        connect(m_hostCard, &HostCardPage::ownAddressChanged, this, &PageStack::ownAddressChanged);
        add(*m_hostCard);
    }
    return *m_hostCard;
}

CallingPage &PageStack::callingPage()
{
    if (!m_calling) {
        m_calling = new CallingPage(m_parts.clock);
        connect(m_calling, &CallingPage::cancelRequested, &m_navigator, &Navigator::cancelCall);
        connect(m_calling, &CallingPage::remedyRequested, this, &PageStack::remedy);
        connect(m_calling, &CallingPage::announced, this, &PageStack::announced);
        add(*m_calling);
        m_calling->setCall(m_navigator.call());
    }
    return *m_calling;
}

PeoplePage &PageStack::peoplePage()
{
    if (!m_people) {
        m_people = new PeoplePage(m_parts);
        connect(m_people, &PeoplePage::backRequested, &m_navigator, &Navigator::goBack);
        connect(m_people, &PeoplePage::callRequested, &m_navigator, &Navigator::callPerson);
        connect(m_people, &PeoplePage::compareRequested, this, &PageStack::compareWords);
        add(*m_people);
    }
    return *m_people;
}

QWidget &PageStack::blankPage()
{
    if (!m_blank) {
        m_blank = new QWidget(this);
        m_blank->setFocusPolicy(Qt::StrongFocus); // else the list has it, and keeps it
        m_blank->setAccessibleName(QGuiApplication::applicationDisplayName());
        addWidget(m_blank);
    }
    return *m_blank;
}

ConversationPage &PageStack::pageOf(session::Conversation &conversation)
{
    ConversationPage *&page = m_conversations[&conversation];
    if (!page) {
        page = new ConversationPage(conversation, m_parts.switchboard, m_parts.clock, this);
        page->setMenu(m_menu);
        page->setWidth(m_width);
        page->setHabits(m_habits);
        connect(page, &ConversationPage::callAgainRequested, this,
                [this, &conversation] { m_navigator.callAgain(conversation); });
        connect(page, &ConversationPage::practiceRequested, this, &PageStack::practiceRequested);
        connect(page, &ConversationPage::tryNowRequested, this,
                [this, &conversation] { m_navigator.tryNow(conversation); });
        connect(page, &ConversationPage::newConversationRequested, this,
                [this, &conversation] { m_navigator.beginAfresh(conversation); });
        connect(page, &ConversationPage::copyLinkRequested, this, &PageStack::copyLinkRequested);
        connect(page, &ConversationPage::hostAgainRequested, this, [this] { host(); });
        connect(page, &ConversationPage::backRequested, this, &PageStack::backRequested);
        connect(page, &ConversationPage::personRequested, this,
                [this, &conversation] { showPerson(conversation.state().peerKey); });
        connect(page, &ConversationPage::linkActivated, m_web, &WebVisitor::visit);
        connect(page, &ConversationPage::announced, this, &PageStack::announced);
        connect(page, &ConversationPage::wordsDiffered, this, &PageStack::wordsDiffered);
        addWidget(page);
    }
    return *page;
}

void PageStack::add(QWidget &page)
{
    auto *frame = new QScrollArea(this);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    page.resize(size()); // else it is laid out for a size of its own first
    frame->setWidget(&page);
    addWidget(frame);
}

QWidget *PageStack::frameOf(QWidget &page) const
{
    QWidget *frame = &page;
    while (frame->parentWidget() != this)
        frame = frame->parentWidget();
    return frame;
}

} // namespace talkstick::ui
