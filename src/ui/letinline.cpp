// SPDX-License-Identifier: MIT
#include "ui/letinline.h"

#include "switchboard/switchboard.h"
#include "ui/doorsetting.h"
#include "ui/notice.h"

namespace talkstick::ui {

using switchboard::PlainCallers;
using switchboard::Switchboard;

LetInLine::LetInLine(const Parts &parts, QWidget *parent)
    : NoticeBar(parent)
    , m_parts(parts)
{
    connect(&notice(), &Notice::actionRequested, this, [this] {
        m_parts.switchboard.setPlainCallers(rememberedPlainCallers(m_parts.settings));
    });
    connect(&parts.switchboard, &Switchboard::hostingChanged, this, &LetInLine::refresh);
    refresh();
}

void LetInLine::refresh()
{
    const auto &hosting = m_parts.switchboard.hosting();
    const bool isOn = hosting && hosting->options.plainCallers == PlainCallers::LetIn
        && hosting->options.door == switchboard::Door::AnyoneMayKnock;
    if (isOn)
        notice().showText(model::Tone::Caution,
                          tr("Plain callers come in without asking, until you stop hosting."), {},
                          tr("No longer"));
    setVisible(isOn);
}

} // namespace talkstick::ui
