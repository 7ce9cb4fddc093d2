// SPDX-License-Identifier: MIT
#include "ui/applicationstyle.h"
#include "ui/colours.h"
#include "ui/icons.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTest>

#include <algorithm>

using namespace talkstick;

//! What buttons and their marks look like in it.
class tst_ApplicationStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWordsAreBesideThePicture_data();
    void theWordsAreBesideThePicture();
    void marksAreSeen_data();
    void marksAreSeen();
    void marksFollowThePalette();
    void marksGrowWithTheType();
};

namespace {

//! The columns between the first and the last that differ from the one beside the border.
std::pair<int, int> inked(const QImage &image)
{
    constexpr int kBorder = 4;
    const auto isInked = [&image](int x) {
        for (int y = kBorder; y < image.height() - kBorder; ++y) {
            if (image.pixel(x, y) != image.pixel(kBorder, y))
                return true;
        }
        return false;
    };
    int first = kBorder;
    while (first < image.width() - kBorder && !isInked(first))
        ++first;
    int last = image.width() - kBorder - 1;
    while (last > first && !isInked(last))
        --last;
    return {first, last};
}

//! As Fusion has it on a light and on a dark desktop (Qt 6.4.2), and a Windows whose fields differ.
QPalette paletteOf(const QColor &window, const QColor &page)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    return palette;
}

const QPalette kLight = paletteOf(QColor(239, 239, 239), Qt::white);
const QPalette kDark = paletteOf(QColor(50, 50, 50), QColor(36, 36, 36));

//! The mark of the button, alone.
QImage markOf(QAbstractButton &button, QStyle::SubElement where)
{
    button.setAutoFillBackground(true);
    button.resize(button.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&button);
    const QRect rect = button.style()->subElementRect(where, &option, &button);
    return button.grab(rect).toImage();
}

double strongest(const QImage &picture, const QColor &background)
{
    double most = 1;
    for (int x = 0; x < picture.width(); ++x)
        most =
            std::max(most, ui::contrast(picture.pixelColor(x, picture.height() / 2), background));
    return most;
}

QColor middle(const QImage &picture)
{
    return picture.pixelColor(picture.rect().center());
}

} // namespace

void tst_ApplicationStyle::initTestCase()
{
    auto *style = new ui::ApplicationStyle;
    style->setBaseStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setStyle(style);
}

void tst_ApplicationStyle::theWordsAreBesideThePicture_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void tst_ApplicationStyle::theWordsAreBesideThePicture()
{
    QFETCH(Qt::LayoutDirection, direction);
    QPushButton button(QStringLiteral("Copy"));
    button.setLayoutDirection(direction);
    button.setIcon(ui::icon(ui::Symbol::Copy));
    button.setAutoDefault(false);
    button.resize(300, 60);
    const QImage picture = button.grab().toImage();
    const auto [first, last] = inked(picture);
    const int most =
        button.fontMetrics().horizontalAdvance(button.text()) + 2 * button.iconSize().width();
    QVERIFY2(last - first < most, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    QVERIFY(std::abs((first + last) / 2 - button.width() / 2) < button.iconSize().width() / 2);
}

void tst_ApplicationStyle::marksAreSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << kLight;
    QTest::newRow("dark") << kDark;
}

// 3 is what WCAG 2.1 asks of edges (1.4.11).
void tst_ApplicationStyle::marksAreSeen()
{
    QFETCH(QPalette, palette);
    const auto back = qScopeGuard([before = QApplication::palette()] { //
        QApplication::setPalette(before);
    });
    QApplication::setPalette(palette);
    QCheckBox box;
    const QImage empty = markOf(box, QStyle::SE_CheckBoxIndicator);
    QVERIFY(strongest(empty, palette.color(QPalette::Window)) >= 3);
    QCOMPARE(middle(empty), palette.color(QPalette::Base));
    box.setChecked(true);
    QVERIFY(markOf(box, QStyle::SE_CheckBoxIndicator) != empty);

    QRadioButton circle;
    const QImage open = markOf(circle, QStyle::SE_RadioButtonIndicator);
    QVERIFY(strongest(open, palette.color(QPalette::Window)) >= 3);
    QCOMPARE(middle(open), palette.color(QPalette::Base));
    circle.setChecked(true);
    QVERIFY(middle(markOf(circle, QStyle::SE_RadioButtonIndicator)) != middle(open));
}

void tst_ApplicationStyle::marksFollowThePalette()
{
    const auto back = qScopeGuard([before = QApplication::palette()] { //
        QApplication::setPalette(before);
    });
    QCheckBox box;
    for (const QPalette &palette : {kLight, kDark, kLight}) {
        QApplication::setPalette(palette);
        QCOMPARE(middle(markOf(box, QStyle::SE_CheckBoxIndicator)), palette.color(QPalette::Base));
    }
}

void tst_ApplicationStyle::marksGrowWithTheType()
{
    QCheckBox box;
    const int usual = markOf(box, QStyle::SE_CheckBoxIndicator).width();
    QFont large = box.font();
    large.setPointSizeF(2 * std::max(10.0, large.pointSizeF()));
    box.setFont(large);
    QVERIFY(markOf(box, QStyle::SE_CheckBoxIndicator).width() >= 2 * usual);
}

QTEST_MAIN(tst_ApplicationStyle)
#include "tst_applicationstyle.moc"
