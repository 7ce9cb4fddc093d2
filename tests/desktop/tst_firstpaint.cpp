// SPDX-License-Identifier: MIT
#include "desktop/firstpaint.h"

#include <QPaintEvent>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace talkstick;

namespace {

class Window final : public QWidget
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++paints; }
};

} // namespace

class tst_FirstPaint : public QObject
{
    Q_OBJECT

private slots:
    void comesAfterTheWindowIsPainted();
    void comesOnce();
    void comesIfTheWindowIsNeverPainted();
    void doesNotComeIfTheWindowIsGone();
};

void tst_FirstPaint::comesAfterTheWindowIsPainted()
{
    Window window;
    int paintsThen = -1;
    desktop::afterFirstPaint(window, [&] { paintsThen = window.paints; });
    QCoreApplication::processEvents();
    QCOMPARE(paintsThen, -1);
    window.show();
    QTRY_COMPARE_WITH_TIMEOUT(paintsThen, 1, 1'000); // less than it would wait
}

void tst_FirstPaint::comesOnce()
{
    Window window;
    int calls = 0;
    desktop::afterFirstPaint(window, [&] { ++calls; });
    window.show();
    QTRY_COMPARE(calls, 1);
    window.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void tst_FirstPaint::comesIfTheWindowIsNeverPainted()
{
    Window window;
    int calls = 0;
    desktop::afterFirstPaint(window, [&] { ++calls; });
    QTRY_COMPARE(calls, 1);
    QCOMPARE(window.paints, 0);
}

void tst_FirstPaint::doesNotComeIfTheWindowIsGone()
{
    auto window = std::make_unique<Window>();
    desktop::afterFirstPaint(*window, [] { QFAIL("the window is gone"); });
    window->show();
    window->repaint();
    window.reset();
    QCoreApplication::processEvents();
}

QTEST_MAIN(tst_FirstPaint)
#include "tst_firstpaint.moc"
