// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace talkstick::e2e {

//! Stands between two programs, hands every byte on as it is, and keeps a copy: what somebody on
//! the way sees.
class Relay final : public QObject
{
    Q_OBJECT

public:
    //! Whoever calls port() talks to \a port at 127.0.0.1.
    explicit Relay(quint16 port);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! All that has crossed, from those who call and to them; never cleared.
    [[nodiscard]] const QByteArray &fromCallers() const { return m_fromCallers; }
    [[nodiscard]] const QByteArray &toCallers() const { return m_toCallers; }
    //! Whether \a text crossed, in UTF-8 or UTF-16 of either order.
    [[nodiscard]] bool saw(const QString &text) const;
    //! Ends every connection: without a goodbye, as a cable that is pulled and put back.
    void cut();
    //! From now on nothing arrives any more, and nobody is told: as a cable that is pulled.
    void pull() { m_isPulled = true; }

private:
    void accept();
    //! What comes from \a one goes to \a other and into \a copy; the end of one is the end of both.
    void handOn(QTcpSocket *one, QTcpSocket *other, QByteArray &copy);

    quint16 m_target;
    QTcpServer m_server;
    QByteArray m_fromCallers;
    QByteArray m_toCallers;
    bool m_isPulled = false;
};

} // namespace talkstick::e2e
