// SPDX-License-Identifier: MIT
#pragma once

#include "session/conversation.h"

#include <QObject>

#include <memory>

namespace talkstick::switchboard {

//! Conversations that are over for everybody here and have still to hand their last words to the
//! system. Each is destroyed once it has.
class Departures final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Takes over a conversation that has been left. It may be the one whose signal is just being
    //! handled. Null is ignored.
    void take(std::unique_ptr<session::Conversation> conversation);
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

signals:
    //! The last one has gone.
    void emptied();

private:
    void gone(session::Conversation *conversation);

    int m_count = 0;
};

} // namespace talkstick::switchboard
