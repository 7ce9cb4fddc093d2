// SPDX-License-Identifier: MIT
#include "e2e/relay.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace talkstick::e2e {
namespace {

// What comes from \a one goes to \a other and into \a copy; the end of one is the end of both.
void handOn(QTcpSocket *one, QTcpSocket *other, QByteArray &copy)
{
    QObject::connect(one, &QTcpSocket::readyRead, other, [one, other, &copy] {
        const QByteArray bytes = one->readAll();
        copy += bytes;
        other->write(bytes);
    });
    QObject::connect(one, &QTcpSocket::disconnected, other, &QTcpSocket::disconnectFromHost);
}

} // namespace

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
