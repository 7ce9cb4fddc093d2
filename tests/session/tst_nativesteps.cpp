// SPDX-License-Identifier: MIT
#include "session/nativesteps.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::session::native;
using namespace talkstick::tests;
namespace event = native::event;

// Every message at every step, against the order in which PROTOCOL.md puts them.
class tst_NativeSteps : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsDueIsTaken_data();
    void onlyWhatIsDueIsTaken();
};

namespace {

// In the order of wire::Message.
const QStringList kNames {
    QStringLiteral("Hello"),   QStringLiteral("Auth"),   QStringLiteral("Wait"),
    QStringLiteral("Welcome"), QStringLiteral("Verify"), QStringLiteral("Sync"),
    QStringLiteral("Entry"),   QStringLiteral("Ack"),    QStringLiteral("Synced"),
    QStringLiteral("Ping"),    QStringLiteral("Pong"),   QStringLiteral("Bye"),
    QStringLiteral("Typing"),  QStringLiteral("Hand"),   QStringLiteral("Addr"),
    QStringLiteral("Other")};

LogHead head(turn::FirstTurn first)
{
    return emptyLog(setupOf(Role::Joiner).conversationId, {keyOf('H'), keyOf('J')},
                    first == turn::FirstTurn::Mine ? wire::message::Welcome::First::Host
                                                   : wire::message::Welcome::First::Joiner);
}

// Messages that are good in themselves; a HELLO and an AUTH that fit the other side's.
std::vector<wire::Message> messagesTo(Role role)
{
    Greeting host(Role::Host, setupOf(Role::Host));
    Greeting joiner(Role::Joiner, setupOf(Role::Joiner));
    (void)joiner.hear(host.hello());
    const bool isHost = role == Role::Host;
    // The other side speaks first.
    const auto first = isHost ? turn::FirstTurn::Theirs : turn::FirstTurn::Mine;
    const LogHead empty = head(first);
    wire::message::Entry entry;
    entry.number = 1;
    entry.text = QStringLiteral("hello");
    wire::message::Welcome welcome;
    welcome.first =
        isHost ? wire::message::Welcome::First::Joiner : wire::message::Welcome::First::Host;
    return {isHost ? joiner.hello() : host.hello(),
            joiner.auth(),
            wire::message::Wait {},
            welcome,
            wire::message::Verify {wire::message::Verify::Step::Commit, empty.hash},
            wire::message::Sync {empty.conversationId, 0, empty.hash, welcome.first},
            entry,
            wire::message::Ack {0, empty.hash},
            wire::message::Synced {0},
            wire::message::Ping {7},
            wire::message::Pong {7},
            wire::message::Bye {},
            wire::message::Typing {wire::message::Typing::State::Composing},
            wire::message::Hand {true},
            wire::message::Addr {{QStringLiteral("192.0.2.1:8784")}},
            wire::message::Ignorable {0x7f}};
}

// One of the two, brought to a step.
TalkPair broughtTo(Role role, Step step)
{
    TalkPair pair;
    if (step == Step::Unopened)
        return pair;
    const std::vector<wire::Message> due = messagesTo(role);
    const auto hear = [&](const char *name) {
        pair.arrive(role, due[std::size_t(kNames.indexOf(QLatin1String(name)))]);
    };
    pair.tell(role, event::Opened {});
    if (step == Step::AwaitingHello)
        return pair;
    hear("Hello");
    if (step == Step::AwaitingAuth || step == Step::AwaitingAnswer)
        return pair;
    hear(role == Role::Host ? "Auth" : "Wait");
    if (step == Step::Deciding || step == Step::Waiting)
        return pair;
    if (role == Role::Host)
        pair.tell(role, event::Welcomed {Trust::Unverified, turn::FirstTurn::Theirs});
    else
        hear("Welcome");
    if (step == Step::AwaitingSync)
        return pair;
    if (step == Step::CatchingUp) {
        auto sync = std::get<wire::message::Sync>(due[std::size_t(kNames.indexOf(u"Sync"))]);
        sync.count = 2; // they claim
        pair.arrive(role, sync);
        return pair;
    }
    hear("Sync");
    if (step == Step::AwaitingSynced)
        return pair;
    hear("Synced");
    if (step == Step::Over)
        pair.tell(role, event::Left {});
    return pair;
}

} // namespace

void tst_NativeSteps::onlyWhatIsDueIsTaken_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("taken");
    const auto row = [](Role role, Step step, const char *name, const char *taken) {
        const QByteArray who = role == Role::Host ? "host, " : "joiner, ";
        QTest::newRow((who + name).constData()) << role << step << QString::fromLatin1(taken);
    };
    const char *link = "Sync Ping Pong Bye Addr";
    const char *behind = "Entry Ack Ping Pong Bye Addr";
    const char *linked = "Ack Synced Ping Pong Bye Addr";
    const char *live = "Verify Entry Ack Ping Pong Bye Typing Hand Addr";
    row(Role::Host, Step::Unopened, "before it was opened", "Bye");
    row(Role::Host, Step::AwaitingHello, "HELLO is due", "Hello Bye");
    row(Role::Host, Step::AwaitingAuth, "AUTH is due", "Auth Bye");
    row(Role::Host, Step::Deciding, "whether to let in", "Ping Pong Bye");
    row(Role::Host, Step::AwaitingSync, "SYNC is due", link);
    row(Role::Host, Step::CatchingUp, "they have more", behind);
    row(Role::Host, Step::AwaitingSynced, "SYNCED is due", linked);
    row(Role::Host, Step::Live, "live", live);
    row(Role::Joiner, Step::Unopened, "before it was opened", "Bye");
    row(Role::Joiner, Step::AwaitingHello, "HELLO is due", "Hello Bye");
    row(Role::Joiner, Step::AwaitingAnswer, "WAIT or WELCOME is due", "Wait Welcome Ping Pong Bye");
    row(Role::Joiner, Step::Waiting, "kept waiting", "Wait Welcome Ping Pong Bye");
    row(Role::Joiner, Step::AwaitingSync, "SYNC is due", link);
    row(Role::Joiner, Step::CatchingUp, "they have more", behind);
    row(Role::Joiner, Step::AwaitingSynced, "SYNCED is due", linked);
    row(Role::Joiner, Step::Live, "live", live);
}

void tst_NativeSteps::onlyWhatIsDueIsTaken()
{
    QFETCH(Role, role);
    QFETCH(Step, step);
    QFETCH(QString, taken);
    const QStringList ignorable {QStringLiteral("Typing"), QStringLiteral("Hand"),
                                 QStringLiteral("Addr"), QStringLiteral("Other")};
    const TalkPair before = broughtTo(role, step);
    QCOMPARE(before.at(role).stage(), stageOf(step));
    const std::vector<wire::Message> messages = messagesTo(role);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const QString &name = kNames[qsizetype(i)];
        TalkPair pair = before;
        pair.arrive(role, messages[i]);
        const bool isFault = pair.byeCode(role) == std::uint32_t(wire::ByeCode::ProtocolError);
        const bool isTaken = taken.split(u' ').contains(name);
        QVERIFY2(isFault == (!isTaken && !ignorable.contains(name)), qPrintable(name));
        if (isTaken || isFault)
            continue;
        QVERIFY2(pair.at(role).stage() == before.at(role).stage(), qPrintable(name));
        QVERIFY2(pair.effects(role).size() == TalkPair(before).effects(role).size(),
                 qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(tst_NativeSteps)
#include "tst_nativesteps.moc"
