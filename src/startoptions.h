// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "switchboard/tls.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace talkstick {

//! What the window is to do first.
struct Wishes
{
    struct News
    {
        model::Tone tone;
        QString sentence;
    };
    std::optional<std::uint16_t> host; //!< The port, 0: the one used last.
    QString join; //!< An address; may be empty, as the following.
    switchboard::Security security = switchboard::Security::Tls;
    QString link;
    QString bring; //!< A file from another computer.
    QString name; //!< What to call oneself, if the profile says nothing of it; may be empty.
    //! The screen whose right half the window takes; empty or unknown: of the one it is on.
    std::optional<QString> beside;
    std::optional<News> news;
};

//! How the desktop program was started.
struct StartOptions
{
    QString profile; //!< The folder; empty: the usual one.
    Wishes wishes; //!< Without a link: that may be a stranger's, and is not read here.
};

//! Reads \a arguments. Whoever asks for help or the version is answered, and the program ends.
//! Nothing if they make no sense; then it has been said how they would.
[[nodiscard]] std::optional<StartOptions> readStartOptions(const QStringList &arguments);

} // namespace talkstick
