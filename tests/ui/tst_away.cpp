// SPDX-License-Identifier: MIT
#include "farside.h"
#include "plaintext.h"
#include "restarted.h"

using namespace talkstick;
using namespace std::chrono_literals;
using support::Earlier;
using support::FarCaller;
using support::press;
using support::Restarted;
using support::type;

namespace {

const QString kDraft = QStringLiteral("half a thought");

} // namespace

class tst_Away : public QObject
{
    Q_OBJECT

private slots:
    void aStartListsWhatWasKept();
    void whatWasSaidIsThereAgain();
    void enterSealsATurn();
    void aSealedTurnCanBeChanged();
    void aKeyPressedTwiceDoesNotUnseal();
    void whatIsReadyGoesWhenTheyComeBack();
    void whatCannotBeSealedStays();
    void whatCannotBeSavedIsNotSaid();
    void aKeyPressedTwiceSaysItOnce();
    void whatIsWrittenBehindAReadyTurnStays();
    void theirTurnTakesADraft();
    void aDraftIsKeptAfterASecondOfQuiet();
    void aDraftIsKeptWhenItsPageGoes();
    void aDraftIsKeptWhenTheWindowCloses();
    void aDraftThatWasKeptIsThereAgain();
    void whatWasSaidIsNoDraftAnyMore();
    void ctrlWLeavesItInTheList();
    void itGoesOnWhereItWas();
};

void tst_Away::aStartListsWhatWasKept()
{
    const Restarted person({'b', support::kMarkup, {QStringLiteral("hello")}});
    QVERIFY(!person.page());
    QVERIFY(person.shows(QStringLiteral("Join")));
    QCOMPARE(person.listed(), 1);
    QCOMPARE(support::richTexts(person.window), QStringList());
}

void tst_Away::whatWasSaidIsThereAgain()
{
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("a"), QStringLiteral("b")}});
    person.open();
    const auto &turns = *person.page()->findChild<QListView *>()->model();
    QTRY_COMPARE(turns.rowCount(), 2);
    QCOMPARE(turns.index(1, 0).data().toString(), QStringLiteral("b"));
    QCOMPARE(person.band().holder, model::Band::Holder::Me);
    QCOMPARE(person.band().first, QStringLiteral("Your turn"));
    QVERIFY(person.window.windowTitle().contains(QStringLiteral("Your turn")));
}

void tst_Away::enterSealsATurn()
{
    Restarted person;
    person.open();
    type(QStringLiteral("about Lyon"));
    QVERIFY(person.shows(QStringLiteral("Seal \u23ce")));
    QCOMPARE(person.note(), QStringLiteral("It goes when you are both online."));
    press(Qt::Key_Return);
    QTRY_VERIFY(person.shows(QStringLiteral("Change it")));
    QCOMPARE(person.record().sealed, session::SealedTurn {QStringLiteral("about Lyon")});
    QCOMPARE(person.record().draft, QString());
    QCOMPARE(person.band().first, QStringLiteral("Your turn is ready"));
    QCOMPARE(person.composer().draft(), QStringLiteral("about Lyon"));
    QVERIFY(person.field().isReadOnly());
    type(QStringLiteral("x"));
    QCOMPARE(person.composer().draft(), QStringLiteral("about Lyon"));
    QVERIFY(person.world.logs.logs.at(person.id).entries.empty());
}

void tst_Away::aSealedTurnCanBeChanged()
{
    Restarted person;
    person.open();
    person.seal(QStringLiteral("about Lyon"));
    person.world.clock.advance(1s);
    press(Qt::Key_Return);
    QCOMPARE(person.composer().draft(), QStringLiteral("about Lyon"));
    QVERIFY(!person.field().isReadOnly());
    QTRY_VERIFY(!person.record().sealed);
    QCOMPARE(person.record().draft, QStringLiteral("about Lyon"));
    type(QStringLiteral("!"));
    person.world.clock.advance(1s);
    press(Qt::Key_Return);
    QTRY_COMPARE(person.record().sealed, session::SealedTurn {QStringLiteral("about Lyon!")});
}

