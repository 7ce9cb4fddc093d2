// SPDX-License-Identifier: MIT
//
// What somebody sees of a conversation of a million turns, over one of a hundred: opening it, going
// to a turn anywhere, sending one, each until it is painted; and the memory that it takes over one
// in which nothing was said, each in a process of its own. bench_longtalk <turns> measures a
// shorter one.
#include "bench/keptpair.h"
#include "bench/manyturns.h"
#include "model/transcriptmodel.h"
#include "switchboard/keptjournal.h"
#include "ui/transcriptview.h"

#include <QApplication>
#include <QRandomGenerator>

using namespace talkstick;
using namespace talkstick::bench;
using namespace talkstick::support;

namespace {

constexpr int kFew = 100;
constexpr int kMany = 1'000'000;
constexpr int kRounds = 40;
constexpr int kPlaces = 200; //!< that are looked at before memory is measured
constexpr int kProcesses = 3;

//! A conversation on screen, from the disk.
struct Shown
{
    explicit Shown(const QString &file)
        : database(file)
        , record(found(logs, kLongTalk).record)
        , journal(logs, kLongTalk, qsizetype(record.state.rows))
    {
        view.setTranscript(&model);
        view.resize(700, 600);
        view.show();
        QApplication::processEvents();
    }
    ~Shown() { model.show(nullptr, {}); }
    Q_DISABLE_COPY_MOVE(Shown)

    [[nodiscard]] qsizetype turns() const { return journal.size(); }
    void paint()
    {
        QApplication::processEvents();
        view.viewport()->repaint();
    }
    void open()
    {
        model.show(&journal, QStringLiteral("Bravo"));
        runUntil([this] { return model.rowCount() > 0 || turns() == 0; });
        paint();
    }
    // As somebody who asks for the turn by its number.
    void goTo(qsizetype turn)
    {
        std::optional<qsizetype> entry;
        model.findTurn(quint32(turn), [&entry](qsizetype at) { entry = at; });
        runUntil([&entry] { return entry.has_value(); });
        view.showEntry(*entry);
        runUntil([this, entry] {
            const QModelIndex row = view.currentIndex();
            return row.isValid() && model.first() + row.row() == *entry;
        });
        check(view.currentIndex().data(model::TranscriptModel::NumberRole).toInt() == turn);
        paint();
    }
    void goAnywhere() { goTo(1 + QRandomGenerator::global()->bounded(qint64(turns()))); }
    void send()
    {
        Speech speech(record);
        speech.say(textOf(int(turns()) + 1));
        check(commit(logs, kLongTalk, speech.take()) == Kept::Yes);
        record.state = speech.state();
        journal.append({});
        model.journalGrew();
        runUntil([this] { return model.showsEnd(); });
        paint();
    }

    store::Database database;
    store::SqlLogs logs {database};
    switchboard::ConversationRecord record;
    switchboard::KeptJournal journal;
    session::SystemClock clock;
    model::TranscriptModel model {clock};
    ui::TranscriptView view;
};

//! A conversation that is measured.
struct Talk
{
    explicit Talk(int turns) { fill(files, turns); }
    void restart()
    {
        shown.reset();
        shown.emplace(files.database());
    }

    ProfileFiles files;
    std::optional<Shown> shown;
};

void compare(std::array<Talk, 2> &both)
{
    const auto restart = [](Talk &talk) { talk.restart(); };
    const auto opening = medians(kRounds, both, restart, [](Talk &talk) { talk.shown->open(); });
    report("to open it, on screen", opening[1], opening[0], "ms", 1.5, 2);
    const auto open = [](Talk &talk) { talk.shown->open(); };
    const auto going = medians(kRounds, both, open, [](Talk &talk) { talk.shown->goAnywhere(); });
    report("to go to a turn anywhere, on screen", going[1], going[0], "ms", 1.5, 2);
    const auto sending = medians(kRounds, both, open, [](Talk &talk) { talk.shown->send(); });
    report("to send a turn, on screen", sending[1], sending[0], "ms", 1.5, 2);
    for (Talk &talk : both)
        talk.shown.reset();
}

//! KiB of this process, as the system says it; 0 if it does not.
long memory(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(name) + qsizetype(qstrlen(name)) + 1;
    return all.mid(at, all.indexOf("kB", at) - at).trimmed().toLong();
}

//! Reads about in the conversation and prints what that has taken.
void lookAround(const QString &file)
{
    Shown shown(file);
    shown.open();
    for (int place = 0; shown.turns() > 0 && place < kPlaces; ++place)
        shown.goAnywhere();
    shown.view.toBeginning();
    runUntil([&shown] { return shown.model.showsBeginning(); });
    shown.paint();
    (void)hits(shown.logs, QStringLiteral("fox"), 0, 50);
    (void)hits(shown.logs, QStringLiteral("u77x"), 0, 50);
    std::printf("memory %ld %ld\n", memory("VmRSS"), memory("VmHWM"));
}

//! What a process of its own takes for it, now and at most: MiB.
std::array<double, 2> memoryFor(const ProfileFiles &files)
{
    Process process(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--look"), files.database()});
    process.begin();
    const QByteArrayList words = process.waitForLine("memory").split(' ');
    process.waitForFinished();
    return {words.value(1).toDouble() / 1024, words.value(2).toDouble() / 1024};
}

void compareMemory(const ProfileFiles &empty, const ProfileFiles &many)
{
    std::array<QList<double>, 2> above;
    for (int round = 0; round < kProcesses; ++round) {
        const auto none = memoryFor(empty);
        const auto all = memoryFor(many);
        for (std::size_t i = 0; i < above.size(); ++i)
            above[i] << all[i] - none[i];
    }
    reportWithin("resident, above an empty one", median(above[0]), "MiB", 10);
    reportWithin("the most that was resident, above its", median(above[1]), "MiB", 10);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--look")) {
        lookAround(arguments.value(2));
        return 0;
    }
    const int many = argc > 1 ? arguments.value(1).toInt() : kMany;
    std::array<Talk, 2> both {Talk(kFew), Talk(many)};
    std::printf("What follows is of %d turns.\n", many);
    const Talk empty(0);
    compareMemory(empty.files, both[1].files);
    compare(both);
    return 0;
}
