// SPDX-License-Identifier: MIT
#include "ui/centredpage.h"

#include "ui/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>

#include <algorithm>

namespace talkstick::ui {
namespace {

constexpr int kWidestInLetters = 110;

} // namespace

CentredPage::CentredPage(QWidget *parent)
    : QWidget(parent)
{ }

void CentredPage::setTitles(const QList<QLabel *> &titles)
{
    m_titles = titles;
    applyFont();
}

void CentredPage::setHeadings(const QList<QLabel *> &headings)
{
    m_headings = headings;
    applyFont();
}

void CentredPage::setGroups(const QList<QLayout *> &groups)
{
    m_groups = groups;
    applyFont();
}

void CentredPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyMargins();
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
    for (QLabel *title : m_titles)
        title->setFont(metrics.title);
    for (QLabel *heading : m_headings)
        heading->setFont(metrics.strong);
    for (QLayout *group : m_groups) {
        group->setContentsMargins(metrics.s4, metrics.s4, metrics.s4, metrics.s4);
        group->setSpacing(metrics.s3);
    }
    if (layout())
        layout()->setSpacing(metrics.s4);
    applyMargins();
}

void CentredPage::applyMargins()
{
    if (!layout())
        return;
    const Metrics metrics = metricsFor(font());
    const int widest = fontMetrics().averageCharWidth() * kWidestInLetters;
    const int side = std::max(metrics.s4, (width() - widest) / 2);
    layout()->setContentsMargins(side, metrics.s4, side, metrics.s4);
}

} // namespace talkstick::ui
