// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "switchboard/logs.h"
#include "ui/noticebar.h"

#include <cstdint>
#include <memory>

namespace talkstick::ui {

//! A line that says how far deleted words have been cleaned out of the files, if that takes longer
//! than a moment. It can be put off.
class CleaningBar final : public NoticeBar
{
    Q_OBJECT

public:
    //! Both must outlive this.
    CleaningBar(switchboard::Logs &logs, session::Clock &clock, QWidget *parent = nullptr);
    ~CleaningBar() override;

private:
    enum class Going : std::uint8_t { On, Paused };

    void progress(int done, int total);
    void end();
    void toggle();
    void showText();

    switchboard::Logs &m_logs;
    session::Clock &m_clock;
    std::unique_ptr<session::Alarm> m_moment; // when it rings it has taken longer
    Going m_going = Going::On;
    int m_done = 0;
    int m_total = 0; // 0: nothing is being cleaned
};

} // namespace talkstick::ui
