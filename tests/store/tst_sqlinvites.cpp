// SPDX-License-Identifier: MIT
#include "store/ports.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::store;
using namespace talkstick::support;
using namespace std::chrono_literals;
using switchboard::Invite;
using switchboard::Invites;
using switchboard::InviteVerdict;
using switchboard::Kept;

class tst_SqlInvites : public QObject
{
    Q_OBJECT

private slots:
    void openOnesAreListedNewestFirst_data();
    void openOnesAreListedNewestFirst();
    void unknownOnesAreNotFound_data();
    void unknownOnesAreNotFound();
    void oneLetsInOnce_data();
    void oneLetsInOnce();
    void oneLivesForADay_data();
    void oneLivesForADay();
    void aRevokedOneLetsNobodyIn_data();
    void aRevokedOneLetsNobodyIn();
    void fiveWrongProofsRevokeOne_data();
    void fiveWrongProofsRevokeOne();
    void whoCannotBeKeptIsNotLetIn_data();
    void whoCannotBeKeptIsNotLetIn();
    void theHundredAndFirstDropsTheOldest_data();
    void theHundredAndFirstDropsTheOldest();
    void whatIsUsedOrRevokedStaysSo_data();
    void whatIsUsedOrRevokedStaysSo();
    void oneWithoutTokenIsNotKept();
    void theyOutliveARestart();
    void thoseOfAnotherProgramAreFound();
    void twoAtOnceGetInOnce();
    void redeemingIsDoneWholeOrNotAtAll();
    void afterAWeekNothingIsLeft();
};

namespace {

Invite inviteOf(int number)
{
    const QByteArray digits = QByteArray::number(number);
    return {"id-" + digits, "token-" + digits, kNoon.addSecs(number), Invite::State::Open, 0};
}

//! As it is once it is not open any more.
Invite closed(Invite invite, Invite::State state)
{
    invite.state = state;
    invite.token.clear();
    return invite;
}

Kept add(Invites &invites, const Invite &invite)
{
    return awaited<Kept>([&](auto done) { invites.add(invite, done); });
}

QList<Invite> listed(Invites &invites, const QDateTime &now)
{
    return awaited<QList<Invite>>([&](auto done) { invites.list(now, done); });
}

Invite found(Invites &invites, int number)
{
    return awaited<Invite>([&](auto done) { invites.find(inviteOf(number).id, done); });
}

InviteVerdict redeemed(Invites &invites, int number, const QDateTime &now, int person = 1)
{
    return awaited<InviteVerdict>(
        [&](auto done) { invites.redeem(inviteOf(number).id, personOf(person), now, done); });
}

Kept revoked(Invites &invites, int number)
{
    return awaited<Kept>([&](auto done) { invites.revoke(inviteOf(number).id, done); });
}

} // namespace

void tst_SqlInvites::openOnesAreListedNewestFirst_data()
{
    addKinds();
}

void tst_SqlInvites::openOnesAreListedNewestFirst()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QSignalSpy changed(&ports.invites(), &Invites::changed);
    for (int number = 1; number <= 4; ++number)
        QCOMPARE(add(ports.invites(), inviteOf(number)), Kept::Yes);
    QCOMPARE(changed.count(), 4);
    QCOMPARE(redeemed(ports.invites(), 2, kNoon), InviteVerdict::Accepted);
    QCOMPARE(revoked(ports.invites(), 3), Kept::Yes);
    QCOMPARE(changed.count(), 6);
    QCOMPARE(listed(ports.invites(), kNoon), (QList {inviteOf(4), inviteOf(1)}));
    // A day after the first.
    QCOMPARE(listed(ports.invites(), kNoon.addDays(1).addSecs(2)), QList {inviteOf(4)});
    QCOMPARE(listed(ports.invites(), kNoon.addDays(2)), QList<Invite>());
}

void tst_SqlInvites::unknownOnesAreNotFound_data()
{
    addKinds();
}

