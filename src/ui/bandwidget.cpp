// SPDX-License-Identifier: MIT
#include "ui/bandwidget.h"

#include "ui/stick.h"
#include "ui/tonecolour.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace talkstick::ui {
namespace {

using model::Band;

constexpr int kHeight = 11; // u
constexpr int kNarrowHeight = 9; // u
constexpr int kNarrowBelow = 120; // u; 480 pixels at 10 points
constexpr int kStick = 12; // u
constexpr int kNarrowStick = 8; // u
constexpr double kStickThickness = 2.25; // u
constexpr int kMove = 180; // ms

double between(double from, double to, double part)
{
    return from + (to - from) * part;
}

} // namespace

// One or two lines and where they stand.
struct BandWidget::Words
{
    QRect where;
    Qt::Alignment side = Qt::AlignLeft;
    QString first;
    QFont font;
    QColor colour;
    QString second;
    QColor secondColour;
};

BandWidget::BandWidget(QWidget *parent)
    : QWidget(parent)
    , m_speakAnyway(makeButton(tr("Speak anyway")))
    , m_callAgain(makeButton(tr("Call again")))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_speakAnyway->setToolTip(tr("If both of you wait, the other program has lost step. "
                                 "Take the stick and speak, although it is not your turn."));
    connect(m_speakAnyway, &QPushButton::clicked, this, &BandWidget::speakAnywayRequested);
    connect(m_callAgain, &QPushButton::clicked, this, &BandWidget::callAgainRequested);

    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toDouble();
        placeButtons();
        update();
    });
    updateAppearance();
}

BandWidget::~BandWidget() = default;

QPushButton *BandWidget::makeButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

void BandWidget::setBand(const Band &band)
{
    if (band == m_band)
        return;
    m_band = band;
    setAccessibleName(band.second.isEmpty() ? band.first
                                            : tr("%1. %2").arg(band.first, band.second));
    moveStick();
    placeButtons();
    update();
}

void BandWidget::moveStick()
{
    if (m_band.holder == Band::Holder::Nobody)
        return;
    const double goal = m_band.holder == Band::Holder::Me ? 1 : 0;
    const bool still = !isVisible()
        || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    m_animation.stop();
    if (still) {
        m_position = goal;
        return;
    }
    m_animation.setDuration(kMove);
    m_animation.setStartValue(m_position);
    m_animation.setEndValue(goal);
    m_animation.start();
}

bool BandWidget::isNarrow() const
{
    return width() < kNarrowBelow * m_metrics.u;
}

// Two equal halves; where there is no room for that, the holder's is the larger.
int BandWidget::split() const
{
    return isNarrow() ? int(width() * between(0.68, 0.32, m_position)) : width() / 2;
}

int BandWidget::stickLength() const
{
    return (isNarrow() ? kNarrowStick : kStick) * m_metrics.u;
}

QRectF BandWidget::stickRect() const
{
    const double thickness = kStickThickness * m_metrics.u;
    const double mine = width() - m_metrics.s3 - stickLength();
    const double left = between(m_metrics.s3, mine, m_position);
    return {left, (height() - thickness) / 2.0, double(stickLength()), thickness};
}

// The words make room for the stick as it comes.
QRect BandWidget::theirWords() const
{
    const int left = m_metrics.s3 + int((1 - m_position) * (stickLength() + m_metrics.s3));
    return {left, 0, split() - left - m_metrics.s2, height()};
}

QRect BandWidget::myWords() const
{
    const int right = width() - m_metrics.s3 - int(m_position * (stickLength() + m_metrics.s3));
    const int left = split() + m_metrics.s2 + m_buttonsWidth;
    return {left, 0, right - left, height()};
}

