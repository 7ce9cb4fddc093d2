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

#include <optional>

namespace talkstick {

//! Everything that works on one profile, made and introduced to each other, for both programs.
//!
//! Who is known, and what was said, is read in the background: before people.loaded() and, after
//! switchboard.load(), switchboard.loaded() nobody should be called or let in, or friends are taken
//! for strangers and conversations begin anew. The same parts tell if they cannot be read.
struct Household
{
    //! Without an identity there is only plain text. \a damage: only who has the profile's lock may
    //! set a damaged file aside.
    Household(const store::Profile &profile, const std::optional<net::Identity> &identity,
              int maxConversations, store::Database::Damage damage);

    session::SystemClock clock;
    net::ThreadResolver resolver;
    net::TcpListener listener;
    net::TcpDialer dialer;
    store::Database database;
    store::SqlPeople people {database};
    store::SqlInvites invites {database, people};
    store::SqlLogs logs {database};
    QSettings settings;
    switchboard::Switchboard switchboard;
};

//! The identity kept in \a profile, made if there is none yet; nothing if this installation has no
//! encryption, which is no fault of the profile.
[[nodiscard]] Result<std::optional<net::Identity>, model::Explanation>
identityOf(const store::Profile &profile);

//! What is wrong with the profile in \a folder, in sentences.
[[nodiscard]] model::Explanation explain(store::ProfileError error, const QString &folder);
[[nodiscard]] model::Explanation explain(const store::LockFailure &failure, const QString &folder);
[[nodiscard]] model::Explanation explain(const store::StoreFailure &failure, const QString &folder);

} // namespace talkstick
