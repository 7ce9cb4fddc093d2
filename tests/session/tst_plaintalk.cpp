// SPDX-License-Identifier: MIT
#include "session/plaintalk.h"

#include <QTest>

#include <algorithm>

using namespace talkstick;
using namespace talkstick::session;
using namespace std::chrono_literals;
namespace event = plain::event;
namespace effect = plain::effect;

class tst_PlainTalk : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSentBeforeOurFirstTurn();
    void aTurnIsOneWriteAndPassesTheStick();
    void thePeerIsNotReadWhileWeHoldTheStick();
    void endingsFollowThePeerUnlessChosen();
    void speakingOutOfTurnIsRefusedAndChangesNothing();
    void whatIsHeldBecomesTheirNextTurns();
    void heldBytesAreCounted();
    void aPeerThatFinishedSendingGetsItsAnswer();
    void aPeerThatClosedWithoutAWordIsClosed();
    void aResetIsBroke();
    void whatCameBeforeAResetIsHeard();
    void aResetAfterTheEndOfTheStreamIsClosed();
    void theStickCanBeTaken();
    void nothingHappensAfterTheEnd();
    void timeEndsATurn();
};

namespace {

using Effects = std::vector<plain::Effect>;

template <typename Kind>
const Kind *find(const Effects &effects)
{
    for (const plain::Effect &effect : effects) {
        if (const auto *found = std::get_if<Kind>(&effect))
            return found;
    }
    return nullptr;
}

PlainTalk opened(turn::FirstTurn first)
{
    PlainTalk talk;
    (void)talk.handle(event::Opened {first}, 0ms);
    return talk;
}

QByteArray lfNul(const char *text)
{
    return QByteArray(text).append("\n\0", 2);
}

QString heard(const Effects &effects)
{
    const auto *part = find<effect::Heard>(effects);
    return part ? part->part.text : QStringLiteral("(nothing)");
}

} // namespace

void tst_PlainTalk::nothingIsSentBeforeOurFirstTurn()
{
    for (const auto first : {turn::FirstTurn::Mine, turn::FirstTurn::Theirs}) {
        PlainTalk talk;
        QVERIFY(!find<effect::Send>(talk.handle(event::Opened {first}, 0ms)));
        QVERIFY(!find<effect::Send>(talk.handle(event::TimePassed {}, 1h)));
    }
}

void tst_PlainTalk::aTurnIsOneWriteAndPassesTheStick()
{
    PlainTalk talk = opened(turn::FirstTurn::Mine);
    const Effects effects = talk.handle(event::Spoke {QStringLiteral("hi")}, 0ms);
    const auto sends = std::count_if(effects.begin(), effects.end(), [](const plain::Effect &e) {
        return std::holds_alternative<effect::Send>(e);
    });
    QCOMPARE(sends, 1);
    QCOMPARE(find<effect::Send>(effects)->bytes, lfNul("hi"));
    QCOMPARE(find<effect::Said>(effects)->part.number, 1U);
    QCOMPARE(talk.turn(), (turn::Turn {turn::Phase::Theirs, 2, 1}));
}

void tst_PlainTalk::thePeerIsNotReadWhileWeHoldTheStick()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    const Effects effects = talk.handle(event::Received {lfNul("hi")}, 0ms);
    QCOMPARE(heard(effects), QStringLiteral("hi"));
    QCOMPARE(find<effect::SetReading>(effects)->reading, Reading::Off);
    const Effects answer = talk.handle(event::Spoke {QStringLiteral("ho")}, 1s);
    QCOMPARE(find<effect::SetReading>(answer)->reading, Reading::On);
}

void tst_PlainTalk::endingsFollowThePeerUnlessChosen()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    (void)talk.handle(event::Received {"hi\n"}, 0ms);
    QCOMPARE(heard(talk.handle(event::TimePassed {}, 30ms)), QStringLiteral("hi"));
    QCOMPARE(talk.endingInUse(), wire::Ending::Lf);
    (void)talk.handle(event::EndingChosen {wire::Ending::CrLf}, 1s);
    const Effects effects = talk.handle(event::Spoke {QStringLiteral("ho")}, 1s);
    QCOMPARE(find<effect::Send>(effects)->bytes, QByteArray("ho\r\n"));
}

void tst_PlainTalk::speakingOutOfTurnIsRefusedAndChangesNothing()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    const turn::Turn before = talk.turn();
    const Effects effects = talk.handle(event::Spoke {QStringLiteral("hi")}, 0ms);
    QCOMPARE(find<effect::Refused>(effects)->refusal, turn::Refusal::NotYourTurn);
    QCOMPARE(effects.size(), 1U);
    QCOMPARE(talk.turn(), before);
}

