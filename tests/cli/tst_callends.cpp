// SPDX-License-Identifier: MIT
#include "cli/callends.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::cli;
using switchboard::CallFailure;

// What scripts see of a call that failed.
class tst_CallEnds : public QObject
{
    Q_OBJECT

private slots:
    void eachFailureHasItsWordAndStatus_data();
    void eachFailureHasItsWordAndStatus();
};

void tst_CallEnds::eachFailureHasItsWordAndStatus_data()
{
    using Event = CallEnd::Event;
    QTest::addColumn<CallFailure>("failure");
    QTest::addColumn<Event>("event");
    QTest::addColumn<int>("status");
    const auto row = [](CallFailure failure, const char *word, Event event, int status) {
        QTest::addRow("%s, %d", word, int(failure)) << failure << event << status;
    };
    row(CallFailure::NoSuchName, "no-such-name", Event::Error, 3);
    row(CallFailure::NoSuchLocalName, "no-such-name", Event::Error, 3);
    row(CallFailure::ResolverDown, "resolver-down", Event::Error, 3);
    row(CallFailure::LookupTimedOut, "resolver-down", Event::Error, 3);
    row(CallFailure::Refused, "refused", Event::Error, 4);
    row(CallFailure::NoAnswerSameNetwork, "no-answer", Event::Error, 4);
    row(CallFailure::NoAnswerOtherPrivate, "no-answer", Event::Error, 4);
    row(CallFailure::NoAnswerInternet, "no-answer", Event::Error, 4);
    row(CallFailure::Unreachable, "unreachable", Event::Error, 4);
    row(CallFailure::NotTalkstick, "not-talkstick", Event::Error, 4);
    row(CallFailure::SecureTimedOut, "secure-timed-out", Event::Error, 4);
    row(CallFailure::PeerIsNewer, "peer-newer", Event::Error, 4);
    row(CallFailure::PeerIsOlder, "peer-older", Event::Error, 4);
    row(CallFailure::WrongInvitationKey, "wrong-key", Event::Error, 4);
    row(CallFailure::WrongPerson, "wrong-key", Event::Error, 4);
    row(CallFailure::OtherKeyAtAddress, "other-key", Event::Error, 4);
    row(CallFailure::OwnComputer, "own-computer", Event::Error, 4);
    row(CallFailure::Declined, "declined", Event::Closed, 5);
    row(CallFailure::Busy, "busy", Event::Closed, 5);
    row(CallFailure::NobodyThere, "declined", Event::Closed, 5);
    row(CallFailure::InviteUsed, "invite-used", Event::Error, 5);
    row(CallFailure::InviteExpired, "invite-expired", Event::Error, 5);
    row(CallFailure::InviteRevoked, "invite-revoked", Event::Error, 5);
    row(CallFailure::InviteUnknown, "invite-unknown", Event::Error, 5);
    row(CallFailure::WordsDiffer, "words-differ", Event::Error, 5);
    row(CallFailure::NotVerified, "not-verified", Event::Error, 5);
    row(CallFailure::LostWhileWaiting, "lost", Event::Closed, 6);
    row(CallFailure::EncryptionUnavailable, "no-encryption", Event::Error, 4);
    row(CallFailure::PeerAtFault, "peer-at-fault", Event::Error, 4);
    row(CallFailure::CannotKeep, "not-kept", Event::Error, 5);
    row(CallFailure::DeletedThere, "deleted-there", Event::Error, 5);
    row(CallFailure::Other, "call-failed", Event::Error, 4);
}

void tst_CallEnds::eachFailureHasItsWordAndStatus()
{
    QFETCH(CallFailure, failure);
    const CallEnd end = callEnd(failure);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(QString::fromLatin1(end.word), row.section(u',', 0, 0));
    QTEST(end.event, "event");
    QTEST(int(end.status), "status");
}

QTEST_GUILESS_MAIN(tst_CallEnds)
#include "tst_callends.moc"
