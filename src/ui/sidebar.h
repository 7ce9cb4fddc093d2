// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"
#include "ui/columns.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QModelIndex;
class QPushButton;

namespace talkstick::model {
class ConversationsModel;
}

namespace talkstick::ui {

class Notice;

//! The list of conversations, and below it a call that goes on elsewhere and the door.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    //! \a model must outlive this.
    explicit Sidebar(model::ConversationsModel &model, QWidget *parent = nullptr);

    //! Null selects nothing.
    void setCurrent(const session::Conversation *conversation);
    void setHosting(const std::optional<switchboard::Hosting> &hosting);
    //! What the door's button opens.
    void setDoorMenu(QMenu *menu);
    //! Whether to offer that the people one knows may call from now on.
    void setOffer(bool offered);
    //! A call that can be gone back to; null for none.
    void setCall(const switchboard::Call *call);
    //! Narrow: nothing stands beside it.
    void setWidth(Columns::Width width);
    [[nodiscard]] QListView *list() const { return m_list; }

    //! Goes to the row so far down (-1: up) or to the next where it is our turn.
    void step(int rows);
    void nextYourTurn();

signals:
    void chosen(talkstick::session::Conversation *conversation);
    //! By click or Enter: one wants to go on there. Always after chosen().
    void entered();
    void callChosen();
    //! The answer to the offer.
    void offerAccepted();
    void offerDeclined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void updateAppearance();

    model::ConversationsModel &m_model;
    QListView *m_list;
    QPushButton *m_call;
    Columns::Width m_width = Columns::Width::Wide;
    Notice *m_offer;
    QPushButton *m_door;
    QLabel *m_port;
};

} // namespace talkstick::ui
