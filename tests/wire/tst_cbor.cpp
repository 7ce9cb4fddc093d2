// SPDX-License-Identifier: MIT
#include "wire/cbor.h"

#include "wire/randomcbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QTest>

using namespace talkstick::wire;
using cbor::Error;
using cbor::Map;
using cbor::Scalar;
using Items = QList<Scalar>;

class tst_Cbor : public QObject
{
    Q_OBJECT

private slots:
    void hasOneEncoding_data();
    void hasOneEncoding();
    void isRefused_data();
    void isRefused();
    void everyPrefixIsTruncated_data() { hasOneEncoding_data(); }
    void everyPrefixIsTruncated();
    void anythingBehindIsTrailing_data() { hasOneEncoding_data(); }
    void anythingBehindIsTrailing();
    void arrayHasAtMost64Items();
    void lengthIsNotBelieved_data();
    void lengthIsNotBelieved();
    void halfAPairIsMadeWhole();
    void whatIsEncodedIsDecoded();
    void agreesWithQCborValue();
    void anyBytesAreSurvived();
};

namespace {

QByteArray ofHex(const char *hex)
{
    return QByteArray::fromHex(hex);
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QCborValue toQt(const Scalar &scalar)
{
    struct
    {
        QCborValue operator()(std::uint64_t number) const { return QCborValue(qint64(number)); }
        QCborValue operator()(bool truth) const { return QCborValue(truth); }
        QCborValue operator()(const QByteArray &bytes) const { return QCborValue(bytes); }
        QCborValue operator()(const QString &string) const { return QCborValue(string); }
    } convert;
    return std::visit(convert, scalar);
}

struct ToQt
{
    template <typename T>
    QCborValue operator()(const T &held) const
    {
        return toQt(Scalar(held));
    }
    QCborValue operator()(const Items &items) const
    {
        QCborArray array;
        for (const Scalar &item : items)
            array << toQt(item);
        return array;
    }
};

QCborMap toQt(const Map &map)
{
    QCborMap result;
    for (const auto &[key, value] : map)
        result[qint64(key)] = std::visit(ToQt {}, value);
    return result;
}

} // namespace

// The examples of RFC 8949, appendix A, as values of a map, and the limits of the subset.
void tst_Cbor::hasOneEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Map>("map");
    const auto row = [](const char *name, const char *hex, const Map &map) {
        QTest::newRow(name) << ofHex(hex) << map;
    };
    const auto number = [&row](const char *name, const char *hex, std::uint64_t value) {
        row(name, hex, {{0, value}});
    };
    row("empty map", "a0", {});
    number("0", "a10000", 0);
    number("23", "a10017", 23);
    number("24", "a1001818", 24);
    number("255", "a10018ff", 255);
    number("256", "a100190100", 256);
    number("65,535", "a10019ffff", 0xffff);
    number("65,536", "a1001a00010000", 0x1'0000);
    number("4,294,967,295", "a1001affffffff", 0xffff'ffff);
    number("4,294,967,296", "a1001b0000000100000000", 0x1'0000'0000);
    number("the largest integer", "a1001b001fffffffffffff", 9'007'199'254'740'991);
    row("false", "a100f4", {{0, false}});
    row("true", "a100f5", {{0, true}});
    row("no bytes", "a10040", {{0, QByteArray()}});
    row("four bytes", "a1004401020304", {{0, ofHex("01020304")}});
    row("24 bytes", "a1005818000000000000000000000000000000000000000000000000",
        {{0, QByteArray(24, '\0')}});
    row("empty text", "a10060", {{0, QString()}});
    row("a letter", "a1006161", {{0, text("a")}});
    row("a quotation mark and a backslash", "a10062225c", {{0, text("\"\\")}});
    row("two bytes of UTF-8", "a10062c3bc", {{0, text("\u00fc")}});
    row("three bytes of UTF-8", "a10063e6b0b4", {{0, text("\u6c34")}});
    row("four bytes of UTF-8", "a10064f0908591", {{0, text("\U00010151")}});
    row("the last code point", "a10064f48fbfbf", {{0, text("\U0010ffff")}});
    row("a byte order mark in front", "a10064efbbbf61", {{0, QString(QChar(0xfeff)) + u'a'}});
    row("no character at all", "a10063efbfbe", {{0, QString(QChar(0xfffe))}});
    row("an empty array", "a10080", {{0, Items()}});
    row("an array of each", "a1008518644100616100f5",
        {{0, Items {std::uint64_t(100), QByteArray(1, '\0'), text("a"), std::uint64_t(0), true}}});
    row("a map of two", "a201020304", {{1, std::uint64_t(2)}, {3, std::uint64_t(4)}});
    row("keys in the order of numbers", "a4170018180018ff0019ffff00",
        {{23, std::uint64_t(0)},
         {24, std::uint64_t(0)},
         {255, std::uint64_t(0)},
         {65'535, std::uint64_t(0)}});
}

void tst_Cbor::hasOneEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Map, map);
    QCOMPARE(cbor::encode(map).toHex(), bytes.toHex());
    const auto decoded = cbor::decode(bytes);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded.value(), map);
}

void tst_Cbor::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("error");
    const auto row = [](const char *name, const char *hex, Error error) {
        QTest::newRow(name) << ofHex(hex) << error;
    };
    row("nothing", "", Error::Truncated);
    row("no map but a number", "00", Error::NotInSubset);
    row("no map but an array", "80", Error::NotInSubset);
    row("no map but bytes", "40", Error::NotInSubset);
    row("two maps", "a0a0", Error::TrailingBytes);
    row("a byte behind", "a1000000", Error::TrailingBytes);
    // Another way to say the same.
    row("23 in one byte", "a1001817", Error::NotCanonical);
    row("255 in two bytes", "a1001900ff", Error::NotCanonical);
    row("65,535 in four bytes", "a1001a0000ffff", Error::NotCanonical);
    row("4,294,967,295 in eight bytes", "a1001b00000000ffffffff", Error::NotCanonical);
    row("a key in one byte too many", "a1180000", Error::NotCanonical);
    row("a length in one byte too many", "a100580100", Error::NotCanonical);
    row("the map's size in one byte too many", "b8010000", Error::NotCanonical);
    row("keys out of order", "a202000100", Error::NotCanonical);
    row("a key twice", "a201000100", Error::NotCanonical);
    row("a key twice with another value", "a201000101", Error::NotCanonical);
    row("bytes of indefinite length", "a1005f4100ff", Error::NotCanonical);
    row("text of indefinite length", "a1007f6161ff", Error::NotCanonical);
    row("an array of indefinite length", "a1009f00ff", Error::NotCanonical);
    row("a map of indefinite length", "bf0000ff", Error::NotCanonical);
    // Outside of the subset.
    row("an integer above the largest", "a1001b0020000000000000", Error::NotInSubset);
    row("the largest integer of CBOR", "a1001bffffffffffffffff", Error::NotInSubset);
    row("a negative number", "a10020", Error::NotInSubset);
    row("a negative key", "a12000", Error::NotInSubset);
    row("a key of 65,536", "a11a0001000000", Error::NotInSubset);
    row("a key of text", "a1616100", Error::NotInSubset);
    row("a key of bytes", "a1416100", Error::NotInSubset);
    row("a key of false", "a1f400", Error::NotInSubset);
    row("null", "a100f6", Error::NotInSubset);
    row("undefined", "a100f7", Error::NotInSubset);
    row("another simple value", "a100f0", Error::NotInSubset);
    row("a simple value in one byte", "a100f8ff", Error::NotInSubset);
    row("half precision", "a100f93c00", Error::NotInSubset);
    row("single precision", "a100fa47c35000", Error::NotInSubset);
    row("double precision", "a100fb3ff199999999999a", Error::NotInSubset);
    row("a break", "a100ff", Error::NotInSubset);
    row("a tag", "a100c11a514b67b0", Error::NotInSubset);
    row("a big number", "a100c249010000000000000000", Error::NotInSubset);
    row("a nested map", "a100a0", Error::NotInSubset);
    row("an array in an array", "a1008180", Error::NotInSubset);
    row("a map in an array", "a10081a0", Error::NotInSubset);
    row("a reserved length", "a1001c", Error::NotInSubset);
    row("another reserved length", "a1005e", Error::NotInSubset);
    // Text that is none.
    row("NUL", "a1006100", Error::BadText);
    row("NUL among letters", "a10063610062", Error::BadText);
    row("NUL in two bytes", "a10062c080", Error::BadText);
    row("a lone continuation", "a1006180", Error::BadText);
    row("a letter cut short", "a10061c3", Error::BadText);
    row("three bytes cut short", "a10062e6b0", Error::BadText);
    row("an overlong letter", "a10062c1a1", Error::BadText);
    row("an overlong slash", "a10063e080af", Error::BadText);
    row("half a pair", "a10063eda080", Error::BadText);
    row("a pair in two halves", "a10066eda080edb080", Error::BadText);
    row("above the last code point", "a10064f4908080", Error::BadText);
    row("a byte of no UTF-8", "a10061ff", Error::BadText);
}

void tst_Cbor::isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error, error);
    const auto decoded = cbor::decode(bytes);
    QVERIFY(!decoded.ok());
    QCOMPARE(decoded.error(), error);
}

