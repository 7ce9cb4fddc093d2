// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace talkstick::net {

enum class ResolveError : std::uint8_t {
    NoSuchName,
    ResolverDown, //!< Names cannot be looked up right now.
};

struct ResolveFailure
{
    ResolveError error = ResolveError::ResolverDown;
    QString systemText;
    friend bool operator==(const ResolveFailure &, const ResolveFailure &) = default;
};

using Resolved = Result<QList<QHostAddress>, ResolveFailure>;

//! A look-up that is going on. Destroying it cancels it at once: its answer is never told.
class LookUp
{
public:
    virtual ~LookUp() = default;
};

//! Turns names into addresses: a seam, so that tests can answer, fail and hang as they like.
class Resolver
{
public:
    virtual ~Resolver() = default;
    //! Starts to look \a host up. \a done is called once, from the event loop of this thread.
    [[nodiscard]] virtual std::unique_ptr<LookUp>
    lookUp(const QString &host, std::function<void(const Resolved &)> done) = 0;
};

} // namespace talkstick::net
