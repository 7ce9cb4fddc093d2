// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace talkstick::e2e {

//! What a small program prints, without the line end; empty if it fails.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(10'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

//! The real program in a real window, used as a person would: keys go in, the title and what can be
//! copied come out.
class Window
{
public:
    explicit Window(const QStringList &arguments = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        start(arguments);
    }
    ~Window() { kill(); }

    //! Ends it at once, as a power cut does.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_id.clear();
    }
    //! Sends it \a signal, as the desktop does at the end of a session; the exit status, or -1 if
    //! it did not end by itself.
    int signal(int number)
    {
        ::kill(pid_t(m_process.processId()), number);
        m_id.clear();
        if (!m_process.waitForFinished(10'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }
    //! Once it has ended: the same person starts it again.
    void start(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(TALKSTICK_WINDOW),
                        QStringList {QStringLiteral("--profile"), m_profile.path()} + arguments);
        if (m_process.waitForStarted())
            m_id = waitForId();
    }

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    //! Whether it ends by itself, and well.
    [[nodiscard]] bool ends()
    {
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }

    //! Where it has closed its window and shows another one, keys go to that from now on.
    void lookAgain() { m_id = waitForId(); }
    [[nodiscard]] bool isThere() const { return !m_id.isEmpty(); }
    [[nodiscard]] QString title() const
    {
        return outputOf(QStringLiteral("xdotool"), {QStringLiteral("getwindowname"), m_id});
    }

    //! Whether a window of that name comes up: a dialog.
    [[nodiscard]] bool opens(const QString &name) const
    {
        const QStringList search {QStringLiteral("search"),
                                  QStringLiteral("--onlyvisible"),
                                  QStringLiteral("--all"),
                                  QStringLiteral("--pid"),
                                  QString::number(m_process.processId()),
                                  QStringLiteral("--name"),
                                  name};
        return QTest::qWaitFor(
            [&] { return !outputOf(QStringLiteral("xdotool"), search).isEmpty(); }, 15'000);
    }

    //! Brings it to the front, where keys go.
    void activate() const
    {
        outputOf(QStringLiteral("xdotool"),
                 {QStringLiteral("windowactivate"), QStringLiteral("--sync"), m_id});
    }
    void press(const QStringList &keys) const
    {
        activate();
        outputOf(QStringLiteral("xdotool"), QStringList {QStringLiteral("key")} + keys);
    }
    void type(const QString &text) const
    {
        activate();
        outputOf(QStringLiteral("xdotool"), {QStringLiteral("type"), text});
    }

    //! Types a turn and presses Enter until it is no longer our turn: right after the stick has
    //! come the program swallows Enter on purpose.
    [[nodiscard]] bool say(const QString &text) const
    {
        type(text);
        return QTest::qWaitFor(
            [this] {
                if (isMyTurn())
                    press({QStringLiteral("Return")});
                return !isMyTurn();
            },
            15'000);
    }
    [[nodiscard]] bool isMyTurn() const { return title().contains(QStringLiteral("Your turn")); }
    [[nodiscard]] bool waitForTitle(const QString &part) const
    {
        return QTest::qWaitFor([&] { return title().contains(part); }, 15'000);
    }

    //! All turns that the transcript shows, as they are copied.
    [[nodiscard]] QString transcript() const
    {
        press({QStringLiteral("shift+F6"), QStringLiteral("ctrl+a"), QStringLiteral("ctrl+c")});
        return outputOf(
            QStringLiteral("xclip"),
            {QStringLiteral("-o"), QStringLiteral("-selection"), QStringLiteral("clipboard")});
    }

    //! What stands in the field for one's turn, where the keys go.
    [[nodiscard]] QString draft() const
    {
        press({QStringLiteral("ctrl+a"), QStringLiteral("ctrl+c"), QStringLiteral("End")});
        return outputOf(
            QStringLiteral("xclip"),
            {QStringLiteral("-o"), QStringLiteral("-selection"), QStringLiteral("clipboard")});
    }

    //! What is on the disk of the field of its only conversation.
    [[nodiscard]] QString keptDraft() const
    {
        return outputOf(QStringLiteral("python3"),
                        {QStringLiteral("-c"),
                         QStringLiteral("import sqlite3, sys; print(sqlite3.connect(sys.argv[1])"
                                        ".execute('SELECT draft FROM conversations')"
                                        ".fetchone()[0])"),
                         m_profile.filePath(QStringLiteral("talkstick.sqlite"))});
    }

    //! Writes a picture of the whole screen if the tester named a folder for them.
    static void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("TALKSTICK_PICTURES");
        if (!folder.isEmpty())
            outputOf(QStringLiteral("import"),
                     {QStringLiteral("-window"), QStringLiteral("root"),
                      folder + u'/' + name + QStringLiteral(".png")});
    }

    //! Quits by keyboard; the exit status, or -1 if it did not end.
    int quit()
    {
        press({QStringLiteral("ctrl+q")});
        if (!m_process.waitForFinished(10'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        return m_process.exitCode();
    }

private:
    QString waitForId() const
    {
        QString id;
        const QStringList search {QStringLiteral("search"),
                                  QStringLiteral("--onlyvisible"),
                                  QStringLiteral("--all"),
                                  QStringLiteral("--pid"),
                                  QString::number(m_process.processId()),
                                  QStringLiteral("--name"),
                                  QStringLiteral("Talkstick")};
        (void)QTest::qWaitFor(
            [&] {
                id = outputOf(QStringLiteral("xdotool"), search).section(u'\n', 0, 0);
                return !id.isEmpty();
            },
            20'000);
        return id;
    }

    QTemporaryDir m_profile;
    QProcess m_process;
    QString m_id;
};

} // namespace talkstick::e2e
