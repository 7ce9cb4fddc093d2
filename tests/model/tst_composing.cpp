// SPDX-License-Identifier: MIT
#include "model/composing.h"

#include <QLocale>
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
    void awayATurnIsSealed();
    void whatIsSealedCanBeChanged();
    void awayTheirTurnTakesADraft();
    void whatCouldNotBeSavedIsToldBesideIt();
    void onlyWhatGoesOnTakesText_data();
    void onlyWhatGoesOnTakesText();
    void longTurnsAreWarnedOf_data();
    void longTurnsAreWarnedOf();
    void onlyBetweenTalksticksCanTheStickBeKept();
    void charactersAreCountedBetweenTalksticks_data();
    void charactersAreCountedBetweenTalksticks();
    void aTurnHoldsAMebibyte_data();
    void aTurnHoldsAMebibyte();
    void enterIsSwallowedWhileTheStickArrives();
    void aKeyHeldDownNeverSends();
};

namespace {

session::TalkState state(turn::Phase phase)
{
    session::TalkState state;
    state.peerName = QStringLiteral("Bravo");
    state.turn = {phase, 3, 1};
    state.endingInUse = wire::Ending::Lf;
    return state;
}

session::TalkState native(turn::Phase phase)
{
    session::TalkState talk = state(phase);
    talk.trust = session::Trust::Unverified;
    return talk;
}

session::TalkState away(turn::Phase stick)
{
    session::TalkState talk = native(turn::Phase::Over);
    talk.lastPhase = stick;
    talk.ended = session::EndReason::Apart;
    return talk;
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

void tst_Composing::awayATurnIsSealed()
{
    const Composing empty = composingFor(away(turn::Phase::Mine), {});
    QCOMPARE(empty.button, Composing::Button::Off);
    const Composing composing = composingFor(away(turn::Phase::Mine), QStringLiteral("hi"));
    QCOMPARE(composing.does, Composing::Does::Seal);
    QCOMPARE(composing.buttonText, QStringLiteral("Seal \u23ce"));
    QCOMPARE(composing.button, Composing::Button::On);
    QCOMPARE(composing.note, QStringLiteral("It goes when you are both online."));
    QCOMPARE(composing.keep, Composing::Possible::No);
    QCOMPARE(composing.field, Composing::Field::Editable);
    const Composing tooLong = composingFor(away(turn::Phase::Mine), QString(1'048'577, u'x'));
    QCOMPARE(tooLong.button, Composing::Button::Off);
    QVERIFY(tooLong.note.contains(QStringLiteral("1 MiB")));
}

void tst_Composing::whatIsSealedCanBeChanged()
{
    for (const auto &talk : {away(turn::Phase::Mine), native(turn::Phase::Theirs)}) {
        session::TalkState sealed = talk;
        sealed.sealed = session::SealedTurn {QStringLiteral("hello")};
        const Composing composing = composingFor(sealed, QStringLiteral("hello"));
        QCOMPARE(composing.does, Composing::Does::Unseal);
        QCOMPARE(composing.buttonText, QStringLiteral("Change it"));
        QCOMPARE(composing.button, Composing::Button::On);
        QCOMPARE(composing.field, Composing::Field::ReadOnly);
        QVERIFY(composing.note.startsWith(QStringLiteral("Ready.")));
    }
}

void tst_Composing::awayTheirTurnTakesADraft()
{
    const Composing composing = composingFor(away(turn::Phase::Theirs), QStringLiteral("hi"));
    QCOMPARE(composing.does, Composing::Does::Send);
    QCOMPARE(composing.buttonText, QStringLiteral("Send"));
    QCOMPARE(composing.button, Composing::Button::Off);
    QCOMPARE(composing.field, Composing::Field::Editable);
    QCOMPARE(composing.hand, Composing::Hand::Nothing);
    QCOMPARE(composing.note, QStringLiteral("It is Bravo\u2019s turn. Draft kept."));
}

void tst_Composing::whatCouldNotBeSavedIsToldBesideIt()
{
    session::TalkState failed = away(turn::Phase::Mine);
    failed.ended = session::EndReason::NotKept;
    const Composing composing = composingFor(failed, QStringLiteral("hi"));
    QCOMPARE(composing.tone, Tone::Failure);
    QVERIFY(composing.note.contains(QStringLiteral("was not said")));
    QCOMPARE(composing.does, Composing::Does::Seal);
}

void tst_Composing::onlyWhatGoesOnTakesText_data()
{
    QTest::addColumn<session::Fate>("fate");
    QTest::newRow("over") << session::Fate::Over;
    QTest::newRow("forked") << session::Fate::Forked;
    QTest::newRow("deleted there") << session::Fate::DeletedThere;
}

void tst_Composing::onlyWhatGoesOnTakesText()
{
    QFETCH(session::Fate, fate);
    session::TalkState talk = away(turn::Phase::Mine);
    talk.fate = fate;
    talk.sealed = session::SealedTurn {QStringLiteral("too late")};
    const Composing composing = composingFor(talk, QStringLiteral("draft"));
    QCOMPARE(composing.field, Composing::Field::ReadOnly);
    QCOMPARE(composing.button, Composing::Button::Off);
    QVERIFY(!composing.note.isEmpty());
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

void tst_Composing::onlyBetweenTalksticksCanTheStickBeKept()
{
    using Possible = Composing::Possible;
    const QString draft = QStringLiteral("hi");
    QCOMPARE(composingFor(native(turn::Phase::Mine), draft).keep, Possible::Yes);
    QCOMPARE(composingFor(native(turn::Phase::Mine), {}).keep, Possible::No);
    QCOMPARE(composingFor(native(turn::Phase::Theirs), draft).keep, Possible::No);
    QCOMPARE(composingFor(state(turn::Phase::Mine), draft).keep, Possible::No);
}

void tst_Composing::charactersAreCountedBetweenTalksticks_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("counter");
    QTest::newRow("1000 bytes are nothing") << QString(1000, u'x') << QString();
    QTest::newRow("8,000") << QString(8000, u'x') << QString();
    QTest::newRow("8,001") << QString(8001, u'x')
                           << QLocale().toString(8001) + QStringLiteral(" characters");
    QTest::newRow("8,000 outside the BMP")
        << QStringLiteral("\U0001F40C").repeated(8000) << QString();
}

void tst_Composing::charactersAreCountedBetweenTalksticks()
{
    QFETCH(QString, draft);
    const Composing composing = composingFor(native(turn::Phase::Mine), draft);
    QTEST(composing.counter, "counter");
    QCOMPARE(composing.tone, Tone::Plain);
    QCOMPARE(composing.button, Composing::Button::On);
}

void tst_Composing::aTurnHoldsAMebibyte_data()
{
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("saidBytes");
    QTest::addColumn<bool>("fits");
    QTest::newRow("exactly") << 524'288 << 0 << true;
    QTest::newRow("one too many") << 524'289 << 0 << false;
    QTest::newRow("with what was said") << 524'287 << 2 << true;
    QTest::newRow("what was said is too much") << 524'287 << 3 << false;
}

void tst_Composing::aTurnHoldsAMebibyte()
{
    QFETCH(int, characters);
    QFETCH(int, saidBytes);
    QFETCH(bool, fits);
    const QString draft(characters, QChar(0xe9)); // two bytes each
    const Composing composing = composingFor(native(turn::Phase::Mine), draft, saidBytes);
    QCOMPARE(composing.button == Composing::Button::On, fits);
    QCOMPARE(composing.keep == Composing::Possible::Yes, fits);
    QCOMPARE(composing.note.contains(QStringLiteral("1 MiB")), !fits);
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
