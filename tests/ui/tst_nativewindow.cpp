// SPDX-License-Identifier: MIT
#include "farside.h"
#include "plaintext.h"
#include "support/said.h"
#include "ui/bandwidget.h"
#include "ui/banner.h"
#include "ui/comparewords.h"
#include "ui/conversationpage.h"
#include "ui/knockbar.h"
#include "ui/mainwindow.h"
#include "ui/trustmark.h"

#include <QAction>
#include <QPushButton>

using namespace talkstick;
using namespace std::chrono_literals;
using session::TalkState;
using support::FarCaller;
using support::press;
using support::type;
using support::World;

namespace {

//! The window of somebody who hosts, used by keyboard.
struct Host
{
    Host()
        : window(world.parts())
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
        action("doorAnyone").trigger();
    }

    QAction &action(const char *name) const
    {
        return *window.findChild<QAction *>(QLatin1String(name));
    }
    //! Somebody who knocks is let in by the \a nth button of the bar.
    void answer(int nth)
    {
        QTRY_COMPARE(world.switchboard.knocks().size(), 1);
        world.clock.advance(1s);
        press(Qt::Key_K, Qt::ControlModifier);
        for (int i = 1; i < nth; ++i)
            press(Qt::Key_Tab);
        press(Qt::Key_Space);
        QTRY_VERIFY(page());
    }
    ui::ConversationPage *page() const
    {
        for (auto *page : window.findChildren<ui::ConversationPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    const model::Band &band() const { return page()->findChild<ui::BandWidget *>()->band(); }
    QString trust() const { return page()->findChild<ui::TrustMark *>()->text(); }
    ui::CompareWords &words() const { return *page()->findChild<ui::CompareWords *>(); }
    bool isKnocking() const { return window.findChild<ui::KnockBar *>()->isVisible(); }
    QString banner() const
    {
        const auto *banner = window.findChild<ui::Banner *>();
        return banner->isVisible() ? banner->text() : QString();
    }

    World world;
    ui::MainWindow window;
};

} // namespace

class tst_NativeWindow : public QObject
{
    Q_OBJECT

private slots:
    void aStrangerWhoseWordsMatchIsVerified();
    void aStrangerCanBeLetInUnverified();
    void somebodyKnownComesInWithoutAKnock();
    void wordsThatMatchLaterVerify();
    void wordsThatDifferEndItAll();
    void wordsAskedForElsewhereWaitOnTheirPage();
    void ctrlHRaisesAHand();
    void whatPeersSayIsTextEverywhere();
};

void tst_NativeWindow::aStrangerWhoseWordsMatchIsVerified()
{
    Host host;
    FarCaller far(host.world);
    QTRY_VERIFY(host.isKnocking());
    QTRY_VERIFY(!far.talk->state().words.isEmpty());
    QCOMPARE(host.world.switchboard.knocks().first().words, far.talk->state().words);
    host.answer(1);
    QCOMPARE(host.trust(), QStringLiteral("Private \u00b7 verified"));
    QVERIFY(!far.talk->speak(QStringLiteral("hello")));
    QTRY_COMPARE(host.band().holder, model::Band::Holder::Me);
    host.world.clock.advance(1s);
    type(QStringLiteral("good day"));
    press(Qt::Key_Return);
    QTRY_COMPARE(far.talk->state().turn.phase, turn::Phase::Mine);
    QCOMPARE(support::everythingIn(far.talk->journal()).at(1).part.text,
             QStringLiteral("good day"));
}

void tst_NativeWindow::aStrangerCanBeLetInUnverified()
{
    Host host;
    FarCaller far(host.world);
    host.answer(2);
    QCOMPARE(host.trust(), QStringLiteral("Encrypted \u00b7 not verified"));
    QVERIFY(!host.isKnocking());
}

void tst_NativeWindow::somebodyKnownComesInWithoutAKnock()
{
    Host host;
    switchboard::Person bravo;
    bravo.key = support::keyOf('b');
    bravo.name = QStringLiteral("Bravo");
    bravo.trust = session::Trust::Verified;
    host.world.people.keep(bravo);
    FarCaller far(host.world);
    QTRY_COMPARE(host.banner(), QStringLiteral("Bravo is here."));
    QVERIFY(!host.isKnocking());
    host.world.clock.advance(1min);
    QCOMPARE(host.banner(), QString());
}

void tst_NativeWindow::wordsThatMatchLaterVerify()
{
    Host host;
    FarCaller far(host.world);
    host.answer(2);
    QVERIFY(host.action("compareWords").isEnabled());
    host.action("compareWords").trigger();
    QTRY_VERIFY(host.words().isVisible());
    QTRY_COMPARE(far.talk->state().words, host.page()->conversation().state().words);
    host.world.clock.advance(1s);
    host.words().focusButtons();
    press(Qt::Key_Space);
    QTRY_COMPARE(host.trust(), QStringLiteral("Private \u00b7 verified"));
    const auto bravo = host.world.people.find(support::keyOf('b'));
    QVERIFY(bravo);
    QTRY_COMPARE(host.world.people.find(support::keyOf('b'))->trust, session::Trust::Verified);
}

void tst_NativeWindow::wordsThatDifferEndItAll()
{
    Host host;
    FarCaller far(host.world);
    host.answer(2);
    host.action("compareWords").trigger();
    QTRY_VERIFY(host.words().isVisible());
    host.world.clock.advance(1s);
    host.words().focusButtons();
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_VERIFY(!host.page());
    QVERIFY(host.banner().contains(QStringLiteral("The words differed")));
    QCOMPARE(host.world.switchboard.conversations().size(), 0);
    QTRY_VERIFY(far.talk->state().ended);
    QTRY_VERIFY(!host.world.people.find(support::keyOf('b')));
}

void tst_NativeWindow::wordsAskedForElsewhereWaitOnTheirPage()
{
    Host host;
    FarCaller first(host.world, 'b', QStringLiteral("Bravo"));
    host.answer(2);
    session::Conversation &withBravo = host.page()->conversation();
    FarCaller second(host.world, 'c', QStringLiteral("Charlie"));
    host.answer(2);
    QTRY_VERIFY(&host.page()->conversation() != &withBravo);
    first.talk->compareWords();
    QSignalSpy ready(&withBravo, &session::Conversation::wordsReady);
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(!host.words().isVisible());
    press(Qt::Key_Up, Qt::AltModifier);
    if (&host.page()->conversation() != &withBravo)
        press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(&host.page()->conversation(), &withBravo);
    QVERIFY(host.words().isVisible());
    QVERIFY(host.words().accessibleName().contains(QStringLiteral("Bravo wants")));
}

void tst_NativeWindow::ctrlHRaisesAHand()
{
    Host host;
    FarCaller far(host.world);
    host.answer(2); // whoever joins speaks first
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(far.talk->state().peerHand, TalkState::Hand::Raised);
    QVERIFY(host.action("hand").text().contains(QStringLiteral("Lower")));
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(far.talk->state().peerHand, TalkState::Hand::Down);
    QVERIFY(!far.talk->speak(QStringLiteral("your turn")));
    QTRY_VERIFY(!host.action("hand").isEnabled());
}

void tst_NativeWindow::whatPeersSayIsTextEverywhere()
{
    const QString rude = support::kMarkup;
    Host host;
    const auto isText = [&host] { return support::richTexts(host.window); };
    FarCaller far(host.world, 'b', rude);
    QTRY_VERIFY(host.isKnocking());
    QVERIFY(host.window.findChild<ui::KnockBar *>()->accessibleName().contains(rude));
    QCOMPARE(isText(), QStringList());
    host.answer(2);
    QCOMPARE(host.page()->conversation().state().peerName, rude);
    QVERIFY(host.window.windowTitle().contains(rude));
    QVERIFY(!far.talk->speak(rude, turn::Stick::Kept));
    QVERIFY(!far.talk->speak(rude));
    QTRY_COMPARE(host.band().holder, model::Band::Holder::Me);
    far.talk->compareWords();
    QTRY_VERIFY(host.words().isVisible());
    QCOMPARE(isText(), QStringList());
    far.talk->leave();
    QTRY_VERIFY(host.page()->conversation().state().ended);
    QCOMPARE(host.band().theirName, rude);
    const QString shortened = rude.left(14) + QChar(0x2026) + rude.right(8); // in a sentence
    QVERIFY2(host.band().first.contains(shortened), qPrintable(host.band().first));
    QCOMPARE(isText(), QStringList());
}

QTEST_MAIN(tst_NativeWindow)
#include "tst_nativewindow.moc"
