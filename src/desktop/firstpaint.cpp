// SPDX-License-Identifier: MIT
#include "desktop/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace talkstick::desktop {
namespace {

constexpr std::chrono::seconds kPaintLimit {2};

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> done)
        : QObject(&window)
        , m_done(std::move(done))
    {
        window.installEventFilter(this);
        QTimer::singleShot(kPaintLimit, this, &FirstPaint::finish);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // What is inside is painted after the window itself.
            QMetaObject::invokeMethod(this, &FirstPaint::finish, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void finish()
    {
        deleteLater();
        if (const auto done = std::exchange(m_done, {}))
            done();
    }

    std::function<void()> m_done;
};

} // namespace

void afterFirstPaint(QWidget &window, std::function<void()> done)
{
    new FirstPaint(window, std::move(done));
}

} // namespace talkstick::desktop
