// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/call.h"
#include "switchboard/house.h"
#include "switchboard/talks.h"

#include <QList>
#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace talkstick::switchboard {

//! The calls being made, and how they stand to those that come in: two who call each other at once
//! are to end up with one conversation (PROTOCOL.md, "Crossed calls").
class Calls final : public QObject
{
    Q_OBJECT

public:
    //! How somebody who calls us stands to our conversations and calls.
    enum class Relation : std::uint8_t {
        None,
        Awaited, //!< We are talking to them or calling them, and their call is the one to go on.
        Crossed, //!< We are calling them, and our own call is the one to go on.
    };

    //! Both must outlive this.
    Calls(House &house, const Talks &talks);

    Call &add(const JoinOptions &options);
    //! Cancels and forgets a call.
    void drop(Call &call);
    void cancelAll();
    //! Cancels the calls to whoever holds \a key.
    void cancel(const wire::KeyHash &key);

    //! Those that have reached whoever holds \a key, would be content with them, and wait.
    [[nodiscard]] QList<Call *> asking(const wire::KeyHash &key) const;
    //! Whether somebody who holds \a key is being called.
    [[nodiscard]] bool isCalling(const wire::KeyHash &key) const;
    //! Whether a conversation with the same person has begun since the call was made.
    [[nodiscard]] bool isOvertaken(const Call &call) const;
    //! \a id is the caller who proves to hold \a key.
    [[nodiscard]] Relation relationTo(const wire::KeyHash &key, CallerId id) const;

signals:
    //! Of one of the calls; see there.
    void secured(talkstick::switchboard::Call *call);
    void yielded(talkstick::switchboard::Call *call);
    void succeeded(talkstick::switchboard::Call *call);
    void happened(const talkstick::session::SocketEvent &event);

private:
    struct Outgoing
    {
        std::unique_ptr<Call> call;
        std::uint64_t begunBefore = 0; // conversations that had begun when it was made
    };

    House &m_house;
    const Talks &m_talks;
    std::vector<Outgoing> m_calls; // oldest first
};

} // namespace talkstick::switchboard
