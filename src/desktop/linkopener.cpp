// SPDX-License-Identifier: MIT
#include "desktop/linkopener.h"

#include "desktop/linkargument.h"

#include <QFileOpenEvent>
#include <QUrl>

namespace talkstick::desktop {

LinkOpener::LinkOpener(QObject &application)
{
    application.installEventFilter(this);
}

bool LinkOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    const QString link = linkIn(url.toString(QUrl::FullyEncoded));
    if (!link.isEmpty())
        emit opened(link);
    return true;
}

} // namespace talkstick::desktop
