// SPDX-License-Identifier: MIT
#include "ui/ownaddresses.h"

#include "switchboard/switchboard.h"

#include <QCoreApplication>
#include <QSettings>

namespace talkstick::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OwnAddresses)
};

} // namespace

QString OwnAddresses::setting() const
{
    return m_parts.settings.value(model::kPublicNameKey).toString();
}

void OwnAddresses::keepSetting(const QString &typed)
{
    m_parts.settings.setValue(model::kPublicNameKey, typed);
}

model::HostCard OwnAddresses::card() const
{
    if (isForThisComputer())
        return model::hostCardForThisComputer(m_parts.switchboard.hosting()->where.address, port());
    model::HostCard card = model::hostCard(switchboard::rank(m_parts.addresses.list()),
                                           m_parts.addresses.localName(), port());
    const auto own = model::ownAddress(setting(), port());
    if (own && !model::worksOnlyInside(*own))
        card.somewhereElse.prepend({toText(*own), Words::tr("your public name")});
    return card;
}

QList<wire::Address> OwnAddresses::forInvitation(model::Invitee invitee) const
{
    if (port() == 0 || isForThisComputer())
        return {};
    return model::invitationHosts(switchboard::rank(m_parts.addresses.list()),
                                  m_parts.addresses.localName(),
                                  model::ownAddress(setting(), port()), port(), invitee);
}

QString OwnAddresses::toTest(model::TestedFrom from) const
{
    if (port() == 0)
        return {};
    return model::addressToTest(switchboard::rank(m_parts.addresses.list()),
                                model::ownAddress(setting(), port()), port(), from);
}

QStringList OwnAddresses::toTell() const
{
    if (port() == 0 || isForThisComputer())
        return {};
    return model::addressesToTell(switchboard::rank(m_parts.addresses.list()),
                                  model::ownAddress(setting(), port()), port());
}

bool OwnAddresses::isForThisComputer() const
{
    const auto &hosting = m_parts.switchboard.hosting();
    return hosting && hosting->where.isForThisComputer();
}

std::uint16_t OwnAddresses::port() const
{
    const auto &hosting = m_parts.switchboard.hosting();
    return hosting ? hosting->where.port : std::uint16_t(0);
}

} // namespace talkstick::ui
