// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace talkstick::test {

//! The openssl program as a peer that shares no code of Qt's with us. Killed with this object.
class OpenSsl
{
public:
    //! `openssl s_client`, calling a port on this computer.
    static QStringList client(quint16 port, const QStringList &more = {})
    {
        return QStringList {QStringLiteral("s_client"), QStringLiteral("-connect"),
                            QStringLiteral("127.0.0.1:%1").arg(port)}
        + more;
    }
    //! `openssl s_server`, which chooses its port; see port().
    static QStringList server(const QStringList &more)
    {
        return QStringList {QStringLiteral("s_server"), QStringLiteral("-accept"),
                            QStringLiteral("127.0.0.1:0")}
        + more;
    }
    static QStringList certificate(const QString &certificate, const QString &key)
    {
        return {QStringLiteral("-cert"), certificate, QStringLiteral("-key"), key};
    }
    static QStringList protocol(const char *name)
    {
        return {QStringLiteral("-alpn"), QString::fromUtf8(name)};
    }

    //! Reads what it is to say from \a input, or from say() if there is none.
    explicit OpenSsl(const QStringList &arguments, const QString &input = {})
    {
        if (!input.isEmpty())
            m_process.setStandardInputFile(input);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("openssl"), arguments);
        if (!m_process.waitForStarted())
            qFatal("the tests of TLS need the openssl program");
    }
    ~OpenSsl()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OpenSsl)

    void say(const QByteArray &line) { m_process.write(line + '\n'); }
    [[nodiscard]] bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    //! All that it has printed so far.
    const QByteArray &output() { return m_output += m_process.readAll(); }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    //! Where a server listens; 0 if it does not say so.
    quint16 port()
    {
        const auto listens = [this] {
            const qsizetype at = output().indexOf("ACCEPT ");
            return at >= 0 && output().indexOf('\n', at) > at;
        };
        if (!QTest::qWaitFor(listens))
            return 0;
        const QByteArray line = output().mid(output().indexOf("ACCEPT ")).split('\n').first();
        return line.mid(line.lastIndexOf(':') + 1).toUShort();
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace talkstick::test
