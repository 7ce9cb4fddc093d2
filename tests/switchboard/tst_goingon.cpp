// SPDX-License-Identifier: MIT
#include "friends.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using session::Conversation;
using session::EndReason;
using session::Fate;
using turn::Phase;

// One conversation over many links, between two programs.
class tst_GoingOn : public QObject
{
    Q_OBJECT

private slots:
    void aLaterCallGoesOnWithTheSameConversation();
    void whatWasSaidOnADeadLinkArrivesByTheNextOne();
    void whatABackupLacksIsNoNews();
    void aLinkThatIsGoneAsItGoesOnIsTold();
    void whoWasCalledMayCallNext();
    void nobodyKnocksToGoOn();
    void itGoesOnAfterBothWereRestarted();
    void aRestoredConversationShowsWhoseTurnItIs();
    void afterItsEndANewOneBegins();
    void aNewOneCanBeAskedFor();
    void theOldOneIsLeftForTheNewOne();
    void aLiveOneIsLeftForTheNewOne();
    void whatWasSealedIsADraftOfTheOldOne();
    void aNewOneThatDoesNotBeginChangesNothing();
    void whatTheyAnsweredTheyHaveAfterARestart();
    void whatWasLookedAtStaysSo();
    void whatWasDeletedThereIsNotBroughtBack();
    void copiesThatDifferAreBothKept();
};

namespace {

Conversation &only(const Place &place)
{
    const auto all = place.switchboard.conversations();
    if (all.size() != 1)
        qFatal("there are %d conversations", int(all.size()));
    return *all.first();
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList lines;
    for (const char *text : texts)
        lines << QString::fromUtf8(text);
    return lines;
}

} // namespace

void tst_GoingOn::aLaterCallGoesOnWithTheSameConversation()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.say(*two.host, QStringLiteral("two"));
    Conversation &talk = only(*two.caller);
    const QByteArray id = talk.state().conversationId;
    QVERIFY(!id.isEmpty());
    two.cut();
    QCOMPARE(talk.state().ended, EndReason::Lost);
    QSignalSpy opened(&two.caller->switchboard, &Switchboard::opened);
    QSignalSpy resumed(&two.caller->switchboard, &Switchboard::resumed);
    two.meet();
    QCOMPARE(resumed.count(), 1);
    QCOMPARE(opened.count(), 0);
    QCOMPARE(&only(*two.caller), &talk);
    QVERIFY(!talk.state().ended);
    QCOMPARE(talk.state().conversationId, id);
    QCOMPARE(talk.state().turn, (turn::Turn {Phase::Mine, 3, 1}));
    QCOMPARE(talk.state().rows, 2U);
    two.say(*two.caller, QStringLiteral("three"));
    QCOMPARE(talk.journal().size(), 3);
    QCOMPARE(Friends::said(*two.caller, talk), lines({"me: one", "them: two", "me: three"}));
    QCOMPARE(Friends::said(*two.host, only(*two.host)),
             lines({"them: one", "me: two", "them: three"}));
}

void tst_GoingOn::whatWasSaidOnADeadLinkArrivesByTheNextOne()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    // The host does not know yet, and it is its turn.
    two.say(*two.host, QStringLiteral("into the void"));
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)), lines({"me: one"}));
    QSignalSpy heard(&only(*two.caller), &Conversation::heard);
    two.meet();
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)),
             lines({"me: one", "them: into the void"}));
    QCOMPARE(only(*two.caller).journal().size(), 2);
    QCOMPARE(only(*two.caller).state().turn.phase, Phase::Mine);
    QCOMPARE(only(*two.host).state().turn.phase, Phase::Theirs);
    QCOMPARE(heard.count(), 1);
    QCOMPARE(heard.at(0).at(0).value<turn::Part>().text, QStringLiteral("into the void"));
}

// All of it is there again, but only what nobody has answered was just said.
void tst_GoingOn::whatABackupLacksIsNoNews()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    const auto backup = two.caller->fakes.logs.logs;
    two.say(*two.host, QStringLiteral("two"));
    two.say(*two.caller, QStringLiteral("three"));
    two.say(*two.host, QStringLiteral("four"));
    two.cut();
    two.line.reset();
    two.caller->fakes.logs.logs = backup;
    two.caller = Friends::restarted(std::move(two.caller));
    QSignalSpy heard(&only(*two.caller), &Conversation::heard);
    two.meet();
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)),
             lines({"me: one", "them: two", "me: three", "them: four"}));
    QCOMPARE(heard.count(), 1);
    QCOMPARE(heard.at(0).at(0).value<turn::Part>().text, QStringLiteral("four"));
}

