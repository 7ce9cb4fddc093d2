// SPDX-License-Identifier: MIT
//
// How Composer looks.
#include "ui/composer.h"
#include "ui/sendrow.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>

namespace talkstick::ui {
namespace {

using model::Composing;

constexpr int kLeastLines = 2;
constexpr int kMostLines = 8;

} // namespace

void Composer::setPageHeight(int pixels)
{
    m_pageHeight = pixels;
    fitHeight();
}

// As high as its text, within limits.
void Composer::fitHeight()
{
    const double lines = m_edit->document()->size().height(); // of a plain text: its lines
    const double margins = 2 * (m_edit->document()->documentMargin() + m_edit->frameWidth());
    const double line = std::ceil(QFontMetricsF(m_edit->font()).lineSpacing());
    const int most = std::clamp(int(m_pageHeight / 3 / line), kLeastLines, kMostLines);
    const int shown = std::clamp(int(std::ceil(lines)), kLeastLines, most);
    m_edit->setFixedHeight(int(std::ceil(shown * line + margins)));
    // A pixel that a font's own leading takes is no reason for a scroll bar.
    m_edit->setVerticalScrollBarPolicy(lines > most ? Qt::ScrollBarAsNeeded
                                                    : Qt::ScrollBarAlwaysOff);
}

void Composer::paintEvent(QPaintEvent *)
{
    const bool mine = m_phase == turn::Phase::Mine || m_composing.does == Composing::Does::Seal;
    const double line = mine ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(m_field->geometry()).adjusted(1, 1, -1, -1);
    if (m_composing.does == Composing::Does::Unseal)
        return paintSealed(painter, field);
    painter.setPen(QPen(mine ? m_colours.onPage.stick : m_colours.edge, line));
    painter.setBrush(m_edit->isReadOnly() ? m_colours.window : m_colours.page);
    painter.drawRoundedRect(field, m_metrics.s2, m_metrics.s2);
}

// Nothing that was said looks so.
void Composer::paintSealed(QPainter &painter, const QRectF &field) const
{
    painter.setPen(QPen(m_colours.onWindow.stick, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(field, m_metrics.s3, m_metrics.s3);
}

QString Composer::waitingText() const
{
    return m_waiting == Waiting::Pass ? tr("Passing the stick\u2026 Esc takes it back.")
                                      : tr("Your turn goes in five seconds. Esc takes it back.");
}

void Composer::showTexts()
{
    using RowPass = SendRow::Pass;
    const bool waiting = m_waiting != Waiting::Nothing;
    const RowPass offered = m_phase == turn::Phase::Mine ? RowPass::Offered : RowPass::Nothing;
    Composing composing = m_composing;
    if (isTurnWaiting()) { // what was sent is what goes
        composing.field = Composing::Field::ReadOnly;
        composing.button = Composing::Button::Off;
        composing.keep = Composing::Possible::No;
    }
    m_row->setEnterKey(m_habits.enter);
    m_row->setContents(composing, waiting ? RowPass::Waiting : offered,
                       waiting ? waitingText() : m_hint);
    const bool editable = composing.field == Composing::Field::Editable;
    m_edit->setReadOnly(!editable);
    m_edit->setPlaceholderText(editable ? tr("Write your turn\u2026") : QString());
    const bool sealed = m_composing.does == Composing::Does::Unseal;
    m_edit->setAccessibleName(sealed ? tr("Your turn, ready") : tr("Your turn"));
    m_edit->setAccessibleDescription(m_row->note());
    update();
}

void Composer::changeEvent(QEvent *event)
{
    WholeLines::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void Composer::updateAppearance()
{
    m_metrics = metricsFor(font());
    m_colours = deriveColours(palette());
    layout()->setContentsMargins(m_metrics.s3, m_metrics.s2, m_metrics.s3, m_metrics.s3);
    layout()->setSpacing(m_metrics.s2);
    m_field->setContentsMargins(m_metrics.s2, m_metrics.s2, m_metrics.s2, m_metrics.s2);
    fitHeight();
    showTexts();
}

} // namespace talkstick::ui
