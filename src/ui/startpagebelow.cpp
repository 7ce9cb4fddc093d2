// SPDX-License-Identifier: MIT
//
// What StartPage offers below joining and hosting.
#include "ui/flowlayout.h"
#include "ui/keepingsetting.h"
#include "ui/metrics.h"
#include "ui/startpage.h"
#include "ui_startpage.h"

#include <QCheckBox>

namespace talkstick::ui {

void StartPage::setUpBringing(Kind kind)
{
    m_ui->bring->hide();
    if (kind == Kind::Dialog)
        return;
    connect(m_ui->bring, &QPushButton::clicked, this, &StartPage::bringRequested);
    using switchboard::Switchboard;
    const auto look = [this] {
        const auto &switchboard = m_parts.switchboard;
        m_ui->bring->setVisible(switchboard.canEncrypt() && switchboard.isUnused());
    };
    connect(&m_parts.switchboard, &Switchboard::loaded, this, [this, look] {
        look();
        connect(&m_parts.switchboard, &Switchboard::opened, this, look);
        connect(&m_parts.switchboard.people(), &switchboard::People::changed, this, look);
    });
}

// The page and the dialog may both be there.
void StartPage::setUpKeeping()
{
    using session::Keeping;
    switchboard::Switchboard &switchboard = m_parts.switchboard;
    const auto show = [this, &switchboard] {
        m_ui->keepNothing->setChecked(switchboard.keeping() == Keeping::InMemory);
    };
    show();
    connect(&switchboard, &switchboard::Switchboard::keepingChanged, this, show);
    connect(m_ui->keepNothing, &QCheckBox::toggled, this, [this](bool isChecked) {
        const Keeping keeping = isChecked ? Keeping::InMemory : Keeping::OnDisk;
        rememberKeeping(m_parts.settings, keeping);
        m_parts.switchboard.setKeeping(keeping);
    });
}

void StartPage::setUpAlone()
{
    auto *row = new FlowLayout(m_ui->alone);
    row->setContentsMargins({});
    for (QWidget *part : QList<QWidget *> {m_ui->aloneLabel, m_ui->practice, m_ui->secondWindow})
        row->addWidget(part);
    connect(m_ui->practice, &QPushButton::clicked, this, &StartPage::practiceRequested);
    connect(m_ui->secondWindow, &QPushButton::clicked, this, &StartPage::secondWindowRequested);
}

void StartPage::applyMetricsAlone(const Metrics &metrics)
{
    for (QPushButton *button : {m_ui->practice, m_ui->secondWindow})
        giveRoom(*button, metrics);
    m_ui->aloneLabel->setMinimumHeight(metrics.target); // in one line with the buttons' texts
    m_ui->alone->layout()->setSpacing(metrics.s2);
}

} // namespace talkstick::ui
