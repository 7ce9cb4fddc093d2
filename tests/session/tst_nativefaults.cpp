// SPDX-License-Identifier: MIT
#include "session/nativetalk.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::tests;
using namespace std::chrono_literals;
using native::Stage;
using turn::FirstTurn;
using turn::Stick;
using wire::ByeCode;
namespace event = native::event;
namespace effect = native::effect;
namespace message = wire::message;

// What a peer must not do: the first fault ends it, has no effect, and is answered by its code.
class tst_NativeFaults : public QObject
{
    Q_OBJECT

private slots:
    void aBrokenCommitmentEndsItBeforeAnybodyIsTold();
    void versionsThatDoNotMeetAreKnownToBoth_data();
    void versionsThatDoNotMeetAreKnownToBoth();
    void anotherVersionThanAgreedIsAFault();
    void anotherLogIsAFork_data();
    void anotherLogIsAFork();
    void brokenBytesEndIt_data();
    void brokenBytesEndIt();
    void longFramesHaveToWaitForTheWelcome();
    void speakingOutOfTurnEndsItAndIsNotHeard();
    void whatWasHeardBeforeAFaultIsAcknowledged();
    void aMissingEntryDropsTheLink();
    void acknowledgingWhatWasNotSaidIsAFork();
    void anEndlessTurnEndsIt_data();
    void anEndlessTurnEndsIt();
    void aFloodOfSignsEndsIt_data();
    void aFloodOfSignsEndsIt();
    void aFloodOverSecondsIsNone();
    void manyFramesAreReadInPortions();
    void aBrokenVerifyEndsIt();
    void aGoodbyeIsNotAnswered();
    void aGoodbyesTextIsMadeHarmless();
};

namespace {

using Pair = TalkPair;

Pair live(FirstTurn first = FirstTurn::Theirs)
{
    Pair pair;
    pair.goLive(first);
    return pair;
}

message::Entry entry(std::uint64_t number, const QString &text, Stick stick = Stick::Passed)
{
    message::Entry entry;
    entry.number = number;
    entry.text = text;
    entry.turnOver = stick == Stick::Passed;
    return entry;
}

std::optional<ByeCode> saidByHost(const Pair &pair)
{
    const auto messages = messagesIn(pair.sent(Role::Host));
    const auto *bye = messages.empty() ? nullptr : std::get_if<message::Bye>(&messages.back());
    return bye ? std::optional(ByeCode(bye->code)) : std::nullopt;
}

// That the host ended it for this reason, told both its user and the peer, and closed.
bool hostEnded(const Pair &pair, ByeCode code)
{
    const auto reason = code == ByeCode::Fork ? EndReason::Forked : EndReason::PeerAtFault;
    return saidByHost(pair) == code && pair.byeCode(Role::Host) == std::uint32_t(code)
        && pair.end(Role::Host)->reason == reason && pair.all<effect::Close>(Role::Host).size() == 1
        && pair.host().stage() == Stage::Over;
}

} // namespace

void tst_NativeFaults::aBrokenCommitmentEndsItBeforeAnybodyIsTold()
{
    Pair pair;
    pair.open();
    pair.deliver(Role::Host, 1 << 30);
    pair.arrive(Role::Host, message::Auth {QByteArray(32, 'x'), {}});
    QVERIFY(hostEnded(pair, ByeCode::ProtocolError));
    QVERIFY(pair.all<effect::Introduced>(Role::Host).empty());
    QCOMPARE(pair.host().words(), QStringList());
}

void tst_NativeFaults::versionsThatDoNotMeetAreKnownToBoth_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("a newer joiner") << Role::Host;
    QTest::newRow("a newer host") << Role::Joiner;
}

