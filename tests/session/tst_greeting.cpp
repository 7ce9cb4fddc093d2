// SPDX-License-Identifier: MIT
#include "session/greeting.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::session::native;
using namespace talkstick::tests;

class tst_Greeting : public QObject
{
    Q_OBJECT

private slots:
    void bothSidesSeeTheSameWords();
    void wordsDependOnEveryKeyAndNonce_data();
    void wordsDependOnEveryKeyAndNonce();
    void anotherNonceBreaksTheCommitment();
    void aCommitmentIsBoundToBothKeys();
    void anInvitationIsProvenByItsTokenOnly();
    void aProofIsGoodForOneHandshake();
    void withoutAnInvitationNothingIsProven();
    void theCallersNameIsCleaned();
    void versionsThatMeetAreSpoken_data();
    void versionsThatMeetAreSpoken();
};

namespace {

struct Both
{
    Greeting host;
    Greeting joiner;
};

Both greeted(const Setup &host, const Setup &joiner)
{
    Both both {Greeting(Role::Host, host), Greeting(Role::Joiner, joiner)};
    [&both] {
        QVERIFY(!both.host.hear(both.joiner.hello()));
        QVERIFY(!both.joiner.hear(both.host.hello()));
        QVERIFY(both.host.hear(both.joiner.auth()) == Greeting::Commitment::Kept);
    }();
    return both;
}

Both greeted()
{
    return greeted(setupOf(Role::Host), setupOf(Role::Joiner));
}

Setup invited(const QByteArray &token)
{
    Setup setup = setupOf(Role::Joiner);
    setup.inviteToken = token;
    return setup;
}

} // namespace

void tst_Greeting::bothSidesSeeTheSameWords()
{
    const Both both = greeted();
    QCOMPARE(both.host.words().size(), 4);
    QCOMPARE(both.host.words(), both.joiner.words());
    QCOMPARE(both.host.introduction().words, both.host.words());
    QCOMPARE(both.host.introduction().key, keyOf('J'));
}

void tst_Greeting::wordsDependOnEveryKeyAndNonce_data()
{
    QTest::addColumn<char>("hostKey");
    QTest::addColumn<char>("joinerKey");
    QTest::addColumn<char>("hostNonce");
    QTest::addColumn<char>("joinerNonce");
    QTest::newRow("the host's key") << 'x' << 'J' << 'h' << 'j';
    QTest::newRow("the joiner's key") << 'H' << 'x' << 'h' << 'j';
    QTest::newRow("the host's nonce") << 'H' << 'J' << 'x' << 'j';
    QTest::newRow("the joiner's nonce") << 'H' << 'J' << 'h' << 'x';
}

void tst_Greeting::wordsDependOnEveryKeyAndNonce()
{
    QFETCH(char, hostKey);
    QFETCH(char, joinerKey);
    QFETCH(char, hostNonce);
    QFETCH(char, joinerNonce);
    Setup host = setupOf(Role::Host);
    Setup joiner = setupOf(Role::Joiner);
    host.ownKey = joiner.peerKey = keyOf(hostKey);
    host.peerKey = joiner.ownKey = keyOf(joinerKey);
    host.nonce.fill(hostNonce);
    joiner.nonce.fill(joinerNonce);
    const Both both = greeted(host, joiner);
    QCOMPARE(both.host.words(), both.joiner.words());
    QVERIFY(both.host.words() != greeted().host.words());
}

void tst_Greeting::anotherNonceBreaksTheCommitment()
{
    Both both = greeted();
    wire::message::Auth auth = both.joiner.auth();
    auth.nonce[0] = char(auth.nonce[0] ^ 1);
    QVERIFY(both.host.hear(auth) == Greeting::Commitment::Broken);
}

