// SPDX-License-Identifier: MIT
#include "cli/programs.h"

#include "support/fakeports.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <sstream>

using namespace talkstick;
using namespace talkstick::cli;
using namespace talkstick::support;

// Both programs with everything real but the sockets and the clock.
class tst_Programs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void linesAreSaidInTurnAndItLeavesAtTheEnd();
    void anEmptyLinePassesTheStick();
    void aHostWaitsTalksAndEnds();
    void aHostHasOneConversation();
    void aHostWithoutATerminalCannotAsk();
    void aHostThatCannotListenSaysWhy();
    void theAddressIsAskedForOnTheInput();
    void aBadAddressIsAUsageError();
    void failedCallsHaveTheirStatus_data();
    void failedCallsHaveTheirStatus();
    void theEndHasItsStatus_data();
    void theEndHasItsStatus();

private:
    Parts parts() { return {*m_switchboard, *m_input, *m_reporter, m_fakes->clock}; }
    void input(const char *lines);
    [[nodiscard]] bool isFinished(const QSignalSpy &finished);
    std::unique_ptr<JoinProgram> join(const QString &address);

    struct NoAddresses final : switchboard::LocalAddresses
    {
        QList<switchboard::LocalAddress> list() const override { return {}; }
        QString localName() const override { return {}; }
    };

    NoAddresses m_addresses;
    QStringList m_output;
    std::unique_ptr<FakePorts> m_fakes;
    std::unique_ptr<switchboard::Switchboard> m_switchboard;
    std::unique_ptr<LineReader> m_input;
    std::unique_ptr<Reporter> m_reporter;
};

namespace {

const QString kHost = QStringLiteral("alpha-pc.example");

QByteArray lfNul(const char *text)
{
    return QByteArray(text).append("\n\0", 2);
}

ExitStatus statusOf(const QSignalSpy &finished)
{
    return finished.value(0).value(0).value<ExitStatus>();
}

} // namespace

void tst_Programs::init()
{
    m_output.clear();
    m_fakes = std::make_unique<FakePorts>();
    m_switchboard = std::make_unique<switchboard::Switchboard>(m_fakes->ports(), 1);
    m_input = std::make_unique<LineReader>();
    const auto print = [this](const QString &line) { m_output << line; };
    m_reporter = makeReporter(OutputForm::Quiet, {print, print});
}

void tst_Programs::cleanup()
{
    m_switchboard.reset();
    m_input.reset();
}

bool tst_Programs::isFinished(const QSignalSpy &finished)
{
    m_fakes->clock.advance(Time(0)); // what is due now
    return finished.count() == 1;
}

void tst_Programs::input(const char *lines)
{
    m_input->start(std::make_shared<std::istringstream>(lines));
    // So that what follows does not depend on the other thread.
    QTRY_VERIFY(m_input->atEnd() || m_input->hasLine());
}

std::unique_ptr<JoinProgram> tst_Programs::join(const QString &address)
{
    JoinCommand command;
    command.address = address;
    command.options.security = switchboard::Security::PlainText;
    auto program = std::make_unique<JoinProgram>(command, parts(), nullptr);
    program->start();
    return program;
}

void tst_Programs::linesAreSaidInTurnAndItLeavesAtTheEnd()
{
    input("a\nb\n");
    const auto program = join(kHost);
    QSignalSpy finished(program.get(), &JoinProgram::finished);
    m_fakes->dialer.last->answer();
    FakeLink &link = *m_fakes->dialer.last->link;
    QCOMPARE(link.sent, lfNul("a"));
    link.arrive(lfNul("one"));
    QTRY_COMPARE(link.sent, lfNul("a") + lfNul("b"));
    QVERIFY(!link.isClosed());
    link.arrive(lfNul("two"));
    QTRY_VERIFY(isFinished(finished));
    QCOMPARE(statusOf(finished), ExitStatus::Ended);
    QCOMPARE(m_output, (QStringList {QStringLiteral("one"), QStringLiteral("two")}));
}

void tst_Programs::anEmptyLinePassesTheStick()
{
    input("\n");
    const auto program = join(kHost);
    m_fakes->dialer.last->answer();
    QCOMPARE(m_fakes->dialer.last->link->sent, lfNul(""));
}

void tst_Programs::aHostWaitsTalksAndEnds()
{
    input("ho\n");
    HostCommand command;
    command.options.plainCallers = switchboard::PlainCallers::LetIn;
    command.knocking = Knocking::LetIn;
    HostProgram program(command, parts(), {m_addresses, {}}, nullptr);
    QSignalSpy finished(&program, &HostProgram::finished);
    program.start();
    QVERIFY(m_fakes->listener.listening);
    m_fakes->listener.write(m_fakes->listener.call(), lfNul("hi"));
    QTRY_COMPARE(m_fakes->listener.lastLink->sent, lfNul("ho"));
    m_fakes->listener.lastLink->arrive(lfNul("bye"));
    QTRY_VERIFY(isFinished(finished));
    QCOMPARE(statusOf(finished), ExitStatus::Ended);
    QCOMPARE(m_output, (QStringList {QStringLiteral("hi"), QStringLiteral("bye")}));
}

