// SPDX-License-Identifier: MIT
#include "wire/firstbytes.h"

#include <QTest>

using namespace talkstick::wire;

class tst_FirstBytes : public QObject
{
    Q_OBJECT

private slots:
    void areTold_data();
    void areTold();
};

void tst_FirstBytes::areTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FirstBytes>("kind");
    const auto row = [](const char *name, const QByteArray &bytes, FirstBytes kind) {
        QTest::newRow(name) << bytes << kind;
    };
    row("nothing yet", "", FirstBytes::None);
    row("a TLS handshake", "\x16\x03\x01", FirstBytes::Tls);
    row("its first byte", "\x16", FirstBytes::Tls);
    row("a greeting", "hello\n", FirstBytes::Plain);
    row("one letter that begins no method", "x", FirstBytes::Plain);
    row("a lone newline", "\n", FirstBytes::Plain);
    row("a NUL", QByteArray("\0", 1), FirstBytes::Plain);
    row("telnet's IAC", "\xff\xfd\x03", FirstBytes::Plain);
    row("a browser", "GET / HTTP/1.1\r\n", FirstBytes::Http);
    row("a web page's trick", "POST /x HTTP/1.1\r\n", FirstBytes::Http);
    row("HTTP/2 without TLS", "PRI * HTTP/2.0\r\n", FirstBytes::Http);
    row("a header by itself", "Host: example.org", FirstBytes::Http);
    row("what may become a method", "GET", FirstBytes::Undecided);
    row("what may become two methods", "P", FirstBytes::Undecided);
    row("a word that begins like a method", "GETTING better\n", FirstBytes::Plain);
    row("small letters", "get well soon\n", FirstBytes::Plain);
    row("SSH", "SSH-2.0-OpenSSH", FirstBytes::Ssh);
}

void tst_FirstBytes::areTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FirstBytes, kind);
    QCOMPARE(classify(bytes), kind);
}

QTEST_APPLESS_MAIN(tst_FirstBytes)
#include "tst_firstbytes.moc"
