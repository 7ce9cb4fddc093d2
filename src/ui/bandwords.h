// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>
#include <QString>
#include <QWidget>

namespace talkstick::ui {

//! In one line, pixels.
inline int advance(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

//! Qt::TextWordWrap if \a text is said in full by three lines of \a width, else
//! Qt::TextSingleLine: then it fits into one, or is cut, as a name without end.
inline int wrapping(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width || width <= 0)
        return Qt::TextSingleLine;
    const QRect needed =
        metrics.boundingRect({0, 0, width, QWIDGETSIZE_MAX}, Qt::TextWordWrap, text);
    const bool fits = needed.width() <= width && needed.height() < 4 * metrics.height();
    return fits ? Qt::TextWordWrap : Qt::TextSingleLine;
}

//! Of \a text, whose lines \a flags tell as wrapping() does; none of an empty one.
inline int wordsHeight(const QFont &font, const QString &text, int width, int flags)
{
    const QFontMetrics metrics(font);
    if (text.isEmpty())
        return 0;
    if (flags == Qt::TextSingleLine)
        return metrics.height();
    return metrics.boundingRect({0, 0, width, QWIDGETSIZE_MAX}, flags, text).height();
}

//! The same, wrapped as wrapping() says.
inline int wordsHeight(const QFont &font, const QString &text, int width)
{
    return wordsHeight(font, text, width, wrapping(font, text, width));
}

} // namespace talkstick::ui
