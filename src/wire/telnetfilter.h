// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>

namespace talkstick::wire {

//! Takes telnet's commands out of a stream of bytes (RFC 854): IAC sequences vanish, CR NUL is CR.
//! Everything else passes unchanged, so it does no harm to peers that are not telnet.
class TelnetFilter
{
public:
    //! \a byte as it should be read, or nothing if it belongs to a command.
    [[nodiscard]] std::optional<char> pass(char byte);
    //! Whether the next byte goes on with a command.
    [[nodiscard]] bool isWithinCommand() const
    {
        return m_state != State::Text && m_state != State::AfterCr;
    }

private:
    enum class State : std::uint8_t { Text, AfterCr, Command, Option, Sub, SubIac };

    [[nodiscard]] std::optional<char> passText(char byte);

    State m_state = State::Text;
    std::uint16_t m_subLength = 0; //!< bytes of the running subnegotiation
};

} // namespace talkstick::wire