QRect BandWidget::visual(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QSize BandWidget::sizeHint() const
{
    return {kNarrowBelow * m_metrics.u, minimumSizeHint().height()};
}

QSize BandWidget::minimumSizeHint() const
{
    const int height = (isNarrow() ? kNarrowHeight : kHeight) * m_metrics.u;
    return {kNarrowBelow * m_metrics.u / 2, std::max(height, m_metrics.target + m_metrics.s2)};
}

void BandWidget::placeButtons()
{
    m_speakAnyway->setVisible(m_band.speakAnyway == Band::Possible::Yes);
    m_callAgain->setVisible(m_band.callAgain == Band::Possible::Yes);
    const bool over = m_band.holder == Band::Holder::Nobody;
    int left = split() + m_metrics.s2;
    m_buttonsWidth = 0;
    for (QPushButton *button : {m_speakAnyway, m_callAgain}) {
        if (button->isHidden())
            continue;
        giveRoom(*button, m_metrics);
        const QSize size = button->sizeHint().expandedTo(button->minimumSize());
        if (over) // there are no seats, so they stand at the edge
            left = width() - m_metrics.s3 - size.width() - m_buttonsWidth;
        button->setGeometry(
            visual({left, (height() - size.height()) / 2, size.width(), size.height()}));
        left += size.width() + m_metrics.s2;
        m_buttonsWidth += size.width() + m_metrics.s2;
    }
}

// Of a seat in which the stick does not lie only the name is said.
BandWidget::Words BandWidget::seat(Band::Holder who, const Inks &surface) const
{
    const bool me = who == Band::Holder::Me;
    Words words;
    words.where = me ? myWords() : theirWords();
    words.side = me ? Qt::AlignRight : Qt::AlignLeft;
    words.first = me ? tr("You") : m_band.theirName;
    words.font = m_metrics.body;
    words.colour = m_colours.onWindow.caption;
    if (m_band.holder != who)
        return words;
    words.first = m_band.first;
    words.font = m_metrics.strong;
    words.colour = surface.text;
    words.second = m_band.second;
    words.secondColour = toneColour(m_band.tone, surface, surface.caption);
    return words;
}

BandWidget::Words BandWidget::ending() const
{
    const QRect where(m_metrics.s4, 0, width() - 2 * m_metrics.s4 - m_buttonsWidth, height());
    const Inks &inks = m_colours.onWindow;
    const QColor first =
        m_band.second.isEmpty() ? toneColour(m_band.tone, inks, inks.text) : inks.text;
    return {where,
            Qt::AlignLeft,
            m_band.first,
            m_metrics.strong,
            first,
            m_band.second,
            toneColour(m_band.tone, inks, inks.caption)};
}

void BandWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.window);
    if (m_band.holder == Band::Holder::Nobody) {
        paintWords(painter, ending());
    } else {
        paintSeats(painter);
        paintWords(painter, seat(Band::Holder::Them, m_colours.onTheirs));
        paintWords(painter, seat(Band::Holder::Me, m_colours.onMine));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     mix(m_colours.window, m_colours.onWindow.text, 0.18));
}

void BandWidget::paintSeats(QPainter &painter) const
{
    const QColor theirs = mix(m_colours.theirs, m_colours.window, m_position);
    const QColor mine = mix(m_colours.window, m_colours.mine, m_position);
    painter.fillRect(visual({0, 0, split(), height()}), theirs);
    painter.fillRect(visual({split(), 0, width() - split(), height()}), mine);
    painter.fillRect(visual({split(), 0, 1, height()}),
                     mix(m_colours.window, m_colours.onWindow.text, 0.18));

    const Inks &inks = m_position < 0.5 ? m_colours.onTheirs : m_colours.onMine;
    QRectF stick = stickRect();
    if (layoutDirection() == Qt::RightToLeft)
        stick.moveLeft(width() - stick.right());
    paintStick(painter, stick, StickStyle::Filled, inks.stick, inks.text);
}

void BandWidget::paintWords(QPainter &painter, const Words &words) const
{
    const QFontMetrics first(words.font);
    const QFontMetrics second(m_metrics.caption);
    const int gap = words.second.isEmpty() ? 0 : second.height();
    const int top = (height() - first.height() - gap) / 2;
    const int left = words.where.left();
    const int width = std::max(0, words.where.width());
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), words.side)
                           | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine);
    painter.setFont(words.font);
    painter.setPen(words.colour);
    painter.drawText(visual({left, top, width, first.height()}), flags,
                     first.elidedText(words.first, Qt::ElideRight, width));
    if (words.second.isEmpty())
        return;
    painter.setFont(m_metrics.caption);
    painter.setPen(words.secondColour);
    painter.drawText(visual({left, top + first.height(), width, second.height()}), flags,
                     second.elidedText(words.second, Qt::ElideRight, width));
}

void BandWidget::resizeEvent(QResizeEvent *)
{
    updateGeometry();
    placeButtons();
}

void BandWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateAppearance();
}

void BandWidget::updateAppearance()
{
    m_metrics = metricsFor(font());
    m_colours = deriveColours(palette());
    updateGeometry();
    placeButtons();
    update();
}

} // namespace talkstick::ui
