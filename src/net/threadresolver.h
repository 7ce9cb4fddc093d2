// SPDX-License-Identifier: MIT
#pragma once

#include "net/resolver.h"

namespace talkstick::net {

//! Asks the system (getaddrinfo), on a detached thread for each look-up.
//!
//! Not QHostInfo: its look-ups run in a thread pool that is waited for at the end of the program,
//! so one that hangs for six seconds holds up quitting for six seconds. A detached thread holds up
//! nothing; it touches what it shares with us only while the LookUp is alive.
class ThreadResolver final : public Resolver
{
public:
    [[nodiscard]] std::unique_ptr<LookUp>
    lookUp(const QString &host, std::function<void(const Resolved &)> done) override;
};

//! What a result of getaddrinfo() other than 0 means.
[[nodiscard]] ResolveError resolveErrorOf(int code);

} // namespace talkstick::net
