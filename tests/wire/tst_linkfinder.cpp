// SPDX-License-Identifier: MIT
#include "wire/linkfinder.h"

#include "wire/examplelink.h"
#include "wire/invitation.h"

#include <QTest>

using namespace talkstick::wire;
using namespace talkstick::wire::example;

class tst_LinkFinder : public QObject
{
    Q_OBJECT

private slots:
    void isFoundInAnyText_data();
    void isFoundInAnyText();
    void isFoundWhereverTheLineIsBroken();
    void wordsOfTheNextLineAreNotTheLinks();
    void firstLinkCounts();
};

void tst_LinkFinder::isFoundInAnyText_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QString &text) { QTest::newRow(what) << text; };
    const auto around = [&row](const char *what, const char *front, const char *back) {
        row(what, QString::fromUtf8(front) + kLink + QString::fromUtf8(back));
    };
    around("alone", "", "");
    around("white space around it", " \n\t", " \n");
    around("in a message", "Hello!\nChoose Join and paste this whole message:\n\n",
           "\n\nSee you,\nBravo\n");
    around("the next line is text", "Hello\n", "\nSee you");
    around("the next line is a word in small letters", "Hello\n", "\nbye");
    around("with a full stop", "Here: ", ".");
    around("with a comma", "Here: ", ", if you like");
    around("with a question mark", "", "?");
    around("with an exclamation mark", "", "!");
    around("with a colon", "", ":");
    around("in brackets", "(", ")");
    around("in brackets with a full stop", "(", ").");
    around("in angle brackets", "<", ">");
    around("in square brackets", "[", "]");
    around("in quotation marks", "\"", "\"");
    around("in typographic quotation marks", "\u201e", "\u201c");
    around("in an attribute", "<a href=\"", "\">Join</a>");
    around("in Markdown", "[join](", ")");
    around("in emphasis", "_", "_");
    around("in bold", "**", "**");
    around("behind a letter", "x", "");
    around("behind a colon without a space", "link:", "");
    around("with no-break spaces", "Here:\u00a0", "\u00a0it is");
    around("in a Chinese sentence", "请用这个链接：", "。谢谢");
    around("quoted", "> ", "\n> See you");
    around("quoted twice, with lines", ">> Hello\n>> ", "\n>>\n>> Bravo");
    around("with an ellipsis", "", "...");
    around("with an empty parameter at the end", "", "&");
    around("right-to-left marks round it", "\u200f", "\u200f");
    row("broken at 60", wrapped(kLink, 60, QStringLiteral("\n")));
    row("broken at 60, CR LF", wrapped(kLink, 60, QStringLiteral("\r\n")));
    row("broken at 60, CR", wrapped(kLink, 60, QStringLiteral("\r")));
    row("broken at 60, line separators", wrapped(kLink, 60, QString(QChar(0x2028))));
    row("broken, with a space at the end", wrapped(kLink, 70, QStringLiteral(" \n")));
    row("broken and indented", wrapped(kLink, 70, QStringLiteral("\n    ")));
    row("broken and quoted", QStringLiteral("> ") + wrapped(kLink, 70, QStringLiteral("\n> ")));
    row("broken and quoted twice",
        QStringLiteral(">> ") + wrapped(kLink, 70, QStringLiteral("\r\n> > ")));
    row("broken and quoted with bars",
        QStringLiteral("| ") + wrapped(kLink, 70, QStringLiteral("\n| ")));
    row("broken, then text",
        QStringLiteral("Hi\n") + wrapped(kLink, 70, QStringLiteral("\n"))
            + QStringLiteral("\nbye"));
    row("one character a line of a part",
        wrapped(kLink.left(40), 1, QStringLiteral("\n")) + kLink.mid(40));
    row("quoted-printable", quotedPrintable(kLink, 76));
    row("quoted-printable in short lines", quotedPrintable(kLink, 17));
    row("quoted-printable and broken in the scheme",
        quotedPrintable(QStringLiteral("Join here: ") + kLink, 20));
    row("quoted-printable before text", quotedPrintable(kLink, 70) + QStringLiteral("\nbye"));
    row("quoted-printable, a line ends before the version",
        QString(kLink).replace(u'=', QStringLiteral("=3D")).insert(15, QStringLiteral("=\n")));
    row("in the source of a web page", QString(kLink).replace(u'&', QStringLiteral("&amp;")));
    row("with soft hyphens", wrapped(kLink, 20, QString(QChar(0xad))));
    row("with zero width spaces", wrapped(kLink, 7, QString(QChar(0x200b))));
    row("in capitals", kLink.toUpper());
    row("with a capital in front", QStringLiteral("T") + kLink.mid(1));
    row("twice", kLink + QStringLiteral(" <") + kLink + u'>');
}

void tst_LinkFinder::isFoundInAnyText()
{
    QFETCH(QString, text);
    const auto found = findInvitation(text);
    QVERIFY2(found.ok(), qPrintable(text));
    QCOMPARE(found.value(), golden());
    QVERIFY(holdsInvitation(text));
}

void tst_LinkFinder::isFoundWhereverTheLineIsBroken()
{
    for (qsizetype at = 1; at < kLink.size(); ++at) {
        const QString text = QStringLiteral("Hello\n> ") + kLink.left(at) + QStringLiteral("\n> ")
            + kLink.mid(at) + QStringLiteral("\n> bye");
        QVERIFY2(findInvitation(text).ok(), qPrintable(text));
        QCOMPARE(findInvitation(text).value(), golden());
    }
    for (qsizetype width = 4; width < kLink.size(); ++width) {
        const QString text = quotedPrintable(kLink, width);
        QVERIFY2(findInvitation(text).ok(), qPrintable(text));
        QCOMPARE(findInvitation(text).value(), golden());
    }
}

void tst_LinkFinder::wordsOfTheNextLineAreNotTheLinks()
{
    Invitation invitation = golden();
    invitation.name = QStringLiteral("Bravo");
    for (const char *next :
         {"a", "ab", "abcd", "abcdefgh", "bye", "n=mfrgg", "&n=mfrgg", "see-you"}) {
        const QString text = toLink(invitation) + u'\n' + QString::fromLatin1(next);
        QVERIFY2(findInvitation(text).ok(), next);
        QCOMPARE(findInvitation(text).value().token, invitation.token);
        QCOMPARE(findInvitation(text).value().name, invitation.name);
    }
}

void tst_LinkFinder::firstLinkCounts()
{
    Invitation other = golden();
    other.token = counting(1, 16);
    QCOMPARE(findInvitation(toLink(other) + QStringLiteral("\n\n> ") + kLink).value(), other);
    const auto damaged = findInvitation(kLink.chopped(1) + QStringLiteral(" ") + kLink);
    QCOMPARE(damaged.error(), InvitationError::Damaged);
}

QTEST_APPLESS_MAIN(tst_LinkFinder)
#include "tst_linkfinder.moc"
