// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/autostart.h"
#include "fakedesktop.h"
#include "support/fakemover.h"
#include "support/fakeports.h"
#include "support/fakepractice.h"
#include "switchboard/localaddress.h"
#include "switchboard/switchboard.h"
#include "ui/parts.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace talkstick::support {

//! This computer as a test wants it.
class FakeAddresses final : public switchboard::LocalAddresses
{
public:
    QList<switchboard::LocalAddress> list() const override { return addresses; }
    QString localName() const override { return name; }

    QList<switchboard::LocalAddress> addresses;
    QString name;
};

//! Everything a window is introduced to, without a socket, a clock that runs or a file that stays.
struct World : FakePorts
{
    using FakePorts::FakePorts;

    switchboard::Switchboard switchboard {ports()};
    FakeAddresses addresses;
    QTemporaryDir folder;
    QSettings settings {folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};

    FakeMover mover;

    FakeNotifications notifications;
    FakeTray tray;
    FakePracticePartners practice;
    FakeSecondWindow secondWindow;
    desktop::Autostart autostart {{QStringLiteral("/usr/bin/talkstick")}, folder.path()};

    ui::Parts parts()
    {
        return {switchboard,
                addresses,
                clock,
                settings,
                mover,
                notifications,
                tray,
                autostart,
                practice,
                secondWindow,
                [] { return QStringList(); }};
    }

    //! Somebody calls and writes.
    switchboard::CallerId caller(const QString &address, const QByteArray &bytes)
    {
        const switchboard::CallerId id = listener.call(address);
        listener.write(id, bytes);
        return id;
    }
};

//! Presses a key where the focus is, as a person would.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace talkstick::support
