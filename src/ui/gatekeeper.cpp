// SPDX-License-Identifier: MIT
#include "ui/gatekeeper.h"

#include "model/sentences.h"
#include "ui/banner.h"
#include "ui/pagestack.h"
#include "ui/sidebar.h"

namespace talkstick::ui {

using switchboard::Switchboard;

Gatekeeper::Gatekeeper(const Parts &parts, DoorSetting &door, const Places &places,
                       const QList<QAction *> &positions, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_places(places)
    , m_actions(positions)
    , m_inviter(parts)
    , m_teller(parts)
{
    const auto showEncryption = [this, &switchboard = parts.switchboard] {
        m_actions.setPeoplePossible(switchboard.canEncrypt());
    };
    connect(&parts.switchboard, &Switchboard::ownKeyKnown, this, showEncryption);
    showEncryption();
    connectDoor();
    connectInviter();
    connect(&parts.switchboard, &Switchboard::notKept, this,
            [this] { m_places.banner.showStaying(model::Tone::Failure, model::notKeptText()); });
    refresh();
}

void Gatekeeper::connectDoor()
{
    connect(&m_actions, &DoorActions::chosen, &m_places.pages, &PageStack::setDoor);
    connect(&m_actions, &DoorActions::chosen, this, &Gatekeeper::refresh); // it may have failed
    connect(&m_door, &DoorSetting::changed, this, &Gatekeeper::refresh);
    connect(&m_places.sidebar, &Sidebar::offerDeclined, &m_door, &DoorSetting::offerAnswered);
    connect(&m_places.sidebar, &Sidebar::offerAccepted, this, [this] {
        m_door.offerAnswered();
        m_places.pages.setDoor(switchboard::Door::PeopleIKnow);
    });
    connect(&m_places.pages, &PageStack::ownAddressChanged, &m_teller, &AddressTeller::refresh);
}

void Gatekeeper::connectInviter()
{
    connect(&m_inviter, &Inviter::copied, this, [this] {
        const QString told = tr("An invitation is on the clipboard, good for once and 24 hours.");
        m_places.banner.showPassing(told);
        emit announced(told);
    });
    connect(&m_inviter, &Inviter::failed, this, [this](const QString &sentence) {
        m_places.banner.showStaying(model::Tone::Failure, sentence);
        emit announced(sentence);
    });
}

void Gatekeeper::restore()
{
    if (const auto failure = m_door.restore())
        m_places.pages.showFailure(*failure);
}

void Gatekeeper::copyLink()
{
    const bool reachable = m_inviter.objection(model::Invitee::SomewhereElse).isEmpty();
    m_inviter.copyInvitation(reachable ? model::Invitee::SomewhereElse
                                       : model::Invitee::OnThisNetwork);
}

void Gatekeeper::refresh()
{
    m_actions.setDoor(m_door.door());
    m_places.sidebar.setOffer(m_door.isOfferDue());
}

} // namespace talkstick::ui
