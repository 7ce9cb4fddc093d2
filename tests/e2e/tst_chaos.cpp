// SPDX-License-Identifier: MIT
//
// Runs as a test until two hundred connections were lost; TALKSTICK_RECONNECTS and TALKSTICK_SEED
// say otherwise.
#include "e2e/chaosrelay.h"
#include "e2e/home.h"
#include "e2e/process.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::e2e;
using session::Conversation;
using session::Entry;
using switchboard::Switchboard;

// A conversation over a bad network: real sockets, TLS and disks on both ends.
class tst_Chaos : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostDoubledOrOutOfOrder();
};

namespace {

// A minute without a sign is less than a second, and a lost link is tried again after some six
// milliseconds.
constexpr int kSpeed = 80;
constexpr std::chrono::milliseconds kHandshakeLimit {500};

enum class Role { Host, Joiner };

int numberFrom(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

// Says which turn it is and who speaks, whenever it holds the stick.
class Speaker final : public QObject
{
public:
    Speaker(Switchboard &switchboard, QString name)
        : m_name(std::move(name))
    {
        connect(&switchboard, &Switchboard::opened, this, [this](Conversation *talk) {
            ++opened;
            conversation = talk;
            connect(talk, &Conversation::changed, this, &Speaker::speak);
            speak();
        });
        connect(&switchboard, &Switchboard::resumed, this, [this] { ++resumed; });
    }

    Conversation *conversation = nullptr;
    int opened = 0;
    int resumed = 0;

private:
    void speak()
    {
        const turn::Turn turn = conversation->state().turn;
        if (turn.phase != turn::Phase::Mine || turn.number == m_spoken)
            return;
        m_spoken = turn.number;
        if (conversation->speak(
                QStringLiteral("%1 by %2").arg(QString::number(turn.number), m_name)))
            m_spoken = 0;
    }

    const QString m_name;
    quint32 m_spoken = 0;
};

QList<Entry> everythingKept(Home &home, const QByteArray &id)
{
    QList<Entry> all;
    bool isRead = false;
    home.logs.readRows(id, 0, 1'000'000, [&](const std::optional<QList<Entry>> &rows) {
        all = rows.value_or(QList<Entry> {});
        isRead = true;
    });
    return waitUntil([&isRead] { return isRead; }) ? all : QList<Entry> {};
}

// What is wrong with what was kept by whoever the joiner is or is not; empty if nothing is.
QString faultIn(const QList<Entry> &rows, Role role)
{
    for (int i = 0; i < rows.size(); ++i) {
        const bool isJoiners = i % 2 == 0;
        const QString expected =
            QStringLiteral("%1 by %2")
                .arg(QString::number(i + 1),
                     isJoiners ? QStringLiteral("joiner") : QStringLiteral("host"));
        const auto speaker =
            isJoiners == (role == Role::Joiner) ? session::Speaker::Me : session::Speaker::Them;
        if (rows[i].part.text != expected || rows[i].part.number != quint32(i + 1)
            || rows[i].speaker != speaker)
            return QStringLiteral("turn %1 is \"%2\"")
                .arg(QString::number(i + 1), rows[i].part.text);
    }
    return {};
}

} // namespace

void tst_Chaos::nothingIsLostDoubledOrOutOfOrder()
{
    const int reconnects = numberFrom("TALKSTICK_RECONNECTS", 200);
    const auto seed = std::uint32_t(numberFrom("TALKSTICK_SEED", 1));
    const QTemporaryDir hostFolder;
    const QTemporaryDir joinerFolder;
    FastClock clock(kSpeed);
    Home host(clock, hostFolder.path(), kHandshakeLimit);
    Home joiner(clock, joinerFolder.path(), kHandshakeLimit);
    QSignalSpy hostLoaded(&host.switchboard, &Switchboard::loaded);
    QSignalSpy joinerLoaded(&joiner.switchboard, &Switchboard::loaded);
    QVERIFY(waitUntil([&] { return hostLoaded.count() == 1 && joinerLoaded.count() == 1; }));
    QVERIFY(!host.switchboard.host({.where = {QStringLiteral("127.0.0.1"), 0}}));
    ChaosRelay relay(host.switchboard.hosting()->where.port, seed);
    host.know(joiner, 1); // where nobody answers
    joiner.know(host, relay.port());
    QVERIFY(waitUntil([&] {
        return joiner.people.find(host.identity.hash).has_value()
            && host.people.find(joiner.identity.hash).has_value();
    }));

    Speaker hosts(host.switchboard, QStringLiteral("host"));
    Speaker joiners(joiner.switchboard, QStringLiteral("joiner"));
    const auto port = QString::number(relay.port());
    while (joiners.opened == 0) { // the first call may come to a bad end, too
        switchboard::Call &call = joiner.switchboard.join(
            {.address = wire::parseAddress(QStringLiteral("127.0.0.1:") + port).value(),
             .person = host.identity.hash});
        QVERIFY(waitUntil([&] { return call.progress().isOver() || joiners.opened > 0; }));
        joiner.switchboard.drop(call);
    }
    for (int last = -1; joiners.resumed < reconnects;) {
        QVERIFY2(
            joiners.resumed > last,
            qPrintable(
                QStringLiteral("seed %1: it does not go on after link %2").arg(seed).arg(last)));
        last = joiners.resumed;
        (void)waitUntil([&] { return joiners.resumed > last; }, std::chrono::seconds(60));
    }
    relay.calmDown();
    const quint32 turn = joiners.conversation->state().turn.number + 10;
    QVERIFY(waitUntil(
        [&] {
            return joiners.conversation->state().turn.number >= turn
                && hosts.conversation->state().turn.number >= turn;
        },
        std::chrono::seconds(60)));
    QCOMPARE(joiners.opened, 1);
    QCOMPARE(hosts.opened, 1);
    joiner.switchboard.shutDown();
    host.switchboard.shutDown();
    QVERIFY(waitUntil([&] {
        return joiner.switchboard.conversations().first()->isFinished()
            && host.switchboard.conversations().first()->isFinished();
    }));

    const QByteArray id = joiners.conversation->state().conversationId;
    const QList<Entry> kept = everythingKept(joiner, id);
    const QList<Entry> keptByHost = everythingKept(host, id);
    int ends = 0;
    for (const auto &[end, count] : relay.ends())
        ends += count;
    qInfo("seed %u: %d connections ended badly, %d reconnects, %d and %d turns kept", seed, ends,
          joiners.resumed, int(kept.size()), int(keptByHost.size()));
    QVERIFY(kept.size() >= int(turn) - 1 && std::abs(kept.size() - keptByHost.size()) <= 1);
    QCOMPARE(faultIn(kept, Role::Joiner), QString());
    QCOMPARE(faultIn(keptByHost, Role::Host), QString());
}

QTEST_GUILESS_MAIN(tst_Chaos)
#include "tst_chaos.moc"
