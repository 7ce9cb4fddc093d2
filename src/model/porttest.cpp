// SPDX-License-Identifier: MIT
#include "model/porttest.h"

#include "model/hostcard.h"
#include "switchboard/networks.h"
#include "wire/clienthello.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PortTest)
};

using switchboard::Caller;
using switchboard::LocalAddress;

QString webAddress(const QString &host, std::uint16_t port)
{
    return QStringLiteral("http://") + wire::hostAndPort(host, port);
}

QString withoutInterface(const QString &address)
{
    return address.section(u'%', 0, 0);
}

// Loopback, or one of this computer's addresses: a call to those does not leave it either.
bool isThisComputer(const QString &address, const QList<LocalAddress> &ours)
{
    return switchboard::isLoopback(address)
        || std::any_of(ours.begin(), ours.end(), [&address](const LocalAddress &own) {
               return withoutInterface(own.address) == withoutInterface(address);
           });
}

} // namespace

QString addressToTest(const switchboard::RankedAddresses &addresses,
                      const std::optional<wire::Address> &own, std::uint16_t port, TestedFrom from)
{
    const auto best = [port](const QList<LocalAddress> &list) {
        return list.isEmpty() ? QString() : webAddress(list.first().address, port);
    };
    if (from == TestedFrom::ThisNetwork)
        return best(addresses.onThisNetwork);
    if (own && !worksOnlyInside(*own))
        return webAddress(own->host, own->port);
    return best(addresses.somewhereElse);
}

PortTest::PortTest(TestedFrom from, const QString &address, std::uint16_t port)
    : m_from(from)
    , m_address(address)
    , m_port(port)
{ }

bool PortTest::see(const Caller &caller, const QList<LocalAddress> &ours, const QDateTime &when)
{
    const QString &address = caller.peer.address;
    if (isThisComputer(address, ours)) {
        const bool isNew = m_own == Own::Silent;
        m_own = Own::Called;
        return isNew;
    }
    const QStringList before = seen();
    Device device {address, when, natureOf(caller)};
    const auto known = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&](const Device &one) { return one.address == address; });
    if (known != m_devices.end()) {
        if (device.nature == Nature::Unknown) // a browser calls several times
            device.nature = known->nature;
        m_devices.erase(known);
    }
    m_devices.prepend(device);
    if (m_devices.size() > kMostDevices)
        m_devices.removeLast();
    return seen() != before;
}

QString PortTest::listening() const
{
    return Words::tr("Listening on port %1: yes.").arg(m_port);
}

QString PortTest::instruction() const
{
    if (m_from == TestedFrom::ThisNetwork)
        return m_address.isEmpty()
            ? Words::tr("This computer is not connected to a network right now, so that no other "
                        "device can call it.")
            : Words::tr("On your phone, same Wi-Fi, open %1. The page will not load; watch here.")
                  .arg(m_address);
    return m_address.isEmpty()
        ? Words::tr("Under which address others see you is not known here. Your router shows it. "
                    "Write it under \u201cThe address others use\u201d, and test again.")
        : Words::tr("On your phone, with Wi-Fi off, open %1. The page will not load; watch here.")
              .arg(m_address);
}

bool PortTest::isPassed() const
{
    return std::any_of(m_devices.begin(), m_devices.end(),
                       [this](const Device &device) { return isProof(device); });
}

QStringList PortTest::seen() const
{
    QStringList sentences;
    for (const Device &device : m_devices)
        sentences.append(sentence(device));
    if (m_own == Own::Called)
        sentences.append(
            Words::tr("This computer has called itself. That proves nothing: no firewall and no "
                      "router was in between."));
    if (sentences.isEmpty())
        sentences.append(Words::tr("Nothing has come through yet."));
    return sentences;
}

QString PortTest::possibleCause() const
{
    if (m_from == TestedFrom::ThisNetwork)
        return Words::tr("A guest or campus Wi-Fi may keep devices apart; then none of them can "
                         "call another. Or the firewall of this computer stops calls. This lets "
                         "them through:");
    return Words::tr("Your router may not pass port %1 on to this computer. Some providers let no "
                     "calls in at all. Or the firewall of this computer stops them. This lets "
                     "them through:")
        .arg(m_port);
}

PortTest::Nature PortTest::natureOf(const Caller &caller)
{
    switch (caller.kind) {
    case wire::FirstBytes::Http: return Nature::WebBrowser;
    case wire::FirstBytes::Plain: return Nature::PlainProgram;
    case wire::FirstBytes::Tls:
        switch (wire::tlsOffer(caller.preview)) {
        case wire::TlsOffer::Ours: return Nature::Talkstick;
        case wire::TlsOffer::Foreign: return Nature::WebBrowser;
        case wire::TlsOffer::Unclear: break;
        }
        break;
    case wire::FirstBytes::None:
    case wire::FirstBytes::Undecided:
    case wire::FirstBytes::Ssh: break;
    }
    return Nature::Unknown;
}

// Routers hand a call to their outer address back to a device inside as if it came from there.
bool PortTest::isProof(const Device &device) const
{
    return m_from == TestedFrom::ThisNetwork
        || !worksOnlyInside({device.address, device.address, m_port});
}

QString PortTest::sentence(const Device &device) const
{
    const QString time = QLocale().toString(device.when.toLocalTime().time(), QLocale::ShortFormat);
    if (!isProof(device))
        return Words::tr("A device at %1 got through, %2, but it is in your own network: that does "
                         "not test the router. Is its Wi-Fi off?")
            .arg(device.address, time);
    switch (device.nature) {
    case Nature::WebBrowser:
        return Words::tr("A device at %1 got through, %2: a web browser.")
            .arg(device.address, time);
    case Nature::Talkstick:
        return Words::tr("A device at %1 got through, %2: a Talkstick.").arg(device.address, time);
    case Nature::PlainProgram:
        return Words::tr("A device at %1 got through, %2: a plain program.")
            .arg(device.address, time);
    case Nature::Unknown: break;
    }
    return Words::tr("A device at %1 got through, %2.").arg(device.address, time);
}

} // namespace talkstick::model
