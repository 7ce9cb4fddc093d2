// SPDX-License-Identifier: MIT
#include "cli/programs.h"

#include "cli/scene.h"

using namespace talkstick;
using namespace talkstick::cli;
using namespace talkstick::support;
using session::EndReason;
using session::Trust;
using wire::ByeCode;

// Calling another Talkstick, with everything real but the sockets, the clock and the disk.
class tst_EncryptedJoin : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void linesAreTurnsAndItLeavesAtTheEnd();
    void itStaysUntilEverythingHasArrived();
    void theEndHasItsStatus_data();
    void theEndHasItsStatus();
    void whoIsNotLetInIsToldWhy_data();
    void whoIsNotLetInIsToldWhy();
    void wordsThatMatchMakeItVerified();
    void wordsThatDifferEndTheCall();
    void theQuestionIsWithdrawnOnceLetIn();
    void withoutATerminalAStrangerIsUnverified();
    void strangersAreLeftIfVerifiedIsRequired();
    void aMessageWithAnInvitationIsCalled();
    void anInvitationIsNeverCalledInPlainText();
    void anotherKeyIsGoneOnWithOnlyByAPerson_data();
    void anotherKeyIsGoneOnWithOnlyByAPerson();
    void theInputMayEndBeforeTheQuestion();
    void beingStoppedSaysGoodbye();
    void beingStoppedBeforeAnybodyAnsweredEnds_data();
    void beingStoppedBeforeAnybodyAnsweredEnds();

private:
    enum class At { Terminal, NoTerminal };
    void join(JoinCommand command = {}, At at = At::Terminal);
    void answer();
    void letIn();
    void knowAsSomebodyElse();

    std::unique_ptr<Scene> m_scene;
};

namespace {

const wire::KeyHash kTheirs = keyOf('b');

} // namespace

void tst_EncryptedJoin::init()
{
    m_scene = std::make_unique<Scene>();
}

void tst_EncryptedJoin::cleanup()
{
    m_scene.reset();
}

void tst_EncryptedJoin::join(JoinCommand command, At at)
{
    if (command.address.isEmpty())
        command.address = QStringLiteral("bravo.example");
    m_scene->run(std::make_unique<JoinProgram>(
        command, m_scene->parts(), at == At::Terminal ? m_scene->terminal.get() : nullptr));
}

// A Talkstick picks up, and both say who they are.
void tst_EncryptedJoin::answer()
{
    FakeDial &dial = *m_scene->fakes.dialer.last;
    dial.answer(kTheirs);
    m_scene->far = std::make_unique<FarEnd>(session::Role::Host, *dial.link, kTheirs,
                                            m_scene->fakes.ownKey, m_scene->fakes.clock);
    QSignalSpy introduced(&m_scene->far->talk(), &session::Conversation::introduced);
    QTRY_COMPARE(introduced.count(), 1);
}

void tst_EncryptedJoin::letIn()
{
    m_scene->far->talk().welcome(Trust::Unverified, turn::FirstTurn::Theirs);
    QTRY_COMPARE(m_scene->events("connected").size(), 1);
}

void tst_EncryptedJoin::linesAreTurnsAndItLeavesAtTheEnd()
{
    m_scene->read("a\nb\n");
    join();
    QCOMPARE(m_scene->fakes.dialer.dialled.first().security, switchboard::Security::Tls);
    answer();
    letIn();
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("unverified"));
    QTRY_COMPARE(m_scene->far->heard(), QStringList {QStringLiteral("a")});
    QTRY_COMPARE(m_scene->events("delivered").size(), 1);
    QCOMPARE(m_scene->last("delivered", "number").toInt(), 1);
    QCOMPARE(m_scene->last("delivered", "part").toInt(), 1);
    // A turn in two parts, as a program may send it.
    QVERIFY(!m_scene->far->talk().speak(QStringLiteral("one"), turn::Stick::Kept));
    QVERIFY(!m_scene->far->talk().speak(QStringLiteral("and a half")));
    QTRY_COMPARE(m_scene->events("heard").size(), 2);
    QCOMPARE(m_scene->last("heard", "number").toInt(), 2);
    QCOMPARE(m_scene->last("heard", "part").toInt(), 2);
    QVERIFY(m_scene->last("heard", "last").toBool());
    QVERIFY(m_scene->events("heard").first().contains(QStringLiteral("\"last\":false")));
    QTRY_COMPARE(m_scene->far->heard().size(), 2);
    QVERIFY(!m_scene->far->talk().speak(QStringLiteral("two")));
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::Ended);
    QCOMPARE(m_scene->last("closed", "reason").toString(), QStringLiteral("ended"));
    QTRY_COMPARE(m_scene->far->state().ended, EndReason::PeerLeft);
    QCOMPARE(m_scene->far->state().bye->code, std::uint32_t(ByeCode::Closing));
}

