// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/tls.h"

#include <QList>
#include <QString>

class QSettings;

namespace talkstick::ui {

inline constexpr int kMaxRecentAddresses = 10;

//! An address joined before, and how.
struct RecentAddress
{
    QString address; //!< As it was typed. Never an invitation, which is a secret.
    switchboard::Security security = switchboard::Security::Tls;
    friend bool operator==(const RecentAddress &, const RecentAddress &) = default;
};

//! The addresses joined last, newest first; kept in the settings.
class RecentAddresses
{
public:
    //! \a settings must outlive this.
    explicit RecentAddresses(QSettings &settings)
        : m_settings(settings)
    { }

    [[nodiscard]] QList<RecentAddress> list() const;
    //! Puts \a address first, once, however it was written before. The oldest may fall off the end.
    void add(const RecentAddress &address);

private:
    QSettings &m_settings;
};

//! As a line of a list: "alpha.example" or, joined without encryption, "alpha.example – plain
//! text".
[[nodiscard]] QString labelOf(const RecentAddress &address);

} // namespace talkstick::ui
