// SPDX-License-Identifier: MIT
#include "model/hostcard.h"
#include "model/jointext.h"
#include "model/knocktext.h"
#include "model/sentences.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using switchboard::CallFailure;
using switchboard::ListenError;

class tst_Sentences : public QObject
{
    Q_OBJECT

private slots:
    void everyFailedCallIsExplained_data();
    void everyFailedCallIsExplained();
    void everyListenFailureIsExplained_data();
    void everyListenFailureIsExplained();
    void addressesThatAreNoneAreExplained();
    void aJoinerWhoWasNotHeardIsToldWhy();
    void knocksAreWordedByKind();
    void aStrangersTextIsShownSafely();
    void theHostCardOffersTheBestAddressFirst();
    void theHostCardNamesAnUnusualPort();
};

// The sentences people read when a call fails, word for word.
void tst_Sentences::everyFailedCallIsExplained_data()
{
    QTest::addColumn<CallFailure>("failure");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, CallFailure failure, const char *what) {
        QTest::newRow(name) << failure << QString::fromUtf8(what);
    };
    row("no such name", CallFailure::NoSuchName, "No computer is called \u201cx.example\u201d.");
    row("no such local name", CallFailure::NoSuchLocalName,
        "\u201cx.example\u201d is not known on this network.");
    row("resolver down", CallFailure::ResolverDown, "Names cannot be looked up right now.");
    row("look-up timed out", CallFailure::LookupTimedOut, "Names cannot be looked up right now.");
    row("refused", CallFailure::Refused, "x.example is there, but nobody is hosting on port 8784.");
    row("no answer, same network", CallFailure::NoAnswerSameNetwork, "No answer from 192.0.2.7.");
    row("no answer, another home", CallFailure::NoAnswerOtherPrivate,
        "192.0.2.7 belongs to a home or office network you are not in.");
    row("no answer, internet", CallFailure::NoAnswerInternet, "No answer from 192.0.2.7.");
#ifndef Q_OS_MACOS
    row("unreachable", CallFailure::Unreachable, "There is no way to x.example from here.");
#endif
    row("other", CallFailure::Other, "The call to x.example failed.");
}

void tst_Sentences::everyFailedCallIsExplained()
{
    QFETCH(CallFailure, failure);
    switchboard::CallProgress progress;
    progress.address = {QStringLiteral("x.example"), QStringLiteral("x.example"), 8784};
    progress.failure = failure;
    progress.failedAddress = QStringLiteral("192.0.2.7");
    progress.systemText = QStringLiteral("sys");
    const Explanation explanation = explain(progress);
    QTEST(explanation.what, "what");
    QVERIFY(!explanation.advice.isEmpty());
    QCOMPARE(explanation.details, QStringLiteral("sys"));
}

void tst_Sentences::everyListenFailureIsExplained_data()
{
    QTest::addColumn<ListenError>("error");
    QTest::addColumn<quint16>("nextFree");
    QTest::addColumn<QString>("what");
    QTest::newRow("taken") << ListenError::PortTaken << quint16(8785)
                           << QStringLiteral("Port 8784 is in use by another program.");
    QTest::newRow("taken, none free") << ListenError::PortTaken << quint16(0)
                                      << QStringLiteral("Port 8784 is in use by another program.");
    QTest::newRow("rights") << ListenError::NoRights << quint16(0)
                            << QStringLiteral("Ports below 1024 need administrator rights.");
    QTest::newRow("not ours") << ListenError::NotOurAddress << quint16(0)
                              << QStringLiteral("This computer does not have the address "
                                                "203.0.113.1.");
    QTest::newRow("other") << ListenError::Other << quint16(0)
                           << QStringLiteral("This computer cannot listen on port 8784.");
}

void tst_Sentences::everyListenFailureIsExplained()
{
    QFETCH(ListenError, error);
    QFETCH(quint16, nextFree);
    const Explanation explanation = explain(switchboard::ListenFailure {
        error, {QStringLiteral("203.0.113.1"), 8784}, nextFree, QStringLiteral("sys")});
    QTEST(explanation.what, "what");
    QVERIFY(!explanation.advice.isEmpty());
    QCOMPARE(explanation.advice.contains(QStringLiteral("8785")), nextFree == 8785);
}

