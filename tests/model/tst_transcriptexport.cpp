// SPDX-License-Identifier: MIT
#include "model/transcriptexport.h"

#include "support/fakepeople.h"
#include "support/saidlog.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using namespace talkstick::support;
using switchboard::ConversationRecord;
using turn::Stick;

class tst_TranscriptExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void textIsForReading();
    void markdownIsForSetting();
    void jsonIsForPrograms();
    void plainTranscriptsSayWhatTheyAre();
    void aDayHasItsHeadingOnce();
    void severalConversationsStandInTheirOrder();
    void noConversationIsOneDocumentToo_data();
    void noConversationIsOneDocumentToo();
    void aLongConversationIsReadPageByPage();
    void whatIsSaidMeanwhileIsNotInIt();
    void nothingIsWrittenAfterACancel();
    void nothingIsWrittenOnceItIsGone();
    void aFullDiskIsToldAtOnce();
    void aDeletedConversationIsNoWholeOne();
    void damagedRowsAreCounted();

private:
    QString written(TranscriptFormat format, const QList<ConversationRecord> &records,
                    const QString &ownName = {});
    std::unique_ptr<TranscriptExport> make(TranscriptFormat format, QIODevice &sink);
    QJsonObject json(const QList<ConversationRecord> &records);

    std::unique_ptr<FakeLogs> m_logs;
    FakePeople m_people;
};

