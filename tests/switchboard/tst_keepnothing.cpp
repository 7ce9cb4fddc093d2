// SPDX-License-Identifier: MIT
#include "friends.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using session::Conversation;
using session::Fate;
using session::Keeping;
using turn::Phase;
using turn::Stick;

// Conversations of which nothing is kept, between two programs.
class tst_KeepNothing : public QObject
{
    Q_OBJECT

private slots:
    void itGoesOnThroughALinkThatIsCut();
    void afterARestartItWasDeletedHere();
    void itIsNotBegunUntilItsIdIsRemembered();
    void whatIsWrittenForItStaysInMemory();
    void whatWasSealedIsSaidWhenTheyAreBack();
    void whatWasKeptBeforeGoesOnBeingKept();
    void whatWasNotKeptStaysSoWhenTheNextOneIs();
    void itCanBeDeleted();
    void itIsFoundAgainAfterItLeftTheList();
    void plainTextLeavesNoTrace();
    void ofPractisingNothingIsKept();
};

namespace {

Conversation &only(const Place &place)
{
    const auto all = place.switchboard.conversations();
    if (all.size() != 1)
        qFatal("there are %d conversations", int(all.size()));
    return *all.first();
}

//! Two who know each other, of whom the host keeps nothing.
struct Forgetful : Friends
{
    Forgetful() { host->switchboard.setKeeping(Keeping::InMemory); }

    //! What the host's disk knows is an id.
    [[nodiscard]] bool isOnlyAnIdKept(const QByteArray &id) const
    {
        const FakeLogs &disk = host->fakes.logs;
        return disk.logs.empty() && disk.deleted == std::set<QByteArray> {id};
    }
};

} // namespace

void tst_KeepNothing::itGoesOnThroughALinkThatIsCut()
{
    Forgetful two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    two.say(*two.host, QStringLiteral("two"));
    Conversation &talk = only(*two.host);
    const QByteArray id = talk.state().conversationId;
    QCOMPARE(talk.state().keeping, Keeping::InMemory);
    QCOMPARE(only(*two.caller).state().keeping, Keeping::OnDisk);
    two.cut();
    two.meet();
    QCOMPARE(&only(*two.host), &talk);
    QCOMPARE(talk.state().conversationId, id);
    QCOMPARE(talk.state().turn, (turn::Turn {Phase::Theirs, 3, 1}));
    QCOMPARE(talk.state().keeping, Keeping::InMemory);
    two.say(*two.caller, QStringLiteral("three"));
    // The host calls, too.
    two.cut();
    two.meet(*two.host, *two.caller);
    two.say(*two.host, QStringLiteral("four"));
    const QStringList said {QStringLiteral("them: one"), QStringLiteral("me: two"),
                            QStringLiteral("them: three"), QStringLiteral("me: four")};
    QCOMPARE(Friends::said(*two.host, talk), said);
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)).size(), 4);
    QVERIFY(two.isOnlyAnIdKept(id));
}

void tst_KeepNothing::afterARestartItWasDeletedHere()
{
    Forgetful two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    const QByteArray id = only(*two.host).state().conversationId;
    two.line.reset();
    two.host = Friends::restarted(std::move(two.host));
    QVERIFY(two.host->switchboard.conversations().isEmpty());
    QVERIFY(two.isOnlyAnIdKept(id));
    Conversation &theirs = only(*two.caller);
    two.meet();
    QCOMPARE(theirs.state().fate, Fate::DeletedThere); // by BYE 12
    QVERIFY(two.host->switchboard.conversations().isEmpty());
    QVERIFY(two.isOnlyAnIdKept(id));
    // Their copy is theirs.
    QCOMPARE(Friends::said(*two.caller, theirs), QStringList {QStringLiteral("me: one")});
}

void tst_KeepNothing::itIsNotBegunUntilItsIdIsRemembered()
{
    Forgetful two;
    two.host->fakes.logs.failNext = true;
    two.meet();
    QVERIFY(two.host->switchboard.conversations().isEmpty());
    QVERIFY(two.caller->live().isEmpty());
    QVERIFY(two.host->fakes.logs.deleted.empty());
    // There is room again.
    two.meet();
    QCOMPARE(two.host->live().size(), 1);
}

void tst_KeepNothing::whatIsWrittenForItStaysInMemory()
{
    Forgetful two;
    two.meet();
    Conversation &talk = only(*two.host);
    Talks &talks = two.host->switchboard.talks();
    talks.saveDraft(talk, QStringLiteral("draft"));
    settle();
    std::optional<FoundConversation> found;
    two.host->switchboard.logs().find(talk.state().conversationId,
                                      [&found](const auto &it) { found = it; });
    settle();
    QCOMPARE(found->state, FoundConversation::State::Kept);
    QCOMPARE(found->record.draft, QStringLiteral("draft"));
    QVERIFY(two.isOnlyAnIdKept(talk.state().conversationId));
}

