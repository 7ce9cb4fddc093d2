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
    //! What of a page follows the font and the width.
    struct Elements
    {
        QList<QLabel *> titles {};
        QList<QLabel *> headings {};
        QList<QLayout *> groups {}; //!< With an edge of their own, such as tabs.
        //! Side by side with \a divider between them, and one below the other where it is narrow.
        QBoxLayout *columns = nullptr;
        QFrame *divider = nullptr;
        //! Rows whose last part, a hint, goes below the others where it is narrow.
        QList<QPair<QGridLayout *, QLabel *>> hints {};
    };

    //! To be called once the page has its layout.
    void setElements(const Elements &elements);
    //! The font is another one: for distances of the page's own.
    virtual void applyMetrics(const Metrics &metrics);
    //! Whether there is no room for two parts side by side.
    [[nodiscard]] bool isNarrow() const;

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyMargins();
    void arrangeColumns();
    void arrangeHints();

    Elements m_elements;
};

} // namespace talkstick::ui
