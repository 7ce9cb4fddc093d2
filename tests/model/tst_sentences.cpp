// SPDX-License-Identifier: MIT
#include "model/hostcard.h"
#include "model/jointext.h"
#include "model/knocktext.h"
#include "model/sentences.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using switchboard::HungUp;
using switchboard::ListenError;

class tst_Sentences : public QObject
{
    Q_OBJECT

private slots:
    void everyListenFailureIsExplained_data();
    void everyListenFailureIsExplained();
    void addressesThatAreNoneAreExplained();
    void everyCallerHungUpOnIsExplained_data();
    void everyCallerHungUpOnIsExplained();
    void invitationsThatCannotBeReadAreExplained();
    void textsWithAnInvitationAreOne();
    void peopleAreCalledAtEveryAddressTheyHad();
    void whoWaitsIsToldHow();
    void knocksAreWordedByKind();
    void aStrangersTextIsShownSafely();
    void theHostCardOffersTheBestAddressFirst();
    void theHostCardNamesAnUnusualPort();
};

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

void tst_Sentences::everyCallerHungUpOnIsExplained_data()
{
    QTest::addColumn<HungUp>("why");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, HungUp why, const char *words) {
        QTest::newRow(name) << why << QString::fromLatin1(words);
    };
    row("too many", HungUp::TooMany, "too many callers");
    row("not a person", HungUp::NotAPerson, "web browser");
    row("not welcome", HungUp::NotWelcome, "the door is closed");
    row("expired", HungUp::Expired, "ten minutes");
    row("insecure", HungUp::Insecure, "no encrypted connection");
    row("blocked", HungUp::Blocked, "blocked");
    row("invitation", HungUp::InviteInvalid, "invitation");
    row("own call", HungUp::OwnCall, "itself");
}

void tst_Sentences::everyCallerHungUpOnIsExplained()
{
    QFETCH(HungUp, why);
    QFETCH(QString, words);
    const QString told = sentence(why, QStringLiteral("192.0.2.7"));
    QVERIFY2(told.startsWith(QStringLiteral("192.0.2.7 ")), qPrintable(told));
    QVERIFY2(told.contains(words), qPrintable(told));
    QVERIFY(sentence(HungUp::Declined, {}).isEmpty()); // one has done it oneself
}

void tst_Sentences::invitationsThatCannotBeReadAreExplained()
{
    QStringList told;
    for (int error = 0; error <= int(wire::InvitationError::BadPort); ++error) {
        told.append(sentence(wire::InvitationError(error)));
        QVERIFY(!told.last().isEmpty());
    }
    QCOMPARE(told.removeDuplicates(), 0);
    const auto cut = parseJoinText(QStringLiteral("talkstick:join?v=1&h=alpha.example"));
    QVERIFY(!cut);
    QCOMPARE(cut.error(), sentence(wire::InvitationError::Damaged));
}

void tst_Sentences::textsWithAnInvitationAreOne()
{
    wire::Invitation invitation;
    invitation.hosts = {{QStringLiteral("alpha.example"), QStringLiteral("alpha.example"), 8784}};
    invitation.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    // Even where a plain program was chosen: a link is never called without encryption.
    const auto parsed = parseJoinText(QStringLiteral("Hello!\n> ") + wire::toLink(invitation)
                                          + QStringLiteral("\nSee you"),
                                      switchboard::Security::PlainText);
    QVERIFY(parsed);
    QCOMPARE(parsed.value().invitation, invitation);
    QCOMPARE(parsed.value().address, invitation.hosts.first());
    QCOMPARE(parsed.value().security, switchboard::Security::Tls);

    const auto plain =
        parseJoinText(QStringLiteral("alpha.example"), switchboard::Security::PlainText);
    QCOMPARE(plain.value().security, switchboard::Security::PlainText);
    QCOMPARE(parseJoinText(QStringLiteral("alpha.example")).value().security,
             switchboard::Security::Tls);
}

void tst_Sentences::peopleAreCalledAtEveryAddressTheyHad()
{
    switchboard::Person bravo;
    bravo.key.bytes = QByteArray(wire::KeyHash::kBytes, 'b');
    bravo.addresses = {QStringLiteral("203.0.113.5:8784"), QStringLiteral("no address"),
                       QStringLiteral("[2001:db8::5]:9000")};
    const auto calls = callsTo(bravo);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0].address.host, QStringLiteral("203.0.113.5"));
    QCOMPARE(calls[1].address.host, QStringLiteral("2001:db8::5"));
    QCOMPARE(calls[1].address.port, 9000);
    for (const auto &call : calls) {
        QCOMPARE(call.person, bravo.key);
        QCOMPARE(call.security, switchboard::Security::Tls);
    }
}

void tst_Sentences::whoWaitsIsToldHow()
{
    using Reason = wire::message::Wait::Reason;
    QCOMPARE(waitingText(Reason::Knock), QStringLiteral("Waiting to be let in."));
    QVERIFY(waitingText(Reason::Queue).contains(QStringLiteral("in line")));
    QVERIFY(!notKeptText().isEmpty());
    QVERIFY(encryptionMissingText().contains(QStringLiteral("Plain programs still work")));
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
