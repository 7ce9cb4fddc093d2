// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <cstdint>

class QAction;
class QDockWidget;
class QMainWindow;

namespace talkstick::ui {

class Columns;
class Zoom;

//! The window before an audience: on the whole screen, with the page alone, and larger. It ends by
//! the action again, by Esc where nothing else wants it, and when the desktop takes the screen
//! back; then all is as it was before.
class Presentation final : public QObject
{
    Q_OBJECT

public:
    //! All of it must outlive this. \a action can be checked. The actions of the window's menus go
    //! on working while its menu bar is hidden.
    Presentation(QMainWindow &window, Columns &columns, Zoom &zoom, QAction &action,
                 QObject *parent = nullptr);

signals:
    //! It has begun, or is over.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end();

    QMainWindow &m_window;
    Columns &m_columns;
    Zoom &m_zoom;
    QAction &m_action;
    Qt::WindowStates m_before;
    QList<QPointer<QDockWidget>> m_docks; // that were shown
    enum class Stage : std::uint8_t { Off, On } m_stage = Stage::Off;
};

} // namespace talkstick::ui
