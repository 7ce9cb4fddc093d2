// SPDX-License-Identifier: MIT
#pragma once

#include "cli/exitstatus.h"
#include "cli/linereader.h"
#include "cli/reporter.h"
#include "cli/talk.h"
#include "switchboard/switchboard.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>

namespace talkstick::cli {

//! What a program is made of; all must outlive it.
struct Parts
{
    switchboard::Switchboard &switchboard; //!< With room for one conversation.
    LineReader &input; //!< Standard input, being read.
    Reporter &reporter;
    session::Clock &clock;
};

//! One run of `host` or `join`: has one conversation with somebody, and ends with it.
class Program : public QObject
{
    Q_OBJECT

public:
    //! \a redial: see Talk. \a keeping: of a conversation that begins.
    Program(Parts parts, Time redial, session::Keeping keeping);
    ~Program() override;

    virtual void start() = 0;
    //! Somebody wants it to end now: says goodbye to whoever is there. finished() follows within
    //! seconds, whatever the other side does.
    void stop();
    //! Whether there is or was a conversation.
    [[nodiscard]] bool hasTalked() const { return m_talk != nullptr; }

signals:
    //! Everything that was to be said has been handed to the system.
    void finished(talkstick::cli::ExitStatus status);

protected:
    [[nodiscard]] const Parts &parts() const { return m_parts; }
    //! Ends with \a status, unless it is ending already.
    void end(ExitStatus status);

    //! A conversation begins; it has not been reported yet.
    virtual void talkBegins() { }

private:
    enum class Run : std::uint8_t { Going, Ending };

    void begun(session::Conversation *conversation);
    void shutDown();
    [[nodiscard]] ExitStatus status() const;

    Parts m_parts;
    const Time m_redial;
    std::unique_ptr<Talk> m_talk;
    Run m_run = Run::Going;
    std::optional<ExitStatus> m_status; // nothing: as the conversation says
};

} // namespace talkstick::cli
