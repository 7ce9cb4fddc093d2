// SPDX-License-Identifier: MIT
#pragma once

#include "model/tone.h"
#include "switchboard/listener.h"
#include "switchboard/localaddress.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace talkstick::model {

//! From where the port is tested.
enum class TestedFrom : std::uint8_t {
    ThisNetwork, //!< Tests the firewall of this computer.
    Outside, //!< Tests the router, too.
};

//! What a device has to open in its web browser, as "http://192.168.1.7:8784"; empty if no address
//! of this computer is known under which it could. \a own is the one that others use.
[[nodiscard]] QString addressToTest(const switchboard::RankedAddresses &addresses,
                                    const std::optional<wire::Address> &own, std::uint16_t port,
                                    TestedFrom from);

//! A test of the port from outside, as a value: a device other than this computer calls, and that
//! it got through is all that is claimed. Before that, nothing is.
class PortTest
{
public:
    //! \a address: see addressToTest().
    PortTest(TestedFrom from, const QString &address, std::uint16_t port);

    //! Somebody has called, or has written more. Whether there is something else to be shown.
    [[nodiscard]] bool see(const switchboard::Caller &caller,
                           const QList<switchboard::LocalAddress> &ours, const QDateTime &when);

    [[nodiscard]] const QString &address() const { return m_address; }
    //! A fact of its own, which says nothing about firewalls.
    [[nodiscard]] QString listening() const;
    //! What to do on the other device.
    [[nodiscard]] QString instruction() const;
    //! Whether something that was asked for got through.
    [[nodiscard]] bool isPassed() const;
    //! What was seen, in sentences, the newest device first; at least one.
    [[nodiscard]] QStringList seen() const;
    //! What may keep calls away, beside the firewall of this computer.
    [[nodiscard]] QString possibleCause() const;

    static constexpr qsizetype kMostDevices = 4;

private:
    enum class Nature : std::uint8_t { Unknown, WebBrowser, Talkstick, PlainProgram };
    struct Device
    {
        QString address;
        QDateTime when;
        Nature nature = Nature::Unknown;
    };

    [[nodiscard]] static Nature natureOf(const switchboard::Caller &caller);
    [[nodiscard]] bool isProof(const Device &device) const;
    [[nodiscard]] QString sentence(const Device &device) const;

    TestedFrom m_from;
    QString m_address;
    std::uint16_t m_port;
    QList<Device> m_devices; // the newest first
    enum class Own : std::uint8_t { Silent, Called } m_own = Own::Silent;
};

} // namespace talkstick::model
