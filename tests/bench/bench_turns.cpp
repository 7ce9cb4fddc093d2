// SPDX-License-Identifier: MIT
//
// A turn from being said until whoever said it knows that it is kept on both sides, over the least
// that this takes: a commit by plain SQL in each of two databases on the same disk.
#include "bench/baretable.h"
#include "bench/keptpair.h"

using namespace talkstick;
using namespace talkstick::bench;

namespace {

constexpr int kRounds = 300;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1'000'000;
}

QString textOf(int turn)
{
    return QStringLiteral("Turn %1: the quick brown fox jumps over the lazy dog, and the dog does "
                          "not mind at all.")
        .arg(turn);
}

double sayAndLearn(KeptPair &pair, const QString &text)
{
    session::Conversation &speaker = *pair.holder().conversation;
    QElapsedTimer timer;
    timer.start();
    if (speaker.speak(text))
        giveUp(QStringLiteral("Nobody may speak."));
    runUntil([&speaker] { return speaker.state().isAllDelivered || speaker.state().ended; });
    const double time = milliseconds(timer);
    if (speaker.state().ended)
        giveUp(QStringLiteral("The conversation has ended."));
    return time;
}

double commitBoth(BareTable &here, BareTable &there, const QString &text)
{
    // As long as what is kept of the turn.
    const session::native::StoredEntry entry {
        1, text.toUtf8() + QByteArray(20, 'x'), QByteArray(32, 'h'), 0, 1, 1};
    QElapsedTimer timer;
    timer.start();
    here.commit(entry);
    there.commit(entry);
    return milliseconds(timer);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    KeptPair pair;
    BareTable here;
    BareTable there;
    QList<double> turns;
    QList<double> commits;
    for (int round = 1; round <= kRounds; ++round) {
        commits << commitBoth(here, there, textOf(round));
        turns << sayAndLearn(pair, textOf(round));
    }
    report("said until delivered, over two bare commits", median(turns), median(commits), "ms",
           1.5);
    return 0;
}
