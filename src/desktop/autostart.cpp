// SPDX-License-Identifier: MIT
#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace talkstick::desktop {
namespace {

#ifdef Q_OS_WIN
const QString kRun =
    QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString kName = QStringLiteral("Talkstick");
#else
const QString kFile = QStringLiteral("/talkstick.desktop");

QString systemFolder()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return config + QStringLiteral("/autostart");
}

QByteArray entry(const QStringList &command)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Talkstick\n"
                          "Exec=%1\n"
                          "Icon=talkstick\n"
                          "StartupWMClass=talkstick\n"
                          "X-GNOME-Autostart-enabled=true\n")
        .arg(execKey(command))
        .toUtf8();
}
#endif

} // namespace

QStringList startCommand(const QString &profile)
{
    QStringList command {QCoreApplication::applicationFilePath()};
    if (!profile.isEmpty())
        command += {QStringLiteral("--profile"), QDir(profile).absolutePath()};
    return command;
}

// Two rules, one within the other: how an argument is quoted, and how a string is escaped. A
// percent sign would begin a field code.
QString execKey(const QStringList &command)
{
    QStringList words;
    for (QString word : command) {
        for (const QChar one : QStringLiteral("\\\"`$"))
            word.replace(one, QString(u'\\') + one);
        word.replace(u'%', QStringLiteral("%%"));
        word.replace(u'\\', QStringLiteral("\\\\"));
        words.append(u'"' + word + u'"');
    }
    return words.join(u' ');
}

#ifdef Q_OS_WIN

Autostart::Autostart(const QStringList &command, const QString &folder)
    : m_command(command)
    , m_folder(folder.isEmpty() ? kRun : folder)
{ }

bool Autostart::isPossible()
{
    return true;
}

Autostart::Start Autostart::start() const
{
    const QSettings run(m_folder, QSettings::NativeFormat);
    return run.contains(kName) ? Start::WithTheComputer : Start::ByHand;
}

bool Autostart::set(Start start)
{
    QSettings run(m_folder, QSettings::NativeFormat);
    QStringList words;
    for (const QString &word : m_command)
        words.append(u'"' + QDir::toNativeSeparators(word) + u'"');
    if (start == Start::WithTheComputer)
        run.setValue(kName, words.join(u' '));
    else
        run.remove(kName);
    run.sync();
    return run.status() == QSettings::NoError;
}

#else

Autostart::Autostart(const QStringList &command, const QString &folder)
    : m_command(command)
    , m_folder(folder.isEmpty() ? systemFolder() : folder)
{ }

bool Autostart::isPossible()
{
#ifdef Q_OS_MACOS
    return false;
#else
    return true;
#endif
}

// Desktops switch such an entry off by a line of their own instead of deleting it.
Autostart::Start Autostart::start() const
{
    QFile file(m_folder + kFile);
    if (!file.open(QIODevice::ReadOnly))
        return Start::ByHand;
    const QByteArray text = '\n' + file.readAll().replace("\r", "");
    const bool isOff =
        text.contains("\nHidden=true") || text.contains("\nX-GNOME-Autostart-enabled=false");
    return isOff ? Start::ByHand : Start::WithTheComputer;
}

bool Autostart::set(Start start)
{
    const QString path = m_folder + kFile;
    if (start == Start::ByHand)
        return !QFile::exists(path) || QFile::remove(path);
    if (!QDir().mkpath(m_folder))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(entry(m_command)) > 0 && file.commit();
}

#endif

} // namespace talkstick::desktop
