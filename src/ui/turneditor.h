// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace talkstick::ui {

struct Inks;

//! A turn opened as text where it stands: to select from, to walk through by caret, to be read
//! aloud. Its lines lie where TurnLayout has put them.
class TurnEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    TurnEditor(const QFont &font, const QColor &surface, const Inks &inks, QWidget *parent);
    ~TurnEditor() override;
};

} // namespace talkstick::ui
