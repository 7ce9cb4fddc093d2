// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace talkstick::desktop {

//! Whether the desktop starts this program when somebody logs in.
class Autostart
{
public:
    enum class Start : std::uint8_t { ByHand, WithTheComputer };

    //! The program is \a command, with its arguments. \a folder: where desktops look for what to
    //! start, of this user; empty: as the system has it.
    explicit Autostart(const QStringList &command, const QString &folder = {});

    //! Whether this system can be told.
    [[nodiscard]] static bool isPossible();
    [[nodiscard]] Start start() const;
    //! False if that could not be written; then it stays as it was.
    [[nodiscard]] bool set(Start start);

private:
    QStringList m_command;
    QString m_folder;
};

//! How to start this program with the profile in the folder \a profile; empty: the usual one. A
//! relative path is one from here.
[[nodiscard]] QStringList startCommand(const QString &profile);

//! \a command as the Exec key of a desktop entry (Desktop Entry Specification 1.5).
[[nodiscard]] QString execKey(const QStringList &command);

} // namespace talkstick::desktop
