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
    //! Null if the program has no terminal. Where standard input is the terminal, its lines, read
    //! by \a input, are the answers; \a input must outlive this.
    [[nodiscard]] static std::unique_ptr<Terminal> open(LineReader &input);
    ~Terminal();

    //! Writes \a question without a line end.
    void ask(const QString &question);
    //! Where the answers come from.
    [[nodiscard]] LineReader &answers() { return m_own ? *m_own : m_input; }

private:
    Terminal(LineReader &input, std::unique_ptr<std::ostream> output);

    LineReader &m_input;
    std::unique_ptr<LineReader> m_own; // null where standard input is the terminal
    std::unique_ptr<std::ostream> m_output;
};

} // namespace talkstick::cli
