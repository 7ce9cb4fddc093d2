// SPDX-License-Identifier: MIT
#include "ui/cleaningbar.h"

#include "ui/metrics.h"
#include "ui/notice.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

constexpr Time kMoment = std::chrono::seconds(1);

} // namespace

CleaningBar::CleaningBar(switchboard::Logs &logs, session::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_logs(logs)
    , m_clock(clock)
    , m_moment(clock.makeAlarm([this] { show(); }))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    m_notice->setButtons(Notice::Buttons::Beside);
    layout->addWidget(m_notice);
    connect(&logs, &switchboard::Logs::cleaning, this, &CleaningBar::progress);
    connect(&logs, &switchboard::Logs::cleaned, this, &CleaningBar::end);
    connect(m_notice, &Notice::actionRequested, this, &CleaningBar::toggle);
    updateAppearance();
    hide();
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
    m_notice->showText(model::Tone::Plain, text.arg(percent), {}, isOn ? tr("Pause") : tr("Go on"));
}

void CleaningBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void CleaningBar::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    layout()->setContentsMargins(metrics.s4, metrics.s3, metrics.s4, metrics.s3);
}

} // namespace talkstick::ui
