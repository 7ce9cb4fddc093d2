// SPDX-License-Identifier: MIT
#include "wire/frame.h"

#include <QRandomGenerator>
#include <QTest>

using namespace talkstick::wire;

class tst_Frame : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreTheGoldenOnes();
    void splitAnywhereIsReadOnce();
    void byteByByteIsReadOnce();
    void everyPrefixWaitsForMore();
    void lengthIsLimited_data();
    void lengthIsLimited();
    void limitHoldsFromTheNextFrameOn();
    void lengthIsJudgedBeforeTheRestIsThere();
    void framesBeforeAnErrorAreRead();
    void firstErrorIsTheLastWord();
    void bufferedIsWhatWasNotTakenOut();
    void chunkingMakesNoDifference();
};

namespace {

const Frame kFirst {0x13, QByteArray::fromHex("a10105")};
const Frame kSecond {0x20, QByteArray::fromHex("a10107")};
const QByteArray kBoth = toBytes(kFirst) + toBytes(kSecond);

struct Outcome
{
    QList<Frame> frames;
    std::optional<FrameError> error;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

// What there is now.
void readInto(Outcome &outcome, FrameReader &reader)
{
    while (true) {
        const auto frame = reader.next();
        if (!frame)
            outcome.error = frame.error();
        if (!frame || !frame.value())
            return;
        outcome.frames << *frame.value();
    }
}

QByteArray withLength(quint32 length, qsizetype payload)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(length >> shift & 0xff);
    return bytes + '\x20' + QByteArray(payload, 'x');
}

} // namespace

