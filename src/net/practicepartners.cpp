// SPDX-License-Identifier: MIT
#include "net/practicepartners.h"

#include "net/practicepartner.h"

#include <memory>

namespace talkstick::net {

using switchboard::Farewell;
using switchboard::Temper;

Result<wire::Address, QString> PracticePartners::invite(Temper temper, const QStringList &sayings)
{
    auto partner = std::make_unique<PracticePartner>(
        switchboard::PracticeScript(temper, sayings, m_farewell), m_clock);
    if (const auto failure = partner->listen())
        return *failure;
    if (temper == Temper::Rude)
        m_farewell = m_farewell == Farewell::HangUp ? Farewell::Reset : Farewell::HangUp;
    PracticePartner *waiting = partner.release();
    waiting->setParent(&m_partners);
    QObject::connect(waiting, &PracticePartner::gone, waiting, &QObject::deleteLater);
    return waiting->address();
}

} // namespace talkstick::net
