// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QSettings;

namespace talkstick::ui {

//! How large everything is: scales the application's font, from which all distances follow. Kept in
//! the settings.
class Zoom
{
public:
    //! Applies what was kept. \a settings must outlive this.
    explicit Zoom(QSettings &settings);

    void in();
    void out();
    void reset();
    //! \a percent: what is out of range comes as near as it can.
    void set(int percent);
    [[nodiscard]] int percent() const { return m_percent; }

private:
    void apply() const;

    QSettings &m_settings;
    QFont m_usual;
    int m_percent = 100; //!< 50 to 300
};

} // namespace talkstick::ui