// The link breaks while the last of what was missed is being kept, so that it goes on and is over
// in one step.
void tst_GoingOn::aLinkThatIsGoneAsItGoesOnIsTold()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    two.say(*two.host, QStringLiteral("into the void"));
    Conversation &talk = only(*two.caller);
    QSignalSpy ended(&talk, &Conversation::ended);
    QSignalSpy finished(&talk, &Conversation::finished);
    connect(
        &two.caller->fakes.logs, &Logs::changed, this, [&two] { two.line->cutNow(); },
        Qt::SingleShotConnection);
    two.meet();
    settle();
    QCOMPARE(Friends::said(*two.caller, talk), lines({"me: one", "them: into the void"}));
    QCOMPARE(talk.state().ended, EndReason::Lost);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(finished.count(), 1);
    QVERIFY(talk.isFinished());
    QVERIFY(talk.state().redial);
    two.meet();
    QVERIFY(!talk.state().ended);
    two.say(*two.caller, QStringLiteral("three"));
    QCOMPARE(talk.journal().size(), 3);
}

void tst_GoingOn::whoWasCalledMayCallNext()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    two.meet(*two.host, *two.caller);
    QCOMPARE(only(*two.host).state().opening.role, session::Role::Joiner);
    QCOMPARE(only(*two.host).state().turn, (turn::Turn {Phase::Mine, 2, 1}));
    two.say(*two.host, QStringLiteral("two"));
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)), lines({"me: one", "them: two"}));
}

void tst_GoingOn::nobodyKnocksToGoOn()
{
    Friends two;
    for (Place *place : {two.caller.get(), two.host.get()}) {
        Person person = place->fakes.people.list().first();
        person.trust = session::Trust::Unverified;
        place->fakes.people.keep(person);
    }
    two.meet();
    QCOMPARE(two.host->switchboard.knocks().size(), 1);
    two.host->switchboard.admit(two.host->switchboard.knocks().first().caller.id);
    runDry(*two.line);
    two.say(*two.caller, QStringLiteral("one"));
    only(*two.host).leave();
    runDry(*two.line);
    two.meet();
    QCOMPARE(two.host->live().size(), 1);
    QVERIFY(two.host->switchboard.knocks().isEmpty());
    // For a new conversation they do.
    QVERIFY(!only(*two.host).conclude());
    runDry(*two.line);
    two.meet();
    QCOMPARE(two.host->switchboard.knocks().size(), 1);
}

void tst_GoingOn::itGoesOnAfterBothWereRestarted()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.line.reset();
    two.caller = Friends::restarted(std::move(two.caller));
    two.host = Friends::restarted(std::move(two.host));
    Conversation &talk = only(*two.host);
    QCOMPARE(talk.state().ended, EndReason::Apart);
    two.meet(*two.host, *two.caller);
    QCOMPARE(&only(*two.host), &talk);
    QCOMPARE(talk.state().turn, (turn::Turn {Phase::Mine, 2, 1}));
    two.say(*two.host, QStringLiteral("two"));
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)), lines({"me: one", "them: two"}));
}

void tst_GoingOn::aRestoredConversationShowsWhoseTurnItIs()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.line.reset();
    const auto caller = Friends::restarted(std::move(two.caller));
    const auto host = Friends::restarted(std::move(two.host));
    QCOMPARE(only(*caller).state().lastPhase, Phase::Theirs);
    QCOMPARE(only(*host).state().lastPhase, Phase::Mine);
    QCOMPARE(only(*host).state().turn, (turn::Turn {Phase::Over, 2, 1}));
    QCOMPARE(only(*host).state().fate, Fate::Unfinished);
    QCOMPARE(only(*host).state().trust, session::Trust::Verified);
    QCOMPARE(only(*host).state().peerName, QStringLiteral("A"));
    QCOMPARE(only(*host).journal().size(), 1);
    QVERIFY(only(*host).speak(QStringLiteral("nobody is there")));
    QCOMPARE(Friends::said(*host, only(*host)), lines({"them: one"}));
}