void tst_SqlInvites::unknownOnesAreNotFound()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(add(ports.invites(), inviteOf(1)), Kept::Yes);
    QSignalSpy changed(&ports.invites(), &Invites::changed);
    QCOMPARE(found(ports.invites(), 2), Invite());
    QCOMPARE(redeemed(ports.invites(), 2, kNoon), InviteVerdict::Unknown);
    QCOMPARE(revoked(ports.invites(), 2), Kept::Yes);
    ports.invites().countFailure(inviteOf(2).id);
    QCOMPARE(found(ports.invites(), 1), inviteOf(1));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(ports.people().list(), QList<switchboard::Person>());
}

void tst_SqlInvites::oneLetsInOnce_data()
{
    addKinds();
}

void tst_SqlInvites::oneLetsInOnce()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(add(ports.invites(), inviteOf(1)), Kept::Yes);
    QSignalSpy people(&ports.people(), &switchboard::People::changed);
    QList<switchboard::Person> seen;
    const auto verdict = awaited<InviteVerdict>([&](auto done) {
        ports.invites().redeem(inviteOf(1).id, personOf(1), kNoon, [&, done](InviteVerdict given) {
            seen = ports.people().list();
            done(given);
        });
    });
    QCOMPARE(verdict, InviteVerdict::Accepted);
    QCOMPARE(seen, QList {personOf(1)});
    QCOMPARE(people.count(), 1);
    QCOMPARE(found(ports.invites(), 1), closed(inviteOf(1), Invite::State::Used));
    QCOMPARE(redeemed(ports.invites(), 1, kNoon, 2), InviteVerdict::Used);
    QCOMPARE(ports.people().list(), QList {personOf(1)});
}

void tst_SqlInvites::oneLivesForADay_data()
{
    QTest::addColumn<Ports::Kind>("kind");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<InviteVerdict>("verdict");
    const QDateTime made = inviteOf(1).made;
    for (const auto kind : {Ports::Kind::Stored, Ports::Kind::Fake}) {
        const auto row = [kind](const char *name, const QDateTime &now, InviteVerdict verdict) {
            const char *where = kind == Ports::Kind::Stored ? "in the database" : "in memory";
            QTest::addRow("%s, %s", name, where) << kind << now << verdict;
        };
        row("just before", made.addDays(1).addMSecs(-1), InviteVerdict::Accepted);
        row("a day later", made.addDays(1), InviteVerdict::Expired);
        row("clock set back", made.addSecs(-3600), InviteVerdict::Accepted);
        row("clock set back by a day", made.addDays(-1), InviteVerdict::Expired);
        row("clock set back by a year", made.addYears(-1), InviteVerdict::Expired);
    }
}

void tst_SqlInvites::oneLivesForADay()
{
    QFETCH(const Ports::Kind, kind);
    QFETCH(const QDateTime, now);
    QFETCH(const InviteVerdict, verdict);
    Ports ports(kind);
    QCOMPARE(add(ports.invites(), inviteOf(1)), Kept::Yes);
    QCOMPARE(redeemed(ports.invites(), 1, now), verdict);
    QCOMPARE(ports.people().list().size(), verdict == InviteVerdict::Accepted ? 1 : 0);
}

void tst_SqlInvites::aRevokedOneLetsNobodyIn_data()
{
    addKinds();
}

void tst_SqlInvites::aRevokedOneLetsNobodyIn()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(add(ports.invites(), inviteOf(1)), Kept::Yes);
    QCOMPARE(revoked(ports.invites(), 1), Kept::Yes);
    QCOMPARE(found(ports.invites(), 1), closed(inviteOf(1), Invite::State::Revoked));
    QCOMPARE(redeemed(ports.invites(), 1, kNoon), InviteVerdict::Revoked);
}

void tst_SqlInvites::fiveWrongProofsRevokeOne_data()
{
    addKinds();
}

void tst_SqlInvites::fiveWrongProofsRevokeOne()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(add(ports.invites(), inviteOf(1)), Kept::Yes);
    Invite invite = inviteOf(1);
    while (invite.failures < 4) {
        ports.invites().countFailure(invite.id);
        ++invite.failures;
        QCOMPARE(found(ports.invites(), 1), invite);
    }
    ports.invites().countFailure(invite.id);
    ++invite.failures;
    QCOMPARE(found(ports.invites(), 1), closed(invite, Invite::State::Revoked));
    QCOMPARE(redeemed(ports.invites(), 1, kNoon), InviteVerdict::Revoked);
}

