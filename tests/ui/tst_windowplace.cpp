// SPDX-License-Identifier: MIT
#include "ui/columns.h"
#include "ui/windowplace.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace talkstick;

class tst_WindowPlace : public QObject
{
    Q_OBJECT

private slots:
    void aWindowIsWhereItWas();
    void aWindowOfADisplayThatIsGoneComesBack_data();
    void aWindowOfADisplayThatIsGoneComesBack();
    void whatIsNoGeometryIsIgnored();

private:
    QTemporaryDir m_folder;
};

namespace {

//! A window that has columns, and its settings.
struct Placed
{
    explicit Placed(const QTemporaryDir &folder)
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        columns = new ui::Columns(&window);
        columns->setColumns(new QWidget, new QWidget);
        window.setCentralWidget(columns);
    }

    QSettings settings;
    QMainWindow window;
    ui::Columns *columns;
};

// As QWidget::saveGeometry() writes it since Qt 5.12 (qwidget.cpp).
QByteArray geometry(const QRect &where, int screen, int screenWidth, bool isFullScreen = false)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    stream << quint32(0x1D9D0CB) << quint16(3) << quint16(0) << where << where << qint32(screen)
           << quint8(0) << quint8(isFullScreen) << qint32(screenWidth) << where;
    return bytes;
}

QRect theScreen()
{
    return QGuiApplication::primaryScreen()->availableGeometry();
}

} // namespace

void tst_WindowPlace::aWindowIsWhereItWas()
{
    const QRect where(40, 60, 500, 400);
    {
        Placed before(m_folder);
        before.window.setGeometry(where);
        before.window.show();
        ui::saveWindow(before.window, *before.columns, before.settings);
    }
    Placed after(m_folder);
    ui::restoreWindow(after.window, *after.columns, after.settings);
    after.window.show();
    QCOMPARE(after.window.geometry(), where);
}

void tst_WindowPlace::aWindowOfADisplayThatIsGoneComesBack_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("to the right of all that is there") << geometry({5000, 100, 500, 400}, 1, 1920);
    QTest::newRow("to the left") << geometry({-3000, -900, 500, 400}, 2, 1920);
    QTest::newRow("below") << geometry({100, 4000, 500, 400}, 0, theScreen().width());
    QTest::newRow("on a larger one") << geometry({0, 0, 3800, 2100}, 0, 3840);
    QTest::newRow("on the whole of it") << geometry({5000, 100, 500, 400}, 1, 1920, true);
}

void tst_WindowPlace::aWindowOfADisplayThatIsGoneComesBack()
{
    QFETCH(QByteArray, kept);
    Placed placed(m_folder);
    placed.settings.setValue(QStringLiteral("window/geometry"), kept);
    ui::restoreWindow(placed.window, *placed.columns, placed.settings);
    placed.window.show();
    QCOMPARE(placed.window.geometry().united(theScreen()), theScreen()); // is inside it
    QVERIFY(!placed.window.isFullScreen());
}

void tst_WindowPlace::whatIsNoGeometryIsIgnored()
{
    Placed placed(m_folder);
    placed.settings.setValue(QStringLiteral("window/geometry"), QByteArray("rubbish"));
    placed.settings.setValue(QStringLiteral("window/columns"), QByteArray("rubbish"));
    ui::restoreWindow(placed.window, *placed.columns, placed.settings);
    placed.window.show();
    QVERIFY(placed.window.width() > 100);
    QVERIFY(placed.window.height() > 100);
}

QTEST_MAIN(tst_WindowPlace)
#include "tst_windowplace.moc"
