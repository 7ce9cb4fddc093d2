// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

namespace talkstick::e2e {

//! How long is waited for what has to happen: long enough for a sanitizer on a busy computer.
inline constexpr std::chrono::seconds kPatience {20};

//! Lets the event loop run until \a holds; false if it does not within \a limit.
[[nodiscard]] bool waitUntil(const std::function<bool()> &holds,
                             std::chrono::milliseconds limit = kPatience);

//! A program as its user sees it: arguments, lines in, lines out, exit status. It has no terminal,
//! wherever the test has one, and it is killed with this object.
class Process
{
public:
    Process(const QString &program, const QStringList &arguments);
    virtual ~Process();
    Q_DISABLE_COPY_MOVE(Process)

    //! One more thing to do in the child between fork and exec, where little is allowed
    //! (signal-safety(7)).
    void setUp(std::function<void()> inChild) { m_setUps.push_back(std::move(inChild)); }
    void setVariable(const QString &name, const QString &value);
    [[nodiscard]] bool start();

    void write(const QByteArray &bytes) { m_process.write(bytes); }
    void writeLine(const QByteArray &line) { m_process.write(line + '\n'); }
    //! The end of its input comes after everything written.
    void closeInput() { m_process.closeWriteChannel(); }

    //! The next line of its standard output that begins like \a beginning, without its LF; those
    //! before it are skipped. Null if none comes within kPatience or before its end.
    [[nodiscard]] QByteArray nextLine(const QByteArray &beginning = {});
    //! The same of any line, without waiting: null if there is no whole one yet.
    [[nodiscard]] QByteArray takeLine();
    //! Whether \a part comes up in what it writes to standard error, within kPatience.
    [[nodiscard]] bool complains(const QByteArray &part);

    //! Its exit status; 128 and more for the signal that ended it; -1 if it runs on after \a limit.
    [[nodiscard]] int status(std::chrono::milliseconds limit = kPatience);
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    //! All it has written so far.
    [[nodiscard]] QByteArray output();
    [[nodiscard]] QByteArray errors();
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void signal(int number) const;

private:
    void read();

    QProcess m_process;
    std::vector<std::function<void()>> m_setUps;
    QByteArray m_output;
    QByteArray m_errors;
    qsizetype m_seen = 0; // bytes of m_output that nextLine() has given or skipped
};

//! The path of a tool of the system; empty if it is not installed.
[[nodiscard]] QString tool(const QString &name);

//! A port that was free a moment ago, for programs that cannot be told to let the system choose.
[[nodiscard]] quint16 freePort();

} // namespace talkstick::e2e
