// SPDX-License-Identifier: MIT
//
// About the least a Qt Widgets program can be that has a window as large as Talkstick's: its start
// and memory are measured against it.
#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Hello"), &window));
    const QFontMetrics letters = window.fontMetrics();
    window.resize(125 * letters.averageCharWidth(), 40 * letters.height());
    window.show();
    return QApplication::exec();
}
