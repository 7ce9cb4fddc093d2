// SPDX-License-Identifier: MIT
#include "model/knocktext.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using switchboard::Decline;
using switchboard::Knock;

class tst_KnockText : public QObject
{
    Q_OBJECT

private slots:
    void strangersAreShownWithTheirWords();
    void whoeverGivesNoNameIsAStranger();
    void knownPeopleComeInWithoutWords();
    void nobodyComesInUnderAnotherKeyWithoutWords();
    void plainProgramsHaveNoWords();
    void silentCallersAreLetInOrHungUp();
    void aStrangersTextIsShownSafely();
    void withoutRoomTheyWaitInLine();
    void whatIsSpokenIsEnoughToAnswer_data();
    void whatIsSpokenIsEnoughToAnswer();
    void whoeverComesInUnaskedIsNamed();
};

namespace {

Knock knock(Knock::Kind kind)
{
    Knock knock;
    knock.kind = kind;
    knock.caller.peer.address = QStringLiteral("192.168.1.40");
    if (kind == Knock::Kind::Guest || kind == Knock::Kind::Silent)
        return knock;
    knock.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    knock.name = QStringLiteral("Charlie");
    knock.words = {QStringLiteral("lamp"), QStringLiteral("river"), QStringLiteral("onion"),
                   QStringLiteral("cedar")};
    if (kind != Knock::Kind::Stranger)
        knock.knownAs = QStringLiteral("Bravo");
    return knock;
}

} // namespace

void tst_KnockText::strangersAreShownWithTheirWords()
{
    const KnockText text = knockText(knock(Knock::Kind::Stranger), Room::Free);
    QCOMPARE(text.line,
             QStringLiteral("Someone at 192.168.1.40 uses the name \u201cCharlie\u201d"));
    QCOMPARE(text.trust.text, QStringLiteral("Encrypted \u00b7 not verified"));
    QCOMPARE(text.instruction, QStringLiteral("Say these words to each other, by voice:"));
    QCOMPARE(text.words.size(), 4);
    QCOMPARE(text.match, QStringLiteral("They match: let in"));
    QCOMPARE(text.letIn, QStringLiteral("Let in, not verified"));
    QCOMPARE(text.decline, QStringLiteral("Decline"));
    QCOMPARE(text.declineMore, QStringLiteral("Decline and block"));
    QCOMPARE(text.more, Decline::Block);
    QCOMPARE(text.compare, QString());
}

void tst_KnockText::whoeverGivesNoNameIsAStranger()
{
    Knock nameless = knock(Knock::Kind::Stranger);
    nameless.name.clear();
    const KnockText text = knockText(nameless, Room::Free);
    QCOMPARE(text.line, QStringLiteral("Someone at 192.168.1.40 gives no name"));
    nameless.name = QStringLiteral("%1"); // a place marker is a name like any other
    QCOMPARE(knockText(nameless, Room::Free).line,
             QStringLiteral("Someone at 192.168.1.40 uses the name \u201c%1\u201d"));
}

void tst_KnockText::knownPeopleComeInWithoutWords()
{
    const Knock known = knock(Knock::Kind::KnownUnverified);
    KnockText text = knockText(known, Room::Free);
    QCOMPARE(text.line, QStringLiteral("Bravo is calling"));
    QCOMPARE(text.trust.text, QStringLiteral("Encrypted \u00b7 not verified"));
    QCOMPARE(text.letIn, QStringLiteral("Let in"));
    QCOMPARE(text.compare, QStringLiteral("Compare words\u2026"));
    QCOMPARE(text.match, QString());
    QVERIFY(text.words.isEmpty());
    QCOMPARE(text.declineMore, QString());

    text = knockText(known, Room::Free, Comparing::Yes);
    QCOMPARE(text.match, QStringLiteral("They match: let in"));
    QCOMPARE(text.letIn, QStringLiteral("Let in, not verified"));
    QCOMPARE(text.compare, QString());
    QCOMPARE(text.words, known.words);
}

