// SPDX-License-Identifier: MIT
#include "ui/wrappedlabel.h"

#include "ui/metrics.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStringTokenizer>

#include <algorithm>

namespace talkstick::ui {
namespace {

constexpr qsizetype kMostKept = 32; // while a window is made wider pixel by pixel
constexpr int kLettersALine = 60;
constexpr int kSlack = 1; // pixel: letters stand at fractions of them

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::forget() const
{
    m_measured.clear();
    m_heights.clear();
}

// Where the words part is where lines may; a mark after an ampersand counts as a letter.
void WrappedLabel::measure() const
{
    if (m_measured == text())
        return;
    forget();
    m_measured = text();
    const QFontMetrics letters = fontMetrics();
    m_whole = letters.horizontalAdvance(m_measured);
    m_widestWord = 0;
    for (const QStringView word : QStringTokenizer(m_measured, u' '))
        m_widestWord = std::max(m_widestWord, letters.horizontalAdvance(word.toString()));
}

QSize WrappedLabel::sizeHint() const
{
    ensurePolished();
    measure();
    const QMargins edge = contentsMargins();
    const int letters = fontMetrics().averageCharWidth() * kLettersALine;
    const int width = std::min(m_whole, letters) + edge.left() + edge.right() + kSlack;
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    ensurePolished();
    measure();
    const QMargins edge = contentsMargins();
    return {m_widestWord + edge.left() + edge.right() + kSlack,
            fontMetrics().height() + edge.top() + edge.bottom()};
}

int WrappedLabel::heightForWidth(int width) const
{
    measure();
    if (m_heights.size() > kMostKept)
        m_heights.clear();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

bool WrappedLabel::event(QEvent *event)
{
    if (changesLook(*event) || event->type() == QEvent::ContentsRectChange)
        forget();
    return QLabel::event(event);
}

} // namespace talkstick::ui
