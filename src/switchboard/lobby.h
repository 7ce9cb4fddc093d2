// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/declines.h"
#include "switchboard/door.h"
#include "switchboard/handshakerate.h"
#include "switchboard/visitor.h"
#include "turn/time.h"
#include "wire/message.h"

#include <QList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace talkstick::switchboard {

inline constexpr int kMaxCallers = 32; //!< not let in, in all
inline constexpr int kMaxCallersPerNetwork = 4; //!< this computer exempt, see networkOf()
//! Beyond those caps so many may stay for kSilentAfter: one that begins TLS in that time takes the
//! place of whoever has been silent longest.
inline constexpr int kMaxYoung = 16;
inline constexpr int kMaxAsked = 3; //!< knocks over TLS at once; further ones wait in line
inline constexpr Time kSilentAfter = std::chrono::milliseconds(1500);
inline constexpr Time kSilentLimitNever = std::chrono::seconds(10);
inline constexpr Time kHandshakeWait = std::chrono::seconds(10); //!< for its turn to be secured
inline constexpr Time kCallerLimit = std::chrono::minutes(10);

namespace lobby {
//! TLS is to be answered.
struct Secure
{
    Caller caller;
    friend bool operator==(const Secure &, const Secure &) = default;
};
struct LetIn
{
    Caller caller;
    friend bool operator==(const LetIn &, const LetIn &) = default;
};
//! Somebody over TLS is to be told how it waits. Told again when that changes.
struct KeepWaiting
{
    Caller caller;
    wire::message::Wait::Reason reason = wire::message::Wait::Reason::Knock;
    Time left {0};
    friend bool operator==(const KeepWaiting &, const KeepWaiting &) = default;
};
struct HangUp
{
    Caller caller;
    HungUp why = HungUp::TooMany;
    friend bool operator==(const HangUp &, const HangUp &) = default;
};
using Effect = std::variant<Secure, LetIn, KeepWaiting, HangUp>;
using Effects = std::vector<Effect>;
} // namespace lobby

//! Everybody who has called and has not been let in, as a value: who is secured when, who knocks,
//! who waits in line, who is closed and why. No socket, no clock.
class Lobby
{
public:
    Lobby(Door door, PlainCallers plainCallers, int maxConversations = kMaxConversations);

    [[nodiscard]] lobby::Effects called(const Caller &caller, Time now);
    //! The caller's first bytes, or more of them.
    [[nodiscard]] lobby::Effects spoke(const Caller &caller, Time now);
    //! TLS stands, and the greeting has begun. Nothing if nobody of that id was being secured.
    std::optional<Caller> secured(CallerId id);
    //! The greeting is through.
    [[nodiscard]] lobby::Effects introduced(CallerId id, const Visitor &visitor, Time now);
    //! They have hung up; whoever knocked has been missed.
    [[nodiscard]] lobby::Effects gone(CallerId id, Time now);
    //! Something about them has shown that they cannot come in.
    [[nodiscard]] lobby::Effects turnAway(CallerId id, HungUp why, Time now);
    //! They are no longer to be answered here; nobody has been missed.
    [[nodiscard]] lobby::Effects withdraw(CallerId id, Time now);
    //! Nothing while as many conversations are live as may be, or if nobody of that id knocks.
    [[nodiscard]] lobby::Effects admit(CallerId id, Time now);
    //! The same for somebody who is awaited: room or not, asked about or in line.
    [[nodiscard]] lobby::Effects admitAwaited(CallerId id, Time now);
    [[nodiscard]] lobby::Effects decline(CallerId id, Decline how, Time now);
    [[nodiscard]] lobby::Effects timePassed(Time now);
    //! So many conversations are live now.
    [[nodiscard]] lobby::Effects setLive(int conversations, Time now);
    [[nodiscard]] lobby::Effects setDoor(Door door, Time now);
    [[nodiscard]] lobby::Effects setPlainCallers(PlainCallers plainCallers, Time now);

    //! Who is to be answered, oldest first.
    [[nodiscard]] QList<Knock> knocks() const;
    //! Those who went away or expired before they were answered, oldest first, at most
    //! kMaxCallers.
    [[nodiscard]] QList<Caller> missed() const { return m_missed; }
    //! Whether somebody let in now would find a place.
    [[nodiscard]] bool hasRoom() const { return m_live < m_maxConversations; }
    //! When timePassed() is to be called.
    [[nodiscard]] std::optional<Time> due() const;

private:
    enum class Stage : std::uint8_t {
        Unsettled, // or plain
        WantsTls,
        Securing,
        Greeting,
        Introduced,
    };
    struct Waiting
    {
        Caller caller;
        Time since {0}; // called
        Stage stage = Stage::Unsettled;
        Time stageSince {0};
        std::optional<Knock::Kind> knock {}; // the user is asked
        Visitor visitor {}; // once Introduced
        std::optional<wire::message::Wait::Reason> told {};

        [[nodiscard]] QString network() const;
        [[nodiscard]] bool isSilent() const;
    };
    using List = std::vector<Waiting>;

    [[nodiscard]] bool mayPlainCall() const;
    [[nodiscard]] bool isFull(const QString &network) const;
    [[nodiscard]] bool isNetworkFull(const QString &network) const;
    [[nodiscard]] lobby::Effects makeRoom(const QString &network);
    [[nodiscard]] lobby::Effects judgeYoung(CallerId id, Time now);
    [[nodiscard]] lobby::Effects judge(Waiting &waiting, Time now);
    [[nodiscard]] lobby::Effects judgeUnsettled(Waiting &waiting, Time now);
    [[nodiscard]] lobby::Effects receive(Waiting &waiting, Time now);
    [[nodiscard]] lobby::Effects judgeAll(Time now);
    [[nodiscard]] lobby::Effects letIn(CallerId id);
    [[nodiscard]] lobby::Effects hangUp(CallerId id, HungUp why);
    [[nodiscard]] lobby::Effects settled(lobby::Effects effects, Time now);
    [[nodiscard]] lobby::Effects beginHandshake(Time now);
    [[nodiscard]] lobby::Effects ask(Time now);
    [[nodiscard]] std::optional<Time> nextStep(const Waiting &waiting) const;
    [[nodiscard]] Waiting *find(CallerId id);
    std::optional<Waiting> remove(CallerId id);
    void miss(const Waiting &waiting);

    Door m_door;
    PlainCallers m_plainCallers;
    int m_maxConversations;
    int m_live = 0;
    List m_waiting; // oldest first
    List m_young; // beyond the caps, oldest first
    Declines m_declines;
    HandshakeRate m_rate;
    QList<Caller> m_missed;
};

} // namespace talkstick::switchboard
