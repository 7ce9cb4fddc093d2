// SPDX-License-Identifier: MIT
//
// tst_powercuts --cuts 20000 --seed 1 [--synchronous-normal | --disk-pretends] cuts as often as
// that and says what came of it.
#include "store/cutlife.h"

#include <QCommandLineParser>

#include <cstdio>

using namespace talkstick::support;

class tst_PowerCuts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasAcknowledgedOutlivesThem();
    void oneWhileItIsMadeUndoesNothingLater();
    void commitsThatDoNotWaitForTheDiskAreLost();
    void aDiskThatPretendsLeavesADamagedFile();
};

namespace {

constexpr int kCutsALife = 12;

CutTally cut(int cuts, std::uint32_t seed, Weakness weakness)
{
    CutTally tally;
    while (tally.cuts < cuts) {
        CutLife life(seed++, weakness, tally);
        life.live(std::min(kCutsALife, cuts - tally.cuts));
    }
    return tally;
}

void tell(const CutTally &tally)
{
    std::printf("%d cuts, %d commits acknowledged: %d times lost, %d times corrupt\n", tally.cuts,
                tally.commits, tally.lost, tally.corrupt);
    for (const QString &finding : tally.findings.mid(0, 10))
        std::printf("  %s\n", qPrintable(finding));
    std::fflush(stdout);
}

int cutAsOftenAsAsked(const QCoreApplication &app)
{
    QCommandLineParser parser;
    const QCommandLineOption cuts(QStringLiteral("cuts"), {}, QStringLiteral("number"));
    const QCommandLineOption seed(QStringLiteral("seed"), {}, QStringLiteral("number"),
                                  QStringLiteral("1"));
    const QCommandLineOption normal(QStringLiteral("synchronous-normal"));
    const QCommandLineOption pretends(QStringLiteral("disk-pretends"));
    parser.addOptions({cuts, seed, normal, pretends});
    parser.process(app);
    const Weakness weakness = parser.isSet(normal) ? Weakness::SynchronousNormal
        : parser.isSet(pretends)                   ? Weakness::DiskPretends
                                                   : Weakness::None;
    const CutTally tally = cut(parser.value(cuts).toInt(), parser.value(seed).toUInt(), weakness);
    tell(tally);
    return tally.lost + tally.corrupt == 0 ? 0 : 1;
}

} // namespace

void tst_PowerCuts::initTestCase()
{
    SimulatedDisk disk(1);
    const DiskVfs vfs(disk);
    const ProfileFiles files;
    StoredLogs stored(files);
    QCOMPARE(create(stored.logs, conversationOf(1)), Kept::Yes);
    if (disk.calls(SimulatedDisk::Call::Sync) == 0)
        QSKIP("Qt's driver brings an SQLite of its own, which does not know the simulated disk.");
}

void tst_PowerCuts::whatWasAcknowledgedOutlivesThem()
{
    const CutTally tally = cut(500, 1, Weakness::None);
    tell(tally);
    QCOMPARE(tally.findings, QStringList());
    QCOMPARE(tally.cuts, 500);
    QVERIFY(tally.commits > 2'000);
}

void tst_PowerCuts::oneWhileItIsMadeUndoesNothingLater()
{
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        SimulatedDisk disk(seed);
        const DiskVfs vfs(disk);
        const ProfileFiles files;
        // By then its first page and its write-ahead log are there.
        disk.cutAt(int(1 + seed % 20));
        {
            StoredLogs stored(files);
            (void)checked(stored);
        }
        QVERIFY(!disk.isOn());
        disk.powerOn();
        {
            StoredLogs stored(files);
            QCOMPARE(create(stored.logs, conversationOf(1)), Kept::Yes);
            disk.cut();
        }
        disk.powerOn();
        StoredLogs stored(files);
        QVERIFY2(found(stored.logs, conversationId(1)).record == conversationOf(1),
                 (QByteArray("seed=") + QByteArray::number(seed)).constData());
    }
}

// These two show that the one above can fail.

void tst_PowerCuts::commitsThatDoNotWaitForTheDiskAreLost()
{
    const CutTally tally = cut(50, 1, Weakness::SynchronousNormal);
    tell(tally);
    QVERIFY(tally.lost > 0);
    QCOMPARE(tally.corrupt, 0);
}

void tst_PowerCuts::aDiskThatPretendsLeavesADamagedFile()
{
    const CutTally tally = cut(50, 1, Weakness::DiskPretends);
    tell(tally);
    QVERIFY(tally.corrupt > 0);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 1 && QByteArray(argv[1]) == "--cuts")
        return cutAsOftenAsAsked(app);
    tst_PowerCuts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_powercuts.moc"
