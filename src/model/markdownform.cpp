// SPDX-License-Identifier: MIT
#include "model/paperform.h"

namespace talkstick::model {
namespace {

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

// Means something wherever it stands, to CommonMark or to those who added to it: `$` begins a
// formula, `@` a mail address or a mention, `^` a footnote.
bool isAlwaysEscaped(QChar character)
{
    return QStringView(u"\\`*_{}[]<#|~&$@^").contains(character);
}

// Where a list, a quotation, a heading, a rule, a table or a definition could begin.
bool isEscapedFirst(QChar character)
{
    return QStringView(u"-+=>:%!").contains(character);
}

// Where the number that \a line begins with ends, if that would make it an item of a list; -1 if
// not.
qsizetype listNumberEnd(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end] >= u'0' && line[end] <= u'9')
        ++end;
    const bool isList = end > 0 && end < line.size() && (line[end] == u'.' || line[end] == u')');
    return isList ? end : -1;
}

// Whether a bare address could begin with this: "https://", "www.".
bool isInAddress(QStringView line, qsizetype at)
{
    if (line[at] == u':')
        return line.sliced(at).startsWith(u"://");
    return line[at] == u'.' && line.first(at).endsWith(u"www", Qt::CaseInsensitive);
}

QString escapedWords(QStringView line)
{
    QString escaped;
    const qsizetype number = listNumberEnd(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (isAlwaysEscaped(line[i]) || (i == 0 && isEscapedFirst(line[i])) || i == number
            || isInAddress(line, i))
            escaped += u'\\';
        escaped += line[i];
    }
    return escaped;
}

QString escapedLine(const QString &line)
{
    qsizetype words = 0;
    while (words < line.size() && line[words].isSpace())
        ++words;
    QString before = line.first(words);
    // Four spaces, or a tab, would make code of it, in which nothing can be escaped.
    if (before.startsWith(u' '))
        before.replace(0, 1, QStringLiteral("&#32;"));
    else if (before.startsWith(u'\t'))
        before.replace(0, 1, QStringLiteral("&#9;"));
    return before + escapedWords(QStringView(line).sliced(words));
}

} // namespace

QString MarkdownForm::title(const QString &line) const
{
    return QStringLiteral("# %1\n\n").arg(escapedMarkdown(line));
}

QString MarkdownForm::facts(const QStringList &lines) const
{
    QString list;
    for (const QString &line : lines)
        list += QStringLiteral("- %1\n").arg(escapedMarkdown(line));
    return list;
}

QString MarkdownForm::day(const QString &name) const
{
    return QStringLiteral("\n## %1\n").arg(escapedMarkdown(name));
}

QString MarkdownForm::caption(const QString &citation, const QString &speaker,
                              const QString &time) const
{
    return QStringLiteral("\n**%1 \u00b7 %2** \u00b7 %3\n\n")
        .arg(citation, escapedMarkdown(speaker), time);
}

QString MarkdownForm::text(const QString &said) const
{
    return escapedMarkdown(said) + u'\n';
}

QString MarkdownForm::remark(const QString &words) const
{
    return QStringLiteral("*(%1)*\n").arg(words);
}

QString escapedMarkdown(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QString escaped;
    bool isAfterWords = false;
    for (const QString &line : lines) {
        if (isBlank(line)) {
            escaped += isAfterWords ? QStringLiteral("\n\n") : QString();
            isAfterWords = false;
            continue;
        }
        // A backslash at the end of a line makes the next one a line of its own.
        escaped += (isAfterWords ? QStringLiteral("\\\n") : QString()) + escapedLine(line);
        isAfterWords = true;
    }
    return escaped;
}

} // namespace talkstick::model
