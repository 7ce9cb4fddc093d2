// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/process.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

class QTestData;

namespace talkstick::e2e {

//! The real talkstick-cli. Each has a profile of its own unless it is told to use another.
class Talkstick final : public Process
{
public:
    explicit Talkstick(const QStringList &arguments);

    //! `join HOST:port` over TLS, with what is kept in the folder \a profile, and JSON.
    [[nodiscard]] static QStringList joinPrivately(quint16 port, const QString &profile,
                                                   const QStringList &more = {});
    //! `host` on a port that the system chooses, with what is kept in \a profile, and JSON.
    [[nodiscard]] static QStringList hostPrivately(const QString &profile,
                                                   const QStringList &more = {});
    //! `join HOST:port --plain` and more.
    [[nodiscard]] static QStringList join(quint16 port, const QStringList &more = json());
    //! `host` on a port that the system chooses, letting in everybody, and more.
    [[nodiscard]] static QStringList host(const QStringList &more = json());
    [[nodiscard]] static QStringList json() { return {QStringLiteral("--json")}; }

    //! Has the names of names.c answered there.
    void answerNames();

    //! Starts a host that prints JSON. Where it listens; 0 if it does not.
    [[nodiscard]] quint16 startHosting();

    //! The next line of JSON about \a event; those before it are skipped. Empty if none comes.
    [[nodiscard]] QJsonObject next(const char *event);
    //! The text of the next turn heard; null if none comes.
    [[nodiscard]] QString heard();

private:
    QTemporaryDir m_home;
};

//! One of the programs in plain C.
class TurnProgram final : public Process
{
public:
    enum class Kind { Client, Server };

    //! A client calls \a port at 127.0.0.1; a server listens there, 0 lets the system choose.
    TurnProgram(Kind kind, quint16 port, const QStringList &options);

    //! Starts a server. Where it listens; 0 if it does not.
    [[nodiscard]] quint16 startServing();

    //! The bytes of the next recv; null if there is none.
    [[nodiscard]] QByteArray heard();
};

//! What turnclient and turnserver print for bytes, as bytes again.
[[nodiscard]] QByteArray unescaped(const QByteArray &printed);

//! What talkstick-cli does in a conversation.
enum class Role { Host, Joiner };

//! Talkstick and a program in plain C, connected with each other.
class Conversation final
{
public:
    Conversation(Role role, const QStringList &peerOptions, QStringList talkstickOptions = {});

    //! False if one of them does not start.
    [[nodiscard]] bool start();
    [[nodiscard]] Talkstick &talkstick() { return *m_talkstick; }
    [[nodiscard]] TurnProgram &peer() { return *m_peer; }

    //! The peer is given a line to say. What Talkstick hears.
    [[nodiscard]] QString peerSays(const QByteArray &line);
    //! Talkstick is given a line to say. The bytes of the peer's next recv.
    [[nodiscard]] QByteArray talkstickSays(const QByteArray &line);

private:
    Role m_role;
    QStringList m_peerOptions;
    QStringList m_talkstickOptions;
    std::unique_ptr<Talkstick> m_talkstick;
    std::unique_ptr<TurnProgram> m_peer;
};

//! Adds a row called \a name for each of Talkstick's roles, which go into the first column; \a fill
//! adds the others.
void addRows(const char *name, const std::function<void(QTestData &)> &fill);

} // namespace talkstick::e2e

Q_DECLARE_METATYPE(talkstick::e2e::Role)
