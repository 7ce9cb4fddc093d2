// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "ui/parts.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <memory>

class QMessageBox;
class QWidget;

namespace talkstick::ui {

class Preferences;

//! The program while its window is not there: the icon in the tray, which shows whose turn it is,
//! and the question whether people may still call once the window is closed. Without a tray the
//! window is never hidden; if the tray goes, the window comes back.
class Presence final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive this.
    Presence(const Parts &parts, Preferences &preferences, QWidget &window,
             QObject *parent = nullptr);
    ~Presence() override;

    //! The window is to be closed: whether it stays, or has been hidden. Else the program may go.
    [[nodiscard]] bool keepsWindow();
    //! Closes the window for good, whatever people who call would find.
    void quit();
    //! To be called now and then: there may be a tray meanwhile. (Soon: not before the window has
    //! been painted, for to ask for a tray takes its time.)
    void refreshSoon();

signals:
    void showRequested();

protected:
    //! Whoever has the desktop end the program, as from the Dock of macOS, wants it to end.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Leaving : std::uint8_t { No, Yes };

    [[nodiscard]] bool isTrayWanted() const;
    void answered(QMessageBox &question);
    [[nodiscard]] bool hideWindow();
    void comeBack();
    void refresh();

    Parts m_parts;
    Preferences &m_preferences;
    QWidget &m_window;
    Leaving m_leaving = Leaving::No;
    QPointer<QMessageBox> m_question;
    std::unique_ptr<session::Alarm> m_refresh;
};

} // namespace talkstick::ui
