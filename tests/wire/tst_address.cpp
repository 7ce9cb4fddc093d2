// SPDX-License-Identifier: MIT
#include "wire/address.h"

#include <QTest>

using namespace talkstick::wire;

class tst_Address : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void isWrittenAsItIsRead_data() { isRead_data(); }
    void isWrittenAsItIsRead();
};

void tst_Address::isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    const auto row = [](const char *name, const char *typed, const char *host, int port = 8784) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(host) << port;
    };
    row("a name", "example.org", "example.org");
    row("a name of one label", "localhost", "localhost");
    row("white space around it", "  example.org\n", "example.org");
    row("capitals", "Example.ORG", "example.org");
    row("a name and a port", "example.org:9000", "example.org", 9000);
    row("the smallest port", "example.org:1", "example.org", 1);
    row("the largest port", "example.org:65535", "example.org", 65535);
    row("a fully qualified name", "example.org.", "example.org.");
    row("an underscore, as some machines have", "my_pc.local", "my_pc.local");
    row("digits in a name", "3com.example", "3com.example");
    row("German", "m\u00fcller.example", "xn--mller-kva.example");
    row("Chinese", "\u4f8b\u5b50.example", "xn--fsqu00a.example");
    row("already in ASCII form", "xn--mller-kva.example", "xn--mller-kva.example");
    row("IPv4", "192.168.1.7", "192.168.1.7");
    row("IPv4 and a port", "192.168.1.7:9000", "192.168.1.7", 9000);
    row("IPv6", "2001:db8::5", "2001:db8::5");
    row("IPv6 loopback", "::1", "::1");
    row("IPv6 in brackets", "[2001:db8::5]", "2001:db8::5");
    row("IPv6 and a port", "[2001:db8::5]:9000", "2001:db8::5", 9000);
    row("IPv6 with a zone", "fe80::1%eth0", "fe80::1%eth0");
    row("IPv6 with a zone and a port", "[fe80::1%eth0]:9000", "fe80::1%eth0", 9000);
}

void tst_Address::isRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto address = parseAddress(typed);
    QVERIFY(address.ok());
    QCOMPARE(address.value().host, host);
    QCOMPARE(int(address.value().port), port);
}

void tst_Address::isRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<AddressError>("error");
    const auto row = [](const char *name, const QString &typed, AddressError error) {
        QTest::newRow(name) << typed << error;
    };
    const auto bad = [&row](const char *name, const char *typed) {
        row(name, QString::fromUtf8(typed), AddressError::BadName);
    };
    row("nothing", {}, AddressError::Empty);
    row("white space", QStringLiteral(" \t"), AddressError::Empty);
    bad("a space inside", "exam ple.org");
    bad("a web address", "http://example.org");
    bad("an empty label", "example..org");
    bad("a dot in front", ".example.org");
    bad("a hyphen in front", "-example.org");
    bad("a control character", "exam\x01ple.org");
    bad("IPv4 in one number", "2130706433");
    bad("IPv4 in hexadecimal", "0x7f.1");
    bad("IPv4 in hexadecimal, one number", "0x7f000001");
    bad("IPv4 cut short", "127.1");
    bad("IPv4 out of range", "256.1.1.1");
    bad("IPv4 with octal numbers", "010.0.0.1");
    bad("five numbers", "1.2.3.4.5");
    bad("only a port", ":8784");
    bad("a line break behind IPv4", "127.0.0.1\n:8784");
    bad("a line break behind a name", "example.org\n:9000");
    bad("a line break behind a label", "example\n.org");
    row("a label too long", QString(64, u'a'), AddressError::BadName);
    row("a name too long", QStringLiteral("a.").repeated(127) + QStringLiteral("ab"),
        AddressError::BadName);
    row("port 0", QStringLiteral("example.org:0"), AddressError::BadPort);
    row("port 65536", QStringLiteral("example.org:65536"), AddressError::BadPort);
    row("no port after the colon", QStringLiteral("example.org:"), AddressError::BadPort);
    row("a port in words", QStringLiteral("example.org:http"), AddressError::BadPort);
    row("a negative port", QStringLiteral("example.org:-1"), AddressError::BadPort);
    row("a port with a sign", QStringLiteral("example.org:+80"), AddressError::BadPort);
    row("no closing bracket", QStringLiteral("[::1"), AddressError::BadBrackets);
    row("a name in brackets", QStringLiteral("[example.org]:80"), AddressError::BadBrackets);
    row("something behind the bracket", QStringLiteral("[::1]80"), AddressError::BadBrackets);
    row("empty brackets", QStringLiteral("[]:80"), AddressError::BadBrackets);
    row("a line break behind a zone", QStringLiteral("[fe80::1%eth0\n]"),
        AddressError::BadBrackets);
    row("a zone that is none", QStringLiteral("[fe80::1%a/b]"), AddressError::BadBrackets);
}

void tst_Address::isRefused()
{
    QFETCH(QString, typed);
    QFETCH(AddressError, error);
    const auto address = parseAddress(typed);
    QVERIFY2(!address.ok(), qPrintable(address.ok() ? address.value().host : QString()));
    QCOMPARE(address.error(), error);
}

void tst_Address::isWrittenAsItIsRead()
{
    QFETCH(QString, typed);
    const auto address = parseAddress(typed);
    QCOMPARE(parseAddress(toText(address.value())).value(), address.value());
}

QTEST_APPLESS_MAIN(tst_Address)
#include "tst_address.moc"
