// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

namespace talkstick::session {

//! What happened to a socket, for whoever wants to watch: the inspector, a log, a class.
struct SocketEvent
{
    enum class Kind : std::uint8_t {
        Resolve, //!< A name became addresses, or did not.
        Bind,
        Listen,
        Accept,
        Connect, //!< An attempt began, succeeded or failed.
        BytesIn,
        BytesOut,
        EndOfStream, //!< The peer has shut its sending side.
        Close, //!< Ours or theirs, orderly or by reset.
    };
    enum class Outcome : std::uint8_t { Started, Done, Failed };

    Kind kind = Kind::Close;
    Outcome outcome = Outcome::Done;
    QString address; //!< The peer's, or ours for Bind and Listen; the name for Resolve.
    std::uint16_t port = 0;
    std::int64_t bytes = 0; //!< For BytesIn and BytesOut.
    QString detail; //!< The system's words for a failure, the addresses found, or empty.

    friend bool operator==(const SocketEvent &, const SocketEvent &) = default;
};

} // namespace talkstick::session
