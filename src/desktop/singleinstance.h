// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace talkstick::desktop {

//! Where the program that has the profile in \a folder listens to those started after it: a name
//! for a local socket. It is in a place that only this user can reach, so that nobody else can
//! listen there. Empty if there is no such place.
[[nodiscard]] QString instanceName(const QString &folder);

//! The program that has the profile: hears of further starts, which end at once.
//!
//! They say one line, `raise` or `open LINK`, and are answered `ok`. Only the same user can
//! connect, and nothing but these two can be asked for; anything else is hung up on without an
//! answer.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMaxRequest = 4'096; //!< bytes, line feed included
    static constexpr std::chrono::milliseconds kPatience {
        2'000}; //!< until the line has to be there

    explicit SingleInstance(std::chrono::milliseconds patience = kPatience);
    ~SingleInstance() override;
    Q_DISABLE_COPY_MOVE(SingleInstance)

    //! Listens at \a name (see instanceName()). To be called by whoever has the profile's lock and
    //! by nobody else: what a program that crashed has left there is removed. False if it cannot;
    //! then further starts can only say that the profile is in use.
    [[nodiscard]] bool listen(const QString &name);

signals:
    //! The window is wanted.
    void raiseRequested();
    //! \a link is wanted: see linkIn(). The window, too.
    void openRequested(const QString &link);

private:
    void welcome();
    void hear(QLocalSocket &caller);

    const std::chrono::milliseconds m_patience;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace talkstick::desktop
