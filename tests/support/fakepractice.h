// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeclock.h"
#include "support/fakedialer.h"
#include "switchboard/practicescript.h"

#include <limits>
#include <optional>

namespace talkstick::support {

//! Partners without a socket: who was invited last, for FakePartner to play.
class FakePracticePartners final : public switchboard::PracticePartners
{
public:
    Result<wire::Address, QString> invite(switchboard::Temper wanted,
                                          const QStringList &words) override
    {
        if (!failure.isEmpty())
            return failure;
        temper = wanted;
        sayings = words;
        const QString host = QStringLiteral("127.0.0.1");
        return wire::Address {host, host, kPort};
    }

    static constexpr std::uint16_t kPort = 40'123;
    QString failure; //!< The system's words, if there is to be nobody.
    std::optional<switchboard::Temper> temper;
    QStringList sayings;
};

//! The partner invited last, who answers the call being made.
class FakePartner
{
public:
    FakePartner(const FakePracticePartners &partners, FakeDialer &dialer, FakeClock &clock,
                switchboard::Farewell farewell = switchboard::Farewell::HangUp)
        : m_clock(clock)
        , m_script(*partners.temper, partners.sayings, farewell)
        , m_alarm(clock.makeAlarm([this] { act(); }))
    {
        auto [here, there] = FakeLink::connectPair();
        m_near = here.get();
        m_link = std::move(there);
        QObject::connect(m_link.get(), &session::Link::readable, m_link.get(), [this] {
            const QByteArray bytes = m_link->read(std::numeric_limits<qsizetype>::max());
            heard += bytes;
            m_script.heard(bytes, m_clock.now());
            setAlarm();
        });
        QObject::connect(m_link.get(), &session::Link::sendingEnded, m_link.get(),
                         [this] { isLeft = true; });
        m_link->setReading(session::Reading::On);
        dialer.last->answer(std::move(here));
    }

    QByteArray heard;
    bool isLeft = false; //!< We have hung up.

private:
    void act()
    {
        using Kind = switchboard::PracticeAct::Kind;
        for (const switchboard::PracticeAct &act : m_script.take(m_clock.now())) {
            switch (act.kind) {
            case Kind::Write: m_link->send(act.bytes); break;
            case Kind::HangUp: m_link->close(); break;
            case Kind::Reset:
                if (m_near)
                    m_near->reset();
                break;
            }
        }
        setAlarm();
    }
    void setAlarm()
    {
        if (const auto due = m_script.due())
            m_alarm->set(*due);
    }

    FakeClock &m_clock;
    switchboard::PracticeScript m_script;
    std::unique_ptr<session::Alarm> m_alarm;
    std::unique_ptr<FakeLink> m_link;
    QPointer<FakeLink> m_near;
};

} // namespace talkstick::support