void tst_Frame::bytesAreTheGoldenOnes()
{
    QCOMPARE(kBoth.toHex(), QByteArray("0000000413a101050000000420a10107"));
    QCOMPARE(toBytes({0x7f, {}}).toHex(), QByteArray("000000017f"));
    const QByteArray longer = toBytes({0x11, QByteArray(66'559, 'x')});
    QCOMPARE(longer.first(6).toHex(), QByteArray("000104001178"));
    QCOMPARE(longer.size(), 66'564);
}

void tst_Frame::splitAnywhereIsReadOnce()
{
    for (qsizetype at = 0; at <= kBoth.size(); ++at) {
        FrameReader reader;
        Outcome outcome;
        reader.feed(kBoth.first(at));
        readInto(outcome, reader);
        QCOMPARE(outcome.frames.size(), at < 8 ? 0 : at < 16 ? 1 : 2);
        reader.feed(kBoth.sliced(at));
        readInto(outcome, reader);
        QCOMPARE(outcome, (Outcome {{kFirst, kSecond}, {}}));
        QCOMPARE(reader.buffered(), 0);
    }
}

void tst_Frame::byteByByteIsReadOnce()
{
    FrameReader reader;
    Outcome outcome;
    for (const char byte : kBoth) {
        reader.feed(QByteArray(1, byte));
        readInto(outcome, reader);
    }
    QCOMPARE(outcome, (Outcome {{kFirst, kSecond}, {}}));
}

void tst_Frame::everyPrefixWaitsForMore()
{
    const QByteArray bytes = toBytes(kFirst);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        FrameReader reader;
        reader.feed(bytes.first(length));
        const auto frame = reader.next();
        QVERIFY(frame.ok());
        QVERIFY(!frame.value().has_value());
        QCOMPARE(reader.buffered(), length);
    }
}

void tst_Frame::lengthIsLimited_data()
{
    QTest::addColumn<qsizetype>("limit");
    QTest::newRow("before WELCOME") << kMaxFrameBeforeWelcome;
    QTest::newRow("after WELCOME") << kMaxFrame;
    QTest::newRow("a type alone") << qsizetype(1);
}

void tst_Frame::lengthIsLimited()
{
    QFETCH(qsizetype, limit);
    const auto outcomeOf = [limit](qsizetype length) {
        FrameReader reader;
        if (limit != kMaxFrameBeforeWelcome)
            reader.setLimit(limit);
        reader.feed(withLength(quint32(length), length - 1));
        Outcome outcome;
        readInto(outcome, reader);
        return outcome;
    };
    if (limit > 1)
        QCOMPARE(outcomeOf(limit - 1).frames.size(), 1);
    QCOMPARE(outcomeOf(limit).frames.size(), 1);
    QCOMPARE(outcomeOf(limit).frames.first().payload.size(), limit - 1);
    QCOMPARE(outcomeOf(limit + 1), (Outcome {{}, FrameError::TooLong}));
}

void tst_Frame::limitHoldsFromTheNextFrameOn()
{
    FrameReader reader;
    const Frame large {0x11, QByteArray(kMaxFrame - 1, 'x')};
    reader.feed(toBytes(kFirst) + toBytes(large));
    QCOMPARE(reader.next().value(), kFirst);
    reader.setLimit(kMaxFrame);
    QCOMPARE(reader.next().value(), large);
}

void tst_Frame::lengthIsJudgedBeforeTheRestIsThere()
{
    const auto errorOf = [](const char *hex) {
        FrameReader reader;
        reader.feed(QByteArray::fromHex(hex));
        return reader.next().error();
    };
    QCOMPARE(errorOf("00001001"), FrameError::TooLong);
    QCOMPARE(errorOf("00010401"), FrameError::TooLong);
    QCOMPARE(errorOf("ffffffff"), FrameError::TooLong);
    QCOMPARE(errorOf("80000000"), FrameError::TooLong);
    QCOMPARE(errorOf("00000000"), FrameError::Empty);
}

void tst_Frame::framesBeforeAnErrorAreRead()
{
    FrameReader reader;
    reader.feed(kBoth + withLength(0, 5));
    Outcome outcome;
    readInto(outcome, reader);
    QCOMPARE(outcome, (Outcome {{kFirst, kSecond}, FrameError::Empty}));
}

void tst_Frame::firstErrorIsTheLastWord()
{
    FrameReader reader;
    reader.feed(withLength(0, 5));
    QCOMPARE(reader.next().error(), FrameError::Empty);
    QCOMPARE(reader.next().error(), FrameError::Empty);
    reader.feed(withLength(0xffffffff, 5));
    reader.feed(toBytes(kFirst));
    reader.setLimit(kMaxFrame);
    QCOMPARE(reader.next().error(), FrameError::Empty);
    QCOMPARE(reader.buffered(), 0); // nothing is kept for nobody
}

void tst_Frame::bufferedIsWhatWasNotTakenOut()
{
    FrameReader reader;
    reader.feed(kBoth);
    QCOMPARE(reader.buffered(), 16);
    QVERIFY(reader.next().ok());
    QCOMPARE(reader.buffered(), 8);
    reader.feed(QByteArray("abc"));
    QCOMPARE(reader.buffered(), 11);
    QVERIFY(reader.next().ok());
    QCOMPARE(reader.buffered(), 3);
}

void tst_Frame::chunkingMakesNoDifference()
{
    QRandomGenerator random(7);
    qsizetype frames = 0;
    int errors = 0;
    for (int i = 0; i < 5'000; ++i) {
        QByteArray bytes;
        for (int j = random.bounded(6); j > 0; --j)
            bytes += withLength(quint32(random.bounded(9) + random.bounded(2)), random.bounded(7));
        Outcome whole;
        FrameReader atOnce;
        atOnce.feed(bytes);
        readInto(whole, atOnce);
        Outcome cut;
        FrameReader inChunks;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype size = 1 + random.bounded(5);
            inChunks.feed(bytes.mid(at, size));
            at += size;
            readInto(cut, inChunks);
        }
        QCOMPARE(cut, whole);
        QCOMPARE(inChunks.buffered(), atOnce.buffered());
        frames += whole.frames.size();
        errors += whole.error ? 1 : 0;
    }
    QVERIFY(frames > 2'000 && errors > 500);
}

QTEST_APPLESS_MAIN(tst_Frame)
#include "tst_frame.moc"
