// SPDX-License-Identifier: MIT
//
// Where BandWidget has what it shows.
#include "ui/bandwidget.h"
#include "ui/bandwords.h"

#include <QPushButton>
#include <QStyle>

#include <algorithm>

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

int handSide(const Metrics &metrics)
{
    return 5 * metrics.u;
}

QSize sizeOf(const QPushButton &button)
{
    return button.sizeHint().expandedTo(button.minimumSize());
}

double between(double from, double to, double part)
{
    return from + (to - from) * part;
}

} // namespace

bool BandWidget::isNarrow() const
{
    return width() < kNarrowBelow * m_metrics.u;
}

// Below the seats, where there is no room for them beside words.
bool BandWidget::areButtonsBelow() const
{
    if (m_buttonsWidth == 0 || isNarrow())
        return m_buttonsWidth > 0;
    return m_band.holder != Band::Holder::Nobody
        && m_buttonsWidth + m_metrics.s2 + m_metrics.s3 > width() / 2;
}

int BandWidget::buttonsHeight() const
{
    return areButtonsBelow() ? m_buttonHeight + 2 * m_metrics.s2 : 0;
}

int BandWidget::seatsHeight() const
{
    return height() - buttonsHeight();
}

int BandWidget::split() const
{
    return qRound(width() * between(holdersShare(), 1 - holdersShare(), m_position));
}

// Two equal halves; where there is no room for that, the holder's is the larger.
double BandWidget::holdersShare() const
{
    const double whole = std::max(1, width());
    const double mine = holdersNeed() / whole;
    const double other = othersNeed() / whole;
    if (!isNarrow())
        return std::clamp(mine, 0.5, std::max(0.5, 1 - other));
    return 1 - std::clamp(other, kLeastShare, std::clamp(1 - mine, kLeastShare, 0.5));
}

// Its words in one line each, and what lies beside them.
int BandWidget::holdersNeed() const
{
    return std::max(advance(m_metrics.strong, m_band.first),
                    advance(m_metrics.caption, m_band.second))
        + besideHoldersWords() + 1; // what rounding may take
}

int BandWidget::besideHoldersWords() const
{
    return stickLength() + 2 * m_metrics.s3 + m_metrics.s2;
}

int BandWidget::othersNeed() const
{
    const bool mine = m_band.holder == Band::Holder::Them;
    int words = advance(m_metrics.body, mine ? tr("You") : m_band.theirName);
    if (!isNarrow())
        words = std::max(words, advance(m_metrics.caption, m_band.other));
    return words + besideOthersWords() + 2;
}

int BandWidget::besideOthersWords() const
{
    const int hand = m_band.hand == Band::Hand::Nobody ? 0 : handRoom(m_band.hand);
    return hand + buttonsBeside() + m_metrics.s3 + m_metrics.s2;
}

// The room that they take from words.
int BandWidget::buttonsBeside() const
{
    return areButtonsBelow() ? 0 : m_buttonsWidth;
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
    return {left, (seatsHeight() - thickness) / 2.0, double(stickLength()), thickness};
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
    return visual({left, (seatsHeight() - side) / 2, side, side});
}

// The words make room for the stick as it comes, and for a hand.
QRect BandWidget::theirWords() const
{
    const int left = m_metrics.s3 + handRoom(Band::Hand::Theirs)
        + int((1 - m_position) * (stickLength() + m_metrics.s3));
    const int buttons = buttonsSeat() == Band::Holder::Them ? buttonsBeside() : 0;
    return {left, 0, split() - left - m_metrics.s2 - buttons, seatsHeight()};
}

QRect BandWidget::myWords() const
{
    const int right = width() - m_metrics.s3 - handRoom(Band::Hand::Mine)
        - int(m_position * (stickLength() + m_metrics.s3));
    const int buttons = buttonsSeat() == Band::Holder::Me ? buttonsBeside() : 0;
    const int left = split() + m_metrics.s2 + buttons;
    return {left, 0, right - left, seatsHeight()};
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
    const int least = (isNarrow() ? kNarrowHeight : kHeight) * m_metrics.u;
    const int beside = buttonsBeside() > 0 ? m_buttonHeight + m_metrics.s2 : 0;
    const int words = m_band.holder == Band::Holder::Nobody ? heightOfEnding() : heightOfSeats();
    return {kNarrowBelow * m_metrics.u / 2, std::max({least, beside, words}) + buttonsHeight()};
}

