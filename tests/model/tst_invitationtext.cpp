// SPDX-License-Identifier: MIT
#include "model/invitationtext.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;

namespace {

wire::Address at(const char *host)
{
    const QString name = QString::fromLatin1(host);
    return {name, name, 8784};
}

wire::Invitation invitation(const QString &name)
{
    wire::Invitation invitation;
    invitation.hosts = {at("xn--bcher-kva.example"), at("203.0.113.5")};
    invitation.key.bytes = QByteArray(wire::KeyHash::kBytes, '\x5a');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    invitation.name = name;
    return invitation;
}

} // namespace

class tst_InvitationText : public QObject
{
    Q_OBJECT

private slots:
    void theMessageHoldsTheLinkOnItsOwnLine();
    void theMessageNamesWhoInvites();
    void theMessageSurvivesBeingQuoted();
    void theNameInALinkIsOnlyQuoted();
    void theQuestionShowsWhereItLeads();
    void aKnownKeyIsNamed();
    void aLongNameFitsTheButton();
    void openInvitationsAreToldApart();
};

void tst_InvitationText::theMessageHoldsTheLinkOnItsOwnLine()
{
    const auto made = invitation(QStringLiteral("Alpha"));
    const QString message = invitationMessage(made);
    QVERIFY(message.split(u'\n').contains(wire::toLink(made)));
    QVERIFY(message.contains(QStringLiteral("choose Join and paste this whole message")));
    const auto found = wire::findInvitation(message);
    QVERIFY(found);
    QCOMPARE(found.value(), made);
}

void tst_InvitationText::theMessageNamesWhoInvites()
{
    QVERIFY(invitationMessage(invitation(QStringLiteral("Alpha")))
                .startsWith(QStringLiteral("Alpha invites you")));
    QVERIFY(invitationMessage(invitation({})).startsWith(QStringLiteral("You are invited")));
}

void tst_InvitationText::theMessageSurvivesBeingQuoted()
{
    const auto made = invitation(QStringLiteral("Alpha"));
    QString quoted;
    for (const QString &line : invitationMessage(made).split(u'\n'))
        quoted += QStringLiteral("> ") + line + QStringLiteral("\r\n");
    const auto found = wire::findInvitation(quoted);
    QVERIFY(found);
    QCOMPARE(found.value(), made);
}

void tst_InvitationText::theNameInALinkIsOnlyQuoted()
{
    const auto question = invitationQuestion(invitation(QStringLiteral("Alpha")), {});
    QCOMPARE(question.claim, QString::fromUtf8("The link says: \u201cAlpha\u201d invites you."));
    QCOMPARE(question.call, QStringLiteral("Call Alpha"));
    const auto nameless = invitationQuestion(invitation({}), {});
    QVERIFY(!nameless.claim.isEmpty());
    QCOMPARE(nameless.call, QStringLiteral("Call"));
}

void tst_InvitationText::theQuestionShowsWhereItLeads()
{
    const auto question = invitationQuestion(invitation(QStringLiteral("Alpha")), {});
    QCOMPARE(question.calls,
             QStringLiteral("Talkstick will call xn--bcher-kva.example, port 8784."));
    QVERIFY(question.others.contains(QStringLiteral("203.0.113.5")));
    QVERIFY(question.key.contains(QStringLiteral("ljnf uws2 ljnf uws2")));
    auto one = invitation({});
    one.hosts.removeLast();
    QVERIFY(invitationQuestion(one, {}).others.isEmpty());
}

void tst_InvitationText::aKnownKeyIsNamed()
{
    const auto question =
        invitationQuestion(invitation(QStringLiteral("Alpha")), QStringLiteral("Bravo"));
    QVERIFY(question.key.contains(QStringLiteral("Bravo, whom you know")));
}

void tst_InvitationText::aLongNameFitsTheButton()
{
    const auto question = invitationQuestion(invitation(QString(60, u'x')), {});
    QVERIFY(question.call.size() < 40);
    QVERIFY(question.claim.contains(QString(60, u'x')));
}

void tst_InvitationText::openInvitationsAreToldApart()
{
    const QDateTime now = support::FakeClock().wallTime();
    switchboard::Invite fresh {QByteArray("1"), QByteArray("t"), now};
    switchboard::Invite old {QByteArray("2"), QByteArray("t"), now.addSecs(-3 * 3600)};
    const auto lines = inviteLines({fresh, old}, now);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].id, QByteArray("1"));
    QVERIFY(lines[0].text.contains(QStringLiteral("just now")));
    QVERIFY2(lines[1].text.contains(QStringLiteral("3 h ago")), qPrintable(lines[1].text));
    QVERIFY(lines[1].text.contains(QStringLiteral("11:05")));
}

QTEST_GUILESS_MAIN(tst_InvitationText)
#include "tst_invitationtext.moc"
