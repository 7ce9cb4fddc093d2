// SPDX-License-Identifier: MIT
#include "farside.h"
#include "ui/mainwindow.h"
#include "ui/zoom.h"
#include "world.h"

using namespace talkstick;
using support::World;
using Purpose = ui::Zoom::Purpose;

class tst_Zoom : public QObject
{
    Q_OBJECT

private slots:
    void rubbishIsAsUsual_data();
    void rubbishIsAsUsual();
    void theNextOneGrowsFromTheSameSize();
    void theNextWindowIsAsLarge();
};

void tst_Zoom::rubbishIsAsUsual_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<int>("percent");
    QTest::newRow("nothing") << QVariant() << 100;
    QTest::newRow("a number") << QVariant(150) << 150;
    QTest::newRow("a word") << QVariant(QStringLiteral("abc")) << 100;
    QTest::newRow("no text") << QVariant(QString()) << 100;
    QTest::newRow("too small") << QVariant(-1) << 50;
    QTest::newRow("too large") << QVariant(301) << 300;
}

void tst_Zoom::rubbishIsAsUsual()
{
    QFETCH(QVariant, kept);
    QFETCH(int, percent);
    World world;
    world.settings.setValue(QStringLiteral("view/zoom"), kept);
    ui::Zoom zoom(world.settings);
    QCOMPARE(zoom.percent(), percent);
    world.settings.setValue(QStringLiteral("view/audienceZoom"), QStringLiteral("abc"));
    zoom.setPurpose(Purpose::Audience);
    QCOMPARE(zoom.percent(), percent * 8 / 5);
}

void tst_Zoom::theNextOneGrowsFromTheSameSize()
{
    World world;
    const double usual = QApplication::font().pointSizeF();
    world.settings.setValue(QStringLiteral("view/zoom"), 150);
    for (int i = 0; i < 2; ++i) {
        const ui::Zoom zoom(world.settings);
        QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
    }
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

// It is made anew, in the same program, once everything has come from another computer.
void tst_Zoom::theNextWindowIsAsLarge()
{
    const double usual = QApplication::font().pointSizeF();
    for (int i = 0; i < 2; ++i) {
        World world;
        world.settings.setValue(QStringLiteral("view/zoom"), 150);
        ui::MainWindow window(world.parts());
        window.show();
        QCOMPARE(QApplication::font().pointSizeF(), usual * 1.5);
        window.join(QStringLiteral("bravo.example"));
        support::FarSide bravo(world);
        QVERIFY(bravo.letsIn());
    }
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

QTEST_MAIN(tst_Zoom)
#include "tst_zoom.moc"
