// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sched.h>
#include <sys/prctl.h>
#endif
#include <unistd.h>

using namespace talkstick::e2e;

// What the shell and the person are told when a conversation cannot begin.
class tst_Failures : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsNotKnown_data();
    void aNameIsNotKnown();
    void nobodyHosts();
    void thereIsNoWay();
    void thePortIsTaken();
    void thePortNeedsRights();
    void theAddressIsNotOurs_data();
    void theAddressIsNotOurs();
    void theArgumentsMakeNoSense_data();
    void theArgumentsMakeNoSense();

private:
    // Runs with these arguments and again with --json; both must end like this.
    void fails(const QStringList &arguments, int status, const char *code, const QString &sentence,
               const std::function<void()> &setUp = {});
    QString m_said; // on standard error, by the last that fails()
};

namespace {

constexpr int kCannotSetUp = 77;

QStringList host(quint16 port)
{
    return {QStringLiteral("host"), QStringLiteral("--accept"), QStringLiteral("all"),
            QStringLiteral("--port"), QString::number(port)};
}

#ifdef Q_OS_LINUX
// In a network of its own, where there is nothing.
void leaveTheNetwork()
{
    if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        ::_exit(kCannotSetUp);
}

// Even root cannot use the ports below 1024 then; nobody else ever could.
void dropRights()
{
    ::prctl(PR_CAPBSET_DROP, CAP_NET_BIND_SERVICE, 0, 0, 0);
}
#endif

} // namespace

void tst_Failures::fails(const QStringList &arguments, int status, const char *code,
                         const QString &sentence, const std::function<void()> &setUp)
{
    Talkstick human(arguments);
    Talkstick json(arguments + Talkstick::json());
    for (Talkstick *talkstick : {&human, &json}) {
        talkstick->answerNames();
        if (setUp)
            talkstick->setUp(setUp);
        QVERIFY(talkstick->start());
        const int got = talkstick->status();
        if (got == kCannotSetUp)
            QSKIP("this system does not let the test make that failure");
        QCOMPARE(got, status);
    }
    m_said = QString::fromUtf8(human.errors());
    QVERIFY2(m_said.startsWith(sentence + u'\n'), qPrintable(m_said));
    const QJsonObject error = json.next("error");
    QCOMPARE(error.value(QStringLiteral("code")).toString(), QString::fromLatin1(code));
    const QString detail = error.value(QStringLiteral("detail")).toString();
    QVERIFY2(detail.startsWith(sentence), qPrintable(detail));
    QCOMPARE(json.errors(), QByteArray());
}

void tst_Failures::aNameIsNotKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such name") << QStringLiteral("unknown.test") << QByteArray("no-such-name")
                                  << QStringLiteral(
                                         "No computer is called \u201cunknown.test\u201d.");
    QTest::newRow("no address of that name")
        << QStringLiteral("nodata.test") << QByteArray("no-such-name")
        << QStringLiteral("No computer is called \u201cnodata.test\u201d.");
    QTest::newRow("no such name here")
        << QStringLiteral("unknown.local") << QByteArray("no-such-name")
        << QStringLiteral("\u201cunknown.local\u201d is not known on this network.");
    QTest::newRow("no answer") << QStringLiteral("later.test") << QByteArray("resolver-down")
                               << QStringLiteral("Names cannot be looked up right now.");
}

void tst_Failures::aNameIsNotKnown()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, code);
    QFETCH(QString, sentence);
    fails({QStringLiteral("join"), name, QStringLiteral("--plain")}, 3, code.constData(), sentence);
}

void tst_Failures::nobodyHosts()
{
    const quint16 port = freePort();
    fails(Talkstick::join(port, {}), 4, "refused",
          QStringLiteral("127.0.0.1 is there, but nobody is hosting on port %1.").arg(port));
}

void tst_Failures::thereIsNoWay()
{
#ifdef Q_OS_LINUX
    fails({QStringLiteral("join"), QStringLiteral("192.0.2.1"), QStringLiteral("--plain")}, 4,
          "unreachable", QStringLiteral("There is no way to 192.0.2.1 from here."),
          leaveTheNetwork);
#else
    QSKIP("only on Linux can a program be without a network");
#endif
}

void tst_Failures::thePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::Any));
    fails(host(other.serverPort()), 7, "port-taken",
          QStringLiteral("Port %1 is in use by another program.").arg(other.serverPort()));
    const QRegularExpression offer(QStringLiteral("Port (\\d+) is free;"));
    const int offered = offer.match(m_said).captured(1).toInt();
    QVERIFY2(offered > other.serverPort(), qPrintable(m_said));
}

void tst_Failures::thePortNeedsRights()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    const int first = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 1024;
    if (first < 2)
        QSKIP("here every program may use every port");
    fails(host(quint16(std::min(first, 1024) - 1)), 7, "no-rights",
          QStringLiteral("Ports below 1024 need administrator rights."), dropRights);
#else
    QSKIP("only on Linux can root be without that right");
#endif
}

void tst_Failures::theAddressIsNotOurs_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"203.0.113.1", "2001:db8::1", "somewhere"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void tst_Failures::theAddressIsNotOurs()
{
    QFETCH(QString, address);
    fails(host(0) + QStringList {QStringLiteral("--address"), address}, 7, "not-our-address",
          QStringLiteral("This computer does not have the address %1.").arg(address));
}

void tst_Failures::theArgumentsMakeNoSense_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *arguments, const char *sentence) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromUtf8(sentence);
    };
    row("", "Say what to do: host, join, invite, people or history.");
    row("listen", "There is no command called \u201clisten\u201d.");
    row("host --prot 1", "Unknown option 'prot'.");
    row("host --port many", "--port takes a number from 1 to 65535, or 0");
    row("host --port 65536", "--port takes a number from 1 to 65535, or 0");
    row("host --accept some", "--accept takes one of: ask, all, known.");
    row("host --first me", "--first takes one of: joiner, host.");
    row("host --ending cr", "--ending takes one of: auto, lf, crlf, nul, lfnul.");
    row("host --json --quiet", "--json and --quiet exclude each other.");
    row("host here", "host takes no address;");
    row("join one two --plain", "join takes one address.");
    row("join localhost --first host", "--first and --ending are for --plain;");
    row("invite --address localhost", "Nobody else can call you at localhost.");
    row("join localhost:0 --plain", "A port is a number from 1 to 65535");
    row("join http://localhost --plain", "");
    row("join [::1 --plain", "An IPv6 address with a port is written like");
    row("host --port 0", "There is no terminal to ask on who may come in.");
}

void tst_Failures::theArgumentsMakeNoSense()
{
    QFETCH(QString, arguments);
    QFETCH(QString, sentence);
    Talkstick talkstick(arguments.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(talkstick.start());
    QCOMPARE(talkstick.status(), 2);
    const QString said = QString::fromUtf8(talkstick.errors());
    QVERIFY2(said.startsWith(sentence) && said.endsWith(u'\n'), qPrintable(said));
    QCOMPARE(talkstick.output(), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Failures)
#include "tst_failures.moc"
