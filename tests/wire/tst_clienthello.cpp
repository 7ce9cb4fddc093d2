// SPDX-License-Identifier: MIT
#include "wire/clienthello.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace talkstick::wire;

class tst_ClientHello : public QObject
{
    Q_OBJECT

private slots:
    void isTold_data();
    void isTold();
    void neverChangesItsMind_data();
    void neverChangesItsMind();
    void rubbishIsUnclear();
    void spoiltOnesAreReadWithinTheirBounds();
};

namespace {

QByteArray block(int size, const QByteArray &content)
{
    QByteArray bytes;
    for (int i = size - 1; i >= 0; --i)
        bytes.append(char(content.size() >> (8 * i)));
    return bytes + content;
}

QByteArray extension(const char *type, const QByteArray &content)
{
    return QByteArray::fromHex(type) + block(2, content);
}

QByteArray alpn(const QList<QByteArray> &names)
{
    QByteArray list;
    for (const QByteArray &name : names)
        list += block(1, name);
    return extension("0010", block(2, list));
}

// A key share as large as those of today, before or after which ALPN may stand.
const QByteArray kShare = extension("0033", block(2, QByteArray(1216, 'k')));

QByteArray hello(const QByteArray &extensions)
{
    const QByteArray body = QByteArray::fromHex("0303") + QByteArray(32, 'r')
        + block(1, QByteArray(32, 's')) + block(2, QByteArray::fromHex("13011302"))
        + block(1, QByteArray(1, '\0')) + extensions;
    return QByteArray::fromHex("160301") + block(2, QByteArray(1, 1) + block(3, body));
}

} // namespace

void tst_ClientHello::isTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TlsOffer>("offer");
    QTest::newRow("ours") << hello(block(2, kShare + alpn({"talkstick/1"}))) << TlsOffer::Ours;
    QTest::newRow("ours among others")
        << hello(block(2, alpn({"h2", "talkstick/1"}))) << TlsOffer::Ours;
    QTest::newRow("a web browser's")
        << hello(block(2, kShare + alpn({"h2", "http/1.1"}))) << TlsOffer::Foreign;
    QTest::newRow("a later version's")
        << hello(block(2, alpn({"talkstick/10"}))) << TlsOffer::Foreign;
    QTest::newRow("nothing in particular") << hello(block(2, kShare)) << TlsOffer::Foreign;
    QTest::newRow("no extensions at all") << hello({}) << TlsOffer::Foreign;
    QTest::newRow("nothing yet") << QByteArray() << TlsOffer::Unclear;
    QTest::newRow("text") << QByteArray("hello\n") << TlsOffer::Unclear;
    QTest::newRow("a message that is no ClientHello")
        << QByteArray::fromHex("160301") + block(2, QByteArray(1, 2) + block(3, "server"))
        << TlsOffer::Unclear;
}

void tst_ClientHello::isTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TlsOffer, offer);
    QCOMPARE(tlsOffer(bytes), offer);
    QCOMPARE(tlsOffer(bytes + "what follows"), offer);
}

void tst_ClientHello::neverChangesItsMind_data()
{
    isTold_data();
}

// Every prefix is unclear or says what the whole says.
void tst_ClientHello::neverChangesItsMind()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TlsOffer, offer);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const TlsOffer soFar = tlsOffer(QByteArrayView(bytes).first(size));
        QVERIFY2(soFar == TlsOffer::Unclear || soFar == offer, qPrintable(QString::number(size)));
    }
}

void tst_ClientHello::rubbishIsUnclear()
{
    QRandomGenerator chance(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(chance.bounded(200), '\0');
        for (char &byte : bytes)
            byte = char(chance.bounded(256));
        QVERIFY(tlsOffer(bytes) == TlsOffer::Unclear || bytes.startsWith('\x16'));
    }
}

// In memory of exactly their size, so that a sanitizer sees every step beyond.
void tst_ClientHello::spoiltOnesAreReadWithinTheirBounds()
{
    const QByteArray good = hello(block(2, alpn({"h2", "talkstick/1"})));
    int stillOurs = 0;
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::vector<char> spoilt(good.begin(), good.end());
            spoilt[std::size_t(at)] = char(value);
            stillOurs += tlsOffer({spoilt.data(), qsizetype(spoilt.size())}) == TlsOffer::Ours;
        }
    }
    QVERIFY(stillOurs >= good.size()); // each was left as it is once
}

QTEST_APPLESS_MAIN(tst_ClientHello)
#include "tst_clienthello.moc"
