// SPDX-License-Identifier: MIT
#include "ui/colours.h"

#include <QPalette>
#include <QRandomGenerator>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <cmath>

using namespace talkstick::ui;

namespace {

struct Palette
{
    const char *name;
    const char *window;
    const char *base;
    const char *text;
    const char *highlight;
    const char *highlightedText;
};

// Fusion's are those of Qt 6.4.2, the others what these systems usually hand out.
const Palette kFusionLight {"Fusion light", "#efefef", "#ffffff", "#000000", "#308cc6", "#ffffff"};
const Palette kFusionDark {"Fusion dark", "#323232", "#242424", "#f0f0f0", "#308cc6", "#f0f0f0"};
const Palette kBreezeLight {"Breeze light", "#eff0f1", "#ffffff", "#232629", "#3daee9", "#ffffff"};
const Palette kBreezeDark {"Breeze dark", "#2a2e32", "#1b1e20", "#fcfcfc", "#3daee9", "#fcfcfc"};
const Palette kAdwaitaLight {"Adwaita light", "#fafafa", "#ffffff",
                             "#2e3436",       "#3584e4", "#ffffff"};
const Palette kAdwaitaDark {"Adwaita dark", "#353535", "#2d2d2d", "#eeeeec", "#15539e", "#ffffff"};
const Palette kWindowsDark {"Windows dark", "#1e1e1e", "#2d2d2d", "#ffffff", "#0055ff", "#ffffff"};
const Palette kMacLight {"macOS light", "#ececec", "#ffffff", "#000000", "#0063e1", "#ffffff"};
const Palette kMacDark {"macOS dark", "#323232", "#1e1e1e", "#ffffff", "#0058d0", "#ffffff"};

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

QPalette made(const Palette &typed)
{
    QPalette palette(colour(typed.window));
    palette.setColor(QPalette::Window, colour(typed.window));
    palette.setColor(QPalette::WindowText, colour(typed.text));
    palette.setColor(QPalette::Base, colour(typed.base));
    palette.setColor(QPalette::Text, colour(typed.text));
    palette.setColor(QPalette::Highlight, colour(typed.highlight));
    palette.setColor(QPalette::HighlightedText, colour(typed.highlightedText));
    return palette;
}

// What the derived colours are to be, as measured once.
struct Expected
{
    const Palette &palette;
    double highlightedText; // on Highlight, as the system hands it out
    double highlight; // on Window, the same
    const char *stick;
    double stickContrast;
    const char *mine;
    const char *theirs;
    double textOnMine;
    double textOnTheirs;
    double captionOnMine;
    double captionOnTheirs;
    double caution;
    double failure;
    double good;
};

const Expected kTable[] {
    {kFusionLight, 3.69, 3.21, "#308cc6", 3.21, "#deedf6", "#f0f0f0", 17.5, 18.4, 6.5, 6.6, 5.2,
     5.7, 4.6},
    {kFusionDark, 3.24, 3.48, "#308cc6", 3.48, "#284355", "#383838", 9.1, 10.2, 4.9, 5.4, 7.6, 5.1,
     7.4},
    {kBreezeLight, 2.49, 2.18, "#3893c3", 3.01, "#e0f2fb", "#f2f2f2", 13.2, 13.6, 4.6, 4.6, 5.2,
     5.7, 4.5},
    {kBreezeDark, 2.43, 5.49, "#3daee9", 5.49, "#25495c", "#323436", 9.3, 12.2, 5.0, 6.2, 8.2, 5.4,
     7.9},
    {kAdwaitaLight, 3.77, 3.61, "#3584e4", 3.61, "#dfebfb", "#f2f3f3", 10.5, 11.4, 4.5, 4.5, 5.7,
     6.3, 4.9},
    {kAdwaitaDark, 7.60, 1.61, "#5682b5", 3.06, "#26384f", "#404040", 10.2, 8.9, 5.3, 4.8, 7.3, 4.9,
     7.0},
    {kWindowsDark, 5.61, 2.97, "#0357ff", 3.02, "#20396c", "#424242", 11.3, 10.1, 5.8, 5.3, 9.9,
     6.6, 9.6},
    {kMacLight, 5.42, 4.59, "#0063e1", 4.59, "#d6e6fa", "#f0f0f0", 16.6, 18.4, 6.4, 6.6, 5.0, 5.5,
     4.5},
    {kMacDark, 6.35, 2.02, "#367bda", 3.05, "#152f53", "#353535", 13.4, 12.4, 6.6, 6.2, 7.6, 5.1,
     7.4},
};

// Measured were colours before their channels became whole numbers, which makes up to one step
// more.
bool rounds(double value, double shown, double step)
{
    return std::abs(value - shown) <= 1.5 * step;
}

#define COMPARE_ROUNDED(value, shown, step)                                                        \
    QVERIFY2(rounds(value, shown, step),                                                           \
             qPrintable(QStringLiteral("%1 is not %2").arg(value).arg(shown)))

struct Surface
{
    const char *name;
    QColor colour;
    const Inks &inks;
};

QList<Surface> surfaces(const Colours &colours)
{
    return {{"window", colours.window, colours.onWindow},
            {"page", colours.page, colours.onPage},
            {"mine", colours.mine, colours.onMine},
            {"theirs", colours.theirs, colours.onTheirs}};
}

// Empty if everything on every surface can be read.
QString complaint(const Colours &colours)
{
    for (const Surface &surface : surfaces(colours)) {
        const Inks &inks = surface.inks;
        for (const QColor &ink :
             {inks.text, inks.caption, inks.link, inks.caution, inks.failure, inks.good}) {
            if (contrast(ink, surface.colour) < 4.5)
                return QStringLiteral("%1 on %2").arg(ink.name(), QLatin1String(surface.name));
        }
        if (contrast(inks.stick, surface.colour) < 3)
            return QStringLiteral("the stick on %1").arg(QLatin1String(surface.name));
        if (contrast(inks.onStick, inks.stick) < 4.5)
            return QStringLiteral("text on the stick on %1").arg(QLatin1String(surface.name));
    }
    return contrast(colours.edge, colours.window) < 3 ? QStringLiteral("edges") : QString();
}

} // namespace

