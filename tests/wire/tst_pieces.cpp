// SPDX-License-Identifier: MIT
#include "wire/pieces.h"

#include "wire/text.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace talkstick::wire;

class tst_Pieces : public QObject
{
    Q_OBJECT

private slots:
    void areCutWhereAReaderWouldPause_data();
    void areCutWhereAReaderWouldPause();
    void takeWhatJustFitsWhole();
    void letterWithTooManyAccentsIsCutInside();
    void joinToTheText_data();
    void joinToTheText();
    void areFewEnoughForATurn();
};

void tst_Pieces::areCutWhereAReaderWouldPause_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("pieces");
    const auto row = [](const char *what, int most, const QList<const char *> &pieces) {
        QStringList list;
        for (const char *piece : pieces)
            list << QString::fromUtf8(piece);
        QTest::newRow(what) << list.join(QString()) << most << list;
    };
    row("nothing", 4, {""});
    row("what fits", 5, {"hello"});
    row("after a paragraph", 20, {"One two.\nThree.\n", "Four five. Six."});
    row("after the last of several line ends", 12, {"One two\n\n\n", "Three four"});
    row("a paragraph before a later sentence", 20, {"First line it is\n", "A. B c d e f"});
    row("not after a paragraph far in front", 20, {"A\nThree four. ", "Five six seven"});
    row("after a sentence", 20, {"One two. Three. ", "Four five six seven"});
    row("a sentence before a later word", 22, {"Is it so? Oh no! ", "And then there is"});
    row("after a word", 10, {"one two ", "three four"});
    row("not after a word far in front", 20, {"a bbbbbbbbbbbbbbbbbb", "bbbbb"});
    row("between letters", 4, {"abcd", "efgh", "ij"});
    row("between letters of two bytes", 5, {"\u00e9\u00e9", "\u00e9\u00e9", "\u00e9"});
    row("after a sentence in Chinese", 15, {"今天很好。", "我们走吧"});
    row("outside the BMP", 7, {"\U0001f600", "\U0001f600", "\U0001f600"});
    row("a family stays together", 20,
        {"abcd", "\U0001f469\u200d\U0001f469\u200d\U0001f466", "xyz"});
    row("accents stay on their letter", 4, {"abc", "x\u0323y"});
}

void tst_Pieces::areCutWhereAReaderWouldPause()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QFETCH(QStringList, pieces);
    QCOMPARE(piecesOf(text, most), pieces);
}

void tst_Pieces::takeWhatJustFitsWhole()
{
    const QString text = QStringLiteral("One. Two. Three.");
    QCOMPARE(piecesOf(text, text.size()).size(), 1);
    QCOMPARE(piecesOf(text, text.size() + 1).size(), 1);
    QCOMPARE(piecesOf(text, text.size() - 1).size(), 2);
}

void tst_Pieces::letterWithTooManyAccentsIsCutInside()
{
    const QString letter = u'a' + QString(100, QChar(0x323));
    const QStringList pieces = piecesOf(letter, 33);
    QCOMPARE(pieces.join(QString()), letter);
    QCOMPARE(pieces.first().toUtf8().size(), 33);
}

void tst_Pieces::joinToTheText_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("words and lines") << QStringLiteral("ab c. \nd! ");
    QTest::newRow("several scripts")
        << QStringLiteral("a\u00e9\u0323 \u05d0\u0e01\u0e33\u4f8b。\uac01\u200d\u0915\u094d\u0937");
    QTest::newRow("pairs and halves of pairs")
        << QString::fromUcs4(U"\U0001f600\U0001f1e9\U0001f3fd\u200da ") + QChar(0xd83d)
            + QChar(0xde00);
    QTest::newRow("controls") << QStringLiteral("a\r\n\t\x01\u0085 ");
}

void tst_Pieces::joinToTheText()
{
    QFETCH(QString, alphabet);
    QRandomGenerator random(2);
    for (int i = 0; i < 2'000; ++i) {
        QString text;
        for (int j = random.bounded(200); j > 0; --j)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const int most = 4 + random.bounded(60);
        const QStringList pieces = piecesOf(text, most);
        QCOMPARE(pieces.join(QString()), cleaned(text));
        const bool small = std::all_of(pieces.begin(), pieces.end(), [most](const QString &piece) {
            return piece.toUtf8().size() <= most && piece.isValidUtf16();
        });
        QVERIFY(small);
        QVERIFY(pieces.size() == 1 || !pieces.contains(QString()));
    }
}

// A turn is at most 1 MiB in at most 256 entries.
void tst_Pieces::areFewEnoughForATurn()
{
    const QString sentence = QStringLiteral("It was a bright day in April. ");
    const QString text = sentence.repeated((1 << 20) / sentence.size());
    const QStringList pieces = piecesOf(text, 16'384);
    QVERIFY2(pieces.size() <= 70, qPrintable(QString::number(pieces.size())));
    QCOMPARE(pieces.join(QString()), text);
}

QTEST_APPLESS_MAIN(tst_Pieces)
#include "tst_pieces.moc"
