// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "switchboard/practicescript.h"

#include <QObject>

namespace talkstick::net {

//! Partners to practise with, over real sockets that never leave this computer. The rude one hangs
//! up and breaks the connection by turns.
class PracticePartners final : public switchboard::PracticePartners
{
public:
    //! \a clock must outlive this. Destroying it hangs up on whoever practises.
    explicit PracticePartners(session::Clock &clock)
        : m_clock(clock)
    { }

    [[nodiscard]] Result<wire::Address, QString> invite(switchboard::Temper temper,
                                                        const QStringList &sayings) override;
    //! How many wait or are in a conversation.
    [[nodiscard]] qsizetype count() const { return m_partners.children().size(); }

private:
    session::Clock &m_clock;
    switchboard::Farewell m_farewell = switchboard::Farewell::HangUp;
    QObject m_partners; // their parent
};

} // namespace talkstick::net
