// SPDX-License-Identifier: MIT
#include "ui/applicationstyle.h"
#include "ui/icons.h"

#include <QApplication>
#include <QPushButton>
#include <QStyleFactory>
#include <QTest>

using namespace talkstick;

//! What buttons look like in it.
class tst_ApplicationStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWordsAreBesideThePicture_data();
    void theWordsAreBesideThePicture();
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

QTEST_MAIN(tst_ApplicationStyle)
#include "tst_applicationstyle.moc"
