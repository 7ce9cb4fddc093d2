// SPDX-License-Identifier: MIT
#include "ui/knockbar.h"

#include "model/composing.h"
#include "ui/answerbuttons.h"
#include "ui/flowlayout.h"
#include "ui/holdsfocus.h"
#include "ui/metrics.h"
#include "ui/taborder.h"
#include "ui_knockbar.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace talkstick::ui {
namespace {

using switchboard::Decline;
using switchboard::Knock;
using switchboard::WordsVerdict;

bool isSilent(const Knock &knock)
{
    return knock.kind == Knock::Kind::Silent;
}

} // namespace

KnockBar::KnockBar(session::Clock &clock, QWidget *parent)
    : WholeLines(parent)
    , m_clock(clock)
{
    hide();
}

KnockBar::~KnockBar() = default;

void KnockBar::furnish()
{
    m_ui = std::make_unique<Ui::KnockBar>();
    m_menu = new QMenu(this);
    m_more = m_menu->addAction(QString());
    m_ui->setupUi(this);
    auto *row = new FlowLayout(m_ui->buttons);
    row->setContentsMargins({});
    for (QWidget *widget : QList<QWidget *> {m_ui->match, m_ui->letIn, m_ui->compare})
        row->addWidget(widget);
    row->addPair(*m_ui->decline, *m_ui->declineMore);
    row->addWidget(m_ui->show);
    row->addWidget(m_ui->others);
    new AnswerButtons({m_ui->match, m_ui->compare, m_ui->letIn, m_ui->decline, m_ui->declineMore,
                       m_ui->show, m_ui->look},
                      this);
    placeInTabOrder(*this);
    connectButtons();
    updateAppearance();
}

void KnockBar::connectButtons()
{
    connect(m_ui->match, &QPushButton::clicked, this, [this] { admit(WordsVerdict::Match); });
    connect(m_ui->letIn, &QPushButton::clicked, this, [this] { admit(WordsVerdict::NotCompared); });
    connect(m_ui->compare, &QPushButton::clicked, this, &KnockBar::compare);
    connect(m_ui->decline, &QPushButton::clicked, this, [this] { decline(Decline::Once); });
    connect(m_ui->show, &QPushButton::clicked, this, &KnockBar::showPreview);
    connect(m_ui->look, &QPushButton::clicked, this, &KnockBar::look);
    // popup() and not setMenu(), which would run an event loop of its own.
    connect(m_ui->declineMore, &QToolButton::clicked, this, [this] {
        m_menu->popup(m_ui->declineMore->mapToGlobal(m_ui->declineMore->rect().bottomLeft()));
    });
    connect(m_more, &QAction::triggered, this, [this] { decline(m_text.more); });
}

void KnockBar::setKnocks(const QList<Knock> &knocks, model::Room room)
{
    if (room != m_room) {
        m_room = room;
        m_changed = m_clock.now();
    }
    m_knocks = knocks;
    if (!m_ui && m_knocks.isEmpty())
        return;
    if (!m_ui)
        furnish();
    refresh();
}

// Those who wrote something or said who they are come first; the silent ones wait until somebody
// looks.
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
        m_comparing = model::Comparing::No;
        m_menu->hide();
        m_ui->preview->hide();
    }
    showText(others);
}

void KnockBar::showText(qsizetype others)
{
    m_text = model::knockText(*m_shown, m_room, m_comparing);
    m_ui->line->setText(m_text.line);
    m_ui->trust->setTrust(m_text.trust);
    m_ui->trust->show();
    m_ui->instruction->setText(m_text.instruction);
    m_ui->words->setWords(m_text.words);
    m_ui->preview->setText(m_text.preview);
    m_ui->waiting->setText(m_text.waiting);
    for (QLabel *label : QList<QLabel *> {m_ui->instruction, m_ui->words, m_ui->waiting})
        label->setHidden(label->text().isEmpty());
    const auto offer = [this](QPushButton *button, const QString &text) {
        setTextAsIs(*button, text);
        giveRoom(*button, metricsFor(font()));
        button->setHidden(text.isEmpty());
    };
    offer(m_ui->match, m_text.match);
    offer(m_ui->letIn, m_text.letIn);
    offer(m_ui->compare, m_text.compare);
    offer(m_ui->decline, m_text.decline);
    m_ui->match->setEnabled(m_room == model::Room::Free);
    m_ui->letIn->setEnabled(m_room == model::Room::Free);
    m_more->setText(m_text.declineMore);
    m_ui->declineMore->setHidden(m_text.declineMore.isEmpty());
    m_ui->show->setHidden(m_text.preview.isEmpty() || !m_ui->preview->isHidden());
    m_ui->others->setText(tr("and %n more", "at the door", int(others)));
    m_ui->others->setVisible(others > 0);
    m_ui->look->hide();
    m_ui->buttons->show();
    setAccessibleName(tr("%1 %2").arg(m_text.spoken, m_text.trust.text));
    show();
}

void KnockBar::showCount(qsizetype silent)
{
    m_shown.reset();
    m_menu->hide();
    m_ui->line->setText(tr("Connected, but silent: %1").arg(silent));
    for (QWidget *widget : QList<QWidget *> {m_ui->trust, m_ui->instruction, m_ui->words,
                                             m_ui->preview, m_ui->waiting, m_ui->buttons})
        widget->hide();
    m_ui->look->show();
    setAccessibleName(m_ui->line->text());
    show();
}

void KnockBar::showPreview()
{
    const bool focused = m_ui->show->hasFocus();
    m_ui->preview->show();
    if (focused)
        focusButtons();
    m_ui->show->hide();
}

void KnockBar::hideBar()
{
    m_shown.reset();
    m_menu->hide();
    const bool hadFocus = holdsFocus(*this);
    hide();
    if (hadFocus)
        emit dismissed();
}

void KnockBar::look()
{
    const bool focused = m_ui->look->hasFocus();
    m_silent = Silent::Shown;
    refresh();
    if (focused)
        focusButtons();
}

void KnockBar::compare()
{
    if (!reacts())
        return;
    const bool focused = m_ui->compare->hasFocus();
    m_comparing = model::Comparing::Yes;
    m_changed = m_clock.now();
    refresh();
    if (focused)
        focusButtons();
}

void KnockBar::admit(WordsVerdict words)
{
    if (!reacts())
        return;
    m_changed = m_clock.now(); // a second click is not an answer to the next caller
    emit admitted(m_shown->caller.id, words);
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

QList<QPushButton *> KnockBar::answers() const
{
    return {m_ui->match, m_ui->letIn, m_ui->compare, m_ui->decline};
}

void KnockBar::focusButtons()
{
    if (isHidden())
        return;
    if (!m_shown)
        return m_ui->look->setFocus(Qt::ShortcutFocusReason);
    for (QPushButton *button : answers()) {
        if (!button->isHidden() && button->isEnabled())
            return button->setFocus(Qt::ShortcutFocusReason);
    }
}

void KnockBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        WholeLines::keyPressEvent(event);
}

} // namespace talkstick::ui
