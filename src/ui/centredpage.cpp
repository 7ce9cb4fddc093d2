// SPDX-License-Identifier: MIT
#include "ui/centredpage.h"

#include "ui/metrics.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace talkstick::ui {
namespace {

constexpr int kWidestInLetters = 110;
constexpr int kNarrowBelow = 130; // u; 520 pixels at 10 points

} // namespace

CentredPage::CentredPage(QWidget *parent)
    : QWidget(parent)
{ }

void CentredPage::setElements(const Elements &elements)
{
    m_elements = elements;
    applyFont();
}

// One below the other they need less, and that is what they do where there is no more.
QSize CentredPage::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (!m_elements.columns || m_elements.columns->direction() == QBoxLayout::TopToBottom)
        return size;
    int widest = 0;
    for (int i = 0; i < m_elements.columns->count(); ++i)
        widest = std::max(widest, m_elements.columns->itemAt(i)->minimumSize().width());
    const QMargins margins = layout()->contentsMargins();
    size.setWidth(widest + margins.left() + margins.right());
    return size;
}

void CentredPage::applyMetrics(const Metrics &) { }

void CentredPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
    arrangeColumns();
    arrangeHints();
}

void CentredPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void CentredPage::applyFont()
{
    const Metrics metrics = metricsFor(font());
    for (QLabel *title : m_elements.titles)
        title->setFont(metrics.title);
    for (QLabel *heading : m_elements.headings)
        heading->setFont(metrics.strong);
    for (QLayout *group : m_elements.groups) {
        group->setSpacing(metrics.s3);
    }
    if (layout())
        layout()->setSpacing(metrics.s4);
    if (m_elements.columns)
        m_elements.columns->setSpacing(metrics.s6);
    applyMetrics(metrics);
    applyMargins();
    arrangeColumns();
    arrangeHints();
}

bool CentredPage::isNarrow() const
{
    return width() < kNarrowBelow * metricsFor(font()).u;
}

void CentredPage::arrangeHints()
{
    for (const auto &[row, hint] : m_elements.hints) {
        row->removeWidget(hint);
        const bool narrow = isNarrow();
        const bool grows = row->columnStretch(1) > 0;
        if (narrow)
            row->addWidget(hint, 1, 1, 1, grows ? 1 : 2);
        else
            row->addWidget(hint, 0, 2);
        // A field that grows grows then into what was the hint's, and as far as others do.
        row->setColumnStretch(2, narrow && grows ? 0 : 1);
    }
}

void CentredPage::arrangeColumns()
{
    if (!m_elements.columns)
        return;
    const bool narrow = isNarrow();
    m_elements.columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_elements.divider->setFrameShape(narrow ? QFrame::HLine : QFrame::VLine);
}

void CentredPage::applyMargins()
{
    if (!layout())
        return;
    const Metrics metrics = metricsFor(font());
    const int widest = fontMetrics().averageCharWidth() * kWidestInLetters;
    const int edge = isNarrow() ? metrics.s3 : metrics.s4;
    const int side = std::max(edge, (width() - widest) / 2);
    layout()->setContentsMargins(side, metrics.s4, side, metrics.s4);
    for (QLayout *group : m_elements.groups)
        group->setContentsMargins(edge, metrics.s4, edge, metrics.s4);
}

} // namespace talkstick::ui
