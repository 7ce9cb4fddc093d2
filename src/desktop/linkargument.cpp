// SPDX-License-Identifier: MIT
#include "desktop/linkargument.h"

#include <algorithm>
#include <optional>

namespace talkstick::desktop {
namespace {

const QLatin1StringView kScheme("talkstick:");
const QLatin1StringView kOption("--url");

bool isVisibleAscii(QChar character)
{
    return character > u' ' && character <= u'~';
}

//! What the arguments from \a at on say of a link; nothing if they do not begin with one.
std::optional<QString> linkAt(const QStringList &arguments, qsizetype at)
{
    const QString &argument = arguments[at];
    if (argument == kOption)
        return linkIn(arguments.value(at + 1));
    const QString assignment = kOption + u'=';
    if (argument.startsWith(assignment))
        return linkIn(argument.mid(assignment.size()));
    if (argument.startsWith(kScheme, Qt::CaseInsensitive))
        return linkIn(argument);
    return {};
}

} // namespace

QString linkIn(const QString &text)
{
    if (!text.startsWith(kScheme, Qt::CaseInsensitive))
        return {};
    const auto end = std::find_if_not(text.begin(), text.end(), isVisibleAscii);
    return text.left(std::min<qsizetype>(end - text.begin(), kMaxLink));
}

StartArguments splitArguments(int argc, char **argv)
{
    StartArguments split;
    for (int at = 0; at < argc; ++at)
        split.ourArguments.append(QString::fromLocal8Bit(argv[at]));
    split.qtArguments.assign(argv, argv + argc);
    // The first is the program's name, whatever it looks like.
    for (qsizetype at = 1; at < split.ourArguments.size(); ++at) {
        const auto link = linkAt(split.ourArguments, at);
        if (!link)
            continue;
        split.origin = StartArguments::Origin::Link;
        split.link = *link;
        split.ourArguments = split.ourArguments.first(at);
        split.qtArguments.resize(1);
        break;
    }
    split.qtArguments.push_back(nullptr);
    return split;
}

} // namespace talkstick::desktop
