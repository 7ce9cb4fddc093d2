// SPDX-License-Identifier: MIT
#include "cli/standardstreams.h"

#include <cstdio>
#include <utility>

namespace talkstick::cli {
namespace {

bool printLine(std::FILE *to, const QString &line)
{
    const QByteArray bytes = (line + u'\n').toUtf8();
    const auto size = std::size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, to) == size && std::fflush(to) == 0;
}

std::function<void(const QString &)> sink(std::FILE *to, std::function<void()> unread)
{
    return [to, unread = std::move(unread)](const QString &line) {
        if (!printLine(to, line))
            unread();
    };
}

} // namespace

Sinks standardStreams(OutputForm form, std::function<void()> unread)
{
    return {sink(stdout, unread), sink(form == OutputForm::Json ? stdout : stderr, unread)};
}

} // namespace talkstick::cli
