// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QJsonDocument>
#include <QTest>

namespace talkstick::e2e {

Talkstick::Talkstick(const QStringList &arguments)
    : Process(QStringLiteral(TALKSTICK_CLI), arguments)
{
    setVariable(QStringLiteral("XDG_DATA_HOME"), m_home.path());
}

QStringList Talkstick::joinPrivately(quint16 port, const QString &profile, const QStringList &more)
{
    return QStringList {QStringLiteral("join"), QStringLiteral("127.0.0.1:%1").arg(port),
                        QStringLiteral("--json"), QStringLiteral("--profile"), profile}
    + more;
}

QStringList Talkstick::hostPrivately(const QString &profile, const QStringList &more)
{
    return QStringList {QStringLiteral("host"),   QStringLiteral("--port"),    QStringLiteral("0"),
                        QStringLiteral("--json"), QStringLiteral("--profile"), profile}
    + more;
}

QStringList Talkstick::join(quint16 port, const QStringList &more)
{
    return QStringList {QStringLiteral("join"), QStringLiteral("127.0.0.1:%1").arg(port),
                        QStringLiteral("--plain")}
    + more;
}

QStringList Talkstick::host(const QStringList &more)
{
    return QStringList {QStringLiteral("host"), QStringLiteral("--port"), QStringLiteral("0"),
                        QStringLiteral("--accept"), QStringLiteral("all")}
    + more;
}

void Talkstick::answerNames()
{
    setVariable(QStringLiteral("LD_PRELOAD"), QStringLiteral(TALKSTICK_NAMES));
    // A sanitizer wants to be loaded first; what it checks is no matter here.
    const QString options = qEnvironmentVariable("ASAN_OPTIONS");
    setVariable(QStringLiteral("ASAN_OPTIONS"),
                options + QStringLiteral(":verify_asan_link_order=0"));
}

quint16 Talkstick::startHosting()
{
    if (!start())
        return 0;
    return quint16(next("listening").value(QStringLiteral("port")).toInt());
}

QJsonObject Talkstick::next(const char *event)
{
    for (;;) {
        const QByteArray line = nextLine();
        if (line.isNull())
            return {};
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.value(QStringLiteral("event")).toString() == QLatin1String(event))
            return object;
    }
}

QString Talkstick::heard()
{
    const QJsonValue text = next("heard").value(QStringLiteral("text"));
    return text.isString() ? text.toString() : QString();
}

TurnProgram::TurnProgram(Kind kind, quint16 port, const QStringList &options)
    : Process(
        kind == Kind::Client ? QStringLiteral(TURNCLIENT) : QStringLiteral(TURNSERVER),
        options
            + (kind == Kind::Client ? QStringList {QStringLiteral("127.0.0.1")} : QStringList {})
            + QStringList {QString::number(port)})
{ }

quint16 TurnProgram::startServing()
{
    return start() ? nextLine("port ").mid(5).toUShort() : quint16(0);
}

QByteArray TurnProgram::heard()
{
    const QByteArray line = nextLine("heard ");
    return line.isNull() ? QByteArray() : unescaped(line.mid(6));
}

QByteArray unescaped(const QByteArray &printed)
{
    QByteArray bytes("");
    for (qsizetype i = 0; i < printed.size(); ++i) {
        if (printed[i] != '\\') {
            bytes += printed[i];
            continue;
        }
        switch (printed[++i]) {
        case 'n': bytes += '\n'; break;
        case '0': bytes += '\0'; break;
        case 'x':
            bytes += QByteArray::fromHex(printed.mid(i + 1, 2));
            i += 2;
            break;
        default: bytes += printed[i];
        }
    }
    return bytes;
}

Conversation::Conversation(Role role, const QStringList &peerOptions, QStringList talkstickOptions)
    : m_role(role)
    , m_peerOptions(peerOptions)
    , m_talkstickOptions(std::move(talkstickOptions))
{
    m_talkstickOptions.prepend(QStringLiteral("--json"));
}

bool Conversation::start()
{
    if (m_role == Role::Host) {
        m_talkstick = std::make_unique<Talkstick>(Talkstick::host(m_talkstickOptions));
        const quint16 port = m_talkstick->startHosting();
        m_peer = std::make_unique<TurnProgram>(TurnProgram::Kind::Client, port, m_peerOptions);
        return port != 0 && m_peer->start();
    }
    m_peer = std::make_unique<TurnProgram>(TurnProgram::Kind::Server, 0, m_peerOptions);
    const quint16 port = m_peer->startServing();
    m_talkstick = std::make_unique<Talkstick>(Talkstick::join(port, m_talkstickOptions));
    return port != 0 && m_talkstick->start();
}

QString Conversation::peerSays(const QByteArray &line)
{
    m_peer->writeLine(line);
    return m_talkstick->heard();
}

QByteArray Conversation::talkstickSays(const QByteArray &line)
{
    m_talkstick->writeLine(line);
    return m_peer->heard();
}

void addRows(const char *name, const std::function<void(QTestData &)> &fill)
{
    fill(QTest::addRow("host, %s", name) << Role::Host);
    fill(QTest::addRow("joiner, %s", name) << Role::Joiner);
}

} // namespace talkstick::e2e
