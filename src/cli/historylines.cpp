// SPDX-License-Identifier: MIT
#include "cli/historylines.h"

#include "cli/jsonwords.h"
#include "cli/listing.h"
#include "model/elapsed.h"
#include "model/trustlabel.h"

#include <QCoreApplication>
#include <QLocale>

namespace talkstick::cli {
namespace {

using model::KeptState;
using session::Speaker;
using switchboard::ConversationRecord;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype kShortId = 8;

QString idOf(const QByteArray &id)
{
    return QString::fromLatin1(id.toHex());
}

// Words for programs: they never change and are never translated.
QString keptStateWord(KeptState state)
{
    switch (state) {
    case KeptState::YourTurn: return QStringLiteral("your-turn");
    case KeptState::TheirTurn: return QStringLiteral("their-turn");
    case KeptState::Over: return QStringLiteral("over");
    case KeptState::Forked: return QStringLiteral("forked");
    case KeptState::DeletedThere: return QStringLiteral("deleted-there");
    case KeptState::Transcript: break;
    }
    return QStringLiteral("transcript");
}

QJsonObject fieldsOf(const ConversationRecord &record, const switchboard::People &people)
{
    const model::Counterpart with = model::counterpartOf(record, people);
    return {{QStringLiteral("id"), idOf(record.id)},
            {QStringLiteral("peer"), with.name},
            {QStringLiteral("trust"), model::trustWord(with.trust)},
            {QStringLiteral("turns"), qint64(model::turnsIn(record))},
            {QStringLiteral("state"), keptStateWord(model::keptStateOf(record))},
            {QStringLiteral("begun"), model::isoTime(record.begun)},
            {QStringLiteral("spoken"), model::isoTime(record.lastSpoken)},
            {QStringLiteral("unread"), qint64(record.unread)}};
}

QStringList cellsOf(const ConversationRecord &record, const switchboard::People &people,
                    const QDateTime &now)
{
    const model::Counterpart with = model::counterpartOf(record, people);
    QStringList cells {shortId(record.id),
                       with.name,
                       model::trustLabel(with.trust).text,
                       model::turnsText(model::turnsIn(record)),
                       model::keptStateText(model::keptStateOf(record)),
                       model::pointInTime(record.lastSpoken, now)};
    if (record.unread > 0)
        cells << Words::tr("%1 not seen yet", "so many turns").arg(record.unread);
    return cells;
}

QString excerptOf(const Found &found)
{
    const switchboard::LogHit &hit = found.hit;
    const bool hasMore = hit.excerptAt + hit.excerpt.size() < found.row.part.text.size();
    return (hit.excerptAt > 0 ? QStringLiteral("\u2026") : QString())
        + wire::cleaned(hit.excerpt).simplified()
        + (hasMore ? QStringLiteral("\u2026") : QString());
}

QJsonObject fieldsOf(const Found &found)
{
    QJsonObject fields = model::jsonOf(found.row);
    fields.remove(QStringLiteral("text"));
    fields.insert(QStringLiteral("id"), idOf(found.hit.conversation));
    fields.insert(QStringLiteral("peer"), found.with.name);
    fields.insert(QStringLiteral("excerpt"), found.hit.excerpt);
    return fields;
}

class JsonEntries final : public model::TranscriptForm
{
public:
    QString open(const model::TranscriptHead &) override { return {}; }
    QString say(const session::Entry &row) override
    {
        return jsonLine("entry", model::jsonOf(row)) + u'\n';
    }
    QString close() override { return {}; }
};

//! As `host` and `join` print it.
class QuietEntries final : public model::TranscriptForm
{
public:
    QString open(const model::TranscriptHead &) override { return {}; }
    QString say(const session::Entry &row) override
    {
        return wire::cleaned(row.part.text).replace(u'\n', u' ') + u'\n';
    }
    QString close() override { return {}; }
};

} // namespace

QString shortId(const QByteArray &id)
{
    return idOf(id).left(kShortId);
}

QStringList conversationLines(const QList<ConversationRecord> &records,
                              const switchboard::People &people, const QDateTime &now,
                              OutputForm form)
{
    QStringList lines;
    QList<QStringList> rows;
    for (const ConversationRecord &record : records) {
        if (form == OutputForm::Json)
            lines << jsonLine("conversation", fieldsOf(record, people));
        else if (form == OutputForm::Quiet)
            lines << idOf(record.id);
        else
            rows << cellsOf(record, people, now);
    }
    if (form != OutputForm::Human)
        return lines;
    return rows.isEmpty() ? QStringList {Words::tr("No conversation is kept.")} : aligned(rows);
}

QString foundLine(const Found &found, const QDateTime &now, OutputForm form)
{
    switch (form) {
    case OutputForm::Json: return jsonLine("hit", fieldsOf(found));
    case OutputForm::Quiet: return idOf(found.hit.conversation);
    case OutputForm::Human: break;
    }
    const QString speaker = found.hit.speaker == Speaker::Me
        ? Words::tr("You to %1", "said something").arg(found.with.name)
        : found.with.name;
    return Words::tr("%1  %2  %3, %4: %5", "id, turn, speaker, time, excerpt")
        .arg(shortId(found.hit.conversation), model::citationOf(found.row), speaker,
             model::pointInTime(found.hit.time, now), excerptOf(found));
}

std::unique_ptr<model::TranscriptForm> formToShow(OutputForm form)
{
    switch (form) {
    case OutputForm::Json: return std::make_unique<JsonEntries>();
    case OutputForm::Quiet: return std::make_unique<QuietEntries>();
    case OutputForm::Human: break;
    }
    return model::makeTranscriptForm(model::TranscriptFormat::Text, {});
}

} // namespace talkstick::cli
