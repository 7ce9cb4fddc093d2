// SPDX-License-Identifier: MIT
#include "ui/letinline.h"

#include "switchboard/switchboard.h"
#include "ui/doorsetting.h"
#include "ui/metrics.h"
#include "ui/notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace talkstick::ui {

using switchboard::PlainCallers;
using switchboard::Switchboard;

LetInLine::LetInLine(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    m_notice->setButtons(Notice::Buttons::Beside);
    layout->addWidget(m_notice);
    connect(m_notice, &Notice::actionRequested, this, [this] {
        m_parts.switchboard.setPlainCallers(rememberedPlainCallers(m_parts.settings));
    });
    connect(&parts.switchboard, &Switchboard::hostingChanged, this, &LetInLine::refresh);
    updateAppearance();
    refresh();
}

void LetInLine::refresh()
{
    const auto &hosting = m_parts.switchboard.hosting();
    const bool isOn = hosting && hosting->options.plainCallers == PlainCallers::LetIn
        && hosting->options.door == switchboard::Door::AnyoneMayKnock;
    if (isOn)
        m_notice->showText(model::Tone::Caution,
                           tr("Plain callers come in without asking, until you stop hosting."), {},
                           tr("No longer"));
    setVisible(isOn);
}

void LetInLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateAppearance();
}

void LetInLine::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    layout()->setContentsMargins(metrics.s4, metrics.s2, metrics.s4, metrics.s2);
}

} // namespace talkstick::ui
