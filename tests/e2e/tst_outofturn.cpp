// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"
#include "support/sanitizer.h"

#include <QFile>
#include <QTest>

using namespace talkstick::e2e;

// Peers that do not wait for their turn: TCP holds what they write, and none of it is lost.
class tst_OutOfTurn : public QObject
{
    Q_OBJECT

private slots:
    void turnsAreTakenOneByOne_data();
    void turnsAreTakenOneByOne();
    void linesHeldTogetherAreOneTurn_data();
    void linesHeldTogetherAreOneTurn();
    void aFloodCostsNoMemoryAndIsAllReadable_data();
    void aFloodCostsNoMemoryAndIsAllReadable();
};

namespace {

constexpr qsizetype kFlood = 16 * 1024 * 1024; // bytes
// As UTF-16 the flood is twice as long. What waits for a slow disk is in memory until it is there.
[[maybe_unused]] constexpr qint64 kMostGrowth = 24 * 1024; // KiB

void addRoles()
{
    QTest::addColumn<Role>("role");
    addRows("turnclient or turnserver", [](QTestData &) {});
}

bool waitForHeld(Talkstick &talkstick, qint64 least)
{
    for (;;) {
        const QJsonObject held = talkstick.next("held");
        if (held.isEmpty() || held.value(QStringLiteral("bytes")).toInteger() >= least)
            return !held.isEmpty();
    }
}

// What turnclient floods with.
QByteArray flood()
{
    QByteArray text;
    for (unsigned line = 1; text.size() < kFlood; ++line)
        text += QByteArray("flood ") + QByteArray::number(line).rightJustified(8, '0') + ' '
            + QByteArray::number(line).rightJustified(46, '0') + '\n';
    return text.first(kFlood);
}

qint64 residentKiB(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray status = file.readAll();
    const qsizetype begin = status.indexOf("VmRSS:") + 6;
    return status.mid(begin, status.indexOf("kB", begin) - begin).trimmed().toLongLong();
}

} // namespace

void tst_OutOfTurn::turnsAreTakenOneByOne_data()
{
    addRoles();
}

void tst_OutOfTurn::turnsAreTakenOneByOne()
{
    QFETCH(Role, role);
    const QString options = QStringLiteral("--turns 3 --burst 3 --ending lfnul");
    Conversation conversation(role, options.split(u' '));
    QVERIFY(conversation.start());
    Talkstick &talkstick = conversation.talkstick();
    TurnProgram &peer = conversation.peer();
    peer.closeInput();
    if (role == Role::Joiner)
        QVERIFY(!conversation.talkstickSays("first").isNull());
    QCOMPARE(talkstick.heard(), QStringLiteral("turn 1"));
    QVERIFY(waitForHeld(talkstick, 16));
    QVERIFY(peer.isRunning());
    QCOMPARE(conversation.talkstickSays("one"), QByteArray("one\n\0", 5));
    QCOMPARE(talkstick.heard(), QStringLiteral("turn 2"));
    QCOMPARE(conversation.talkstickSays("two"), QByteArray("two\n\0", 5));
    QCOMPARE(talkstick.heard(), QStringLiteral("turn 3"));
    QCOMPARE(conversation.talkstickSays("three"), QByteArray("three\n\0", 7));
    QCOMPARE(peer.status(), 0);
    QCOMPARE(talkstick.status(), 0);
}

void tst_OutOfTurn::linesHeldTogetherAreOneTurn_data()
{
    addRoles();
}

void tst_OutOfTurn::linesHeldTogetherAreOneTurn()
{
    QFETCH(Role, role);
    const QString options = QStringLiteral("--turns 3 --burst 3 --gap 500");
    Conversation conversation(role, options.split(u' '));
    QVERIFY(conversation.start());
    Talkstick &talkstick = conversation.talkstick();
    conversation.peer().closeInput();
    if (role == Role::Joiner)
        QVERIFY(!conversation.talkstickSays("first").isNull());
    QCOMPARE(talkstick.heard(), QStringLiteral("turn 1"));
    QVERIFY(waitForHeld(talkstick, 14));
    talkstick.writeLine("one");
    QCOMPARE(talkstick.heard(), QStringLiteral("turn 2\nturn 3"));
}

void tst_OutOfTurn::aFloodCostsNoMemoryAndIsAllReadable_data()
{
    addRoles();
}

void tst_OutOfTurn::aFloodCostsNoMemoryAndIsAllReadable()
{
    QFETCH(Role, role);
    // What is freed is given back, so that what is resident is in use.
    qputenv("MALLOC_MMAP_THRESHOLD_", "16384");
    const QString options = QStringLiteral("--turns 1 --ending lfnul --flood %1").arg(kFlood);
    Conversation conversation(role, options.split(u' '));
    QVERIFY(conversation.start());
    Talkstick &talkstick = conversation.talkstick();
    conversation.peer().closeInput();
    if (role == Role::Joiner)
        QVERIFY(!talkstick.next("connected").isEmpty());
    const qint64 before = residentKiB(talkstick.id());
    QVERIFY(before > 0);
    if (role == Role::Joiner)
        talkstick.writeLine("first");
    QCOMPARE(talkstick.heard(), QStringLiteral("turn 1"));
    QVERIFY(waitForHeld(talkstick, 65'536));
    const qint64 held = residentKiB(talkstick.id());

    const QByteArray sent = flood();
    qsizetype read = 0;
    qsizetype longest = 0;
    int turns = 0;
    while (read + 1 < sent.size()) {
        talkstick.writeLine("go on");
        const QByteArray turn = talkstick.heard().toUtf8();
        QVERIFY(!turn.isEmpty());
        // The newline that ended the turn before is not part of it, unless the turn was just full.
        if (read > 0 && sent[read] == '\n' && turn.front() != '\n')
            ++read;
        QCOMPARE(turn, sent.sliced(read, std::min(turn.size(), sent.size() - read)));
        read += turn.size();
        longest = std::max(longest, turn.size());
        ++turns;
    }
    qint64 after = 0;
#ifndef TALKSTICK_SANITIZED // which keeps for a while what has been freed
    QVERIFY(held - before < 4 * 1024);
    QTRY_VERIFY_WITH_TIMEOUT((after = residentKiB(talkstick.id())) - before < kMostGrowth, 30'000);
#endif
    qInfo("resident: %lld KiB before, %lld held, %lld at the end; %d turns, the longest %lld bytes",
          before, held, after, turns, longest);
    QVERIFY(read == sent.size() || (read + 1 == sent.size() && sent.back() == '\n'));
    QVERIFY(longest <= 65'536);
}

QTEST_GUILESS_MAIN(tst_OutOfTurn)
#include "tst_outofturn.moc"
