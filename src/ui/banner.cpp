// SPDX-License-Identifier: MIT
#include "ui/banner.h"

#include "ui/notice.h"

namespace talkstick::ui {

Banner::Banner(session::Clock &clock, QWidget *parent)
    : NoticeBar(parent)
    , m_clock(clock)
    , m_end(clock.makeAlarm([this] { hide(); }))
{
    connect(&notice(), &Notice::actionRequested, this, &QWidget::hide);
}

Banner::~Banner() = default;

void Banner::showPassing(const QString &sentence)
{
    showText(model::Tone::Plain, sentence);
    m_end->set(m_clock.now() + kPassing);
}

void Banner::showStaying(model::Tone tone, const QString &sentence)
{
    m_end->clear();
    showText(tone, sentence);
}

QString Banner::text() const
{
    return notice().text();
}

void Banner::showText(model::Tone tone, const QString &sentence)
{
    notice().showText(tone, sentence, {}, tr("Close"));
    show();
}

} // namespace talkstick::ui
