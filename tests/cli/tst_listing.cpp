// SPDX-License-Identifier: MIT
#include "cli/listing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace talkstick;
using namespace talkstick::cli;
using switchboard::Invite;
using switchboard::Person;

class tst_Listing : public QObject
{
    Q_OBJECT

private slots:
    void anInvitationIsAMessageWithTheLinkOnItsOwnLine();
    void anInvitationForScriptsIsTheLinkAlone();
    void anInvitationAsJson();
    void openInvitationsAreListedByTheirIds();
    void openInvitationsDoNotShowTheirSecret_data();
    void openInvitationsDoNotShowTheirSecret();
    void whatIsRevokedIsNamed();
    void peopleStandInColumns();
    void peopleAsJson();
    void peopleForScriptsAreNames();
    void nobodyAndNothingAreSentences();
};

namespace {

const QDateTime kNow(QDate(2026, 5, 4), QTime(14, 5), QTimeZone::utc());

wire::Invitation invitation()
{
    wire::Invitation invitation;
    invitation.hosts = {{QStringLiteral("192.0.2.7"), QStringLiteral("192.0.2.7"), 9000},
                        {QStringLiteral("alpha.example"), QStringLiteral("alpha.example"), 9000}};
    invitation.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    invitation.name = QStringLiteral("Alpha");
    return invitation;
}

Invite invite()
{
    Invite invite;
    invite.id = QByteArray::fromHex("0123456789abcdef");
    invite.token = invitation().token;
    invite.made = kNow.addSecs(-300);
    return invite;
}

Person person(const QString &name, session::Trust trust)
{
    Person person;
    person.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    person.name = name;
    person.trust = trust;
    person.lastMet = kNow.addDays(-40);
    return person;
}

QJsonObject object(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

void tst_Listing::anInvitationIsAMessageWithTheLinkOnItsOwnLine()
{
    const QStringList lines = invitationLines(invitation(), invite(), OutputForm::Human);
    QVERIFY(lines.contains(wire::toLink(invitation())));
    QVERIFY(lines.first().startsWith(QStringLiteral("Alpha invites you")));
    for (const QString &line : lines)
        QVERIFY(!line.contains(u'\n'));
    // What is pasted is found again.
    const auto found = wire::findInvitation(lines.join(u'\n'));
    QVERIFY(found.ok());
    QCOMPARE(found.value().token, invitation().token);
}

void tst_Listing::anInvitationForScriptsIsTheLinkAlone()
{
    QCOMPARE(invitationLines(invitation(), invite(), OutputForm::Quiet),
             QStringList {wire::toLink(invitation())});
}

void tst_Listing::anInvitationAsJson()
{
    const QStringList lines = invitationLines(invitation(), invite(), OutputForm::Json);
    QCOMPARE(lines.size(), 1);
    const QJsonObject expected {
        {QStringLiteral("event"), QStringLiteral("invitation")},
        {QStringLiteral("id"), QStringLiteral("0123456789abcdef")},
        {QStringLiteral("made"), QStringLiteral("2026-05-04T14:00:00Z")},
        {QStringLiteral("expires"), QStringLiteral("2026-05-05T14:00:00Z")},
        {QStringLiteral("link"), wire::toLink(invitation())},
        {QStringLiteral("hosts"),
         QJsonArray {QStringLiteral("192.0.2.7"), QStringLiteral("alpha.example")}},
        {QStringLiteral("port"), 9000}};
    QCOMPARE(object(lines.first()), expected);
}

void tst_Listing::openInvitationsAreListedByTheirIds()
{
    const QStringList human = openInviteLines({invite()}, kNow, OutputForm::Human);
    QCOMPARE(human.size(), 1);
    QVERIFY(human.first().startsWith(QStringLiteral("0123456789abcdef  ")));
    QVERIFY(human.first().contains(QStringLiteral("5 min")));
    QCOMPARE(openInviteLines({invite()}, kNow, OutputForm::Quiet),
             QStringList {QStringLiteral("0123456789abcdef")});
    const QStringList json = openInviteLines({invite()}, kNow, OutputForm::Json);
    const QJsonObject expected {
        {QStringLiteral("event"), QStringLiteral("open")},
        {QStringLiteral("id"), QStringLiteral("0123456789abcdef")},
        {QStringLiteral("made"), QStringLiteral("2026-05-04T14:00:00Z")},
        {QStringLiteral("expires"), QStringLiteral("2026-05-05T14:00:00Z")}};
    QCOMPARE(object(json.value(0)), expected);
}

void tst_Listing::openInvitationsDoNotShowTheirSecret_data()
{
    QTest::addColumn<OutputForm>("form");
    QTest::newRow("for people") << OutputForm::Human;
    QTest::newRow("quiet") << OutputForm::Quiet;
    QTest::newRow("JSON") << OutputForm::Json;
}

void tst_Listing::openInvitationsDoNotShowTheirSecret()
{
    QFETCH(OutputForm, form);
    const QString printed = openInviteLines({invite()}, kNow, form).join(u'\n');
    QVERIFY(!printed.isEmpty());
    for (const QString &secret :
         {QString::fromLatin1(invite().token), QString::fromLatin1(invite().token.toHex()),
          wire::toBase32(invite().token), QString::fromLatin1(invite().token.toBase64())})
        QVERIFY(!printed.contains(secret));
}

void tst_Listing::whatIsRevokedIsNamed()
{
    const QStringList json = revokedLines(invite().id, OutputForm::Json);
    QCOMPARE(object(json.value(0)).value(QStringLiteral("id")).toString(),
             QStringLiteral("0123456789abcdef"));
    QCOMPARE(object(json.value(0)).value(QStringLiteral("event")).toString(),
             QStringLiteral("revoked"));
    QCOMPARE(revokedLines(invite().id, OutputForm::Human),
             QStringList {QStringLiteral("The invitation was withdrawn.")});
    QCOMPARE(revokedLines(invite().id, OutputForm::Quiet), QStringList());
}

void tst_Listing::peopleStandInColumns()
{
    Person blocked = person(QStringLiteral("Mallory"), session::Trust::Unverified);
    blocked.standing = Person::Standing::Blocked;
    blocked.lastMet = {};
    const QStringList lines = peopleLines(
        {person(QStringLiteral("Bo"), session::Trust::Verified), blocked}, kNow, OutputForm::Human);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("Bo       Private \u00b7 verified  ")));
    QVERIFY(lines[1].startsWith(QStringLiteral("Mallory  Blocked             never met")));
    // The key's first characters, as the window shows them.
    const QString key = wire::toBase32(blocked.key.bytes);
    for (const QString &line : lines)
        QVERIFY(
            line.endsWith(QStringLiteral("  %1 %2 %3 %4")
                              .arg(key.mid(0, 4), key.mid(4, 4), key.mid(8, 4), key.mid(12, 4))));
}

