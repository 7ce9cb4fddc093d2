// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/people.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>

namespace talkstick::switchboard {

inline constexpr std::chrono::hours kInviteLifetime {24};
inline constexpr int kMaxInviteFailures = 5; //!< wrong proofs; then it is revoked
inline constexpr int kMaxInvites = 100; //!< open at once; the oldest ones are dropped

//! An invitation we made.
struct Invite
{
    enum class State : std::uint8_t { Open, Used, Revoked };

    QByteArray id; //!< wire::inviteIdOf(token)
    QByteArray token; //!< Empty once it is not open any more.
    QDateTime made; //!< UTC
    State state = State::Open;
    int failures = 0; //!< wrong proofs so far
    friend bool operator==(const Invite &, const Invite &) = default;
};

//! Whether somebody can come in with it at \a now: then Accepted.
enum class InviteVerdict : std::uint8_t { Accepted, Unknown, Used, Expired, Revoked, NotKept };
[[nodiscard]] InviteVerdict judge(const Invite &invite, const QDateTime &now);
//! What the goodbye to somebody says who cannot come in with theirs (PROTOCOL.md, "Bye"); empty for
//! Accepted and NotKept.
[[nodiscard]] QString wordFor(InviteVerdict verdict);

//! The invitations we made, kept across starts: the port that the database and a test's fake both
//! fill. Another program may make or revoke some while we run (`talkstick-cli invite`), so every
//! question goes to the disk; answers come from the event loop, once.
class Invites : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void add(const Invite &invite, std::function<void(Kept)> done) = 0;
    //! Those that are open and have not expired at \a now, newest first.
    virtual void list(const QDateTime &now, std::function<void(QList<Invite>)> done) = 0;
    //! Any state; an unknown id gives an Invite without id.
    virtual void find(const QByteArray &id, std::function<void(Invite)> done) = 0;
    //! In one step that is done whole or not at all: judges it again, marks it used, and puts \a
    //! person among the People.
    virtual void redeem(const QByteArray &id, const Person &person, const QDateTime &now,
                        std::function<void(InviteVerdict)> done) = 0;
    //! Somebody gave a wrong proof; the fifth revokes it.
    virtual void countFailure(const QByteArray &id) = 0;
    virtual void revoke(const QByteArray &id, std::function<void(Kept)> done) = 0;

signals:
    //! One was made, used or revoked through this.
    void changed();
};

} // namespace talkstick::switchboard