// Somebody in the middle who passes a commitment on to another key cannot have it opened there.
void tst_Greeting::aCommitmentIsBoundToBothKeys()
{
    for (const bool isHosts : {true, false}) {
        Setup other = setupOf(Role::Host);
        (isHosts ? other.ownKey : other.peerKey) = keyOf('M');
        Greeting host(Role::Host, other);
        Greeting joiner(Role::Joiner, setupOf(Role::Joiner));
        QVERIFY(!host.hear(joiner.hello()));
        QVERIFY(!joiner.hear(host.hello()));
        QVERIFY(host.hear(joiner.auth()) == Greeting::Commitment::Broken);
    }
}

void tst_Greeting::anInvitationIsProvenByItsTokenOnly()
{
    const Both both = greeted(setupOf(Role::Host), invited("a token of 16 b."));
    QCOMPARE(both.host.introduction().inviteId, wire::inviteIdOf("a token of 16 b."));
    QVERIFY(both.host.proves("a token of 16 b."));
    QVERIFY(!both.host.proves("another token .."));
    QVERIFY(!both.host.proves({}));
}

void tst_Greeting::aProofIsGoodForOneHandshake()
{
    const Both before = greeted(setupOf(Role::Host), invited("a token of 16 b."));
    Setup host = setupOf(Role::Host);
    host.nonce.fill('n');
    Both replayed = greeted(host, invited("a token of 16 b."));
    QVERIFY(replayed.host.proves("a token of 16 b."));
    QVERIFY(replayed.host.hear(before.joiner.auth()) == Greeting::Commitment::Kept);
    QVERIFY(!replayed.host.proves("a token of 16 b."));
}

void tst_Greeting::withoutAnInvitationNothingIsProven()
{
    const Both both = greeted();
    QCOMPARE(both.host.introduction().inviteId, QByteArray());
    QVERIFY(!both.host.proves("a token of 16 b."));
    QVERIFY(!both.host.proves({}));
}

void tst_Greeting::theCallersNameIsCleaned()
{
    Setup joiner = setupOf(Role::Joiner);
    joiner.name = QStringLiteral("Bra\u202evo\n");
    const QString name = greeted(setupOf(Role::Host), joiner).host.introduction().name;
    QVERIFY(!name.contains(QChar(0x202e)));
    QVERIFY(!name.contains(u'\n'));
    QVERIFY(name.startsWith(QStringLiteral("Bra")));
}

void tst_Greeting::versionsThatMeetAreSpoken_data()
{
    QTest::addColumn<quint32>("lowest");
    QTest::addColumn<quint32>("theirMin");
    QTest::addColumn<quint32>("theirMax");
    QTest::addColumn<std::optional<VersionGap>>("gap");
    const auto meet = std::optional<VersionGap>();
    QTest::newRow("the same") << 1U << 1U << 1U << meet;
    QTest::newRow("theirs goes further") << 1U << 1U << 7U << meet;
    QTest::newRow("theirs begins later")
        << 1U << 2U << 7U << std::optional(VersionGap::PeerIsNewer);
    QTest::newRow("nobody has been there yet")
        << 1U << 4'294'967'295U << 4'294'967'295U << std::optional(VersionGap::PeerIsNewer);
    QTest::newRow("we went back to an older program") << 2U << 1U << 2U << meet;
}

void tst_Greeting::versionsThatMeetAreSpoken()
{
    QFETCH(quint32, lowest);
    QFETCH(quint32, theirMin);
    QFETCH(quint32, theirMax);
    QFETCH(std::optional<VersionGap>, gap);
    Setup setup = setupOf(Role::Host);
    setup.lowestVersion = lowest;
    Greeting host(Role::Host, setup);
    wire::message::Hello hello = Greeting(Role::Joiner, setupOf(Role::Joiner)).hello();
    hello.minVersion = theirMin;
    hello.maxVersion = theirMax;
    QVERIFY(host.hear(hello) == gap);
    QCOMPARE(host.version(), gap ? 0U : kVersion);
}

QTEST_APPLESS_MAIN(tst_Greeting)
#include "tst_greeting.moc"
