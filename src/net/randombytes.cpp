// SPDX-License-Identifier: MIT
#include "net/randombytes.h"

#include <limits>

#include <openssl/rand.h>

namespace talkstick::net {

QByteArray randomBytes(qsizetype count)
{
    if (count <= 0 || count > std::numeric_limits<int>::max())
        return {};
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        return {};
    return bytes;
}

} // namespace talkstick::net
