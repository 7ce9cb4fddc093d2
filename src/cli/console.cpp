// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <fstream>
#include <iostream>

#ifdef Q_OS_WIN
#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <array>

#include <windows.h>
#endif

namespace talkstick::cli {
namespace {

// The stream belongs to the library: nothing is to be deleted.
std::shared_ptr<std::istream> libraryInput()
{
    return {&std::cin, [](std::istream *) {}};
}

#ifdef Q_OS_WIN
//! What is typed into a console, read as UTF-16 and handed on as UTF-8.
class ConsoleBuffer final : public std::streambuf
{
public:
    explicit ConsoleBuffer(HANDLE console)
        : m_console(console)
    { }

protected:
    int_type underflow() override
    {
        constexpr wchar_t kEnd = 0x1A; // Ctrl+Z, with which people end their input there
        std::array<wchar_t, 512> room {};
        m_bytes.clear();
        while (m_bytes.isEmpty()) { // half a surrogate pair gives nothing yet
            DWORD count = 0;
            if (::ReadConsoleW(m_console, room.data(), DWORD(room.size()), &count, nullptr) == 0
                || count == 0 || room.front() == kEnd)
                return traits_type::eof();
            const auto *units = reinterpret_cast<const char *>(room.data());
            const QString text = m_decoder(QByteArrayView(units, qsizetype(count) * 2));
            m_bytes = text.toUtf8();
        }
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + m_bytes.size());
        return traits_type::to_int_type(m_bytes.front());
    }

private:
    HANDLE m_console;
    QStringDecoder m_decoder {QStringDecoder::Utf16LE};
    QByteArray m_bytes;
};

class ConsoleStream final : public std::istream
{
public:
    explicit ConsoleStream(HANDLE console)
        : std::istream(nullptr)
        , m_buffer(console)
    {
        rdbuf(&m_buffer);
    }

private:
    ConsoleBuffer m_buffer;
};

bool isConsole(HANDLE handle)
{
    DWORD unused = 0;
    return ::GetConsoleMode(handle, &unused) != 0;
}
#endif

} // namespace

#ifdef Q_OS_WIN
ConsoleEncoding::ConsoleEncoding()
    : m_before(::GetConsoleOutputCP())
{
    if (m_before != 0)
        ::SetConsoleOutputCP(CP_UTF8);
}

ConsoleEncoding::~ConsoleEncoding()
{
    if (m_before != 0)
        ::SetConsoleOutputCP(m_before);
}

std::shared_ptr<std::istream> standardInput()
{
    const HANDLE handle = ::GetStdHandle(STD_INPUT_HANDLE);
    if (isConsole(handle))
        return std::make_shared<ConsoleStream>(handle);
    return libraryInput();
}

std::shared_ptr<std::istream> terminalInput()
{
    // Never closed: whoever reads it may outlive everything else.
    const HANDLE handle =
        ::CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                      nullptr, OPEN_EXISTING, 0, nullptr);
    return std::make_shared<ConsoleStream>(handle);
}
#else
ConsoleEncoding::ConsoleEncoding()
    : m_before(0)
{ }

ConsoleEncoding::~ConsoleEncoding() = default;

std::shared_ptr<std::istream> standardInput()
{
    return libraryInput();
}

std::shared_ptr<std::istream> terminalInput()
{
    return std::make_shared<std::ifstream>("/dev/tty");
}
#endif

} // namespace talkstick::cli
