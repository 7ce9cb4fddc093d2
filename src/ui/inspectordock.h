// SPDX-License-Identifier: MIT
#pragma once

#include <QDockWidget>

class QAbstractItemModel;
class QListView;

namespace talkstick::ui {

//! What happened to the program's sockets, line by line. It follows the newest while it is there.
class InspectorDock final : public QDockWidget
{
    Q_OBJECT

public:
    //! \a events must outlive this.
    explicit InspectorDock(QAbstractItemModel &events, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void updateAppearance();

    QListView *m_list;
};

} // namespace talkstick::ui
