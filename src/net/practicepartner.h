// SPDX-License-Identifier: MIT
#pragma once

#include "session/clock.h"
#include "switchboard/practicescript.h"
#include "wire/address.h"

#include <QObject>
#include <QTcpServer>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace talkstick::net {

//! For so long a partner waits to be called.
inline constexpr std::chrono::minutes kPracticeCallLimit {1};

//! A partner to practise with at work: listens on loopback for one caller, and does to that
//! connection what its script says. gone() is its last signal; until then it may be destroyed at
//! any time, which closes the connection.
class PracticePartner final : public QObject
{
    Q_OBJECT

public:
    //! \a clock must outlive this.
    PracticePartner(switchboard::PracticeScript script, session::Clock &clock,
                    QObject *parent = nullptr);
    ~PracticePartner() override;

    //! Waits for a call at a port that the system chooses; else the system's words on why not.
    [[nodiscard]] std::optional<QString> listen();
    //! Where it listens.
    [[nodiscard]] wire::Address address() const;

signals:
    //! The conversation is over, or nobody called.
    void gone();

private:
    void answer();
    void hear();
    void act();
    void perform(const switchboard::PracticeAct &act);
    void setAlarm();
    void leave();

    switchboard::PracticeScript m_script;
    session::Clock &m_clock;
    std::unique_ptr<session::Alarm> m_alarm;
    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr; // the server's child
};

} // namespace talkstick::net