void tst_KnockText::nobodyComesInUnderAnotherKeyWithoutWords()
{
    const Knock other = knock(Knock::Kind::OtherKey);
    KnockText text = knockText(other, Room::Free);
    QCOMPARE(text.line,
             QStringLiteral("This is not the Bravo you know: a new computer, or somebody else"));
    QCOMPARE(text.letIn, QString());
    QCOMPARE(text.match, QString());
    QCOMPARE(text.compare, QStringLiteral("Compare words\u2026"));
    QCOMPARE(text.more, Decline::Block);
    text = knockText(other, Room::Free, Comparing::Yes);
    QCOMPARE(text.letIn, QString());
    QCOMPARE(text.match, QStringLiteral("They match: let in"));
    QCOMPARE(text.words, other.words);
}

void tst_KnockText::plainProgramsHaveNoWords()
{
    const KnockText text = knockText(knock(Knock::Kind::Guest), Room::Free);
    QCOMPARE(text.line, QStringLiteral("A plain program at 192.168.1.40"));
    QCOMPARE(text.trust.text, QStringLiteral("Not private \u00b7 plain text"));
    QCOMPARE(text.letIn, QStringLiteral("Let in"));
    QCOMPARE(text.more, Decline::AddressUntilStop);
    QCOMPARE(text.match + text.compare + text.instruction, QString());
    QVERIFY(text.words.isEmpty());
}

void tst_KnockText::silentCallersAreLetInOrHungUp()
{
    const KnockText text = knockText(knock(Knock::Kind::Silent), Room::Free);
    QCOMPARE(text.line, QStringLiteral("192.168.1.40 is connected and has said nothing"));
    QCOMPARE(text.letIn, QStringLiteral("Let in as plain text"));
    QCOMPARE(text.decline, QStringLiteral("Hang up"));
    QCOMPARE(text.declineMore, QString());
}

void tst_KnockText::aStrangersTextIsShownSafely()
{
    Knock guest = knock(Knock::Kind::Guest);
    guest.caller.preview = QByteArray("\x1b[2Jfirst\nsecond ") + QByteArray(200, 'x');
    const QString preview = knockText(guest, Room::Free).preview;
    QVERIFY(preview.contains(QStringLiteral("first second")));
    QVERIFY(!preview.contains(QChar(0x1b)));
    QVERIFY(!preview.contains(u'\n'));
    QVERIFY(preview.size() <= 81); // and the ellipsis
}

void tst_KnockText::withoutRoomTheyWaitInLine()
{
    QCOMPARE(knockText(knock(Knock::Kind::Guest), Room::Free).waiting, QString());
    for (const auto kind : {Knock::Kind::Guest, Knock::Kind::Stranger})
        QVERIFY(
            knockText(knock(kind), Room::Full).waiting.startsWith(QStringLiteral("Waits in line")));
}

void tst_KnockText::whatIsSpokenIsEnoughToAnswer_data()
{
    QTest::addColumn<Knock::Kind>("kind");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("stranger") << Knock::Kind::Stranger
                              << QStringLiteral("Someone who uses the name Charlie is at the door. "
                                                "Words: lamp, river, onion, cedar.");
    QTest::newRow("known") << Knock::Kind::KnownUnverified
                           << QStringLiteral("Bravo is at the door. Not verified. "
                                             "Words: lamp, river, onion, cedar.");
    QTest::newRow("other key") << Knock::Kind::OtherKey
                               << QStringLiteral(
                                      "At the door is not the Bravo you know: a new computer, or "
                                      "somebody else. Words: lamp, river, onion, cedar.");
    QTest::newRow("guest") << Knock::Kind::Guest
                           << QStringLiteral("A plain program at 192.168.1.40 is at the door.");
}

void tst_KnockText::whatIsSpokenIsEnoughToAnswer()
{
    QFETCH(Knock::Kind, kind);
    QFETCH(QString, spoken);
    QCOMPARE(knockText(knock(kind), Room::Free).spoken, spoken);
}

void tst_KnockText::whoeverComesInUnaskedIsNamed()
{
    using switchboard::Arrival;
    const QString name = QStringLiteral("Bravo");
    QCOMPARE(arrivalSentence(name, Arrival::Invited),
             QStringLiteral("Bravo came in with your invitation."));
    QCOMPARE(arrivalSentence(name, Arrival::Known), QStringLiteral("Bravo is here."));
    QCOMPARE(arrivalSentence(name, Arrival::Admitted), QString());
}

QTEST_GUILESS_MAIN(tst_KnockText)
#include "tst_knocktext.moc"
