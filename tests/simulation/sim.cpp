// SPDX-License-Identifier: MIT
#include "simulation/history.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <chrono>
#include <cstdlib>
#include <iostream>

// Two native conversations' cores, a bad network and bad disks, in very many histories.
//   sim --histories <n> [--first <seed>]   runs many, and stops at the first that fails
//   sim <seed>                             runs one and tells what happens in it
//   sim --mistakes [--histories <n>]       whether each mistake of faults.h is found
//   sim --mistake <name> …                 with that mistake in it

using namespace talkstick::simulation;

namespace {

using Clock = std::chrono::steady_clock;

struct Run
{
    std::uint64_t first = 1;
    std::uint64_t histories = 1000;
    Mistake mistake = Mistake::None;
};

void print(const FaultCounts &faults)
{
    for (std::size_t i = 0; i < kFaults; ++i)
        std::cout << "  " << faults[i] << ' ' << kFaultNames[i] << '\n';
}

int runMany(const Run &run)
{
    FaultCounts faults {};
    std::uint64_t links = 0;
    std::uint64_t entries = 0;
    const Clock::time_point start = Clock::now();
    for (std::uint64_t seed = run.first; seed < run.first + run.histories; ++seed) {
        History history(seed, run.mistake);
        const std::string failure = history.run();
        if (!failure.empty()) {
            std::cout << "seed " << seed << ": " << failure << '\n';
            return EXIT_FAILURE;
        }
        for (std::size_t i = 0; i < kFaults; ++i)
            faults[i] += history.faults()[i];
        links += history.links();
        entries += history.entries();
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::cout << run.histories << " histories, " << links << " links, " << entries
              << " entries kept\n";
    print(faults);
    std::cout << std::uint64_t(double(run.histories) / seconds) << " histories/s\n";
    return EXIT_SUCCESS;
}

int runOne(std::uint64_t seed, Mistake mistake)
{
    History history(seed, mistake, History::Trace::On);
    const std::string failure = history.run();
    std::cout << "seed " << seed << ": " << (failure.empty() ? "all is well" : failure) << '\n';
    return failure.empty() ? EXIT_SUCCESS : EXIT_FAILURE;
}

int findMistakes(const Run &run)
{
    int missed = 0;
    for (std::size_t mistake = 1; mistake < kMistakes; ++mistake) {
        std::string failure;
        std::uint64_t seed = run.first;
        for (; seed < run.first + run.histories && failure.empty(); ++seed)
            failure = History(seed, Mistake(mistake)).run();
        const KnownMistake &known = kKnownMistakes[mistake];
        std::cout << known.name << ": ";
        if (failure.empty()) {
            std::cout << "NOT FOUND" << std::endl;
            ++missed;
            continue;
        }
        std::cout << "seed " << --seed << ", " << failure;
        if (run.first == 1 && seed != known.seed)
            std::cout << " (faults.h says " << known.seed << ')';
        std::cout << std::endl;
    }
    return missed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

Mistake mistakeNamed(const QString &name)
{
    for (std::size_t i = 0; i < kMistakes; ++i) {
        if (name == QLatin1String(kKnownMistakes[i].name))
            return Mistake(i);
    }
    return Mistake::None;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("histories"), {}, QStringLiteral("n"), QStringLiteral("1000")},
         {QStringLiteral("first"), {}, QStringLiteral("seed"), QStringLiteral("1")},
         {QStringLiteral("mistake"), {}, QStringLiteral("name")},
         {QStringLiteral("mistakes"), {}}});
    parser.process(application);
    const Run run {parser.value(QStringLiteral("first")).toULongLong(),
                   parser.value(QStringLiteral("histories")).toULongLong(),
                   mistakeNamed(parser.value(QStringLiteral("mistake")))};
    if (parser.isSet(QStringLiteral("mistakes")))
        return findMistakes(run);
    if (!parser.positionalArguments().isEmpty())
        return runOne(parser.positionalArguments().first().toULongLong(), run.mistake);
    return runMany(run);
}
