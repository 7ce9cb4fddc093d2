// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace talkstick::ui {

//! A list of rows that tells a screen reader the truth about the focus. QListView says of every row
//! that becomes current that it has the focus, also while somebody writes elsewhere (until Qt 6.5),
//! and of a list that gets the focus not on which row one is.
class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);
    ~RowList() override;

protected:
    void focusInEvent(QFocusEvent *event) override;

protected slots:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void tellRow();
};

} // namespace talkstick::ui
