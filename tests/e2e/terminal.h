// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/process.h"

namespace talkstick::e2e {

//! A terminal with a person at it, whom a program can ask.
class Terminal final
{
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    //! \a process, not started yet, has this terminal as its own. Its standard streams stay as they
    //! are.
    void giveTo(Process &process) const;

    //! Whether the terminal comes to show \a part, among all it has shown, within kPatience.
    [[nodiscard]] bool shows(const QByteArray &part);
    [[nodiscard]] QByteArray shown();
    //! Types \a line and Enter.
    void type(const QByteArray &line) const;

private:
    int m_person; // the master's side
    QByteArray m_program; // the path of the other
    QByteArray m_shown;
};

} // namespace talkstick::e2e
