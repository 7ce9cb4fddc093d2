// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QObject>
#include <QString>

namespace talkstick::desktop {

//! The program's icon in the tray, on desktops that have one.
class Tray : public QObject
{
    Q_OBJECT

public:
    //! How it looks, and what its menu says.
    struct Face
    {
        QIcon icon;
        QString text; //!< Told of the icon.
        QString show; //!< "Show Talkstick"
        QString quit;
    };

    using QObject::QObject;

    //! Whether there is a tray now.
    [[nodiscard]] virtual bool isPossible() const = 0;
    //! Shows it, or shows it otherwise; nothing happens where there is no tray.
    virtual void show(const Face &face) = 0;
    virtual void hide() = 0;
    [[nodiscard]] virtual bool isShown() const = 0;

signals:
    void showRequested();
    void quitRequested();
    //! The tray has gone, and the icon with it.
    void vanished();
};

} // namespace talkstick::desktop
