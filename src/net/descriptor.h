// SPDX-License-Identifier: MIT
#pragma once

#include "session/link.h"

#include <QtGlobal>

#include <cstdint>

// What can be asked of a connected TCP socket by its bare descriptor: the calls that Qt has no name
// for, and that differ between Unix and Windows. None of them blocks or takes ownership.

namespace talkstick::net {

//! What lies in a socket's receive queue, seen without taking anything out.
struct Glance
{
    enum class State : std::uint8_t {
        Nothing,
        Bytes,
        Ended, //!< The peer has shut its sending side, and everything before that has been read.
        Broken, //!< See systemError.
    };
    State state = State::Nothing;
    qsizetype bytes = 0; //!< How many were seen, never more than there was room for.
    int systemError = 0; //!< errno, on Windows WSAGetLastError(); 0 unless Broken.
};

//! Copies the first bytes that wait, at most \a size, to \a room and leaves them where they are.
[[nodiscard]] Glance glanceInto(qintptr descriptor, char *room, qsizetype size);
//! The same when only the state matters: looks at one byte.
[[nodiscard]] Glance glanceAt(qintptr descriptor);

//! How many bytes wait to be read, 0 if that cannot be told.
[[nodiscard]] qint64 waitingBytes(qintptr descriptor);

//! The error that ended a connection, even while bytes from before it still wait (on Windows those
//! are lost with the connection); 0 while it stands. On Unix it is told once.
[[nodiscard]] int brokenBy(qintptr descriptor);

//! What is thrown away before anything else is looked at again, in bytes: a peer may send faster.
inline constexpr qint64 kMostDiscarded = 1'048'576;

//! Takes up to \a most waiting bytes and forgets them. Returns how many.
qint64 discard(qintptr descriptor, qint64 most = kMostDiscarded);

//! The far end; an empty address if the connection is gone already.
[[nodiscard]] session::Peer peerOf(qintptr descriptor);

//! Somebody who had connected to a listening socket.
struct Accepted
{
    qintptr descriptor = -1; //!< -1: nobody waits, or see systemError.
    int systemError = 0; //!< Why the system gives out no connection; 0 if nobody waits.
};
//! Takes the next one in line. \a listening must not block.
[[nodiscard]] Accepted acceptNext(qintptr listening);

void closeDescriptor(qintptr descriptor);

//! What the system calls a reset and a time-out, for its words on them.
extern const int kSystemReset;
extern const int kSystemTimeout;

//! What a system error means for a link.
[[nodiscard]] session::LinkError linkErrorOf(int systemError);

} // namespace talkstick::net
