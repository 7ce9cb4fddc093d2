// SPDX-License-Identifier: MIT
#include "store/diskvfs.h"
#include "store/movefile.h"
#include "store/picture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace talkstick;
using namespace talkstick::support;
using store::Database;
using store::StoreError;
using store::StoreFailure;
using Call = SimulatedDisk::Call;
using Lasting = SimulatedDisk::Lasting;

Q_DECLARE_METATYPE(talkstick::support::SimulatedDisk::Call)
Q_DECLARE_METATYPE(talkstick::support::SimulatedDisk::Lasting)

//! Each way in which a disk fails, at every call in turn.
class tst_DiskFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsAcknowledgedThatIsNotKept_data();
    void nothingIsAcknowledgedThatIsNotKept();
    void whatCannotBeOpenedIsNotDamaged_data();
    void whatCannotBeOpenedIsNotDamaged();
    void aFullDiskLeavesNoFileForAnotherComputer();
    void whatCannotBeMadeIsMadeLater_data();
    void whatCannotBeMadeIsMadeLater();
};

namespace {

void addFaults()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("the disk is full") << Call::Write << SQLITE_FULL;
    QTest::newRow("writing fails") << Call::Write << SQLITE_IOERR_WRITE;
    QTest::newRow("synchronising fails") << Call::Sync << SQLITE_IOERR_FSYNC;
    QTest::newRow("truncating fails") << Call::Truncate << SQLITE_IOERR_TRUNCATE;
    QTest::newRow("reading fails") << Call::Read << SQLITE_IOERR_READ;
}

//! What becomes of a change that was refused.
enum class Refused { IsNotThere, MayBeThere };

//! Conversations of which each goes through all that can happen to one, beside a model that is told
//! only what was acknowledged.
class Talks
{
public:
    //! The \a number-th one of all.
    void talk(StoredLogs &stored, int number)
    {
        using switchboard::SealedTurn;
        const QByteArray id = conversationId(number);
        const ConversationRecord record = conversationOf(number);
        m_lastNumber = number;
        m_refused = 0;
        ask(stored, [=](Logs &logs, auto done) { logs.create(record, done); });
        const QString text = QStringLiteral("fault ") + QString(5'000, u'.');
        ask(stored, [=](Logs &logs, auto done) { logs.saveDraft(id, text, done); });
        say(stored, id, LogCommit::Source::Draft, text);
        ask(stored, [=](Logs &logs, auto done) {
            logs.seal(id, SealedTurn {text, turn::Stick::Kept}, done);
        });
        say(stored, id, LogCommit::Source::Sealed, QStringLiteral("fault and more"));
        (void)hits(stored.logs, QStringLiteral("fault"), 0, 1);
        const QByteArray last = conversationId(number - 1);
        if (m_model.logs.contains(last))
            ask(stored, [=](Logs &logs, auto done) { logs.remove(last, kNoon, done); });
        stored.database.scrub();
        say(stored, id, LogCommit::Source::Elsewhere, QStringLiteral("after all"));
    }
    [[nodiscard]] int refused() const { return m_refused; } //!< Of the last one's changes.
    //! The first one of all.
    void begin(const ProfileFiles &files)
    {
        StoredLogs stored(files);
        talk(stored, 1);
        QCOMPARE(m_refused, 0);
    }
    //! Says one turn more in the last conversation, beginning it if it is not there.
    void goOn(StoredLogs &stored)
    {
        const ConversationRecord record = conversationOf(m_lastNumber);
        m_refused = 0;
        if (found(stored.logs, record.id).state == FoundConversation::State::Unknown)
            ask(stored, [=](Logs &logs, auto done) { logs.create(record, done); });
        say(stored, record.id, LogCommit::Source::Elsewhere, QStringLiteral("goes on"));
    }
    [[nodiscard]] bool areIn(StoredLogs &stored, Refused refused = Refused::IsNotThere)
    {
        const auto now = picture(stored.logs);
        if (!now || !holdsTogether(*now))
            return false;
        if (*now != *picture(m_model) && refused == Refused::MayBeThere && m_lastRefused)
            (void)awaited<Kept>([&](auto done) { m_lastRefused(m_model, done); });
        return *now == *picture(m_model);
    }

private:
    using Ask = std::function<void(Logs &, Logs::Done)>;

    //! Nothing happens to those before the last but one any more.
    std::optional<Picture> picture(Logs &logs) const
    {
        return pictureOf(logs, std::max(1, m_lastNumber - 1), m_lastNumber);
    }
    void ask(StoredLogs &stored, const Ask &ask)
    {
        const auto kept = awaited<Kept>([&](auto done) { ask(stored.logs, done); });
        if (kept == Kept::Yes) {
            (void)awaited<Kept>([&](auto done) { ask(m_model, done); });
        } else {
            ++m_refused;
            m_lastRefused = ask;
        }
    }
    void say(StoredLogs &stored, const QByteArray &id, LogCommit::Source source,
             const QString &text)
    {
        const auto log = m_model.logs.find(id);
        if (log == m_model.logs.end())
            return; // It could not be created.
        LogCommit commit = Speech(log->second.record).say(text).take();
        commit.source = source;
        ask(stored, [=](Logs &logs, auto done) { logs.commit(id, commit, done); });
    }

    FakeLogs m_model;
    int m_lastNumber = 0;
    int m_refused = 0;
    Ask m_lastRefused;
};

QByteArray placeOf(int at, Lasting lasting)
{
    return QByteArray("at call ") + QByteArray::number(at)
        + (lasting == Lasting::Once ? ", once" : ", from there on");
}

bool tellsOfDamage(const QSignalSpy &spy)
{
    return std::any_of(spy.begin(), spy.end(), [](const QList<QVariant> &signal) {
        return signal.first().value<StoreFailure>().error == StoreError::Damaged;
    });
}

} // namespace

