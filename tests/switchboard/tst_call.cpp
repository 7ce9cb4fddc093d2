// SPDX-License-Identifier: MIT
#include "switchboard/call.h"

#include "support/fakeports.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;

Q_DECLARE_METATYPE(QList<talkstick::switchboard::Attempt>)

class tst_Call : public QObject
{
    Q_OBJECT

private slots:
    void itsStepsAreFollowed();
    void theMostTellingFailureIsReported_data();
    void theMostTellingFailureIsReported();
    void failedLookUpsAreToldApart();
    void cancellingEndsTheDial();
    void ourOwnDoorIsNobodyToTalkTo_data();
    void ourOwnDoorIsNobodyToTalkTo();
    void whomToPractiseWithHasAName();
};

namespace {

JoinOptions options(const QString &host = QStringLiteral("alpha-pc.example"))
{
    return {.address = {host, host, 8784}, .security = Security::PlainText};
}

Attempt attempt(const char *address, Attempt::State state, Reach reach = Reach::Internet)
{
    return {QString::fromLatin1(address), reach, state, std::chrono::milliseconds(5), {}};
}

} // namespace

void tst_Call::itsStepsAreFollowed()
{
    FakePorts fakes;
    House house(fakes.ports());
    FakeDialer &dialer = fakes.dialer;
    Call call(options(), house);
    QSignalSpy succeeded(&call, &Call::succeeded);
    QCOMPARE(call.progress().step, CallProgress::Step::Finding);
    emit dialer.last->resolved({QStringLiteral("2001:db8::5"), QStringLiteral("203.0.113.5")});
    QCOMPARE(call.progress().step, CallProgress::Step::Connecting);
    emit dialer.last->attempted(attempt("2001:db8::5", Attempt::State::Trying));
    emit dialer.last->attempted(attempt("2001:db8::5", Attempt::State::Unreachable));
    emit dialer.last->attempted(attempt("203.0.113.5", Attempt::State::Connected));
    QCOMPARE(call.progress().attempts.size(), 2);
    QCOMPARE(call.progress().attempts.first().state, Attempt::State::Unreachable);
    dialer.last->answer();
    QCOMPARE(call.progress().step, CallProgress::Step::Connected);
    QCOMPARE(succeeded.count(), 1);
    const auto conversation = call.takeConversation();
    QVERIFY(conversation);
    QCOMPARE(conversation->state().opening.peerName, QStringLiteral("alpha-pc.example"));
    QCOMPARE(conversation->state().opening.role, session::Role::Joiner);
    QVERIFY(!call.takeConversation());
}

void tst_Call::theMostTellingFailureIsReported_data()
{
    using State = Attempt::State;
    QTest::addColumn<QList<Attempt>>("attempts");
    QTest::addColumn<CallFailure>("failure");
    const auto row = [](const char *name, const QList<Attempt> &attempts, CallFailure failure) {
        QTest::newRow(name) << attempts << failure;
    };
    row("refused", {attempt("192.0.2.7", State::Refused)}, CallFailure::Refused);
    row("refused tells more than unreachable",
        {attempt("2001:db8::5", State::Unreachable), attempt("192.0.2.7", State::Refused)},
        CallFailure::Refused);
    row("no answer tells more than unreachable",
        {attempt("192.0.2.7", State::NoAnswer), attempt("2001:db8::5", State::Unreachable)},
        CallFailure::NoAnswerInternet);
    row("no answer, same network", {attempt("192.168.1.7", State::NoAnswer, Reach::SameNetwork)},
        CallFailure::NoAnswerSameNetwork);
    row("no answer, this computer", {attempt("127.0.0.1", State::NoAnswer, Reach::ThisComputer)},
        CallFailure::NoAnswerSameNetwork);
    row("no answer, another home", {attempt("10.1.1.1", State::NoAnswer, Reach::OtherPrivate)},
        CallFailure::NoAnswerOtherPrivate);
    row("unreachable", {attempt("192.0.2.7", State::Unreachable)}, CallFailure::Unreachable);
    row("something else", {attempt("192.0.2.7", State::Failed)}, CallFailure::Other);
    row("nothing was tried", {}, CallFailure::Other);
}

