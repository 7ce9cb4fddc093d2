// SPDX-License-Identifier: MIT
#include "wire/invitation.h"

#include <QTest>

using namespace talkstick::wire;

class tst_Base32 : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfItsRfc_data();
    void isThatOfItsRfc();
    void isRefused_data();
    void isRefused();
};

// RFC 4648, section 10, without padding and in small letters.
void tst_Base32::isThatOfItsRfc_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *bytes, const char *text) {
        QTest::newRow(bytes) << QByteArray(bytes) << QString::fromLatin1(text);
    };
    row("", "");
    row("f", "my");
    row("fo", "mzxq");
    row("foo", "mzxw6");
    row("foob", "mzxw6yq");
    row("fooba", "mzxw6ytb");
    row("foobar", "mzxw6ytboi");
}

void tst_Base32::isThatOfItsRfc()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(toBase32(bytes), text);
    QCOMPARE(fromBase32(text), bytes);
    QCOMPARE(fromBase32(text.toUpper()), bytes);
}

void tst_Base32::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one character") << QStringLiteral("m");
    QTest::newRow("three characters") << QStringLiteral("mzx");
    QTest::newRow("six characters") << QStringLiteral("mzxw6y");
    QTest::newRow("bits left over") << QStringLiteral("mz");
    QTest::newRow("padding") << QStringLiteral("my======");
    QTest::newRow("a 1") << QStringLiteral("m1");
    QTest::newRow("an 8") << QStringLiteral("m8");
    QTest::newRow("a space") << QStringLiteral("my ");
    QTest::newRow("the Kelvin sign, a capital of k") << QStringLiteral("\u212ay");
    QTest::newRow("outside of ASCII") << QStringLiteral("m\u00fd");
}

void tst_Base32::isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!fromBase32(text).has_value());
}

QTEST_APPLESS_MAIN(tst_Base32)
#include "tst_base32.moc"
