// SPDX-License-Identifier: MIT
#pragma once

#include "cli/arguments.h"
#include "cli/exitstatus.h"
#include "cli/reporter.h"
#include "cli/terminal.h"
#include "session/clock.h"
#include "switchboard/logs.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace talkstick::cli {

//! What `history` is made of; all must outlive it.
struct HistoryParts
{
    switchboard::Logs &logs;
    const switchboard::People &people; //!< As they are known.
    const session::Clock &clock;
    Reporter &reporter; //!< For what fails.
    Sinks sinks; //!< For lines.
    QIODevice &output; //!< Standard output, open and without a buffer, for what is longer.
    Terminal *terminal; //!< Null: nobody can be asked.
    QString ownName; //!< For what is written down.
};

//! One run of `talkstick-cli history`. All but deleting only reads; other programs may be running
//! on the profile meanwhile.
class HistoryProgram : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static std::unique_ptr<HistoryProgram> make(const HistoryCommand &command,
                                                              const HistoryParts &parts);

    virtual void start() = 0;
    //! Somebody wants it to end now. What was begun is left as it is.
    void stop();
    //! The disk has failed somewhere, for this reason. To be told before the answer that comes of
    //! it.
    void noteTrouble(const model::Explanation &trouble);

signals:
    void finished(talkstick::cli::ExitStatus status);

protected:
    using Records = QList<switchboard::ConversationRecord>;

    HistoryProgram(HistoryCommand command, HistoryParts parts);

    [[nodiscard]] const HistoryCommand &command() const { return m_command; }
    [[nodiscard]] const HistoryParts &parts() const { return m_parts; }
    [[nodiscard]] OutputForm form() const { return m_command.general.form; }
    //! Calls \a then with all conversations, or fails.
    void readAll(std::function<void(const Records &)> then);
    //! Calls \a then with the one that was asked for, or fails.
    void readChosen(std::function<void(const switchboard::ConversationRecord &)> then);
    void print(const QStringList &lines) const;
    //! Ended; or what has failed is told, if something has.
    void end();
    void end(ExitStatus status);
    void fail(const char *code, const model::Explanation &explanation, ExitStatus status);
    //! What is kept cannot be read or changed.
    void failStorage();
    void failWriting(const QString &systemText);

private:
    //! Nobody is told anything any more.
    virtual void giveUp() { }
    virtual void trouble() { }
    void choose(const Records &all,
                const std::function<void(const switchboard::ConversationRecord &)> &then);

    HistoryCommand m_command;
    HistoryParts m_parts;
    std::optional<model::Explanation> m_trouble;
    enum class Run : std::uint8_t { Going, Ended } m_run = Run::Going;
};

} // namespace talkstick::cli
