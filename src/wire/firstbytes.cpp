// SPDX-License-Identifier: MIT
#include "wire/firstbytes.h"

#include <array>

namespace talkstick::wire {
namespace {

struct Opening
{
    QByteArrayView bytes;
    FirstBytes kind;
};

// What HTTP/1 and HTTP/2 requests and SSH banners begin with (RFC 9110 section 9, RFC 9113
// section 3.4, RFC 4253 section 4.2). A browser can be made to send such a request to any port.
constexpr std::array<Opening, 12> kOpenings {{
    {"GET ", FirstBytes::Http},
    {"POST ", FirstBytes::Http},
    {"PUT ", FirstBytes::Http},
    {"HEAD ", FirstBytes::Http},
    {"DELETE ", FirstBytes::Http},
    {"OPTIONS ", FirstBytes::Http},
    {"CONNECT ", FirstBytes::Http},
    {"PATCH ", FirstBytes::Http},
    {"TRACE ", FirstBytes::Http},
    {"PRI ", FirstBytes::Http},
    {"Host:", FirstBytes::Http},
    {"SSH-", FirstBytes::Ssh},
}};

constexpr char kTlsHandshakeRecord = 0x16; // RFC 8446 section 5.1

} // namespace

FirstBytes classify(QByteArrayView soFar)
{
    if (soFar.isEmpty())
        return FirstBytes::None;
    if (soFar.front() == kTlsHandshakeRecord)
        return FirstBytes::Tls;
    for (const Opening &opening : kOpenings) {
        if (soFar.startsWith(opening.bytes))
            return opening.kind;
        if (opening.bytes.startsWith(soFar))
            return FirstBytes::Undecided;
    }
    return FirstBytes::Plain;
}

} // namespace talkstick::wire
