// SPDX-License-Identifier: MIT
#pragma once

#include "model/invitationtext.h"
#include "model/tone.h"
#include "ui/inviter.h"
#include "ui/parts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace talkstick::ui {

class Notice;

//! Where invitations are made and copied, and those still open are listed and can be withdrawn.
class InvitationBox final : public QWidget
{
    Q_OBJECT

public:
    //! What is in \a parts must outlive this.
    explicit InvitationBox(const Parts &parts, QWidget *parent = nullptr);

    //! For whom the next one is.
    void setInvitee(model::Invitee invitee);
    //! Reads again what may have changed elsewhere: addresses, and the invitations on the disk.
    void refresh();

signals:
    //! What became of an invitation, to be said to whoever cannot see it.
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void list();
    void showInvites(const QList<switchboard::Invite> &invites);
    void replaceRows();
    void showTexts();
    static void showText(QLabel &text, QWidget &button, const model::InviteLine &line);
    QWidget *addRow(int row, const model::InviteLine &line);
    void withdraw(const QByteArray &id);
    void tell(model::Tone tone, const QString &sentence);
    void updateAppearance();

    Parts m_parts;
    Inviter m_inviter;
    model::Invitee m_invitee = model::Invitee::OnThisNetwork;
    QList<model::InviteLine> m_lines; // as shown
    QLabel *m_hint;
    QPushButton *m_copy;
    Notice *m_result;
    QWidget *m_open;
    QGridLayout *m_grid;
};

} // namespace talkstick::ui
