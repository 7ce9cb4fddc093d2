// SPDX-License-Identifier: MIT
#include "wire/plaindecoder.h"

#include <QTest>

#include <random>

using namespace talkstick;
using namespace talkstick::wire;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QList<QByteArray>)

// The bytes of whole programs, turn by turn, as they come: in one piece, byte by byte, cut at every
// point, and with the gaps a network makes.
class tst_PlainDialects : public QObject
{
    Q_OBJECT

private slots:
    void comeInOnePiece_data() { programs(); }
    void comeInOnePiece();
    void comeByteByByte_data() { programs(); }
    void comeByteByByte();
    void comeCutAnywhere_data() { programs(); }
    void comeCutAnywhere();
    void comeCutAtRandom_data() { programs(); }
    void comeCutAtRandom();
    void theRestOfABlockMayComeAfterOurAnswer();
    void aShorterTurnEndsTheCounting();

private:
    static void programs();
};

namespace {

// A fixed block: the text, NUL, and what was in the buffer before.
QByteArray block(const QByteArray &text, qsizetype size, const QByteArray &rubbish)
{
    QByteArray filled = text + '\0';
    while (filled.size() < size)
        filled.append(rubbish.isEmpty() ? QByteArray(1, '\0') : rubbish);
    return filled.left(size);
}

QByteArray nul(const QByteArray &text)
{
    return text + '\0';
}

const QByteArray kStack("\x01\x7f\0\0\xfe\x55\xff\xff garbage \x90\x1b[0m\0A\0", 25);

// Feeds one turn in pieces of the given lengths with gaps of 5 ms and says what came out.
QStringList hear(PlainDecoder &decoder, const QByteArray &bytes, const QList<qsizetype> &pieces,
                 Time &now)
{
    QStringList heard;
    qsizetype at = 0;
    for (const qsizetype length : pieces) {
        decoder.feed(QByteArrayView(bytes).sliced(at, length), now);
        at += length;
        now += 5ms;
        if (const auto turn = heard.isEmpty() ? decoder.take(now) : std::nullopt)
            heard << *turn;
    }
    now += 10s;
    if (const auto turn = heard.isEmpty() ? decoder.take(now) : std::nullopt)
        heard << *turn;
    return heard;
}

} // namespace

void tst_PlainDialects::programs()
{
    QTest::addColumn<QList<QByteArray>>("sent");
    QTest::addColumn<QStringList>("heard");
    const QStringList two {QStringLiteral("hello there"), QStringLiteral("yo")};
    const auto row = [](const char *name, const QList<QByteArray> &sent, const QStringList &heard) {
        QTest::newRow(name) << sent << heard;
    };
    row("LF", {"hello there\n", "yo\n"}, two);
    row("CR LF", {"hello there\r\n", "yo\r\n"}, two);
    row("NUL", {nul("hello there"), nul("yo")}, two);
    row("LF NUL", {nul("hello there\n"), nul("yo\n")}, two);
    row("bare", {"hello there", "yo"}, two);
    for (const qsizetype size : {100, 1000, 1024}) {
        for (const char *end : {"", "\n"}) {
            const QByteArray one = QByteArray("hello there") + end;
            const QByteArray other = QByteArray("yo") + end;
            const QByteArray name = QByteArray::number(size) + (*end ? " LF NUL" : " NUL");
            row(("blocks of zeros, " + name).constData(),
                {block(one, size, {}), block(other, size, {})}, two);
            row(("blocks of a dirty stack, " + name).constData(),
                {block(one, size, kStack), block(other, size, kStack)}, two);
        }
    }
    const QByteArray longer = nul("hello there\n");
    row("blocks with the rest of the turn before",
        {block("hello there\n", 100, {}), nul("yo\n") + block(longer.mid(4), 96, {})}, two);
    row("a lone newline first", {nul("\n"), nul("yo\n")}, {QString(), QStringLiteral("yo")});
    const QByteArray text(1500, 'x');
    row("a long turn in chunks with NUL seams",
        {nul(text.left(999)) + nul(text.mid(999) + '\n'), nul("yo\n")},
        {QString::fromLatin1(text), QStringLiteral("yo")});
    row("the same without LF", {nul(text.left(1023)) + nul(text.mid(1023)), nul("yo")},
        {QString::fromLatin1(text), QStringLiteral("yo")});
    row("the same in blocks",
        {nul(text.left(999)) + block(text.mid(999) + '\n', 1000, {}), block("yo\n", 1000, {})},
        {QString::fromLatin1(text), QStringLiteral("yo")});
    row("Vietnamese", {QStringLiteral("Ti\u1ebfng Vi\u1ec7t\n").toUtf8(), "\xc4\x91\n"},
        {QStringLiteral("Ti\u1ebfng Vi\u1ec7t"), QStringLiteral("\u0111")});
    row("telnet", {"\xff\xfd\x03hello there\r\n", QByteArray("\xff\xfb\0yo\r\n", 7)}, two);
    row("no UTF-8", {"caf\xe9\n", "yo\n"}, {QStringLiteral("caf\ufffd"), QStringLiteral("yo")});
}