void tst_GoingOn::afterItsEndANewOneBegins()
{
    Friends two;
    two.meet();
    QVERIFY(!only(*two.caller).conclude());
    runDry(*two.line);
    QCOMPARE(only(*two.caller).state().fate, Fate::Over);
    QCOMPARE(only(*two.host).state().fate, Fate::Over);
    QSignalSpy opened(&two.host->switchboard, &Switchboard::opened);
    two.meet();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(two.caller->switchboard.conversations().size(), 2);
    QVERIFY(two.caller->switchboard.conversations().first()->state().ended);
}

void tst_GoingOn::aNewOneCanBeAskedFor()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    Conversation &old = only(*two.caller);
    two.callAnew();
    QCOMPARE(two.caller->live().size(), 1);
    QVERIFY(two.caller->live().first() != &old);
    QCOMPARE(two.host->live().size(), 1);
    QCOMPARE(two.host->live().first()->state().rows, 0U);
    QCOMPARE(old.state().fate, Fate::Unfinished);
    // From now on that is the newest.
    two.cut();
    two.meet();
    QVERIFY(old.state().ended);
    QCOMPARE(two.caller->live().size(), 1);
}

void tst_GoingOn::theOldOneIsLeftForTheNewOne()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    for (Place *place : {two.caller.get(), two.host.get()})
        place->fakes.clock.advance(std::chrono::minutes(1));
    two.callAnew();
    for (const Place *place : {two.caller.get(), two.host.get()}) {
        QCOMPARE(place->switchboard.conversations().first()->state().rank,
                 session::Rank::Superseded);
        QCOMPARE(place->live().first()->state().rank, session::Rank::Newest);
    }
    // Neither side goes back to it, not after a restart either, whoever calls.
    const QByteArray id = two.caller->live().first()->state().conversationId;
    two.line.reset();
    two.caller = Friends::restarted(std::move(two.caller));
    two.host = Friends::restarted(std::move(two.host));
    two.host->switchboard.redialler().callEverybody();
    two.carry(*two.host, *two.caller);
    for (const Place *place : {two.caller.get(), two.host.get()}) {
        QCOMPARE(place->live().size(), 1);
        QCOMPARE(place->live().first()->state().conversationId, id);
        QCOMPARE(place->switchboard.conversations().first()->state().rank,
                 session::Rank::Superseded);
        QCOMPARE(place->switchboard.conversations().first()->state().fate, Fate::Unfinished);
    }
    // Once the new one is over, the old one is what is not finished.
    QVERIFY(!two.caller->live().first()->conclude());
    runDry(*two.line);
    QCOMPARE(two.caller->switchboard.conversations().first()->state().rank, session::Rank::Newest);
    QCOMPARE(two.host->switchboard.conversations().first()->state().rank, session::Rank::Newest);
}

void tst_GoingOn::aLiveOneIsLeftForTheNewOne()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    Conversation &old = only(*two.caller);
    const auto first = std::move(two.line);
    two.callAnew();
    runDry(*first);
    for (const Place *place : {two.caller.get(), two.host.get()}) {
        QCOMPARE(place->live().size(), 1);
        QCOMPARE(place->live().first()->state().rows, 0U);
        QCOMPARE(place->switchboard.conversations().size(), 2);
    }
    QVERIFY(old.state().ended);
    QCOMPARE(old.state().fate, Fate::Unfinished);
    QCOMPARE(Friends::said(*two.host, *two.host->switchboard.conversations().first()),
             lines({"them: one"}));
    QVERIFY(!old.state().redial);
}

void tst_GoingOn::whatWasSealedIsADraftOfTheOldOne()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    Conversation &old = only(*two.host);
    old.leave();
    Talks &talks = two.host->switchboard.talks();
    talks.seal(old, {QStringLiteral("two")});
    settle();
    QVERIFY(old.state().sealed);
    two.callAnew();
    QVERIFY(!old.state().sealed);
    QCOMPARE(talks.draftOf(old), QStringLiteral("two"));
    settle();
    QCOMPARE(two.host->fakes.logs.logs.at(old.state().conversationId).record.draft,
             QStringLiteral("two"));
    QCOMPARE(Friends::said(*two.host, *two.host->live().first()), QStringList());
}

