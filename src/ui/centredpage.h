// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

class QBoxLayout;
class QFrame;
class QGridLayout;
class QLabel;
class QLayout;

namespace talkstick::ui {

struct Metrics;

//! A page of text and fields: never wider than can be read at ease, with the margins, distances and
//! headings of all pages. They follow the font.
class CentredPage : public QWidget
{
    Q_OBJECT

public:
    explicit CentredPage(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    //! To be called once the page has its layout.
    void setTitles(const QList<QLabel *> &titles);
    void setHeadings(const QList<QLabel *> &headings);
    //! Layouts of parts with an edge of their own, such as tabs.
    void setGroups(const QList<QLayout *> &groups);
    //! Parts that stand side by side, with \a divider between them, and one below the other where
    //! the page is narrow.
    void setColumns(QBoxLayout &columns, QFrame &divider);
    //! The font is another one: for distances of the page's own.
    virtual void applyMetrics(const Metrics &metrics);
    //! Rows whose last part, a hint of \a hints, goes below the others where the page is narrow.
    void setHints(const QList<QPair<QGridLayout *, QLabel *>> &hints);
    //! Whether there is no room for two parts side by side.
    [[nodiscard]] bool isNarrow() const;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyMargins();
    void arrangeColumns();
    void arrangeHints();

    QList<QLabel *> m_titles;
    QList<QLabel *> m_headings;
    QList<QLayout *> m_groups;
    QBoxLayout *m_columns = nullptr;
    QFrame *m_divider = nullptr;
    QList<QPair<QGridLayout *, QLabel *>> m_hints;
};

} // namespace talkstick::ui
