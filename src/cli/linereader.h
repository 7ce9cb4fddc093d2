// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <istream>
#include <memory>
#include <optional>

namespace talkstick::cli {

//! Reads lines from a stream on a thread of its own, for a terminal, a pipe and a file alike: what
//! blocks there does not block the event loop. It reads only a few lines ahead, so an endless input
//! costs no memory.
//!
//! Quitting the program does not wait for the thread, which may be in the middle of a read.
class LineReader final : public QObject
{
    Q_OBJECT

public:
    explicit LineReader(QObject *parent = nullptr);
    ~LineReader() override;

    //! Begins to read \a stream, which is kept until the program ends.
    void start(std::shared_ptr<std::istream> stream);

    //! The next line without its end, or nothing if none is there yet. A line longer than 1 MiB
    //! comes in pieces.
    [[nodiscard]] std::optional<QString> take();
    //! Takes the lines that are there out of the way: take() gives only what comes after, until
    //! bringBack(). Lines set aside before stay so.
    void setAside();
    void bringBack();
    //! Whether the input has ended and every line of it was taken or is set aside.
    [[nodiscard]] bool atEnd() const;
    //! Whether a line waits to be taken, also one that is set aside.
    [[nodiscard]] bool hasLine() const;

signals:
    //! Lines have come after none was there, or the input has ended.
    void ready();

private:
    struct Shared;
    static void run(const std::shared_ptr<Shared> &shared, std::istream &stream);

    std::shared_ptr<Shared> m_shared;
};

} // namespace talkstick::cli
