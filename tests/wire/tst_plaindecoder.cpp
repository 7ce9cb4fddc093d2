// SPDX-License-Identifier: MIT
#include "wire/plaindecoder.h"

#include <QTest>

#include <random>

using namespace talkstick;
using namespace talkstick::wire;
using namespace std::chrono_literals;

// One rule of the plain dialects after the other; tst_plaindialects runs whole programs' bytes.
class tst_PlainDecoder : public QObject
{
    Q_OBJECT

private slots:
    void newlineNulEndsAtOnce();
    void aTerminatorEndsAfterQuiet_data();
    void aTerminatorEndsAfterQuiet();
    void aBurstOfLinesIsOneTurn();
    void bareTextWaitsAQuarterSecond();
    void bareTextWaitsLongerOnceTerminatorsWereSeen();
    void aLoneTerminatorIsAnEmptyTurn_data();
    void aLoneTerminatorIsAnEmptyTurn();
    void aTurnEndsAtTheCap_data();
    void aTurnEndsAtTheCap();
    void aLetterIsNotCutAtTheCap();
    void theEndOfTheStreamEndsATurn();
    void theEndOfTheStreamEndsNothingThatIsNotThere();
    void heldTurnsComeOneByOne();
    void heldLinesAreOneTurn();
    void negotiationAloneIsNoTurn();
    void negotiationAloneLeavesRoom_data();
    void negotiationAloneLeavesRoom();
    void ourEndingFollowsTheirs_data();
    void ourEndingFollowsTheirs();
    void randomBytesAreBounded();
};

namespace {

QByteArray bytes(std::initializer_list<const char *> strings)
{
    QByteArray all;
    for (const char *string : strings)
        all.append(string).append('\0');
    return all;
}

const QByteArray kNul("\0", 1);

} // namespace

void tst_PlainDecoder::newlineNulEndsAtOnce()
{
    PlainDecoder decoder;
    decoder.feed(bytes({"hi\n"}), 0ms);
    QCOMPARE(decoder.take(0ms), QStringLiteral("hi"));
    QVERIFY(!decoder.due());
}

void tst_PlainDecoder::aTerminatorEndsAfterQuiet_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("LF") << QByteArray("hi\n");
    QTest::newRow("CR LF") << QByteArray("hi\r\n");
    QTest::newRow("NUL") << bytes({"hi"});
}

void tst_PlainDecoder::aTerminatorEndsAfterQuiet()
{
    QFETCH(QByteArray, sent);
    PlainDecoder decoder;
    decoder.feed(sent, 100ms);
    QVERIFY(!decoder.take(129ms));
    QCOMPARE(decoder.due(), Time(130ms));
    QCOMPARE(decoder.take(130ms), QStringLiteral("hi"));
}

void tst_PlainDecoder::aBurstOfLinesIsOneTurn()
{
    PlainDecoder decoder;
    decoder.feed("one\n", 0ms);
    decoder.feed("two\n", 29ms);
    QVERIFY(!decoder.take(29ms));
    decoder.feed("three\n", 58ms);
    QCOMPARE(decoder.take(88ms), QStringLiteral("one\ntwo\nthree"));
}

void tst_PlainDecoder::bareTextWaitsAQuarterSecond()
{
    PlainDecoder decoder;
    decoder.feed("hi", 0ms);
    QVERIFY(!decoder.take(249ms));
    QCOMPARE(decoder.take(250ms), QStringLiteral("hi"));
}

void tst_PlainDecoder::bareTextWaitsLongerOnceTerminatorsWereSeen()
{
    PlainDecoder decoder;
    decoder.feed("hi\n", 0ms);
    QVERIFY(decoder.take(30ms));
    decoder.answered(1s);
    decoder.feed("half a l", 2s);
    QVERIFY(!decoder.take(6999ms));
    decoder.feed("ine\n", 6999ms);
    QCOMPARE(decoder.take(7029ms), QStringLiteral("half a line"));
    decoder.answered(8s);
    decoder.feed("bare", 9s);
    QCOMPARE(decoder.take(14s), QStringLiteral("bare"));
}

