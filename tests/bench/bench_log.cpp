// SPDX-License-Identifier: MIT
//
// A conversation of a million turns that is kept, over one of a hundred; and a commit over one by
// plain SQL on the same disk. Everything is made anew, which takes most of the time; bench_log
// <turns> measures a shorter one.
#include "bench/baretable.h"
#include "bench/manyturns.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace talkstick;
using namespace talkstick::bench;
using namespace talkstick::support;

namespace {

constexpr int kFew = 100;
constexpr int kMany = 1'000'000;
constexpr int kWindow = 600; //!< rows
constexpr int kPage = 50; //!< hits
constexpr int kRounds = 100;

//! A conversation that is measured.
struct Talk
{
    explicit Talk(int number)
        : turns(std::uint64_t(number))
    {
        fill(files, number);
        open();
    }
    void open()
    {
        stored.emplace(files);
        (void)found(stored->logs, conversationId(7)); // until it is open
    }
    ProfileFiles files;
    std::optional<StoredLogs> stored;
    std::uint64_t turns = 0;
};

void readWindow(Talk &talk, std::uint64_t first, int count)
{
    check(rows(talk.stored->logs, kLongTalk, first, count).size() == count);
}

void compareReading(std::array<Talk, 2> &both)
{
    const auto open = [](Talk &talk) { talk.open(); };
    const auto opening = medians(kRounds, both, open, [](Talk &talk) {
        check(found(talk.stored->logs, kLongTalk).record.state.rows == talk.turns);
        const auto count = std::min<std::uint64_t>(talk.turns, kWindow);
        readWindow(talk, talk.turns - count, int(count));
    });
    report("to open it and read its end, at most 600 rows", opening[1], opening[0], "ms", 1.5, 2);
    const auto reading = medians(kRounds, both, open, [](Talk &talk) {
        const std::uint64_t places = talk.turns - kFew + 1;
        readWindow(talk, QRandomGenerator::global()->generate64() % places, kFew);
    });
    report("100 rows anywhere", reading[1], reading[0], "ms", 1.5, 2);
}

void compareSearching(std::array<Talk, 2> &both, const char *what,
                      const std::function<QString(const Talk &)> &words, int hitsAtMost)
{
    const auto searching = medians(
        kRounds, both, [](Talk &) {},
        [&](Talk &talk) {
            check(hits(talk.stored->logs, words(talk), 0, kPage).size() == hitsAtMost);
        });
    report(what, searching[1], searching[0], "ms", 1.5, 2);
    reportWithin(what, searching[1], "ms", 50);
}

void compareSearching(std::array<Talk, 2> &both)
{
    compareSearching(
        both, "a word that stands in one row",
        [](const Talk &talk) { return QStringLiteral("u%1x").arg(talk.turns / 2); }, 1);
    compareSearching(
        both, "a word that stands in all, a page of hits",
        [](const Talk &) { return QStringLiteral("fox"); }, kPage);
    compareSearching(
        both, "the beginning of a word that stands in all",
        [](const Talk &) { return QStringLiteral("qui"); }, kPage);
}

void compareCommits(std::array<Talk, 2> &both)
{
    BareTable bare;
    QList<double> bareTimes;
    LogCommit next;
    const auto speak = [&](Talk &talk) {
        const ConversationRecord record = found(talk.stored->logs, kLongTalk).record;
        next = Speech(record).say(textOf(int(record.state.rows) + 1)).take();
        bareTimes << milliseconds([&] { bare.commit(next.entries.front()); });
    };
    const auto committing = medians(kRounds, both, speak, [&](Talk &talk) {
        check(commit(talk.stored->logs, kLongTalk, next) == Kept::Yes);
    });
    report("to commit a turn", committing[1], committing[0], "ms", 1.5, 2);
    report("the same, over a commit by plain SQL", committing[1], median(bareTimes), "ms", 1.5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const int many = argc > 1 ? QByteArray(argv[1]).toInt() : kMany;
    std::array<Talk, 2> both {Talk(kFew), Talk(many)};
    std::printf("%d turns were made in %.0f s; what follows is theirs over those of %d.\n", many,
                double(timer.elapsed()) / 1000, kFew);
    compareReading(both);
    compareCommits(both);
    compareSearching(both);
    return 0;
}
