// SPDX-License-Identifier: MIT
#include "ui/knockbar.h"

#include "model/composing.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace talkstick::ui {
namespace {

using switchboard::Decline;
using switchboard::Knock;

bool isSilent(const Knock &knock)
{
    return knock.kind == Knock::Kind::Silent;
}

// An ampersand would make a letter of it answer the door.
void setTextAsIs(QAbstractButton *button, QString text)
{
    button->setText(text.replace(u'&', QStringLiteral("&&")));
}

} // namespace

KnockBar::KnockBar(session::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_picture(new QLabel(this))
    , m_line(new QLabel(this))
    , m_trust(new QLabel(this))
    , m_others(new QLabel(this))
    , m_preview(new QLabel(this))
    , m_waiting(new QLabel(this))
    , m_letIn(new QPushButton(this))
    , m_decline(new QPushButton(this))
    , m_declineMore(new QToolButton(this))
    , m_show(new QPushButton(tr("Show what it wrote"), this))
    , m_look(new QPushButton(tr("Look"), this))
    , m_menu(new QMenu(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeLines());
    layout->addWidget(m_preview);
    layout->addWidget(m_waiting);
    layout->addLayout(makeButtons());
    connectButtons();
    updateAppearance();
    hide();
}

KnockBar::~KnockBar() = default;

QBoxLayout *KnockBar::makeLines()
{
    for (QLabel *label : {m_line, m_trust, m_others, m_preview, m_waiting})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_line, m_preview, m_waiting})
        label->setWordWrap(true);
    auto *lines = new QHBoxLayout;
    lines->addWidget(m_picture);
    lines->addWidget(m_line, 1);
    lines->addWidget(m_trust);
    lines->addWidget(m_look);
    return lines;
}

QBoxLayout *KnockBar::makeButtons()
{
    for (QPushButton *button : {m_letIn, m_decline, m_show, m_look})
        button->setAutoDefault(false); // as it would be in a dialog
    auto *buttons = new QHBoxLayout;
    const QList<QAbstractButton *> all {m_letIn, m_decline, m_declineMore, m_show};
    for (QAbstractButton *button : all)
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_others);
    for (QAbstractButton *button : all + QList<QAbstractButton *> {m_look}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->installEventFilter(this);
    }
    m_declineMore->setArrowType(Qt::DownArrow);
    m_declineMore->setAccessibleName(tr("More ways to decline"));
    return buttons;
}

void KnockBar::connectButtons()
{
    connect(m_letIn, &QPushButton::clicked, this, &KnockBar::admit);
    connect(m_decline, &QPushButton::clicked, this, [this] { decline(Decline::Once); });
    connect(m_show, &QPushButton::clicked, this, &KnockBar::showPreview);
    connect(m_look, &QPushButton::clicked, this, &KnockBar::look);
    // popup() and not setMenu(), which would run an event loop of its own.
    connect(m_declineMore, &QToolButton::clicked, this, [this] {
        m_menu->popup(m_declineMore->mapToGlobal(m_declineMore->rect().bottomLeft()));
    });
    QAction *address =
        m_menu->addAction(tr("Decline everything from this address until I stop hosting"));
    connect(address, &QAction::triggered, this, [this] { decline(Decline::AddressUntilStop); });
}

void KnockBar::setKnocks(const QList<Knock> &knocks, model::Room room)
{
    if (room != m_room) {
        m_room = room;
        m_changed = m_clock.now();
    }
    m_knocks = knocks;
    refresh();
}

// Those who wrote something come first; the silent ones wait until somebody looks.
void KnockBar::refresh()
{
    QList<Knock> line = m_knocks;
    line.removeIf(isSilent);
    const qsizetype silent = m_knocks.size() - line.size();
    if (silent == 0)
        m_silent = Silent::Counted;
    if (m_silent == Silent::Shown)
        std::copy_if(m_knocks.cbegin(), m_knocks.cend(), std::back_inserter(line), isSilent);

    if (!line.isEmpty())
        showCaller(line.first(), line.size() - 1);
    else if (silent > 0)
        showCount(silent);
    else
        hideBar();
}

