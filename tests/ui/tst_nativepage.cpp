// SPDX-License-Identifier: MIT
#include "model/transcriptmodel.h"
#include "nativepair.h"
#include "plaintext.h"
#include "support/said.h"
#include "ui/bandwidget.h"
#include "ui/comparewords.h"
#include "ui/composer.h"
#include "ui/conversationpage.h"
#include "ui/transcriptview.h"
#include "ui/trustmark.h"
#include "world.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace talkstick;
using namespace std::chrono_literals;
using model::TranscriptModel;
using session::Role;
using session::TalkState;
using support::NativePair;
using support::press;
using support::type;
using support::World;
using turn::FirstTurn;
using turn::Stick;
using ui::ConversationPage;

namespace {

//! Two Talksticks in conversation, and the page of one of them.
struct Talk
{
    explicit Talk(FirstTurn first, Role role = Role::Host,
                  const QString &name = QStringLiteral("Bravo"))
        : pair(world.clock, role, first, name)
        , page(*pair.mine, world.switchboard, world.clock)
    {
        page.resize(800, 600);
        page.show();
        page.activateWindow();
        page.focusComposer();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        QObject::connect(pair.mine.get(), &session::Conversation::wordsReady, &page,
                         &ConversationPage::showWords);
    }

    const model::Band &band() const { return page.findChild<ui::BandWidget *>()->band(); }
    ui::Composer &composer() const { return *page.findChild<ui::Composer *>(); }
    ui::CompareWords &words() const { return *page.findChild<ui::CompareWords *>(); }
    QString trust() const { return page.findChild<ui::TrustMark *>()->text(); }
    QAbstractItemModel &turns() const { return *page.findChild<ui::TranscriptView *>()->model(); }
    QString caption(int row) const
    {
        return turns().index(row, 0).data(TranscriptModel::CaptionRole).toString();
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QString theirLast() const
    {
        const auto all = support::everythingIn(pair.theirs->journal());
        return all.isEmpty() ? QString() : all.last().part.text;
    }

    World world;
    NativePair pair;
    ConversationPage page;
};

} // namespace

class tst_NativePage : public QObject
{
    Q_OBJECT

private slots:
    void trustIsAlwaysInSight();
    void anotherNameIsShownEverywhere();
    void enterSaysTheTurnAndItIsMarkedWhenDelivered();
    void ctrlEnterKeepsTheStick();
    void theStickCanBeKeptByTheMenu();
    void aPassCanBeTakenBack();
    void thatWeWriteIsToldOnlyInOurTurn();
    void aHandIsRaisedAndLowered();
    void aHandRaisedTooOftenSaysSo();
    void theirHandIsSeenAndGoesDownWithTheStick();
    void wordsAreShownOnBothSidesWithoutTheFocus();
    void enterNeverJudgesWords();
    void nobodyJudgesWordsTheyHaveNotSeen();
    void laterPutsTheWordsAway();
    void whoeverLeavesLeavesTheStick();
    void whoeverIsLostIsAwayAfterTwoMinutes();
    void silenceIsTold();
    void peersTextIsNeverMarkup();
};

void tst_NativePage::trustIsAlwaysInSight()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    QCOMPARE(talk.trust(), QStringLiteral("Encrypted \u00b7 not verified"));
    QVERIFY(talk.button(QStringLiteral("Compare words\u2026")));
    talk.pair.mine->setTrust(session::Trust::Verified);
    QCOMPARE(talk.trust(), QStringLiteral("Private \u00b7 verified"));
    QVERIFY(!talk.button(QStringLiteral("Compare words\u2026")));
    talk.page.setWidth(ui::Columns::Width::Narrow);
    QVERIFY(talk.page.findChild<ui::TrustMark *>()->isVisible());
    talk.pair.mine->leave();
    QCOMPARE(talk.trust(), QStringLiteral("Private \u00b7 verified"));
}

