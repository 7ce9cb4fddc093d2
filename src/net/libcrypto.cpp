// SPDX-License-Identifier: MIT
#include "net/libcrypto.h"

#include <QLibrary>
#include <QtGlobal>

#include <optional>

namespace talkstick::net {
namespace {

#ifdef Q_OS_LINUX
std::optional<Libcrypto> load()
{
    QLibrary library(QStringLiteral("crypto"), OPENSSL_VERSION_MAJOR); // stays loaded
    if (!library.load())
        return std::nullopt;
    Libcrypto found;
    bool isWhole = true;
#define TALKSTICK_FIND(name)                                                                       \
    found.name = reinterpret_cast<decltype(found.name)>(library.resolve(#name));                   \
    isWhole = isWhole && found.name != nullptr;
    TALKSTICK_LIBCRYPTO(TALKSTICK_FIND)
#undef TALKSTICK_FIND
    return isWhole ? std::optional(found) : std::nullopt;
}
#else
// It comes with the program, which is linked with it.
std::optional<Libcrypto> load()
{
    Libcrypto found;
#define TALKSTICK_FIND(name) found.name = &::name;
    TALKSTICK_LIBCRYPTO(TALKSTICK_FIND)
#undef TALKSTICK_FIND
    return found;
}
#endif

} // namespace

const Libcrypto *libcrypto()
{
    static const std::optional<Libcrypto> loaded = load();
    return loaded ? &*loaded : nullptr;
}

} // namespace talkstick::net