void tst_SqlInvites::whoCannotBeKeptIsNotLetIn_data()
{
    addKinds();
}

void tst_SqlInvites::whoCannotBeKeptIsNotLetIn()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    QCOMPARE(add(ports.invites(), inviteOf(1)), Kept::Yes);
    QSignalSpy changed(&ports.invites(), &Invites::changed);
    ports.fail();
    QCOMPARE(redeemed(ports.invites(), 1, kNoon), InviteVerdict::NotKept);
    ports.fail();
    QCOMPARE(revoked(ports.invites(), 1), Kept::No);
    ports.fail();
    QCOMPARE(add(ports.invites(), inviteOf(2)), Kept::No);
    QCOMPARE(ports.people().list(), QList<switchboard::Person>());
    QCOMPARE(listed(ports.invites(), kNoon), QList {inviteOf(1)});
    QCOMPARE(changed.count(), 0);
}

void tst_SqlInvites::theHundredAndFirstDropsTheOldest_data()
{
    addKinds();
}

void tst_SqlInvites::theHundredAndFirstDropsTheOldest()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    for (int number = 0; number < switchboard::kMaxInvites; ++number)
        ports.invites().add(inviteOf(number), [](Kept) {});
    QCOMPARE(listed(ports.invites(), kNoon).size(), switchboard::kMaxInvites);
    QCOMPARE(add(ports.invites(), inviteOf(switchboard::kMaxInvites)), Kept::Yes);
    const QList<Invite> left = listed(ports.invites(), kNoon);
    QCOMPARE(left.size(), switchboard::kMaxInvites);
    QCOMPARE(left.first(), inviteOf(switchboard::kMaxInvites));
    QCOMPARE(left.last(), inviteOf(1));
}

void tst_SqlInvites::whatIsUsedOrRevokedStaysSo_data()
{
    addKinds();
}

void tst_SqlInvites::whatIsUsedOrRevokedStaysSo()
{
    QFETCH(const Ports::Kind, kind);
    Ports ports(kind);
    for (int number = 1; number <= 2; ++number)
        QCOMPARE(add(ports.invites(), inviteOf(number)), Kept::Yes);
    QCOMPARE(redeemed(ports.invites(), 1, kNoon), InviteVerdict::Accepted);
    QCOMPARE(revoked(ports.invites(), 1), Kept::Yes);
    ports.invites().countFailure(inviteOf(1).id);
    QCOMPARE(found(ports.invites(), 1), closed(inviteOf(1), Invite::State::Used));
    QCOMPARE(revoked(ports.invites(), 2), Kept::Yes);
    ports.invites().countFailure(inviteOf(2).id);
    QCOMPARE(found(ports.invites(), 2), closed(inviteOf(2), Invite::State::Revoked));
}

void tst_SqlInvites::oneWithoutTokenIsNotKept()
{
    const ProfileFiles files;
    StoredPorts ports(files);
    Invite invite = inviteOf(1);
    invite.token.clear();
    QCOMPARE(add(ports.invites, invite), Kept::No);
    QCOMPARE(found(ports.invites, 1), Invite());
}

void tst_SqlInvites::theyOutliveARestart()
{
    const ProfileFiles files;
    {
        StoredPorts ports(files);
        for (int number = 1; number <= 3; ++number)
            QCOMPARE(add(ports.invites, inviteOf(number)), Kept::Yes);
        ports.invites.countFailure(inviteOf(1).id);
        QCOMPARE(redeemed(ports.invites, 2, kNoon, 1), InviteVerdict::Accepted);
        QCOMPARE(revoked(ports.invites, 3), Kept::Yes);
        QCOMPARE(redeemed(ports.invites, 1, kNoon.addDays(2), 2), InviteVerdict::Expired);
        QCOMPARE(redeemed(ports.invites, 2, kNoon, 3), InviteVerdict::Used);
        QCOMPARE(redeemed(ports.invites, 3, kNoon, 4), InviteVerdict::Revoked);
    }
    StoredPorts ports(files);
    Invite first = inviteOf(1);
    first.failures = 1;
    QCOMPARE(found(ports.invites, 1), first);
    QCOMPARE(found(ports.invites, 2), closed(inviteOf(2), Invite::State::Used));
    QCOMPARE(found(ports.invites, 3), closed(inviteOf(3), Invite::State::Revoked));
    QCOMPARE(ports.people.list(), QList {personOf(1)});
    QVERIFY(!files.hold("token-2"));
    QVERIFY(!files.hold("token-3"));
}

