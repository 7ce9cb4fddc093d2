// SPDX-License-Identifier: MIT
#include "model/paperform.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTimeZone>

using namespace talkstick;
using namespace talkstick::model;

class tst_MarkdownForm : public QObject
{
    Q_OBJECT

private slots:
    void nothingSaidBecomesMarkup_data();
    void nothingSaidBecomesMarkup();
    void noCharacterBecomesMarkup_data();
    void noCharacterBecomesMarkup();
    void aNameBecomesNoMarkup();
    void ordinaryWordsStayAsTheyAre_data();
    void ordinaryWordsStayAsTheyAre();
    void linesStayLines();
    void textFormsIndentEveryLine();
};

namespace {

const QDateTime kTime(QDate(2026, 5, 4), QTime(12, 0), QTimeZone::utc());

session::Entry row(const QString &text)
{
    return {{1, 1, turn::Stick::Passed, text}, session::Speaker::Them, kTime};
}

TranscriptHead head(const QString &name)
{
    return {QByteArray(16, '\1'), {name, std::nullopt}, {}, kTime, kTime, 1};
}

//! What a program makes of Markdown.
struct Read
{
    QStringList headings;
    int lists = 0;
    int strange = 0; //!< links, images, code, tables, quotations, rules
    QString text; //!< between the caption and the end
};

bool isStrange(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockQuoteLevel)
        || format.hasProperty(QTextFormat::BlockCodeLanguage)
        || format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines()
        || format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

bool isStrange(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    return format.isAnchor() || format.isImageFormat() || format.fontFixedPitch()
        || format.fontStrikeOut();
}

Read read(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    Read read;
    read.strange = int(document.rootFrame()->childFrames().size());
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            read.headings << block.text();
        read.lists += block.textList() != nullptr;
        read.strange += isStrange(block);
        for (auto it = block.begin(); !it.atEnd(); ++it)
            read.strange += isStrange(it.fragment());
        lines << block.text().replace(QChar::LineSeparator, u'\n');
    }
    const auto caption = lines.indexOf(QStringLiteral("1 \u00b7 Bo \u00b7 12:00:00"));
    read.text = lines.mid(caption + 1, lines.size() - caption - 2).join(u'\n');
    return read;
}

QString written(const QString &text, const QString &name = QStringLiteral("Bo"))
{
    MarkdownForm form {QString()};
    QString all = form.begin();
    all += form.open(head(name));
    all += form.say(row(text));
    all += form.close();
    return all + form.end();
}

void expectPlain(const QString &text)
{
    const Read found = read(written(text));
    const QString shown = QStringLiteral("%1\nwas read as\n%2").arg(written(text), found.text);
    QVERIFY2(found.headings
                 == (QStringList {QStringLiteral("Conversation with Bo"),
                                  QStringLiteral("Monday, 4 May 2026")}),
             qPrintable(found.headings.join(u'|')));
    QVERIFY2(found.lists == 4, qPrintable(shown)); // what stands above the conversation
    QVERIFY2(found.strange == 0, qPrintable(shown));
    // Qt folds white space in Markdown as browsers do.
    QVERIFY2(found.text.simplified() == text.simplified(), qPrintable(shown));
}

} // namespace

