// SPDX-License-Identifier: MIT
//
// How KnockBar looks.
#include "ui/icons.h"
#include "ui/knockbar.h"
#include "ui/metrics.h"
#include "ui_knockbar.h"

#include <QPainter>

namespace talkstick::ui {
namespace {

constexpr int kNarrowBelow = 120; // u; 480 pixels at 10 points

} // namespace

void KnockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.theirs);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_colours.theirsOutline);
}

// Where there is no room beside it the trust stands below the line.
void KnockBar::resizeEvent(QResizeEvent *event)
{
    WholeLines::resizeEvent(event);
    if (!m_ui)
        return;
    const bool narrow = width() < kNarrowBelow * metricsFor(font()).u;
    m_ui->head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void KnockBar::changeEvent(QEvent *event)
{
    WholeLines::changeEvent(event);
    if (m_ui && changesLook(*event))
        updateAppearance();
}

void KnockBar::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_colours = deriveColours(palette());
    const Inks &inks = m_colours.onTheirs;
    const auto colour = [this](QLabel *label, const QColor &ink) {
        QPalette inked = palette();
        inked.setColor(QPalette::WindowText, ink);
        label->setPalette(inked);
    };
    for (QLabel *label :
         QList<QLabel *> {m_ui->line, m_ui->instruction, m_ui->words, m_ui->preview, m_ui->waiting})
        colour(label, inks.text);
    colour(m_ui->others, inks.caption);
    m_ui->trust->setInks(inks);
    m_ui->line->setFont(metrics.strong);
    m_ui->words->setBaseFont(font());
    m_ui->picture->setPixmap(icon(Symbol::Door, inks.text).pixmap(metrics.s4, metrics.s4));
    layout()->setContentsMargins(
        mirrored({metrics.s4, metrics.s2, metrics.s3, metrics.s2}, layoutDirection()));
    layout()->setSpacing(metrics.s2);
    for (QLayout *row : QList<QLayout *> {m_ui->head, m_ui->first})
        row->setSpacing(metrics.s2);
    m_ui->buttons->layout()->setSpacing(metrics.s2);
    m_ui->declineMore->setMinimumSize(metrics.target, metrics.target);
    setSymbol(*m_ui->declineMore, Symbol::Down, palette());
    for (QPushButton *button : answers() + QList<QPushButton *> {m_ui->show, m_ui->look})
        giveRoom(*button, metrics);
}

} // namespace talkstick::ui