void tst_NativeFaults::versionsThatDoNotMeetAreKnownToBoth()
{
    QFETCH(Role, role);
    Pair pair;
    pair.open();
    message::Hello hello = native::Greeting(Pair::other(role), setupOf(Pair::other(role))).hello();
    hello.minVersion = 2;
    hello.maxVersion = 3;
    pair.arrive(role, hello);
    QCOMPARE(pair.at(role).versionGap(), native::VersionGap::PeerIsNewer);
    QCOMPARE(pair.end(role)->reason, EndReason::PeerAtFault);
    const auto said = messagesIn(pair.sent(role));
    QCOMPARE(said.size(), 2U);
    QVERIFY2(std::holds_alternative<message::Hello>(said[0]), "they can see our versions");
    QCOMPARE(std::get<message::Bye>(said[1]).code, std::uint32_t(ByeCode::Version));
}

void tst_NativeFaults::anotherVersionThanAgreedIsAFault()
{
    Pair pair;
    pair.open();
    pair.settle();
    message::Welcome welcome;
    welcome.version = 2;
    pair.arrive(Role::Joiner, welcome);
    QCOMPARE(pair.byeCode(Role::Joiner), std::uint32_t(ByeCode::ProtocolError));
    QVERIFY(pair.all<effect::Began>(Role::Joiner).empty());
}

void tst_NativeFaults::anotherLogIsAFork_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QByteArray>("changed");
    for (const Role role : {Role::Host, Role::Joiner}) {
        const QByteArray who = role == Role::Host ? "to the host, " : "to the joiner, ";
        for (const char *what : {"hash", "opener"})
            QTest::newRow((who + what).constData()) << role << QByteArray(what);
    }
    QTest::newRow("to the joiner, conversation") << Role::Joiner << QByteArray("conversation");
}

void tst_NativeFaults::anotherLogIsAFork()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, changed);
    Pair pair;
    pair.open();
    pair.settle();
    pair.tell(Role::Host, event::Welcomed {});
    pair.deliver(Role::Joiner, 1 << 30);
    message::Sync sync = std::get<message::Sync>(pair.messagesOnTheWay(Role::Joiner).at(0));
    if (changed == "hash")
        sync.hash[31] = char(sync.hash[31] ^ 1);
    else if (changed == "opener")
        sync.opener = message::Welcome::First::Host;
    else
        sync.conversationId[0] = 'x';
    pair.arrive(role, sync);
    QCOMPARE(pair.byeCode(role), std::uint32_t(ByeCode::Fork));
    QCOMPARE(pair.end(role)->reason, EndReason::Forked);
    QVERIFY(pair.all<effect::Began>(role).empty());
}

void tst_NativeFaults::brokenBytesEndIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ByeCode>("code");
    QTest::newRow("an empty frame") << QByteArray("\0\0\0\0", 4) << ByeCode::ProtocolError;
    QTest::newRow("no CBOR") << QByteArray("\0\0\0\2\x20\xff", 6) << ByeCode::ProtocolError;
    QTest::newRow("a field is missing")
        << QByteArray("\0\0\0\2\x20\xa0", 6) << ByeCode::ProtocolError;
    QTest::newRow("a file, which is kept for later")
        << QByteArray("\0\0\0\2\x30\xa0", 6) << ByeCode::ProtocolError;
    QTest::newRow("a forbidden type")
        << QByteArray("\0\0\0\2\x80\xa0", 6) << ByeCode::ProtocolError;
    QTest::newRow("longer than any frame") << QByteArray("\0\1\4\1", 4) << ByeCode::LimitExceeded;
    QTest::newRow("four gigabytes") << QByteArray("\xff\xff\xff\xff", 4) << ByeCode::LimitExceeded;
    QTest::newRow("a web browser") << QByteArray("GET / HTTP/1.1\r\n") << ByeCode::LimitExceeded;
}

void tst_NativeFaults::brokenBytesEndIt()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ByeCode, code);
    Pair whole = live();
    whole.arrive(Role::Host, bytes);
    QVERIFY(hostEnded(whole, code));
    Pair single = live();
    for (const char byte : bytes)
        single.arrive(Role::Host, QByteArray(1, byte));
    QVERIFY(hostEnded(single, code));
    Pair greeting;
    greeting.open();
    greeting.arrive(Role::Host, bytes);
    QVERIFY(hostEnded(greeting, ByeCode::ProtocolError));
}

