// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QLayout;

namespace talkstick::ui {

//! A page of text and fields: never wider than can be read at ease, with the margins, distances and
//! headings of all pages. They follow the font.
class CentredPage : public QWidget
{
    Q_OBJECT

public:
    explicit CentredPage(QWidget *parent = nullptr);

protected:
    //! To be called once the page has its layout.
    void setTitles(const QList<QLabel *> &titles);
    void setHeadings(const QList<QLabel *> &headings);
    //! Layouts of parts with an edge of their own, such as tabs.
    void setGroups(const QList<QLayout *> &groups);

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyMargins();

    QList<QLabel *> m_titles;
    QList<QLabel *> m_headings;
    QList<QLayout *> m_groups;
};

} // namespace talkstick::ui
