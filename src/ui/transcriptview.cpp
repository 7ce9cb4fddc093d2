// SPDX-License-Identifier: MIT
#include "ui/transcriptview.h"

#include "model/transcriptmodel.h"
#include "ui/belowbutton.h"
#include "ui/turndelegate.h"

#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace talkstick::ui {

using model::TranscriptModel;

TranscriptView::TranscriptView(QWidget *parent)
    : RowList(parent)
    , m_delegate(new TurnDelegate(this))
    , m_theirName(tr("They"))
    , m_below(new BelowButton(this))
{
    setAccessibleName(tr("Conversation"));
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true); // the pointer tells what is a link
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &TranscriptView::slideIfAtEdge);
    connect(m_below, &QPushButton::clicked, this, [this] {
        setFocus(); // the button goes
        toEnd();
    });
    updateAppearance();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setTranscript(TranscriptModel *model)
{
    m_transcript = model;
    setModel(model);
}

QPlainTextEdit *TranscriptView::openTurn() const
{
    return m_editor;
}

void TranscriptView::toBeginning()
{
    if (!m_transcript)
        return;
    m_anchor = Anchor {};
    m_wanted.reset();
    showBelow();
    if (m_transcript->showsBeginning())
        return restorePlace();
    m_seat = m_anchor;
    m_transcript->toBeginning();
}

void TranscriptView::toEnd()
{
    if (!m_transcript)
        return;
    m_anchor.reset();
    m_wanted.reset();
    showBelow();
    if (m_transcript->showsEnd())
        return restorePlace();
    m_seat.reset();
    m_transcript->toEnd();
}

void TranscriptView::showEntry(qsizetype entry)
{
    if (!m_transcript)
        return;
    m_wanted = entry;
    readFrom(entry);
    selectWanted();
}

void TranscriptView::readFrom(qsizetype entry)
{
    if (!m_transcript)
        return;
    m_anchor = Anchor {entry, std::nullopt};
    if (showsRow(entry - m_transcript->first()))
        return restorePlace();
    m_seat = m_anchor;
    m_transcript->toEntry(entry);
}

bool TranscriptView::showsRow(qsizetype row) const
{
    return row >= 0 && row < m_transcript->rowCount();
}

void TranscriptView::setSize(qsizetype size)
{
    m_size = size;
    m_seenTo = std::min(m_seenTo, size);
    showBelow();
}

void TranscriptView::showBelow()
{
    if (!m_anchor)
        m_seenTo = m_size;
    m_below->setCount(m_size - m_seenTo);
    m_below->moveTo(viewport()->geometry());
}

void TranscriptView::doItemsLayout()
{
    {
        const QScopedValueRollback mover(m_mover, Mover::Layout);
        RowList::doItemsLayout();
    }
    restorePlace();
    selectWanted();
}

// Not in reset(), after which the selection is cleared.
void TranscriptView::selectWanted()
{
    const qsizetype row = m_wanted ? *m_wanted - m_transcript->first() : -1;
    if (!m_wanted || !showsRow(row))
        return;
    m_wanted.reset();
    makeCurrent(m_transcript->index(int(row)));
}

void TranscriptView::reset()
{
    const QScopedValueRollback mover(m_mover, Mover::Layout);
    m_delegate->clear();
    m_anchor = std::exchange(m_seat, std::nullopt);
    RowList::reset();
}

// QAbstractItemView would make a neighbour the current row and scroll to it.
void TranscriptView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int current = currentIndex().row();
    if (current >= first && current <= last)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    RowList::rowsAboutToBeRemoved(parent, first, last);
}

void TranscriptView::scrollContentsBy(int dx, int dy)
{
    RowList::scrollContentsBy(dx, dy);
    // Without contents the view waits for its layout, and is at no place of its own.
    if (m_mover == Mover::Layout || contentsSize().isEmpty())
        return;
    rememberPlace();
    // Not from here: the rows would change under whoever is scrolling.
    QMetaObject::invokeMethod(this, &TranscriptView::slideIfAtEdge, Qt::QueuedConnection);
}

void TranscriptView::rememberPlace()
{
    const QScrollBar &bar = *verticalScrollBar();
    const QModelIndex top = indexAt(QPoint(0, 0));
    if (!top.isValid() || (bar.value() == bar.maximum() && m_transcript->showsEnd()))
        m_anchor.reset();
    else
        m_anchor = Anchor {m_transcript->first() + top.row(), visualRect(top).top()};
    showBelow();
}

void TranscriptView::restorePlace()
{
    const QScopedValueRollback mover(m_mover, Mover::Layout);
    QScrollBar &bar = *verticalScrollBar();
    if (!m_transcript || !m_anchor) {
        bar.setValue(bar.maximum());
        return;
    }
    const QModelIndex row = m_transcript->index(int(m_anchor->entry - m_transcript->first()));
    if (!row.isValid())
        return;
    const int top = visualRect(row).top(); // first: it may lay out, and so move the bar
    bar.setValue(bar.value() + top - m_anchor->top.value_or(viewport()->height() / 3));
    // Asked for something near the end one is at the end, and stays there.
    const bool atEnd = bar.value() == bar.maximum() && m_transcript->showsEnd();
    if (!m_anchor->top && atEnd && isVisible() && !contentsSize().isEmpty()) {
        m_anchor.reset();
        showBelow();
    }
}

// Sliding before the edge is reached keeps wheel and bar from stopping there. While somebody holds
// the bar's slider it must not move away under the pointer.
void TranscriptView::slideIfAtEdge()
{
    const QScrollBar &bar = *verticalScrollBar();
    if (!m_transcript || bar.isSliderDown())
        return;
    const int near = viewport()->height();
    if (bar.value() < near && m_transcript->slideEarlier())
        return;
    if (bar.maximum() - bar.value() < near)
        m_transcript->slideLater();
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback mover(m_mover, Mover::Layout);
        RowList::resizeEvent(event);
    }
    m_delegate->setWidth(viewport()->width());
    m_below->moveTo(viewport()->geometry());
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
    else
        restorePlace();
}

void TranscriptView::changeEvent(QEvent *event)
{
    RowList::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void TranscriptView::updateAppearance()
{
    m_delegate->setAppearance(*this);
    scheduleDelayedItemsLayout();
}

} // namespace talkstick::ui
