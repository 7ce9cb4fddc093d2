// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/talkstick.h"

#include <QString>
#include <QTemporaryDir>

namespace talkstick::e2e {

//! Somebody with a profile, under which they meet others more than once.
struct Person
{
    explicit Person(QString theirName)
        : name(std::move(theirName))
    { }

    QString name;
    QTemporaryDir profile;

    //! What `invite` prints with --json: `link`, `id`. The link leads to 127.0.0.1 and \a port.
    [[nodiscard]] QJsonObject invite(quint16 port, const QStringList &more = {}) const
    {
        Talkstick program(QStringList {QStringLiteral("invite"), QStringLiteral("--json"),
                                       QStringLiteral("--address"), QStringLiteral("here.test"),
                                       QStringLiteral("--port"), QString::number(port),
                                       QStringLiteral("--profile"), profile.path(),
                                       QStringLiteral("--name"), name}
                          + more);
        return program.start() ? program.next("invitation") : QJsonObject();
    }
    //! `host` as this person.
    [[nodiscard]] QStringList hosting(const QStringList &more = {}) const
    {
        return Talkstick::hostPrivately(profile.path(), named(more));
    }
    //! `join` as this person, at \a port.
    [[nodiscard]] QStringList joining(quint16 port, const QStringList &more = {}) const
    {
        return Talkstick::joinPrivately(port, profile.path(), named(more));
    }
    //! `join` as this person, with an invitation.
    [[nodiscard]] QStringList accepting(const QString &link, const QStringList &more = {}) const
    {
        return QStringList {QStringLiteral("join"), link, QStringLiteral("--json"),
                            QStringLiteral("--profile"), profile.path()}
        + named(more);
    }

private:
    [[nodiscard]] QStringList named(const QStringList &more) const
    {
        return QStringList {QStringLiteral("--name"), name} + more;
    }
};

} // namespace talkstick::e2e
