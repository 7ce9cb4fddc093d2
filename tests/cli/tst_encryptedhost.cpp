// SPDX-License-Identifier: MIT
#include "cli/programs.h"

#include "cli/quietstream.h"
#include "cli/scene.h"

#include <QTest>

#include <memory>

using namespace talkstick;
using namespace talkstick::cli;
using namespace talkstick::support;
using session::EndReason;
using session::Trust;
using wire::ByeCode;

// Being called by other Talksticks, with everything real but the sockets, the clock and the disk.
class tst_EncryptedHost : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aStrangerIsAskedAbout();
    void theAnswerDecides_data();
    void theAnswerDecides();
    void whatWasTypedBeforeTheQuestionIsNoAnswer();
    void whoIsDeclinedIsToldAndTheHostWaitsOn();
    void whoCannotBeAnsweredIsDeclined_data();
    void whoCannotBeAnsweredIsDeclined();
    void whoIsBlockedIsNotHeardAgain();
    void aKnownNameWithAnotherKeyNeedsTheWords();
    void everybodyComesInIfAllAreAccepted();
    void onlyKnownPeopleComeInIfThoseAreAccepted_data();
    void onlyKnownPeopleComeInIfThoseAreAccepted();
    void whoIsKnownIsNotAskedAbout();
    void whoIsInvitedIsLetIn();
    void plainCallersNeedNoWords();
    void ownAddressesAreTold();
    void beingStoppedSaysGoodbyeToEverybody();
    void nothingIsKeptIfAsked();

private:
    void host(Knocking knocking = Knocking::Ask,
              session::Keeping keeping = session::Keeping::OnDisk);
    void call(const wire::KeyHash &key, const QByteArray &inviteToken = {});
    void know(char letter, Trust trust);

    struct Addresses final : switchboard::LocalAddresses
    {
        QList<switchboard::LocalAddress> list() const override { return addresses; }
        QString localName() const override { return {}; }
        QList<switchboard::LocalAddress> addresses;
    };

    Addresses m_addresses;
    std::unique_ptr<Scene> m_scene;
};

namespace {

const wire::KeyHash kTheirs = keyOf('b');

} // namespace

void tst_EncryptedHost::init()
{
    m_addresses.addresses.clear();
    m_scene = std::make_unique<Scene>();
}

void tst_EncryptedHost::cleanup()
{
    m_scene.reset();
}

void tst_EncryptedHost::host(Knocking knocking, session::Keeping keeping)
{
    HostCommand command;
    command.knocking = knocking;
    command.keeping = keeping;
    if (knocking == Knocking::TurnAway)
        command.options.door = switchboard::Door::PeopleIKnow;
    m_scene->run(std::make_unique<HostProgram>(
        command, m_scene->parts(), OwnAddresses {m_addresses, {}}, m_scene->terminal.get()));
    QVERIFY(m_scene->fakes.listener.listening);
}

// A Talkstick calls, and TLS stands.
void tst_EncryptedHost::call(const wire::KeyHash &key, const QByteArray &inviteToken)
{
    FakeListener &listener = m_scene->fakes.listener;
    m_scene->fakes.clock.advance(std::chrono::seconds(1)); // handshakes are spaced
    const switchboard::CallerId id = listener.callTls();
    QVERIFY(listener.securing.contains(id));
    listener.finishTls(id, key);
    QVERIFY(listener.lastLink);
    m_scene->far =
        std::make_unique<FarEnd>(session::Role::Joiner, *listener.lastLink, key,
                                 m_scene->fakes.ownKey, m_scene->fakes.clock, inviteToken);
}

void tst_EncryptedHost::know(char letter, Trust trust)
{
    switchboard::Person person;
    person.key = keyOf(letter);
    person.name = QStringLiteral("Bravo");
    person.trust = trust;
    m_scene->fakes.people.keep(person);
}

