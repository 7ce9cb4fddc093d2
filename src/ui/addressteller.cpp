// SPDX-License-Identifier: MIT
#include "ui/addressteller.h"

#include "switchboard/switchboard.h"

#include <algorithm>

namespace talkstick::ui {

AddressTeller::AddressTeller(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_switchboard(parts.switchboard)
    , m_own(parts)
{
    using switchboard::Switchboard;
    connect(&m_switchboard, &Switchboard::opened, this, &AddressTeller::refresh);
    connect(&m_switchboard, &Switchboard::hostingChanged, this, &AddressTeller::refresh);
}

void AddressTeller::refresh()
{
    const auto all = m_switchboard.conversations();
    const bool isAnybodyThere = std::any_of(all.begin(), all.end(), [](const auto *one) {
        return !one->state().peerKey.isNull() && !one->state().ended;
    });
    if (isAnybodyThere)
        m_switchboard.setOwnAddresses(m_own.toTell());
}

} // namespace talkstick::ui
