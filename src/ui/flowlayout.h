// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace talkstick::ui {

//! Puts its items beside each other like words, and into further lines where there is no room, so
//! that a row of buttons never keeps a window wide.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    //! Lines begin at \a side, Qt::AlignLeft or Qt::AlignRight; mirrored where text runs from right
    //! to left.
    explicit FlowLayout(QWidget *parent = nullptr, Qt::Alignment side = Qt::AlignLeft);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    //! Two that stay together.
    void addPair(QWidget &one, QWidget &other);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    //! All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    //! Each in a line of its own, the widest not cut.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line;

    [[nodiscard]] std::vector<Line> lines(int width) const;
    void place(const Line &line, const QRect &where) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    Qt::Alignment m_side;
};

} // namespace talkstick::ui