void tst_Listing::peopleAsJson()
{
    const Person bo = person(QStringLiteral("Bo"), session::Trust::Invited);
    const QStringList lines = peopleLines({bo}, kNow, OutputForm::Json);
    QCOMPARE(lines.size(), 1);
    const QJsonObject expected {{QStringLiteral("event"), QStringLiteral("person")},
                                {QStringLiteral("name"), QStringLiteral("Bo")},
                                {QStringLiteral("trust"), QStringLiteral("invited")},
                                {QStringLiteral("blocked"), false},
                                {QStringLiteral("met"), QStringLiteral("2026-03-25T14:05:00Z")},
                                {QStringLiteral("key"), wire::toBase32(bo.key.bytes)}};
    QCOMPARE(object(lines.first()), expected);
}

void tst_Listing::peopleForScriptsAreNames()
{
    Person bo = person(QStringLiteral("Bo"), session::Trust::Invited);
    bo.alias = QStringLiteral("Boris");
    const Person nobody = person({}, session::Trust::Unverified);
    QCOMPARE(peopleLines({bo, nobody}, kNow, OutputForm::Quiet),
             (QStringList {QStringLiteral("Boris"), QStringLiteral("(no name)")}));
}

void tst_Listing::nobodyAndNothingAreSentences()
{
    QCOMPARE(peopleLines({}, kNow, OutputForm::Human).size(), 1);
    QCOMPARE(openInviteLines({}, kNow, OutputForm::Human).size(), 1);
    for (const OutputForm form : {OutputForm::Quiet, OutputForm::Json}) {
        QCOMPARE(peopleLines({}, kNow, form), QStringList());
        QCOMPARE(openInviteLines({}, kNow, form), QStringList());
    }
}

QTEST_GUILESS_MAIN(tst_Listing)
#include "tst_listing.moc"
