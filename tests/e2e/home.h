// SPDX-License-Identifier: MIT
#pragma once

#include "net/identity.h"
#include "net/randombytes.h"
#include "net/tcpdialer.h"
#include "net/tcplistener.h"
#include "net/threadresolver.h"
#include "session/systemclock.h"
#include "store/database.h"
#include "store/profile.h"
#include "store/sqlinvites.h"
#include "store/sqllogs.h"
#include "store/sqlpeople.h"
#include "switchboard/switchboard.h"

#include <QTemporaryDir>

#include <memory>

namespace talkstick::e2e {

//! Time that passes so many times faster than the computer's.
class FastClock final : public session::Clock
{
public:
    explicit FastClock(int speed)
        : m_speed(speed)
    { }
    [[nodiscard]] Time now() const override { return m_clock.now() * m_speed; }
    [[nodiscard]] QDateTime wallTime() const override { return m_clock.wallTime(); }
    [[nodiscard]] std::unique_ptr<session::Alarm> makeAlarm(std::function<void()> ring) override
    {
        return std::make_unique<FastAlarm>(m_clock.makeAlarm(std::move(ring)), m_speed);
    }

private:
    struct FastAlarm final : session::Alarm
    {
        FastAlarm(std::unique_ptr<session::Alarm> slowAlarm, int times)
            : slow(std::move(slowAlarm))
            , speed(times)
        { }
        void set(Time when) override { slow->set(when / speed + Time(1)); }
        void clear() override { slow->clear(); }

        std::unique_ptr<session::Alarm> slow;
        int speed;
    };

    session::SystemClock m_clock;
    const int m_speed;
};

//! A program without a window: real sockets, TLS, and a database in a folder of its own.
struct Home
{
    //! \a handshakeLimit: for TLS, and for TCP before that.
    Home(session::Clock &itsClock, const QString &path,
         std::chrono::milliseconds handshakeLimit = switchboard::kTlsLimit)
        : clock(itsClock)
        , profile(store::Profile::open(path).value())
        , identity(net::loadOrMakeIdentity(profile.keyFile()).value())
        , listener(identity, handshakeLimit)
        , dialer(resolver, identity, {.limit = handshakeLimit, .tls = handshakeLimit})
        , database(profile.databaseFile())
        , switchboard(
              {listener, dialer, clock, people, invites, logs, &net::randomBytes, identity.hash})
    {
        QObject::connect(&people, &store::SqlPeople::loaded, &switchboard,
                         [this] { switchboard.load(); });
    }

    //! From now on \a other is known to be at \a port of this computer.
    void know(const Home &other, quint16 port)
    {
        switchboard::Person person;
        person.key = other.identity.hash;
        person.trust = session::Trust::Verified;
        person.addresses = {QStringLiteral("127.0.0.1:%1").arg(port)};
        people.put(person, [](switchboard::Kept) {});
    }

    session::Clock &clock;
    store::Profile profile;
    net::Identity identity;
    net::ThreadResolver resolver;
    net::TcpListener listener;
    net::TcpDialer dialer;
    store::Database database;
    store::SqlPeople people {database};
    store::SqlInvites invites {database, people};
    store::SqlLogs logs {database};
    switchboard::Switchboard switchboard;
};

} // namespace talkstick::e2e
