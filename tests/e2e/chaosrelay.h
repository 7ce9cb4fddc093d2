// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <cstdint>
#include <map>
#include <random>

namespace talkstick::e2e {

//! A bad network between two programs: it hands on what they send in pieces and late, and each
//! connection comes to a bad end after a while. What happens follows from the seed and from how
//! much is sent.
class ChaosRelay final : public QObject
{
    Q_OBJECT

public:
    //! How a connection ends.
    enum class End : std::uint8_t {
        Cut, //!< Both sides see a reset.
        Closed, //!< Both sides see it closed, in the middle of whatever was being sent.
        CallerCut, //!< Only the caller does; the other side hears nothing any more.
        CalledCut, //!< The other way round.
        ToCallerLost, //!< What is sent to the caller is lost from here on.
        FromCallerLost,
        BlackHole, //!< Nothing arrives any more, in either direction.
    };

    //! Whoever calls port() talks to \a port at 127.0.0.1.
    ChaosRelay(quint16 port, std::uint32_t seed);
    ~ChaosRelay() override;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! From now on connections are as good as any.
    void calmDown();
    //! How many ended in which way.
    [[nodiscard]] const std::map<End, int> &ends() const { return m_ends; }

private:
    class Connection;
    enum class Weather : std::uint8_t { Stormy, Calm };

    void accept();

    const quint16 m_target;
    QTcpServer m_server;
    std::mt19937 m_chance;
    Weather m_weather = Weather::Stormy;
    std::map<End, int> m_ends;
};

} // namespace talkstick::e2e
