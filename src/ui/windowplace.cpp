// SPDX-License-Identifier: MIT
#include "ui/windowplace.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace talkstick::ui {
namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kColumnsKey = QStringLiteral("window/columns");
constexpr int kLettersWide = 125; // about 900 × 640 at 96 dpi and 10 points
constexpr int kLinesHigh = 40;

} // namespace

void restoreWindow(QMainWindow &window, QSplitter &columns, const QSettings &settings)
{
    const QFontMetrics letters = window.fontMetrics();
    window.resize(kLettersWide * letters.averageCharWidth(), kLinesHigh * letters.height());
    window.restoreGeometry(settings.value(kGeometryKey).toByteArray());
    window.setWindowState(window.windowState() & ~Qt::WindowFullScreen); // it is not to begin so
    columns.restoreState(settings.value(kColumnsKey).toByteArray());
}

void saveWindow(const QMainWindow &window, const QSplitter &columns, QSettings &settings)
{
    settings.setValue(kGeometryKey, window.saveGeometry());
    settings.setValue(kColumnsKey, columns.saveState());
}

} // namespace talkstick::ui
