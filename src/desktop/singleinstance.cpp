// SPDX-License-Identifier: MIT
#include "desktop/singleinstance.h"

#include "desktop/linkargument.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace talkstick::desktop {
namespace {

#ifdef Q_OS_UNIX
QString user()
{
    return QString::number(getuid());
}
#else
QString user()
{
    return qEnvironmentVariable("USERNAME");
}
#endif

} // namespace

QString instanceName(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    const QString name =
        QStringLiteral("talkstick-%1-%2").arg(user(), QString::fromLatin1(hash.first(8).toHex()));
#ifdef Q_OS_UNIX
    // Not the folder for temporary files, where QLocalServer would put it: anybody could be there
    // first and be sent the links.
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return place.isEmpty() ? QString() : QDir(place).absoluteFilePath(name);
#else
    return name;
#endif
}

SingleInstance::SingleInstance(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::listen(const QString &name)
{
    if (name.isEmpty())
        return false;
    (void)QLocalServer::removeServer(name);
    return m_server->listen(name);
}

void SingleInstance::welcome()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        caller->setReadBufferSize(kMaxRequest + 1);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(*caller); });
        QTimer::singleShot(m_patience, caller, &QLocalSocket::abort);
        if (caller->bytesAvailable() > 0)
            hear(*caller);
    }
}

void SingleInstance::hear(QLocalSocket &caller)
{
    if (!caller.canReadLine() && caller.bytesAvailable() <= kMaxRequest)
        return;
    const QByteArray request = caller.readAll();
    const QByteArray open = "open ";
    const QString link = request.startsWith(open) && request.endsWith('\n')
        ? linkIn(QString::fromLatin1(request).sliced(open.size()).chopped(1))
        : QString();
    const bool isRaise = request == "raise\n";
    // All of the line has to be the link, not only its beginning.
    if (!isRaise && (link.isEmpty() || request != open + link.toLatin1() + '\n')) {
        caller.abort();
        return;
    }
    caller.write("ok\n");
    caller.disconnectFromServer();
    if (isRaise)
        emit raiseRequested();
    else
        emit openRequested(link);
}

} // namespace talkstick::desktop
