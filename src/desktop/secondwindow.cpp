// SPDX-License-Identifier: MIT
#include "desktop/secondwindow.h"

#include <QDir>
#include <QProcess>

#include <utility>

namespace talkstick::desktop {

QString secondProfile(const QString &profileFolder)
{
    return QDir(profileFolder).filePath(QStringLiteral("practice"));
}

QStringList secondArguments(const QString &profileFolder, const SecondWindow::Request &request)
{
    return {QStringLiteral("--profile"), secondProfile(profileFolder),
            QStringLiteral("--as"),      request.name,
            QStringLiteral("--beside"),  request.screen,
            QStringLiteral("--join"),    request.address};
}

SecondProcess::SecondProcess(QString program, QString profileFolder)
    : m_program(std::move(program))
    , m_profileFolder(std::move(profileFolder))
{ }

bool SecondProcess::open(const Request &request)
{
    return QProcess::startDetached(m_program, secondArguments(m_profileFolder, request));
}

} // namespace talkstick::desktop
