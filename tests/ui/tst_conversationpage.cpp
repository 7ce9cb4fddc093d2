// SPDX-License-Identifier: MIT
#include "ui/bandwidget.h"
#include "ui/composer.h"
#include "ui/conversationpage.h"
#include "ui/notice.h"
#include "ui/transcriptview.h"
#include "world.h"

#include <QLabel>
#include <QSignalSpy>

using namespace talkstick;
using namespace std::chrono_literals;
using support::press;
using support::type;
using support::World;
using ui::ConversationPage;

namespace {

const QByteArray kHello = QByteArrayLiteral("hello\n\0");

//! A caller that was let in after saying hello: it is our turn.
struct Talk
{
    explicit Talk(const switchboard::HostOptions &options = {})
        : failure(world.switchboard.host(options))
        , conversation(letIn())
        , page(conversation, world.switchboard, world.clock)
    {
        page.resize(800, 600);
        page.show();
        page.activateWindow();
        page.focusComposer();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }

    session::Conversation &letIn()
    {
        const auto id = world.listener.call(QStringLiteral("192.0.2.1"));
        world.clock.advance(2s);
        world.switchboard.admit(id);
        return *world.switchboard.conversations().last();
    }

    //! The peer writes, and what it wrote is read.
    void hear(const QByteArray &bytes)
    {
        world.listener.lastLink->arrive(bytes);
        QTRY_COMPARE(world.listener.lastLink->unread(), 0);
        world.clock.advance(1s);
    }
    QByteArray sent() const { return world.listener.lastLink->sent; }
    const model::Band &band() const { return page.findChild<ui::BandWidget *>()->band(); }
    ui::Composer &composer() const { return *page.findChild<ui::Composer *>(); }
    int turnsShown() const
    {
        const auto *view = page.findChild<ui::TranscriptView *>();
        return view->isVisible() ? view->model()->rowCount() : 0;
    }

    World world;
    std::optional<switchboard::ListenFailure> failure;
    session::Conversation &conversation;
    ConversationPage page;
};

} // namespace

class tst_ConversationPage : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyConversationSaysWhoSpeaksFirst();
    void enterSaysTheTurnAndPassesTheStick();
    void aDraftWaitsForTheStick();
    void enterDoesNothingJustAfterTheStickArrived();
    void aPassCanBeTakenBack();
    void whatComesOutOfTurnIsToldInTheBand();
    void speakingAnywayTakesTheStick();
    void aClosedConversationKeepsDraftAndTurns();
    void aHostWhoHasStoppedCanHostAgain();
    void escGoesBackToTheComposer();
    void headingsFollowTheDay();
};

void tst_ConversationPage::anEmptyConversationSaysWhoSpeaksFirst()
{
    Talk talk;
    QCOMPARE(talk.turnsShown(), 0);
    QCOMPARE(talk.band().holder, model::Band::Holder::Them);
    const auto labels = talk.page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("speaks first"));
    }));
}

void tst_ConversationPage::enterSaysTheTurnAndPassesTheStick()
{
    Talk talk;
    talk.hear(kHello);
    QCOMPARE(talk.turnsShown(), 1);
    QCOMPARE(talk.band().holder, model::Band::Holder::Me);
    talk.world.clock.advance(1s);
    type(QStringLiteral("good day"));
    press(Qt::Key_Return);
    QCOMPARE(talk.sent(), QByteArrayLiteral("good day\n\0"));
    QCOMPARE(talk.band().holder, model::Band::Holder::Them);
    QCOMPARE(talk.turnsShown(), 2);
    QCOMPARE(talk.composer().draft(), QString());
}

void tst_ConversationPage::aDraftWaitsForTheStick()
{
    Talk talk;
    type(QStringLiteral("ahead"));
    press(Qt::Key_Return);
    QCOMPARE(talk.sent(), QByteArray());
    QVERIFY(talk.composer().draft().startsWith(QStringLiteral("ahead")));
    talk.hear(kHello);
    QVERIFY(talk.composer().draft().startsWith(QStringLiteral("ahead")));
}

