// SPDX-License-Identifier: MIT
#include "places.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using namespace std::chrono_literals;
using session::EndReason;

class tst_ShutDown : public QObject
{
    Q_OBJECT

private slots:
    void withNothingGoingOnItIsQuick();
    void everybodyIsToldGoodbye();
    void itDoesNotWaitForEver();
};

void tst_ShutDown::withNothingGoingOnItIsQuick()
{
    Place place('h');
    QSignalSpy finished(&place.switchboard, &Switchboard::shutDownFinished);
    place.switchboard.shutDown();
    QVERIFY(!place.switchboard.hosting());
    QCOMPARE(finished.count(), 0); // never from inside the call
    place.fakes.clock.advance(0ms);
    QCOMPARE(finished.count(), 1);
    place.switchboard.shutDown();
    place.fakes.clock.advance(1min);
    QCOMPARE(finished.count(), 1);
}

void tst_ShutDown::everybodyIsToldGoodbye()
{
    Place host('h');
    Place friendly('f');
    Place knocking('k');
    Person person;
    person.key = friendly.key();
    person.trust = Trust::Verified;
    host.fakes.people.keep(person);
    friendly.call();
    Line live(friendly, host);
    runDry(live);
    Call &knock = knocking.call();
    Line waiting(knocking, host);
    runDry(waiting);
    Call &outgoing = host.call();
    QCOMPARE(friendly.live().size(), 1);

    QSignalSpy finished(&host.switchboard, &Switchboard::shutDownFinished);
    host.switchboard.shutDown();
    settle();
    host.fakes.clock.advance(0ms);
    QCOMPARE(finished.count(), 1); // well within the limit
    QCOMPARE(outgoing.progress().step, CallProgress::Step::Cancelled);
    session::Conversation *theirs = friendly.switchboard.conversations().first();
    runDry(live, waiting);
    QCOMPARE(theirs->state().ended, EndReason::PeerLeft);
    QCOMPARE(theirs->state().bye->code, std::uint32_t(wire::ByeCode::Closing));
    QCOMPARE(knock.progress().failure, CallFailure::NobodyThere);
}

void tst_ShutDown::itDoesNotWaitForEver()
{
    Place host('h');
    Place friendly('f');
    Person person;
    person.key = friendly.key();
    person.trust = Trust::Verified;
    host.fakes.people.keep(person);
    friendly.call();
    Line line(friendly, host);
    runDry(line);
    line.jam();
    QSignalSpy finished(&host.switchboard, &Switchboard::shutDownFinished);
    host.switchboard.shutDown();
    settle();
    host.fakes.clock.advance(kShutDownLimit - 1ms);
    QCOMPARE(finished.count(), 0);
    host.fakes.clock.advance(1ms);
    QCOMPARE(finished.count(), 1);
}

QTEST_GUILESS_MAIN(tst_ShutDown)
#include "tst_shutdown.moc"
