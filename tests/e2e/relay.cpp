// SPDX-License-Identifier: MIT
#include "e2e/relay.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace talkstick::e2e {
Relay::Relay(quint16 port)
    : m_target(port)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void Relay::accept()
{
    while (QTcpSocket *caller = m_server.nextPendingConnection()) {
        auto *called = new QTcpSocket(caller);
        for (QTcpSocket *socket : {caller, called})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        handOn(caller, called, m_fromCallers);
        handOn(called, caller, m_toCallers);
        called->connectToHost(QHostAddress::LocalHost, m_target);
    }
}

void Relay::handOn(QTcpSocket *one, QTcpSocket *other, QByteArray &copy)
{
    connect(one, &QTcpSocket::readyRead, other, [this, one, other, &copy] {
        const QByteArray bytes = one->readAll();
        if (m_isPulled)
            return;
        copy += bytes;
        other->write(bytes);
    });
    connect(one, &QTcpSocket::disconnected, other, [this, other] {
        if (!m_isPulled)
            other->disconnectFromHost();
    });
}

bool Relay::saw(const QString &text) const
{
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    const std::array<QByteArray, 3> forms {text.toUtf8(), little(text), big(text)};
    return std::any_of(forms.begin(), forms.end(), [this](const QByteArray &form) {
        return m_fromCallers.contains(form) || m_toCallers.contains(form);
    });
}

void Relay::cut()
{
    for (QTcpSocket *caller : m_server.findChildren<QTcpSocket *>())
        caller->abort();
}

} // namespace talkstick::e2e