void tst_Programs::aHostHasOneConversation()
{
    input("ho\n");
    HostCommand command;
    command.options.plainCallers = switchboard::PlainCallers::LetIn;
    command.knocking = Knocking::LetIn;
    HostProgram program(command, parts(), {m_addresses, {}}, nullptr);
    QSignalSpy finished(&program, &HostProgram::finished);
    program.start();
    m_fakes->listener.write(m_fakes->listener.call(), lfNul("hi"));
    QPointer<FakeLink> first = m_fakes->listener.lastLink;
    QTRY_COMPARE(first->sent, lfNul("ho"));
    m_fakes->listener.write(m_fakes->listener.call(), lfNul("me too"));
    m_fakes->listener.write(m_fakes->listener.call(), lfNul("and me"));
    QCOMPARE(m_fakes->listener.callers.size(), 2U);
    first->arrive(lfNul("bye"));
    QTRY_VERIFY(isFinished(finished));
    QCOMPARE(statusOf(finished), ExitStatus::Ended);
    QCOMPARE(m_output, (QStringList {QStringLiteral("hi"), QStringLiteral("bye")}));
    // Those who waited are closed without a word.
    QCOMPARE(m_fakes->listener.callers.size(), 0U);
    QVERIFY(m_fakes->listener.lastLink->isClosed());
    QCOMPARE(m_fakes->listener.lastLink->sent, QByteArray());
}

void tst_Programs::aHostWithoutATerminalCannotAsk()
{
    HostProgram program({}, parts(), {m_addresses, {}}, nullptr);
    QSignalSpy finished(&program, &HostProgram::finished);
    program.start();
    QTRY_VERIFY(isFinished(finished));
    QCOMPARE(statusOf(finished), ExitStatus::Usage);
    QVERIFY(!m_fakes->listener.listening);
    QCOMPARE(m_output.value(0), QStringLiteral("There is no terminal to ask on who may come in."));
}

void tst_Programs::aHostThatCannotListenSaysWhy()
{
    m_fakes->listener.failNext =
        switchboard::ListenFailure {switchboard::ListenError::PortTaken, {}, 8785, {}};
    HostCommand command;
    command.options.plainCallers = switchboard::PlainCallers::LetIn;
    command.knocking = Knocking::LetIn;
    HostProgram program(command, parts(), {m_addresses, {}}, nullptr);
    QSignalSpy finished(&program, &HostProgram::finished);
    program.start();
    QTRY_VERIFY(isFinished(finished));
    QCOMPARE(statusOf(finished), ExitStatus::CannotListen);
    QCOMPARE(m_output.value(0), QStringLiteral("Port 8784 is in use by another program."));
    QVERIFY(m_output.value(1).contains(QStringLiteral("8785")));
}

void tst_Programs::theAddressIsAskedForOnTheInput()
{
    input("alpha-pc.example\nhello\n");
    const auto program = join({});
    QTRY_COMPARE(m_fakes->dialer.dialled.size(), 1);
    QCOMPARE(m_fakes->dialer.dialled.first().address.host, kHost);
    m_fakes->dialer.last->answer();
    QCOMPARE(m_fakes->dialer.last->link->sent, lfNul("hello"));
}

void tst_Programs::aBadAddressIsAUsageError()
{
    JoinCommand command;
    command.address = QStringLiteral("127.1");
    JoinProgram program(command, parts(), nullptr);
    QSignalSpy finished(&program, &JoinProgram::finished);
    program.start();
    QTRY_VERIFY(isFinished(finished));
    QCOMPARE(statusOf(finished), ExitStatus::Usage);
    QVERIFY(m_fakes->dialer.dialled.isEmpty());
}

void tst_Programs::failedCallsHaveTheirStatus_data()
{
    QTest::addColumn<switchboard::DialError>("error");
    QTest::addColumn<ExitStatus>("status");
    QTest::newRow("no such name") << switchboard::DialError::NoSuchName << ExitStatus::NotResolved;
    QTest::newRow("resolver down")
        << switchboard::DialError::ResolverDown << ExitStatus::NotResolved;
    QTest::newRow("no address answered")
        << switchboard::DialError::NoAddressAnswered << ExitStatus::NoAnswer;
}

void tst_Programs::failedCallsHaveTheirStatus()
{
    QFETCH(switchboard::DialError, error);
    const auto program = join(kHost);
    QSignalSpy finished(program.get(), &JoinProgram::finished);
    emit m_fakes->dialer.last->failed(error, {});
    QTRY_VERIFY(isFinished(finished));
    QTEST(statusOf(finished), "status");
    QVERIFY(!m_output.isEmpty());
}

void tst_Programs::theEndHasItsStatus_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<ExitStatus>("status");
    const auto row = [](const char *name, const char *lines, const QByteArray &answer, bool reset,
                        ExitStatus status) {
        QTest::newRow(name) << QByteArray(lines) << answer << reset << status;
    };
    row("closed before it was heard", "a\n", {}, false, ExitStatus::Declined);
    row("reset before it was heard", "a\n", {}, true, ExitStatus::Declined);
    row("closed with turns unsaid", "a\nb\nc\n", lfNul("one"), false, ExitStatus::PeerGone);
    row("reset after an answer", "a\nb\n", lfNul("one"), true, ExitStatus::PeerGone);
    row("closed after everything was said", "a\nb\n", lfNul("one"), false, ExitStatus::Ended);
}

void tst_Programs::theEndHasItsStatus()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, answer);
    QFETCH(bool, reset);
    input(lines.constData());
    const auto program = join(kHost);
    QSignalSpy finished(program.get(), &JoinProgram::finished);
    m_fakes->dialer.last->answer();
    FakeLink &link = *m_fakes->dialer.last->link;
    if (!answer.isEmpty()) {
        link.arrive(answer);
        QTRY_COMPARE(link.sent, lfNul("a") + lfNul("b"));
    }
    if (reset)
        link.reset();
    else
        link.endSending();
    QTRY_VERIFY(isFinished(finished));
    QTEST(statusOf(finished), "status");
}

QTEST_GUILESS_MAIN(tst_Programs)
#include "tst_programs.moc"
