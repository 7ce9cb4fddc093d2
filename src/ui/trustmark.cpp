// SPDX-License-Identifier: MIT
#include "ui/trustmark.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/tonecolour.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace talkstick::ui {
namespace {

Symbol symbolOf(model::TrustLabel::Picture picture)
{
    switch (picture) {
    case model::TrustLabel::Picture::Padlock: return Symbol::Padlock;
    case model::TrustLabel::Picture::PadlockQuestion: return Symbol::PadlockQuestion;
    case model::TrustLabel::Picture::OpenPadlock: break;
    }
    return Symbol::OpenPadlock;
}

} // namespace

TrustMark::TrustMark(QWidget *parent)
    : QWidget(parent)
    , m_padlock(new QLabel(this))
    , m_words(new QLabel(this))
{
    m_words->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_padlock);
    layout->addWidget(m_words, 1);
    setTrust(model::trustLabel(std::nullopt));
}

void TrustMark::setTrust(const model::TrustLabel &trust)
{
    m_trust = trust;
    m_words->setText(trust.text);
    updateAppearance();
}

void TrustMark::setInks(const Inks &inks)
{
    m_inks = inks;
    updateAppearance();
}

QString TrustMark::text() const
{
    return m_words->text();
}

void TrustMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateAppearance();
}

void TrustMark::updateAppearance()
{
    const Inks inks = m_inks.value_or(deriveColours(palette()).onWindow);
    const QColor colour = toneColour(m_trust.tone, inks, inks.text);
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, colour);
    m_words->setPalette(inked);
    const int side = fontMetrics().height();
    m_padlock->setPixmap(icon(symbolOf(m_trust.picture), colour).pixmap(side, side));
    layout()->setSpacing(metricsFor(font()).s1);
}

} // namespace talkstick::ui
