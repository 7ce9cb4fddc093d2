// SPDX-License-Identifier: MIT
#include "household.h"

#include "model/profiletrouble.h"
#include "net/randombytes.h"
#include "net/tlsprofile.h"
#include "store/databaselibrary.h"

#include <QSysInfo>

namespace talkstick {

using model::ProfileTrouble;

namespace {

ProfileTrouble troubleOf(store::ProfileError error)
{
    switch (error) {
    case store::ProfileError::CannotCreate: return ProfileTrouble::CannotCreate;
    case store::ProfileError::NotAFolder: return ProfileTrouble::NotAFolder;
    case store::ProfileError::NotWritable: break;
    }
    return ProfileTrouble::NotWritable;
}

ProfileTrouble troubleOf(store::StoreError error)
{
    switch (error) {
    case store::StoreError::NoDriver: return ProfileTrouble::NoDriver;
    case store::StoreError::Damaged: return ProfileTrouble::DatabaseDamaged;
    case store::StoreError::NewerVersion: return ProfileTrouble::DatabaseNewer;
    case store::StoreError::ReadOnly: return ProfileTrouble::DatabaseNotWritable;
    case store::StoreError::DiskFull: return ProfileTrouble::DiskFull;
    case store::StoreError::Busy: return ProfileTrouble::DatabaseBusy;
    case store::StoreError::CannotOpen:
    case store::StoreError::Failed: break;
    }
    return ProfileTrouble::DatabaseUnreadable;
}

ProfileTrouble troubleOf(net::IdentityError error)
{
    switch (error) {
    case net::IdentityError::Damaged: return ProfileTrouble::KeyDamaged;
    case net::IdentityError::CannotWrite: return ProfileTrouble::KeyNotWritten;
    case net::IdentityError::Unreadable:
    case net::IdentityError::Unavailable: break;
    }
    return ProfileTrouble::KeyUnreadable;
}

} // namespace

Household::Household(const store::Profile &profile, int maxConversations, Hold hold)
    : dialer(resolver)
    , database(profile.databaseFile(), {},
               hold == Hold::Locked ? store::Database::Damage::SetAside
                                    : store::Database::Damage::Tell,
               store::Database::Start::Later)
    , logs(database,
           hold == Hold::Locked ? store::SqlLogs::Tending::AtOnce
                                : store::SqlLogs::Tending::OnDemand)
    , settings(profile.settingsFile(), QSettings::IniFormat)
    , switchboard({listener, dialer, clock, people, invites, logs, &net::randomBytes, std::nullopt},
                  maxConversations)
{ }

Household::Household(const store::Profile &profile, const std::optional<net::Identity> &identity,
                     int maxConversations, Hold hold)
    : Household(profile, maxConversations, hold)
{
    open(identity);
}

void Household::open(const std::optional<net::Identity> &identity)
{
    listener.setIdentity(identity);
    dialer.setIdentity(identity);
    switchboard.setOwnKey(identity ? identity->hash : wire::KeyHash());
    database.open();
}

QStringList libraries()
{
    return {net::encryptionLibrary(), store::databaseLibrary()};
}

Result<std::optional<net::Identity>, model::Explanation> identityOf(const store::Profile &profile)
{
    if (net::encryptionState() != net::EncryptionState::Available)
        return std::optional<net::Identity>();
    const auto made = net::loadOrMakeIdentity(profile.keyFile());
    if (made)
        return std::optional(made.value());
    if (made.error() == net::IdentityError::Unavailable)
        return std::optional<net::Identity>();
    return model::explain(troubleOf(made.error()), profile.folder());
}

model::Explanation explain(store::ProfileError error, const QString &folder)
{
    return model::explain(troubleOf(error), folder);
}

model::Explanation explain(const store::LockFailure &failure, const QString &folder)
{
    if (failure.why == store::LockFailure::Why::CannotLock)
        return model::explain(ProfileTrouble::CannotLock, folder);
    const store::LockHolder &holder = failure.holder;
    const bool isHere = holder.computer == QSysInfo::machineHostName();
    return model::explainProfileInUse(holder.program, holder.pid,
                                      isHere ? QString() : holder.computer);
}

model::Explanation explain(const store::StoreFailure &failure, const QString &folder)
{
    return model::explain(troubleOf(failure.error), folder, failure.systemText);
}

} // namespace talkstick
