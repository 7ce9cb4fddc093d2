// SPDX-License-Identifier: MIT
#pragma once

#include "bench/programs.h"
#include "store/conversationtable.h"
#include "store/logs.h"
#include "store/logtable.h"
#include "store/searchtable.h"

#include <functional>

// Conversations of any length, in a database on the disk.

namespace talkstick::bench {

//! Of the one conversation in each of them.
inline const QByteArray kLongTalk = support::conversationId(1);

inline QString textOf(int turn)
{
    // A word that nothing else begins with, words of a vocabulary, and words that all have.
    return QStringLiteral("%1 u%2x v%3 v%4 and so the quick brown fox jumps over the lazy dog.")
        .arg(turn % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd"))
        .arg(turn)
        .arg(turn % 1'009)
        .arg(turn % 9'973);
}

inline void check(bool isDone)
{
    if (!isDone)
        giveUp(QStringLiteral("The conversation cannot be made or read."));
}

//! Makes and indexes the conversation, by the way that turns go, but many in a transaction.
inline void fill(const support::ProfileFiles &files, int turns)
{
    using store::Access;
    using store::Outcome;
    constexpr int kAtOnce = 5'000;
    store::Connection connection(files.database(), std::chrono::seconds(3));
    check(connection
              .run<bool>(Access::Write,
                         [](QSqlDatabase &database) {
                             return store::addConversation(database, support::conversationOf(1));
                         })
              .ok());
    for (int turn = 1; turn <= turns; turn += kAtOnce) {
        const auto job = [turn, turns](QSqlDatabase &database) -> Outcome<bool> {
            support::Speech speech(store::readConversation(database, kLongTalk).value().record);
            for (int next = turn; next < turn + kAtOnce && next <= turns; ++next)
                speech.say(textOf(next));
            const auto kept = store::commitEntries(database, kLongTalk, speech.take());
            for (auto more = kept; more.ok() && more.value();)
                more = store::indexBatch(database);
            return kept;
        };
        const auto kept = connection.run<bool>(Access::Write, job);
        check(kept.ok() && kept.value());
    }
}

inline double milliseconds(const std::function<void()> &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return double(timer.nsecsElapsed()) / 1'000'000;
}

//! How long \a step takes with the first and with the second of \a both, in milliseconds, by turns,
//! so that both meet the same noise. \a before is not counted.
template <typename Talk, typename Before, typename Step>
std::array<double, 2> medians(int rounds, std::array<Talk, 2> &both, Before before, Step step)
{
    std::array<QList<double>, 2> times;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < both.size(); ++i) {
            before(both[i]);
            times[i] << milliseconds([&] { step(both[i]); });
        }
    }
    return {median(times[0]), median(times[1])};
}

} // namespace talkstick::bench
