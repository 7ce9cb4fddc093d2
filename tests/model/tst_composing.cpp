// SPDX-License-Identifier: MIT
#include "model/composing.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using namespace std::chrono_literals;

class tst_Composing : public QObject
{
    Q_OBJECT

private slots:
    void theButtonSaysWhatEnterDoes();
    void theReasonStandsBesideAButtonThatIsOff();
    void theDraftIsAlwaysEditableUntilTheEnd();
    void longTurnsAreWarnedOf_data();
    void longTurnsAreWarnedOf();
    void enterIsSwallowedWhileTheStickArrives();
    void aKeyHeldDownNeverSends();
};

namespace {

session::TalkState state(turn::Phase phase)
{
    session::TalkState state;
    state.opening.peerName = QStringLiteral("Bravo");
    state.turn = {phase, 3, 1};
    state.endingInUse = wire::Ending::Lf;
    return state;
}

} // namespace

void tst_Composing::theButtonSaysWhatEnterDoes()
{
    const Composing composing = composingFor(state(turn::Phase::Mine), QStringLiteral("hi"));
    QCOMPARE(composing.buttonText, QStringLiteral("Send and pass \u23ce"));
    QCOMPARE(composing.button, Composing::Button::On);
}

void tst_Composing::theReasonStandsBesideAButtonThatIsOff()
{
    for (const auto phase : {turn::Phase::Waiting, turn::Phase::Theirs, turn::Phase::Over}) {
        const Composing composing = composingFor(state(phase), QStringLiteral("draft"));
        QCOMPARE(composing.button, Composing::Button::Off);
        QVERIFY(!composing.note.isEmpty());
    }
    const Composing empty = composingFor(state(turn::Phase::Mine), {});
    QCOMPARE(empty.button, Composing::Button::Off);
    QVERIFY(!empty.note.isEmpty());
}

void tst_Composing::theDraftIsAlwaysEditableUntilTheEnd()
{
    for (const auto phase : {turn::Phase::Waiting, turn::Phase::Mine, turn::Phase::Theirs})
        QCOMPARE(composingFor(state(phase), {}).field, Composing::Field::Editable);
    QCOMPARE(composingFor(state(turn::Phase::Over), {}).field, Composing::Field::ReadOnly);
}

void tst_Composing::longTurnsAreWarnedOf_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<bool>("warned");
    QTest::newRow("798 and LF") << 798 << false << false;
    QTest::newRow("799 and LF") << 799 << true << false;
    QTest::newRow("999 and LF") << 999 << true << false;
    QTest::newRow("1000 and LF") << 1000 << true << true;
}

void tst_Composing::longTurnsAreWarnedOf()
{
    QFETCH(int, characters);
    QFETCH(bool, counted);
    QFETCH(bool, warned);
    const Composing composing = composingFor(state(turn::Phase::Mine), QString(characters, u'x'));
    QCOMPARE(!composing.counter.isEmpty(), counted);
    QCOMPARE(composing.tone == Tone::Caution, warned);
    QCOMPARE(composing.button, Composing::Button::On);
}

void tst_Composing::enterIsSwallowedWhileTheStickArrives()
{
    EnterGuard guard;
    using Key = EnterGuard::Key;
    using Verdict = EnterGuard::Verdict;
    QCOMPARE(guard.enter(Key::Pressed, 0ms), Verdict::Send);
    guard.stickArrived(10s);
    QCOMPARE(guard.enter(Key::Pressed, 10s), Verdict::Swallow);
    QCOMPARE(guard.enter(Key::Pressed, 10s + kGrace - 1ms), Verdict::Swallow);
    QCOMPARE(guard.enter(Key::Pressed, 10s + kGrace), Verdict::Send);
}

void tst_Composing::aKeyHeldDownNeverSends()
{
    const EnterGuard guard;
    QCOMPARE(guard.enter(EnterGuard::Key::Repeated, 1h), EnterGuard::Verdict::Swallow);
}

QTEST_GUILESS_MAIN(tst_Composing)
#include "tst_composing.moc"
