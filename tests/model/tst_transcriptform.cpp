// SPDX-License-Identifier: MIT
#include "model/transcriptform.h"

#include "support/fakepeople.h"
#include "support/saidlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using namespace talkstick::support;
using turn::Stick;

class tst_TranscriptForm : public QObject
{
    Q_OBJECT

private slots:
    void textIsForReading();
    void markdownIsForSetting();
    void jsonIsForPrograms();
    void plainTranscriptsSayWhatTheyAre();
    void aDayHasItsHeadingOnce();
    void noConversationIsOneDocumentToo_data();
    void noConversationIsOneDocumentToo();
};

namespace {

SaidLog shortTalk()
{
    SaidLog log(1);
    log.say(QStringLiteral("Hello,\nhow are you?")).say(QStringLiteral("Well."));
    log.say(QStringLiteral("First part"), Stick::Kept).say(QStringLiteral("and the rest"));
    log.show().say({});
    return log;
}

//! \a logs written down. Bo, whom SaidLog(1) is with, is known.
QString written(TranscriptFormat format, const QList<SaidLog> &logs, const QString &ownName = {})
{
    FakePeople people;
    switchboard::Person bo;
    bo.key = SaidLog::keyOf(1);
    bo.name = QStringLiteral("Bo");
    bo.trust = session::Trust::Verified;
    people.keep(bo);
    const auto form = makeTranscriptForm(format, ownName);
    QString all = form->begin();
    for (const SaidLog &log : logs) {
        all += form->open(headOf(log.record(), people));
        for (const session::Entry &row : log.rows())
            all += form->say(row);
        all += form->close();
    }
    return all + form->end();
}

QJsonObject json(const QList<SaidLog> &logs)
{
    return QJsonDocument::fromJson(written(TranscriptFormat::Json, logs).toUtf8()).object();
}

} // namespace

void tst_TranscriptForm::textIsForReading()
{
    const SaidLog log = shortTalk();
    QCOMPARE(written(TranscriptFormat::Text, {log}, QStringLiteral("Anna")),
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

void tst_TranscriptForm::markdownIsForSetting()
{
    const SaidLog log = shortTalk();
    QCOMPARE(written(TranscriptFormat::Markdown, {log}),
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

void tst_TranscriptForm::jsonIsForPrograms()
{
    const SaidLog log = shortTalk();
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
    QCOMPARE(json({log}), QJsonDocument::fromJson(expected).object());
    QVERIFY(!json({log}).isEmpty());
}

void tst_TranscriptForm::plainTranscriptsSayWhatTheyAre()
{
    SaidLog log(2);
    log.plain(QStringLiteral("nc")).say(QStringLiteral("hi"));
    const QString text = written(TranscriptFormat::Text, {log});
    QVERIFY2(text.startsWith(QStringLiteral("Conversation with nc\n"
                                            "====================\n"
                                            "Not private \u00b7 plain text\n"
                                            "At 192.0.2.7:8784\n"
                                            "1 turn, from ")),
             qPrintable(text));
    const QJsonArray all = json({log}).value(QStringLiteral("conversations")).toArray();
    QCOMPARE(all.first().toObject().value(QStringLiteral("trust")).toString(),
             QStringLiteral("plain"));
}

void tst_TranscriptForm::aDayHasItsHeadingOnce()
{
    using namespace std::chrono_literals;
    SaidLog log(1);
    log.say(QStringLiteral("a")).say(QStringLiteral("b")).wait(48h).say(QStringLiteral("c"));
    const QString text = written(TranscriptFormat::Markdown, {log});
    QCOMPARE(text.count(QStringLiteral("\n## ")), 2);
    QVERIFY(text.contains(QStringLiteral("\n## Wednesday, 6 May 2026\n\n**3 ")));
}

void tst_TranscriptForm::noConversationIsOneDocumentToo_data()
{
    QTest::addColumn<TranscriptFormat>("format");
    QTest::addColumn<QString>("document");
    QTest::newRow("text") << TranscriptFormat::Text
                          << QStringLiteral("(no conversation is kept)\n");
    QTest::newRow("Markdown") << TranscriptFormat::Markdown
                              << QStringLiteral("*(no conversation is kept)*\n");
    QTest::newRow("JSON") << TranscriptFormat::Json << QStringLiteral("{\"conversations\": []}\n");
}

void tst_TranscriptForm::noConversationIsOneDocumentToo()
{
    QFETCH(TranscriptFormat, format);
    QTEST(written(format, {}), "document");
}

QTEST_GUILESS_MAIN(tst_TranscriptForm)
#include "tst_transcriptform.moc"