void tst_Cbor::everyPrefixIsTruncated()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const auto decoded = cbor::decode(QByteArrayView(bytes).first(length));
        QVERIFY(!decoded.ok());
        QCOMPARE(decoded.error(), Error::Truncated);
    }
}

void tst_Cbor::anythingBehindIsTrailing()
{
    QFETCH(QByteArray, bytes);
    for (int byte = 0; byte < 256; ++byte)
        QCOMPARE(cbor::decode(bytes + char(byte)).error(), Error::TrailingBytes);
}

void tst_Cbor::arrayHasAtMost64Items()
{
    const QByteArray most = ofHex("a1009840") + QByteArray(64, '\x01');
    QVERIFY(cbor::decode(most).ok());
    QCOMPARE(cbor::encode(cbor::decode(most).value()), most);
    const QByteArray oneMore = ofHex("a1009841") + QByteArray(65, '\x01');
    QCOMPARE(cbor::decode(oneMore).error(), Error::TooManyItems);
}

void tst_Cbor::lengthIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("error");
    QTest::newRow("bytes") << ofHex("a1005bffffffffffffffff00") << Error::Truncated;
    QTest::newRow("bytes that a signed length could hold")
        << ofHex("a1005b7fffffffffffffff00") << Error::Truncated;
    QTest::newRow("text") << ofHex("a1007bffffffffffffffff61") << Error::Truncated;
    QTest::newRow("map") << ofHex("bbffffffffffffffff0000") << Error::Truncated;
    QTest::newRow("array") << ofHex("a1009bffffffffffffffff00") << Error::TooManyItems;
}