void tst_KeepNothing::whatWasSealedIsSaidWhenTheyAreBack()
{
    Forgetful two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    Conversation &talk = only(*two.host);
    two.cut();
    talk.leave();
    two.host->switchboard.talks().seal(talk, {QStringLiteral("ready"), Stick::Passed});
    settle();
    QVERIFY(talk.state().sealed);
    QVERIFY(two.isOnlyAnIdKept(talk.state().conversationId));
    two.meet();
    QVERIFY(!talk.state().sealed);
    QCOMPARE(Friends::said(*two.caller, only(*two.caller)),
             (QStringList {QStringLiteral("me: one"), QStringLiteral("them: ready")}));
    QVERIFY(two.isOnlyAnIdKept(talk.state().conversationId));
}

void tst_KeepNothing::whatWasKeptBeforeGoesOnBeingKept()
{
    Friends two;
    two.meet();
    two.cut();
    two.host->switchboard.setKeeping(Keeping::InMemory);
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    QCOMPARE(only(*two.host).state().keeping, Keeping::OnDisk);
    QCOMPARE(two.host->fakes.logs.logs.begin()->second.entries.size(), 1U);
}

void tst_KeepNothing::whatWasNotKeptStaysSoWhenTheNextOneIs()
{
    Forgetful two;
    two.meet();
    two.cut();
    two.host->switchboard.setKeeping(Keeping::OnDisk);
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    QVERIFY(two.isOnlyAnIdKept(only(*two.host).state().conversationId));
    two.cut();
    two.callAnew();
    QCOMPARE(two.host->live().first()->state().keeping, Keeping::OnDisk);
    QCOMPARE(two.host->fakes.logs.logs.size(), 1U);
}

void tst_KeepNothing::itCanBeDeleted()
{
    Forgetful two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    QSignalSpy notKept(&two.host->switchboard, &Switchboard::notKept);
    Conversation &talk = only(*two.host);
    const QByteArray id = talk.state().conversationId;
    two.host->switchboard.talks().remove(talk);
    runDry(*two.line);
    QCOMPARE(notKept.count(), 0);
    two.meet();
    QCOMPARE(only(*two.caller).state().fate, Fate::DeletedThere);
    QVERIFY(two.isOnlyAnIdKept(id));
}

void tst_KeepNothing::itIsFoundAgainAfterItLeftTheList()
{
    Forgetful two;
    two.meet();
    two.say(*two.caller, QStringLiteral("one"));
    const QByteArray id = only(*two.host).state().conversationId;
    two.host->switchboard.forget(only(*two.host));
    runDry(*two.line);
    QVERIFY(two.host->switchboard.conversations().isEmpty());
    Conversation *found = nullptr;
    two.host->switchboard.talks().fetch(id, [&found](Conversation *it) { found = it; });
    settle();
    QVERIFY(found);
    QCOMPARE(found->state().keeping, Keeping::InMemory);
    QCOMPARE(found->state().rows, 1U);
}

void tst_KeepNothing::plainTextLeavesNoTrace()
{
    Place place('a');
    place.switchboard.setKeeping(Keeping::InMemory);
    const CallerId id = place.fakes.listener.call(QStringLiteral("192.0.2.9"));
    place.fakes.listener.write(id, "hello\n");
    place.switchboard.admit(id);
    settle();
    place.fakes.clock.advance(std::chrono::seconds(1));
    settle();
    Conversation &talk = only(place);
    QCOMPARE(talk.state().keeping, Keeping::InMemory);
    QCOMPARE(talk.state().rows, 1U);
    QList<session::Entry> read;
    talk.journal().read(0, 10, [&read](const auto &rows) { read = rows; });
    settle();
    QCOMPARE(read.value(0).part.text, QStringLiteral("hello"));
    QVERIFY(place.fakes.logs.logs.empty());
    QVERIFY(place.fakes.logs.deleted.empty());
}

// Even of who keeps everything else.
void tst_KeepNothing::ofPractisingNothingIsKept()
{
    FakePorts fakes;
    Switchboard switchboard(fakes.ports());
    QCOMPARE(switchboard.keeping(), Keeping::OnDisk);
    for (const session::Partner partner :
         {session::Partner::Practice, session::Partner::Somebody}) {
        JoinOptions options;
        options.address = {QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.1"), 40123};
        options.security = Security::PlainText;
        options.partner = partner;
        (void)switchboard.join(options);
        fakes.dialer.last->answer();
        QCOMPARE(switchboard.isUnused(), partner == session::Partner::Practice);
        Conversation &talk = *switchboard.conversations().last();
        QVERIFY(!talk.speak(QStringLiteral("hello")));
        settle();
        // What was said can be read for as long as it is listed.
        QList<session::Entry> said;
        talk.journal().read(0, 10, [&said](const auto &read) { said = read; });
        settle();
        QCOMPARE(said.value(0).part.text, QStringLiteral("hello"));
        QCOMPARE(fakes.logs.logs.size(), std::size_t(partner == session::Partner::Somebody));
    }
    QVERIFY(fakes.logs.deleted.empty());
}

QTEST_GUILESS_MAIN(tst_KeepNothing)
#include "tst_keepnothing.moc"
