// SPDX-License-Identifier: MIT
#include "ui/notice.h"

#include "ui/metrics.h"
#include "ui/taborder.h"
#include "ui/tonecolour.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace talkstick::ui {
namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Notice::Notice(QWidget *parent)
    : WholeLines(parent)
{
    hide();
}

void Notice::furnish()
{
    if (m_lines)
        return;
    m_what = makeLabel(this);
    m_advice = makeLabel(this);
    m_action = new QPushButton(this);
    m_other = new QPushButton(this);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_what);
    texts->addWidget(m_advice);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_action, m_other}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_lines = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_lines->setContentsMargins({});
    m_lines->addLayout(texts);
    m_lines->addLayout(buttons);
    placeButtons();
    placeInTabOrder(*this, m_tabAfter);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionRequested);
    connect(m_other, &QPushButton::clicked, this, &Notice::otherRequested);
}

void Notice::setTabAfter(QWidget &widget)
{
    m_tabAfter = &widget;
}

void Notice::setButtons(Buttons place)
{
    m_buttons = place;
    if (m_lines)
        placeButtons();
}

void Notice::placeButtons()
{
    const bool beside = m_buttons == Buttons::Beside;
    m_lines->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setStretch(0, beside ? 1 : 0);
}

void Notice::showText(model::Tone tone, const QString &what, const QString &advice,
                      const QString &action, const QString &other)
{
    furnish();
    m_tone = tone;
    m_what->setText(what);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    updateAppearance();
    show();
    if (tone == model::Tone::Failure)
        QTimer::singleShot(0, this, &Notice::reveal); // when it has its place
}

void Notice::reveal()
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->ensureWidgetVisible(this);
            return;
        }
    }
}

QString Notice::text() const
{
    return m_what ? m_what->text() : QString();
}

void Notice::clear()
{
    if (m_what)
        m_what->clear();
    hide();
}

void Notice::changeEvent(QEvent *event)
{
    WholeLines::changeEvent(event);
    const bool another =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (m_lines && another)
        updateAppearance();
}

void Notice::updateAppearance()
{
    const Inks inks = deriveColours(palette()).onWindow;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     toneColour(m_tone, inks, palette().color(QPalette::WindowText)));
    m_what->setPalette(colours);
    const Metrics metrics = metricsFor(font());
    for (QLayout *layout : findChildren<QLayout *>())
        layout->setSpacing(metrics.s2);
    for (QPushButton *button : {m_action, m_other})
        giveRoom(*button, metrics);
}

} // namespace talkstick::ui
