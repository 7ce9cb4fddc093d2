// SPDX-License-Identifier: MIT
//
// About the least a Qt Widgets program can be: Talkstick's start and memory are measured against
// it.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("Hello"), &window));
    window.show();
    return QApplication::exec();
}
