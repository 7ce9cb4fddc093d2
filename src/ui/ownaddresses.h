// SPDX-License-Identifier: MIT
#pragma once

#include "model/hostcard.h"
#include "model/porttest.h"
#include "ui/parts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace talkstick::ui {

//! Under which addresses this computer can be called now: those of its interfaces, and the one the
//! user says others use.
class OwnAddresses
{
public:
    //! What is in \a parts must outlive this. Nothing is read before it is asked for.
    explicit OwnAddresses(const Parts &parts)
        : m_parts(parts)
    { }

    //! The address that others use, as it was typed; empty if none is set.
    [[nodiscard]] QString setting() const;
    void keepSetting(const QString &typed);

    //! What the host card shows; only while hosting.
    [[nodiscard]] model::HostCard card() const;
    //! What an invitation may hold; empty while nobody is hosting, or if they cannot reach us.
    [[nodiscard]] QList<wire::Address> forInvitation(model::Invitee invitee) const;
    //! What a device opens that tests the port; empty if none could get here.
    [[nodiscard]] QString toTest(model::TestedFrom from) const;
    //! What people in conversations are told; empty while nobody is hosting.
    [[nodiscard]] QStringList toTell() const;

private:
    //! Whether only callers on this computer reach us, which is nothing to tell anybody.
    [[nodiscard]] bool isForThisComputer() const;
    //! The port that is hosted on, 0 for none.
    [[nodiscard]] std::uint16_t port() const;

    Parts m_parts;
};

} // namespace talkstick::ui
