// SPDX-License-Identifier: MIT
#pragma once

#include "ui/colours.h"
#include "ui/metrics.h"
#include "ui/turnlayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace talkstick::ui {

//! Paints the rows of a model::TranscriptModel as speech bubbles, each on its speaker's side, and
//! turns one into a text field where it lies.
//!
//! A row's text is laid out once for a width and a font: the sizes of the rows asked about last are
//! remembered, and the layouts of those painted last.
class TurnDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TurnDelegate(QObject *parent = nullptr);

    //! Takes font, palette and direction from \a view. To be called before anything is painted and
    //! whenever one of them has changed.
    void setAppearance(const QWidget &view);
    //! Width of a row in pixels.
    void setWidth(int width);
    //! Forgets everything about the rows: another conversation is shown.
    void clear();

    //! Where in \a row (the item's rectangle) the text stands.
    [[nodiscard]] QRect textRect(const QRect &row, const QModelIndex &index) const;
    //! The link in it at \a where.
    [[nodiscard]] std::optional<model::WebLink> linkAt(const QRect &row, const QModelIndex &index,
                                                       const QPoint &where) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    //! A read-only field that lies exactly over the text.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    //! What was said is said: does nothing.
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    //! Where the parts of a row lie.
    struct Spot
    {
        QRect day;
        QRect newLine;
        QRect caption;
        QRect bubble;
        QRect text;
        Qt::Edge side = Qt::LeftEdge;
    };
    //! How a row's bubble looks.
    struct Style
    {
        QColor surface;
        QColor outline;
        Inks inks;
    };

    [[nodiscard]] Spot spot(const QRect &row, const QModelIndex &index) const;
    [[nodiscard]] Style style(const QModelIndex &index) const;
    [[nodiscard]] int textLimit() const;
    [[nodiscard]] int above(const QModelIndex &index) const;
    [[nodiscard]] int dayHeight(const QModelIndex &index) const;
    [[nodiscard]] int newHeight(const QModelIndex &index) const;
    [[nodiscard]] QSize textSize(const QModelIndex &index) const;
    [[nodiscard]] const TurnLayout &layout(const QModelIndex &index) const;
    void paintLine(QPainter &painter, const QRect &where, const QString &words, const QColor &line,
                   const QColor &ink) const;
    void paintBubble(QPainter &painter, const Spot &where, QStyle::State state,
                     const QModelIndex &index) const;

    Metrics m_metrics;
    Colours m_colours;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    int m_width = 0;
    int m_bodyCharacter = 0; // average width in pixels
    int m_captionHeight = 0;
    int m_strongHeight = 0;
    mutable QCache<quint64, QSize> m_textSizes; // by number and part
    mutable QCache<quint64, TurnLayout> m_layouts; // the same
};

} // namespace talkstick::ui