void tst_PlainDialects::comeInOnePiece()
{
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QStringList, heard);
    PlainDecoder decoder;
    Time now {0};
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(hear(decoder, sent[i], {sent[i].size()}, now), heard.mid(i, 1));
        decoder.answered(now);
    }
    QVERIFY(!decoder.take(now + 1h));
}

void tst_PlainDialects::comeByteByByte()
{
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QStringList, heard);
    PlainDecoder decoder;
    Time now {0};
    for (qsizetype i = 0; i < sent.size(); ++i) {
        const QList<qsizetype> pieces(sent[i].size(), 1);
        QCOMPARE(hear(decoder, sent[i], pieces, now), heard.mid(i, 1));
        decoder.answered(now);
    }
    QVERIFY(!decoder.take(now + 1h));
}

void tst_PlainDialects::comeCutAnywhere()
{
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QStringList, heard);
    for (qsizetype cut = 0; cut <= sent[0].size(); ++cut) {
        PlainDecoder decoder;
        Time now {0};
        QCOMPARE(hear(decoder, sent[0], {cut, sent[0].size() - cut}, now), heard.mid(0, 1));
        decoder.answered(now);
        QCOMPARE(hear(decoder, sent[1], {sent[1].size()}, now), heard.mid(1));
    }
}

void tst_PlainDialects::comeCutAtRandom()
{
    QFETCH(QList<QByteArray>, sent);
    QFETCH(QStringList, heard);
    std::mt19937 random(8784);
    for (int round = 0; round < 100; ++round) {
        PlainDecoder decoder;
        Time now {0};
        for (qsizetype i = 0; i < sent.size(); ++i) {
            QList<qsizetype> pieces;
            for (qsizetype left = sent[i].size(); left > 0; left -= pieces.last())
                pieces << 1 + qsizetype(random()) % left;
            QCOMPARE(hear(decoder, sent[i], pieces, now), heard.mid(i, 1));
            decoder.answered(now);
        }
    }
}

// LF NUL ends the turn at once, and a program that answers by itself may be quicker than the rest
// of the first block.
void tst_PlainDialects::theRestOfABlockMayComeAfterOurAnswer()
{
    PlainDecoder decoder;
    const QByteArray first = block("hello\n", 1000, {});
    decoder.feed(QByteArrayView(first).first(7), 0ms);
    QCOMPARE(decoder.take(0ms), QStringLiteral("hello"));
    decoder.answered(0ms);
    decoder.feed(QByteArrayView(first).sliced(7), 5ms);
    QVERIFY(!decoder.take(34ms));
    QVERIFY(!decoder.take(35ms));
    const QByteArray second = block("yo\n", 1000, QByteArray("text "));
    decoder.feed(second, 2s);
    QCOMPARE(decoder.take(2s), QStringLiteral("yo"));
    decoder.answered(3s);
    QVERIFY(!decoder.take(1h));
}

void tst_PlainDialects::aShorterTurnEndsTheCounting()
{
    PlainDecoder decoder;
    decoder.feed(block("hello\n", 1000, {}), 0ms);
    QVERIFY(decoder.take(0ms));
    decoder.answered(1s);
    decoder.feed(nul("yo\n"), 2s);
    QVERIFY(!decoder.take(2s));
    QCOMPARE(decoder.take(2030ms), QStringLiteral("yo"));
    decoder.answered(3s);
    decoder.feed(nul("again\n"), 4s);
    QCOMPARE(decoder.take(4s), QStringLiteral("again"));
}

QTEST_APPLESS_MAIN(tst_PlainDialects)
#include "tst_plaindialects.moc"
