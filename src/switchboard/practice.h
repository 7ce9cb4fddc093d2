// SPDX-License-Identifier: MIT
#pragma once

#include "turn/result.h"
#include "wire/address.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace talkstick::switchboard {

//! How a partner behaves with whom one practises.
enum class Temper : std::uint8_t {
    Polite, //!< Answers each turn after a moment.
    Slow, //!< Takes longer and longer.
    Chatty, //!< Says much, in several writes.
    Rude, //!< Writes out of turn, and does not stay.
    SmallBuffer, //!< Hears no more than 79 bytes at once, and answers each piece.
};

//! Somebody to practise with who is a part of this program: a port, filled by net and by tests.
class PracticePartners
{
public:
    virtual ~PracticePartners() = default;
    //! A partner who waits, on this computer only, for one call in plain text, and goes once it is
    //! over or nobody calls within a minute. Where to call, or the system's words on why not.
    [[nodiscard]] virtual Result<wire::Address, QString> invite(Temper temper,
                                                                const QStringList &sayings) = 0;
};

} // namespace talkstick::switchboard
