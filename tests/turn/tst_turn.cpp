// SPDX-License-Identifier: MIT
#include "turn/turn.h"

#include <QTest>

#include <optional>

using namespace talkstick::turn;

Q_DECLARE_METATYPE(talkstick::turn::Turn)
Q_DECLARE_METATYPE(talkstick::turn::Event)

class tst_Turn : public QObject
{
    Q_OBJECT

private slots:
    void goesOnAsSpecified_data();
    void goesOnAsSpecified();
    void refusesAsSpecified_data();
    void refusesAsSpecified();
    void speakingPassesTheStick();
    void keepingTheStickCountsParts();
    void hearingSeveralPartsIsOneTurn();
    void takingAnUnspokenTurnKeepsItsNumber();
    void takingABegunTurnStartsTheNext();
};

namespace {

const QString kText = QStringLiteral("x");
const Turn kWaiting {};
const Turn kMine {Phase::Mine, 7, 1};
const Turn kTheirs {Phase::Theirs, 7, 1};
const Turn kOver {Phase::Over, 7, 1};

const Event kOpenedMine = event::Opened {FirstTurn::Mine};
const Event kOpenedTheirs = event::Opened {FirstTurn::Theirs};
const Event kSpoke = event::Spoke {kText, Stick::Passed};
const Event kSpokeAndKept = event::Spoke {kText, Stick::Kept};
const Event kHeard = event::Heard {kText, Stick::Passed};
const Event kHeardAndKept = event::Heard {kText, Stick::Kept};
const Event kTook = event::Took {};
const Event kClosed = event::Closed {};

void row(const char *name, const Turn &before, const Event &event, const Turn &after)
{
    QTest::newRow(name) << before << event << after;
}

void refused(const char *name, const Turn &before, const Event &event, Refusal refusal)
{
    QTest::newRow(name) << before << event << refusal;
}

} // namespace

// Copied from what the program promises: the opener is chosen, the stick goes to and fro, a kept
// stick stays, anybody may leave at any time.
void tst_Turn::goesOnAsSpecified_data()
{
    QTest::addColumn<Turn>("before");
    QTest::addColumn<Event>("event");
    QTest::addColumn<Turn>("after");
    row("we open", kWaiting, kOpenedMine, {Phase::Mine, 1, 1});
    row("they open", kWaiting, kOpenedTheirs, {Phase::Theirs, 1, 1});
    row("never opened", kWaiting, kClosed, {Phase::Over, 0, 0});
    row("we speak", kMine, kSpoke, {Phase::Theirs, 8, 1});
    row("we speak and keep the stick", kMine, kSpokeAndKept, {Phase::Mine, 7, 2});
    row("we leave holding the stick", kMine, kClosed, kOver);
    row("they speak", kTheirs, kHeard, {Phase::Mine, 8, 1});
    row("they speak and keep the stick", kTheirs, kHeardAndKept, {Phase::Theirs, 7, 2});
    row("we take the stick", kTheirs, kTook, {Phase::Mine, 7, 1});
    row("it closes while they hold the stick", kTheirs, kClosed, kOver);
}

void tst_Turn::goesOnAsSpecified()
{
    QFETCH(Turn, before);
    QFETCH(Event, event);
    QFETCH(Turn, after);
    const auto step = talkstick::turn::advance(before, event);
    QVERIFY(step.ok());
    QCOMPARE(step.value().next, after);
}