// It may hold the stick long before the end of its input.
void tst_EncryptedJoin::itStaysUntilEverythingHasArrived()
{
    m_scene->read("a\n");
    join();
    answer();
    letIn();
    QTRY_COMPARE(m_scene->events("said").size(), 1);
    QTRY_VERIFY(m_scene->input.atEnd());
    QTRY_COMPARE(m_scene->events("delivered").size(), 1);
    // It is their turn: nobody leaves.
    QVERIFY(m_scene->events("closed").isEmpty());
    QVERIFY(!m_scene->far->talk().speak(QString()));
    QTRY_VERIFY(m_scene->isFinished());
    const QStringList order = m_scene->output;
    QVERIFY(order.indexOf(m_scene->events("delivered").last())
            < order.indexOf(m_scene->events("closed").last()));
}

void tst_EncryptedJoin::theEndHasItsStatus_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("goodbye");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("they left when all was said")
        << QByteArray("a\n") << true << QStringLiteral("left") << ExitStatus::Ended;
    QTest::newRow("they left with turns unsaid")
        << QByteArray("a\nb\n") << true << QStringLiteral("left") << ExitStatus::PeerGone;
    QTest::newRow("lost when all was said")
        << QByteArray("a\n") << false << QStringLiteral("lost") << ExitStatus::PeerGone;
    QTest::newRow("lost with turns unsaid")
        << QByteArray("a\nb\n") << false << QStringLiteral("lost") << ExitStatus::PeerGone;
}

void tst_EncryptedJoin::theEndHasItsStatus()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, goodbye);
    m_scene->read(lines.constData());
    join();
    answer();
    letIn();
    QTRY_COMPARE(m_scene->events("delivered").size(), 1);
    if (goodbye)
        m_scene->far->talk().leave();
    else
        m_scene->far->breakOff();
    QTRY_VERIFY(m_scene->isFinished());
    QTEST(m_scene->status(), "status");
    QTEST(m_scene->last("closed", "reason").toString(), "reason");
}

void tst_EncryptedJoin::whoIsNotLetInIsToldWhy_data()
{
    QTest::addColumn<ByeCode>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("declined") << ByeCode::Declined << QStringLiteral("declined");
    QTest::newRow("no room") << ByeCode::Busy << QStringLiteral("busy");
    QTest::newRow("nobody came to the door") << ByeCode::TimedOut << QStringLiteral("declined");
}

void tst_EncryptedJoin::whoIsNotLetInIsToldWhy()
{
    QFETCH(ByeCode, code);
    m_scene->read("a\n");
    join();
    answer();
    m_scene->far->talk().keepWaiting(wire::message::Wait::Reason::Knock, 600);
    QTRY_COMPARE(m_scene->events("knock").size(), 1);
    m_scene->far->talk().dismiss(code);
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::Declined);
    QTEST(m_scene->last("closed", "reason").toString(), "reason");
    QVERIFY(m_scene->events("connected").isEmpty());
    QCOMPARE(m_scene->far->heard(), QStringList());
}

void tst_EncryptedJoin::wordsThatMatchMakeItVerified()
{
    m_scene->read("a\n");
    join();
    answer();
    m_scene->far->talk().keepWaiting(wire::message::Wait::Reason::Knock, 600);
    QTRY_COMPARE(m_scene->events("knock").size(), 1);
    const QStringList words = m_scene->far->state().words;
    QCOMPARE(words.size(), 4);
    QCOMPARE(m_scene->last("knock", "words").toVariant().toStringList(), words);
    QTRY_VERIFY(m_scene->asked().contains(words.join(QStringLiteral("  "))));
    m_scene->type("perhaps\nm\n");
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("Please answer with one of: m, d.")));
    QTRY_COMPARE(m_scene->switchboard.conversations().size(), 0);
    QTRY_VERIFY(!m_scene->answers.hasLine());
    letIn();
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("verified"));
    QTRY_COMPARE(m_scene->fakes.people.list().size(), 1);
    QCOMPARE(m_scene->fakes.people.list().first().trust, Trust::Verified);
}

