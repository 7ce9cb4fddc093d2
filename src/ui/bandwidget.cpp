// SPDX-License-Identifier: MIT
#include "ui/bandwidget.h"

#include "ui/icons.h"

#include <QAccessibleWidget>
#include <QEvent>
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
constexpr double kLeastShare = 0.24; // of the seat where the stick is not
constexpr int kStick = 12; // u
constexpr int kNarrowStick = 8; // u
constexpr double kStickThickness = 2.25; // u
constexpr int kMove = 180; // ms

int handSide(const Metrics &metrics)
{
    return 5 * metrics.u;
}

// Else a screen reader takes it for a mere holder of buttons, and passes over what is painted.
QAccessibleInterface *bandInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String(BandWidget::staticMetaObject.className()))
        return nullptr;
    auto *band = qobject_cast<BandWidget *>(object);
    return band ? new QAccessibleWidget(band, QAccessible::StaticText) : nullptr;
}

void installInterface()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(bandInterface);
        return true;
    }();
}

double between(double from, double to, double part)
{
    return from + (to - from) * part;
}

} // namespace

BandWidget::BandWidget(QWidget *parent)
    : QWidget(parent)
    , m_speakAnyway(makeButton(tr("Speak anyway")))
    , m_callAgain(makeButton(tr("Call again")))
    , m_practise(makeButton(tr("Practise again\u2026")))
    , m_newConversation(makeButton(tr("New conversation")))
    , m_tryNow(makeButton(tr("Try now")))
    , m_copyLink(makeButton(tr("Copy link")))
{
    installInterface();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_speakAnyway->setToolTip(tr("If both of you wait, the other program has lost step. "
                                 "Take the stick and speak, although it is not your turn."));
    connect(m_speakAnyway, &QPushButton::clicked, this, &BandWidget::speakAnywayRequested);
    m_copyLink->setToolTip(tr("If you have moved: send them an invitation to where you are now."));
    connect(m_callAgain, &QPushButton::clicked, this, &BandWidget::callAgainRequested);
    connect(m_practise, &QPushButton::clicked, this, &BandWidget::practiceRequested);
    connect(m_newConversation, &QPushButton::clicked, this, &BandWidget::newConversationRequested);
    connect(m_tryNow, &QPushButton::clicked, this, &BandWidget::tryNowRequested);
    connect(m_copyLink, &QPushButton::clicked, this, &BandWidget::copyLinkRequested);

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
    QStringList said {band.first, band.second, band.other};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(". ")));
    moveStick();
    placeButtons();
    updateGeometry();
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
    if (!isNarrow())
        return width() / 2;
    return int(width() * between(holdersShare(), 1 - holdersShare(), m_position));
}

// A name needs little, buttons what they need.
double BandWidget::holdersShare() const
{
    const double buttons = m_buttonsWidth > 0 ? m_buttonsWidth + m_metrics.s2 + m_metrics.s3 : 0;
    return 1 - std::clamp(buttons / std::max(1, width()), kLeastShare, 0.5);
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

int BandWidget::handRoom(Band::Hand whose) const
{
    return m_band.hand == whose ? handSide(m_metrics) + m_metrics.s2 : 0;
}

// At the outer edge of its seat, where the stick would lie.
QRect BandWidget::handRect() const
{
    if (m_band.hand == Band::Hand::Nobody || m_band.holder == Band::Holder::Nobody)
        return {};
    const int side = handSide(m_metrics);
    const int left =
        m_band.hand == Band::Hand::Theirs ? m_metrics.s3 : width() - m_metrics.s3 - side;
    return visual({left, (height() - side) / 2, side, side});
}

// The words make room for the stick as it comes, and for a hand.
QRect BandWidget::theirWords() const
{
    const int left = m_metrics.s3 + handRoom(Band::Hand::Theirs)
        + int((1 - m_position) * (stickLength() + m_metrics.s3));
    const int buttons = buttonsSeat() == Band::Holder::Them ? m_buttonsWidth : 0;
    return {left, 0, split() - left - m_metrics.s2 - buttons, height()};
}

QRect BandWidget::myWords() const
{
    const int right = width() - m_metrics.s3 - handRoom(Band::Hand::Mine)
        - int(m_position * (stickLength() + m_metrics.s3));
    const int buttons = buttonsSeat() == Band::Holder::Me ? m_buttonsWidth : 0;
    const int left = split() + m_metrics.s2 + buttons;
    return {left, 0, right - left, height()};
}

// Where less is to be read: where the stick is not.
Band::Holder BandWidget::buttonsSeat() const
{
    switch (m_band.holder) {
    case Band::Holder::Me: return Band::Holder::Them;
    case Band::Holder::Them: return Band::Holder::Me;
    case Band::Holder::Nobody: break;
    }
    return Band::Holder::Nobody;
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
    return {kNarrowBelow * m_metrics.u / 2,
            std::max({height, m_metrics.target + m_metrics.s2, heightOfEnding()})};
}

// What is said beside it goes before it.
bool BandWidget::hasRoomForLink() const
{
    const int words = QFontMetrics(m_metrics.caption).horizontalAdvance(m_band.other);
    const int buttons = m_tryNow->sizeHint().width() + m_copyLink->sizeHint().width();
    return !isNarrow() && words + buttons + 4 * m_metrics.s2 + m_metrics.s3 <= width() / 2;
}

// Where it is narrow, the one that leads furthest; the menus have all of them.
void BandWidget::showButtons()
{
    const bool isNew = m_band.newConversation == Band::Possible::Yes;
    m_speakAnyway->setVisible(m_band.speakAnyway == Band::Possible::Yes);
    m_callAgain->setVisible(m_band.callAgain == Band::Possible::Yes && !(isNarrow() && isNew));
    m_practise->setVisible(m_band.practise == Band::Possible::Yes);
    m_newConversation->setVisible(isNew);
    m_tryNow->setVisible(m_band.tryNow == Band::Possible::Yes && !(isNarrow() && isNew));
    m_copyLink->setVisible(m_band.copyLink == Band::Possible::Yes && hasRoomForLink());
}

void BandWidget::placeButtons()
{
    showButtons();
    QList<QPushButton *> shown {m_speakAnyway,     m_callAgain, m_practise,
                                m_newConversation, m_tryNow,    m_copyLink};
    shown.removeIf([](const QPushButton *button) { return button->isHidden(); });
    const auto sizeOf = [](const QPushButton *button) {
        return button->sizeHint().expandedTo(button->minimumSize());
    };
    m_buttonsWidth = 0;
    for (QPushButton *button : shown) {
        giveRoom(*button, m_metrics);
        m_buttonsWidth += sizeOf(button).width() + m_metrics.s2;
    }
    int before = 0;
    for (QPushButton *button : shown) {
        const QSize size = sizeOf(button);
        button->setGeometry(visual({buttonLeft(size.width(), before),
                                    (height() - size.height()) / 2, size.width(), size.height()}));
        before += size.width() + m_metrics.s2;
    }
}

// Of the next button; without seats they stand at the edge.
int BandWidget::buttonLeft(int width, int before) const
{
    switch (buttonsSeat()) {
    case Band::Holder::Me:
        return std::min(split() + m_metrics.s2 + before, this->width() - m_metrics.s3 - width);
    case Band::Holder::Them: return std::max(split() - m_metrics.s2 - width - before, m_metrics.s3);
    case Band::Holder::Nobody: break;
    }
    return this->width() - m_metrics.s3 - width - before;
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
    setSymbol(*m_copyLink, Symbol::Link, palette());
    updateGeometry();
    placeButtons();
    update();
}

} // namespace talkstick::ui
