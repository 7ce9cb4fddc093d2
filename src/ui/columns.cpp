// SPDX-License-Identifier: MIT
#include "ui/columns.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace talkstick::ui {
namespace {

constexpr int kNarrowInLetters = 80; // 560 pixels at 96 dpi and 10 points
constexpr int kListInLetters = 28; // to begin with
constexpr int kPageInLetters = 50; // what is said beside each other on it needs as much

} // namespace

Columns::Columns(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
}

void Columns::setColumns(QWidget *list, QWidget *page)
{
    m_list = list;
    m_page = page;
    addWidget(list);
    addWidget(page);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    m_letter = fontMetrics().averageCharWidth();
    const int listWidth = kListInLetters * m_letter;
    setSizes({listWidth, 3 * listWidth});
    arrange();
}

void Columns::setList(List list)
{
    if (std::exchange(m_filled, list) == list)
        return;
    if (list == List::Empty)
        m_front = Front::Page;
    arrange();
}

void Columns::setShown(Shown shown)
{
    m_shown = shown;
    arrange();
}

void Columns::showList()
{
    m_front = m_filled == List::Filled ? Front::List : Front::Page;
    arrange();
}

void Columns::showPage()
{
    m_front = Front::Page;
    arrange();
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    measure();
}

// The list keeps as many letters as it had.
void Columns::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::FontChange || m_letter == 0)
        return;
    const int before = std::exchange(m_letter, fontMetrics().averageCharWidth());
    m_wideNeed = 0; // it is of another font
    const QList<int> now = sizes();
    const int list = now.first() * m_letter / before;
    if (list > 0 && list < width())
        setSizes({list, width() - handleWidth() - list});
}

bool Columns::event(QEvent *event)
{
    const bool known = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        measure(); // one of them may need more room now
    return known;
}

QSize Columns::minimumSizeHint() const
{
    if (!m_list)
        return QSplitter::minimumSizeHint();
    return m_list->minimumSizeHint().expandedTo(m_page->minimumSizeHint());
}

void Columns::measure()
{
    if (!m_list)
        return;
    const int letter = fontMetrics().averageCharWidth();
    const int page = std::max(m_page->minimumSizeHint().width(), kPageInLetters * letter);
    const int both = m_list->minimumSizeHint().width() + handleWidth() + page;
    // A narrow page shows less than a wide one, and so needs less: with its need alone the two
    // would take turns for ever.
    if (m_width == Width::Wide)
        m_wideNeed = both;
    const int least = kNarrowInLetters * letter;
    const Width now = width() < std::max({both, m_wideNeed, least}) ? Width::Narrow : Width::Wide;
    if (std::exchange(m_width, now) == now)
        return;
    arrange();
    emit columnWidthChanged();
}

void Columns::arrange()
{
    if (!m_list)
        return;
    const bool one = m_width == Width::Narrow;
    const bool alone = m_shown == Shown::PageAlone;
    m_list->setVisible(!alone && m_filled == List::Filled && (!one || m_front == Front::List));
    m_page->setVisible(alone || !one || m_front == Front::Page);
}

} // namespace talkstick::ui
