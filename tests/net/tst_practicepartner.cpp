// SPDX-License-Identifier: MIT
#include "net/practicepartners.h"

#include "net/fakeresolver.h"
#include "net/practicepartner.h"
#include "net/tcpdialer.h"
#include "support/fakeports.h"
#include "switchboard/switchboard.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace talkstick;
using namespace std::chrono_literals;
using session::Conversation;
using session::EndReason;
using session::SocketEvent;
using switchboard::Temper;

namespace {

const QStringList kSayings {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};

//! Somebody who practises: everything is real but the time.
struct Practice
{
    Practice()
    {
        QObject::connect(&switchboard, &switchboard::Switchboard::happened, &switchboard,
                         [this](const SocketEvent &event) { events.append(event); });
    }

    //! A conversation with a partner, or null.
    Conversation *with(Temper temper)
    {
        const auto where = partners.invite(temper, kSayings);
        if (!where)
            return nullptr;
        switchboard::JoinOptions options;
        options.address = where.value();
        options.security = switchboard::Security::PlainText;
        options.partner = session::Partner::Practice;
        QSignalSpy opened(&switchboard, &switchboard::Switchboard::opened);
        (void)switchboard.join(options);
        if (!QTest::qWaitFor([&opened] { return !opened.isEmpty(); }))
            return nullptr;
        return opened.first().first().value<Conversation *>();
    }
    //! Time goes by in steps, and bytes go to and fro, until \a isSo.
    template <typename Condition>
    [[nodiscard]] bool until(Condition isSo)
    {
        return QTest::qWaitFor([this, isSo] {
            if (isSo())
                return true;
            fakes.clock.advance(100ms);
            return false;
        });
    }
    //! We say something and hear the answer.
    [[nodiscard]] bool say(Conversation &talk, const QString &text, const QString &answer)
    {
        QSignalSpy heard(&talk, &Conversation::heard);
        return !talk.speak(text) && until([&heard] { return !heard.isEmpty(); })
            && heard.first().first().value<turn::Part>().text == answer;
    }

    support::FakePorts fakes;
    test::FakeResolver resolver;
    net::TcpDialer dialer {resolver, std::nullopt};
    net::PracticePartners partners {fakes.clock};
    switchboard::Switchboard switchboard {{fakes.listener, dialer, fakes.clock, fakes.people,
                                           fakes.invites, fakes.logs,
                                           support::chanceFrom("practice")}};
    QList<SocketEvent> events;
};

} // namespace

// A partner to practise with, over real sockets.
class tst_PracticePartner : public QObject
{
    Q_OBJECT

private slots:
    void onlyThisComputerReachesThem();
    void thePoliteOneAnswersTenTurns();
    void whatHappensToTheSocketIsTold();
    void theChattyOneIsHeardInOneTurn();
    void theRudeOneIsHeldBack();
    void theRudeOneHangsUpAndBreaksByTurns();
    void aSmallBufferLosesStep();
    void leavingFreesThePartner();
    void whoQuitsLeavesNobodyBehind();
    void oneCallIsAnswered();
    void nobodyWaitsForEver();
};

void tst_PracticePartner::onlyThisComputerReachesThem()
{
    Practice practice;
    const auto where = practice.partners.invite(Temper::Polite, kSayings);
    QVERIFY(where.ok());
    QVERIFY(QHostAddress(where.value().host).isLoopback());
    QVERIFY(where.value().port > 1023);
    QVERIFY(!practice.fakes.listener.listening); // the door stays as it is
}

void tst_PracticePartner::thePoliteOneAnswersTenTurns()
{
    Practice practice;
    Conversation *talk = practice.with(Temper::Polite);
    QVERIFY(talk);
    QCOMPARE(talk->state().turn.phase, turn::Phase::Mine); // whoever joins speaks first
    for (int turn = 0; turn < 10; ++turn)
        QVERIFY(practice.say(*talk, QStringLiteral("turn %1").arg(turn),
                             kSayings.at(turn % kSayings.size())));
    QCOMPARE(talk->state().turnsHeard, 10U);
    QCOMPARE(talk->state().heldBytes, 0);
    QCOMPARE(talk->state().endingInUse, wire::Ending::Lf);
}

void tst_PracticePartner::whatHappensToTheSocketIsTold()
{
    Practice practice;
    Conversation *talk = practice.with(Temper::Polite);
    QVERIFY(talk);
    QVERIFY(practice.say(*talk, QStringLiteral("hello"), kSayings.first()));
    const auto has = [&practice](SocketEvent::Kind kind) {
        return std::any_of(practice.events.begin(), practice.events.end(),
                           [kind](const SocketEvent &event) { return event.kind == kind; });
    };
    for (const auto kind :
         {SocketEvent::Kind::Connect, SocketEvent::Kind::BytesOut, SocketEvent::Kind::BytesIn})
        QTRY_VERIFY(has(kind));
}