void tst_DiskFaults::initTestCase()
{
    SimulatedDisk disk(1);
    const DiskVfs vfs(disk);
    const ProfileFiles files;
    StoredLogs stored(files);
    QCOMPARE(create(stored.logs, conversationOf(1)), Kept::Yes);
    if (disk.calls(Call::Sync) == 0)
        QSKIP("Qt's driver brings an SQLite of its own, which does not know the simulated disk.");
}

void tst_DiskFaults::nothingIsAcknowledgedThatIsNotKept_data()
{
    addFaults();
}

void tst_DiskFaults::nothingIsAcknowledgedThatIsNotKept()
{
    QFETCH(const Call, call);
    QFETCH(const int, code);
    SimulatedDisk disk(1);
    const DiskVfs vfs(disk);
    const ProfileFiles files;
    Talks talks;
    int refused = 0;
    int number = 0;
    for (const Lasting lasting : {Lasting::Once, Lasting::UntilMended}) {
        int at = 1;
        for (bool isMet = true; isMet; ++at) {
            const QByteArray where = placeOf(at, lasting);
            {
                StoredLogs stored(files);
                QVERIFY2(talks.areIn(stored), where.constData());
                QSignalSpy troubled(&stored.database, &Database::troubled);
                const int before = disk.calls(call);
                disk.failAt(call, at, code, lasting);
                talks.talk(stored, ++number);
                refused += talks.refused();
                isMet = disk.calls(call) - before >= at;
                disk.mend();
                // In what is open still, and then for good.
                QVERIFY2(talks.areIn(stored), where.constData());
                talks.goOn(stored);
                QVERIFY2(talks.refused() == 0, where.constData());
                QVERIFY2(!tellsOfDamage(troubled), where.constData());
                disk.cut();
            }
            disk.powerOn();
            StoredLogs stored(files);
            QVERIFY2(talks.areIn(stored), where.constData());
            QVERIFY2(checked(stored).ok(), where.constData());
        }
        QVERIFY2(at > 2, "There were no such calls.");
    }
    // What is too long is only truncated once all is in its place.
    QVERIFY2(refused > 0 || call == Call::Truncate, "No change met the fault.");
}

void tst_DiskFaults::whatCannotBeOpenedIsNotDamaged_data()
{
    addFaults();
    QTest::newRow("removing fails") << Call::Remove << SQLITE_IOERR_DELETE;
}