void tst_NativePage::anotherNameIsShownEverywhere()
{
    Talk talk(FirstTurn::Theirs);
    QTRY_VERIFY(talk.pair.isLive());
    QVERIFY(!talk.pair.theirs->speak(QStringLiteral("hello")));
    QTRY_COMPARE(talk.turns().rowCount(), 1);
    talk.pair.mine->rename(QStringLiteral("Delta"));
    QVERIFY(talk.caption(0).contains(QStringLiteral("Delta")));
    QCOMPARE(talk.band().theirName, QStringLiteral("Delta"));
}

void tst_NativePage::enterSaysTheTurnAndItIsMarkedWhenDelivered()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    talk.world.clock.advance(1s);
    type(QStringLiteral("good day"));
    press(Qt::Key_Return);
    QCOMPARE(talk.composer().draft(), QString());
    QCOMPARE(talk.band().holder, model::Band::Holder::Them);
    QVERIFY(!talk.caption(0).contains(QStringLiteral("delivered")));
    QTRY_VERIFY(talk.caption(0).contains(QStringLiteral("delivered")));
    QCOMPARE(talk.theirLast(), QStringLiteral("good day"));
}

void tst_NativePage::ctrlEnterKeepsTheStick()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    talk.world.clock.advance(1s);
    type(QStringLiteral("first"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(talk.band().holder, model::Band::Holder::Me);
    QCOMPARE(talk.band().first, QStringLiteral("You kept the stick"));
    QCOMPARE(talk.composer().draft(), QString());
    type(QStringLiteral("second"));
    press(Qt::Key_Return);
    QCOMPARE(talk.band().holder, model::Band::Holder::Them);
    QCOMPARE(talk.turns().index(1, 0).data(TranscriptModel::CitationRole).toString(),
             QStringLiteral("1\u00b72"));
    QTRY_COMPARE(talk.theirLast(), QStringLiteral("second"));
    QTRY_VERIFY(talk.caption(0).contains(QStringLiteral("delivered")));
}

void tst_NativePage::theStickCanBeKeptByTheMenu()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    auto *more = talk.composer().findChild<QToolButton *>();
    QVERIFY(!more->isVisible());
    type(QStringLiteral("first"));
    QVERIFY(more->isVisible());
    QTest::keyClick(more, Qt::Key_Space);
    auto *menu = talk.composer().findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(talk.band().first, QStringLiteral("You kept the stick"));
}

void tst_NativePage::aPassCanBeTakenBack()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    talk.world.clock.advance(1s);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(talk.band().first, QStringLiteral("Passing the stick\u2026"));
    press(Qt::Key_Escape);
    QCOMPARE(talk.band().first, QStringLiteral("You hold the stick"));
    talk.world.clock.advance(4s);
    QCOMPARE(talk.band().holder, model::Band::Holder::Me);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    talk.world.clock.advance(4s);
    QCOMPARE(talk.band().holder, model::Band::Holder::Them);
    QTRY_COMPARE(talk.pair.theirs->state().turn.phase, turn::Phase::Mine);
}

void tst_NativePage::thatWeWriteIsToldOnlyInOurTurn()
{
    using State = wire::message::Typing::State;
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    type(QStringLiteral("a"));
    QTRY_COMPARE(talk.pair.theirs->state().peerTyping, State::Composing);
    talk.world.clock.advance(4s);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(talk.pair.theirs->state().peerTyping, State::Idle);

    Talk waiting(FirstTurn::Theirs);
    QTRY_VERIFY(waiting.pair.isLive());
    QSignalSpy changed(waiting.pair.theirs.get(), &session::Conversation::changed);
    type(QStringLiteral("a draft is nobody's business"));
    QCoreApplication::processEvents();
    QCOMPARE(waiting.pair.theirs->state().peerTyping, State::Idle);
    QCOMPARE(changed.count(), 0);
}

