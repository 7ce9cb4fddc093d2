// SPDX-License-Identifier: MIT
#include "net/addressorder.h"

#include <QTest>

using talkstick::net::inDialOrder;

class tst_AddressOrder : public QObject
{
    Q_OBJECT

private slots:
    void families_data();
    void families();
    void scopesTellLinkLocalApart();
    void longListsKeepBothFamilies();
};

static QList<QHostAddress> addresses(const QString &spaced)
{
    QList<QHostAddress> list;
    for (const QString &text : spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list.append(QHostAddress(text));
    return list;
}

void tst_AddressOrder::families_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("ordered");
    const auto row = [](const char *name, const char *given, const char *ordered) {
        QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(ordered);
    };
    row("none", "", "");
    row("one", "192.0.2.1", "192.0.2.1");
    row("IPv6 first", "192.0.2.1 2001:db8::1", "2001:db8::1 192.0.2.1");
    row("alternating", "192.0.2.1 192.0.2.2 2001:db8::1 2001:db8::2",
        "2001:db8::1 192.0.2.1 2001:db8::2 192.0.2.2");
    row("more of IPv6", "2001:db8::1 2001:db8::2 2001:db8::3 192.0.2.1",
        "2001:db8::1 192.0.2.1 2001:db8::2 2001:db8::3");
    row("more of IPv4", "192.0.2.1 192.0.2.2 192.0.2.3 2001:db8::1",
        "2001:db8::1 192.0.2.1 192.0.2.2 192.0.2.3");
    row("the system's order within a family", "192.0.2.9 192.0.2.1", "192.0.2.9 192.0.2.1");
    row("duplicates", "192.0.2.1 2001:db8::1 192.0.2.1 2001:db8:0::1", "2001:db8::1 192.0.2.1");
    row("mapped is IPv4", "::ffff:192.0.2.1 192.0.2.1 2001:db8::1", "2001:db8::1 192.0.2.1");
    row("loopback is not mapped", "::1 127.0.0.1", "::1 127.0.0.1");
}

void tst_AddressOrder::families()
{
    QFETCH(const QString, given);
    QFETCH(const QString, ordered);
    QCOMPARE(inDialOrder(addresses(given)), addresses(ordered));
}

void tst_AddressOrder::scopesTellLinkLocalApart()
{
    const auto both = addresses(QStringLiteral("fe80::1%lo fe80::1%eth0"));
    const auto ordered = inDialOrder(both);
    QCOMPARE(ordered.size(), 2);
    QCOMPARE(ordered.at(0).scopeId(), QStringLiteral("lo"));
    QCOMPARE(ordered.at(1).scopeId(), QStringLiteral("eth0"));
}

void tst_AddressOrder::longListsKeepBothFamilies()
{
    QList<QHostAddress> many;
    for (quint32 i = 0; i < 200; ++i)
        many.append(QHostAddress(0xC000'0200U + i));
    for (int i = 1; i < 100; ++i)
        many.append(QHostAddress(QStringLiteral("2001:db8::%1").arg(i)));
    const auto ordered = inDialOrder(many);
    QCOMPARE(ordered.size(), talkstick::net::kMostAddresses);
    QCOMPARE(ordered.at(0).protocol(), QAbstractSocket::IPv6Protocol);
    QCOMPARE(ordered.at(15).protocol(), QAbstractSocket::IPv4Protocol);
}

QTEST_GUILESS_MAIN(tst_AddressOrder)
#include "tst_addressorder.moc"
