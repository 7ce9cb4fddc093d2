// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include <fstream>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace talkstick::cli {
namespace {

#ifdef Q_OS_WIN
constexpr const char *kTerminalIn = "CONIN$";
constexpr const char *kTerminalOut = "CONOUT$";

bool standardInputIsTerminal()
{
    return _isatty(0) != 0;
}
#else
constexpr const char *kTerminalIn = "/dev/tty";
constexpr const char *kTerminalOut = "/dev/tty";

bool standardInputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}
#endif

} // namespace

std::unique_ptr<Terminal> Terminal::open(LineReader &input)
{
    auto output = std::make_unique<std::ofstream>(kTerminalOut);
    if (!*output)
        return nullptr;
    std::unique_ptr<Terminal> terminal(new Terminal(input, std::move(output)));
    if (!standardInputIsTerminal()) {
        terminal->m_own = std::make_unique<LineReader>();
        terminal->m_own->start(std::make_shared<std::ifstream>(kTerminalIn));
    }
    return terminal;
}

Terminal::Terminal(LineReader &input, std::unique_ptr<std::ostream> output)
    : m_input(input)
    , m_output(std::move(output))
{ }

Terminal::~Terminal() = default;

void Terminal::ask(const QString &question)
{
    *m_output << question.toStdString() << std::flush;
}

} // namespace talkstick::cli
