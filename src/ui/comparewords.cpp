// SPDX-License-Identifier: MIT
#include "ui/comparewords.h"

#include "model/composing.h"
#include "ui/answerbuttons.h"
#include "ui/flowlayout.h"
#include "ui/holdsfocus.h"
#include "ui/metrics.h"
#include "ui_comparewords.h"

#include <QKeyEvent>
#include <QPainter>

namespace talkstick::ui {

using switchboard::WordsVerdict;

CompareWords::CompareWords(session::Clock &clock, QWidget *parent)
    : WholeLines(parent)
    , m_ui(std::make_unique<Ui::CompareWords>())
    , m_clock(clock)
{
    m_ui->setupUi(this);
    auto *row = new FlowLayout(m_ui->buttons);
    row->setContentsMargins({});
    for (QPushButton *button : {m_ui->match, m_ui->differ, m_ui->later})
        row->addWidget(button);
    new AnswerButtons({m_ui->match, m_ui->differ, m_ui->later}, this);
    const auto answer = [this](QPushButton *button, WordsVerdict verdict) {
        connect(button, &QPushButton::clicked, this, [this, verdict] { judge(verdict); });
    };
    answer(m_ui->match, WordsVerdict::Match);
    answer(m_ui->differ, WordsVerdict::Differ);
    answer(m_ui->later, WordsVerdict::NotCompared);
    updateAppearance();
    hide();
}

CompareWords::~CompareWords() = default;

void CompareWords::ask(const model::WordsQuestion &question)
{
    m_shown = m_clock.now();
    m_ui->title->setText(question.title);
    m_ui->instruction->setText(question.instruction);
    m_ui->words->setWords(question.words);
    m_ui->note->setText(question.note);
    m_ui->differ->setAccessibleDescription(question.note);
    setAccessibleName(question.spoken);
    show();
}

void CompareWords::withdraw()
{
    const bool hadFocus = holdsFocus(*this);
    hide();
    if (hadFocus)
        emit dismissed();
}

void CompareWords::judge(WordsVerdict verdict)
{
    if (m_clock.now() - m_shown < model::kGrace)
        return;
    withdraw();
    emit judged(verdict);
}

void CompareWords::focusButtons()
{
    m_ui->match->setFocus(Qt::ShortcutFocusReason);
}

void CompareWords::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        WholeLines::keyPressEvent(event);
}

void CompareWords::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.theirs);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_colours.theirsOutline);
}

void CompareWords::changeEvent(QEvent *event)
{
    WholeLines::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void CompareWords::updateAppearance()
{
    const Metrics metrics = metricsFor(font());
    m_colours = deriveColours(palette());
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, m_colours.onTheirs.text);
    for (QLabel *label : {m_ui->title, m_ui->instruction, m_ui->note})
        label->setPalette(inked);
    m_ui->words->setPalette(inked);
    m_ui->title->setFont(metrics.strong);
    m_ui->words->setBaseFont(font());
    layout()->setContentsMargins(metrics.s4, metrics.s3, metrics.s4, metrics.s3);
    layout()->setSpacing(metrics.s2);
    m_ui->buttons->layout()->setSpacing(metrics.s2);
    for (QPushButton *button : {m_ui->match, m_ui->differ, m_ui->later})
        giveRoom(*button, metrics);
}

} // namespace talkstick::ui