void tst_Cbor::lengthIsNotBelieved()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error, error);
    QCOMPARE(cbor::decode(bytes).error(), error);
}

void tst_Cbor::halfAPairIsMadeWhole()
{
    const QString halves = QString(QChar(0xd83d)) + u'a' + QChar(0xde00);
    QCOMPARE(cbor::encode({{0, halves}}).toHex(), QByteArray("a10067efbfbd61efbfbd"));
}

void tst_Cbor::whatIsEncodedIsDecoded()
{
    RandomCbor random(4);
    for (int i = 0; i < 20'000; ++i) {
        const Map map = random.map();
        const auto decoded = cbor::decode(cbor::encode(map));
        QVERIFY(decoded.ok());
        QCOMPARE(decoded.value(), map);
    }
}

// What is accepted here is accepted there, means the same, and has the same encoding.
void tst_Cbor::agreesWithQCborValue()
{
    RandomCbor random(5);
    int accepted = 0;
    constexpr int kInputs = 120'000;
    for (int i = 0; i < kInputs; ++i) {
        const QByteArray bytes = random.mutated(cbor::encode(random.map()));
        const auto map = cbor::decode(bytes);
        if (!map)
            continue;
        ++accepted;
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes, &error);
        QVERIFY2(error.error == QCborError::NoError, bytes.toHex().constData());
        QVERIFY2(value == toQt(map.value()), bytes.toHex().constData());
        QVERIFY2(value.toCbor() == bytes, bytes.toHex().constData());
        QVERIFY2(cbor::encode(map.value()) == bytes, bytes.toHex().constData());
    }
    QVERIFY2(accepted > kInputs / 5 && accepted < kInputs * 4 / 5,
             qPrintable(QString::number(accepted)));
}

void tst_Cbor::anyBytesAreSurvived()
{
    RandomCbor random(6);
    for (int i = 0; i < 100'000; ++i) {
        QByteArray bytes = random.bytes(random.below(40));
        if (!bytes.isEmpty() && random.below(4) != 0)
            bytes[0] = char(0xa0 + random.below(8));
        const auto map = cbor::decode(bytes);
        QVERIFY(!map || cbor::encode(map.value()) == bytes);
    }
}

QTEST_APPLESS_MAIN(tst_Cbor)
#include "tst_cbor.moc"
