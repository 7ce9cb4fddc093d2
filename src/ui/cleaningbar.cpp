// SPDX-License-Identifier: MIT
#include "ui/cleaningbar.h"

#include "ui/notice.h"

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

constexpr Time kMoment = std::chrono::seconds(1);

} // namespace

CleaningBar::CleaningBar(switchboard::Logs &logs, session::Clock &clock, QWidget *parent)
    : NoticeBar(parent)
    , m_logs(logs)
    , m_clock(clock)
    , m_moment(clock.makeAlarm([this] { show(); }))
{
    connect(&logs, &switchboard::Logs::cleaning, this, &CleaningBar::progress);
    connect(&logs, &switchboard::Logs::cleaned, this, &CleaningBar::end);
    connect(&notice(), &Notice::actionRequested, this, &CleaningBar::toggle);
}

CleaningBar::~CleaningBar() = default;

void CleaningBar::progress(int done, int total)
{
    if (std::exchange(m_total, std::max(total, 1)) == 0)
        m_moment->set(m_clock.now() + kMoment);
    m_done = std::min(done, m_total);
    showText();
}

void CleaningBar::end()
{
    m_total = 0;
    m_going = Going::On;
    m_moment->clear();
    hide();
}

void CleaningBar::toggle()
{
    if (m_going == Going::On)
        m_logs.pauseCleaning();
    else
        m_logs.resumeCleaning();
    m_going = m_going == Going::On ? Going::Paused : Going::On;
    showText();
}

void CleaningBar::showText()
{
    const bool isOn = m_going == Going::On;
    const int percent = m_total > 0 ? int(100LL * m_done / m_total) : 0;
    const QString text = isOn
        ? tr("Deleted words are being cleaned out of the files: %1\u00a0%")
        : tr("Deleted words are still in the files: %1\u00a0% is cleaned out.");
    notice().showText(model::Tone::Plain, text.arg(percent), {}, isOn ? tr("Pause") : tr("Go on"));
}

} // namespace talkstick::ui
