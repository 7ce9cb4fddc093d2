// SPDX-License-Identifier: MIT
#include "wire/telnetfilter.h"
#include "wire/text.h"

#include <QTest>
#include <QUtf8StringView>

#include <algorithm>

using namespace talkstick::wire;

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void noByteMakesAnythingUnsafe();
    void everyCodePointIsSafeToSend();
    void vietnameseIsUnharmed();
    void lineEndsBecomeLf();
    void notUtf8IsMarked();
    void halfASurrogateIsMarked();
    void aTurnEndsAsChosen_data();
    void aTurnEndsAsChosen();
    void oneLineHidesNothing_data();
    void oneLineHidesNothing();
    void telnetCommandsVanish_data();
    void telnetCommandsVanish();
};

namespace {

bool isSafe(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code <= 0x9f);
    });
}

} // namespace

void tst_Text::noByteMakesAnythingUnsafe()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    const QString shown = cleaned(QByteArrayView(all));
    QVERIFY(isSafe(shown));
    QVERIFY(!shown.contains(QChar(0x1b)));
    QVERIFY(QUtf8StringView(encodeTurn(shown, Ending::Lf)).isValidUtf8());
    QVERIFY(shown.contains(QStringLiteral("ABC")));
}

void tst_Text::everyCodePointIsSafeToSend()
{
    for (char32_t code = 0; code <= 0x10ffff; ++code) {
        const QString text =
            code < 0x10000 ? QString(QChar(char16_t(code))) : QString::fromUcs4(&code, 1);
        const QByteArray sent = encodeTurn(text, Ending::Lf);
        QVERIFY2(QUtf8StringView(sent).isValidUtf8(), qPrintable(QString::number(code, 16)));
        QVERIFY2(isSafe(QString::fromUtf8(sent)), qPrintable(QString::number(code, 16)));
    }
}

// The letters' bytes lie between 0x80 and 0x9f too; only the code points there are controls.
void tst_Text::vietnameseIsUnharmed()
{
    const QString text = QStringLiteral(
        "Ti\u1ebfng Vi\u1ec7t c\u00f3 d\u1ea5u: \u0111\u01b0\u1eddng, \u1edf, \u1ec3");
    QVERIFY(text.toUtf8().contains('\x9f') || text.toUtf8().contains('\x9b')
            || text.toUtf8().contains('\x83'));
    QCOMPARE(cleaned(text), text);
    QCOMPARE(cleaned(QByteArrayView(text.toUtf8())), text);
    QCOMPARE(encodeTurn(text, Ending::Lf), text.toUtf8() + '\n');
}

void tst_Text::lineEndsBecomeLf()
{
    QCOMPARE(cleaned(QStringLiteral("a\r\nb\rc\nd\r")), QStringLiteral("a\nb\nc\nd\n"));
}

void tst_Text::notUtf8IsMarked()
{
    QCOMPARE(cleaned(QByteArrayView("caf\xe9!")), QStringLiteral("caf\ufffd!"));
}

void tst_Text::halfASurrogateIsMarked()
{
    QCOMPARE(cleaned(QString(QChar(0xd83d)) + u'x'), QStringLiteral("\ufffdx"));
    QCOMPARE(cleaned(QString(QChar(0xdc00))), QStringLiteral("\ufffd"));
    QCOMPARE(cleaned(QStringLiteral("\U0001f600")), QStringLiteral("\U0001f600"));
}

void tst_Text::aTurnEndsAsChosen_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("LF") << Ending::Lf << QByteArray("a\nb\n");
    QTest::newRow("CR LF") << Ending::CrLf << QByteArray("a\r\nb\r\n");
    QTest::newRow("NUL") << Ending::Nul << QByteArray("a\nb\0", 4);
    QTest::newRow("LF NUL") << Ending::LfNul << QByteArray("a\nb\n\0", 5);
}

void tst_Text::aTurnEndsAsChosen()
{
    QFETCH(Ending, ending);
    QFETCH(QByteArray, sent);
    QCOMPARE(encodeTurn(QStringLiteral("a\nb"), ending), sent);
    QVERIFY(sent.endsWith(encodeTurn({}, ending)));
}

void tst_Text::oneLineHidesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringLiteral("hello") << QStringLiteral("hello");
    QTest::newRow("folded") << QStringLiteral(" a\n\n b\tc ") << QStringLiteral("a b c");
    QTest::newRow("right-to-left override")
        << QStringLiteral("ab\u202egpj") << QStringLiteral("abgpj");
    QTest::newRow("isolates") << QStringLiteral("a\u2066b\u2069c") << QStringLiteral("abc");
    QTest::newRow("zero width") << QStringLiteral("a\u200bb\ufeffc") << QStringLiteral("abc");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a b");
    QTest::newRow("Hangul filler") << QStringLiteral("a\u3164b") << QStringLiteral("ab");
    QTest::newRow("composed") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
    QTest::newRow("exactly as long") << QString(10, u'x') << QString(10, u'x');
    QTest::newRow("too long") << QString(11, u'x') << QString(10, u'x') + QChar(0x2026);
    QTest::newRow("outside the BMP") << QStringLiteral("\U0001f600").repeated(11)
                                     << QStringLiteral("\U0001f600").repeated(10) + QChar(0x2026);
}

void tst_Text::oneLineHidesNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(oneLine(text, 10), line);
}

void tst_Text::telnetCommandsVanish_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no telnet") << QByteArray("hi\r\n") << QByteArray("hi\r\n");
    QTest::newRow("an option") << QByteArray("a\xff\xfd\x03z") << QByteArray("az");
    QTest::newRow("option 0 is no NUL") << QByteArray("a\xff\xfd\0z", 5) << QByteArray("az");
    QTest::newRow("interrupt") << QByteArray("a\xff\xf4z") << QByteArray("az");
    QTest::newRow("a subnegotiation")
        << QByteArray("a\xff\xfa\x18\x01xterm\xff\xf0z") << QByteArray("az");
    QTest::newRow("the byte 255") << QByteArray("a\xff\xffz") << QByteArray("a\xffz");
    QTest::newRow("CR NUL is CR") << QByteArray("a\r\0z", 4) << QByteArray("a\rz");
    QTest::newRow("NUL alone stays") << QByteArray("a\0z", 3) << QByteArray("a\0z", 3);
}

void tst_Text::telnetCommandsVanish()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    TelnetFilter filter;
    QByteArray read;
    for (const char byte : raw) {
        if (const auto passed = filter.pass(byte))
            read.append(*passed);
    }
    QCOMPARE(read, text);
}

QTEST_APPLESS_MAIN(tst_Text)
#include "tst_text.moc"
