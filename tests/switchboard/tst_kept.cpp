// SPDX-License-Identifier: MIT
#include "friends.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using session::Conversation;
using session::SealedTurn;
using turn::Stick;

// What is kept of a conversation beside what was said in it; and what becomes of it if the disk is
// full.
class tst_Kept : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsThereAfterARestart();
    void aDraftThatCouldNotBeKeptIsTriedAgain();
    void whatIsSaidIsNoDraftAnyMore();
    void aSealedTurnIsSaidOnceBothAreThere();
    void aSealedTurnOutlivesARestart();
    void aSealedTurnCanBeChanged();
    void whatWasUnsealedIsTriedAgain();
    void aSealedTurnThatIsTooLongIsADraftAgain();
    void whatCannotBeKeptIsNotSealed();
    void whatCannotBeKeptIsNotSaid();
    void aSealedTurnThatCannotBeKeptStaysSealed();
    void plainTextIsKeptFromTheFirstWordOn();
    void nothingBeginsWhenItCannotBeRead();
};

namespace {

Conversation &only(const Place &place)
{
    return *place.switchboard.conversations().first();
}

const SealedTurn kReady {QStringLiteral("ready"), Stick::Passed};

} // namespace

void tst_Kept::aDraftIsThereAfterARestart()
{
    Friends two;
    two.meet();
    Talks &talks = two.caller->switchboard.talks();
    talks.saveDraft(only(*two.caller), QStringLiteral("half a"));
    talks.saveDraft(only(*two.caller), QStringLiteral("half a turn"));
    settle();
    two.line.reset();
    const auto place = Friends::restarted(std::move(two.caller));
    QCOMPARE(place->switchboard.talks().draftOf(only(*place)), QStringLiteral("half a turn"));
}

void tst_Kept::aDraftThatCouldNotBeKeptIsTriedAgain()
{
    Friends two;
    two.meet();
    Talks &talks = two.caller->switchboard.talks();
    QSignalSpy notKept(&talks, &Talks::notKept);
    two.caller->fakes.logs.failNext = true;
    talks.saveDraft(only(*two.caller), QStringLiteral("half a turn"));
    settle();
    QCOMPARE(notKept.count(), 1);
    QCOMPARE(talks.draftOf(only(*two.caller)), QStringLiteral("half a turn"));
    // There is room again, and nothing was written meanwhile.
    talks.saveDraft(only(*two.caller), QStringLiteral("half a turn"));
    settle();
    QCOMPARE(notKept.count(), 1);
    two.line.reset();
    const auto place = Friends::restarted(std::move(two.caller));
    QCOMPARE(place->switchboard.talks().draftOf(only(*place)), QStringLiteral("half a turn"));
}

void tst_Kept::whatIsSaidIsNoDraftAnyMore()
{
    Friends two;
    two.meet();
    Talks &talks = two.caller->switchboard.talks();
    talks.saveDraft(only(*two.caller), QStringLiteral("one"));
    QVERIFY(!talks.say(only(*two.caller), QStringLiteral("one"), Stick::Passed));
    runDry(*two.line);
    two.line.reset();
    const auto place = Friends::restarted(std::move(two.caller));
    QCOMPARE(place->switchboard.talks().draftOf(only(*place)), QString());
    QCOMPARE(Friends::said(*place, only(*place)), QStringList {QStringLiteral("me: one")});
}

void tst_Kept::aSealedTurnIsSaidOnceBothAreThere()
{
    Friends two;
    two.meet();
    two.cut();
    Conversation &talk = only(*two.caller);
    two.caller->switchboard.talks().seal(talk, kReady);
    settle();
    QCOMPARE(talk.state().sealed, kReady);
    QCOMPARE(Friends::said(*two.caller, talk), QStringList());
    two.meet();
    QVERIFY(!talk.state().sealed);
    QCOMPARE(Friends::said(*two.host, only(*two.host)),
             QStringList {QStringLiteral("them: ready")});
    const Place &place = *two.caller;
    QVERIFY(!place.fakes.logs.logs.begin()->second.record.sealed);
}

void tst_Kept::aSealedTurnOutlivesARestart()
{
    Friends two;
    two.meet();
    two.cut();
    two.caller->switchboard.talks().seal(only(*two.caller), kReady);
    settle();
    two.line.reset();
    two.caller = Friends::restarted(std::move(two.caller));
    QCOMPARE(only(*two.caller).state().sealed, kReady);
    two.meet();
    QCOMPARE(Friends::said(*two.host, only(*two.host)),
             QStringList {QStringLiteral("them: ready")});
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)),
             QStringList {QStringLiteral("me: ready")});
}

void tst_Kept::aSealedTurnCanBeChanged()
{
    Friends two;
    two.meet();
    two.cut();
    Talks &talks = two.caller->switchboard.talks();
    Conversation &talk = only(*two.caller);
    talks.seal(talk, kReady);
    settle();
    QSignalSpy changed(&talks, &Talks::draftChanged);
    talks.unseal(talk);
    QVERIFY(!talk.state().sealed);
    QCOMPARE(talks.draftOf(talk), QStringLiteral("ready"));
    QCOMPARE(changed.count(), 1);
    two.meet();
    QCOMPARE(Friends::said(*two.caller, talk), QStringList()); // it waits to be changed
}