void tst_Turn::refusesAsSpecified_data()
{
    QTest::addColumn<Turn>("before");
    QTest::addColumn<Event>("event");
    QTest::addColumn<Refusal>("refusal");
    refused("speaking to nobody", kWaiting, kSpoke, Refusal::NotConnected);
    refused("speaking in parts to nobody", kWaiting, kSpokeAndKept, Refusal::NotConnected);
    refused("hearing nobody", kWaiting, kHeard, Refusal::NotConnected);
    refused("hearing nobody in parts", kWaiting, kHeardAndKept, Refusal::NotConnected);
    refused("taking from nobody", kWaiting, kTook, Refusal::NotConnected);
    refused("opening again, ours", kMine, kOpenedMine, Refusal::AlreadyOpen);
    refused("opening again, theirs", kMine, kOpenedTheirs, Refusal::AlreadyOpen);
    refused("hearing out of turn", kMine, kHeard, Refusal::NotTheirTurn);
    refused("hearing parts out of turn", kMine, kHeardAndKept, Refusal::NotTheirTurn);
    refused("taking what we hold", kMine, kTook, Refusal::AlreadyYours);
    refused("opening again while theirs, ours", kTheirs, kOpenedMine, Refusal::AlreadyOpen);
    refused("opening again while theirs", kTheirs, kOpenedTheirs, Refusal::AlreadyOpen);
    refused("speaking out of turn", kTheirs, kSpoke, Refusal::NotYourTurn);
    refused("speaking parts out of turn", kTheirs, kSpokeAndKept, Refusal::NotYourTurn);
    refused("opening what is over", kOver, kOpenedMine, Refusal::AlreadyOver);
    refused("opening what is over, theirs", kOver, kOpenedTheirs, Refusal::AlreadyOver);
    refused("speaking after the end", kOver, kSpoke, Refusal::AlreadyOver);
    refused("speaking parts after the end", kOver, kSpokeAndKept, Refusal::AlreadyOver);
    refused("hearing after the end", kOver, kHeard, Refusal::AlreadyOver);
    refused("hearing parts after the end", kOver, kHeardAndKept, Refusal::AlreadyOver);
    refused("taking after the end", kOver, kTook, Refusal::AlreadyOver);
    refused("closing twice", kOver, kClosed, Refusal::AlreadyOver);
}

void tst_Turn::refusesAsSpecified()
{
    QFETCH(Turn, before);
    QFETCH(Event, event);
    QFETCH(Refusal, refusal);
    const auto step = talkstick::turn::advance(before, event);
    QVERIFY(!step.ok());
    QCOMPARE(step.error(), refusal);
}

void tst_Turn::speakingPassesTheStick()
{
    const auto step = talkstick::turn::advance({Phase::Mine, 1, 1}, kSpoke);
    QVERIFY(step.ok());
    QCOMPARE(step.value().next, (Turn {Phase::Theirs, 2, 1}));
    QCOMPARE(std::get<effect::Send>(step.value().effect),
             (effect::Send {{1, 1, Stick::Passed, kText}}));
}

void tst_Turn::keepingTheStickCountsParts()
{
    const auto first = talkstick::turn::advance({Phase::Mine, 3, 1}, kSpokeAndKept);
    QCOMPARE(std::get<effect::Send>(first.value().effect),
             (effect::Send {{3, 1, Stick::Kept, kText}}));
    const auto second = talkstick::turn::advance(first.value().next, kSpoke);
    QCOMPARE(std::get<effect::Send>(second.value().effect),
             (effect::Send {{3, 2, Stick::Passed, kText}}));
    QCOMPARE(second.value().next, (Turn {Phase::Theirs, 4, 1}));
}

void tst_Turn::hearingSeveralPartsIsOneTurn()
{
    const auto first = talkstick::turn::advance({Phase::Theirs, 3, 1}, kHeardAndKept);
    const auto second = talkstick::turn::advance(first.value().next, kHeard);
    QCOMPARE(std::get<effect::Record>(second.value().effect),
             (effect::Record {{3, 2, Stick::Passed, kText}}));
    QCOMPARE(second.value().next, (Turn {Phase::Mine, 4, 1}));
}

void tst_Turn::takingAnUnspokenTurnKeepsItsNumber()
{
    QCOMPARE(talkstick::turn::advance({Phase::Theirs, 3, 1}, kTook).value().next,
             (Turn {Phase::Mine, 3, 1}));
}

void tst_Turn::takingABegunTurnStartsTheNext()
{
    QCOMPARE(talkstick::turn::advance({Phase::Theirs, 3, 2}, kTook).value().next,
             (Turn {Phase::Mine, 4, 1}));
}

QTEST_GUILESS_MAIN(tst_Turn)
#include "tst_turn.moc"
