// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace talkstick::desktop {

//! Starts this program once more, for whoever tries it alone: a port, filled by SecondProcess and
//! by tests.
class SecondWindow
{
public:
    //! What it is told.
    struct Request
    {
        QString address; //!< Whom to join: us.
        QString name; //!< What to call itself, unless it has a name already.
        QString screen; //!< The screen whose right half it is to take.
        friend bool operator==(const Request &, const Request &) = default;
    };

    virtual ~SecondWindow() = default;
    //! False if the system does not start it. That it is shown is not known before it calls.
    [[nodiscard]] virtual bool open(const Request &request) = 0;
};

//! The folder of its profile: inside ours, so that it goes where ours goes.
[[nodiscard]] QString secondProfile(const QString &profileFolder);
//! How it is started.
[[nodiscard]] QStringList secondArguments(const QString &profileFolder,
                                          const SecondWindow::Request &request);

//! A process of its own, which goes on when this one ends.
class SecondProcess final : public SecondWindow
{
public:
    SecondProcess(QString program, QString profileFolder);

    [[nodiscard]] bool open(const Request &request) override;

private:
    const QString m_program;
    const QString m_profileFolder;
};

} // namespace talkstick::desktop
