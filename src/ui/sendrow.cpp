// SPDX-License-Identifier: MIT
#include "ui/sendrow.h"

#include "ui/colours.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"
#include "ui/ringedbutton.h"
#include "ui/tonecolour.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace talkstick::ui {

using model::Composing;

namespace {

constexpr int kNarrowBelow = 120; // u; 480 pixels at 10 points

} // namespace

SendRow::SendRow(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QHBoxLayout)
    , m_box(new QWidget(this))
    , m_buttons(new FlowLayout(m_box, Qt::AlignRight))
    , m_note(new QLabel(this))
    , m_counter(new QLabel(this))
    , m_hand(new QPushButton(this))
    , m_passButton(new QPushButton(this))
    , m_send(new RingedButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_keep(m_menu->addAction(QString()))
{
    for (QLabel *label : {m_note, m_counter})
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    makeButtons();
    setLayout(m_parts);
    m_parts->setContentsMargins({});
    m_parts->addWidget(m_note, 1);
    m_parts->addWidget(m_box);
    m_buttons->setContentsMargins({});
    for (QWidget *widget : QList<QWidget *> {m_counter, m_hand, m_passButton})
        m_buttons->addWidget(widget);
    m_buttons->addPair(*m_send, *m_more);
    updateAppearance();
}

void SendRow::makeButtons()
{
    m_send->setDefault(true);
    for (QPushButton *button : {m_hand, m_passButton, m_send})
        button->setFocusPolicy(Qt::TabFocus);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("More ways to send"));
    setEnterKey(model::EnterKey::Sends);
    connect(m_keep, &QAction::triggered, this, [this] { emit sendRequested(turn::Stick::Kept); });
    connect(m_send, &QPushButton::clicked, this,
            [this] { emit sendRequested(turn::Stick::Passed); });
    connect(m_passButton, &QPushButton::clicked, this, &SendRow::passToggled);
    connect(m_hand, &QPushButton::clicked, this, &SendRow::handToggled);
    // popup() and not setMenu(), which would run an event loop of its own.
    connect(m_more, &QToolButton::clicked, this, [this] {
        const QPoint above = m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()));
        m_menu->popup(above);
    });
}

void SendRow::setEnterKey(model::EnterKey enter)
{
    // The field knows the keys; here they are only named.
    const QString keys =
        QKeySequence(QStringLiteral("Ctrl+Return")).toString(QKeySequence::NativeText);
    const QString text = tr("Send and keep the stick");
    m_keep->setText(enter == model::EnterKey::Sends ? text + u'\t' + keys : text);
}

QList<QWidget *> SendRow::buttons() const
{
    return {m_hand, m_passButton, m_send, m_more};
}

QString SendRow::note() const
{
    return m_note->text();
}

void SendRow::setContents(const Composing &composing, Pass pass, const QString &hint)
{
    m_composing = composing;
    m_pass = pass;
    m_hint = hint;
    showNote();
    m_counter->setText(composing.counter);
    m_counter->setHidden(composing.counter.isEmpty());
    m_hand->setText(composing.hand == Composing::Hand::Lower ? tr("Lower hand") : tr("Raise hand"));
    m_hand->setHidden(composing.hand == Composing::Hand::Nothing);
    m_passButton->setText(pass == Pass::Waiting ? tr("Take back") : tr("Pass"));
    m_passButton->setHidden(pass == Pass::Nothing);
    m_send->setText(composing.buttonText);
    m_send->setEnabled(composing.button == Composing::Button::On);
    if (composing.keep == Composing::Possible::No)
        m_menu->hide();
    m_more->setVisible(composing.keep == Composing::Possible::Yes);
    const Metrics metrics = metricsFor(font());
    for (QPushButton *button : {m_hand, m_passButton, m_send})
        giveRoom(*button, metrics);
    fit();
}

void SendRow::showNote()
{
    const Inks inks = deriveColours(palette()).onWindow;
    const model::Tone tone = m_hint.isEmpty() ? m_composing.tone : model::Tone::Plain;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, toneColour(tone, inks, inks.text));
    m_note->setPalette(ink);
    m_note->setText(m_hint.isEmpty() ? m_composing.note : m_hint);
}

// Where there is no room beside them the note stands above the buttons, and they may take two
// lines.
void SendRow::fit()
{
    const bool narrow = width() < kNarrowBelow * metricsFor(font()).u;
    m_parts->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setMinimumWidth(narrow ? 0 : m_buttons->sizeHint().width());
}

void SendRow::resizeEvent(QResizeEvent *)
{
    fit();
}

void SendRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void SendRow::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_parts->setSpacing(metrics.s2);
    m_buttons->setSpacing(metrics.s2);
    setSymbol(*m_hand, Symbol::Hand, palette());
    setSymbol(*m_passButton, Symbol::Stick, palette());
    m_more->setMinimumSize(metrics.target, metrics.target);
    setSymbol(*m_more, Symbol::Down, palette());
    setContents(Composing(m_composing), m_pass, QString(m_hint));
}

} // namespace talkstick::ui
