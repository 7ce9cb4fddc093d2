// SPDX-License-Identifier: MIT
//
// What TranscriptView does with keys, the mouse and the turn that is open as text.
#include "model/transcriptmodel.h"
#include "ui/transcriptview.h"
#include "ui/turndelegate.h"
#include "ui/turneditor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace talkstick::ui {

using model::TranscriptModel;

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (!m_transcript || !handleKey(*event))
        RowList::keyPressEvent(event);
}

// QAbstractItemView would make the first row current, which nobody sees.
void TranscriptView::focusInEvent(QFocusEvent *event)
{
    if (m_transcript && !currentIndex().isValid() && model()->rowCount() > 0) {
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(rowAt(viewport()->height() - 1),
                                          QItemSelectionModel::NoUpdate);
        setAutoScroll(true);
    }
    RowList::focusInEvent(event);
}

bool TranscriptView::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: open(currentIndex()); return true;
    case Qt::Key_Home:
        toBeginning();
        makeCurrent(model()->index(0, 0));
        return true;
    case Qt::Key_End:
        toEnd();
        makeCurrent(model()->index(model()->rowCount() - 1, 0));
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: scrollPage(event.key()); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: return scrollWithinTurn(event.key());
    default: return false;
    }
}

// A turn can be longer than the window; all of it has to be within reach of the arrow keys.
bool TranscriptView::scrollWithinTurn(int key)
{
    if (!currentIndex().isValid())
        makeCurrent(rowAt(key == Qt::Key_Up ? viewport()->height() - 1 : 0));
    const QRect row = visualRect(currentIndex());
    const bool more = key == Qt::Key_Up
        ? row.top() < 0 && row.bottom() > 0
        : row.bottom() >= viewport()->height() && row.top() < viewport()->height();
    if (!more)
        return false;
    verticalScrollBar()->triggerAction(key == Qt::Key_Up ? QScrollBar::SliderSingleStepSub
                                                         : QScrollBar::SliderSingleStepAdd);
    return true;
}

void TranscriptView::scrollPage(int key)
{
    const bool up = key == Qt::Key_PageUp;
    verticalScrollBar()->triggerAction(up ? QScrollBar::SliderPageStepSub
                                          : QScrollBar::SliderPageStepAdd);
    makeCurrent(rowAt(up ? 0 : viewport()->height() - 1));
}

// Below a short conversation there is nothing: that is its last row.
QModelIndex TranscriptView::rowAt(int y) const
{
    const QModelIndex row = indexAt(QPoint(0, y));
    return row.isValid() ? row : model()->index(model()->rowCount() - 1, 0);
}

// Without scrolling to all of it, as making a row current does otherwise.
void TranscriptView::makeCurrent(const QModelIndex &row)
{
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(true);
}

bool TranscriptView::isOnText(const QPoint &where) const
{
    const QModelIndex index = indexAt(where);
    return index.isValid() && m_delegate->textRect(visualRect(index), index).contains(where);
}

std::optional<model::WebLink> TranscriptView::linkAt(const QPoint &where) const
{
    const QModelIndex index = indexAt(where);
    return index.isValid() ? m_delegate->linkAt(visualRect(index), index, where) : std::nullopt;
}

// Pressed and let go at one place.
bool TranscriptView::isClick(const QPoint &where) const
{
    return m_pressed && (where - *m_pressed).manhattanLength() < QApplication::startDragDistance();
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    RowList::mousePressEvent(event);
    m_pressed.reset();
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (plain && isOnText(event->pos()))
        m_pressed = event->pos();
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        RowList::mouseMoveEvent(event);
        if (event->buttons() == Qt::NoButton)
            viewport()->setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_editor && !isClick(event->pos())) {
        open(indexAt(*m_pressed));
        handOn(*event, QEvent::MouseButtonPress, *m_pressed);
    }
    handOn(*event, QEvent::MouseMove, event->pos());
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    RowList::mouseReleaseEvent(event);
    if (m_pressed)
        handOn(*event, QEvent::MouseButtonRelease, event->pos());
    const auto link = isClick(event->pos()) ? linkAt(*m_pressed) : std::nullopt;
    m_pressed.reset();
    if (link)
        emit linkActivated(*link);
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    RowList::mouseDoubleClickEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    open(indexAt(event->pos()));
    if (isOnText(event->pos()))
        handOn(*event, QEvent::MouseButtonDblClick, event->pos());
}

// The mouse belongs to the view until its button is released, also after a field has opened under
// it; so the field is told what it would have seen.
void TranscriptView::handOn(const QMouseEvent &event, QEvent::Type type, const QPoint &where)
{
    if (!m_editor)
        return;
    QWidget *field = m_editor->viewport();
    const QPoint there = field->mapFrom(viewport(), where);
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent told(type, there, field->mapToGlobal(there), button, event.buttons(),
                     event.modifiers());
    QCoreApplication::sendEvent(field, &told);
}

void TranscriptView::open(const QModelIndex &index)
{
    if (!index.isValid() || index.data(TranscriptModel::TextRole).toString().isEmpty())
        return;
    if (m_editor)
        closeEditor(m_editor, QAbstractItemDelegate::NoHint);
    // The model has no editable items, nor should it; this asks for none.
    openPersistentEditor(index);
    m_openIndex = index;
    m_editor = qobject_cast<QPlainTextEdit *>(indexWidget(index));
    if (!m_editor)
        return;
    m_editor->setFocus();
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this,
            &TranscriptView::keepCaretVisible);
    if (const auto *field = qobject_cast<TurnEditor *>(m_editor))
        connect(field, &TurnEditor::linkActivated, this, &TranscriptView::linkActivated);
}

void TranscriptView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint)
{
    if (editor != m_editor || !m_editor)
        return;
    const bool hadFocus = m_editor->hasFocus();
    m_editor = nullptr;
    closePersistentEditor(m_openIndex);
    if (hadFocus)
        setFocus();
}

void TranscriptView::keepCaretVisible()
{
    const QRect caret = m_editor->cursorRect();
    const int top = m_editor->viewport()->mapTo(viewport(), caret.topLeft()).y();
    const int below = top + caret.height() - viewport()->height();
    QScrollBar &bar = *verticalScrollBar();
    if (top < 0)
        bar.setValue(bar.value() + top);
    else if (below > 0)
        bar.setValue(bar.value() + below);
}

} // namespace talkstick::ui
