// SPDX-License-Identifier: MIT
#include "model/remedies.h"

#include <QTest>

using namespace talkstick;
using model::Remedy;
using switchboard::CallFailure;
using switchboard::JoinOptions;

namespace {

wire::Invitation invitation()
{
    wire::Invitation invitation;
    invitation.hosts = {{QStringLiteral("203.0.113.5"), QStringLiteral("203.0.113.5"), 8784}};
    invitation.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    return invitation;
}

QList<Remedy> remedies(CallFailure failure, const JoinOptions &options = {},
                       const QString &knownAs = {})
{
    switchboard::CallProgress progress;
    progress.step = switchboard::CallProgress::Step::Failed;
    progress.failure = failure;
    progress.knownAs = knownAs;
    return model::remediesFor(options, progress);
}

} // namespace

class tst_Remedies : public QObject
{
    Q_OBJECT

private slots:
    void whoeverCannotBeReachedMayJoinUsInstead();
    void encryptionIsGivenUpOnlyForNobodyInParticular();
    void anotherKeyIsCalledOnlyToCompareWords();
    void aDeadInvitationStillKnocksAtTheSameTalkstick();
    void aRefusalIsFinal();
    void whoIsAloneMayPractise();
    void anotherAddressHelpsWhereNobodyHasAnswered();
    void everyRemedyHasAName();
};

void tst_Remedies::whoeverCannotBeReachedMayJoinUsInstead()
{
    for (const auto failure : {CallFailure::Refused, CallFailure::NoAnswerInternet,
                               CallFailure::NoAnswerOtherPrivate, CallFailure::Unreachable})
        QCOMPARE(remedies(failure), (QList {Remedy::TryAgain, Remedy::HostInstead}));
    QCOMPARE(remedies(CallFailure::NoSuchName), QList {Remedy::TryAgain});
}

void tst_Remedies::encryptionIsGivenUpOnlyForNobodyInParticular()
{
    JoinOptions invited;
    invited.invitation = invitation();
    JoinOptions person;
    person.person = invitation().key;
    for (const auto failure : {CallFailure::NotTalkstick, CallFailure::SecureTimedOut}) {
        QVERIFY(remedies(failure).contains(Remedy::WithoutEncryption));
        QVERIFY(!remedies(failure, invited).contains(Remedy::WithoutEncryption));
        QVERIFY(!remedies(failure, person).contains(Remedy::WithoutEncryption));
        QVERIFY(
            !remedies(failure, {}, QStringLiteral("Bravo")).contains(Remedy::WithoutEncryption));
    }
    // Never after anything else: the table has an end.
    for (int failure = 0; failure <= int(CallFailure::Other); ++failure) {
        if (CallFailure(failure) != CallFailure::NotTalkstick
            && CallFailure(failure) != CallFailure::SecureTimedOut)
            QVERIFY2(!remedies(CallFailure(failure)).contains(Remedy::WithoutEncryption),
                     qPrintable(QString::number(failure)));
    }
    JoinOptions options;
    options.first = turn::FirstTurn::Theirs;
    const JoinOptions plain = model::with(Remedy::WithoutEncryption, options);
    QCOMPARE(plain.security, switchboard::Security::PlainText);
    QCOMPARE(plain.first, turn::FirstTurn::Theirs);
}

void tst_Remedies::anotherKeyIsCalledOnlyToCompareWords()
{
    QCOMPARE(remedies(CallFailure::OtherKeyAtAddress), QList {Remedy::CompareWords});
    QCOMPARE(model::with(Remedy::CompareWords, {}).otherKey, JoinOptions::OtherKey::GoOn);
    QCOMPARE(model::with(Remedy::TryAgain, {}).otherKey, JoinOptions::OtherKey::Stop);
}

void tst_Remedies::aDeadInvitationStillKnocksAtTheSameTalkstick()
{
    const JoinOptions invited = switchboard::forInvitation(invitation());
    for (const auto failure : {CallFailure::InviteUsed, CallFailure::InviteExpired,
                               CallFailure::InviteRevoked, CallFailure::InviteUnknown})
        QCOMPARE(remedies(failure, invited), QList {Remedy::KnockAnyway});
    const JoinOptions knock = model::with(Remedy::KnockAnyway, invited);
    QVERIFY(!knock.invitation);
    QCOMPARE(knock.person, invitation().key);
    QCOMPARE(knock.address, invited.address);
    QCOMPARE(knock.security, switchboard::Security::Tls);
}

void tst_Remedies::aRefusalIsFinal()
{
    for (const auto failure :
         {CallFailure::Declined, CallFailure::WordsDiffer, CallFailure::EncryptionUnavailable})
        QVERIFY(remedies(failure).isEmpty());
}

void tst_Remedies::whoIsAloneMayPractise()
{
    QCOMPARE(remedies(CallFailure::OwnComputer), QList {Remedy::Practice});
    switchboard::CallProgress progress;
    progress.failure = CallFailure::Refused;
    switchboard::Attempt attempt;
    attempt.reach = switchboard::Reach::ThisComputer;
    progress.attempts.append(attempt);
    QCOMPARE(model::remediesFor({}, progress),
             (QList {Remedy::TryAgain, Remedy::HostInstead, Remedy::Practice}));
    progress.attempts.first().reach = switchboard::Reach::SameNetwork;
    QCOMPARE(model::remediesFor({}, progress), (QList {Remedy::TryAgain, Remedy::HostInstead}));
    // A partner waits for one call only, so that calling there again is of no use.
    JoinOptions practice;
    practice.partner = session::Partner::Practice;
    QCOMPARE(remedies(CallFailure::Refused, practice), QList {Remedy::Practice});
}

void tst_Remedies::anotherAddressHelpsWhereNobodyHasAnswered()
{
    QVERIFY(model::mayHelpElsewhere(CallFailure::NoAnswerInternet));
    QVERIFY(model::mayHelpElsewhere(CallFailure::WrongPerson)); // a device in our own network
    // They have been reached: calling again elsewhere would be knocking twice.
    for (const auto failure : {CallFailure::Declined, CallFailure::Busy, CallFailure::NobodyThere,
                               CallFailure::WordsDiffer, CallFailure::LostWhileWaiting})
        QVERIFY(!model::mayHelpElsewhere(failure));
}

void tst_Remedies::everyRemedyHasAName()
{
    QStringList names;
    for (const auto remedy : {Remedy::TryAgain, Remedy::HostInstead, Remedy::WithoutEncryption,
                              Remedy::CompareWords, Remedy::KnockAnyway, Remedy::Practice}) {
        const QString name = model::nameOf(remedy);
        QVERIFY(!name.isEmpty());
        QVERIFY(!names.contains(name));
        names.append(name);
    }
}

QTEST_GUILESS_MAIN(tst_Remedies)
#include "tst_remedies.moc"