// The caller keeps a new one before it says so.
void tst_GoingOn::aNewOneThatDoesNotBeginChangesNothing()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.cut();
    Conversation &old = only(*two.caller);
    only(*two.host).leave();
    Call &call = two.caller->callAnew();
    Line line(*two.caller, *two.host);
    while (two.caller->fakes.logs.logs.size() == 1) {
        const auto way = line.can(Line::Way::ToHost) ? Line::Way::ToHost : Line::Way::ToCaller;
        QVERIFY(line.can(way));
        line.advance(way);
    }
    settle();
    two.caller->switchboard.drop(call);
    runDry(line);
    QVERIFY(two.host->live().isEmpty());
    two.meet();
    QCOMPARE(two.caller->live(), QList {&old});
    QCOMPARE(old.state().rank, session::Rank::Newest);
    QCOMPARE(two.host->switchboard.conversations().size(), 1);
}

void tst_GoingOn::whatTheyAnsweredTheyHaveAfterARestart()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.line.reset();
    two.caller = Friends::restarted(std::move(two.caller));
    two.host = Friends::restarted(std::move(two.host));
    // It was acknowledged, which is not kept.
    QCOMPARE(only(*two.caller).state().deliveredNumber, 1U);
    QCOMPARE(only(*two.caller).state().deliveredPart, 0U);
    two.meet();
    QVERIFY(only(*two.caller).state().deliveredNumber > 1);
    two.say(*two.host, QStringLiteral("two"));
    two.line.reset();
    two.caller = Friends::restarted(std::move(two.caller));
    QCOMPARE(only(*two.caller).state().deliveredNumber, 3U);
    QCOMPARE(only(*two.caller).state().deliveredPart, 0U);
}

void tst_GoingOn::whatWasLookedAtStaysSo()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    QCOMPARE(only(*two.caller).state().unread, 0U);
    QCOMPARE(only(*two.host).state().unread, 1U);
    two.line.reset();
    two.host = Friends::restarted(std::move(two.host));
    QCOMPARE(only(*two.host).state().unread, 1U);
    two.meet(*two.host, *two.caller);
    QCOMPARE(only(*two.host).state().unread, 1U);
    two.host->switchboard.talks().markSeen(only(*two.host));
    QCOMPARE(only(*two.host).state().unread, 0U);
    settle();
    two.line.reset();
    two.host = Friends::restarted(std::move(two.host));
    QCOMPARE(only(*two.host).state().unread, 0U);
}

void tst_GoingOn::whatWasDeletedThereIsNotBroughtBack()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.host->switchboard.talks().remove(only(*two.host));
    runDry(*two.line);
    QVERIFY(two.host->switchboard.conversations().isEmpty());
    QCOMPARE(only(*two.caller).state().fate, Fate::Unfinished);
    two.meet();
    QCOMPARE(only(*two.caller).state().fate, Fate::DeletedThere);
    QVERIFY(two.host->live().isEmpty());
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)), lines({"me: one"}));
    two.meet();
    QCOMPARE(two.host->live().size(), 1);
    QCOMPARE(two.host->live().first()->state().rows, 0U);
}

void tst_GoingOn::copiesThatDifferAreBothKept()
{
    Friends two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    const auto backup = two.host->fakes.logs.logs;
    two.say(*two.host, QStringLiteral("two"));
    two.cut();
    // The host's disk is that of yesterday, and there something else was said.
    two.line.reset();
    two.host->fakes.logs.logs = backup;
    two.host = Friends::restarted(std::move(two.host));
    Conversation &talk = only(*two.host);
    session::native::LogState state = backup.begin()->second.record.state;
    session::native::EntryLog log(state.head);
    wire::message::Entry entry;
    entry.number = 2;
    entry.author = state.holder;
    entry.turnOver = true;
    entry.text = QStringLiteral("another two");
    const QByteArray payload = wire::encode(entry).payload;
    log.append(payload);
    session::native::LogState after = state;
    after.head = log.head();
    ++after.rows;
    ++after.turn;
    after.holder = wire::message::Entry::Author::Opener;
    two.host->fakes.logs.commit(
        after.head.conversationId,
        {{{2, payload, log.head().hash, state.rows, state.turn, 1}}, after, {}}, [](auto) {});
    settle();
    two.meet();
    QCOMPARE(only(*two.caller).state().fate, Fate::Forked);
    QCOMPARE(talk.state().fate, Fate::Forked);
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)), lines({"me: one", "them: two"}));
    QCOMPARE(Friends::said(*two.host, talk), lines({"them: one", "me: another two"}));
    two.meet();
    QCOMPARE(two.host->live().size(), 1);
    QVERIFY(two.host->live().first() != &talk);
}

QTEST_GUILESS_MAIN(tst_GoingOn)
#include "tst_goingon.moc"