void tst_PlainTalk::whatIsHeldBecomesTheirNextTurns()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    Effects effects =
        talk.handle(event::Received {lfNul("one") + lfNul("two") + lfNul("three")}, 0ms);
    QCOMPARE(heard(effects), QStringLiteral("one"));
    for (const char *next : {"two", "three"}) {
        effects = talk.handle(event::Spoke {QStringLiteral("go on")}, 1s);
        QCOMPARE(heard(effects), QString::fromLatin1(next));
        QCOMPARE(talk.turn().phase, turn::Phase::Mine);
    }
    effects = talk.handle(event::Spoke {QStringLiteral("go on")}, 1s);
    QCOMPARE(heard(effects), QStringLiteral("(nothing)"));
    QCOMPARE(talk.turn(), (turn::Turn {turn::Phase::Theirs, 7, 1}));
}

void tst_PlainTalk::heldBytesAreCounted()
{
    PlainTalk talk = opened(turn::FirstTurn::Mine);
    QCOMPARE(talk.heldBytes(), 0);
    (void)talk.handle(event::Held {17}, 0ms);
    QCOMPARE(talk.heldBytes(), 17);
    (void)talk.handle(event::Spoke {QStringLiteral("hi")}, 1s);
    QCOMPARE(talk.heldBytes(), 0);
}

void tst_PlainTalk::aPeerThatFinishedSendingGetsItsAnswer()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    (void)talk.handle(event::Received {"hi\n"}, 0ms);
    QCOMPARE(heard(talk.handle(event::SendingEnded {}, 1ms)), QStringLiteral("hi"));
    QCOMPARE(talk.peerStream(), PlainTalk::PeerStream::Finished);
    const Effects effects = talk.handle(event::Spoke {QStringLiteral("ho")}, 1s);
    QCOMPARE(find<effect::Send>(effects)->bytes, QByteArray("ho\n"));
    QVERIFY(find<effect::Close>(effects));
    QCOMPARE(find<effect::Ended>(effects)->reason, EndReason::Closed);
}

void tst_PlainTalk::aPeerThatClosedWithoutAWordIsClosed()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    const Effects effects = talk.handle(event::SendingEnded {}, 0ms);
    QCOMPARE(find<effect::Ended>(effects)->reason, EndReason::Closed);
    QCOMPARE(talk.turn().phase, turn::Phase::Over);
}

void tst_PlainTalk::aResetIsBroke()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    const Effects effects = talk.handle(event::Broke {LinkError::Reset}, 0ms);
    QCOMPARE(find<effect::Ended>(effects)->reason, EndReason::Broke);
}

void tst_PlainTalk::whatCameBeforeAResetIsHeard()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    (void)talk.handle(event::Received {"last words\n"}, 0ms);
    const Effects effects = talk.handle(event::Broke {LinkError::Reset}, 0ms);
    QCOMPARE(heard(effects), QStringLiteral("last words"));
    QCOMPARE(find<effect::Ended>(effects)->reason, EndReason::Broke);
}

void tst_PlainTalk::aResetAfterTheEndOfTheStreamIsClosed()
{
    PlainTalk talk = opened(turn::FirstTurn::Mine);
    (void)talk.handle(event::SendingEnded {}, 0ms);
    QCOMPARE(talk.turn().phase, turn::Phase::Mine);
    const Effects effects = talk.handle(event::Broke {LinkError::Reset}, 0ms);
    QCOMPARE(find<effect::Ended>(effects)->reason, EndReason::Closed);
}

void tst_PlainTalk::theStickCanBeTaken()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    const Effects effects = talk.handle(event::Took {}, 0ms);
    QCOMPARE(find<effect::SetReading>(effects)->reading, Reading::Off);
    QCOMPARE(talk.turn(), (turn::Turn {turn::Phase::Mine, 1, 1}));
    QVERIFY(find<effect::Refused>(talk.handle(event::Took {}, 0ms)));
}

void tst_PlainTalk::nothingHappensAfterTheEnd()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    (void)talk.handle(event::Left {}, 0ms);
    QVERIFY(talk.handle(event::Left {}, 0ms).empty());
    QVERIFY(talk.handle(event::Received {lfNul("late")}, 0ms).empty());
    QVERIFY(talk.handle(event::SendingEnded {}, 0ms).empty());
    QVERIFY(talk.handle(event::Broke {LinkError::Reset}, 0ms).empty());
    QVERIFY(talk.handle(event::Opened {}, 0ms).size() == 1);
    QVERIFY(!talk.due());
}

void tst_PlainTalk::timeEndsATurn()
{
    PlainTalk talk = opened(turn::FirstTurn::Theirs);
    (void)talk.handle(event::Received {"bare"}, 10ms);
    QCOMPARE(talk.due(), Time(260ms));
    QCOMPARE(heard(talk.handle(event::TimePassed {}, 259ms)), QStringLiteral("(nothing)"));
    QCOMPARE(heard(talk.handle(event::TimePassed {}, 260ms)), QStringLiteral("bare"));
}

QTEST_APPLESS_MAIN(tst_PlainTalk)
#include "tst_plaintalk.moc"
