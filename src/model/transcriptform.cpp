// SPDX-License-Identifier: MIT
#include "model/transcriptform.h"

#include "model/paperform.h"
#include "model/trustlabel.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

//! Never more than one row in memory, which is why the brackets are set by hand.
class JsonForm final : public TranscriptForm
{
public:
    QString begin() override { return QStringLiteral("{\"conversations\": ["); }
    QString open(const TranscriptHead &head) override
    {
        QString fields = compact({{QStringLiteral("id"), QString::fromLatin1(head.id.toHex())},
                                  {QStringLiteral("peer"), head.with.name},
                                  {QStringLiteral("trust"), trustWord(head.with.trust)}});
        fields.chop(1);
        m_row = Row::First;
        const QString before = std::exchange(m_conversation, Row::Next) == Row::First
            ? QString()
            : QStringLiteral(",");
        return before + u'\n' + fields + QStringLiteral(",\"turns\": [");
    }
    QString say(const session::Entry &row) override
    {
        const bool isFirst = std::exchange(m_row, Row::Next) == Row::First;
        return (isFirst ? QStringLiteral("\n") : QStringLiteral(",\n")) + compact(jsonOf(row));
    }
    QString close() override { return QStringLiteral("]}"); }
    QString end() override { return QStringLiteral("]}\n"); }

private:
    enum class Row : std::uint8_t { First, Next };
    Row m_conversation = Row::First;
    Row m_row = Row::First;
};

} // namespace

TranscriptHead headOf(const switchboard::ConversationRecord &record,
                      const switchboard::People &people)
{
    return {record.id,         counterpartOf(record, people),
            record.address,    record.begun,
            record.lastSpoken, turnsIn(record)};
}

std::unique_ptr<TranscriptForm> makeTranscriptForm(TranscriptFormat format, const QString &ownName)
{
    switch (format) {
    case TranscriptFormat::Markdown: return std::make_unique<MarkdownForm>(ownName);
    case TranscriptFormat::Json: return std::make_unique<JsonForm>();
    case TranscriptFormat::Text: break;
    }
    return std::make_unique<TextForm>(ownName);
}

// An empty turn is not silence: the stick was handed over.
QString wordlessText(const session::Entry &row)
{
    if (row.content == session::Content::NeedsNewerVersion)
        return Words::tr("something that needs a newer Talkstick");
    return row.part.text.isEmpty() ? Words::tr("passed without a word") : QString();
}

QString citationOf(const session::Entry &row)
{
    const QString number = QString::number(row.part.number);
    return row.part.part > 1 ? QStringLiteral("%1\u00b7%2").arg(number).arg(row.part.part) : number;
}

QJsonObject jsonOf(const session::Entry &row)
{
    const bool isMine = row.speaker == session::Speaker::Me;
    QJsonObject fields {
        {QStringLiteral("number"), qint64(row.part.number)},
        {QStringLiteral("speaker"), isMine ? QStringLiteral("me") : QStringLiteral("them")},
        {QStringLiteral("time"), isoTime(row.time)}};
    if (row.part.part > 1 || row.part.stick == turn::Stick::Kept)
        fields.insert(QStringLiteral("part"), qint64(row.part.part));
    if (row.content == session::Content::NeedsNewerVersion)
        fields.insert(QStringLiteral("needsNewerVersion"), true);
    else
        fields.insert(QStringLiteral("text"), row.part.text);
    return fields;
}

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace talkstick::model
