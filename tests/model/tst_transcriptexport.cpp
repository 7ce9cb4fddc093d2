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

class tst_TranscriptExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void severalConversationsStandInTheirOrder();
    void aLongConversationIsReadPageByPage();
    void whatIsSaidMeanwhileIsNotInIt();
    void nothingIsWrittenAfterACancel_data();
    void nothingIsWrittenAfterACancel();
    void nothingIsWrittenOnceItIsGone();
    void aFullDiskIsToldAtOnce();
    void aDeletedConversationIsNoWholeOne();
    void damagedRowsAreCounted();

private:
    QString written(TranscriptFormat format, const QList<ConversationRecord> &records);
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
                                      const QList<ConversationRecord> &records)
{
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    TranscriptExport writing(*m_logs, m_people, makeTranscriptForm(format, {}), sink);
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

void tst_TranscriptExport::nothingIsWrittenAfterACancel_data()
{
    QTest::addColumn<Qt::ConnectionType>("when");
    QTest::newRow("when a page is told") << Qt::DirectConnection;
    QTest::newRow("while the next one is being read") << Qt::QueuedConnection;
}

void tst_TranscriptExport::nothingIsWrittenAfterACancel()
{
    QFETCH(Qt::ConnectionType, when);
    const SaidLog log = longTalk(1, 1'000).keepIn(*m_logs);
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    const auto writing = make(TranscriptFormat::Text, sink);
    QSignalSpy progressed(writing.get(), &TranscriptExport::progressed);
    QSignalSpy finished(writing.get(), &TranscriptExport::finished);
    QSignalSpy failed(writing.get(), &TranscriptExport::failed);
    connect(
        writing.get(), &TranscriptExport::progressed, writing.get(),
        [&](quint64 done) {
            if (done >= 400)
                writing->cancel();
        },
        when);
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
