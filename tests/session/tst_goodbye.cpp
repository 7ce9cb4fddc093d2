// SPDX-License-Identifier: MIT
#include "session/goodbye.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using native::Stage;

class tst_Goodbye : public QObject
{
    Q_OBJECT

private slots:
    void eachCodeHasItsMeaning_data();
    void eachCodeHasItsMeaning();
    void beforeTheWelcomeItMeansNotLetIn();
    void eachFaultHasItsAnswer();
};

void tst_Goodbye::eachCodeHasItsMeaning_data()
{
    QTest::addColumn<std::uint32_t>("code");
    QTest::addColumn<EndReason>("reason");
    const auto row = [](const char *name, std::uint32_t code, EndReason reason) {
        QTest::newRow(name) << code << reason;
    };
    row("left", 0, EndReason::PeerLeft);
    row("the program ends", 1, EndReason::PeerLeft);
    row("idle", 2, EndReason::PeerLeft);
    row("replaced", 3, EndReason::TurnedAway);
    row("busy", 4, EndReason::TurnedAway);
    row("declined", 5, EndReason::TurnedAway);
    row("invitation", 6, EndReason::TurnedAway);
    row("version", 10, EndReason::PeerObjected);
    row("fork", 11, EndReason::Forked);
    row("deleted", 12, EndReason::PeerObjected);
    row("protocol", 20, EndReason::PeerObjected);
    row("turn", 21, EndReason::PeerObjected);
    row("limit", 22, EndReason::PeerObjected);
    row("storage", 30, EndReason::PeerLeft);
    row("time", 31, EndReason::PeerObjected);
    row("of a later version", 77, EndReason::PeerLeft);
    row("of a later version, beyond a byte", 256 + 20, EndReason::PeerLeft);
    row("the last there can be", 4'294'967'295, EndReason::PeerLeft);
}

void tst_Goodbye::eachCodeHasItsMeaning()
{
    QFETCH(std::uint32_t, code);
    QFETCH(EndReason, reason);
    for (const Stage stage : {Stage::Syncing, Stage::Live}) {
        QCOMPARE(native::endBy(code, Role::Host, stage), reason);
        QCOMPARE(native::endBy(code, Role::Joiner, stage), reason);
    }
    QCOMPARE(native::endBy(code, Role::Host, Stage::Knocking), reason);
}

void tst_Goodbye::beforeTheWelcomeItMeansNotLetIn()
{
    for (const std::uint32_t code : {0U, 1U, 5U, 20U, 31U, 276U}) {
        for (const Stage stage : {Stage::Greeting, Stage::Knocking})
            QCOMPARE(native::endBy(code, Role::Joiner, stage), EndReason::TurnedAway);
    }
}

void tst_Goodbye::eachFaultHasItsAnswer()
{
    using Fault = native::LiveTalk::Fault;
    QCOMPARE(native::goodbyeFor(Fault::NotTheirTurn), wire::ByeCode::NotYourTurn);
    QCOMPARE(native::goodbyeFor(Fault::Fork), wire::ByeCode::Fork);
    QCOMPARE(native::goodbyeFor(Fault::LimitExceeded), wire::ByeCode::LimitExceeded);
    QCOMPARE(native::goodbyeFor(Fault::OutOfPlace), wire::ByeCode::ProtocolError);
}

QTEST_APPLESS_MAIN(tst_Goodbye)
#include "tst_goodbye.moc"
