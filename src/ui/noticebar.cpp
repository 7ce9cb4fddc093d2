// SPDX-License-Identifier: MIT
#include "ui/noticebar.h"

#include "ui/metrics.h"
#include "ui/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace talkstick::ui {

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    m_notice->setButtons(Notice::Buttons::Beside);
    layout->addWidget(m_notice);
    updateAppearance();
    hide();
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void NoticeBar::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    layout()->setContentsMargins(metrics.s4, metrics.s3, metrics.s4, metrics.s3);
}

} // namespace talkstick::ui