void tst_MarkdownForm::nothingSaidBecomesMarkup_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"# I am a heading",
                             "   ## so am I ##",
                             "Me too\n======",
                             "And me\n---",
                             "Quiet\n - - -",
                             "- a list",
                             "+ a list",
                             "* a list",
                             "1. a list",
                             "12) a list",
                             "- [ ] to do",
                             "> they said this",
                             "    four spaces of code",
                             "\ttab of code",
                             "```\nfenced\n```",
                             "~~~\nfenced\n~~~",
                             "`code`",
                             "*bold* **bolder** _under_ __lines__",
                             "~~struck~~",
                             "[a link](https://example.org)",
                             "[a link][1]\n\n[1]: https://example.org",
                             "![an image](https://example.org/x.png)",
                             "<https://example.org>",
                             "https://example.org/a?b=c",
                             "HTTPS://EXAMPLE.ORG",
                             "http://example.org",
                             "see www.example.org!",
                             "WWW.example.org",
                             "ftp://example.org",
                             "mail bo@example.org please",
                             "mailto:bo@example.org",
                             "<b>HTML</b> <img src=x>",
                             "<!-- hidden -->",
                             "<script>alert(1)</script>",
                             "&lt;b&gt; &#35; &copy;",
                             "a | b\n--|--\nc | d",
                             "|a|\n|-|\n|b|",
                             "a\n:-",
                             "a back\\slash and one \\",
                             "\\# escaped",
                             "---",
                             "***",
                             "***\n===",
                             "a  \nb",
                             "a\n\n\n# b",
                             "\n\n- b",
                             " \n \n    b",
                             "$x^2$ [^1]\n\n[^1]: note",
                             "**1 \u00b7 You** \u00b7 12:00",
                             "## Monday",
                             "term\n: definition",
                             "*(end: 5 turns)*"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("other line ends") << QStringLiteral("a\u2028# b\u2029- c\r\n# d\r> e");
}

void tst_MarkdownForm::nothingSaidBecomesMarkup()
{
    QFETCH(QString, text);
    expectPlain(text);
}

void tst_MarkdownForm::noCharacterBecomesMarkup_data()
{
    QTest::addColumn<QString>("mark");
    for (char mark = '!'; mark <= '~'; ++mark) {
        if (!QChar::isLetterOrNumber(uint(mark)))
            QTest::newRow(QByteArray(1, mark).constData()) << QString(QLatin1Char(mark));
    }
}

// Where marks stand often decides what they mean.
void tst_MarkdownForm::noCharacterBecomesMarkup()
{
    QFETCH(QString, mark);
    for (const char *pattern :
         {"%", "% a", "%a%", "a %b% c", "%%%", "a\n%%%", "% % %", "a\n% b", " % b", "a\n\n%a",
          "%%a%%", "[a]%b%", "(%a%)", "a%", "www%example.org", "https%//example.org", "1% a"})
        expectPlain(QString::fromLatin1(pattern).replace(u'%', mark));
}

void tst_MarkdownForm::aNameBecomesNoMarkup()
{
    const QString name = QStringLiteral("*Bo* [x](y) # <b> `c` https://example.org #");
    const Read found = read(written(QStringLiteral("hi"), name));
    QCOMPARE(found.headings.value(0), QStringLiteral("Conversation with ") + name);
    QCOMPARE(found.headings.size(), 2);
    QCOMPARE(found.strange, 0);
}

void tst_MarkdownForm::ordinaryWordsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Hello, Bo! How are you - well?", "It costs 3.50 (or 4), I think; no: 5.",
          "Ti\u1ebfng Vi\u1ec7t, \u4e2d\u6587, \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
          "\"Quoted\" and 'quoted', 1/2 + 3 = 3.5 -> done"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_MarkdownForm::ordinaryWordsStayAsTheyAre()
{
    QFETCH(QString, text);
    QCOMPARE(escapedMarkdown(text), text);
    expectPlain(text);
}

void tst_MarkdownForm::linesStayLines()
{
    QCOMPARE(escapedMarkdown(QStringLiteral("a\nb\n\n\n\nc\n d")),
             QStringLiteral("a\\\nb\n\nc\\\n&#32;d"));
    QCOMPARE(read(written(QStringLiteral("a\nb"))).text, QStringLiteral("a\nb"));
}

void tst_MarkdownForm::textFormsIndentEveryLine()
{
    TextForm form {QString()};
    const QString above = form.open(head(QStringLiteral("Bo")));
    const QString said =
        form.say(row(QStringLiteral("a\n2  You  12:00:00\n\u2028(end: 1 turn)\r\nb")));
    QCOMPARE(said,
             QStringLiteral("\nMonday, 4 May 2026\n\n1  Bo  12:00:00\n    a\n    2  You  12:00:00\n"
                            "    \n    (end: 1 turn)\n    b\n"));
    QVERIFY(above.startsWith(QStringLiteral("Conversation with Bo\n")));
}

QTEST_MAIN(tst_MarkdownForm)
#include "tst_markdownform.moc"
