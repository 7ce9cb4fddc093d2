// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace talkstick::ui {

inline constexpr int kMaxRecentAddresses = 10;

//! The addresses joined last, newest first, as they were typed; kept in the settings.
class RecentAddresses
{
public:
    //! \a settings must outlive this.
    explicit RecentAddresses(QSettings &settings)
        : m_settings(settings)
    { }

    [[nodiscard]] QStringList list() const;
    //! Puts \a address first, once, however it was written before. The oldest may fall off the end.
    void add(const QString &address);

private:
    QSettings &m_settings;
};

} // namespace talkstick::ui