void tst_PlainDecoder::aLoneTerminatorIsAnEmptyTurn_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("NUL") << kNul;
    QTest::newRow("LF NUL") << bytes({"\n"});
}

void tst_PlainDecoder::aLoneTerminatorIsAnEmptyTurn()
{
    QFETCH(QByteArray, sent);
    PlainDecoder decoder;
    decoder.feed(sent, 0ms);
    const auto turn = decoder.take(30ms);
    QVERIFY(turn.has_value());
    QCOMPARE(*turn, QString());
}

void tst_PlainDecoder::aTurnEndsAtTheCap_data()
{
    QTest::addColumn<qsizetype>("sent");
    QTest::addColumn<qsizetype>("first");
    QTest::newRow("one byte less waits for its end") << kMaxTurn - 1 << qsizetype(0);
    QTest::newRow("exactly the cap") << kMaxTurn << kMaxTurn;
    QTest::newRow("one byte more") << kMaxTurn + 1 << kMaxTurn;
}

void tst_PlainDecoder::aTurnEndsAtTheCap()
{
    QFETCH(qsizetype, sent);
    QFETCH(qsizetype, first);
    PlainDecoder decoder;
    const QByteArray all(sent, 'x');
    decoder.feed(QByteArrayView(all).first(std::min(sent, decoder.room())), 0ms);
    const auto turn = decoder.take(0ms);
    QCOMPARE(turn ? turn->size() : 0, first);
    if (!turn)
        return;
    decoder.answered(1ms);
    decoder.feed(QByteArrayView(all).sliced(first), 2ms);
    decoder.finish();
    QCOMPARE(decoder.take(2ms).value_or(QString()).size(), sent - first);
}

void tst_PlainDecoder::aLetterIsNotCutAtTheCap()
{
    const QByteArray letter = QStringLiteral("\u1ec7").toUtf8();
    QCOMPARE(letter.size(), 3);
    PlainDecoder decoder;
    const QByteArray sent = QByteArray(kMaxTurn - 2, 'x') + letter.left(2);
    decoder.feed(sent, 0ms);
    QCOMPARE(decoder.take(0ms), QString(kMaxTurn - 2, u'x'));
    decoder.answered(0ms);
    decoder.feed(letter.mid(2) + '\n', 1ms);
    QCOMPARE(decoder.take(31ms), QStringLiteral("\u1ec7"));
}

void tst_PlainDecoder::theEndOfTheStreamEndsATurn()
{
    PlainDecoder decoder;
    decoder.feed("bye", 0ms);
    decoder.finish();
    QCOMPARE(decoder.take(0ms), QStringLiteral("bye"));
    QVERIFY(!decoder.take(1h));
}

void tst_PlainDecoder::theEndOfTheStreamEndsNothingThatIsNotThere()
{
    PlainDecoder decoder;
    decoder.finish();
    QVERIFY(!decoder.take(1h));
}

void tst_PlainDecoder::heldTurnsComeOneByOne()
{
    PlainDecoder decoder;
    decoder.feed(bytes({"a\n"}), 0ms);
    QCOMPARE(decoder.take(0ms), QStringLiteral("a"));
    decoder.feed(bytes({"b\n", "c\n", "d\n"}), 1s);
    QCOMPARE(decoder.waiting(), 9);
    for (const char16_t letter : {u'b', u'c', u'd'}) {
        decoder.answered(2s);
        QCOMPARE(decoder.take(2s), QString(QChar(letter)));
    }
    decoder.answered(3s);
    QVERIFY(!decoder.take(1h));
}

void tst_PlainDecoder::heldLinesAreOneTurn()
{
    PlainDecoder decoder;
    decoder.feed("a\n", 0ms);
    QVERIFY(decoder.take(30ms));
    decoder.feed("b\nc\n", 1s);
    decoder.feed("d\n", 2s);
    decoder.answered(3s);
    QVERIFY(!decoder.take(3s));
    QCOMPARE(decoder.take(3030ms), QStringLiteral("b\nc\nd"));
}