void tst_EncryptedJoin::wordsThatDifferEndTheCall()
{
    m_scene->read("a\n");
    join();
    answer();
    m_scene->far->talk().keepWaiting(wire::message::Wait::Reason::Knock, 600);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("d: they differ")));
    m_scene->type("d\n");
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::Declined);
    QCOMPARE(m_scene->last("error", "code").toString(), QStringLiteral("words-differ"));
    QTRY_VERIFY(m_scene->far->state().ended.has_value());
    QCOMPARE(m_scene->far->heard(), QStringList());
    QVERIFY(m_scene->fakes.people.list().isEmpty());
}

void tst_EncryptedJoin::theQuestionIsWithdrawnOnceLetIn()
{
    join();
    answer();
    m_scene->far->talk().keepWaiting(wire::message::Wait::Reason::Knock, 600);
    QTRY_VERIFY(m_scene->asked().endsWith(QStringLiteral("] ")));
    letIn();
    QVERIFY(m_scene->asked().endsWith(u'\n'));
    // What is typed now is no judgement.
    m_scene->type("d\n");
    QTRY_VERIFY(m_scene->answers.hasLine());
    m_scene->read("a\n");
    QTRY_COMPARE(m_scene->far->heard(), QStringList {QStringLiteral("a")});
    QVERIFY(m_scene->answers.hasLine());
    QCOMPARE(m_scene->switchboard.conversations().first()->state().trust, Trust::Unverified);
}

void tst_EncryptedJoin::withoutATerminalAStrangerIsUnverified()
{
    m_scene->read("a\n");
    join({}, At::NoTerminal);
    answer();
    m_scene->far->talk().keepWaiting(wire::message::Wait::Reason::Knock, 600);
    QTRY_COMPARE(m_scene->events("knock").size(), 1);
    letIn();
    QCOMPARE(m_scene->asked(), QString());
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("unverified"));
    QTRY_COMPARE(m_scene->far->heard(), QStringList {QStringLiteral("a")});
}

void tst_EncryptedJoin::strangersAreLeftIfVerifiedIsRequired()
{
    m_scene->read("a\n");
    JoinCommand command;
    command.options.require = switchboard::JoinOptions::Require::Verified;
    join(command);
    answer();
    m_scene->far->talk().welcome(Trust::Unverified, turn::FirstTurn::Theirs);
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::Declined);
    QCOMPARE(m_scene->last("error", "code").toString(), QStringLiteral("not-verified"));
    QTRY_VERIFY(m_scene->far->state().ended.has_value());
    QCOMPARE(m_scene->far->heard(), QStringList());
}

void tst_EncryptedJoin::aMessageWithAnInvitationIsCalled()
{
    wire::Invitation invitation;
    invitation.hosts = {{QStringLiteral("192.0.2.7"), QStringLiteral("192.0.2.7"), 8784}};
    invitation.key = kTheirs;
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    JoinCommand command;
    command.address = QStringLiteral("Come in:\n\n%1\n\nBravo").arg(wire::toLink(invitation));
    m_scene->read("a\n");
    join(command);
    QCOMPARE(m_scene->fakes.dialer.dialled.value(0).address.host, QStringLiteral("192.0.2.7"));
    QCOMPARE(m_scene->fakes.dialer.dialled.value(0).expectedKey, kTheirs);
    answer();
    letIn();
    QCOMPARE(m_scene->last("connected", "trust").toString(), QStringLiteral("invited"));
}

void tst_EncryptedJoin::anInvitationIsNeverCalledInPlainText()
{
    wire::Invitation invitation;
    invitation.hosts = {{QStringLiteral("192.0.2.7"), QStringLiteral("192.0.2.7"), 8784}};
    invitation.key = kTheirs;
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    JoinCommand command;
    command.address = wire::toLink(invitation);
    command.options.security = switchboard::Security::PlainText;
    join(command);
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::Usage);
    QVERIFY(m_scene->fakes.dialer.dialled.isEmpty());
}