void tst_NativeFaults::longFramesHaveToWaitForTheWelcome()
{
    const QByteArray tooLong("\0\0\x10\1", 4);
    Pair pair;
    pair.open();
    pair.settle();
    Pair waiting = pair;
    waiting.arrive(Role::Host, tooLong);
    QVERIFY(hostEnded(waiting, ByeCode::LimitExceeded));
    pair.tell(Role::Host, event::Welcomed {});
    Pair joiner = pair;
    joiner.arrive(Role::Joiner, tooLong);
    QCOMPARE(joiner.byeCode(Role::Joiner), std::uint32_t(ByeCode::LimitExceeded));
    pair.arrive(Role::Host, tooLong);
    QCOMPARE(pair.host().stage(), Stage::Syncing);
}

void tst_NativeFaults::speakingOutOfTurnEndsItAndIsNotHeard()
{
    for (const bool afterATurn : {false, true}) {
        Pair pair = live(afterATurn ? FirstTurn::Theirs : FirstTurn::Mine);
        if (afterATurn)
            pair.arrive(Role::Host, entry(1, QStringLiteral("fair")));
        message::Entry unfair = entry(afterATurn ? 2 : 1, QStringLiteral("unfair"));
        unfair.author = afterATurn ? message::Entry::Author::Opener : message::Entry::Author::Other;
        pair.arrive(Role::Host, unfair);
        QVERIFY(hostEnded(pair, ByeCode::NotYourTurn));
        QCOMPARE(pair.all<effect::Heard>(Role::Host).size(), afterATurn ? 1U : 0U);
    }
}

void tst_NativeFaults::whatWasHeardBeforeAFaultIsAcknowledged()
{
    Pair pair = live();
    pair.arrive(Role::Host,
                frameOf(entry(1, QStringLiteral("one")))
                    + frameOf(entry(2, QStringLiteral("two"))));
    QVERIFY(hostEnded(pair, ByeCode::NotYourTurn));
    const auto said = messagesIn(pair.sent(Role::Host));
    QCOMPARE(std::get<message::Ack>(said.end()[-2]).count, 1U);
    QCOMPARE(pair.all<effect::Heard>(Role::Host).size(), 1U);
}

void tst_NativeFaults::aMissingEntryDropsTheLink()
{
    Pair pair = live();
    pair.arrive(Role::Host, entry(2, QStringLiteral("two")));
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Lost);
    QVERIFY(!saidByHost(pair));
    QCOMPARE(pair.all<effect::Close>(Role::Host).size(), 1U);
    QVERIFY(pair.all<effect::Heard>(Role::Host).empty());
}

void tst_NativeFaults::acknowledgingWhatWasNotSaidIsAFork()
{
    Pair pair = live(FirstTurn::Mine);
    pair.arrive(Role::Host, message::Ack {1, QByteArray(32, 'x')});
    QVERIFY(hostEnded(pair, ByeCode::Fork));
}

void tst_NativeFaults::anEndlessTurnEndsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::uint64_t>("entries");
    QTest::addColumn<bool>("more");
    QTest::newRow("parts") << QStringLiteral("x") << std::uint64_t(256) << false;
    QTest::newRow("pieces of one part") << QStringLiteral("x") << std::uint64_t(256) << true;
    QTest::newRow("a mebibyte in parts")
        << QString(wire::kMaxEntryText, u'x') << std::uint64_t(64) << false;
    QTest::newRow("a mebibyte in one part")
        << QString(wire::kMaxEntryText, u'x') << std::uint64_t(64) << true;
}

void tst_NativeFaults::anEndlessTurnEndsIt()
{
    QFETCH(QString, text);
    QFETCH(std::uint64_t, entries);
    QFETCH(bool, more);
    Pair pair = live();
    for (std::uint64_t i = 1; i <= entries; ++i) {
        message::Entry next = entry(i, text, Stick::Kept);
        next.more = more;
        pair.arrive(Role::Host, next);
        QCOMPARE(pair.host().stage(), Stage::Live);
    }
    pair.arrive(Role::Host, entry(entries + 1, QStringLiteral("x")));
    QVERIFY(hostEnded(pair, ByeCode::LimitExceeded));
    QCOMPARE(pair.all<effect::Heard>(Role::Host).size(), more ? 0U : entries);
}

