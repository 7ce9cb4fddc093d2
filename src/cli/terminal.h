// SPDX-License-Identifier: MIT
#pragma once

#include "cli/linereader.h"

#include <QString>

#include <memory>
#include <ostream>

namespace talkstick::cli {

//! The terminal a person sits at, for questions: not standard input and output, which may be files.
class Terminal
{
public:
    //! Null if the program has no terminal, or runs in its background, where a read would stop it.
    //! Where standard input is the terminal, its lines, read by \a input, are the answers; \a input
    //! must outlive this.
    [[nodiscard]] static std::unique_ptr<Terminal> open(LineReader &input);
    //! One that shows what is asked in \a output, and whose \a answers are given.
    Terminal(LineReader &answers, std::unique_ptr<std::ostream> output);
    ~Terminal();

    //! Writes \a question without a line end.
    void ask(const QString &question);
    //! Where the answers come from. Before this is called, nothing is read from a terminal that is
    //! not standard input: what is typed there may be meant for the shell.
    [[nodiscard]] LineReader &answers();

private:
    LineReader *m_answers; // null: from the terminal, which is not being read yet
    std::unique_ptr<std::ostream> m_output;
    std::unique_ptr<LineReader> m_own;
};

} // namespace talkstick::cli
