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

enum class Meeting { Strangers, Friends, OneInvited };

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
    // What the smaller one needs to call: an invitation of the greater one's, if there is one.
    JoinOptions options(Meeting meeting)
    {
        JoinOptions options {.address = {Place::hostName(), Place::hostName()}};
        if (meeting != Meeting::OneInvited)
            return options;
        std::optional<wire::Invitation> made;
        great.switchboard.makeInvitation({options.address}, [&](const auto &m) { made = m; });
        if (!QTest::qWaitFor([&] { return made.has_value(); }))
            qFatal("no invitation was made");
        return forInvitation(*made);
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
    const JoinOptions options = two.options(meeting);
    Call &smallCall = two.small.call(options);
    Line smallLine(two.small, two.great);
    Call &greatCall = two.great.call();
    Line greatLine(two.great, two.small);
    const QList<std::pair<Line *, Way>> all {{&smallLine, Way::ToHost},
                                             {&smallLine, Way::ToCaller},
                                             {&greatLine, Way::ToHost},
                                             {&greatLine, Way::ToCaller}};
    for (;;) {
        QList<std::pair<Line *, Way>> possible;
        for (const auto &step : all) {
            if (step.first->can(step.second))
                possible.append(step);
        }
        const int chosen = possible.isEmpty() ? -1 : next(int(possible.size()));
        if (chosen < 0)
            break;
        const auto &[line, way] = possible[chosen];
        line->advance(way);
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
    QTest::newRow("one has an invitation") << Meeting::OneInvited;
}

void tst_Crossed::oneConversationComesOfTwoCalls()
{
    QFETCH(Meeting, meeting);
    constexpr int kSteps = 9; // enough for both to be secure and introduced
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
    for (quint32 seed = 1; seed <= 500 && faults.size() < 5; ++seed) {
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
        QVERIFY(old->state().ended);
        QCOMPARE(two.small.live().first()->state().words, two.great.live().first()->state().words);
    }
}

QTEST_GUILESS_MAIN(tst_Crossed)
#include "tst_crossed.moc"
