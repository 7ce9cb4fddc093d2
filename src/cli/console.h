// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <istream>
#include <memory>

namespace talkstick::cli {

//! While it lives, a console of Windows takes what is printed for UTF-8 instead of an older code;
//! then it is as it was. Other terminals need nothing.
class ConsoleEncoding
{
public:
    ConsoleEncoding();
    ~ConsoleEncoding();
    Q_DISABLE_COPY_MOVE(ConsoleEncoding)

private:
    [[maybe_unused]] const unsigned int m_before; // 0: there is no console
};

//! Standard input, as UTF-8 also where a console of Windows is: read byte by byte, that loses every
//! letter but those of ASCII.
[[nodiscard]] std::shared_ptr<std::istream> standardInput();

//! What is typed at the terminal, whatever standard input is.
[[nodiscard]] std::shared_ptr<std::istream> terminalInput();

} // namespace talkstick::cli
