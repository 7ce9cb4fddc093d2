// SPDX-License-Identifier: MIT
#include "store/logs.h"
#include "switchboard/forgetfullogs.h"

#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::support;

class tst_LogDeletion : public QObject
{
    Q_OBJECT

private slots:
    void noWordOfItIsLeftInTheFiles();
    void whatWasDraftedOrSealedIsNotLeftEither();
    void cleaningIsToldStepByStep();
    void cleaningStopsBetweenSteps();
    void cleaningGoesOnAtTheNextStart();
    void whoOnlyReadsLeavesItToOthers();
    void whatIsKeptStaysFindable();
    void severalAreDeletedAtOnce();
    void ofWhatIsNotKeptOnlyTheIdIsInTheFiles();
    void anIdIsNotedAsDeletedOnce_data();
    void anIdIsNotedAsDeletedOnce();
};

namespace {

constexpr int kLong = 1'300; //!< rows, so that it takes several steps

//! Words that stand nowhere else, in conversation \a number.
QString secret(int number)
{
    return QStringLiteral("xylophone%1").arg(number);
}

void hold(Logs &logs, int number, int rows)
{
    const ConversationRecord record = conversationOf(number);
    QCOMPARE(create(logs, record), Kept::Yes);
    Speech speech(record);
    for (int row = 0; row < rows; ++row)
        speech.say(
            QStringLiteral("Row %1 of %2 Geheimnis%3").arg(row).arg(secret(number)).arg(row));
    QCOMPARE(commit(logs, record.id, speech.take()), Kept::Yes);
}

void remove(Logs &logs, int number)
{
    QCOMPARE(awaited<Kept>([&](auto done) { logs.remove(conversationId(number), kNoon, done); }),
             Kept::Yes);
}

} // namespace

void tst_LogDeletion::noWordOfItIsLeftInTheFiles()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    // Indexed in several parts, so that there is something to put together.
    for (int number = 1; number <= 3; ++number) {
        hold(stored.logs, number, 250);
        QCOMPARE(hits(stored.logs, secret(number)).size(), 100);
    }
    QVERIFY(files.hold("xylophone2") && files.hold("Geheimnis17 ") == false);
    QVERIFY(files.hold("geheimnis17"));
    QSignalSpy cleaned(&stored.logs, &Logs::cleaned);
    remove(stored.logs, 2);
    QTRY_COMPARE_WITH_TIMEOUT(cleaned.count(), 1, 30'000);
    QVERIFY(!files.hold("xylophone2"));
    // In the index words are kept without the letters they share with the one before.
    QVERIFY(!files.hold("hone2"));
    QVERIFY(files.hold("xylophone1") && files.hold("xylophone3"));
    for (int number : {1, 3})
        remove(stored.logs, number);
    QTRY_VERIFY_WITH_TIMEOUT(!files.hold("xylophone") && !files.hold("eheimnis"), 30'000);
    QCOMPARE(found(stored.logs, conversationId(1)).state, FoundConversation::State::Deleted);
}

void tst_LogDeletion::whatWasDraftedOrSealedIsNotLeftEither()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    hold(stored.logs, 1, 1);
    Logs &logs = stored.logs;
    const QByteArray id = conversationId(1);
    QCOMPARE(awaited<Kept>([&](auto done) { logs.seal(id, {QStringLiteral("sousaphone")}, done); }),
             Kept::Yes);
    QCOMPARE(
        awaited<Kept>([&](auto done) { logs.saveDraft(id, QStringLiteral("vibraphone"), done); }),
        Kept::Yes);
    QVERIFY(files.hold("sousaphone") && files.hold("vibraphone"));
    QSignalSpy cleaned(&logs, &Logs::cleaned);
    remove(logs, 1);
    QTRY_COMPARE(cleaned.count(), 1);
    QVERIFY(!files.hold("sousaphone") && !files.hold("vibraphone") && !files.hold("xylophone"));
}

