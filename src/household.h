// SPDX-License-Identifier: MIT
#pragma once

#include "model/sentences.h"
#include "net/identity.h"
#include "net/systemlocaladdresses.h"
#include "net/tcpdialer.h"
#include "net/tcplistener.h"
#include "net/threadresolver.h"
#include "session/systemclock.h"
#include "store/database.h"
#include "store/profile.h"
#include "store/sqlinvites.h"
#include "store/sqllogs.h"
#include "store/sqlpeople.h"
#include "switchboard/switchboard.h"

#include <QSettings>

#include <cstdint>
#include <optional>

namespace talkstick {

//! Everything that works on one profile, made and introduced to each other, for both programs.
//!
//! Who is known, and what was said, is read in the background: before people.loaded() and, after
//! switchboard.load(), switchboard.loaded() nobody should be called or let in, or friends are taken
//! for strangers and conversations begin anew. The same parts tell if they cannot be read.
struct Household
{
    //! Whether we have the profile's lock. Who has not reads beside whoever has, and leaves it to
    //! them to set a damaged file aside and to tidy up.
    enum class Hold : std::uint8_t { Locked, Beside };

    //! Nothing is read before open().
    Household(const store::Profile &profile, int maxConversations, Hold hold);
    //! The same, opened.
    Household(const store::Profile &profile, const std::optional<net::Identity> &identity,
              int maxConversations, Hold hold);

    //! Once. Without an identity there is only plain text.
    void open(const std::optional<net::Identity> &identity);

    session::SystemClock clock;
    net::ThreadResolver resolver;
    net::TcpListener listener;
    net::TcpDialer dialer;
    store::Database database;
    store::SqlPeople people {database};
    store::SqlInvites invites {database, people};
    store::SqlLogs logs;
    QSettings settings;
    switchboard::Switchboard switchboard;
};

//! Names and versions of what encrypts and of what keeps, for a report of a fault.
[[nodiscard]] QStringList libraries();

//! The identity kept in \a profile, made if there is none yet; nothing if this installation has no
//! encryption, which is no fault of the profile.
[[nodiscard]] Result<std::optional<net::Identity>, model::Explanation>
identityOf(const store::Profile &profile);

//! What is wrong with the profile in \a folder, in sentences.
[[nodiscard]] model::Explanation explain(store::ProfileError error, const QString &folder);
[[nodiscard]] model::Explanation explain(const store::LockFailure &failure, const QString &folder);
[[nodiscard]] model::Explanation explain(const store::StoreFailure &failure, const QString &folder);

} // namespace talkstick
