// SPDX-License-Identifier: MIT
#include "places.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace talkstick::support;
using session::Conversation;
using Step = CallProgress::Step;
using Way = Line::Way;

// Two programs that call each other at once, step by step in many orders.
class tst_Crossed : public QObject
{
    Q_OBJECT

private slots:
    void oneConversationComesOfTwoCalls_data();
    void oneConversationComesOfTwoCalls();
    void soDoesItInAnyOrderOfSingleWrites_data() { oneConversationComesOfTwoCalls_data(); }
    void soDoesItInAnyOrderOfSingleWrites();
    void theCallOfTheSmallerKeyStaysIfBothHaveGreeted();
    void whoKnocksIsLetInWhenWeCallThem();
    void aNewCallReplacesAConversationThatGoesOn();
};

namespace {

enum class Meeting { Strangers, Friends, SmallIsInvited, GreatIsInvited };

struct Two
{
    Place small {'a'};
    Place great {'b'};

    void know(Meeting meeting)
    {
        if (meeting != Meeting::Friends)
            return;
        for (auto [here, there] : {std::pair(&small, &great), std::pair(&great, &small)}) {
            Person person;
            person.key = there->key();
            person.trust = Trust::Verified;
            here->fakes.people.keep(person);
        }
    }
    // How to call: by an invitation of the other one's if there is one.
    JoinOptions options(const Place &caller, Meeting meeting)
    {
        Place &host = &caller == &small ? great : small;
        const Meeting invited =
            &caller == &small ? Meeting::SmallIsInvited : Meeting::GreatIsInvited;
        return meeting == invited ? forInvitation(host.invitation()) : Place::plainly();
    }
};

// One conversation on each side, both ends of the same connection, and nothing else left.
QString fault(const Two &two, const Call &smallCall, const Call &greatCall)
{
    const auto small = two.small.live();
    const auto great = two.great.live();
    if (small.size() != 1 || great.size() != 1)
        return QStringLiteral("%1 and %2 conversations").arg(small.size()).arg(great.size());
    if (small.first()->state().words != great.first()->state().words)
        return QStringLiteral("not the same connection");
    if (small.first()->state().opening.role == great.first()->state().opening.role)
        return QStringLiteral("twice the same role");
    if (!two.small.switchboard.knocks().isEmpty() || !two.great.switchboard.knocks().isEmpty())
        return QStringLiteral("somebody still knocks");
    if (!smallCall.progress().isOver() || !greatCall.progress().isOver())
        return QStringLiteral("a call goes on");
    const bool isSmalls = small.first()->state().opening.role == session::Role::Joiner;
    const Step smallWants = isSmalls ? Step::Connected : Step::Replaced;
    const Step greatWants = isSmalls ? Step::Replaced : Step::Connected;
    if (smallCall.progress().step != smallWants || greatCall.progress().step != greatWants)
        return QStringLiteral("a call ended as step %1 and %2")
            .arg(int(smallCall.progress().step))
            .arg(int(greatCall.progress().step));
    return {};
}

// Plays both calls: \a next chooses among so many possible steps until it says no more.
QString play(Meeting meeting, const std::function<int(int choices)> &next)
{
    Two two;
    two.know(meeting);
    const JoinOptions smallOptions = two.options(two.small, meeting);
    const JoinOptions greatOptions = two.options(two.great, meeting);
    two.small.invites.isSlow = two.great.invites.isSlow = true;
    Call &smallCall = two.small.call(smallOptions);
    Line smallLine(two.small, two.great);
    Call &greatCall = two.great.call(greatOptions);
    Line greatLine(two.great, two.small);
    for (;;) {
        QList<std::function<void()>> possible;
        const auto offerAll = [&possible](Line &line, Place &host) {
            for (const Way way : {Way::ToHost, Way::ToCaller}) {
                if (line.can(way))
                    possible.append([&line, way] { line.advance(way); });
            }
            if (host.invites.isHolding())
                possible.append([&host] { host.answerAboutInvitation(); });
        };
        offerAll(smallLine, two.great);
        offerAll(greatLine, two.small);
        const int chosen = possible.isEmpty() ? -1 : next(int(possible.size()));
        if (chosen < 0)
            break;
        possible[chosen]();
    }
    for (Place *place : {&two.small, &two.great}) {
        place->invites.isSlow = false;
        while (place->invites.isHolding())
            place->answerAboutInvitation();
    }
    runDry(smallLine, greatLine);
    return fault(two, smallCall, greatCall);
}

} // namespace

