// SPDX-License-Identifier: MIT
#include "ui/wordslabel.h"

#include "ui/metrics.h"

namespace talkstick::ui {

WordsLabel::WordsLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

void WordsLabel::setWords(const QStringList &words)
{
    // Two spaces of half an em: far enough apart to be counted, and lines break there.
    setText(words.join(QStringLiteral("\u2002 ")));
    setAccessibleName(words.join(QStringLiteral(", ")));
}

void WordsLabel::setBaseFont(const QFont &font)
{
    setFont(metricsFor(font).words);
}

} // namespace talkstick::ui
