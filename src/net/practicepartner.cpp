// SPDX-License-Identifier: MIT
#include "net/practicepartner.h"

#include "net/socketoptions.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <utility>

namespace talkstick::net {

using switchboard::PracticeAct;

PracticePartner::PracticePartner(switchboard::PracticeScript script, session::Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_clock(clock)
    , m_alarm(clock.makeAlarm([this] { act(); }))
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.setMaxPendingConnections(1);
    connect(&m_server, &QTcpServer::newConnection, this, &PracticePartner::answer);
}

PracticePartner::~PracticePartner()
{
    if (m_socket)
        m_socket->disconnect(this);
}

std::optional<QString> PracticePartner::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost) && !m_server.listen(QHostAddress::LocalHostIPv6))
        return m_server.errorString();
    m_alarm->set(m_clock.now() + kPracticeCallLimit);
    return std::nullopt;
}

wire::Address PracticePartner::address() const
{
    const QString host = m_server.serverAddress().toString();
    return {host, host, m_server.serverPort()};
}

// One caller: whoever comes after finds nobody.
void PracticePartner::answer()
{
    m_socket = m_server.nextPendingConnection();
    m_server.close();
    m_alarm->clear();
    setOptions(m_socket->socketDescriptor());
    connect(m_socket, &QTcpSocket::readyRead, this, &PracticePartner::hear);
    connect(m_socket, &QTcpSocket::disconnected, this, &PracticePartner::leave);
}

void PracticePartner::hear()
{
    m_script.heard(m_socket->readAll(), m_clock.now());
    setAlarm();
}

void PracticePartner::act()
{
    if (!m_socket)
        return leave();
    for (const PracticeAct &act : m_script.take(m_clock.now()))
        perform(act);
    setAlarm();
}

void PracticePartner::perform(const PracticeAct &act)
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (act.kind) {
    case PracticeAct::Kind::Write:
        if (m_socket->write(act.bytes) != act.bytes.size())
            m_socket->abort();
        break;
    case PracticeAct::Kind::HangUp: m_socket->disconnectFromHost(); break;
    case PracticeAct::Kind::Reset:
        breakOnClose(m_socket->socketDescriptor());
        m_socket->abort();
        break;
    }
}

void PracticePartner::setAlarm()
{
    if (const auto due = m_script.due())
        m_alarm->set(*due);
    else
        m_alarm->clear();
}

void PracticePartner::leave()
{
    m_alarm->clear();
    m_server.close();
    if (m_socket)
        m_socket->disconnect(this);
    emit gone();
}

} // namespace talkstick::net
