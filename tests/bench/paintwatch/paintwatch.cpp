// SPDX-License-Identifier: MIT
//
// A plugin that any Qt program loads when QT_QPA_GENERIC_PLUGINS names it: it prints "painted" once
// a window of the program has been painted, so that programs are measured from outside alike.
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QWidget>

#include <cstdio>

namespace {

class PaintWatch final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && widget->isWindow()) {
            QCoreApplication::instance()->removeEventFilter(this);
            // The widgets inside are painted after this one; the queue is reached after them all.
            QMetaObject::invokeMethod(this, &PaintWatch::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell()
    {
        std::puts("painted");
        std::fflush(stdout);
    }
};

class PaintWatchPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "paintwatch.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watch = new PaintWatch(this);
        QCoreApplication::instance()->installEventFilter(watch);
        return watch;
    }
};

} // namespace

#include "paintwatch.moc"
