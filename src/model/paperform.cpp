// SPDX-License-Identifier: MIT
#include "model/paperform.h"

#include "model/trustlabel.h"
#include "wire/peername.h"
#include "wire/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <utility>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

constexpr QChar kEnd = u'\n';
constexpr qsizetype kLongestAddress = 300;

QString dayOf(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString timeOf(const QDateTime &local)
{
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

QString momentOf(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return Words::tr("%1, %2", "day, time").arg(dayOf(local.date()), timeOf(local));
}

// Some programs end a line where these stand.
QString withLines(const QString &said)
{
    QString text = wire::cleaned(said);
    return text.replace(QChar::LineSeparator, kEnd).replace(QChar::ParagraphSeparator, kEnd);
}

} // namespace

PaperForm::PaperForm(QString ownName)
    : m_ownName(wire::cleanName(ownName))
{ }

QString PaperForm::begin()
{
    m_written = Written::Nothing;
    return {};
}

QString PaperForm::open(const TranscriptHead &head)
{
    m_head = head;
    m_day = {};
    QStringList lines {trustLabel(head.with.trust).text};
    if (!head.address.isEmpty())
        lines << Words::tr("At %1").arg(wire::oneLine(head.address, kLongestAddress));
    lines << Words::tr("%1, from %2 to %3", "so many turns, from a day and time to another")
                 .arg(turnsText(head.turns), momentOf(head.begun), momentOf(head.lastSpoken))
          << Words::tr("Times are those of %1", "a time zone")
                 .arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()))
          << Words::tr("Conversation %1", "an id").arg(QString::fromLatin1(head.id.toHex()));
    const bool isFirst = std::exchange(m_written, Written::Something) == Written::Nothing;
    return (isFirst ? QString() : QString(kEnd))
        + title(Words::tr("Conversation with %1").arg(head.with.name)) + facts(lines);
}

QString PaperForm::say(const session::Entry &row)
{
    const QDateTime local = row.time.toLocalTime();
    const QDate before = std::exchange(m_day, local.date());
    const QString heading = before == m_day ? QString() : day(dayOf(m_day));
    const QString words = wordlessText(row);
    return heading + caption(citationOf(row), speakerOf(row), timeOf(local))
        + (words.isEmpty() ? text(withLines(row.part.text)) : remark(words));
}

QString PaperForm::close()
{
    // Who has only a part of it sees that something is missing.
    return kEnd + remark(Words::tr("end: %1", "so many turns").arg(turnsText(m_head.turns)));
}

QString PaperForm::end()
{
    return m_written == Written::Nothing ? remark(Words::tr("no conversation is kept")) : QString();
}

QString PaperForm::speakerOf(const session::Entry &row) const
{
    if (row.speaker == session::Speaker::Them)
        return m_head.with.name;
    return m_ownName.isEmpty() || m_ownName == m_head.with.name ? Words::tr("You") : m_ownName;
}

QString TextForm::title(const QString &line) const
{
    return line + kEnd + QString(line.size(), u'=') + kEnd;
}

QString TextForm::facts(const QStringList &lines) const
{
    return lines.join(kEnd) + kEnd;
}

QString TextForm::day(const QString &name) const
{
    return kEnd + name + kEnd;
}

QString TextForm::caption(const QString &citation, const QString &speaker,
                          const QString &time) const
{
    return kEnd + Words::tr("%1  %2  %3", "number, speaker, time").arg(citation, speaker, time)
        + kEnd;
}

QString TextForm::text(const QString &said) const
{
    const QString indent(4, u' ');
    return indent + QString(said).replace(kEnd, kEnd + indent) + kEnd;
}

QString TextForm::remark(const QString &words) const
{
    return QStringLiteral("(%1)\n").arg(words);
}

} // namespace talkstick::model
