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
    enum class Shown : std::uint8_t { ListAndPage, PageAlone };

    explicit Columns(QWidget *parent = nullptr);

    //! To be called once; takes them over.
    void setColumns(QWidget *list, QWidget *page);
    //! An empty list is never shown.
    void setList(List list);
    //! PageAlone: whatever there is room for.
    void setShown(Shown shown);
    [[nodiscard]] Width columnWidth() const { return m_width; }

    //! Where only one of them fits: that one.
    void showList();
    void showPage();

    //! Of the wider one: side by side is not needed.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void columnWidthChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Front : std::uint8_t { List, Page };

    void measure();
    void arrange();

    QWidget *m_list = nullptr;
    QWidget *m_page = nullptr;
    List m_filled = List::Empty;
    Width m_width = Width::Wide;
    Front m_front = Front::Page;
    Shown m_shown = Shown::ListAndPage;
    int m_wideNeed = 0; // pixels, when both were last shown side by side
    int m_letter = 0; // its average width, when the list was made as wide as it is
};

} // namespace talkstick::ui