namespace {

//! A disk with room for so many bytes.
class SmallDisk final : public QIODevice
{
public:
    explicit SmallDisk(qint64 room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }
    int refused = 0;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            ++refused;
            setErrorString(QStringLiteral("No space left on device"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

SaidLog shortTalk()
{
    SaidLog log(1);
    log.say(QStringLiteral("Hello,\nhow are you?")).say(QStringLiteral("Well."));
    log.say(QStringLiteral("First part"), Stick::Kept).say(QStringLiteral("and the rest"));
    log.show().say({});
    return log;
}

SaidLog longTalk(int number, int rows)
{
    SaidLog log(number);
    for (int row = 1; row <= rows; ++row)
        log.say(QStringLiteral("text %1").arg(row));
    return log;
}

} // namespace

void tst_TranscriptExport::init()
{
    m_logs = std::make_unique<FakeLogs>();
    switchboard::Person bo;
    bo.key = SaidLog::keyOf(1);
    bo.name = QStringLiteral("Bo");
    bo.trust = session::Trust::Verified;
    m_people.keep(bo);
}

std::unique_ptr<TranscriptExport> tst_TranscriptExport::make(TranscriptFormat format,
                                                             QIODevice &sink)
{
    return std::make_unique<TranscriptExport>(*m_logs, m_people, makeTranscriptForm(format, {}),
                                              sink);
}

QString tst_TranscriptExport::written(TranscriptFormat format,
                                      const QList<ConversationRecord> &records,
                                      const QString &ownName)
{
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    TranscriptExport writing(*m_logs, m_people, makeTranscriptForm(format, ownName), sink);
    QSignalSpy finished(&writing, &TranscriptExport::finished);
    writing.start(records);
    if (!QTest::qWaitFor([&] { return !finished.isEmpty(); })
        || finished.first().first().toULongLong() != 0)
        return QStringLiteral("It did not finish well.");
    return QString::fromUtf8(sink.data());
}

QJsonObject tst_TranscriptExport::json(const QList<ConversationRecord> &records)
{
    return QJsonDocument::fromJson(written(TranscriptFormat::Json, records).toUtf8()).object();
}

void tst_TranscriptExport::textIsForReading()
{
    const SaidLog log = shortTalk().keepIn(*m_logs);
    QCOMPARE(written(TranscriptFormat::Text, {log.record()}, QStringLiteral("Anna")),
             QString::fromUtf8("Conversation with Bo\n"
                               "====================\n"
                               "Private \u00b7 verified\n"
                               "5 turns, from Monday, 4 May 2026, 13:00:00 to Monday, 4 May 2026, "
                               "13:06:00\n"
                               "Times are those of UTC\n"
                               "Conversation 01010101010101010101010101010101\n"
                               "\n"
                               "Monday, 4 May 2026\n"
                               "\n"
                               "1  Anna  13:01:00\n"
                               "    Hello,\n"
                               "    how are you?\n"
                               "\n"
                               "2  Bo  13:02:00\n"
                               "    Well.\n"
                               "\n"
                               "3  Anna  13:03:00\n"
                               "    First part\n"
                               "\n"
                               "3\u00b72  Anna  13:04:00\n"
                               "    and the rest\n"
                               "\n"
                               "4  Bo  13:05:00\n"
                               "(something that needs a newer Talkstick)\n"
                               "\n"
                               "5  Anna  13:06:00\n"
                               "(passed without a word)\n"
                               "\n"
                               "(end: 5 turns)\n"));
}

void tst_TranscriptExport::markdownIsForSetting()
{
    const SaidLog log = shortTalk().keepIn(*m_logs);
    QCOMPARE(written(TranscriptFormat::Markdown, {log.record()}),
             QString::fromUtf8("# Conversation with Bo\n"
                               "\n"
                               "- Private \u00b7 verified\n"
                               "- 5 turns, from Monday, 4 May 2026, 13:00:00 to Monday, 4 May "
                               "2026, 13:06:00\n"
                               "- Times are those of UTC\n"
                               "- Conversation 01010101010101010101010101010101\n"
                               "\n"
                               "## Monday, 4 May 2026\n"
                               "\n"
                               "**1 \u00b7 You** \u00b7 13:01:00\n"
                               "\n"
                               "Hello,\\\n"
                               "how are you?\n"
                               "\n"
                               "**2 \u00b7 Bo** \u00b7 13:02:00\n"
                               "\n"
                               "Well.\n"
                               "\n"
                               "**3 \u00b7 You** \u00b7 13:03:00\n"
                               "\n"
                               "First part\n"
                               "\n"
                               "**3\u00b72 \u00b7 You** \u00b7 13:04:00\n"
                               "\n"
                               "and the rest\n"
                               "\n"
                               "**4 \u00b7 Bo** \u00b7 13:05:00\n"
                               "\n"
                               "*(something that needs a newer Talkstick)*\n"
                               "\n"
                               "**5 \u00b7 You** \u00b7 13:06:00\n"
                               "\n"
                               "*(passed without a word)*\n"
                               "\n"
                               "*(end: 5 turns)*\n"));
}

void tst_TranscriptExport::jsonIsForPrograms()
{
    const SaidLog log = shortTalk().keepIn(*m_logs);
    const QByteArray expected = R"({"conversations": [{
        "id": "01010101010101010101010101010101", "peer": "Bo", "trust": "verified", "turns": [
        {"number": 1, "speaker": "me", "time": "2026-05-04T13:01:00Z",
         "text": "Hello,\nhow are you?"},
        {"number": 2, "speaker": "them", "time": "2026-05-04T13:02:00Z", "text": "Well."},
        {"number": 3, "part": 1, "speaker": "me", "time": "2026-05-04T13:03:00Z",
         "text": "First part"},
        {"number": 3, "part": 2, "speaker": "me", "time": "2026-05-04T13:04:00Z",
         "text": "and the rest"},
        {"number": 4, "speaker": "them", "time": "2026-05-04T13:05:00Z",
         "needsNewerVersion": true},
        {"number": 5, "speaker": "me", "time": "2026-05-04T13:06:00Z", "text": ""}]}]})";
    QCOMPARE(json({log.record()}), QJsonDocument::fromJson(expected).object());
    QVERIFY(!json({log.record()}).isEmpty());
}

void tst_TranscriptExport::plainTranscriptsSayWhatTheyAre()
{
    SaidLog log(2);
    log.plain(QStringLiteral("nc")).say(QStringLiteral("hi")).keepIn(*m_logs);
    const QString text = written(TranscriptFormat::Text, {log.record()});
    QVERIFY2(text.startsWith(QStringLiteral("Conversation with nc\n"
                                            "====================\n"
                                            "Not private \u00b7 plain text\n"
                                            "At 192.0.2.7:8784\n"
                                            "1 turn, from ")),
             qPrintable(text));
    const QJsonArray all = json({log.record()}).value(QStringLiteral("conversations")).toArray();
    QCOMPARE(all.first().toObject().value(QStringLiteral("trust")).toString(),
             QStringLiteral("plain"));
}

