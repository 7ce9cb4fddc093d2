// SPDX-License-Identifier: MIT
#include "ui/linkdrop.h"

#include "model/jointext.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace talkstick::ui {
namespace {

constexpr qsizetype kMostLinks = 8;

//! What is dropped if that holds an invitation, else nothing. Only text and links are read.
QString invitationIn(const QMimeData &data)
{
    if (data.hasUrls()) {
        for (const QUrl &url : data.urls().mid(0, kMostLinks)) {
            const QString link = QString::fromLatin1(url.toEncoded());
            if (link.size() <= LinkDrop::kLongest && model::holdsInvitation(link))
                return link;
        }
    }
    const QString text = data.hasText() ? data.text() : QString();
    return text.size() <= LinkDrop::kLongest && model::holdsInvitation(text) ? text : QString();
}

void take(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction); // it stays where it came from
    event.accept();
}

} // namespace

LinkDrop::LinkDrop(QWidget &window, QObject *parent)
    : QObject(parent)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool LinkDrop::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto &drag = static_cast<QDropEvent &>(*event);
    // It moves only where it was taken when it entered, and to read it again would cost.
    const QString text = type == QEvent::DragMove ? QString() : invitationIn(*drag.mimeData());
    if (type != QEvent::DragMove && text.isEmpty())
        drag.ignore();
    else
        take(drag);
    if (type == QEvent::Drop && !text.isEmpty())
        emit dropped(text);
    return true;
}

} // namespace talkstick::ui
