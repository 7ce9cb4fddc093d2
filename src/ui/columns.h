// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

#include <cstdint>

namespace talkstick::ui {

//! The list beside the page, or where the window is too narrow for both, one of them.
class Columns final : public QSplitter
{
    Q_OBJECT

public:
    enum class Width : std::uint8_t { Wide, Narrow };
    enum class List : std::uint8_t { Empty, Filled };

    explicit Columns(QWidget *parent = nullptr);

    //! To be called once; takes them over.
    void setColumns(QWidget *list, QWidget *page);
    //! An empty list is never shown.
    void setList(List list);
    [[nodiscard]] Width columnWidth() const { return m_width; }

public slots:
    //! Where only one of them fits: that one.
    void showList();
    void showPage();

signals:
    void columnWidthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Front : std::uint8_t { List, Page };

    void arrange();

    QWidget *m_list = nullptr;
    QWidget *m_page = nullptr;
    List m_filled = List::Empty;
    Width m_width = Width::Wide;
    Front m_front = Front::Page;
};

} // namespace talkstick::ui