void tst_Away::aKeyPressedTwiceDoesNotUnseal()
{
    Restarted person;
    person.open();
    person.seal(QStringLiteral("about Lyon"));
    press(Qt::Key_Return);
    QVERIFY(person.field().isReadOnly());
    QVERIFY(person.record().sealed);
}

void tst_Away::whatIsReadyGoesWhenTheyComeBack()
{
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("a"), QStringLiteral("b")}});
    person.open();
    person.seal(QStringLiteral("c"));
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_COMPARE(bravo.talk->state().turn.phase, turn::Phase::Mine);
    QCOMPARE(bravo.talk->state().turn.number, 4U);
    QCOMPARE(person.world.switchboard.conversations().size(), 1);
    QTRY_COMPARE(person.band().first, QStringLiteral("Bravo holds the stick"));
    QCOMPARE(person.composer().draft(), QString());
    QVERIFY(!person.field().isReadOnly());
    QVERIFY(!person.record().sealed);
    const auto &turns = *person.page()->findChild<QListView *>()->model();
    QTRY_COMPARE(turns.rowCount(), 3);
    QCOMPARE(turns.index(2, 0).data().toString(), QStringLiteral("c"));
}

void tst_Away::whatCannotBeSealedStays()
{
    Restarted person;
    person.open();
    type(QStringLiteral("about Lyon"));
    person.world.logs.failNext = true;
    press(Qt::Key_Return);
    QTRY_VERIFY(person.note().contains(QStringLiteral("could not be saved")));
    QCOMPARE(person.composer().draft(), QStringLiteral("about Lyon"));
    QVERIFY(!person.field().isReadOnly());
    QVERIFY(!person.record().sealed);
}

void tst_Away::whatCannotBeSavedIsNotSaid()
{
    Restarted person;
    person.open();
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_COMPARE(bravo.talk->state().stage, session::native::Stage::Live);
    QTRY_VERIFY(!person.page()->conversation().state().ended);
    person.world.clock.advance(1s);
    type(QStringLiteral("about Lyon"));
    person.world.logs.failNext = true;
    press(Qt::Key_Return);
    QTRY_COMPARE(person.band().first, QStringLiteral("Cannot save, so nothing is sent"));
    QCOMPARE(person.composer().draft(), QStringLiteral("about Lyon"));
    QVERIFY(person.note().contains(QStringLiteral("was not said")));
    QVERIFY(person.composer().isVisible());
}

// Each is asked for before it is known whether the first could be kept.
void tst_Away::aKeyPressedTwiceSaysItOnce()
{
    Restarted person;
    person.open();
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_VERIFY(!person.page()->conversation().state().ended);
    person.world.clock.advance(1s);
    QSignalSpy said(&person.page()->conversation(), &session::Conversation::said);
    type(QStringLiteral("about Lyon"));
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(person.note().contains(QStringLiteral("still being saved")));
    press(Qt::Key_Return);
    QTRY_COMPARE(person.composer().draft(), QString());
    QCOMPARE(said.size(), 1);
    QCOMPARE(person.band().holder, model::Band::Holder::Me);
    type(QStringLiteral("and Nice"));
    press(Qt::Key_Return);
    QTRY_COMPARE(bravo.talk->state().turn.phase, turn::Phase::Mine);
    QCOMPARE(said.size(), 2);
}

void tst_Away::whatIsWrittenBehindAReadyTurnStays()
{
    Restarted person;
    person.open();
    person.seal(QStringLiteral("about Lyon"));
    const session::Conversation &talk = person.page()->conversation();
    bool isUnderWay = false;
    connect(&talk, &session::Conversation::changed, this, [&] {
        if (talk.state().sealed || std::exchange(isUnderWay, true))
            return;
        person.world.logs.failNext = true; // that is, to keep it
        person.field().insertPlainText(QStringLiteral("and Nice"));
    });
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_COMPARE(person.band().first, QStringLiteral("Cannot save, so nothing is sent"));
    QTRY_COMPARE(person.composer().draft(), QStringLiteral("about Lyon\nand Nice"));
    QVERIFY(!talk.state().sealed);
    QVERIFY(!person.field().isReadOnly());
    QTRY_COMPARE(person.record().draft, QStringLiteral("about Lyon\nand Nice"));
    QVERIFY(!person.record().sealed);
}