void tst_TranscriptExport::aDayHasItsHeadingOnce()
{
    using namespace std::chrono_literals;
    SaidLog log(1);
    log.say(QStringLiteral("a")).say(QStringLiteral("b")).wait(48h).say(QStringLiteral("c"));
    log.keepIn(*m_logs);
    const QString text = written(TranscriptFormat::Markdown, {log.record()});
    QCOMPARE(text.count(QStringLiteral("\n## ")), 2);
    QVERIFY(text.contains(QStringLiteral("\n## Wednesday, 6 May 2026\n\n**3 ")));
}

void tst_TranscriptExport::severalConversationsStandInTheirOrder()
{
    const SaidLog one = longTalk(1, 1).keepIn(*m_logs);
    const SaidLog two = longTalk(2, 0).keepIn(*m_logs);
    const SaidLog three = longTalk(3, 2).keepIn(*m_logs);
    const QJsonArray all = json({three.record(), two.record(), one.record()})
                               .value(QStringLiteral("conversations"))
                               .toArray();
    QStringList found;
    for (const QJsonValue &conversation : all) {
        const QJsonObject object = conversation.toObject();
        found << object.value(QStringLiteral("id")).toString().left(2) + u':'
                + QString::number(object.value(QStringLiteral("turns")).toArray().size());
    }
    QCOMPARE(found.join(u' '), QStringLiteral("03:2 02:0 01:1"));
    // Who is not known any more is named by their key.
    QVERIFY(all.first()
                .toObject()
                .value(QStringLiteral("peer"))
                .toString()
                .contains(QStringLiteral("key")));
    const QString text = written(TranscriptFormat::Text, {one.record(), three.record()});
    QCOMPARE(text.count(QStringLiteral("\n\nConversation with ")), 1);
}

void tst_TranscriptExport::noConversationIsOneDocumentToo_data()
{
    QTest::addColumn<TranscriptFormat>("format");
    QTest::addColumn<QString>("document");
    QTest::newRow("text") << TranscriptFormat::Text
                          << QStringLiteral("(no conversation is kept)\n");
    QTest::newRow("Markdown") << TranscriptFormat::Markdown
                              << QStringLiteral("*(no conversation is kept)*\n");
    QTest::newRow("JSON") << TranscriptFormat::Json << QStringLiteral("{\"conversations\": []}\n");
}

void tst_TranscriptExport::noConversationIsOneDocumentToo()
{
    QFETCH(TranscriptFormat, format);
    QTEST(written(format, {}), "document");
}

void tst_TranscriptExport::aLongConversationIsReadPageByPage()
{
    constexpr int kRows = 1'000;
    const SaidLog log = longTalk(1, kRows).keepIn(*m_logs);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    const auto writing = make(TranscriptFormat::Json, sink);
    QSignalSpy progressed(writing.get(), &TranscriptExport::progressed);
    QSignalSpy finished(writing.get(), &TranscriptExport::finished);
    qint64 most = 0; // that came at once
    qint64 before = 0;
    connect(writing.get(), &TranscriptExport::progressed, this, [&] {
        most = std::max(most, sink.size() - before);
        before = sink.size();
    });
    writing->start({log.record()});
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(progressed.count() >= 5);
    QVERIFY(most < sink.size() / 3);
    for (int i = 0; i < progressed.count(); ++i) {
        QCOMPARE(progressed[i][1].toInt(), kRows);
        QVERIFY(i == 0 || progressed[i][0].toInt() > progressed[i - 1][0].toInt());
    }
    QCOMPARE(progressed.last().first().toInt(), kRows);
    const QJsonArray turns =
        QJsonDocument::fromJson(
            sink.data())[QStringLiteral("conversations")][0][QStringLiteral("turns")]
            .toArray();
    QCOMPARE(turns.size(), kRows);
    for (int i = 0; i < kRows; ++i)
        QCOMPARE(turns[i][QStringLiteral("text")].toString(), QStringLiteral("text %1").arg(i + 1));
}

