// SPDX-License-Identifier: MIT
#include "wire/offerable.h"

#include "wire/address.h"

#include <QTest>

using namespace talkstick::wire;

class tst_Offerable : public QObject
{
    Q_OBJECT

private slots:
    void isOffered_data();
    void isOffered();
    void isNotOffered_data();
    void isNotOffered();
    void portIsOurOwnOrNobodys();
};

void tst_Offerable::isOffered_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"example.org",
                             "example.org.",
                             "pc.local",
                             "localhost.example.org",
                             "mylocalhost",
                             "xn--mller-kva.example",
                             "192.168.1.7",
                             "10.0.0.1",
                             "172.16.0.1",
                             "100.64.0.1",
                             "1.0.0.0",
                             "126.255.255.255",
                             "128.0.0.1",
                             "169.253.255.255",
                             "169.255.0.0",
                             "223.255.255.255",
                             "2001:db8::5",
                             "2001:db8:0:0:0:0:0:5",
                             "2001:DB8::A",
                             "fd00::1",
                             "fe7f::1",
                             "fec0::1",
                             "feff:ffff::",
                             "::ffff:192.168.1.7",
                             "::ffff:c0a8:107",
                             "64:ff9b::192.0.2.1",
                             "::1:0:1",
                             "1::",
                             "1:2:3:4:5:6:7::",
                             "::2:3:4:5:6:7:8",
                             "1:2:3:4:5:6:1.2.3.4"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void tst_Offerable::isOffered()
{
    QFETCH(QString, host);
    QVERIFY(isOfferableHost(host));
    QVERIFY(parseAddress(host).ok());
}

void tst_Offerable::isNotOffered_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host :
         {"", ".", "localhost", "LocalHost", "localhost.", "www.localhost", "www.Localhost.",
          // this computer, this network
          "127.0.0.1", "127.255.255.255", "0.0.0.0", "0.1.2.3",
          // link-local, multicast, reserved, broadcast
          "169.254.0.0", "169.254.255.255", "224.0.0.1", "239.255.255.255", "240.0.0.1",
          "255.255.255.255",
          // IPv6
          "::", "::1", "0:0:0:0:0:0:0:1", "fe80::1", "FE80::1", "febf::1", "ff02::1",
          "ff00::", "fe80::1%eth0", "2001:db8::5%1",
          // IPv4 within IPv6
          "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:0:0", "0:0:0:0:0:ffff:169.254.1.1",
          "::ffff:224.0.0.1", "::127.0.0.1", "::7f00:1", "::0.0.0.2", "64:ff9b::127.0.0.1",
          // no literals
          ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3",
          "1:2:3:4:5:6:7:8::", "12345::", "g::", "+1::", "::1.2.3", "::1.2.3.256", "::1.2.3.4:5",
          "1.2.3.4::", "::-1", "[::1]"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void tst_Offerable::isNotOffered()
{
    QFETCH(QString, host);
    QVERIFY(!isOfferableHost(host));
}

void tst_Offerable::portIsOurOwnOrNobodys()
{
    QVERIFY(isOfferablePort(kDefaultPort));
    QVERIFY(isOfferablePort(1024));
    QVERIFY(isOfferablePort(65'535));
    for (const std::uint32_t port : {0U, 1U, 22U, 25U, 80U, 1023U, 65'536U, 4'294'967'295U})
        QVERIFY2(!isOfferablePort(port), qPrintable(QString::number(port)));
}

QTEST_APPLESS_MAIN(tst_Offerable)
#include "tst_offerable.moc"
