// SPDX-License-Identifier: MIT
#include "net/fakeresolver.h"
#include "net/systemlocaladdresses.h"

#include <QNetworkInterface>
#include <QSysInfo>
#include <QTest>

#include <algorithm>

using namespace talkstick;
using switchboard::LocalAddress;

class tst_SystemLocalAddresses : public QObject
{
    Q_OBJECT

private slots:
    void loopbackIsListed();
    void atMostOneDefaultRouteAFamily();
    void nameIsEmptyWhileTheLookUpHangs();
    void nameOfOneOfOurAddressesIsOurs();
    void nameOfSomebodyElseIsNot_data();
    void nameOfSomebodyElseIsNot();
};

static QString expectedName()
{
    return QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0).toLower()
        + QStringLiteral(".local");
}

void tst_SystemLocalAddresses::loopbackIsListed()
{
    test::FakeResolver resolver;
    const auto list = net::SystemLocalAddresses(resolver).list();
    const auto loopback = std::find_if(list.begin(), list.end(), [](const LocalAddress &address) {
        return address.address == QStringLiteral("127.0.0.1");
    });
    QVERIFY(loopback != list.end());
    QCOMPARE(loopback->family, LocalAddress::Family::V4);
    QCOMPARE(loopback->medium, LocalAddress::Medium::Loopback);
    QCOMPARE(loopback->scope, LocalAddress::Scope::ThisComputer);
    QCOMPARE(loopback->lifetime, LocalAddress::Lifetime::Stable);
    QCOMPARE(loopback->route, LocalAddress::Route::Other);
    QVERIFY(!loopback->interfaceName.isEmpty());
}

void tst_SystemLocalAddresses::atMostOneDefaultRouteAFamily()
{
    test::FakeResolver resolver;
    const auto list = net::SystemLocalAddresses(resolver).list();
    for (const auto family : {LocalAddress::Family::V4, LocalAddress::Family::V6}) {
        const auto leaving = std::count_if(list.begin(), list.end(), [&](const auto &address) {
            return address.family == family && address.route == LocalAddress::Route::Default;
        });
        QVERIFY(leaving <= 1);
    }
}

void tst_SystemLocalAddresses::nameIsEmptyWhileTheLookUpHangs()
{
    test::FakeResolver resolver;
    const net::SystemLocalAddresses addresses(resolver);
    QCOMPARE(resolver.asked, QStringList {expectedName()});
    QCOMPARE(addresses.localName(), QString());
    QCOMPARE(resolver.asked.size(), 1);
}

void tst_SystemLocalAddresses::nameOfOneOfOurAddressesIsOurs()
{
    const auto own = QNetworkInterface::allAddresses();
    const auto outside = std::find_if(
        own.begin(), own.end(), [](const QHostAddress &address) { return !address.isLoopback(); });
    if (outside == own.end())
        QSKIP("this computer has only loopback addresses");
    test::FakeResolver resolver;
    resolver.know(expectedName(), {QStringLiteral("203.0.113.1"), outside->toString()});
    const net::SystemLocalAddresses addresses(resolver);
    QTRY_COMPARE(addresses.localName(), expectedName());
}

void tst_SystemLocalAddresses::nameOfSomebodyElseIsNot_data()
{
    QTest::addColumn<QStringList>("answer");
    QTest::newRow("another computer") << QStringList {QStringLiteral("203.0.113.1")};
    QTest::newRow("only loopback, as in Debian's hosts file")
        << QStringList {QStringLiteral("127.0.1.1"), QStringLiteral("127.0.0.1")};
    QTest::newRow("nobody") << QStringList();
}

void tst_SystemLocalAddresses::nameOfSomebodyElseIsNot()
{
    QFETCH(const QStringList, answer);
    test::FakeResolver resolver;
    resolver.know(expectedName(), answer);
    const net::SystemLocalAddresses addresses(resolver);
    QTest::qWait(0); // The answer has been given by then.
    QCOMPARE(addresses.localName(), QString());
}

QTEST_GUILESS_MAIN(tst_SystemLocalAddresses)
#include "tst_systemlocaladdresses.moc"
