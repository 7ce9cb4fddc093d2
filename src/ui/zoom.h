// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

#include <cstdint>

class QSettings;

namespace talkstick::ui {

//! How large everything is: scales the application's font, from which all distances follow. Kept in
//! the settings, one size for oneself and one for an audience.
class Zoom
{
public:
    //! For whom the window is. The audience's size is 1.6 times the other until it is set.
    enum class Purpose : std::uint8_t { Oneself, Audience };

    //! Applies what was kept. \a settings must outlive this.
    explicit Zoom(QSettings &settings);
    //! The application's font is the one it was.
    ~Zoom();
    Q_DISABLE_COPY_MOVE(Zoom)

    //! From now on; Oneself to begin with. Everything below is about its size.
    void setPurpose(Purpose purpose);

    void in();
    void out();
    void reset();
    //! \a percent: what is out of range comes as near as it can.
    void set(int percent);
    //! 50 to 300, for an audience to 480.
    [[nodiscard]] int percent() const;

private:
    void apply() const;

    QSettings &m_settings;
    QFont m_usual;
    Purpose m_purpose = Purpose::Oneself;
};

} // namespace talkstick::ui