void tst_SqlInvites::thoseOfAnotherProgramAreFound()
{
    const ProfileFiles files;
    StoredPorts running(files);
    QCOMPARE(listed(running.invites, kNoon), QList<Invite>());
    StoredPorts other(files);
    QCOMPARE(add(other.invites, inviteOf(1)), Kept::Yes);
    QCOMPARE(add(other.invites, inviteOf(2)), Kept::Yes);
    QCOMPARE(revoked(other.invites, 2), Kept::Yes);
    QCOMPARE(listed(running.invites, kNoon), QList {inviteOf(1)});
    QCOMPARE(redeemed(running.invites, 2, kNoon), InviteVerdict::Revoked);
    QCOMPARE(redeemed(running.invites, 1, kNoon), InviteVerdict::Accepted);
    QCOMPARE(found(other.invites, 1).state, Invite::State::Used);
}

void tst_SqlInvites::twoAtOnceGetInOnce()
{
    const ProfileFiles files;
    StoredPorts one(files);
    StoredPorts other(files);
    constexpr int kTimes = 40;
    for (int number = 0; number < kTimes; ++number)
        QCOMPARE(add(one.invites, inviteOf(number)), Kept::Yes);
    QList<InviteVerdict> verdicts;
    for (int number = 0; number < kTimes; ++number) {
        for (StoredPorts *ports : {&one, &other}) {
            ports->invites.redeem(inviteOf(number).id, personOf(number), kNoon,
                                  [&](InviteVerdict verdict) { verdicts.append(verdict); });
        }
    }
    QTRY_COMPARE(verdicts.size(), 2 * kTimes);
    QCOMPARE(verdicts.count(InviteVerdict::Accepted), kTimes);
    QCOMPARE(verdicts.count(InviteVerdict::Used), kTimes);
}

void tst_SqlInvites::redeemingIsDoneWholeOrNotAtAll()
{
    const ProfileFiles files;
    StoredPorts ports(files);
    QCOMPARE(add(ports.invites, inviteOf(1)), Kept::Yes);
    ports.change(QStringLiteral("CREATE TEMP TRIGGER full BEFORE INSERT ON people"
                                " BEGIN SELECT RAISE(ABORT, 'full'); END"));
    QCOMPARE(redeemed(ports.invites, 1, kNoon), InviteVerdict::NotKept);
    QCOMPARE(found(ports.invites, 1), inviteOf(1));
    ports.change(QStringLiteral("DROP TRIGGER full"));
    QCOMPARE(redeemed(ports.invites, 1, kNoon), InviteVerdict::Accepted);
}

void tst_SqlInvites::afterAWeekNothingIsLeft()
{
    const ProfileFiles files;
    StoredPorts ports(files);
    QCOMPARE(add(ports.invites, inviteOf(1)), Kept::Yes);
    QCOMPARE(add(ports.invites, inviteOf(2)), Kept::Yes);
    QCOMPARE(redeemed(ports.invites, 2, kNoon), InviteVerdict::Accepted);
    QCOMPARE(listed(ports.invites, kNoon.addDays(7)), QList<Invite>());
    QCOMPARE(found(ports.invites, 1), inviteOf(1));
    QCOMPARE(redeemed(ports.invites, 1, kNoon.addDays(7)), InviteVerdict::Expired);
    Invite later = inviteOf(3);
    later.made = kNoon.addDays(7).addSecs(2);
    QCOMPARE(add(ports.invites, later), Kept::Yes);
    QCOMPARE(found(ports.invites, 1), Invite());
    QCOMPARE(found(ports.invites, 2).state, Invite::State::Used);
    QCOMPARE(listed(ports.invites, kNoon.addDays(8)), QList {later});
    QCOMPARE(found(ports.invites, 2), Invite());
}

QTEST_GUILESS_MAIN(tst_SqlInvites)
#include "tst_sqlinvites.moc"
