// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include "cli/console.h"

#include <fstream>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace talkstick::cli {
namespace {

#ifdef Q_OS_WIN
constexpr const char *kTerminal = "CONOUT$";

bool standardInputIsTerminal()
{
    return _isatty(0) != 0;
}

bool isInBackground()
{
    return false;
}
#else
constexpr const char *kTerminal = "/dev/tty";

bool standardInputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

bool isInBackground()
{
    const int terminal = ::open(kTerminal, O_RDONLY | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return false;
    const pid_t foreground = ::tcgetpgrp(terminal);
    ::close(terminal);
    return foreground != ::getpgrp();
}
#endif

} // namespace

std::unique_ptr<Terminal> Terminal::open(LineReader &input)
{
    if (isInBackground())
        return nullptr;
    auto output = std::make_unique<std::ofstream>(kTerminal);
    if (!*output)
        return nullptr;
    auto terminal = std::make_unique<Terminal>(input, std::move(output));
    if (!standardInputIsTerminal())
        terminal->m_answers = nullptr;
    return terminal;
}

Terminal::Terminal(LineReader &answers, std::unique_ptr<std::ostream> output)
    : m_answers(&answers)
    , m_output(std::move(output))
{ }

Terminal::~Terminal() = default;

void Terminal::ask(const QString &question)
{
    *m_output << question.toStdString() << std::flush;
}

LineReader &Terminal::answers()
{
    if (!m_answers) {
        m_own = std::make_unique<LineReader>();
        m_own->start(terminalInput());
        m_answers = m_own.get();
    }
    return *m_answers;
}

} // namespace talkstick::cli