void tst_Kept::whatWasUnsealedIsTriedAgain()
{
    Friends two;
    two.meet();
    two.cut();
    Talks &talks = two.caller->switchboard.talks();
    talks.seal(only(*two.caller), kReady);
    settle();
    two.caller->fakes.logs.failNext = true;
    talks.unseal(only(*two.caller));
    settle();
    talks.saveDraft(only(*two.caller), QStringLiteral("ready"));
    settle();
    QCOMPARE(two.caller->fakes.logs.logs.begin()->second.record.draft, QStringLiteral("ready"));
}

// How much the turn can still hold shows only when it is open.
void tst_Kept::aSealedTurnThatIsTooLongIsADraftAgain()
{
    Friends two;
    two.meet();
    Conversation &talk = only(*two.caller);
    for (int i = 1; i < session::native::kMaxEntriesPerTurn; ++i)
        QVERIFY(!talk.speak(QStringLiteral("one more"), Stick::Kept));
    runDry(*two.line);
    two.cut();
    const SealedTurn twoEntries {QString(wire::kMaxEntryText + 1, u'x'), Stick::Passed};
    two.caller->switchboard.talks().seal(talk, twoEntries);
    settle();
    QCOMPARE(talk.state().sealed, twoEntries);
    QSignalSpy changed(&two.caller->switchboard.talks(), &Talks::draftChanged);
    two.meet();
    QVERIFY(!talk.state().ended);
    QVERIFY(!talk.state().sealed);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(two.caller->switchboard.talks().draftOf(talk), twoEntries.text);
    QVERIFY(!two.caller->fakes.logs.logs.begin()->second.record.sealed);
    QCOMPARE(two.caller->fakes.logs.logs.begin()->second.record.draft, twoEntries.text);
}

void tst_Kept::whatCannotBeKeptIsNotSealed()
{
    Friends two;
    two.meet();
    two.cut();
    QSignalSpy notSealed(&two.caller->switchboard.talks(), &Talks::notSealed);
    two.caller->fakes.logs.failNext = true;
    two.caller->switchboard.talks().seal(only(*two.caller), kReady);
    settle();
    QVERIFY(!only(*two.caller).state().sealed);
    QCOMPARE(notSealed.count(), 1);
}

void tst_Kept::whatCannotBeKeptIsNotSaid()
{
    Friends two;
    two.meet();
    Conversation &talk = only(*two.caller);
    QSignalSpy notKept(&talk, &Conversation::notKept);
    QSignalSpy said(&talk, &Conversation::said);
    two.caller->fakes.logs.failNext = true;
    QVERIFY(!talk.speak(QStringLiteral("the disk is full")));
    runDry(*two.line);
    QCOMPARE(notKept.count(), 1);
    QCOMPARE(said.count(), 0);
    QCOMPARE(talk.state().ended, session::EndReason::NotKept);
    QCOMPARE(talk.state().lastPhase, turn::Phase::Mine);
    QCOMPARE(Friends::said(*two.host, only(*two.host)), QStringList());
    // There is room again.
    two.meet();
    two.say(*two.caller, QStringLiteral("again"));
    QCOMPARE(Friends::said(*two.host, only(*two.host)),
             QStringList {QStringLiteral("them: again")});
}

void tst_Kept::aSealedTurnThatCannotBeKeptStaysSealed()
{
    Friends two;
    two.meet();
    two.cut();
    Conversation &talk = only(*two.caller);
    two.caller->switchboard.talks().seal(talk, kReady);
    settle();
    connect(&talk, &Conversation::resumed, this,
            [&two] { two.caller->fakes.logs.failNext = true; });
    two.meet();
    QCOMPARE(talk.state().ended, session::EndReason::NotKept);
    QCOMPARE(talk.state().sealed, kReady);
    QCOMPARE(Friends::said(*two.host, only(*two.host)), QStringList());
}

void tst_Kept::plainTextIsKeptFromTheFirstWordOn()
{
    Place place('a');
    const CallerId id = place.fakes.listener.call(QStringLiteral("192.0.2.9"));
    place.fakes.listener.write(id, "hello\n");
    place.switchboard.admit(id);
    settle();
    QCOMPARE(place.switchboard.conversations().size(), 1);
    place.fakes.clock.advance(std::chrono::seconds(1));
    settle();
    const auto &logs = place.fakes.logs.logs;
    QCOMPARE(logs.size(), 1U);
    const auto &kept = logs.begin()->second;
    QVERIFY(kept.record.isTranscript());
    QCOMPARE(kept.record.title, QStringLiteral("192.0.2.9"));
    QCOMPARE(kept.transcript.size(), 1);
    QCOMPARE(kept.transcript.first().part.text, QStringLiteral("hello"));
    QCOMPARE(only(place).journal().size(), 1);
}

void tst_Kept::nothingBeginsWhenItCannotBeRead()
{
    Place place('a');
    QSignalSpy loaded(&place.switchboard, &Switchboard::loaded);
    QSignalSpy failed(&place.switchboard, &Switchboard::loadFailed);
    place.fakes.logs.isUnreadable = true;
    place.switchboard.load();
    settle();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(loaded.count(), 0);
}

QTEST_GUILESS_MAIN(tst_Kept)
#include "tst_kept.moc"
