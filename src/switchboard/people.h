// SPDX-License-Identifier: MIT
#pragma once

#include "session/trust.h"
#include "wire/keyhash.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>

namespace talkstick::switchboard {

using session::Trust;

//! Somebody whose key is known. The key is who they are; everything else is a note about them.
struct Person
{
    enum class Standing : std::uint8_t { Welcome, Blocked };

    wire::KeyHash key;
    QString name; //!< As they call themselves, cleaned; may be empty.
    QString alias; //!< As we call them; empty: by their name.
    Trust trust = Trust::Unverified;
    Standing standing = Standing::Welcome;
    std::uint32_t highestVersion = 1; //!< of the protocol that they have spoken; lower is refused
    QStringList addresses; //!< "host:port" where they were reached, the one that worked last first.
    QDateTime lastMet;
    //! What to call them: the alias, else the name, else the first of their addresses.
    [[nodiscard]] QString shownName() const;
    friend bool operator==(const Person &, const Person &) = default;
};
inline constexpr qsizetype kMaxKnownAddresses = 8; //!< kept for one person

//! What became of something that was to be kept.
enum class Kept : std::uint8_t {
    Yes,
    No, //!< Nothing was changed: the disk is full, cannot be read, or is locked for too long.
};

//! Everybody we know, kept across starts: the port that the database and a test's fake both fill.
//!
//! The list is in memory, so reading costs nothing; changes are told and seen here only once they
//! are on disk.
class People : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Done = std::function<void(Kept)>; //!< Called from the event loop, once.

    [[nodiscard]] virtual QList<Person> list() const = 0; //!< The one met last comes first.
    [[nodiscard]] virtual std::optional<Person> find(const wire::KeyHash &key) const = 0;
    //! Adds somebody or replaces what is known of them.
    virtual void put(const Person &person, Done done) = 0;
    //! Forgets them; if they call again they are a stranger.
    virtual void remove(const wire::KeyHash &key, Done done) = 0;

signals:
    void changed();
};

} // namespace talkstick::switchboard