void KnockBar::showCaller(const Knock &knock, qsizetype others)
{
    const bool another = !m_shown || m_shown->caller.id != knock.caller.id
        || m_shown->kind != knock.kind || isHidden();
    m_shown = knock;
    if (another) {
        m_changed = m_clock.now();
        m_menu->hide();
        m_preview->hide();
    }
    const model::KnockText text = model::knockText(knock, m_room);
    m_line->setText(text.line);
    m_trust->setText(text.trust);
    m_others->setText(tr("and %n more", nullptr, int(others)));
    m_preview->setText(tr("It wrote: \u201c%1\u201d").arg(text.preview));
    m_waiting->setText(text.waiting);
    setTextAsIs(m_letIn, text.letIn);
    setTextAsIs(m_decline, text.decline);
    m_letIn->setEnabled(m_room == model::Room::Free);
    for (QPushButton *button : {m_letIn, m_decline})
        giveRoom(*button, metricsFor(font()));
    for (QWidget *widget : QList<QWidget *> {m_trust, m_letIn, m_decline})
        widget->show();
    m_others->setVisible(others > 0);
    m_waiting->setHidden(text.waiting.isEmpty());
    m_declineMore->setHidden(isSilent(knock));
    m_show->setHidden(text.preview.isEmpty() || !m_preview->isHidden());
    m_look->hide();
    setAccessibleName(tr("%1. %2").arg(text.line, text.trust));
    show();
}

void KnockBar::showCount(qsizetype silent)
{
    m_shown.reset();
    m_menu->hide();
    m_line->setText(tr("Connected, but silent: %1").arg(silent));
    for (QWidget *widget : QList<QWidget *> {m_trust, m_others, m_preview, m_waiting, m_letIn,
                                             m_decline, m_declineMore, m_show})
        widget->hide();
    m_look->show();
    setAccessibleName(m_line->text());
    show();
}

void KnockBar::showPreview()
{
    const bool focused = m_show->hasFocus();
    m_preview->show();
    if (focused)
        focusButtons();
    m_show->hide();
}

void KnockBar::hideBar()
{
    m_shown.reset();
    m_menu->hide();
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus && focus->hasFocus();
    hide();
    if (hadFocus)
        emit dismissed();
}

void KnockBar::look()
{
    const bool focused = m_look->hasFocus();
    m_silent = Silent::Shown;
    refresh();
    if (focused)
        focusButtons();
}

void KnockBar::admit()
{
    if (!reacts())
        return;
    m_changed = m_clock.now(); // a second click is not an answer to the next caller
    emit admitted(m_shown->caller.id);
}

void KnockBar::decline(Decline how)
{
    if (!reacts())
        return;
    m_changed = m_clock.now();
    emit declined(m_shown->caller.id, how);
}

bool KnockBar::reacts() const
{
    return m_shown && m_clock.now() - m_changed >= model::kGrace;
}

void KnockBar::focusButtons()
{
    if (isHidden())
        return;
    QPushButton *first = m_letIn->isEnabled() ? m_letIn : m_decline;
    (m_shown ? first : m_look)->setFocus(Qt::ShortcutFocusReason);
}

void KnockBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QFrame::keyPressEvent(event);
}

// On some desktops Enter presses the button that has the focus.
bool KnockBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

void KnockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.theirs);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_colours.theirsOutline);
}

void KnockBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (changesLook(*event))
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
    for (QLabel *label : {m_line, m_preview, m_waiting})
        colour(label, inks.text);
    colour(m_trust, inks.caution);
    colour(m_others, inks.caption);
    m_line->setFont(metrics.strong);
    m_picture->setPixmap(icon(Symbol::Door, inks.text).pixmap(QSize(metrics.s4, metrics.s4)));
    layout()->setContentsMargins(metrics.s4, metrics.s2, metrics.s3, metrics.s2);
    layout()->setSpacing(metrics.s2);
    m_declineMore->setMinimumSize(metrics.target, metrics.target);
    for (QPushButton *button : {m_letIn, m_decline, m_show, m_look})
        giveRoom(*button, metrics);
}

} // namespace talkstick::ui
