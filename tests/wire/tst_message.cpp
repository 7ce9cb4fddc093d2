// SPDX-License-Identifier: MIT
#include "wire/message.h"

#include "wire/cbor.h"
#include "wire/examplemessages.h"
#include "wire/randomcbor.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using talkstick::Result;
using namespace talkstick::wire;
using namespace talkstick::wire::example;

class tst_Message : public QObject
{
    Q_OBJECT

private slots:
    void bytesAreTheGoldenOnes_data();
    void bytesAreTheGoldenOnes();
    void everyTypeHasAGoldenOne();
    void fieldIsNeededUnlessItMayBeEmpty_data() { bytesAreTheGoldenOnes_data(); }
    void fieldIsNeededUnlessItMayBeEmpty();
    void fieldHasOneType_data() { bytesAreTheGoldenOnes_data(); }
    void fieldHasOneType();
    void unknownFieldsAreSkipped_data() { bytesAreTheGoldenOnes_data(); }
    void unknownFieldsAreSkipped();
    void payloadHasToBeAMap_data() { bytesAreTheGoldenOnes_data(); }
    void payloadHasToBeAMap();
    void everyPrefixIsBad_data() { bytesAreTheGoldenOnes_data(); }
    void everyPrefixIsBad();
    void typeDecidesWhatMayBeIgnored();
    void fieldIsWithinItsRange_data();
    void fieldIsWithinItsRange();
    void largestFramesAreWithinTheLimits();
    void whatIsReadIsWrittenAgain();
};

namespace {

Frame frameOf(const ExampleMessage &example)
{
    FrameReader reader;
    reader.feed(QByteArray::fromHex(example.hex));
    return reader.next().value().value();
}

cbor::Map mapOf(const Frame &frame)
{
    return cbor::decode(frame.payload).value();
}

// The fields that PROTOCOL.md marks with a question mark, by type.
bool mayBeEmpty(FrameType type, cbor::Key key)
{
    switch (type) {
    case FrameType::Hello: return key == 3 || key == 4 || key == 5 || key == 7;
    case FrameType::Auth:
    case FrameType::Bye: return key == 2;
    case FrameType::Welcome: return key == 2 || key == 3;
    case FrameType::Addr: return key == 1;
    case FrameType::Wait:
    case FrameType::Verify:
    case FrameType::Sync:
    case FrameType::Entry:
    case FrameType::Ack:
    case FrameType::Synced:
    case FrameType::Ping:
    case FrameType::Pong:
    case FrameType::Typing:
    case FrameType::Hand: break;
    }
    return false;
}

bool mayLackText(const cbor::Map &entry)
{
    const auto kind = std::get<std::uint64_t>(entry.at(3));
    return kind != message::Entry::Text;
}

Result<Message, FrameError> decoded(std::uint8_t type, const cbor::Map &map)
{
    return decode({type, cbor::encode(map)});
}

QByteArray utf8(qsizetype bytes)
{
    // Two bytes each, so that characters are not taken for bytes.
    return QByteArray("\xc3\xa9").repeated(bytes / 2) + QByteArray(bytes % 2, 'x');
}

} // namespace

void tst_Message::bytesAreTheGoldenOnes_data()
{
    QTest::addColumn<ExampleMessage>("example");
    for (const ExampleMessage &example : exampleMessages())
        QTest::newRow(example.name) << example;
}

void tst_Message::bytesAreTheGoldenOnes()
{
    QFETCH(ExampleMessage, example);
    QCOMPARE(toBytes(encode(example.message)).toHex(), QByteArray(example.hex));
    const auto message = decode(frameOf(example));
    QVERIFY(message.ok());
    QVERIFY(message.value() == example.message);
}

void tst_Message::everyTypeHasAGoldenOne()
{
    QSet<std::size_t> alternatives;
    for (const ExampleMessage &example : exampleMessages())
        alternatives << example.message.index();
    QCOMPARE(std::size_t(alternatives.size()), std::variant_size_v<Message>);
}

