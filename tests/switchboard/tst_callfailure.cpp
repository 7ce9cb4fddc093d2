// SPDX-License-Identifier: MIT
#include "switchboard/callfailure.h"
#include "switchboard/goodbye.h"
#include "switchboard/invites.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using session::EndReason;
using session::native::VersionGap;
using Reason = wire::message::Wait::Reason;
using Step = CallProgress::Step;
using wire::ByeCode;

class tst_CallFailure : public QObject
{
    Q_OBJECT

private slots:
    void tlsThatFailedIsExplained_data();
    void tlsThatFailedIsExplained();
    void goodbyesAreUnderstood_data();
    void goodbyesAreUnderstood();
    void endsWithoutAGoodbyeAreToldApart();
    void versionsThatDoNotMatchAreExplained();
    void whoIsTurnedAwayLearnsWhy_data();
    void whoIsTurnedAwayLearnsWhy();
    void someLearnNothing();
    void whatIsWrongWithAnInvitationIsTold();
};

namespace {

session::TalkState ended(EndReason reason, ByeCode code, const QString &text = {})
{
    session::TalkState state;
    state.ended = reason;
    state.bye = wire::message::Bye {std::uint32_t(code), text};
    return state;
}

} // namespace

void tst_CallFailure::tlsThatFailedIsExplained_data()
{
    QTest::addColumn<TlsFailure>("tls");
    QTest::addColumn<CallFailure>("failure");
    QTest::newRow("not TLS") << TlsFailure::NotTls << CallFailure::NotTalkstick;
    QTest::newRow("old TLS") << TlsFailure::OldTls << CallFailure::NotTalkstick;
    QTest::newRow("other protocol") << TlsFailure::OtherProtocol << CallFailure::NotTalkstick;
    QTest::newRow("no key") << TlsFailure::NoKey << CallFailure::NotTalkstick;
    QTest::newRow("ended") << TlsFailure::Ended << CallFailure::NotTalkstick;
    QTest::newRow("timed out") << TlsFailure::TimedOut << CallFailure::SecureTimedOut;
    QTest::newRow("none here") << TlsFailure::Unavailable << CallFailure::EncryptionUnavailable;
    QTest::newRow("other") << TlsFailure::Other << CallFailure::Other;
}

void tst_CallFailure::tlsThatFailedIsExplained()
{
    QFETCH(TlsFailure, tls);
    QTEST(failureOf(tls), "failure");
}

void tst_CallFailure::goodbyesAreUnderstood_data()
{
    QTest::addColumn<ByeCode>("code");
    QTest::addColumn<CallFailure>("failure");
    QTest::newRow("left") << ByeCode::Left << CallFailure::NobodyThere;
    QTest::newRow("closing") << ByeCode::Closing << CallFailure::NobodyThere;
    QTest::newRow("timed out") << ByeCode::TimedOut << CallFailure::NobodyThere;
    QTest::newRow("busy") << ByeCode::Busy << CallFailure::Busy;
    QTest::newRow("declined") << ByeCode::Declined << CallFailure::Declined;
    QTest::newRow("disk full") << ByeCode::StorageFailure << CallFailure::CannotKeep;
    QTest::newRow("deleted there") << ByeCode::Deleted << CallFailure::DeletedThere;
    QTest::newRow("we were at fault") << ByeCode::ProtocolError << CallFailure::Other;
    QTest::newRow("a later version's code") << ByeCode(200) << CallFailure::Other;
}

void tst_CallFailure::goodbyesAreUnderstood()
{
    QFETCH(ByeCode, code);
    for (const auto reason : {EndReason::TurnedAway, EndReason::PeerLeft, EndReason::PeerObjected})
        QTEST(failureOf(ended(reason, code), Step::Knocking), "failure");
}

void tst_CallFailure::endsWithoutAGoodbyeAreToldApart()
{
    session::TalkState lost;
    lost.ended = EndReason::Lost;
    QCOMPARE(failureOf(lost, Step::Knocking), CallFailure::LostWhileWaiting);
    QCOMPARE(failureOf(lost, Step::Greeting), CallFailure::NobodyThere); // we may be blocked
    QCOMPARE(failureOf(ended(EndReason::PeerAtFault, ByeCode::TimedOut), Step::Greeting),
             CallFailure::SecureTimedOut);
    QCOMPARE(failureOf(ended(EndReason::PeerAtFault, ByeCode::ProtocolError), Step::Greeting),
             CallFailure::PeerAtFault);
}

void tst_CallFailure::versionsThatDoNotMatchAreExplained()
{
    session::TalkState state = ended(EndReason::PeerAtFault, ByeCode::Version);
    state.versionGap = VersionGap::PeerIsNewer;
    QCOMPARE(failureOf(state, Step::Greeting), CallFailure::PeerIsNewer);
    state.versionGap = VersionGap::PeerIsOlder;
    QCOMPARE(failureOf(state, Step::Greeting), CallFailure::PeerIsOlder);
}

void tst_CallFailure::whoIsTurnedAwayLearnsWhy_data()
{
    QTest::addColumn<HungUp>("why");
    QTest::addColumn<Reason>("waits");
    QTest::addColumn<CallFailure>("failure");
    QTest::newRow("declined") << HungUp::Declined << Reason::Knock << CallFailure::Declined;
    QTest::newRow("not welcome") << HungUp::NotWelcome << Reason::Knock << CallFailure::Declined;
    QTest::newRow("too many") << HungUp::TooMany << Reason::Knock << CallFailure::Busy;
    QTest::newRow("not answered") << HungUp::Expired << Reason::Knock << CallFailure::NobodyThere;
    QTest::newRow("in line") << HungUp::Expired << Reason::Queue << CallFailure::Busy;
}

void tst_CallFailure::whoIsTurnedAwayLearnsWhy()
{
    QFETCH(HungUp, why);
    QFETCH(Reason, waits);
    const auto code = goodbyeFor(why, waits);
    QVERIFY(code);
    QTEST(failureOf(ended(EndReason::TurnedAway, *code), Step::Knocking), "failure");
}

void tst_CallFailure::someLearnNothing()
{
    for (const auto why : {HungUp::Blocked, HungUp::OwnCall, HungUp::Insecure, HungUp::NotAPerson})
        QVERIFY(!goodbyeFor(why, Reason::Knock));
}

void tst_CallFailure::whatIsWrongWithAnInvitationIsTold()
{
    const auto told = [](InviteVerdict verdict) {
        return failureOf(ended(EndReason::TurnedAway, ByeCode::InviteInvalid, wordFor(verdict)),
                         Step::Greeting);
    };
    QCOMPARE(told(InviteVerdict::Used), CallFailure::InviteUsed);
    QCOMPARE(told(InviteVerdict::Expired), CallFailure::InviteExpired);
    QCOMPARE(told(InviteVerdict::Revoked), CallFailure::InviteRevoked);
    QCOMPARE(told(InviteVerdict::Unknown), CallFailure::InviteUnknown);
    QCOMPARE(goodbyeFor(HungUp::InviteInvalid, Reason::Knock), ByeCode::InviteInvalid);
}

QTEST_APPLESS_MAIN(tst_CallFailure)
#include "tst_callfailure.moc"