void tst_PlainDecoder::negotiationAloneIsNoTurn()
{
    PlainDecoder decoder;
    decoder.feed("\xff\xfd\x03\xff\xfb\x18", 0ms);
    QVERIFY(!decoder.due());
    QVERIFY(!decoder.take(1h));
    decoder.feed("hi\r\n", 2h);
    QCOMPARE(decoder.take(2h + 30ms), QStringLiteral("hi"));
}

void tst_PlainDecoder::negotiationAloneLeavesRoom_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<qsizetype>("segment");
    const QByteArray nop("\xff\xf1");
    const QByteArray will("\xff\xfb\x01");
    const QByteArray sub("\xff\xfa\x18\x00\xff\xf0", 6);
    for (const qsizetype segment : {kMaxTurn, qsizetype(1000), qsizetype(1)}) {
        QTest::addRow("no operation, %d bytes at once", int(segment)) << nop << segment;
        QTest::addRow("an option, %d bytes at once", int(segment)) << will << segment;
        QTest::addRow("a terminal's name, %d bytes at once", int(segment)) << sub << segment;
    }
}

void tst_PlainDecoder::negotiationAloneLeavesRoom()
{
    QFETCH(QByteArray, command);
    QFETCH(qsizetype, segment);
    const QByteArray commands = command.repeated(kMaxTurn / command.size() + 1);
    PlainDecoder decoder;
    for (qsizetype fed = 0; fed < commands.size();) {
        const qsizetype most = std::min({segment, decoder.room(), commands.size() - fed});
        QVERIFY(most > 0);
        decoder.feed(QByteArrayView(commands).sliced(fed, most), 0ms);
        fed += most;
        QVERIFY(!decoder.take(0ms));
        QVERIFY(!decoder.due());
    }
    QVERIFY(decoder.room() > 0);
    decoder.feed("hi\n", 1s);
    QCOMPARE(decoder.take(1030ms), QStringLiteral("hi"));
}

void tst_PlainDecoder::ourEndingFollowsTheirs_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("nothing yet") << QByteArray() << Ending::LfNul;
    QTest::newRow("LF") << QByteArray("a\n") << Ending::Lf;
    QTest::newRow("CR LF") << QByteArray("a\r\n") << Ending::Lf;
    QTest::newRow("bare") << QByteArray("a") << Ending::Lf;
    QTest::newRow("NUL") << bytes({"a"}) << Ending::LfNul;
    QTest::newRow("LF NUL") << bytes({"a\n"}) << Ending::LfNul;
}

void tst_PlainDecoder::ourEndingFollowsTheirs()
{
    QFETCH(QByteArray, sent);
    QFETCH(Ending, ending);
    PlainDecoder decoder;
    decoder.feed(sent, 0ms);
    (void)decoder.take(1min);
    QCOMPARE(decoder.preferredEnding(), ending);
}

// Whatever comes, memory is bounded, room is never missing while nothing is complete, and it ends.
void tst_PlainDecoder::randomBytesAreBounded()
{
    std::mt19937 random(8784);
    for (int round = 0; round < 200; ++round) {
        PlainDecoder decoder;
        Time now {0};
        for (int step = 0; step < 300; ++step) {
            QByteArray chunk(qsizetype(random() % 700), '\0');
            const unsigned alphabet = 1 + random() % 256;
            for (char &byte : chunk)
                byte = char(random() % alphabet);
            decoder.feed(QByteArrayView(chunk).first(std::min(chunk.size(), decoder.room())), now);
            now += Time(random() % 60);
            if (const auto turn = decoder.take(now)) {
                QVERIFY(turn->size() <= kMaxTurn);
                decoder.answered(now);
            } else {
                QVERIFY(decoder.room() > 0);
            }
        }
        decoder.finish();
        int turns = 0;
        while (decoder.take(now))
            QVERIFY(++turns <= kMaxTurn);
    }
}

QTEST_APPLESS_MAIN(tst_PlainDecoder)
#include "tst_plaindecoder.moc"