void tst_Message::fieldIsNeededUnlessItMayBeEmpty()
{
    QFETCH(ExampleMessage, example);
    const Frame frame = frameOf(example);
    const cbor::Map map = mapOf(frame);
    for (const auto &[key, value] : map) {
        cbor::Map without = map;
        without.erase(key);
        const bool textOfOther = frame.type == 0x11 && key == 6 && mayLackText(map);
        QCOMPARE(decoded(frame.type, without).ok(),
                 textOfOther || mayBeEmpty(FrameType(frame.type), key));
    }
}

void tst_Message::fieldHasOneType()
{
    QFETCH(ExampleMessage, example);
    const Frame frame = frameOf(example);
    const cbor::Map map = mapOf(frame);
    const QList<cbor::Value> values {std::uint64_t(1), true, QByteArray(32, 'x'),
                                     QStringLiteral("x"), QList<cbor::Scalar>()};
    for (const auto &[key, value] : map) {
        for (const cbor::Value &other : values) {
            if (other.index() == value.index())
                continue;
            cbor::Map changed = map;
            changed[key] = other;
            QCOMPARE(decoded(frame.type, changed).error(), FrameError::BadField);
        }
    }
}

void tst_Message::unknownFieldsAreSkipped()
{
    QFETCH(ExampleMessage, example);
    const Frame frame = frameOf(example);
    cbor::Map map = mapOf(frame);
    map.emplace(100, std::uint64_t(1));
    map.emplace(65'535, QList<cbor::Scalar> {QByteArray("x"), true});
    QVERIFY(decoded(frame.type, map).value() == example.message);
}

void tst_Message::payloadHasToBeAMap()
{
    QFETCH(ExampleMessage, example);
    const Frame frame = frameOf(example);
    for (const QByteArray &payload :
         {QByteArray(), QByteArray("\x00", 1), frame.payload + '\0', QByteArray("\xa1\x00\x20", 3)})
        QCOMPARE(decode({frame.type, payload}).error(), FrameError::BadPayload);
}

void tst_Message::everyPrefixIsBad()
{
    QFETCH(ExampleMessage, example);
    const Frame frame = frameOf(example);
    for (qsizetype length = 0; length < frame.payload.size(); ++length)
        QCOMPARE(decode({frame.type, frame.payload.first(length)}).error(), FrameError::BadPayload);
}

void tst_Message::typeDecidesWhatMayBeIgnored()
{
    QSet<int> known;
    for (const ExampleMessage &example : exampleMessages())
        known << frameOf(example).type;
    known.remove(0x42);
    QCOMPARE(known.size(), 15);
    for (int type = 0; type < 256; ++type) {
        const auto message = decode({std::uint8_t(type), QByteArray("\xa0")});
        if (known.contains(type))
            continue;
        if (type >= 0x40 && type < 0x80)
            QVERIFY(message.value() == Message(message::Ignorable {std::uint8_t(type)}));
        else
            QCOMPARE(message.error(),
                     type < 0x40 ? FrameError::UnknownCritical : FrameError::Forbidden);
    }
    // Whatever else may be wrong with them.
    QCOMPARE(decode({0x30, QByteArray("x")}).error(), FrameError::UnknownCritical);
    QCOMPARE(decode({0x80, QByteArray("x")}).error(), FrameError::Forbidden);
}

void tst_Message::fieldIsWithinItsRange_data()
{
    QTest::addColumn<QByteArray>("of");
    QTest::addColumn<int>("key");
    QTest::addColumn<QList<cbor::Value>>("good");
    QTest::addColumn<QList<cbor::Value>>("bad");
    using Values = QList<cbor::Value>;
    using Items = QList<cbor::Scalar>;
    const auto row = [](const char *of, int key, const Values &good, const Values &bad) {
        QTest::addRow("%s, key %d", of, key) << QByteArray(of) << key << good << bad;
    };
    const auto number = [](std::uint64_t value) { return cbor::Value(value); };
    const auto bytes = [](qsizetype size) { return cbor::Value(QByteArray(size, 'x')); };
    const auto text = [](qsizetype size) { return cbor::Value(QString::fromUtf8(utf8(size))); };
    const auto numbers = [](std::uint64_t count) {
        Items items;
        for (std::uint64_t i = 0; i < count; ++i)
            items << i * 3;
        return cbor::Value(items);
    };
    const auto texts = [](qsizetype count, qsizetype size) {
        return cbor::Value(Items(count, QString::fromUtf8(utf8(size))));
    };
    const auto choice = [&](const char *of, int key, std::uint64_t least, std::uint64_t most) {
        Values bad {number(most + 1), number(most + 256), number(cbor::kMaxInteger)};
        if (least > 0)
            bad << number(least - 1);
        row(of, key, {number(least), number(most)}, bad);
    };
    const auto exactly = [&](const char *of, int key, qsizetype size) {
        row(of, key, {bytes(size)}, {bytes(0), bytes(size - 1), bytes(size + 1)});
    };
    const auto upTo = [&](const char *of, int key, qsizetype most) {
        row(of, key, {text(1), text(most)}, {text(0), text(most + 1)});
    };
    const std::uint64_t kMax32 = 0xffff'ffff;
    const Values features {numbers(1), numbers(64), Items {std::uint64_t(0), kMax32}};
    const Values noFeatures {Items {},
                             Items {true},
                             Items {std::uint64_t(2), std::uint64_t(1)},
                             Items {std::uint64_t(1), std::uint64_t(1)},
                             Items {kMax32 + 1},
                             Items {std::uint64_t(1), QStringLiteral("x")}};
    row("the least of a hello", 1, {number(1)}, {number(0), number(2)}); // the other is 1
    row("a joiner's hello", 1, {number(2), number(3)}, {number(0), number(4)});
    choice("the least of a hello", 2, 1, kMax32);
    row("a joiner's hello", 3, features, noFeatures);
    upTo("a joiner's hello", 4, 32);
    upTo("a joiner's hello", 5, 64);
    exactly("a joiner's hello", 6, 32);
    exactly("a joiner's hello", 7, 8);
    exactly("an auth with an invitation", 1, 32);
    exactly("an auth with an invitation", 2, 32);
    choice("a wait in line", 1, 0, 1);
    choice("a wait in line", 2, 0, kMax32);
    choice("a welcome", 1, 1, kMax32);
    row("a welcome", 2, features, noFeatures);
    upTo("a welcome", 3, 64);
    choice("a welcome", 4, 0, 2);
    choice("a welcome", 5, 0, 1);
    choice("a verify", 1, 1, 3);
    exactly("a verify", 2, 32);
    exactly("a sync", 1, 16);
    row("a sync", 2, {number(0), number(cbor::kMaxInteger)}, {});
    exactly("a sync", 3, 32);
    choice("a sync", 4, 0, 1);
    row("an entry", 1, {number(1), number(cbor::kMaxInteger)}, {number(0)});
    choice("an entry", 2, 0, 1);
    row("an entry", 3, {number(0), number(1), number(2), number(5), number(kMax32)},
        {number(3), number(4), number(kMax32 + 1)}); // those have no text
    row("an entry", 4, {number(0), number(1), number(2)}, {number(3), number(4), number(kMax32)});
    row("a pass", 4, {number(1)}, {number(0), number(2), number(3), number(4)});
    row("an end", 4, {number(0), number(1)}, {number(2), number(3), number(4)});
    row("an entry of another kind without text", 4, {number(0), number(1), number(2)},
        {number(3), number(4)});
    row("an entry", 5, {number(0), number(cbor::kMaxInteger)}, {});
    upTo("an entry", 6, 16'384);
    row("a pass", 6, {}, {text(0), text(1)});
    row("an end", 6, {}, {text(0), text(1)});
    upTo("an entry of another kind with text", 6, 16'384);
    row("an ack", 1, {number(0), number(cbor::kMaxInteger)}, {});
    exactly("an ack", 2, 32);
    row("a synced", 1, {number(0), number(cbor::kMaxInteger)}, {});
    row("a ping", 1, {number(0), number(cbor::kMaxInteger)}, {});
    row("a pong", 1, {number(0), number(cbor::kMaxInteger)}, {});
    choice("a bye", 1, 0, kMax32);
    upTo("a bye", 2, 200);
    choice("a typing", 1, 0, 2);
    row("addresses", 1, {texts(1, 1), texts(4, 255)},
        {texts(0, 0), texts(5, 1), texts(1, 0), texts(1, 256),
         Items {QStringLiteral("a:1"), QByteArray("a:1")}});
}

void tst_Message::fieldIsWithinItsRange()
{
    QFETCH(QByteArray, of);
    QFETCH(int, key);
    QFETCH(QList<cbor::Value>, good);
    QFETCH(QList<cbor::Value>, bad);
    const QList<ExampleMessage> examples = exampleMessages();
    const auto example = std::find_if(examples.begin(), examples.end(),
                                      [&](const auto &each) { return of == each.name; });
    QVERIFY(example != examples.end());
    const Frame frame = frameOf(*example);
    cbor::Map map = mapOf(frame);
    for (qsizetype i = 0; i < good.size(); ++i) {
        map[cbor::Key(key)] = good[i];
        const auto message = decoded(frame.type, map);
        QVERIFY2(message.ok(), qPrintable(QStringLiteral("good value %1").arg(i)));
        QCOMPARE(encode(message.value()), (Frame {frame.type, cbor::encode(map)}));
    }
    for (qsizetype i = 0; i < bad.size(); ++i) {
        map[cbor::Key(key)] = bad[i];
        const auto message = decoded(frame.type, map);
        QVERIFY2(!message.ok(), qPrintable(QStringLiteral("bad value %1").arg(i)));
        QCOMPARE(message.error(), FrameError::BadField);
    }
}

void tst_Message::largestFramesAreWithinTheLimits()
{
    message::Hello hello;
    hello.minVersion = hello.maxVersion = 0xffffffff;
    for (std::uint32_t i = 0; i < 64; ++i)
        hello.features << 0xffffff00 + i;
    hello.app = QString(32, u'x');
    hello.name = QString(64, u'x');
    hello.binding = counting(0, 32);
    hello.inviteId = counting(0, 8);
    QVERIFY(encode(hello).payload.size() < kMaxFrameBeforeWelcome);
    message::Entry entry;
    entry.number = 1;
    entry.text = QString(kMaxEntryText, u'x');
    QVERIFY(encode(entry).payload.size() < kMaxFrame);
    QVERIFY(decode(encode(entry)).ok());
}

// Nothing that the writer is given by the reader trips it, and nothing known is lost.
void tst_Message::whatIsReadIsWrittenAgain()
{
    RandomCbor random(8);
    const QList<ExampleMessage> examples = exampleMessages();
    int accepted = 0;
    constexpr int kInputs = 100'000;
    for (int i = 0; i < kInputs; ++i) {
        Frame frame = frameOf(examples[random.below(int(examples.size()))]);
        frame.payload = random.mutated(frame.payload);
        const auto message = decode(frame);
        if (!message)
            continue;
        ++accepted;
        const Frame again = encode(message.value());
        QVERIFY(decode(again).value() == message.value());
        const cbor::Map map = mapOf(frame);
        const cbor::Map written = mapOf(again);
        QVERIFY(std::includes(map.begin(), map.end(), written.begin(), written.end()));
    }
    QVERIFY2(accepted > kInputs / 5 && accepted < kInputs * 4 / 5,
             qPrintable(QString::number(accepted)));
}

QTEST_APPLESS_MAIN(tst_Message)
#include "tst_message.moc"
