// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QTextDocument;

namespace talkstick::ui {

//! What is written in \a document, letter by letter; lines end with a line feed.
//! (QTextDocument::toPlainText() makes plain spaces of those at which no line may break.)
[[nodiscard]] QString textOf(const QTextDocument &document);

} // namespace talkstick::ui
