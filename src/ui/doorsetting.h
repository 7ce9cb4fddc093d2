// SPDX-License-Identifier: MIT
#pragma once

#include "switchboard/switchboard.h"

#include <QObject>

#include <cstdint>
#include <optional>

class QSettings;

namespace talkstick::ui {

//! The door as a setting of the program, kept across starts: closed, for people one knows, or for
//! anyone who knocks. It is closed whenever nothing is hosted.
class DoorSetting final : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive this. Nothing is hosted before it is asked for.
    DoorSetting(switchboard::Switchboard &switchboard, QSettings &settings,
                QObject *parent = nullptr);

    [[nodiscard]] switchboard::Door door() const;

    //! Hosts, or says why not; then the door is closed.
    [[nodiscard]] std::optional<switchboard::ListenFailure>
    open(const switchboard::HostOptions &options);
    //! Sets the door; where nothing is hosted yet, or only for this computer, hosts on the port
    //! used last.
    [[nodiscard]] std::optional<switchboard::ListenFailure> set(switchboard::Door door);
    void close();
    //! Sets the door as it was when the program was used last.
    [[nodiscard]] std::optional<switchboard::ListenFailure> restore();

    //! What happens to callers that speak plain text, unless all of them are let in for a while.
    [[nodiscard]] switchboard::PlainCallers plainCallers() const;
    void setPlainCallers(switchboard::PlainCallers plainCallers);

    //! Whether to offer that the people one knows may call, and nobody else: once, after the first
    //! conversation with somebody who is known from now on.
    [[nodiscard]] bool isOfferDue() const { return m_offer == Offer::Due; }
    //! Whatever the answer was.
    void offerAnswered();

signals:
    //! door() or isOfferDue() is another one.
    void changed();

private:
    enum class Offer : std::uint8_t { NotYet, Due, Answered };

    void keep(switchboard::Door door);
    void talkEnded();

    switchboard::Switchboard &m_switchboard;
    QSettings &m_settings;
    Offer m_offer = Offer::NotYet;
};

//! Ask or Never.
[[nodiscard]] switchboard::PlainCallers rememberedPlainCallers(const QSettings &settings);

//! The port hosted on last, or the usual one.
[[nodiscard]] std::uint16_t rememberedPort(const QSettings &settings);
void rememberPort(QSettings &settings, std::uint16_t port);

} // namespace talkstick::ui
