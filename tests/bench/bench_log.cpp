// SPDX-License-Identifier: MIT
//
// A conversation of a million turns that is kept, over one of a hundred; and a commit over one by
// plain SQL on the same disk. Everything is made anew, which takes most of the time; bench_log
// <turns> measures a shorter one.
#include "bench/programs.h"
#include "store/conversationtable.h"
#include "store/logs.h"
#include "store/logtable.h"
#include "store/searchtable.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <chrono>

using namespace talkstick;
using namespace talkstick::bench;
using namespace talkstick::support;
using namespace std::chrono_literals;
using store::Access;
using store::Connection;
using store::Outcome;

namespace {

constexpr int kFew = 100;
constexpr int kMany = 1'000'000;
constexpr int kAtOnce = 5'000; //!< turns made in a transaction
constexpr int kWindow = 600; //!< rows
constexpr int kPage = 50; //!< hits
constexpr int kRounds = 100;
const QByteArray kId = conversationId(1);

QString textOf(int turn)
{
    // A word that nothing else begins with, words of a vocabulary, and words that all have.
    return QStringLiteral("%1 u%2x v%3 v%4 and so the quick brown fox jumps over the lazy dog.")
        .arg(turn % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd"))
        .arg(turn)
        .arg(turn % 1'009)
        .arg(turn % 9'973);
}

void check(bool isDone)
{
    if (!isDone)
        giveUp(QStringLiteral("The conversation cannot be made."));
}

//! Makes and indexes the conversation, by the way that turns go, but many in a transaction.
void fill(const ProfileFiles &files, int turns)
{
    Connection connection(files.database(), 3s);
    check(connection
              .run<bool>(Access::Write,
                         [](QSqlDatabase &database) {
                             return store::addConversation(database, conversationOf(1));
                         })
              .ok());
    for (int turn = 1; turn <= turns;) {
        const auto job = [turn, turns](QSqlDatabase &database) -> Outcome<bool> {
            Speech speech(store::readConversation(database, kId).value().record);
            for (int next = turn; next < turn + kAtOnce && next <= turns; ++next)
                speech.say(textOf(next));
            const auto kept = store::commitEntries(database, kId, speech.take());
            for (auto more = kept; more.ok() && more.value();)
                more = store::indexBatch(database);
            return kept;
        };
        const auto kept = connection.run<bool>(Access::Write, job);
        check(kept.ok() && kept.value());
        turn += kAtOnce;
    }
}

double milliseconds(const std::function<void()> &step)
{
    QElapsedTimer timer;
    timer.start();
    step();
    return double(timer.nsecsElapsed()) / 1'000'000;
}

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

//! Commits of one row as long as ours, by nothing but SQL.
class BareTable
{
public:
    BareTable()
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
        m_database.setDatabaseName(m_files.database());
        check(m_database.open());
        for (const char *statement :
             {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
              "CREATE TABLE entries (id INTEGER PRIMARY KEY, payload BLOB, hash BLOB)"})
            check(QSqlQuery(m_database).exec(QString::fromLatin1(statement)));
        m_insert = QSqlQuery(m_database);
        check(
            m_insert.prepare(QStringLiteral("INSERT INTO entries (payload, hash) VALUES (?, ?)")));
    }
    void commit(const StoredEntry &entry)
    {
        m_insert.bindValue(0, entry.payload);
        m_insert.bindValue(1, entry.hash);
        check(m_insert.exec());
    }

private:
    ProfileFiles m_files;
    QSqlDatabase m_database;
    QSqlQuery m_insert;
};

using Step = std::function<void(Talk &)>;
//! How long \a step takes with the first and with the second, in turns, so that both meet the same
//! noise.
std::array<double, 2> medians(std::array<Talk, 2> &both, const Step &before, const Step &step)
{
    std::array<QList<double>, 2> times;
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < both.size(); ++i) {
            before(both[i]);
            times[i] << milliseconds([&] { step(both[i]); });
        }
    }
    return {median(times[0]), median(times[1])};
}

void readWindow(Talk &talk, std::uint64_t first, int count)
{
    check(rows(talk.stored->logs, kId, first, count).size() == count);
}

void compareReading(std::array<Talk, 2> &both)
{
    const auto open = [](Talk &talk) { talk.open(); };
    const auto opening = medians(both, open, [](Talk &talk) {
        check(found(talk.stored->logs, kId).record.state.rows == talk.turns);
        const auto count = std::min<std::uint64_t>(talk.turns, kWindow);
        readWindow(talk, talk.turns - count, int(count));
    });
    report("to open it and read its end, at most 600 rows", opening[1], opening[0], "ms", 1.5, 2);
    const auto reading = medians(both, open, [](Talk &talk) {
        const std::uint64_t places = talk.turns - kFew + 1;
        readWindow(talk, QRandomGenerator::global()->generate64() % places, kFew);
    });
    report("100 rows anywhere", reading[1], reading[0], "ms", 1.5, 2);
}

void compareSearching(std::array<Talk, 2> &both, const char *what,
                      const std::function<QString(const Talk &)> &words, int hitsAtMost)
{
    const auto searching = medians(
        both, [](Talk &) {},
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
        const ConversationRecord record = found(talk.stored->logs, kId).record;
        next = Speech(record).say(textOf(int(record.state.rows) + 1)).take();
        bareTimes << milliseconds([&] { bare.commit(next.entries.front()); });
    };
    const auto committing = medians(
        both, speak, [&](Talk &talk) { check(commit(talk.stored->logs, kId, next) == Kept::Yes); });
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