void tst_LogDeletion::cleaningIsToldStepByStep()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    hold(stored.logs, 1, kLong);
    QCOMPARE(hits(stored.logs, secret(1), 0, 1).size(), 1);
    QSignalSpy cleaning(&stored.logs, &Logs::cleaning);
    QSignalSpy cleaned(&stored.logs, &Logs::cleaned);
    remove(stored.logs, 1);
    QTRY_COMPARE_WITH_TIMEOUT(cleaned.count(), 1, 30'000);
    QVERIFY2(cleaning.count() >= 4, qPrintable(QString::number(cleaning.count())));
    for (int i = 0; i < cleaning.count(); ++i) {
        QCOMPARE(cleaning.at(i).at(0).toInt(), i + 1);
        const bool isLast = i + 1 == cleaning.count();
        QCOMPARE(cleaning.at(i).at(1).toInt() == i + 1, isLast);
    }
}

void tst_LogDeletion::cleaningStopsBetweenSteps()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    Logs &logs = stored.logs;
    hold(logs, 1, kLong);
    QSignalSpy cleaning(&logs, &Logs::cleaning);
    QSignalSpy cleaned(&logs, &Logs::cleaned);
    connect(&logs, &Logs::cleaning, this, [&] { logs.pauseCleaning(); });
    remove(logs, 1);
    QTRY_COMPARE(cleaning.count(), 1);
    // Another step would be done and told before these are answered.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(hits(logs, secret(1)).size(), 0);
    QCOMPARE(cleaning.count(), 1);
    QCOMPARE(cleaned.count(), 0);
    QVERIFY(files.hold("xylophone1"));
    disconnect(&logs, &Logs::cleaning, this, nullptr);
    logs.resumeCleaning();
    QTRY_COMPARE_WITH_TIMEOUT(cleaned.count(), 1, 30'000);
    QVERIFY(!files.hold("xylophone"));
}

