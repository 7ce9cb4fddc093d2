// SPDX-License-Identifier: MIT
#pragma once

#include "model/transcriptform.h"
#include "switchboard/switchboard.h"
#include "turn/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>

namespace talkstick::cli {

//! What goes to standard output.
enum class OutputForm : std::uint8_t {
    Human, //!< Status lines and what is heard, for people.
    Quiet, //!< Only what is heard, one turn a line.
    Json, //!< One JSON object a line for everything that happens.
};

//! What becomes of a caller who has to be answered.
enum class Knocking : std::uint8_t {
    Ask, //!< The person at the terminal decides.
    LetIn, //!< Everybody comes in, and is as unverified as before.
    TurnAway, //!< Only those come in who need not be asked about.
};

//! What every command takes.
struct GeneralOptions
{
    OutputForm form = OutputForm::Human;
    QString profile; //!< A folder; empty: the usual one.
    QString name; //!< What the other side is told, as typed; empty: as the profile says.
    friend bool operator==(const GeneralOptions &, const GeneralOptions &) = default;
};

struct HostCommand
{
    switchboard::HostOptions options;
    Knocking knocking = Knocking::Ask;
    Time redial {0}; //!< How long to wait for them after the link was lost.
    session::Keeping keeping = session::Keeping::OnDisk; //!< Of a conversation that begins.
    GeneralOptions general;
    friend bool operator==(const HostCommand &, const HostCommand &) = default;
};

struct JoinCommand
{
    QString address; //!< As typed, or a text with an invitation in it; empty: it is asked for on
                     //!< standard input.
    switchboard::JoinOptions options; //!< Its address is set once it is known.
    Time redial {0}; //!< As for HostCommand.
    session::Keeping keeping = session::Keeping::OnDisk; //!< As for HostCommand.
    GeneralOptions general;
    friend bool operator==(const JoinCommand &, const JoinCommand &) = default;
};

//! Invitations: making one, or what has become of those made.
struct InviteCommand
{
    enum class Action : std::uint8_t { Make, Revoke, List };
    Action action = Action::Make;
    QList<wire::Address> hosts; //!< Make: where to be called; empty: this computer's addresses.
    std::uint16_t port = wire::kDefaultPort; //!< Make: where one will be hosting.
    QByteArray id; //!< Revoke: which one.
    GeneralOptions general;
    friend bool operator==(const InviteCommand &, const InviteCommand &) = default;
};

//! Lists everybody who is known.
struct PeopleCommand
{
    GeneralOptions general;
    friend bool operator==(const PeopleCommand &, const PeopleCommand &) = default;
};

//! Conversations that are kept.
struct HistoryCommand
{
    enum class Action : std::uint8_t { List, Show, Search, Export, Delete };
    enum class Asking : std::uint8_t { Yes, No };
    Action action = Action::List;
    //! The beginning of an id in lower-case hex; empty: the newest one to show, all to export.
    QString conversation;
    QString words; //!< Search: for these.
    model::TranscriptFormat format = model::TranscriptFormat::Text; //!< Export.
    QString file; //!< Export: where to; empty: standard output.
    Asking asking = Asking::Yes; //!< Delete: whether somebody has to agree.
    GeneralOptions general;
    friend bool operator==(const HistoryCommand &, const HistoryCommand &) = default;
};

//! A text to print instead of doing anything: --help or --version.
struct PrintCommand
{
    QString text;
    friend bool operator==(const PrintCommand &, const PrintCommand &) = default;
};

using Command = std::variant<HostCommand, JoinCommand, InviteCommand, PeopleCommand, HistoryCommand,
                             PrintCommand>;

//! What is wrong with the arguments, in a sentence.
struct UsageError
{
    QString sentence;
    friend bool operator==(const UsageError &, const UsageError &) = default;
};

//! Reads the arguments, the program's name first.
[[nodiscard]] Result<Command, UsageError> parseArguments(const QStringList &arguments);

} // namespace talkstick::cli