class tst_Colours : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        COMPARE_ROUNDED(contrast(colour("#777777"), Qt::white), 4.48, 0.01);
    }

    void mixingIsLinear()
    {
        QCOMPARE(mix(Qt::black, Qt::white, 0), QColor(Qt::black));
        QCOMPARE(mix(Qt::black, Qt::white, 1), QColor(Qt::white));
        QCOMPARE(mix(QColor(0, 100, 200), QColor(100, 0, 100), 0.25), QColor(25, 75, 175));
    }

    void ensuringStopsAtTheFirstStepThatSuffices()
    {
        const QColor grey(200, 200, 200);
        const QColor ensured = ensureContrast(grey, Qt::white, Qt::black, 3);
        QVERIFY(contrast(ensured, Qt::white) >= 3);
        QVERIFY(contrast(ensured, Qt::white) < 3.2);
        QCOMPARE(ensureContrast(Qt::black, Qt::white, Qt::red, 4.5), QColor(Qt::black));
        QCOMPARE(ensureContrast(grey, Qt::white, grey, 4.5), grey);
    }

    void fusionIsAsTyped()
    {
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        const QPalette palette = fusion->standardPalette();
        QCOMPARE(palette.color(QPalette::Window), colour(kFusionLight.window));
        QCOMPARE(palette.color(QPalette::Base), colour(kFusionLight.base));
        QCOMPARE(palette.color(QPalette::Text), colour(kFusionLight.text));
        QCOMPARE(palette.color(QPalette::Highlight), colour(kFusionLight.highlight));
    }

    void knownPalettesComeOutAsMeasured_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(kTable)); ++i)
            QTest::newRow(kTable[i].palette.name) << i;
    }

    void knownPalettesComeOutAsMeasured()
    {
        QFETCH(int, row);
        const Expected &expected = kTable[row];
        const Colours colours = deriveColours(made(expected.palette));
        const QColor highlight = colour(expected.palette.highlight);

        COMPARE_ROUNDED(contrast(colour(expected.palette.highlightedText), highlight),
                        expected.highlightedText, 0.01);
        COMPARE_ROUNDED(contrast(highlight, colours.window), expected.highlight, 0.01);
        QCOMPARE(colours.onWindow.stick.name(), QLatin1String(expected.stick));
        COMPARE_ROUNDED(contrast(colours.onWindow.stick, colours.window), expected.stickContrast,
                        0.01);
        QCOMPARE(colours.mine.name(), QLatin1String(expected.mine));
        QCOMPARE(colours.theirs.name(), QLatin1String(expected.theirs));
        COMPARE_ROUNDED(contrast(colours.onMine.text, colours.mine), expected.textOnMine, 0.1);
        COMPARE_ROUNDED(contrast(colours.onTheirs.text, colours.theirs), expected.textOnTheirs,
                        0.1);
        COMPARE_ROUNDED(contrast(colours.onMine.caption, colours.mine), expected.captionOnMine,
                        0.1);
        COMPARE_ROUNDED(contrast(colours.onTheirs.caption, colours.theirs),
                        expected.captionOnTheirs, 0.1);
        COMPARE_ROUNDED(contrast(colours.onWindow.caution, colours.window), expected.caution, 0.1);
        COMPARE_ROUNDED(contrast(colours.onWindow.failure, colours.window), expected.failure, 0.1);
        COMPARE_ROUNDED(contrast(colours.onWindow.good, colours.window), expected.good, 0.1);
        QCOMPARE(complaint(colours), QString());
    }

    void whatIsSelectedCanBeRead()
    {
        for (const Expected &each : kTable) {
            const QColor highlight = colour(each.palette.highlight);
            const QColor given = colour(each.palette.highlightedText);
            const QColor text = selectedText(given, highlight);
            QVERIFY2(contrast(text, highlight) >= 4.5, each.palette.name);
            QVERIFY(each.highlightedText < 4.5 || text == given);
        }
    }

    void anyPaletteCanBeRead()
    {
        QRandomGenerator random(8784);
        const auto any = [&random] { return QColor::fromRgb(random.generate()); };
        for (int i = 0; i < 500; ++i) {
            QPalette palette(any());
            for (const QPalette::ColorRole role :
                 {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Text,
                  QPalette::Highlight, QPalette::Mid})
                palette.setColor(role, any());
            const QString what = complaint(deriveColours(palette));
            QVERIFY2(what.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(i).arg(what)));
        }
    }

    void translucentTextCountsAsOpaque()
    {
        QPalette palette = made(kFusionLight);
        palette.setColor(QPalette::Text, QColor(0, 0, 0, 100));
        QCOMPARE(deriveColours(palette).onPage.text, QColor(Qt::black));
    }

    void highContrastDrawsRealOutlines()
    {
        const Palette black {"", "#000000", "#000000", "#ffffff", "#1aebff", "#000000"};
        const Colours high = deriveColours(made(black));
        QVERIFY(contrast(high.mineOutline, high.page) >= 3);
        QVERIFY(contrast(high.theirsOutline, high.page) >= 3);
        const Colours usual = deriveColours(made(kFusionLight));
        QVERIFY(contrast(usual.theirsOutline, usual.page) < 3);
    }
};

QTEST_MAIN(tst_Colours)
#include "tst_colours.moc"
