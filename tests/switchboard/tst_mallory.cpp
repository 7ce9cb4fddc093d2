// SPDX-License-Identifier: MIT
#include "places.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using Step = CallProgress::Step;
using Way = Line::Way;

// Mallory answers instead of the host and calls the host instead of the caller, with a key of her
// own: she has nobody else's.
class tst_Mallory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anInvitationStopsHerBeforeAByte();
    void theWordsOfAKnockDiffer();
    void forwardingTheGreetingIsNoticed();
    void someoneKnownIsMissedAtTheirAddress();
    void someoneKnownIsNotBelievedToBeHer();

private:
    std::unique_ptr<Place> m_host;
    std::unique_ptr<Place> m_caller;
    std::unique_ptr<Place> m_mallory;
};

void tst_Mallory::init()
{
    m_host = std::make_unique<Place>('h');
    m_caller = std::make_unique<Place>('c');
    m_mallory = std::make_unique<Place>('m');
    m_mallory->switchboard.setName(QStringLiteral("C")); // that is what she says
}

void tst_Mallory::cleanup()
{
    m_mallory.reset();
    m_caller.reset();
    m_host.reset();
}

void tst_Mallory::anInvitationStopsHerBeforeAByte()
{
    Call &call = m_caller->call(forInvitation(m_host->invitation()));
    Line toHer(*m_caller, *m_mallory);
    toHer.advance(Way::ToHost);
    toHer.advance(Way::ToCaller);
    QCOMPARE(call.progress().failure, CallFailure::WrongInvitationKey);
    QCOMPARE(toHer.hostEnd()->underway(), QByteArray());
}

void tst_Mallory::theWordsOfAKnockDiffer()
{
    Call &call = m_caller->call();
    Line toHer(*m_caller, *m_mallory);
    m_mallory->call();
    Line fromHer(*m_mallory, *m_host);
    runDry(toHer, fromHer);
    const QStringList here = m_host->switchboard.knocks().value(0).words;
    const QStringList there = call.progress().words;
    QCOMPARE(here.size(), 4);
    QCOMPARE(there.size(), 4);
    QVERIFY(here != there);
    QCOMPARE(m_host->switchboard.knocks().value(0).name, QStringLiteral("C"));
    // Either side ends it by what it sees.
    call.judgeWords(WordsVerdict::Differ);
    m_host->switchboard.admit(m_host->switchboard.knocks().value(0).caller.id,
                              WordsVerdict::Differ);
    runDry(toHer, fromHer);
    QVERIFY(m_host->switchboard.conversations().isEmpty());
    QVERIFY(m_caller->switchboard.conversations().isEmpty());
    QVERIFY(m_host->fakes.people.list().isEmpty());
    QVERIFY(m_caller->fakes.people.list().isEmpty());
}

void tst_Mallory::forwardingTheGreetingIsNoticed()
{
    // She passes on what she reads, byte for byte, on two connections with her own key.
    auto [callerEnd, herEndThere] = FakeLink::connectPair();
    auto [herEndHere, hostEnd] = FakeLink::connectPair();
    callerEnd->key = hostEnd->key = m_mallory->key();
    const auto forward = [](FakeLink &from, FakeLink &to) {
        from.key = keyOf('?'); // an encrypted link, whoever it leads to
        from.setReading(session::Reading::On);
        connect(&from, &FakeLink::readable, &to, [&from, &to] { to.send(from.read(65'536)); });
    };
    forward(*herEndThere, *herEndHere);
    forward(*herEndHere, *herEndThere);
    Call &call = m_caller->call();
    FakeListener &listener = m_host->fakes.listener;
    const CallerId id = listener.callTls();
    listener.links[id] = std::move(hostEnd);
    listener.finishTls(id, m_mallory->key());
    m_caller->fakes.dialer.last->answer(std::move(callerEnd));
    QTRY_COMPARE(call.progress().step, Step::Failed);
    QVERIFY(m_host->switchboard.knocks().isEmpty());
    QVERIFY(m_host->switchboard.conversations().isEmpty());
}

void tst_Mallory::someoneKnownIsMissedAtTheirAddress()
{
    Person person;
    person.key = m_host->key();
    person.name = QStringLiteral("H");
    person.trust = Trust::Verified;
    person.addresses = QStringList {Place::hostName()};
    m_caller->fakes.people.keep(person);
    JoinOptions them = Place::plainly();
    Call &byAddress = m_caller->call(them);
    Line toHer(*m_caller, *m_mallory);
    runDry(toHer);
    QCOMPARE(byAddress.progress().failure, CallFailure::OtherKeyAtAddress);
    QCOMPARE(byAddress.progress().knownAs, QStringLiteral("H"));
    them.person = m_host->key();
    Call &byPerson = m_caller->call(them);
    Line again(*m_caller, *m_mallory);
    runDry(again);
    QCOMPARE(byPerson.progress().failure, CallFailure::WrongPerson);
    QVERIFY(m_mallory->switchboard.knocks().isEmpty());
}

void tst_Mallory::someoneKnownIsNotBelievedToBeHer()
{
    Person person;
    person.key = m_caller->key();
    person.name = QStringLiteral("C");
    person.trust = Trust::Verified;
    m_host->fakes.people.keep(person);
    m_mallory->call();
    Line fromHer(*m_mallory, *m_host);
    runDry(fromHer);
    QCOMPARE(m_host->switchboard.knocks().value(0).kind, Knock::Kind::OtherKey);
    QVERIFY(m_host->live().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Mallory)
#include "tst_mallory.moc"
