// SPDX-License-Identifier: MIT
#include "switchboard/departures.h"

namespace talkstick::switchboard {

using session::Conversation;

void Departures::take(std::unique_ptr<Conversation> conversation)
{
    if (!conversation)
        return;
    ++m_count;
    Conversation *leaving = conversation.release();
    leaving->setParent(this);
    if (leaving->isFinished())
        gone(leaving);
    else
        connect(leaving, &Conversation::finished, this, [this, leaving] { gone(leaving); });
}

void Departures::gone(Conversation *conversation)
{
    conversation->deleteLater(); // we may be inside one of its signals
    if (--m_count == 0)
        emit emptied();
}

} // namespace talkstick::switchboard