void tst_LogDeletion::cleaningGoesOnAtTheNextStart()
{
    const ProfileFiles files;
    {
        StoredLogs stored(files);
        hold(stored.logs, 1, kLong);
        stored.logs.pauseCleaning();
        remove(stored.logs, 1);
    }
    QVERIFY(files.hold("xylophone1"));
    StoredLogs stored(files);
    QSignalSpy cleaned(&stored.logs, &Logs::cleaned);
    QTRY_COMPARE_WITH_TIMEOUT(cleaned.count(), 1, 30'000);
    QVERIFY(!files.hold("xylophone"));
}

void tst_LogDeletion::whoOnlyReadsLeavesItToOthers()
{
    const ProfileFiles files;
    {
        StoredLogs stored(files);
        hold(stored.logs, 1, kLong);
        hold(stored.logs, 2, 1);
        stored.logs.pauseCleaning();
        remove(stored.logs, 1);
    }
    StoredLogs stored(files, StoredLogs::Tending::OnDemand);
    QSignalSpy cleaning(&stored.logs, &Logs::cleaning);
    QSignalSpy cleaned(&stored.logs, &Logs::cleaned);
    // Cleaning would have gone one step further with each of these.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(found(stored.logs, conversationId(2)).state, FoundConversation::State::Kept);
    QCOMPARE(cleaning.count(), 0);
    QVERIFY(files.hold("xylophone1"));
    // Who deletes something wants nothing to be left.
    remove(stored.logs, 2);
    QTRY_COMPARE_WITH_TIMEOUT(cleaned.count(), 1, 30'000);
    QVERIFY(!files.hold("xylophone"));
}

void tst_LogDeletion::whatIsKeptStaysFindable()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    for (int number = 1; number <= 3; ++number)
        hold(stored.logs, number, 30);
    QSignalSpy cleaned(&stored.logs, &Logs::cleaned);
    QCOMPARE(hits(stored.logs, QStringLiteral("row")).size(), 90);
    remove(stored.logs, 2);
    QTRY_COMPARE(cleaned.count(), 1);
    QCOMPARE(hits(stored.logs, QStringLiteral("row")).size(), 60);
    QCOMPARE(texts(stored.logs, conversationId(3)).size(), 30);
    stored.change(QStringLiteral("INSERT INTO words (words) VALUES ('integrity-check')"));
}

void tst_LogDeletion::severalAreDeletedAtOnce()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    for (int number = 1; number <= 3; ++number)
        hold(stored.logs, number, 30);
    int answers = 0;
    for (int number = 1; number <= 3; ++number)
        stored.logs.remove(conversationId(number), kNoon, [&](Kept) { ++answers; });
    QTRY_COMPARE(answers, 3);
    QTRY_VERIFY_WITH_TIMEOUT(!files.hold("xylophone"), 30'000);
}

void tst_LogDeletion::ofWhatIsNotKeptOnlyTheIdIsInTheFiles()
{
    const ProfileFiles files;
    StoredLogs stored(files);
    {
        switchboard::ForgetfulLogs logs(stored.logs);
        ConversationRecord record = conversationOf(1);
        record.keeping = session::Keeping::InMemory;
        record.title = QStringLiteral("glockenspiel");
        QCOMPARE(create(logs, record), Kept::Yes);
        QVERIFY(files.hold(record.id));
        Speech speech(record);
        QCOMPARE(commit(logs, record.id, speech.say(secret(1)).take()), Kept::Yes);
        QCOMPARE(awaited<Kept>([&](auto done) {
                     logs.seal(record.id, {QStringLiteral("sousaphone")}, done);
                 }),
                 Kept::Yes);
        QCOMPARE(awaited<Kept>([&](auto done) {
                     logs.saveDraft(record.id, QStringLiteral("vibraphone"), done);
                 }),
                 Kept::Yes);
        QCOMPARE(hits(logs, secret(1)).size(), 1);
        QCOMPARE(found(logs, record.id).record.draft, QStringLiteral("vibraphone"));
        // In plain text not even that.
        ConversationRecord transcript = transcriptOf(2);
        transcript.keeping = session::Keeping::InMemory;
        transcript.title = QStringLiteral("glockenspiel");
        QCOMPARE(create(logs, transcript), Kept::Yes);
        QVERIFY(!files.hold(transcript.id));
    }
    for (const char *word : {"xylophone", "sousaphone", "vibraphone", "glockenspiel"})
        QVERIFY2(!files.hold(word), word);
    QCOMPARE(found(stored.logs, conversationId(1)).state, FoundConversation::State::Deleted);
    QCOMPARE(found(stored.logs, conversationId(2)).state, FoundConversation::State::Unknown);
    // The scan would have seen it.
    hold(stored.logs, 3, 1);
    QVERIFY(files.hold("xylophone"));
}

void tst_LogDeletion::anIdIsNotedAsDeletedOnce_data()
{
    addLogKinds();
}

void tst_LogDeletion::anIdIsNotedAsDeletedOnce()
{
    QFETCH(LogPorts::Kind, kind);
    LogPorts ports(kind);
    Logs &logs = ports.logs();
    const auto note = [&logs](int number) {
        return awaited<Kept>(
            [&](auto done) { logs.noteAsDeleted(conversationId(number), kNoon, done); });
    };
    QCOMPARE(note(1), Kept::Yes);
    QCOMPARE(found(logs, conversationId(1)).state, FoundConversation::State::Deleted);
    QCOMPARE(note(1), Kept::No);
    QCOMPARE(create(logs, conversationOf(1)), Kept::No);
    QCOMPARE(create(logs, conversationOf(2)), Kept::Yes);
    QCOMPARE(note(2), Kept::No);
    QCOMPARE(found(logs, conversationId(2)).state, FoundConversation::State::Kept);
    ports.fail();
    QCOMPARE(note(3), Kept::No);
    QCOMPARE(found(logs, conversationId(3)).state, FoundConversation::State::Unknown);
}

QTEST_GUILESS_MAIN(tst_LogDeletion)
#include "tst_logdeletion.moc"
