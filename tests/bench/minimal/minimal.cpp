// SPDX-License-Identifier: MIT
//
// About the least a Qt Widgets program can be: Talkstick's start and memory are measured against
// it. With TALKSTICK_BENCH_PAINTED set it says "painted" once its window was painted, as Talkstick
// does, and stays open until a signal ends it.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QPaintEvent>

#include <cstdio>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_tells) {
            std::puts("painted");
            std::fflush(stdout);
            m_tells = false;
        }
    }

private:
    bool m_tells = qEnvironmentVariableIsSet("TALKSTICK_BENCH_PAINTED");
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Window window;
    window.setCentralWidget(new QLabel(QStringLiteral("Hello"), &window));
    window.show();
    return QApplication::exec();
}