void tst_NativePage::aHandIsRaisedAndLowered()
{
    Talk talk(FirstTurn::Theirs);
    QTRY_VERIFY(talk.pair.isLive());
    QPushButton *raise = talk.button(QStringLiteral("Raise hand"));
    QVERIFY(raise);
    QTest::keyClick(raise, Qt::Key_Space);
    QTRY_COMPARE(talk.pair.theirs->state().peerHand, TalkState::Hand::Raised);
    QCOMPARE(talk.band().hand, model::Band::Hand::Mine);
    QPushButton *lower = talk.button(QStringLiteral("Lower hand"));
    QVERIFY(lower);
    QTest::keyClick(lower, Qt::Key_Space);
    QTRY_COMPARE(talk.pair.theirs->state().peerHand, TalkState::Hand::Down);
}

void tst_NativePage::aHandRaisedTooOftenSaysSo()
{
    Talk talk(FirstTurn::Theirs);
    QTRY_VERIFY(talk.pair.isLive());
    talk.page.toggleHand();
    talk.page.toggleHand();
    talk.page.toggleHand();
    QCOMPARE(talk.band().hand, model::Band::Hand::Nobody);
    auto *edit = talk.composer().findChild<QPlainTextEdit *>();
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("a moment ago")));
    type(QStringLiteral("x"));
    QVERIFY(!edit->accessibleDescription().contains(QStringLiteral("a moment ago")));
    talk.world.clock.advance(10s);
    talk.page.toggleHand();
    QCOMPARE(talk.band().hand, model::Band::Hand::Mine);
}

void tst_NativePage::theirHandIsSeenAndGoesDownWithTheStick()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    talk.pair.theirs->moveHand(TalkState::Hand::Raised);
    QTRY_COMPARE(talk.band().hand, model::Band::Hand::Theirs);
    QCOMPARE(talk.band().second, QStringLiteral("Bravo raised a hand"));
    talk.world.clock.advance(1s);
    type(QStringLiteral("please"));
    press(Qt::Key_Return);
    QCOMPARE(talk.band().hand, model::Band::Hand::Nobody);
}

void tst_NativePage::wordsAreShownOnBothSidesWithoutTheFocus()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    QSignalSpy ready(talk.pair.theirs.get(), &session::Conversation::wordsReady);
    QTest::keyClick(talk.button(QStringLiteral("Compare words\u2026")), Qt::Key_Space);
    talk.page.focusComposer();
    QTRY_VERIFY(talk.words().isVisible());
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(talk.pair.theirs->state().words, talk.pair.mine->state().words);
    for (const QString &word : talk.pair.mine->state().words)
        QVERIFY(talk.words().accessibleName().contains(word));
    QVERIFY(talk.words().accessibleName().contains(QStringLiteral("Compare words with Bravo")));
    QVERIFY(talk.composer().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);

    talk.pair.theirs->compareWords();
    QTRY_VERIFY(talk.words().accessibleName().contains(QStringLiteral("Bravo wants")));
}

void tst_NativePage::enterNeverJudgesWords()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    talk.page.compareWords();
    QTRY_VERIFY(talk.words().isVisible());
    talk.world.clock.advance(1s);
    QSignalSpy judged(&talk.words(), &ui::CompareWords::judged);
    talk.words().focusButtons();
    press(Qt::Key_Return);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(judged.count(), 0);
    press(Qt::Key_Space);
    QCOMPARE(judged.count(), 1);
    QCOMPARE(judged[0][0].value<switchboard::WordsVerdict>(), switchboard::WordsVerdict::Match);
    QVERIFY(!talk.words().isVisible());
    QVERIFY(talk.composer().isAncestorOf(QApplication::focusWidget()));
}

