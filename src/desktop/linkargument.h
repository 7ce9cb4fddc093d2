// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace talkstick::desktop {

inline constexpr qsizetype kMaxLink = 4'000; //!< characters kept of a link; valid ones are shorter

//! The `talkstick:` link that \a text begins with: up to the first character that is not visible
//! ASCII, at most kMaxLink. Empty if it begins with no such link. Whether it is a good one has to
//! be judged by whoever reads invitations.
[[nodiscard]] QString linkIn(const QString &text);

//! The arguments of the program, told apart by who may have written them.
struct StartArguments
{
    enum class Origin : std::uint8_t {
        Typed, //!< All of them by whoever may start programs here.
        Link, //!< From the link on they may be a stranger's, through a browser or mail program.
    };

    Origin origin = Origin::Typed;
    //! For QApplication, ended by a null pointer. Of a Link only the program's name: Qt would load
    //! code from where `-platformpluginpath` says (as in CVE-2019-12828).
    std::vector<char *> qtArguments;
    //! For QCommandLineParser, the program's name first. Of a Link what stood before it. If Typed,
    //! those that QApplication leaves are the better ones: Qt takes its own out.
    QStringList ourArguments;
    QString link; //!< Empty if there is none, as when a menu starts the program.
};

//! Looks for `--url LINK`, `--url=LINK`, `--url` alone, and a LINK on its own. To be called before
//! QApplication is made; \a argv must outlive the result.
[[nodiscard]] StartArguments splitArguments(int argc, char **argv);

} // namespace talkstick::desktop