// Whoever is known there has another key.
void tst_EncryptedJoin::knowAsSomebodyElse()
{
    switchboard::Person usual;
    usual.key = keyOf('x');
    usual.name = QStringLiteral("Bravo");
    usual.addresses = {QStringLiteral("bravo.example:8784")};
    m_scene->fakes.people.keep(usual);
}

void tst_EncryptedJoin::anotherKeyIsGoneOnWithOnlyByAPerson_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<OutputForm>("form");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("yes") << QByteArray("y\n") << OutputForm::Human << true;
    QTest::newRow("no") << QByteArray("n\n") << OutputForm::Human << false;
    QTest::newRow("end of input") << QByteArray() << OutputForm::Human << false;
    QTest::newRow("a program that reads JSON") << QByteArray("y\n") << OutputForm::Json << false;
}

void tst_EncryptedJoin::anotherKeyIsGoneOnWithOnlyByAPerson()
{
    QFETCH(QByteArray, answer);
    QFETCH(OutputForm, form);
    QFETCH(bool, goesOn);
    knowAsSomebodyElse();
    m_scene->read("a\n");
    JoinCommand command;
    command.general.form = form;
    join(command);
    m_scene->fakes.dialer.last->answer(kTheirs);
    QTRY_COMPARE(m_scene->last("error", "code").toString(), QStringLiteral("other-key"));
    const bool isAsked = m_scene->asked().contains(QStringLiteral("compare words"));
    QCOMPARE(isAsked, form == OutputForm::Human);
    m_scene->type(answer.constData());
    if (!goesOn) {
        QTRY_VERIFY(m_scene->isFinished());
        QCOMPARE(m_scene->status(), ExitStatus::NoAnswer);
        QCOMPARE(m_scene->fakes.dialer.dialled.size(), 1);
        return;
    }
    QTRY_COMPARE(m_scene->fakes.dialer.dialled.size(), 2);
    QVERIFY(m_scene->fakes.dialer.last);
    this->answer();
    m_scene->far->talk().keepWaiting(wire::message::Wait::Reason::Knock, 600);
    QTRY_VERIFY(m_scene->asked().contains(m_scene->far->state().words.join(QStringLiteral("  "))));
    QVERIFY(!m_scene->isFinished());
}

void tst_EncryptedJoin::theInputMayEndBeforeTheQuestion()
{
    QSignalSpy ready(&m_scene->answers, &LineReader::ready);
    m_scene->type("");
    QTRY_COMPARE(ready.count(), 1);
    knowAsSomebodyElse();
    join();
    m_scene->fakes.dialer.last->answer(kTheirs);
    QTRY_VERIFY(m_scene->asked().contains(QStringLiteral("compare words")));
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::NoAnswer);
}

void tst_EncryptedJoin::beingStoppedSaysGoodbye()
{
    m_scene->read("a\nb\n");
    join();
    answer();
    letIn();
    QTRY_COMPARE(m_scene->events("delivered").size(), 1);
    m_scene->program->stop();
    m_scene->program->stop(); // once more changes nothing
    QTRY_VERIFY(m_scene->isFinished());
    QCOMPARE(m_scene->status(), ExitStatus::PeerGone); // b was not said
    QCOMPARE(m_scene->last("closed", "reason").toString(), QStringLiteral("ended"));
    QTRY_COMPARE(m_scene->far->state().ended, EndReason::PeerLeft);
    QCOMPARE(m_scene->far->state().bye->code, std::uint32_t(ByeCode::Closing));
}

void tst_EncryptedJoin::beingStoppedBeforeAnybodyAnsweredEnds_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("with nothing to say") << QByteArray() << ExitStatus::Ended;
    QTest::newRow("with a turn unsaid") << QByteArray("a\n") << ExitStatus::PeerGone;
}

void tst_EncryptedJoin::beingStoppedBeforeAnybodyAnsweredEnds()
{
    QFETCH(QByteArray, lines);
    m_scene->read(lines.constData());
    join();
    m_scene->program->stop();
    QTRY_VERIFY(m_scene->isFinished());
    QTEST(m_scene->status(), "status");
    QTRY_VERIFY(!m_scene->fakes.dialer.last); // the call was cancelled
}

QTEST_GUILESS_MAIN(tst_EncryptedJoin)
#include "tst_encryptedjoin.moc"
