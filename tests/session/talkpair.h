// SPDX-License-Identifier: MIT
#pragma once

#include "session/nativetalk.h"

#include "session/logkeeper.h"

#include <QByteArray>

#include <array>
#include <deque>
#include <utility>
#include <vector>

namespace talkstick::tests {

inline wire::KeyHash keyOf(char letter)
{
    return {QByteArray(wire::KeyHash::kBytes, letter)};
}

inline session::native::Setup setupOf(session::Role role)
{
    const bool isHost = role == session::Role::Host;
    session::native::Setup setup;
    setup.ownKey = keyOf(isHost ? 'H' : 'J');
    setup.peerKey = keyOf(isHost ? 'J' : 'H');
    setup.nonce = QByteArray(wire::kNonceBytes, isHost ? 'h' : 'j');
    setup.conversationId = QByteArray(wire::kConversationIdBytes, 'c');
    setup.name = isHost ? QStringLiteral("Alpha") : QStringLiteral("Bravo");
    return setup;
}

//! The bytes of one frame.
inline QByteArray frameOf(const wire::Message &message)
{
    return wire::toBytes(wire::encode(message));
}

//! Everything that whole frames in \a bytes say.
inline std::vector<wire::Message> messagesIn(const QByteArray &bytes)
{
    wire::FrameReader reader;
    reader.setLimit(wire::kMaxFrame);
    reader.feed(bytes);
    std::vector<wire::Message> messages;
    for (auto frame = reader.next(); frame && frame.value(); frame = reader.next())
        messages.push_back(wire::decode(*frame.value()).value());
    return messages;
}

//! The two ends of a native conversation as values, and the bytes between them. Copy it to try what
//! would happen.
class TalkPair
{
public:
    using Role = session::Role;
    using Stage = session::native::Stage;

    explicit TalkPair(session::native::Setup host = setupOf(Role::Host),
                      session::native::Setup joiner = setupOf(Role::Joiner))
        : m_sides {Side {session::NativeTalk(Role::Host, host), host.peerKey},
                   Side {session::NativeTalk(Role::Joiner, joiner), joiner.peerKey}}
    { }

    static Role other(Role role) { return role == Role::Host ? Role::Joiner : Role::Host; }

    [[nodiscard]] const session::NativeTalk &at(Role role) const { return side(role).talk; }
    [[nodiscard]] const session::NativeTalk &host() const { return at(Role::Host); }
    [[nodiscard]] const session::NativeTalk &joiner() const { return at(Role::Joiner); }

    //! What \a role keeps.
    [[nodiscard]] session::MemoryLog &log(Role role) { return side(role).log; }

    //! Hands \a event to one of them and keeps what comes of it. The log answers at once.
    void tell(Role role, const session::native::Event &event)
    {
        Side &mine = side(role);
        std::deque<session::native::Event> due {event};
        for (; !due.empty(); due.pop_front()) {
            for (session::native::Effect &effect : mine.talk.handle(due.front(), now)) {
                if (auto answer = std::visit(LogKeeper {mine.log, mine.peer}, effect))
                    due.push_back(std::move(*answer));
                else
                    mine.keep(std::move(effect));
            }
        }
    }
    //! Plays the other side: these bytes arrive at \a role.
    void arrive(Role role, const QByteArray &bytes)
    {
        tell(role, session::native::event::Received {bytes});
    }
    void arrive(Role role, const wire::Message &message) { arrive(role, frameOf(message)); }