void tst_EncryptedHost::aStrangerIsAskedAbout()
{
    host();
    call(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
    QTRY_COMPARE(m_scene->far->state().words.size(), 4);
    const QStringList words = m_scene->far->state().words;
    QCOMPARE(m_scene->last("knock", "encrypted").toBool(), true);
    QCOMPARE(m_scene->last("knock", "peer").toString(), QStringLiteral("192.0.2.7"));
    QCOMPARE(m_scene->last("knock", "name").toString(), QStringLiteral("Bravo"));
    QCOMPARE(m_scene->last("knock", "words").toVariant().toStringList(), words);
    const QString asked = m_scene->asked();
    QVERIFY(asked.contains(QStringLiteral("192.0.2.7")));
    QVERIFY(asked.contains(QStringLiteral("Bravo")));
    QVERIFY(asked.contains(words.join(QStringLiteral("  "))));
    QVERIFY(asked.contains(QStringLiteral("Encrypted \u00b7 not verified")));
}

void tst_EncryptedHost::theAnswerDecides_data()
{
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("trust");
    QTest::newRow("y") << QByteArray("y\n") << QStringLiteral("unverified");
    QTest::newRow("yes, in capitals") << QByteArray(" YES \n") << QStringLiteral("unverified");
    QTest::newRow("m") << QByteArray("m\n") << QStringLiteral("verified");
    QTest::newRow("no answer first") << QByteArray("what?\n\nw\nm\n") << QStringLiteral("verified");
}

void tst_EncryptedHost::theAnswerDecides()
{
    QFETCH(QByteArray, answers);
    host();
    call(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
    m_scene->type(answers.constData());
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    QTEST(m_scene->last("connected", "trust").toString(), "trust");
    QCOMPARE(m_scene->last("connected", "role").toString(), QStringLiteral("host"));
    QVERIFY(!m_scene->far->talk().speak(QStringLiteral("hi")));
    QTRY_COMPARE(m_scene->last("heard", "text").toString(), QStringLiteral("hi"));
    QTRY_COMPARE(m_scene->fakes.people.list().size(), 1);
    const bool isVerified = m_scene->fakes.people.list().first().trust == Trust::Verified;
    QCOMPARE(isVerified, m_scene->last("connected", "trust") == QStringLiteral("verified"));
}

// Somebody else may have been meant, who has gone meanwhile.
void tst_EncryptedHost::whatWasTypedBeforeTheQuestionIsNoAnswer()
{
    host();
    const auto person = std::make_shared<QuietStream>("y\n");
    m_scene->answers.start(person);
    QTRY_VERIFY(m_scene->answers.hasLine());
    call(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
    QTRY_VERIFY(m_scene->far->state().waiting.has_value());
    QVERIFY(m_scene->answers.hasLine());
    QCOMPARE(m_scene->switchboard.knocks().size(), 1);
    m_scene->fakes.listener.lastLink->end();
    QTRY_VERIFY(m_scene->switchboard.knocks().isEmpty());
    // It may have been a turn.
    QCOMPARE(m_scene->answers.take(), QStringLiteral("y"));
    person->release();
}

void tst_EncryptedHost::whoIsDeclinedIsToldAndTheHostWaitsOn()
{
    host();
    call(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
    m_scene->type("n\n");
    QTRY_COMPARE(m_scene->far->state().ended, EndReason::TurnedAway);
    QCOMPARE(m_scene->far->state().bye->code, std::uint32_t(ByeCode::Declined));
    QVERIFY(!m_scene->isFinished());
    QVERIFY(m_scene->fakes.listener.listening);
    QVERIFY(m_scene->events("connected").isEmpty());
    QVERIFY(m_scene->fakes.people.list().isEmpty());
}

void tst_EncryptedHost::whoCannotBeAnsweredIsDeclined_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("the input ends before the question") << false;
    QTest::newRow("the input ends instead of an answer") << true;
}

// The turn that was typed before waits for somebody else.
void tst_EncryptedHost::whoCannotBeAnsweredIsDeclined()
{
    QFETCH(bool, isAsked);
    host();
    if (!isAsked) {
        m_scene->type("a turn\n");
        QTRY_VERIFY((m_scene->answers.setAside(), m_scene->answers.atEnd()));
    }
    for (int caller = 1; caller <= 2; ++caller) {
        call(kTheirs);
        if (isAsked && caller == 1) {
            QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
            m_scene->type("");
        }
        QTRY_COMPARE(m_scene->far->state().ended, EndReason::TurnedAway);
        QCOMPARE(m_scene->far->state().bye->code, std::uint32_t(ByeCode::Declined));
        QCOMPARE(m_scene->events("error").size(), caller);
        QCOMPARE(m_scene->last("error", "code").toString(), QStringLiteral("unanswerable"));
        QVERIFY(m_scene->last("error", "detail")
                    .toString()
                    .startsWith(QStringLiteral("192.0.2.7 was not let in:")));
    }
    QCOMPARE(m_scene->asked().count(QStringLiteral("Let in?")), isAsked ? 1 : 0);
    QVERIFY(!m_scene->isFinished());
    QVERIFY(m_scene->fakes.listener.listening);
    QCOMPARE(m_scene->answers.hasLine(), !isAsked);
}

void tst_EncryptedHost::whoIsBlockedIsNotHeardAgain()
{
    host();
    call(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
    m_scene->type("b\n");
    QTRY_VERIFY(m_scene->far->state().ended.has_value());
    QTRY_COMPARE(m_scene->fakes.people.list().size(), 1);
    QCOMPARE(m_scene->fakes.people.list().first().standing, switchboard::Person::Standing::Blocked);
    call(kTheirs);
    QTRY_VERIFY(m_scene->far->state().ended.has_value());
    QCOMPARE(m_scene->events("knock").size(), 1); // the first one
}

void tst_EncryptedHost::aKnownNameWithAnotherKeyNeedsTheWords()
{
    know('x', Trust::Verified);
    host();
    call(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
    QVERIFY(!m_scene->asked().contains(QStringLiteral("not verified, n")));
    m_scene->type("y\nm\n");
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("verified"));
    QVERIFY(m_scene->asked().contains(QStringLiteral("Please answer with one of the letters.")));
}

void tst_EncryptedHost::everybodyComesInIfAllAreAccepted()
{
    host(Knocking::LetIn);
    call(kTheirs);
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("unverified"));
    QCOMPARE(m_scene->events("knock").size(), 1);
    QCOMPARE(m_scene->asked(), QString());
}

void tst_EncryptedHost::nothingIsKeptIfAsked()
{
    host(Knocking::LetIn, session::Keeping::InMemory);
    call(kTheirs);
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    QCOMPARE(m_scene->events("keeping").size(), 1);
    QCOMPARE(m_scene->last("keeping", "what").toString(), QStringLiteral("nothing"));
    QVERIFY(m_scene->fakes.logs.logs.empty());
    QCOMPARE(m_scene->fakes.logs.deleted.size(), 1U);
    init();
    host(Knocking::LetIn);
    call(kTheirs);
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    QCOMPARE(m_scene->events("keeping").size(), 0);
    QCOMPARE(m_scene->fakes.logs.logs.size(), 1U);
}

void tst_EncryptedHost::onlyKnownPeopleComeInIfThoseAreAccepted_data()
{
    QTest::addColumn<int>("trust");
    QTest::addColumn<bool>("comesIn");
    QTest::newRow("stranger") << -1 << false;
    QTest::newRow("known, words never compared") << int(Trust::Unverified) << false;
    QTest::newRow("invited once") << int(Trust::Invited) << true;
    QTest::newRow("verified") << int(Trust::Verified) << true;
}

void tst_EncryptedHost::onlyKnownPeopleComeInIfThoseAreAccepted()
{
    QFETCH(int, trust);
    QFETCH(bool, comesIn);
    if (trust >= 0)
        know('b', Trust(trust));
    host(Knocking::TurnAway);
    call(kTheirs);
    if (comesIn) {
        QTRY_COMPARE(m_scene->events("connected").size(), 1);
    } else {
        QTRY_COMPARE(m_scene->far->state().ended, EndReason::TurnedAway);
        QCOMPARE(m_scene->far->state().bye->code, std::uint32_t(ByeCode::Declined));
        QVERIFY(m_scene->events("connected").isEmpty());
    }
    QCOMPARE(m_scene->asked(), QString());
}

void tst_EncryptedHost::whoIsKnownIsNotAskedAbout()
{
    know('b', Trust::Verified);
    host();
    call(kTheirs);
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("verified"));
    QCOMPARE(m_scene->asked(), QString());
}

void tst_EncryptedHost::whoIsInvitedIsLetIn()
{
    host(Knocking::TurnAway);
    std::optional<wire::Invitation> invitation;
    m_scene->switchboard.makeInvitation(
        {{QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.1"), 8784}},
        [&invitation](const std::optional<wire::Invitation> &made) { invitation = made; });
    QTRY_VERIFY(invitation.has_value());
    call(kTheirs, invitation->token);
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("invited"));
}

void tst_EncryptedHost::plainCallersNeedNoWords()
{
    host();
    FakeListener &listener = m_scene->fakes.listener;
    listener.write(listener.call(), QByteArray("hi\n\0", 4));
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("[y/n, w: show what it wrote]")));
    m_scene->type("m\nb\nw\ny\n"); // the first two are no answers here
    QTRY_COMPARE(m_scene->last("heard", "text").toString(), QStringLiteral("hi"));
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("plain"));
    QCOMPARE(m_scene->asked().count(QStringLiteral("Please answer y or n.")), 2);
    QVERIFY(m_scene->asked().contains(QStringLiteral("It wrote: hi")));
}

