// SPDX-License-Identifier: MIT
//
// How long the thread that draws the window stands still while another program, such as one that
// makes backups, holds the database for five seconds and somebody talks, writes, searches and opens
// conversations; beside the same without such a program. What was said meanwhile must be kept.
#include "bench/keptpair.h"
#include "bench/programs.h"
#include "model/transcriptmodel.h"
#include "store/logs.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QTimer>

using namespace talkstick;
using namespace talkstick::bench;
using namespace talkstick::support;
using namespace std::chrono_literals;

namespace {

constexpr int kHeld = 5'000; // ms
constexpr double kGapLimit = 16; // ms

//! The other program.
int hold(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(file);
    if (!database.open() || !QSqlQuery(database).exec(QStringLiteral("BEGIN EXCLUSIVE")))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    QThread::msleep(kHeld);
    if (!QSqlQuery(database).exec(QStringLiteral("COMMIT")))
        return 1;
    std::puts("released");
    return 0;
}

//! The longest time between two beats of the event loop, in milliseconds.
class Heart final : public QTimer
{
public:
    Heart()
    {
        setTimerType(Qt::PreciseTimer);
        setInterval(1ms);
        callOnTimeout(this, [this] { beat(); });
        m_since.start();
        start();
    }
    void beat()
    {
        m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1'000'000);
        m_since.restart();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QElapsedTimer m_since;
    double m_longest = 0;
};

//! What somebody does, as fast as nobody can, to one side of the conversation.
class Person final : public QObject
{
public:
    explicit Person(Keeper &keeper)
        : m_keeper(keeper)
    {
        m_model.show(&keeper.conversation->journal(), QStringLiteral("Bravo"));
        m_typing.callOnTimeout(this, [this] { type(); });
        m_looking.callOnTimeout(this, [this] { look(); });
        m_typing.start(20ms);
        m_looking.start(110ms);
    }
    ~Person() override { m_model.show(nullptr, {}); }
    //! Whether everything that was done so far has been answered.
    [[nodiscard]] bool isAnswered() const { return m_open == 0; }
    [[nodiscard]] const QString &draft() const { return m_draft; }
    void rest()
    {
        m_typing.stop();
        m_looking.stop();
    }

private:
    void type()
    {
        m_draft += QStringLiteral("word ");
        ++m_open;
        m_keeper.logs.saveDraft(id(), m_draft, [this](Kept kept) {
            --m_open;
            if (kept == Kept::No)
                giveUp(QStringLiteral("A draft was not kept."));
        });
    }
    void look()
    {
        m_open += 2;
        m_keeper.logs.search(QStringLiteral("fox"), 0, 50, [this](const auto &) { --m_open; });
        m_keeper.logs.find(id(), [this](const FoundConversation &) { --m_open; });
        m_model.show(&m_keeper.conversation->journal(), QStringLiteral("Bravo"));
    }
    [[nodiscard]] QByteArray id() const { return m_keeper.conversation->state().conversationId; }

    Keeper &m_keeper;
    session::SystemClock m_clock;
    model::TranscriptModel m_model {m_clock};
    QTimer m_typing;
    QTimer m_looking;
    QString m_draft;
    int m_open = 0;
};

void talk(KeptPair &pair, Process *holder, const char *what)
{
    Keeper &speaker = pair.holder();
    Person person(speaker);
    Heart heart;
    if (speaker.conversation->speak(QStringLiteral("The quick brown fox.")))
        giveUp(QStringLiteral("Nobody may speak."));
    QElapsedTimer timer;
    timer.start();
    runUntil([&] { return timer.hasExpired(kHeld - 500); });
    const bool wasHeld = !pair.isAllDelivered();
    if (wasHeld != bool(holder))
        giveUp(QStringLiteral("The database was not held, or is slow without that."));
    runUntil([&] { return pair.isAllDelivered() || speaker.conversation->state().ended; });
    const double delivered = double(timer.elapsed());
    person.rest();
    runUntil([&] { return person.isAnswered(); });
    heart.beat();
    const QByteArray id = speaker.conversation->state().conversationId;
    if (speaker.conversation->state().ended
        || found(speaker.logs, id).record.draft != person.draft()
        || texts(pair.ours.logs, id) != texts(pair.theirs.logs, id))
        giveUp(QStringLiteral("Something was lost."));
    if (holder)
        std::printf("The turn was delivered after %.0f ms.\n", delivered);
    reportWithin(what, heart.longest(), "ms", kGapLimit);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--hold"))
        return hold(arguments.value(2));
    KeptPair pair;
    talk(pair, nullptr, "the longest pause, nobody in the way");
    Process holder(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--hold"), pair.holder().files.database()});
    holder.begin();
    holder.waitForLine("held");
    talk(pair, &holder, "the longest pause, the database held");
    return 0;
}