void tst_Sentences::addressesThatAreNoneAreExplained()
{
    for (const char *typed : {"", "127.1", "x:0", "[::1", "a b"}) {
        const auto options = parseJoinText(QString::fromLatin1(typed));
        QVERIFY2(!options.ok(), typed);
        QVERIFY2(!options.error().isEmpty(), typed);
    }
    QCOMPARE(parseJoinText(QStringLiteral("localhost")).value().address.port, 8784);
}

void tst_Sentences::aJoinerWhoWasNotHeardIsToldWhy()
{
    session::TalkState state;
    state.opening.peerName = QStringLiteral("Bravo");
    state.ended = session::EndReason::Broke;
    QVERIFY(explainEnd(state).what.contains(QStringLiteral("before saying anything")));
    QVERIFY(!explainEnd(state).advice.isEmpty());
    state.turnsHeard = 1;
    QCOMPARE(explainEnd(state).what, QStringLiteral("The connection to Bravo broke."));
}

void tst_Sentences::knocksAreWordedByKind()
{
    switchboard::Knock knock;
    knock.caller.peer.address = QStringLiteral("192.0.2.7");
    KnockText text = knockText(knock, Room::Free);
    QCOMPARE(text.line, QStringLiteral("A plain program at 192.0.2.7"));
    QCOMPARE(text.letIn, QStringLiteral("Let in"));
    QVERIFY(text.waiting.isEmpty());
    knock.kind = switchboard::Knock::Kind::Silent;
    text = knockText(knock, Room::Full);
    QCOMPARE(text.line, QStringLiteral("192.0.2.7 is connected and has said nothing"));
    QCOMPARE(text.decline, QStringLiteral("Hang up"));
    QVERIFY(!text.waiting.isEmpty());
}

void tst_Sentences::aStrangersTextIsShownSafely()
{
    switchboard::Knock knock;
    knock.caller.preview =
        QByteArray("<b>hi</b>\n\x1b[2Jthere \xe2\x80\xae") + QByteArray(500, 'x');
    const QString preview = knockText(knock, Room::Free).preview;
    QVERIFY(preview.startsWith(QStringLiteral("<b>hi</b> ")));
    QVERIFY(!preview.contains(QChar(0x1b)));
    QVERIFY(!preview.contains(QChar(0x202e)));
    QVERIFY(!preview.contains(u'\n'));
    QVERIFY(preview.size() <= 81);
}

void tst_Sentences::theHostCardOffersTheBestAddressFirst()
{
    switchboard::LocalAddress wifi;
    wifi.address = QStringLiteral("192.168.1.7");
    wifi.medium = switchboard::LocalAddress::Medium::Wireless;
    switchboard::RankedAddresses ranked;
    ranked.onThisNetwork = {wifi};
    const HostCard card = hostCard(ranked, QStringLiteral("alpha-pc.local"), 8784);
    QCOMPARE(card.title, QStringLiteral("Hosting on port 8784"));
    QCOMPARE(card.onThisNetwork.size(), 2);
    QCOMPARE(card.onThisNetwork[0],
             (AddressLine {QStringLiteral("192.168.1.7"), QStringLiteral("Wi-Fi")}));
    QCOMPARE(card.onThisNetwork[1].text, QStringLiteral("alpha-pc.local"));
    QCOMPARE(card.commands.first().text, QStringLiteral("nc 192.168.1.7 8784"));
    QVERIFY(card.somewhereElse.isEmpty());
}

void tst_Sentences::theHostCardNamesAnUnusualPort()
{
    switchboard::LocalAddress global;
    global.address = QStringLiteral("2001:db8::5");
    global.family = switchboard::LocalAddress::Family::V6;
    global.scope = switchboard::LocalAddress::Scope::Global;
    const HostCard card = hostCard(switchboard::rank({global}), {}, 9000);
    QCOMPARE(card.onThisNetwork.first().text, QStringLiteral("[2001:db8::5]:9000"));
    QCOMPARE(card.somewhereElse.first().text, QStringLiteral("[2001:db8::5]:9000"));
    QCOMPARE(card.commands.first().text, QStringLiteral("nc 2001:db8::5 9000"));
}

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
