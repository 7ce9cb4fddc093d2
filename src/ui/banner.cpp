// SPDX-License-Identifier: MIT
#include "ui/banner.h"

#include "ui/metrics.h"
#include "ui/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace talkstick::ui {

Banner::Banner(session::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_end(clock.makeAlarm([this] { hide(); }))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    m_notice->setButtons(Notice::Buttons::Beside);
    layout->addWidget(m_notice);
    connect(m_notice, &Notice::actionRequested, this, &QWidget::hide);
    updateAppearance();
    hide();
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
    return m_notice->text();
}

void Banner::showText(model::Tone tone, const QString &sentence)
{
    m_notice->showText(tone, sentence, {}, tr("Close"));
    show();
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void Banner::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    layout()->setContentsMargins(metrics.s4, metrics.s3, metrics.s4, metrics.s3);
}

} // namespace talkstick::ui