void tst_EncryptedHost::ownAddressesAreTold()
{
    switchboard::LocalAddress address;
    address.address = QStringLiteral("192.168.1.7");
    address.medium = switchboard::LocalAddress::Medium::Wired;
    m_addresses.addresses = {address};
    host(Knocking::LetIn);
    call(kTheirs);
    QSignalSpy told(&m_scene->far->talk(), &session::Conversation::addressesHeard);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toStringList(), QStringList {QStringLiteral("192.168.1.7:8784")});
}

void tst_EncryptedHost::beingStoppedSaysGoodbyeToEverybody()
{
    host();
    call(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Let in?")));
    m_scene->type("y\n");
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
    const std::unique_ptr<FarEnd> inside = std::move(m_scene->far);
    call(keyOf('c'));
    QTRY_VERIFY(m_scene->far->state().waiting.has_value());
    m_scene->program->stop();
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::Ended);
    QCOMPARE(m_scene->last("closed", "reason").toString(), QStringLiteral("ended"));
    QTRY_COMPARE(inside->state().ended, EndReason::PeerLeft);
    QCOMPARE(inside->state().bye->code, std::uint32_t(ByeCode::Closing));
    QTRY_VERIFY(m_scene->far->state().ended.has_value());
    QVERIFY(m_scene->far->state().bye.has_value()); // and was not just cut off
}

QTEST_GUILESS_MAIN(tst_EncryptedHost)
#include "tst_encryptedhost.moc"
