// SPDX-License-Identifier: MIT
#include "desktop/secondstart.h"

#include <QLocalSocket>

namespace talkstick::desktop {
namespace {

constexpr std::chrono::milliseconds kBetweenTries {50};

} // namespace

SecondStart::SecondStart(std::chrono::milliseconds patience, std::chrono::milliseconds starting)
    : m_socket(std::make_unique<QLocalSocket>())
    , m_starting(starting)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, this, [this] { settle(&SecondStart::failed); });
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &SecondStart::tryAgain);
    m_again.setSingleShot(true);
    m_again.setInterval(kBetweenTries);
    connect(&m_again, &QTimer::timeout, this, [this] { m_socket->connectToServer(m_name); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] {
        if (m_socket->canReadLine())
            settle(m_socket->readAll() == "ok\n" ? &SecondStart::taken : &SecondStart::failed);
    });
}

SecondStart::~SecondStart() = default;

void SecondStart::ask(const QString &name, const QString &link)
{
    const QString request =
        link.isEmpty() ? QStringLiteral("raise\n") : QStringLiteral("open %1\n").arg(link);
    connect(m_socket.get(), &QLocalSocket::connected, this,
            [this, request] { m_socket->write(request.toLatin1()); });
    m_name = name;
    m_limit.start();
    // Queued, for connecting may fail at once, when nobody expects an answer yet.
    QMetaObject::invokeMethod(
        this, [this] { m_socket->connectToServer(m_name); }, Qt::QueuedConnection);
}

void SecondStart::tryAgain()
{
    const QLocalSocket::LocalSocketError error = m_socket->error();
    const bool isNobodyThere =
        error == QLocalSocket::ServerNotFoundError || error == QLocalSocket::ConnectionRefusedError;
    if (isNobodyThere && !m_starting.hasExpired())
        m_again.start();
    else
        settle(&SecondStart::failed);
}

void SecondStart::settle(void (SecondStart::*signal)())
{
    m_limit.stop();
    m_again.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    (this->*signal)();
}

} // namespace talkstick::desktop
