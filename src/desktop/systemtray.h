// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/tray.h"

#include <QTimer>

#include <chrono>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace talkstick::desktop {

//! The tray of this desktop. Nothing is asked of it before it is to be used.
class SystemTray final : public Tray
{
    Q_OBJECT

public:
    //! Nobody tells when a tray goes, so it is looked at that often while our icon is in it.
    static constexpr std::chrono::milliseconds kLookEvery = std::chrono::seconds(5);

    explicit SystemTray(QObject *parent = nullptr);
    ~SystemTray() override;

    [[nodiscard]] bool isPossible() const override;
    void show(const Face &face) override;
    void hide() override;
    [[nodiscard]] bool isShown() const override { return m_icon != nullptr; }

    //! A message beside the icon, if that is shown; messageClicked() may follow.
    void showMessage(const QString &title, const QString &text);

signals:
    void messageClicked();

private:
    void make();
    void look();

    std::unique_ptr<QMenu> m_menu; // the icon does not own it
    QAction *m_show = nullptr;
    QAction *m_quit = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_look;
};

} // namespace talkstick::desktop
