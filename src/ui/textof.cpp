// SPDX-License-Identifier: MIT
#include "ui/textof.h"

#include <QTextDocument>

namespace talkstick::ui {

QString textOf(const QTextDocument &document)
{
    QString text = document.toRawText();
    for (QChar &c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = QChar::LineFeed;
    }
    return text;
}

} // namespace talkstick::ui