void tst_NativePage::nobodyJudgesWordsTheyHaveNotSeen()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    talk.page.compareWords();
    QTRY_VERIFY(talk.words().isVisible());
    QSignalSpy judged(&talk.words(), &ui::CompareWords::judged);
    talk.words().focusButtons();
    press(Qt::Key_Space);
    QCOMPARE(judged.count(), 0);
    talk.world.clock.advance(model::kGrace);
    QTest::keyClick(talk.button(QStringLiteral("They differ")), Qt::Key_Space);
    QCOMPARE(judged.count(), 1);
    QCOMPARE(judged[0][0].value<switchboard::WordsVerdict>(), switchboard::WordsVerdict::Differ);
}

void tst_NativePage::laterPutsTheWordsAway()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    talk.page.compareWords();
    QTRY_VERIFY(talk.words().isVisible());
    talk.world.clock.advance(1s);
    QTest::keyClick(talk.button(QStringLiteral("Later")), Qt::Key_Space);
    QVERIFY(!talk.words().isVisible());
    QCOMPARE(talk.trust(), QStringLiteral("Encrypted \u00b7 not verified"));
    QVERIFY(!talk.pair.mine->state().ended);
    talk.page.compareWords();
    QTRY_VERIFY(talk.words().isVisible());
    talk.pair.theirs->leave();
    QTRY_VERIFY(!talk.words().isVisible());
}

void tst_NativePage::whoeverLeavesLeavesTheStick()
{
    Talk talk(FirstTurn::Mine);
    QTRY_VERIFY(talk.pair.isLive());
    type(QStringLiteral("never said"));
    talk.pair.theirs->leave();
    QTRY_COMPARE(talk.band().first, QStringLiteral("Bravo left"));
    QCOMPARE(talk.band().second, QStringLiteral("The stick is with you"));
    QCOMPARE(talk.composer().draft(), QStringLiteral("never said"));
    QVERIFY(talk.composer().isVisible());
}

void tst_NativePage::whoeverIsLostIsAwayAfterTwoMinutes()
{
    Talk talk(FirstTurn::Theirs);
    QTRY_VERIFY(talk.pair.isLive());
    talk.pair.cut();
    QTRY_COMPARE(talk.pair.mine->state().ended, session::EndReason::Lost);
    QCOMPARE(talk.band().first, QStringLiteral("Connection lost"));
    QCOMPARE(talk.band().holder, model::Band::Holder::Them);
    talk.world.clock.advance(2min);
    QVERIFY(talk.band().second.startsWith(QStringLiteral("Bravo has been away since ")));
}

void tst_NativePage::silenceIsTold()
{
    Talk talk(FirstTurn::Theirs);
    QTRY_VERIFY(talk.pair.isLive());
    talk.pair.theirs.reset(); // and nobody says so
    talk.world.clock.advance(40s);
    QTRY_COMPARE(talk.band().first, QStringLiteral("No sign of Bravo for 40 s"));
    QCOMPARE(talk.band().tone, model::Tone::Caution);
}

void tst_NativePage::peersTextIsNeverMarkup()
{
    Talk talk(FirstTurn::Theirs, Role::Joiner, support::kMarkup);
    QTRY_VERIFY(talk.pair.isLive());
    QVERIFY(!talk.pair.theirs->speak(support::kMarkup, Stick::Kept));
    QVERIFY(!talk.pair.theirs->speak(support::kMarkup));
    QTRY_COMPARE(talk.turns().rowCount(), 2);
    QCOMPARE(talk.turns().index(0, 0).data().toString(), support::kMarkup);
    talk.page.compareWords();
    QTRY_VERIFY(talk.words().isVisible());
    QCOMPARE(support::richTexts(talk.page), QStringList());
    auto *view = talk.page.findChild<ui::TranscriptView *>();
    view->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_F2);
    QVERIFY(view->openTurn());
    QCOMPARE(view->openTurn()->toPlainText(), support::kMarkup);
    QCOMPARE(support::richTexts(talk.page), QStringList());
    talk.pair.theirs->leave();
    QTRY_VERIFY(talk.pair.mine->state().ended);
    QCOMPARE(support::richTexts(talk.page), QStringList());
}

QTEST_MAIN(tst_NativePage)
#include "tst_nativepage.moc"
