// SPDX-License-Identifier: MIT
#include "switchboard/handshakerate.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace std::chrono_literals;

class tst_HandshakeRate : public QObject
{
    Q_OBJECT

private slots:
    void twoNeverBeginAtOnce();
    void oneNetworkHasABurstThenTenASecond();
    void whatWasNotUsedComesBack();
    void anotherNetworkComesFirst();
};

namespace {

const QString kHere = QStringLiteral("192.0.2.7");
const QString kThere = QStringLiteral("198.51.100.1");

// So many begin from \a network, each as early as it may; when the last one did.
Time beginMany(HandshakeRate &rate, const QString &network, int count, Time now)
{
    for (int i = 0; i < count; ++i) {
        now = std::max(now, rate.earliest(network));
        rate.begin(network, now);
    }
    return now;
}

} // namespace

void tst_HandshakeRate::twoNeverBeginAtOnce()
{
    HandshakeRate rate;
    QVERIFY(rate.earliest(kHere) <= 5s);
    rate.begin(kHere, 5s);
    QCOMPARE(rate.earliest(kHere), 5s + kHandshakeSpacing);
    QCOMPARE(rate.earliest(kThere), 5s + kHandshakeSpacing);
    QCOMPARE(rate.earliest(QString()), 5s + kHandshakeSpacing); // this computer, too
}

void tst_HandshakeRate::oneNetworkHasABurstThenTenASecond()
{
    for (const QString &network : {kHere, QString()}) {
        HandshakeRate rate;
        const Time burst = beginMany(rate, network, kHandshakeBurst, 0s);
        QCOMPARE(burst, (kHandshakeBurst - 1) * kHandshakeSpacing);
        const Time after = beginMany(rate, network, 100, burst);
        // 119 begin after the first, of which 19 for nothing: ten in each second.
        QCOMPARE(after, 100 * kHandshakeEvery);
    }
}

void tst_HandshakeRate::whatWasNotUsedComesBack()
{
    HandshakeRate rate;
    beginMany(rate, kHere, kHandshakeBurst + 50, 0s);
    QVERIFY(rate.used(kHere, 5s) > 0s);
    const Time quiet = 1min;
    QCOMPARE(rate.used(kHere, quiet), 0s);
    QCOMPARE(beginMany(rate, kHere, kHandshakeBurst, quiet),
             quiet + (kHandshakeBurst - 1) * kHandshakeSpacing);
}

void tst_HandshakeRate::anotherNetworkComesFirst()
{
    HandshakeRate rate;
    const Time now = beginMany(rate, kHere, 2 * kHandshakeBurst, 0s);
    QVERIFY(rate.earliest(kHere) > rate.earliest(kThere));
    QVERIFY(rate.used(kHere, now) > rate.used(kThere, now));
}

QTEST_APPLESS_MAIN(tst_HandshakeRate)
#include "tst_handshakerate.moc"