void tst_Call::theMostTellingFailureIsReported()
{
    QFETCH(QList<Attempt>, attempts);
    FakePorts fakes;
    House house(fakes.ports());
    FakeDialer &dialer = fakes.dialer;
    Call call(options(), house);
    QSignalSpy failed(&call, &Call::failed);
    for (const Attempt &attempt : attempts)
        emit dialer.last->attempted(attempt);
    emit dialer.last->failed(DialError::NoAddressAnswered, {});
    QCOMPARE(failed.count(), 1);
    QTEST(*call.progress().failure, "failure");
}

void tst_Call::failedLookUpsAreToldApart()
{
    const auto failure = [](const QString &host, DialError error) {
        FakePorts fakes;
        House house(fakes.ports());
        Call call(options(host), house);
        emit fakes.dialer.last->failed(error, {});
        return *call.progress().failure;
    };
    const QString name = QStringLiteral("alpha-pc.example");
    const QString local = QStringLiteral("alpha-pc.local");
    QCOMPARE(failure(name, DialError::NoSuchName), CallFailure::NoSuchName);
    QCOMPARE(failure(local, DialError::NoSuchName), CallFailure::NoSuchLocalName);
    QCOMPARE(failure(name, DialError::ResolverDown), CallFailure::ResolverDown);
    QCOMPARE(failure(name, DialError::TimedOut), CallFailure::LookupTimedOut);
}

void tst_Call::cancellingEndsTheDial()
{
    FakePorts fakes;
    House house(fakes.ports());
    FakeDialer &dialer = fakes.dialer;
    Call call(options(), house);
    call.cancel();
    QCOMPARE(call.progress().step, CallProgress::Step::Cancelled);
    QTRY_VERIFY(!dialer.last);
    call.cancel();
}

void tst_Call::ourOwnDoorIsNobodyToTalkTo_data()
{
    QTest::addColumn<int>("hostedOn");
    QTest::addColumn<Reach>("reach");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("our door") << 8784 << Reach::ThisComputer << true;
    QTest::newRow("another program here") << 8785 << Reach::ThisComputer << false;
    QTest::newRow("nothing is hosted") << 0 << Reach::ThisComputer << false;
    QTest::newRow("another computer's door") << 8784 << Reach::SameNetwork << false;
}

void tst_Call::ourOwnDoorIsNobodyToTalkTo()
{
    QFETCH(const int, hostedOn);
    QFETCH(const Reach, reach);
    QFETCH(const bool, isOurs);
    FakePorts fakes;
    House house(fakes.ports());
    house.ownPort = std::uint16_t(hostedOn);
    Call call(options(), house);
    emit fakes.dialer.last->resolved({QStringLiteral("192.168.1.7")});
    emit fakes.dialer.last->attempted(attempt("192.168.1.7", Attempt::State::Connected, reach));
    fakes.dialer.last->answer();
    if (isOurs)
        QCOMPARE(call.progress().failure, CallFailure::OwnComputer);
    else
        QCOMPARE(call.progress().step, CallProgress::Step::Connected);
    QCOMPARE(call.takeConversation() == nullptr, isOurs);
}

void tst_Call::whomToPractiseWithHasAName()
{
    FakePorts fakes;
    House house(fakes.ports());
    JoinOptions practice = options(QStringLiteral("127.0.0.1"));
    practice.partner = session::Partner::Practice;
    practice.name = QStringLiteral("Practice partner");
    Call call(practice, house);
    QCOMPARE(call.progress().knownAs, practice.name);
    fakes.dialer.last->answer();
    const session::TalkState state = call.takeConversation()->state();
    QCOMPARE(state.peerName, practice.name);
    QCOMPARE(state.opening.partner, session::Partner::Practice);
}

QTEST_GUILESS_MAIN(tst_Call)
#include "tst_call.moc"