    //! At most \a most bytes reach \a role, as many as it has room for. How many did.
    qsizetype deliver(Role role, qsizetype most)
    {
        Side &from = side(other(role));
        const QByteArray bytes = from.onTheWay.left(std::min(most, at(role).room()));
        from.onTheWay.remove(0, bytes.size());
        if (!bytes.isEmpty())
            arrive(role, bytes);
        return bytes.size();
    }
    //! Delivers everything both ways, \a segment bytes at a time, until nothing moves.
    void settle(qsizetype segment = 1 << 30)
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (const Role role : {Role::Host, Role::Joiner}) {
                moved = deliver(role, segment) > 0 || moved;
                if (at(role).room() == 0 && at(role).stage() != Stage::Over) {
                    tell(role, session::native::event::TimePassed {});
                    moved = true;
                }
            }
        }
    }
    //! Lets time pass for both; what falls due does so in order.
    void wait(Time by)
    {
        const Time end = now + by;
        while (const std::optional<Role> next = nextDue(end)) {
            now = std::max(now, *at(*next).due());
            tell(*next, session::native::event::TimePassed {});
        }
        now = end;
    }

    void open()
    {
        tell(Role::Host, session::native::event::Opened {});
        tell(Role::Joiner, session::native::event::Opened {});
    }
    //! \a first: as the host sees it.
    void goLive(turn::FirstTurn first = turn::FirstTurn::Theirs, qsizetype segment = 1 << 30)
    {
        open();
        settle(segment);
        tell(Role::Host, session::native::event::Welcomed {session::Trust::Invited, first});
        settle(segment);
    }
    void speak(Role role, const QString &text, turn::Stick stick = turn::Stick::Passed)
    {
        tell(role, session::native::event::Spoke {text, stick, 1'700'000'000'000});
    }
    [[nodiscard]] Role holder() const
    {
        return host().turn().phase == turn::Phase::Mine ? Role::Host : Role::Joiner;
    }

    //! All effects of a kind that came of \a role, oldest first.
    template <typename Effect>
    [[nodiscard]] std::vector<Effect> all(Role role) const
    {
        std::vector<Effect> found;
        for (const session::native::Effect &effect : side(role).effects) {
            if (const auto *one = std::get_if<Effect>(&effect))
                found.push_back(*one);
        }
        return found;
    }
    [[nodiscard]] std::optional<session::native::effect::Ended> end(Role role) const
    {
        const auto ends = all<session::native::effect::Ended>(role);
        return ends.size() == 1 ? std::optional(ends.front()) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> byeCode(Role role) const
    {
        const auto ended = end(role);
        return ended && ended->bye ? std::optional(ended->bye->code) : std::nullopt;
    }
    [[nodiscard]] std::vector<session::native::Effect> &effects(Role role)
    {
        return side(role).effects;
    }
    //! Everything \a role ever sent.
    [[nodiscard]] const QByteArray &sent(Role role) const { return side(role).sent; }
    //! What \a role sent and the other has not got yet.
    [[nodiscard]] QByteArray &onTheWay(Role role) { return side(role).onTheWay; }
    [[nodiscard]] std::vector<wire::Message> messagesOnTheWay(Role role)
    {
        return messagesIn(onTheWay(role));
    }

    Time now {1000};

private:
    struct Side
    {
        session::NativeTalk talk;
        wire::KeyHash peer;
        session::MemoryLog log {};
        std::vector<session::native::Effect> effects {};
        QByteArray sent {};
        QByteArray onTheWay {};

        void keep(session::native::Effect effect)
        {
            if (const auto *given = std::get_if<session::native::effect::Send>(&effect)) {
                sent += given->bytes;
                onTheWay += given->bytes;
            }
            effects.push_back(std::move(effect));
        }
    };

    [[nodiscard]] Side &side(Role role) { return m_sides[role == Role::Host ? 0 : 1]; }
    [[nodiscard]] const Side &side(Role role) const { return m_sides[role == Role::Host ? 0 : 1]; }
    [[nodiscard]] std::optional<Role> nextDue(Time end) const
    {
        std::optional<Role> next;
        for (const Role role : {Role::Host, Role::Joiner}) {
            const std::optional<Time> due = at(role).due();
            if (due && *due <= end && (!next || *due < *at(*next).due()))
                next = role;
        }
        return next;
    }

    std::array<Side, 2> m_sides;
};

} // namespace talkstick::tests
