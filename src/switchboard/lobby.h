// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/listener.h"
#include "turn/time.h"

#include <QList>
#include <QSet>
#include <QString>

#include <cstdint>
#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace talkstick::switchboard {

//! Who may call, a setting of the program.
enum class Door : std::uint8_t { Closed, PeopleIKnow, AnyoneMayKnock };

//! What happens to callers that speak plain text. Nobody knows who they are, so they come in only
//! through a door where anyone may knock.
enum class PlainCallers : std::uint8_t {
    Ask, //!< They knock.
    Never, //!< They are closed without a word.
    LetIn, //!< They come in without knocking, for a class; until hosting stops.
};

inline constexpr int kMaxCallers = 32; //!< not let in, in all
inline constexpr int kMaxCallersPerNetwork =
    4; //!< an IPv4 address or IPv6 /64; this computer exempt
inline constexpr int kMaxConversations = 8; //!< live at once, unless told otherwise
inline constexpr Time kSilentAfter = std::chrono::milliseconds(1500);
inline constexpr Time kSilentLimitNever = std::chrono::seconds(10);
inline constexpr Time kCallerLimit = std::chrono::minutes(10);
inline constexpr int kMaxDeclinesPerNetwork = 3; //!< within kDeclineWindow; more are closed unasked
inline constexpr Time kDeclineWindow = std::chrono::minutes(10);
inline constexpr int kMaxDeclines = 20; //!< from everywhere within kDeclineWindowAll
inline constexpr Time kDeclineWindowAll = std::chrono::hours(1);

//! A caller whom the host has to answer.
struct Knock
{
    enum class Kind : std::uint8_t {
        Guest, //!< Wrote something, in plain text.
        Silent, //!< Has been connected for kSilentAfter without a byte: probably plain.
    };
    Caller caller;
    Kind kind = Kind::Guest;
    friend bool operator==(const Knock &, const Knock &) = default;
};

//! Why a caller was closed without having been let in.
enum class HungUp : std::uint8_t {
    TooMany, //!< One of the caps was reached.
    NotAPerson, //!< A web browser or an SSH client.
    WantsEncryption, //!< Began TLS, which nobody here answers yet.
    NotWelcome, //!< Plain text under Never, behind a closed door, or from an address refused
                //!< before.
    Expired, //!< Nobody answered in time.
    Declined, //!< The host said no.
};

namespace lobby {
struct LetIn
{
    Caller caller;
    friend bool operator==(const LetIn &, const LetIn &) = default;
};
struct HangUp
{
    Caller caller;
    HungUp why = HungUp::TooMany;
    friend bool operator==(const HangUp &, const HangUp &) = default;
};
using Effect = std::variant<LetIn, HangUp>;
using Effects = std::vector<Effect>;
} // namespace lobby

//! How far a refusal reaches.
enum class Decline : std::uint8_t {
    Once,
    AddressUntilStop, //!< Everything from that address, until hosting stops.
};

//! Everybody who has called and has not been let in, as a value: who knocks, who waits in line, who
//! is closed and why. No socket, no clock.
class Lobby
{
public:
    Lobby(Door door, PlainCallers plainCallers, int maxConversations = kMaxConversations);

    [[nodiscard]] lobby::Effects called(const Caller &caller, Time now);
    //! The caller's first bytes, or more of them.
    [[nodiscard]] lobby::Effects spoke(const Caller &caller, Time now);
    void gone(CallerId id);
    //! Nothing while as many conversations are live as may be, or if nobody of that id knocks.
    [[nodiscard]] lobby::Effects admit(CallerId id);
    [[nodiscard]] lobby::Effects decline(CallerId id, Decline how, Time now);
    [[nodiscard]] lobby::Effects timePassed(Time now);
    //! So many conversations are live now.
    [[nodiscard]] lobby::Effects setLive(int conversations, Time now);
    [[nodiscard]] lobby::Effects setPlainCallers(PlainCallers plainCallers, Time now);

    //! Who is to be answered, oldest first.
    [[nodiscard]] QList<Knock> knocks() const;
    //! Guests who went away or expired before they were answered, oldest first, at most
    //! kMaxCallers.
    [[nodiscard]] QList<Caller> missed() const { return m_missed; }
    //! Whether somebody let in now would find a place.
    [[nodiscard]] bool hasRoom() const { return m_live < m_maxConversations; }
    //! When timePassed() is to be called.
    [[nodiscard]] std::optional<Time> due() const;

private:
    struct Waiting
    {
        Caller caller;
        Time since {0};
        std::optional<Knock::Kind> knock; // nothing while it is too early to tell
    };
    struct Declined
    {
        QString network;
        Time at {0};
    };

    [[nodiscard]] bool isWelcome(const Caller &caller, Time now) const;
    [[nodiscard]] bool mayPlainCall() const;
    [[nodiscard]] lobby::Effects judge(Waiting &waiting, Time now);
    [[nodiscard]] lobby::Effects judgeAll(Time now);
    [[nodiscard]] lobby::Effects hangUp(CallerId id, HungUp why);
    [[nodiscard]] Time nextStep(const Waiting &waiting) const;
    std::optional<Waiting> remove(CallerId id);

    Door m_door;
    PlainCallers m_plainCallers;
    int m_maxConversations;
    int m_live = 0;
    std::vector<Waiting> m_waiting; // oldest first
    std::deque<Declined> m_declined; // within kDeclineWindowAll, oldest first
    QSet<QString> m_refusedNetworks;
    QList<Caller> m_missed;
};

//! What the caps count as one: an IPv4 address or the /64 of an IPv6 one; empty for loopback.
[[nodiscard]] QString networkOf(const QString &address);

} // namespace talkstick::switchboard