void tst_DiskFaults::whatCannotBeOpenedIsNotDamaged()
{
    QFETCH(const Call, call);
    QFETCH(const int, code);
    SimulatedDisk disk(1);
    const DiskVfs vfs(disk);
    const ProfileFiles files;
    Talks talks;
    talks.begin(files);
    int at = 1;
    for (bool isMet = true; isMet; ++at) {
        const QByteArray where = placeOf(at, Lasting::UntilMended);
        {
            // Not closed, so that there is something to be done when it is opened.
            StoredLogs stored(files);
            talks.goOn(stored);
            QVERIFY2(talks.refused() == 0, where.constData());
            disk.cut();
        }
        disk.powerOn();
        const int before = disk.calls(call);
        disk.failAt(call, at, code, Lasting::UntilMended);
        {
            StoredLogs stored(files);
            QSignalSpy failed(&stored.database, &Database::failed);
            QSignalSpy troubled(&stored.database, &Database::troubled);
            const auto state = found(stored.logs, conversationId(1)).state;
            QVERIFY2(state == FoundConversation::State::Kept
                         || state == FoundConversation::State::Unreadable,
                     where.constData());
            talks.goOn(stored);
            QVERIFY2(!tellsOfDamage(failed) && !tellsOfDamage(troubled), where.constData());
        }
        isMet = disk.calls(call) - before >= at;
        disk.mend();
        {
            StoredLogs stored(files);
            // Of what was refused it was not known whether it had come onto the disk.
            QVERIFY2(talks.areIn(stored, Refused::MayBeThere), where.constData());
            QVERIFY2(checked(stored).ok(), where.constData());
            talks.goOn(stored);
            QVERIFY2(talks.refused() == 0, where.constData());
            disk.cut();
        }
        disk.powerOn();
        StoredLogs stored(files);
        QVERIFY2(talks.areIn(stored), where.constData());
    }
    QVERIFY2(at > 2, "There were no such calls.");
}

void tst_DiskFaults::aFullDiskLeavesNoFileForAnotherComputer()
{
    SimulatedDisk disk(1);
    const DiskVfs vfs(disk);
    const ProfileFiles files;
    Talks talks;
    talks.begin(files);
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(QStringLiteral("moved"));
    const store::MoveSource source {files.database(), "key", {}};
    int at = 1;
    for (bool isMet = true; isMet; ++at) {
        const QByteArray where = placeOf(at, Lasting::UntilMended);
        const int before = disk.calls(Call::Write);
        disk.failAt(Call::Write, at, SQLITE_FULL, Lasting::UntilMended);
        const auto written = store::writeMoveFile(source, file, switchboard::Mover::Existing::Keep,
                                                  [](int) { return store::GoOn::Yes; });
        isMet = disk.calls(Call::Write) - before >= at;
        disk.mend();
        QVERIFY2(written.ok() != isMet, where.constData());
        if (isMet) {
            QVERIFY2(written.error().error == switchboard::MoveError::DiskFull, where.constData());
            QVERIFY2(QDir(elsewhere.path())
                         .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     where.constData());
        }
    }
    QVERIFY2(at > 10, "There were no such calls.");
    StoredLogs stored(files);
    QVERIFY(talks.areIn(stored));
}

void tst_DiskFaults::whatCannotBeMadeIsMadeLater_data()
{
    addFaults();
    QTest::newRow("creating fails") << Call::Create << SQLITE_CANTOPEN;
    QTest::newRow("removing fails") << Call::Remove << SQLITE_IOERR_DELETE;
}

void tst_DiskFaults::whatCannotBeMadeIsMadeLater()
{
    QFETCH(const Call, call);
    QFETCH(const int, code);
    int at = 1;
    for (bool isMet = true; isMet; ++at) {
        const QByteArray where = placeOf(at, Lasting::UntilMended);
        SimulatedDisk disk(1);
        const DiskVfs vfs(disk);
        const ProfileFiles files;
        disk.failAt(call, at, code, Lasting::UntilMended);
        {
            StoredLogs stored(files);
            QSignalSpy failed(&stored.database, &Database::failed);
            (void)checked(stored);
            QVERIFY2(!tellsOfDamage(failed), where.constData());
        }
        isMet = disk.calls(call) >= at;
        disk.mend();
        Talks talks;
        talks.begin(files);
        disk.cut();
        disk.powerOn();
        StoredLogs stored(files);
        QVERIFY2(talks.areIn(stored), where.constData());
        QVERIFY2(checked(stored).ok(), where.constData());
    }
}

QTEST_GUILESS_MAIN(tst_DiskFaults)
#include "tst_diskfaults.moc"
