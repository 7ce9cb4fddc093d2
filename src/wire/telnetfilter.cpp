// SPDX-License-Identifier: MIT
#include "wire/telnetfilter.h"

namespace talkstick::wire {
namespace {

constexpr std::uint8_t kSe = 240;
constexpr std::uint8_t kSb = 250;
constexpr std::uint8_t kWill = 251;
constexpr std::uint8_t kIac = 255;
// A subnegotiation that has not ended by then never will: the bytes were no telnet.
constexpr std::uint16_t kMaxSub = 512;

} // namespace

std::optional<char> TelnetFilter::pass(char byte)
{
    const auto code = std::uint8_t(byte);
    switch (m_state) {
    case State::Text:
    case State::AfterCr: return passText(byte);
    case State::Command:
        if (code == kSb) {
            m_state = State::Sub;
            m_subLength = 0;
        } else {
            m_state = code >= kWill && code < kIac ? State::Option : State::Text;
        }
        // IAC IAC stands for the byte 255 itself, which is in no UTF-8 text.
        return code == kIac ? std::optional(byte) : std::nullopt;
    case State::Option: m_state = State::Text; return std::nullopt;
    case State::Sub:
        if (++m_subLength > kMaxSub)
            m_state = State::Text;
        else if (code == kIac)
            m_state = State::SubIac;
        return std::nullopt;
    case State::SubIac: m_state = code == kSe ? State::Text : State::Sub; return std::nullopt;
    }
    return std::nullopt;
}

std::optional<char> TelnetFilter::passText(char byte)
{
    const bool afterCr = m_state == State::AfterCr;
    m_state = State::Text;
    if (afterCr && byte == '\0')
        return std::nullopt;
    if (std::uint8_t(byte) == kIac) {
        m_state = State::Command;
        return std::nullopt;
    }
    if (byte == '\r')
        m_state = State::AfterCr;
    return byte;
}

} // namespace talkstick::wire
