// SPDX-License-Identifier: MIT
#pragma once

#include "model/weblinks.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QColor;
class QPainter;
class QTextCharFormat;
class QTextLayout;

namespace talkstick::ui {

inline constexpr double kLineSpacing = 1.25; //!< of what people say, in line heights

//! Distance of tab stops in pixels.
[[nodiscard]] double tabStop(const QFont &font);

//! How a link looks in \a ink.
[[nodiscard]] QTextCharFormat linkFormat(const QColor &ink);

//! What somebody said, broken into lines. Each paragraph runs in the direction of its own script.
class TurnLayout final
{
public:
    //! Lines are at most \a width pixels wide. Links to the web are underlined, in \a linkInk.
    TurnLayout(const QString &text, const QFont &font, int width, const QColor &linkInk);
    ~TurnLayout();

    //! Of the lines as they are, so not wider than the widest of them.
    [[nodiscard]] QSize size() const { return m_size; }
    //! Paints what of it lies in \a clip, in the painter's pen.
    void paint(QPainter &painter, const QPointF &topLeft, const QRectF &clip) const;
    //! The link at \a point, counted from the top left corner.
    [[nodiscard]] std::optional<model::WebLink> linkAt(const QPointF &point) const;

private:
    void mark(QTextLayout &paragraph, const QColor &linkInk);
    void layOut(QTextLayout &paragraph);
    [[nodiscard]] size_t paragraphAt(double y) const;
    [[nodiscard]] double leftOf(const QTextLayout &paragraph) const;

    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    std::vector<QList<model::WebLink>> m_links; // in the paragraphs
    std::vector<double> m_tops; // of the paragraphs
    double m_natural = 0;
    double m_height = 0;
    int m_width = 0;
    QSize m_size;
};

} // namespace talkstick::ui
