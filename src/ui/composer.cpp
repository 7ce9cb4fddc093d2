// SPDX-License-Identifier: MIT
#include "ui/composer.h"

#include "ui/sendrow.h"
#include "ui/textof.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace talkstick::ui {
namespace {

using model::Composing;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

Composer::Composer(session::Clock &clock, QWidget *parent)
    : WholeLines(parent)
    , m_clock(clock)
    , m_waitAlarm(clock.makeAlarm([this] { waited(); }))
    , m_edit(new QPlainTextEdit(this))
    , m_row(new SendRow(this))
    , m_field(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    makeField();
    makeRow();
    layout->addLayout(m_field);
    layout->addWidget(m_row);
    setFocusProxy(m_edit);
    updateAppearance();
    showTexts();
}

Composer::~Composer() = default;

void Composer::makeField()
{
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->viewport()->setAutoFillBackground(false); // the frame around it fills both
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->installEventFilter(this);
    m_field->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            this, &Composer::fitHeight);
}

void Composer::makeRow()
{
    for (QWidget *button : m_row->buttons())
        button->installEventFilter(this);
    connect(m_row, &SendRow::sendRequested, this, &Composer::send);
    connect(m_row, &SendRow::handToggled, this, &Composer::handToggled);
    connect(m_row, &SendRow::passToggled, this,
            [this] { m_waiting == Waiting::Nothing ? startPassing() : takeBack(); });
}

void Composer::textChanged()
{
    showHint({});
    emit draftChanged();
}

void Composer::setComposing(const Composing &composing)
{
    if (composing == m_composing)
        return;
    // The same key, held or pressed twice, must not undo what it did.
    if (composing.does != m_composing.does)
        stickArrived();
    m_composing = composing;
    showTexts();
}

void Composer::setHabits(const Habits &habits)
{
    m_habits = habits;
    if (isTurnWaiting() && habits.turns == Habits::Turns::GoAtOnce)
        takeBack();
    showTexts();
}

void Composer::setPhase(turn::Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    m_hint.clear();
    if (phase == turn::Phase::Mine)
        stickArrived();
    else
        takeBack();
    showTexts();
}

QString Composer::draft() const
{
    return textOf(*m_edit->document());
}

void Composer::setDraft(const QString &text)
{
    takeBack();
    const QSignalBlocker blocker(this);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::focusText()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::showHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    showTexts();
}

void Composer::stickArrived()
{
    m_guard.stickArrived(m_clock.now());
}

void Composer::takeAway(qsizetype length)
{
    // Not clear(), which would also forget what can be undone.
    QTextCursor said(m_edit->document());
    said.setPosition(int(length), QTextCursor::KeepAnchor);
    said.removeSelectedText();
}

void Composer::startPassing()
{
    if (m_phase == turn::Phase::Mine && m_waiting == Waiting::Nothing)
        wait(Waiting::Pass, kTakeBack);
}

void Composer::wait(Waiting what, Time howLong)
{
    m_waiting = what;
    m_waitAlarm->set(m_clock.now() + howLong);
    showTexts();
    emit passingChanged();
    if (isTurnWaiting())
        emit announced(waitingText());
}

bool Composer::isTurnWaiting() const
{
    return m_waiting == Waiting::Turn || m_waiting == Waiting::PartOfTurn;
}

void Composer::takeBack()
{
    if (m_waiting == Waiting::Nothing)
        return;
    m_waiting = Waiting::Nothing;
    m_waitAlarm->clear();
    showTexts();
    emit passingChanged();
}

void Composer::waited()
{
    const Waiting what = m_waiting;
    takeBack();
    switch (what) {
    case Waiting::Nothing: return;
    case Waiting::Pass: emit passRequested(); return;
    case Waiting::Turn: emit sendRequested(draft(), turn::Stick::Passed); return;
    case Waiting::PartOfTurn: emit sendRequested(draft(), turn::Stick::Kept); return;
    }
}

void Composer::send(turn::Stick stick)
{
    const bool possible = stick == turn::Stick::Kept ? m_composing.keep == Composing::Possible::Yes
                                                     : m_composing.button == Composing::Button::On;
    if (!possible || isTurnWaiting())
        return;
    takeBack();
    switch (m_composing.does) {
    case Composing::Does::Send: sendOrWait(stick); return;
    case Composing::Does::Seal: emit sealRequested(draft()); return; // can be changed later, too
    case Composing::Does::Unseal: emit unsealRequested(); return;
    }
}

void Composer::sendOrWait(turn::Stick stick)
{
    if (m_habits.turns == Habits::Turns::GoAtOnce)
        emit sendRequested(draft(), stick);
    else
        wait(stick == turn::Stick::Kept ? Waiting::PartOfTurn : Waiting::Turn, kTakeTurnBack);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return WholeLines::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_edit)
        return keyPressed(key);
    // Desktops differ in whether Enter presses a button that has the focus.
    if (watched == m_row->sendButton() && isEnter(key))
        return buttonEntered(key);
    return isEnter(key) && key.isAutoRepeat();
}

bool Composer::keyPressed(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && m_waiting != Waiting::Nothing) {
        takeBack();
        return true;
    }
    return isEnter(event) && enterPressed(event);
}

// True: the key was for us.
bool Composer::enterPressed(const QKeyEvent &event)
{
    const bool plainEnterSends = m_habits.enter == model::EnterKey::Sends;
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const Qt::KeyboardModifiers sends =
        plainEnterSends ? Qt::KeyboardModifiers() : Qt::ControlModifier;
    if (modifiers == sends) {
        if (isMeant(event))
            send(turn::Stick::Passed);
    } else if (modifiers == Qt::ShiftModifier || modifiers == Qt::NoModifier) {
        insertLine();
    } else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && isMeant(event)) {
        startPassing();
    } else if (modifiers == Qt::ControlModifier && isMeant(event)) {
        send(turn::Stick::Kept);
    }
    return true;
}

bool Composer::buttonEntered(const QKeyEvent &event)
{
    if (modifiersOf(event) != Qt::NoModifier)
        return enterPressed(event);
    if (isMeant(event))
        send(turn::Stick::Passed);
    return true;
}

void Composer::insertLine()
{
    if (m_edit->isReadOnly())
        return;
    m_edit->insertPlainText(QStringLiteral("\n"));
    m_edit->ensureCursorVisible();
}

bool Composer::isMeant(const QKeyEvent &event) const
{
    using Guard = model::EnterGuard;
    const Guard::Key key = event.isAutoRepeat() ? Guard::Key::Repeated : Guard::Key::Pressed;
    return m_guard.enter(key, m_clock.now()) == Guard::Verdict::Send;
}

} // namespace talkstick::ui