void tst_Away::theirTurnTakesADraft()
{
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("a")}});
    person.open();
    type(kDraft);
    press(Qt::Key_Return);
    QCOMPARE(person.composer().draft(), kDraft);
    QVERIFY(person.note().contains(QStringLiteral("Bravo\u2019s turn")));
    QVERIFY(!person.record().sealed);
    QCOMPARE(person.band().holder, model::Band::Holder::Them);
}

void tst_Away::aDraftIsKeptAfterASecondOfQuiet()
{
    Restarted person;
    person.open();
    type(kDraft);
    person.world.clock.advance(999ms);
    type(QStringLiteral("s"));
    person.world.clock.advance(999ms);
    QCoreApplication::processEvents();
    QCOMPARE(person.record().draft, QString());
    person.world.clock.advance(1ms);
    QTRY_COMPARE(person.record().draft, kDraft + u's');
}

void tst_Away::aDraftIsKeptWhenItsPageGoes()
{
    Restarted person;
    person.open();
    type(kDraft);
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!person.page());
    QTRY_COMPARE(person.record().draft, kDraft);
}

void tst_Away::aDraftIsKeptWhenTheWindowCloses()
{
    Restarted person;
    person.open();
    type(kDraft);
    person.window.close();
    QTRY_COMPARE(person.record().draft, kDraft);
}

void tst_Away::aDraftThatWasKeptIsThereAgain()
{
    Earlier earlier;
    earlier.draft = kDraft;
    Restarted person(earlier);
    person.open();
    QCOMPARE(person.composer().draft(), kDraft);
    QVERIFY(person.shows(QStringLiteral("Seal \u23ce")));
    // Something else, and not this window, has made it another.
    person.world.switchboard.talks().seal(person.page()->conversation(),
                                          {QStringLiteral("sealed")});
    QTRY_COMPARE(person.composer().draft(), QStringLiteral("sealed"));
    person.world.switchboard.talks().unseal(person.page()->conversation());
    QCOMPARE(person.composer().draft(), QStringLiteral("sealed"));
    QVERIFY(!person.field().isReadOnly());
}

void tst_Away::whatWasSaidIsNoDraftAnyMore()
{
    Restarted person;
    person.open();
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_COMPARE(person.band().first, QStringLiteral("You hold the stick, 2 h"));
    type(kDraft);
    person.world.clock.advance(1s);
    QTRY_COMPARE(person.record().draft, kDraft);
    press(Qt::Key_Return);
    person.window.close(); // before the second is over
    QTRY_COMPARE(bravo.talk->state().turn.phase, turn::Phase::Mine);
    QCOMPARE(person.record().draft, QString());
}

void tst_Away::ctrlWLeavesItInTheList()
{
    Restarted person;
    person.open();
    press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(person.shows(QStringLiteral("Join")));
    QCOMPARE(person.listed(), 1);
    QCOMPARE(person.world.switchboard.conversations().size(), 1);
}

void tst_Away::itGoesOnWhereItWas()
{
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("a")}});
    person.open();
    QCOMPARE(person.band().holder, model::Band::Holder::Them);
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_COMPARE(person.band().first, QStringLiteral("Bravo holds the stick, 1 h"));
    QCOMPARE(person.listed(), 1);
    QVERIFY(!bravo.talk->speak(QStringLiteral("b")));
    QTRY_COMPARE(person.band().holder, model::Band::Holder::Me);
    bravo.talk->leave();
    QTRY_COMPARE(person.band().first, QStringLiteral("Bravo left"));
    QCOMPARE(person.band().holder, model::Band::Holder::Me);
    QCOMPARE(person.listed(), 1);
}

QTEST_MAIN(tst_Away)
#include "tst_away.moc"
