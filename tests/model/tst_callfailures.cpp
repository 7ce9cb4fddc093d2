// SPDX-License-Identifier: MIT
#include "model/sentences.h"

#include <QSet>
#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using switchboard::CallFailure;

namespace {

switchboard::CallProgress progressOf(CallFailure failure)
{
    switchboard::CallProgress progress;
    progress.step = switchboard::CallProgress::Step::Failed;
    progress.address = {QStringLiteral("x.example"), QStringLiteral("x.example"), 8784};
    progress.failure = failure;
    progress.failedAddress = QStringLiteral("192.0.2.7");
    progress.systemText = QStringLiteral("sys");
    return progress;
}

} // namespace

class tst_CallFailures : public QObject
{
    Q_OBJECT

private slots:
    void everyFailedCallIsExplained_data();
    void everyFailedCallIsExplained();
    void noFailureIsForgottenInTheTable();
    void thosePeopleKnowAreNamed();
};

// The sentences people read when a call fails, word for word.
void tst_CallFailures::everyFailedCallIsExplained_data()
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
    row("not Talkstick", CallFailure::NotTalkstick,
        "Something answered, but it does not speak Talkstick\u2019s encryption.");
    row("silent", CallFailure::SecureTimedOut,
        "Something answered, but it does not speak Talkstick\u2019s encryption.");
    row("newer", CallFailure::PeerIsNewer, "x.example has a newer Talkstick.");
    row("older", CallFailure::PeerIsOlder, "x.example has an older Talkstick.");
    row("not the link's key", CallFailure::WrongInvitationKey,
        "Something answered, but it is not the Talkstick that made this link. Nothing was sent.");
    row("somebody else", CallFailure::WrongPerson,
        "Something answered at 192.0.2.7, but it is not the Talkstick you are looking for.");
    row("known address, other key", CallFailure::OtherKeyAtAddress,
        "At this address you used to reach x.example. Somebody else answers now.");
    row("this computer", CallFailure::OwnComputer, "That is this computer.");
    row("declined", CallFailure::Declined, "They did not let you in.");
    row("busy", CallFailure::Busy, "They are talking with others and have no room.");
    row("nobody there", CallFailure::NobodyThere, "Nobody opened the door.");
    row("used", CallFailure::InviteUsed, "This invitation has been used already.");
    row("expired", CallFailure::InviteExpired, "This invitation is older than 24 hours.");
    row("withdrawn", CallFailure::InviteRevoked, "This invitation was withdrawn.");
    row("unknown", CallFailure::InviteUnknown, "They do not know this invitation.");
    row("words differ", CallFailure::WordsDiffer,
        "The words differ, so the call was ended and nothing was kept.");
    row("not verified", CallFailure::NotVerified,
        "Somebody answered whose words you have not compared, so the call was ended.");
    row("lost while waiting", CallFailure::LostWhileWaiting,
        "The connection was lost before you were let in.");
    row("no encryption", CallFailure::EncryptionUnavailable,
        "Encryption is not available in this installation, so Talkstick will not host or join "
        "people. Plain programs still work.");
    row("at fault", CallFailure::PeerAtFault,
        "The other side did not keep to Talkstick\u2019s protocol, so the call was ended.");
    row("they cannot save", CallFailure::CannotKeep,
        "They could not save what has to be remembered of an invitation, so you were not let in.");
    row("deleted there", CallFailure::DeletedThere,
        "This conversation is not on their computer any more.");
    row("other", CallFailure::Other, "The call to x.example failed.");
}

void tst_CallFailures::everyFailedCallIsExplained()
{
    QFETCH(CallFailure, failure);
    const Explanation explanation = explain(progressOf(failure));
    QTEST(explanation.what, "what");
    QCOMPARE(explanation.details, QStringLiteral("sys"));
    // What needs no advice says all by itself.
    const bool final =
        failure == CallFailure::Declined || failure == CallFailure::EncryptionUnavailable;
    QCOMPARE(explanation.advice.isEmpty(), final);
}

void tst_CallFailures::noFailureIsForgottenInTheTable()
{
    // Any but these fall through to "failed" only if somebody adds a failure and no sentence.
    const QString other = explain(progressOf(CallFailure::Other)).what;
    for (int failure = 0; failure < int(CallFailure::Other); ++failure)
        QVERIFY2(explain(progressOf(CallFailure(failure))).what != other,
                 qPrintable(QString::number(failure)));
}

void tst_CallFailures::thosePeopleKnowAreNamed()
{
    for (const auto failure :
         {CallFailure::WrongPerson, CallFailure::OtherKeyAtAddress, CallFailure::PeerIsOlder}) {
        auto progress = progressOf(failure);
        progress.knownAs = QStringLiteral("Bravo");
        QVERIFY(explain(progress).what.contains(QStringLiteral("Bravo")));
    }
    auto progress = progressOf(CallFailure::NotTalkstick);
    QVERIFY(explain(progress).advice.contains(QStringLiteral("nonsense")));
    progress.knownAs = QStringLiteral("Bravo");
    QVERIFY(explain(progress).advice.contains(QStringLiteral("Bravo")));
}

QTEST_GUILESS_MAIN(tst_CallFailures)
#include "tst_callfailures.moc"
