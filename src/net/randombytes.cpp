// SPDX-License-Identifier: MIT
#include "net/randombytes.h"

#include "net/libcrypto.h"

#include <limits>

namespace talkstick::net {

QByteArray randomBytes(qsizetype count)
{
    const Libcrypto *openssl = libcrypto();
    if (!openssl || count <= 0 || count > std::numeric_limits<int>::max())
        return {};
    QByteArray bytes(count, Qt::Uninitialized);
    if (openssl->RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        return {};
    return bytes;
}

} // namespace talkstick::net