void tst_ConversationPage::enterDoesNothingJustAfterTheStickArrived()
{
    Talk talk;
    type(QStringLiteral("half a"));
    talk.world.listener.lastLink->arrive(kHello);
    QTRY_COMPARE(talk.band().holder, model::Band::Holder::Me);
    press(Qt::Key_Return);
    QCOMPARE(talk.sent(), QByteArray());
    QCOMPARE(talk.composer().draft(), QStringLiteral("half a"));
    talk.world.clock.advance(1s);
    press(Qt::Key_Return);
    QCOMPARE(talk.sent(), QByteArrayLiteral("half a\n\0"));
}

void tst_ConversationPage::aPassCanBeTakenBack()
{
    Talk talk;
    talk.hear(kHello);
    talk.page.startPassing();
    press(Qt::Key_Escape);
    talk.world.clock.advance(5s);
    QCOMPARE(talk.band().holder, model::Band::Holder::Me);

    talk.page.startPassing();
    talk.world.clock.advance(5s);
    QCOMPARE(talk.band().holder, model::Band::Holder::Them);
    QCOMPARE(talk.sent(), QByteArrayLiteral("\n\0"));
}

void tst_ConversationPage::whatComesOutOfTurnIsToldInTheBand()
{
    Talk talk;
    talk.hear(kHello);
    talk.world.listener.lastLink->arrive("and another thing\n");
    QTRY_VERIFY(!talk.band().second.isEmpty());
    QVERIFY(talk.band().second.contains(QStringLiteral("out of turn")));
    QCOMPARE(talk.turnsShown(), 1);
}

void tst_ConversationPage::speakingAnywayTakesTheStick()
{
    Talk talk;
    QCOMPARE(talk.band().speakAnyway, model::Band::Possible::Yes);
    talk.page.speakAnyway();
    QCOMPARE(talk.band().holder, model::Band::Holder::Me);
    talk.world.clock.advance(1s);
    type(QStringLiteral("I begin"));
    press(Qt::Key_Return);
    QVERIFY(talk.sent().startsWith("I begin"));
}

void tst_ConversationPage::aClosedConversationKeepsDraftAndTurns()
{
    Talk talk;
    talk.hear(kHello);
    talk.world.clock.advance(1s);
    type(QStringLiteral("to you"));
    press(Qt::Key_Return);
    type(QStringLiteral("never said"));
    talk.world.listener.lastLink->endSending();
    QTRY_COMPARE(talk.band().holder, model::Band::Holder::Nobody);
    QVERIFY(talk.band().first.contains(QStringLiteral("closed the connection")));
    QCOMPARE(talk.turnsShown(), 2);
    QCOMPARE(talk.composer().draft(), QStringLiteral("never said"));
}

void tst_ConversationPage::aHostWhoHasStoppedCanHostAgain()
{
    Talk talk;
    talk.conversation.leave();
    auto *notice = talk.page.findChild<ui::Notice *>();
    QVERIFY(!notice->isVisible());
    talk.world.switchboard.stopHosting();
    QVERIFY(notice->isVisible());
    QSignalSpy asked(&talk.page, &ConversationPage::hostAgainRequested);
    emit notice->actionRequested();
    QCOMPARE(asked.size(), 1);
}

void tst_ConversationPage::escGoesBackToTheComposer()
{
    Talk talk;
    talk.hear(kHello);
    talk.page.findChild<ui::TranscriptView *>()->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(talk.composer().isAncestorOf(QApplication::focusWidget()));
}

void tst_ConversationPage::headingsFollowTheDay()
{
    Talk talk;
    talk.hear(kHello);
    const auto *turns = talk.page.findChild<ui::TranscriptView *>()->model();
    using model::TranscriptModel;
    const auto heading = [turns] {
        return turns->index(0, 0).data(TranscriptModel::DayRole).toString();
    };
    QCOMPARE(heading(), QStringLiteral("Today"));
    talk.world.clock.advance(24h);
    QSignalSpy changed(turns, &QAbstractItemModel::dataChanged);
    talk.page.refreshTimes();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(heading(), QStringLiteral("Yesterday"));
}

QTEST_MAIN(tst_ConversationPage)
#include "tst_conversationpage.moc"
