// SPDX-License-Identifier: MIT
//
// How HostCardPage awaits callers.
#include "switchboard/switchboard.h"
#include "ui/hostcardpage.h"
#include "ui_hostcardpage.h"

namespace talkstick::ui {
namespace {

constexpr Time kLonelyAfter = std::chrono::seconds(20);

} // namespace

void HostCardPage::awaitCallers()
{
    m_ui->joinInstead->hide();
    if (m_isHosting)
        m_lonely->set(m_parts.clock.now() + kLonelyAfter);
    else
        m_lonely->clear();
}

void HostCardPage::offerToJoin()
{
    m_ui->joinInstead->setVisible(m_parts.switchboard.talks().liveCount() == 0);
}

void HostCardPage::knocksChanged()
{
    QList<switchboard::Knock> knocks = m_parts.switchboard.knocks();
    if (knocks.isEmpty()) {
        m_ui->status->setText(tr("Waiting for a call\u2026"));
        awaitCallers();
        return;
    }
    m_lonely->clear();
    m_ui->joinInstead->hide();
    knocks.removeIf(
        [](const auto &knock) { return knock.kind == switchboard::Knock::Kind::Silent; });
    if (knocks.isEmpty()) // the bar has nothing to answer then
        m_ui->status->setText(
            tr("Whoever is connected has said nothing yet. Look in the bar above."));
    else if (knocks.size() == 1)
        m_ui->status->setText(tr("Somebody is at the door. Answer in the bar above."));
    else
        m_ui->status->setText(
            tr("%1 callers are at the door. Answer in the bar above.").arg(knocks.size()));
}

} // namespace talkstick::ui