void tst_PracticePartner::theChattyOneIsHeardInOneTurn()
{
    Practice practice;
    const auto where = practice.partners.invite(
        Temper::Chatty, {QStringLiteral("First.\nSecond.\nThird, and that is all.")});
    QVERIFY(where.ok());
    QTcpSocket caller;
    caller.connectToHost(where.value().host, where.value().port);
    QSignalSpy read(&caller, &QTcpSocket::readyRead);
    QTRY_COMPARE(caller.state(), QAbstractSocket::ConnectedState);
    caller.write("hello\n");
    QByteArray heard;
    QVERIFY(practice.until([&] {
        heard += caller.readAll();
        return heard.endsWith("that is all.\n");
    }));
    QCOMPARE(heard, "First.\nSecond.\nThird, and that is all.\n");
    QVERIFY(read.size() > 1); // not in one write
}

void tst_PracticePartner::theRudeOneIsHeldBack()
{
    Practice practice;
    Conversation *talk = practice.with(Temper::Rude);
    QVERIFY(talk);
    QVERIFY(practice.say(*talk, QStringLiteral("hello"), kSayings.at(0)));
    QVERIFY(practice.until([talk] { return talk->state().heldBytes > 0; }));
    QCOMPARE(talk->state().turn.phase, turn::Phase::Mine); // all the same
    QCOMPARE(talk->state().heldBytes, kSayings.at(1).size() + 1);
    QVERIFY(practice.say(*talk, QStringLiteral("go on"), kSayings.at(1)));
}

void tst_PracticePartner::theRudeOneHangsUpAndBreaksByTurns()
{
    Practice practice;
    for (const EndReason end : {EndReason::Closed, EndReason::Broke, EndReason::Closed}) {
        Conversation *talk = practice.with(Temper::Rude);
        QVERIFY(talk);
        for (const QString &answer : kSayings) {
            QVERIFY(practice.say(*talk, QStringLiteral("hello"), answer));
            // What comes out of turn; the last time nothing does.
            if (answer != kSayings.last())
                QVERIFY(practice.until([talk] { return talk->state().heldBytes > 0; }));
        }
        QVERIFY(!talk->speak(QStringLiteral("one more thing")));
        QVERIFY(practice.until([talk] { return talk->state().ended.has_value(); }));
        QCOMPARE(*talk->state().ended, end);
        QTRY_COMPARE(practice.partners.count(), 0);
    }
}

void tst_PracticePartner::aSmallBufferLosesStep()
{
    Practice practice;
    Conversation *talk = practice.with(Temper::SmallBuffer);
    QVERIFY(talk);
    QVERIFY(practice.say(*talk, QString(100, u'a'), kSayings.at(0)));
    // The answer to the second piece comes although nobody has asked again.
    QVERIFY(practice.until([talk] { return talk->state().heldBytes > 0; }));
    QVERIFY(practice.say(*talk, QStringLiteral("short"), kSayings.at(1)));
    QVERIFY(practice.until([talk] { return talk->state().heldBytes > 0; })); // one behind
    QVERIFY(practice.say(*talk, {}, kSayings.at(2)));
    // Nothing is said to nothing: both wait.
    QVERIFY(!talk->speak({}));
    practice.fakes.clock.advance(1h);
    QTest::qWait(0);
    QCOMPARE(talk->state().turn.phase, turn::Phase::Theirs);
    QVERIFY(!talk->takeStick());
    QCOMPARE(talk->state().turn.phase, turn::Phase::Mine);
    QVERIFY(practice.say(*talk, QStringLiteral("hello"), kSayings.at(0)));
}

void tst_PracticePartner::leavingFreesThePartner()
{
    Practice practice;
    Conversation *talk = practice.with(Temper::Slow);
    QVERIFY(talk);
    QCOMPARE(practice.partners.count(), 1);
    QVERIFY(!talk->speak(QStringLiteral("hello")));
    talk->leave();
    QTRY_COMPARE(practice.partners.count(), 0);
}

void tst_PracticePartner::whoQuitsLeavesNobodyBehind()
{
    Practice practice;
    QVERIFY(practice.with(Temper::Polite));
    QSignalSpy finished(&practice.switchboard, &switchboard::Switchboard::shutDownFinished);
    practice.switchboard.shutDown();
    QVERIFY(practice.until([&finished] { return !finished.isEmpty(); }));
    QTRY_COMPARE(practice.partners.count(), 0);
}

void tst_PracticePartner::oneCallIsAnswered()
{
    Practice practice;
    const auto where = practice.partners.invite(Temper::Polite, kSayings);
    QVERIFY(where.ok());
    QTcpSocket first;
    first.connectToHost(where.value().host, where.value().port);
    QTRY_COMPARE(first.state(), QAbstractSocket::ConnectedState);
    first.write("hello\n");
    QVERIFY(practice.until([&first] { return first.bytesAvailable() > 0; }));
    QTcpSocket second;
    QSignalSpy failed(&second, &QTcpSocket::errorOccurred);
    second.connectToHost(where.value().host, where.value().port);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(second.error(), QAbstractSocket::ConnectionRefusedError);
    first.abort();
    QTRY_COMPARE(practice.partners.count(), 0);
}

void tst_PracticePartner::nobodyWaitsForEver()
{
    Practice practice;
    QVERIFY(practice.partners.invite(Temper::Polite, kSayings).ok());
    practice.fakes.clock.advance(net::kPracticeCallLimit - 1ms);
    QCOMPARE(practice.partners.count(), 1);
    practice.fakes.clock.advance(1ms);
    QTRY_COMPARE(practice.partners.count(), 0);
}

QTEST_GUILESS_MAIN(tst_PracticePartner)
#include "tst_practicepartner.moc"