void tst_TranscriptExport::whatIsSaidMeanwhileIsNotInIt()
{
    const SaidLog log = longTalk(1, 250).keepIn(*m_logs);
    const ConversationRecord then = log.record();
    longTalk(1, 300).keepIn(*m_logs);
    const QString text = written(TranscriptFormat::Text, {then});
    QVERIFY(text.contains(QStringLiteral("    text 250\n\n(end: 250 turns)\n")));
}

void tst_TranscriptExport::nothingIsWrittenAfterACancel()
{
    const SaidLog log = longTalk(1, 1'000).keepIn(*m_logs);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    const auto writing = make(TranscriptFormat::Text, sink);
    QSignalSpy progressed(writing.get(), &TranscriptExport::progressed);
    QSignalSpy finished(writing.get(), &TranscriptExport::finished);
    QSignalSpy failed(writing.get(), &TranscriptExport::failed);
    connect(writing.get(), &TranscriptExport::progressed, writing.get(), [&](quint64 done) {
        if (done >= 400)
            writing->cancel();
    });
    writing->start({log.record()});
    QTRY_COMPARE(progressed.count(), 2);
    const qint64 size = sink.size();
    // All that is under way comes before this.
    bool isLater = false;
    m_logs->find(log.record().id, [&](const auto &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(progressed.count(), 2);
    QCOMPARE(sink.size(), size);
    QCOMPARE(finished.count() + failed.count(), 0);
}

void tst_TranscriptExport::nothingIsWrittenOnceItIsGone()
{
    const SaidLog log = longTalk(1, 1'000).keepIn(*m_logs);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    auto writing = make(TranscriptFormat::Text, sink);
    QSignalSpy progressed(writing.get(), &TranscriptExport::progressed);
    writing->start({log.record()});
    QTRY_VERIFY(progressed.count() > 0);
    writing.reset();
    const qint64 size = sink.size();
    QVERIFY(size > 0);
    bool isLater = false;
    m_logs->find(log.record().id, [&](const auto &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(sink.size(), size);
}

void tst_TranscriptExport::aFullDiskIsToldAtOnce()
{
    const SaidLog log = longTalk(1, 1'000).keepIn(*m_logs);
    SmallDisk disk(10'000);
    const auto writing = make(TranscriptFormat::Json, disk);
    QSignalSpy finished(writing.get(), &TranscriptExport::finished);
    QSignalSpy failed(writing.get(), &TranscriptExport::failed);
    writing->start({log.record()});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<ExportFailure>(), ExportFailure::CannotWrite);
    QCOMPARE(failed[0][1].toString(), QStringLiteral("No space left on device"));
    bool isLater = false;
    m_logs->find(log.record().id, [&](const auto &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(disk.refused, 1);
    QCOMPARE(finished.count(), 0);
}

void tst_TranscriptExport::aDeletedConversationIsNoWholeOne()
{
    const SaidLog log = longTalk(1, 1'000).keepIn(*m_logs);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    const auto writing = make(TranscriptFormat::Text, sink);
    QSignalSpy finished(writing.get(), &TranscriptExport::finished);
    QSignalSpy failed(writing.get(), &TranscriptExport::failed);
    connect(writing.get(), &TranscriptExport::progressed, this, [&](quint64 done) {
        if (done == 400)
            m_logs->remove(log.record().id, kMonday, [](switchboard::Kept) {});
    });
    writing->start({log.record()});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].value<ExportFailure>(), ExportFailure::Deleted);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!QString::fromUtf8(sink.data()).contains(QStringLiteral("(end")));
}

void tst_TranscriptExport::damagedRowsAreCounted()
{
    const SaidLog log = longTalk(1, 500).keepIn(*m_logs);
    auto &entries = m_logs->logs[log.record().id].entries;
    entries[7].entry.payload = "rubbish";
    entries[300].entry.payload.clear();
    // As the real ones answer it: by rows, of which some are missing.
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    const auto writing = make(TranscriptFormat::Json, sink);
    QSignalSpy finished(writing.get(), &TranscriptExport::finished);
    writing->start({log.record()});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].toInt(), 2);
    QVERIFY(!QJsonDocument::fromJson(sink.data()).object().isEmpty());
}

QTEST_GUILESS_MAIN(tst_TranscriptExport)
#include "tst_transcriptexport.moc"
