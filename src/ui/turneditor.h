// SPDX-License-Identifier: MIT
#pragma once

#include "model/weblinks.h"

#include <QPlainTextEdit>

#include <optional>

namespace talkstick::ui {

struct Inks;

//! A turn opened as text where it stands: to select from, to walk through by caret, to be read
//! aloud. Its lines lie where TurnLayout has put them, and links look as there.
class TurnEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    TurnEditor(const QFont &font, const QColor &surface, const Inks &inks, QWidget *parent);
    ~TurnEditor() override;

signals:
    //! It was clicked.
    void linkActivated(const talkstick::model::WebLink &link);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] std::optional<model::WebLink> linkAt(const QPoint &where) const;

    std::optional<model::WebLink> m_pressed;
};

} // namespace talkstick::ui
