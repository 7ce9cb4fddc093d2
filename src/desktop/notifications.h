// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>

namespace talkstick::desktop {

//! What the desktop is to show to somebody who does not look at the window.
struct Notification
{
    enum class Sound : std::uint8_t { Silent, Usual };

    QString title;
    QString body {}; //!< Plain text, whatever the desktop would make of markup; may be empty.
    Sound sound = Sound::Usual;
    friend bool operator==(const Notification &, const Notification &) = default;
};

//! Notifications of the desktop. Nothing here blocks, and nothing fails: where there is no such
//! service nothing is shown.
class Notifications : public QObject
{
    Q_OBJECT

public:
    enum class Service : std::uint8_t {
        Unknown, //!< Nobody has asked yet, or there is no answer yet.
        There,
        Missing, //!< Or it does not answer.
    };

    using QObject::QObject;

    //! Shows \a notification; it takes the place of the one that was shown for the same \a subject.
    virtual void show(const QString &subject, const Notification &notification) = 0;
    //! Takes back what is shown for \a subject, if anything is.
    virtual void withdraw(const QString &subject) = 0;
    virtual void withdrawAll() = 0;
    [[nodiscard]] virtual Service service() const = 0;
    //! Asks whether there is a service now; serviceChanged() may follow.
    virtual void lookForService() = 0;

signals:
    //! Somebody has clicked what was shown for \a subject. \a token: by which a window may come to
    //! the front (see raiseWindow()), empty if the desktop gives none.
    void activated(const QString &subject, const QString &token);
    void serviceChanged();
};

} // namespace talkstick::desktop