// Not while the stick moves, but when it has come: the height is that from the beginning.
int BandWidget::heightOfSeats() const
{
    const int holders = qRound(width() * holdersShare());
    const int words = wordsHeight(m_metrics.strong, m_band.first, holders - besideHoldersWords())
        + wordsHeight(m_metrics.caption, m_band.second, holders - besideHoldersWords());
    const int room = width() - holders - besideOthersWords();
    const int others = isNarrow() ? 0
                                  : QFontMetrics(m_metrics.body).height()
            + wordsHeight(m_metrics.caption, m_band.other, room);
    return std::max(words, others) + 2 * m_metrics.s1;
}

// What is said beside it goes before it.
bool BandWidget::hasRoomForLink() const
{
    int buttons = 0;
    for (const QPushButton *button : {m_tryNow, m_copyLink})
        buttons += sizeOf(*button).width();
    if (isNarrow())
        return buttons + m_metrics.s2 + 2 * m_metrics.s3 <= width();
    const int words = std::max(advance(m_metrics.body, m_band.theirName),
                               advance(m_metrics.caption, m_band.other));
    return words + buttons + 4 * m_metrics.s2 + m_metrics.s3 <= width() / 2;
}

// Where it is narrow, those that lead furthest; the menus have all of them.
void BandWidget::showButtons()
{
    const bool isNew = m_band.newConversation == Band::Possible::Yes;
    m_speakAnyway->setVisible(m_band.speakAnyway == Band::Possible::Yes);
    m_callAgain->setVisible(m_band.callAgain == Band::Possible::Yes && !(isNarrow() && isNew));
    m_practise->setVisible(m_band.practise == Band::Possible::Yes);
    m_newConversation->setVisible(isNew);
    m_tryNow->setVisible(m_band.tryNow == Band::Possible::Yes && !(isNarrow() && isNew));
    m_copyLink->setVisible(m_band.copyLink == Band::Possible::Yes && hasRoomForLink()
                           && !(isNarrow() && isNew));
}

void BandWidget::placeButtons()
{
    for (QPushButton *button : findChildren<QPushButton *>())
        giveRoom(*button, m_metrics);
    showButtons();
    QList<QPushButton *> shown {m_speakAnyway,     m_callAgain, m_practise,
                                m_newConversation, m_tryNow,    m_copyLink};
    shown.removeIf([](const QPushButton *button) { return button->isHidden(); });
    m_buttonsWidth = 0;
    m_buttonHeight = 0;
    for (QPushButton *button : shown) {
        m_buttonsWidth += sizeOf(*button).width() + m_metrics.s2;
        m_buttonHeight = std::max(m_buttonHeight, sizeOf(*button).height());
    }
    int before = 0;
    for (QPushButton *button : shown) {
        const QSize size = sizeOf(*button);
        const int top = areButtonsBelow() ? seatsHeight() + (buttonsHeight() - size.height()) / 2
                                          : (height() - size.height()) / 2;
        button->setGeometry(
            visual({buttonLeft(size.width(), before), top, size.width(), size.height()}));
        before += size.width() + m_metrics.s2;
    }
}

// Of the next button; without seats, or below them, they stand at the edge.
int BandWidget::buttonLeft(int width, int before) const
{
    const Band::Holder seat = areButtonsBelow() ? Band::Holder::Nobody : buttonsSeat();
    switch (seat) {
    case Band::Holder::Me:
        return std::min(split() + m_metrics.s2 + before, this->width() - m_metrics.s3 - width);
    case Band::Holder::Them: return std::max(split() - m_metrics.s2 - width - before, m_metrics.s3);
    case Band::Holder::Nobody: break;
    }
    return this->width() - m_metrics.s3 - (m_buttonsWidth - m_metrics.s2) + before;
}

} // namespace talkstick::ui