void tst_NativeFaults::aFloodOfSignsEndsIt_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char *name, const wire::Message &message) {
        QTest::newRow(name) << frameOf(message);
    };
    row("typing", message::Typing {message::Typing::State::Composing});
    row("hands", message::Hand {true});
    row("addresses", message::Addr {});
    row("pings", message::Ping {1});
    row("answers to pings", message::Pong {1});
    row("something of a later version", message::Ignorable {0x7f});
    row("the same entry again", entry(1, QStringLiteral("one")));
}

void tst_NativeFaults::aFloodOfSignsEndsIt()
{
    QFETCH(QByteArray, frame);
    Pair pair = live();
    pair.arrive(Role::Host, entry(1, QStringLiteral("one")));
    pair.now += 1s;
    for (int i = 0; i < 50; ++i)
        pair.arrive(Role::Host, frame);
    QCOMPARE(pair.host().stage(), Stage::Live);
    pair.arrive(Role::Host, frame);
    QVERIFY(hostEnded(pair, ByeCode::LimitExceeded));
}

void tst_NativeFaults::aFloodOverSecondsIsNone()
{
    Pair pair = live();
    for (int i = 0; i < 500; ++i) {
        pair.now += 20ms;
        pair.arrive(Role::Host, message::Ping {1});
    }
    QCOMPARE(pair.host().stage(), Stage::Live);
}

void tst_NativeFaults::manyFramesAreReadInPortions()
{
    Pair pair = live();
    QByteArray frames;
    for (std::uint64_t i = 1; i <= 250; ++i)
        frames += frameOf(entry(i, QStringLiteral("x"), Stick::Kept));
    pair.arrive(Role::Host, frames);
    QCOMPARE(pair.all<effect::Heard>(Role::Host).size(), 200U);
    QCOMPARE(pair.host().due(), pair.now);
    QCOMPARE(pair.host().room(), 0);
    pair.tell(Role::Host, event::TimePassed {});
    QCOMPARE(pair.all<effect::Heard>(Role::Host).size(), 250U);
    QVERIFY(pair.host().room() > 0);
    QVERIFY(pair.host().due() > pair.now);
}

void tst_NativeFaults::aBrokenVerifyEndsIt()
{
    Pair pair = live();
    pair.arrive(Role::Host, message::Verify {message::Verify::Step::Commit, QByteArray(32, 'x')});
    pair.tell(Role::Host, event::NonceGiven {QByteArray(32, 'n')});
    const QStringList before = pair.host().words();
    pair.arrive(Role::Host, message::Verify {message::Verify::Step::Open, QByteArray(32, 'y')});
    QVERIFY(hostEnded(pair, ByeCode::ProtocolError));
    QVERIFY(pair.all<effect::WordsReady>(Role::Host).empty());
    QCOMPARE(pair.host().words(), before);
}

void tst_NativeFaults::aGoodbyeIsNotAnswered()
{
    Pair pair = live();
    const QByteArray before = pair.sent(Role::Host);
    pair.arrive(Role::Host, message::Bye {std::uint32_t(ByeCode::Fork), {}});
    QCOMPARE(pair.end(Role::Host)->reason, EndReason::Forked);
    QCOMPARE(pair.byeCode(Role::Host), std::uint32_t(ByeCode::Fork));
    QCOMPARE(pair.sent(Role::Host), before);
}

void tst_NativeFaults::aGoodbyesTextIsMadeHarmless()
{
    Pair pair = live();
    pair.arrive(Role::Host, message::Bye {5, QStringLiteral("no\n\u202eway\x1b[2J")});
    const QString text = pair.end(Role::Host)->bye->text;
    QVERIFY(text.startsWith(QStringLiteral("no")));
    for (const QChar c : {QChar(u'\n'), QChar(0x202e), QChar(0x1b)})
        QVERIFY(!text.contains(c));
}

QTEST_APPLESS_MAIN(tst_NativeFaults)
#include "tst_nativefaults.moc"