void tst_Crossed::oneConversationComesOfTwoCalls_data()
{
    QTest::addColumn<Meeting>("meeting");
    QTest::newRow("strangers") << Meeting::Strangers;
    QTest::newRow("friends") << Meeting::Friends;
    QTest::newRow("the smaller is invited") << Meeting::SmallIsInvited;
    QTest::newRow("the greater is invited") << Meeting::GreatIsInvited;
}

void tst_Crossed::oneConversationComesOfTwoCalls()
{
    QFETCH(Meeting, meeting);
    constexpr int kSteps = 8; // enough for both to be secure and introduced
    QStringList faults;
    for (int order = 0; order < (1 << kSteps) && faults.size() < 5; ++order) {
        int step = 0;
        const QString found = play(meeting, [&](int choices) {
            if (step == kSteps)
                return -1;
            // The lesser half of the choices are those of the one line.
            const int line = (order >> step++) & 1;
            return line == 0 ? 0 : choices - 1;
        });
        if (!found.isEmpty())
            faults.append(QStringLiteral("order %1: %2").arg(order).arg(found));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Crossed::soDoesItInAnyOrderOfSingleWrites()
{
    QFETCH(Meeting, meeting);
    QStringList faults;
    for (quint32 seed = 1; seed <= 150 && faults.size() < 5; ++seed) {
        QRandomGenerator random(seed);
        const QString found =
            play(meeting, [&random](int choices) { return int(random.bounded(choices)); });
        if (!found.isEmpty())
            faults.append(QStringLiteral("seed %1: %2").arg(seed).arg(found));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Crossed::theCallOfTheSmallerKeyStaysIfBothHaveGreeted()
{
    Two two;
    Call &smallCall = two.small.call();
    Line smallLine(two.small, two.great);
    Call &greatCall = two.great.call();
    Line greatLine(two.great, two.small);
    for (int i = 0; i < 2; ++i) { // answered and connected: both say HELLO
        smallLine.advance(Way::ToHost);
        greatLine.advance(Way::ToHost);
    }
    QCOMPARE(smallCall.progress().step, Step::Greeting);
    QCOMPARE(greatCall.progress().step, Step::Greeting);
    runDry(greatLine, smallLine);
    QCOMPARE(smallCall.progress().step, Step::Connected);
    QCOMPARE(greatCall.progress().step, Step::Replaced);
    QCOMPARE(two.small.live().first()->state().opening.role, session::Role::Joiner);
}

void tst_Crossed::whoKnocksIsLetInWhenWeCallThem()
{
    for (const bool isSmallFirst : {true, false}) {
        Two two;
        Place &first = isSmallFirst ? two.small : two.great;
        Place &second = isSmallFirst ? two.great : two.small;
        Call &knocking = first.call();
        Line firstLine(first, second);
        runDry(firstLine);
        QCOMPARE(knocking.progress().step, Step::Knocking);
        QCOMPARE(second.switchboard.knocks().size(), 1);
        QSignalSpy arrived(&second.switchboard, &Switchboard::arrived);
        Call &answering = second.call();
        Line secondLine(second, first);
        runDry(firstLine, secondLine);
        QCOMPARE(
            fault(two, isSmallFirst ? knocking : answering, isSmallFirst ? answering : knocking),
            QString());
        QCOMPARE(knocking.progress().step, Step::Connected);
        QCOMPARE(answering.progress().step, Step::Replaced);
        QCOMPARE(arrived.count(), 1);
        QVERIFY(first.fakes.listener.callers.empty());
    }
}

void tst_Crossed::aNewCallReplacesAConversationThatGoesOn()
{
    for (const bool isSmallFirst : {true, false}) {
        Two two;
        two.know(Meeting::Friends);
        Call &before = two.small.call();
        Line beforeLine(two.small, two.great);
        runDry(beforeLine);
        QCOMPARE(before.progress().step, Step::Connected);
        Conversation *old = two.great.live().first();
        // The one who calls again has noticed that something is wrong with the connection.
        Place &caller = isSmallFirst ? two.small : two.great;
        Place &host = isSmallFirst ? two.great : two.small;
        Call &again = caller.call();
        Line againLine(caller, host);
        runDry(againLine, beforeLine);
        QCOMPARE(again.progress().step, Step::Connected);
        QCOMPARE(two.small.live().size(), 1);
        QCOMPARE(two.great.live().size(), 1);
        QCOMPARE(two.great.live().first(), old); // the same conversation, by the new link
        QCOMPARE(two.small.live().first()->state().words, two.great.live().first()->state().words);
    }
}

QTEST_GUILESS_MAIN(tst_Crossed)
#include "tst_crossed.moc"
