// SPDX-License-Identifier: MIT
#include "cli/linereader.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <string>
#include <thread>
#include <utility>

namespace talkstick::cli {
namespace {

constexpr std::size_t kAhead = 256; // lines
constexpr std::size_t kMaxLine = 1024 * 1024; // bytes

// std::getline knows no limit.
bool readLine(std::istream &stream, std::string &line)
{
    line.clear();
    std::streambuf &buffer = *stream.rdbuf();
    using Traits = std::streambuf::traits_type;
    while (line.size() < kMaxLine) {
        const Traits::int_type next = buffer.sbumpc();
        if (Traits::eq_int_type(next, Traits::eof()))
            return !line.empty();
        if (Traits::to_char_type(next) == '\n')
            break;
        line.push_back(Traits::to_char_type(next));
    }
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return true;
}

} // namespace

struct LineReader::Shared
{
    enum class Input { Open, Ended };

    std::mutex mutex;
    std::condition_variable taken;
    std::deque<QString> lines;
    std::deque<QString> aside;
    Input input = Input::Open;
    LineReader *reader = nullptr; // null once it is gone; the thread outlives it

    // With the mutex held. The event waits in the reader's queue and dies with it.
    void tell() const
    {
        if (reader)
            QMetaObject::invokeMethod(reader, &LineReader::ready, Qt::QueuedConnection);
    }
};

LineReader::LineReader(QObject *parent)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->reader = this;
}

LineReader::~LineReader()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->reader = nullptr;
}

void LineReader::start(std::shared_ptr<std::istream> stream)
{
    std::thread([shared = m_shared, stream = std::move(stream)] { run(shared, *stream); }).detach();
}

void LineReader::run(const std::shared_ptr<Shared> &shared, std::istream &stream)
{
    std::string line;
    while (readLine(stream, line)) {
        std::unique_lock lock(shared->mutex);
        shared->taken.wait(lock, [&shared] { return shared->lines.size() < kAhead; });
        shared->lines.push_back(QString::fromStdString(line));
        if (shared->lines.size() == 1)
            shared->tell();
    }
    const std::lock_guard lock(shared->mutex);
    shared->input = Shared::Input::Ended;
    shared->tell();
}

std::optional<QString> LineReader::take()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->lines.empty())
        return std::nullopt;
    QString line = std::move(m_shared->lines.front());
    m_shared->lines.pop_front();
    // Woken only when half the lines are gone: the thread need not run for each of them.
    if (m_shared->lines.size() == kAhead / 2)
        m_shared->taken.notify_one();
    return line;
}

void LineReader::setAside()
{
    const std::lock_guard lock(m_shared->mutex);
    std::move(m_shared->lines.begin(), m_shared->lines.end(), std::back_inserter(m_shared->aside));
    m_shared->lines.clear();
    m_shared->taken.notify_one();
}

void LineReader::bringBack()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->aside.empty())
        return;
    std::move(m_shared->lines.begin(), m_shared->lines.end(), std::back_inserter(m_shared->aside));
    m_shared->lines = std::exchange(m_shared->aside, {});
    m_shared->tell();
}

bool LineReader::atEnd() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->input == Shared::Input::Ended && m_shared->lines.empty();
}

bool LineReader::hasLine() const
{
    const std::lock_guard lock(m_shared->mutex);
    return !m_shared->lines.empty() || !m_shared->aside.empty();
}

} // namespace talkstick::cli
