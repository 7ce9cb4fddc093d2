// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/listener.h"
#include "wire/keyhash.h"

#include <QString>
#include <QStringList>

#include <cstdint>

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

inline constexpr int kMaxConversations = 8; //!< live at once, unless told otherwise

//! A caller whom the host has to answer.
struct Knock
{
    enum class Kind : std::uint8_t {
        Guest, //!< Wrote something, in plain text.
        Silent, //!< Has been connected for kSilentAfter without a byte: probably plain.
        Stranger, //!< A Talkstick whose key is not known.
        KnownUnverified, //!< Somebody we know whose words were never compared.
        OtherKey, //!< Uses the name of somebody we know, with another key.
    };
    Caller caller;
    Kind kind = Kind::Guest;
    wire::KeyHash key {}; //!< Null for plain text.
    QString name {}; //!< As they call themselves, clean; may be empty, and is for plain text.
    QString knownAs {}; //!< KnownUnverified and OtherKey: what we call the person we know.
    QStringList words {}; //!< The safety words; empty for plain text.
    friend bool operator==(const Knock &, const Knock &) = default;
};

//! Why a caller was closed without having been let in.
enum class HungUp : std::uint8_t {
    TooMany, //!< One of the caps was reached.
    NotAPerson, //!< A web browser or an SSH client.
    NotWelcome, //!< Plain text under Never, a stranger where only people we know may call, a
                //!< closed door, or somebody from where too many were declined.
    Expired, //!< Nobody answered in time.
    Declined, //!< The host said no.
    Insecure, //!< TLS or the greeting did not come about (it stalled, was rubbish, had no key).
    Blocked, //!< Somebody we blocked.
    InviteInvalid, //!< Their invitation is used, expired, revoked or unknown, or was guessed.
    OwnCall, //!< It was this program itself.
};

//! How far a refusal reaches.
enum class Decline : std::uint8_t {
    Once,
    AddressUntilStop, //!< Everything from that address, until hosting stops.
    Block, //!< That key, for good. With plain text the same as Once.
};

//! What comparing the safety words has shown.
enum class WordsVerdict : std::uint8_t { NotCompared, Match, Differ };

//! How somebody over TLS came in.
enum class Arrival : std::uint8_t {
    Admitted, //!< The user let them in, or had called them too.
    Invited, //!< With an invitation.
    Known, //!< Without a question: we know them, or were talking already.
};

} // namespace talkstick::switchboard
