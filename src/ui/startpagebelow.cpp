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
namespace {

//! In one line where there is room for it.
void layOut(QWidget &row, const QList<QWidget *> &parts)
{
    auto *layout = new FlowLayout(&row);
    layout->setContentsMargins({});
    for (QWidget *part : parts)
        layout->addWidget(part);
}

} // namespace

void StartPage::setUpBringing(Kind kind)
{
    m_ui->bringing->hide();
    if (kind == Kind::Dialog)
        return;
    connect(m_ui->bring, &QPushButton::clicked, this, &StartPage::bringRequested);
    using switchboard::Switchboard;
    const auto look = [this] {
        const auto &switchboard = m_parts.switchboard;
        m_ui->bringing->setVisible(switchboard.canEncrypt() && switchboard.isUnused());
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

void StartPage::layOutBelow()
{
    layOut(*m_ui->alone, {m_ui->aloneLabel, m_ui->practice, m_ui->secondWindow});
    layOut(*m_ui->bringing, {m_ui->bringLabel, m_ui->bring});
}

void StartPage::setUpAlone()
{
    connect(m_ui->practice, &QPushButton::clicked, this, &StartPage::practiceRequested);
    connect(m_ui->secondWindow, &QPushButton::clicked, this, &StartPage::secondWindowRequested);
}

void StartPage::applyMetricsBelow(const Metrics &metrics)
{
    for (QPushButton *button :
         QList<QPushButton *> {m_ui->practice, m_ui->secondWindow, m_ui->bring})
        giveRoom(*button, metrics);
    for (QLabel *label : {m_ui->aloneLabel, m_ui->bringLabel})
        label->setMinimumHeight(metrics.target); // in one line with the buttons' texts
    for (const QWidget *row : {m_ui->alone, m_ui->bringing})
        row->layout()->setSpacing(metrics.s2);
}

} // namespace talkstick::ui
