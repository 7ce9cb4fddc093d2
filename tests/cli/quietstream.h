// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <istream>
#include <mutex>
#include <streambuf>
#include <string>

namespace talkstick::support {

//! A terminal at which somebody has typed some lines, and types nothing more: after them it gives
//! nothing, nor an end before release().
class QuietStream final : public std::istream
{
public:
    explicit QuietStream(std::string lines = {})
        : std::istream(nullptr)
        , m_buffer(std::move(lines))
    {
        rdbuf(&m_buffer);
    }
    void release() { m_buffer.release(); }

private:
    class Buffer final : public std::streambuf
    {
    public:
        explicit Buffer(std::string lines)
            : m_lines(std::move(lines))
        {
            setg(m_lines.data(), m_lines.data(), m_lines.data() + m_lines.size());
        }
        void release()
        {
            const std::lock_guard lock(m_mutex);
            m_isReleased = true;
            m_released.notify_all();
        }

    protected:
        int_type underflow() override
        {
            std::unique_lock lock(m_mutex);
            m_released.wait(lock, [this] { return m_isReleased; });
            return traits_type::eof();
        }

    private:
        std::string m_lines;
        std::mutex m_mutex;
        std::condition_variable m_released;
        bool m_isReleased = false;
    };

    Buffer m_buffer;
};

} // namespace talkstick::support
