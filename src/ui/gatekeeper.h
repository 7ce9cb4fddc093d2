// SPDX-License-Identifier: MIT
#pragma once

#include "ui/addressteller.h"
#include "ui/dooractions.h"
#include "ui/doorsetting.h"
#include "ui/inviter.h"
#include "ui/parts.h"

#include <QObject>

namespace talkstick::ui {

class Banner;
class PageStack;
class Sidebar;

//! What the window has to do with the door: the menu that sets it, the offer to let in the people
//! one knows, invitations by one key, and that people are told where we can be called.
class Gatekeeper final : public QObject
{
    Q_OBJECT

public:
    //! Where it can be seen.
    struct Places
    {
        Sidebar &sidebar;
        PageStack &pages;
        Banner &banner;
    };

    //! All of it must outlive this. \a positions in the order of kDoors.
    Gatekeeper(const Parts &parts, DoorSetting &door, const Places &places,
               const QList<QAction *> &positions, QObject *parent = nullptr);

    //! Sets the door as it was when the program was used last; if that fails the start page says
    //! why.
    void restore();
    //! An invitation for whoever can be anywhere, if we can be called from everywhere.
    void copyLink();
    //! To be called now and then.
    void refreshAddresses() { m_teller.refresh(); }

signals:
    //! To be spoken.
    void announced(const QString &sentence);

private:
    void connectDoor();
    void connectInviter();
    void refresh();

    DoorSetting &m_door;
    Places m_places;
    DoorActions m_actions;
    Inviter m_inviter;
    AddressTeller m_teller;
};

} // namespace talkstick::ui
