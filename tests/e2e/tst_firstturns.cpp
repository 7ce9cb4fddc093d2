// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QTest>

#include <csignal>

using namespace talkstick::e2e;

// How conversations begin.
class tst_FirstTurns : public QObject
{
    Q_OBJECT

private slots:
    void aLoneNewlineComesFirst_data();
    void aLoneNewlineComesFirst();
    void theHostMaySpeakFirst_data();
    void theHostMaySpeakFirst();
    void whoOnlyReadsIsSentNothing();
};

namespace {

const QByteArray kLf("\n", 1);
const QByteArray kLfNul("\n\0", 2);

void addRoles()
{
    QTest::addColumn<Role>("role");
    addRows("turnclient or turnserver", [](QTestData &) {});
}

} // namespace

void tst_FirstTurns::aLoneNewlineComesFirst_data()
{
    addRoles();
}

void tst_FirstTurns::aLoneNewlineComesFirst()
{
    QFETCH(Role, role);
    Conversation conversation(role, {QStringLiteral("--newline-first")});
    QVERIFY(conversation.start());
    if (role == Role::Joiner)
        QCOMPARE(conversation.talkstickSays("first"), "first" + kLfNul);
    const QString heard = conversation.talkstick().heard();
    QVERIFY(!heard.isNull() && heard.isEmpty());
    QCOMPARE(conversation.talkstickSays("ours"), "ours" + kLf);
    QCOMPARE(conversation.peerSays("theirs"), QStringLiteral("theirs"));
}

void tst_FirstTurns::theHostMaySpeakFirst_data()
{
    addRoles();
}

void tst_FirstTurns::theHostMaySpeakFirst()
{
    QFETCH(Role, role);
    const auto order =
        role == Role::Host ? QStringLiteral("--read-first") : QStringLiteral("--speak-first");
    Conversation conversation(role, {order}, {QStringLiteral("--first"), QStringLiteral("host")});
    QVERIFY(conversation.start());
    if (role == Role::Host)
        QCOMPARE(conversation.talkstickSays("first"), "first" + kLfNul);
    for (int turn = 0; turn < 3; ++turn) {
        QCOMPARE(conversation.peerSays("theirs"), QStringLiteral("theirs"));
        QCOMPARE(conversation.talkstickSays("ours"), "ours" + kLf);
    }
}

// Both wait for the other's word: nothing is said to make the silence end.
void tst_FirstTurns::whoOnlyReadsIsSentNothing()
{
    Conversation conversation(Role::Host, {QStringLiteral("--read-first")});
    QVERIFY(conversation.start());
    conversation.talkstick().writeLine("not before you");
    const QJsonObject turn = conversation.talkstick().next("turn");
    QCOMPARE(turn.value(QStringLiteral("holder")).toString(), QStringLiteral("them"));
    conversation.talkstick().signal(SIGTERM);
    QVERIFY(conversation.peer().complains("closed the connection"));
    QVERIFY(conversation.peer().heard().isNull());
}

QTEST_GUILESS_MAIN(tst_FirstTurns)
#include "tst_firstturns.moc"
