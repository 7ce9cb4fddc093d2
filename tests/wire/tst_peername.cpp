// SPDX-License-Identifier: MIT
#include "wire/peername.h"

#include "wire/message.h"

#include <QRandomGenerator>
#include <QTest>

using namespace talkstick::wire;

class tst_PeerName : public QObject
{
    Q_OBJECT

private slots:
    void isCleaned_data();
    void isCleaned();
    void isCutBetweenLetters_data();
    void isCutBetweenLetters();
    void isAlwaysFitToBeSentAndShown();
};

void tst_PeerName::isCleaned_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const char16_t *given, const char16_t *name) {
        QTest::newRow(what) << QString::fromUtf16(given) << QString::fromUtf16(name);
    };
    row("nothing", u"", u"");
    row("a name", u"Bravo", u"Bravo");
    row("two words", u"Bravo Charlie", u"Bravo Charlie");
    row("white space around it", u" \t Bravo\n", u"Bravo");
    row("several spaces", u"Bravo   Charlie", u"Bravo Charlie");
    row("lines", u"Bravo\r\nCharlie", u"Bravo Charlie");
    row("only white space", u" \n\t", u"");
    row("any script", u"Đặng 例子 Ольга", u"Đặng 例子 Ольга");
    row("outside the BMP", u"\U0001f600 Bravo", u"\U0001f600 Bravo");
    row("an override of the direction", u"Bravo\u202egpj.exe", u"Bravogpj.exe");
    row("isolates", u"\u2068Bravo\u2069", u"Bravo");
    row("only invisible", u"\u200b\u200d\ufeff", u"");
    row("a Hangul filler", u"Bravo\u3164", u"Bravo");
    row("a space behind something invisible", u"\u200b Bravo \u200b", u"Bravo");
    row("spaces round something invisible", u"Bravo \u200b Charlie", u"Bravo Charlie");
    row("in pieces", u"e\u0301", u"\u00e9");
    row("in pieces round something invisible", u"e\u200d\u0301", u"\u00e9");
    row("a line separator", u"Bravo\u2028Charlie", u"Bravo Charlie");
    row("an escape sequence", u"\x1b[31mBravo", u"\u2426[31mBravo");
    row("half a pair", u"Bravo\xd800", u"Bravo\ufffd");
    row("markup stays text", u"<b>Bravo</b>", u"<b>Bravo</b>");
}

void tst_PeerName::isCleaned()
{
    QFETCH(QString, given);
    QFETCH(QString, name);
    QCOMPARE(cleanName(given), name);
    QCOMPARE(cleanName(name), name);
}

void tst_PeerName::isCutBetweenLetters_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    const QString accented = QStringLiteral("x\u0302\u0323"); // 5 bytes, no such letter in one
    const QString smile = QString::fromUcs4(U"\U0001f600");
    const QString word(40, u'a');
    QTest::newRow("64 bytes") << QString(64, u'a') << QString(64, u'a');
    QTest::newRow("65 bytes") << QString(65, u'a') << QString(64, u'a');
    QTest::newRow("two bytes each") << QString(40, QChar(0xe9)) << QString(32, QChar(0xe9));
    QTest::newRow("four bytes each") << smile.repeated(20) << smile.repeated(16);
    QTest::newRow("one byte, then four each")
        << u'a' + smile.repeated(20) << u'a' + smile.repeated(15);
    QTest::newRow("accents of their own")
        << accented.repeated(20) << cleanName(accented).repeated(12);
    QTest::newRow("at a word") << word + u' ' + word << word;
    QTest::newRow("one letter with 100 accents")
        << u'a' + QString(100, QChar(0x323)) << QChar(0x1ea1) + QString(30, QChar(0x323));
}

void tst_PeerName::isCutBetweenLetters()
{
    QFETCH(QString, given);
    QFETCH(QString, name);
    QCOMPARE(cleanName(given), name);
    QVERIFY(name.toUtf8().size() <= kMaxNameBytes);
}

void tst_PeerName::isAlwaysFitToBeSentAndShown()
{
    QRandomGenerator random(1);
    int named = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString given;
        for (int j = random.bounded(90); j > 0; --j)
            given += QChar(
                char16_t(random.bounded(4) == 0 ? random.bounded(0x10000) : random.bounded(0x300)));
        const QString name = cleanName(given);
        QVERIFY(name.toUtf8().size() <= kMaxNameBytes);
        QVERIFY(name.isValidUtf16());
        QCOMPARE(name, name.trimmed());
        QCOMPARE(cleanName(name), name);
        QVERIFY(!name.contains(QChar::LineFeed) && !name.contains(QChar(0x202e)));
        named += name.isEmpty() ? 0 : 1;
    }
    QVERIFY(named > 10'000);
}

QTEST_APPLESS_MAIN(tst_PeerName)
#include "tst_peername.moc"
