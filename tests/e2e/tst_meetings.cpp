// SPDX-License-Identifier: MIT
#include "e2e/meetings.h"
#include "e2e/relay.h"
#include "e2e/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace talkstick::e2e;

// How two programs come to trust each other, or do not: by invitation, by words, by a known key.
class tst_Meetings : public QObject
{
    Q_OBJECT

private slots:
    void anInvitationLetsInOnceAndIsRemembered();
    void aKnockShowsTheSameWordsToBoth();
    void whoWasVerifiedComesInAgain();
    void nothingInAnInvitationCanBeTriedTwice();
    void anInvitationThatIsTooOldIsTold();
    void anInvitationForAnotherKeyIsAHardStop();
    void aStrangerIsNotTalkedToIfItHasToBeVerified();
    void callingOneselfIsTold();
    void killedIsLostAndStoppedIsLeft_data();
    void killedIsLostAndStoppedIsLeft();
    void aProfileServesOneProgramAtATime();
};

namespace {

QString textOf(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String(field)).toString();
}

QStringList wordsOf(const QJsonObject &object)
{
    QStringList words;
    for (const QJsonValue word : object.value(QLatin1String("words")).toArray())
        words << word.toString();
    return words;
}

// A few turns to and fro, the joiner first.
void talk(Talkstick &joiner, Talkstick &host)
{
    joiner.writeLine("from the joiner");
    QCOMPARE(host.heard(), QStringLiteral("from the joiner"));
    host.writeLine("from the host");
    QCOMPARE(joiner.heard(), QStringLiteral("from the host"));
    QCOMPARE(joiner.next("turn").value(QStringLiteral("number")).toInt(), 3);
}

const QStringList kKnownOnly {QStringLiteral("--accept"), QStringLiteral("known")};
const QStringList kAll {QStringLiteral("--accept"), QStringLiteral("all")};
const QStringList kOnce {QStringLiteral("--redial"), QStringLiteral("0")};

} // namespace

void tst_Meetings::anInvitationLetsInOnceAndIsRemembered()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick host(alpha.hosting(kKnownOnly));
    const quint16 port = host.startHosting();
    const QJsonObject invitation = alpha.invite(port);
    QVERIFY(!invitation.isEmpty());

    Talkstick joiner(bravo.accepting(textOf(invitation, "link")));
    joiner.answerNames();
    QVERIFY(joiner.start());
    const QJsonObject connected = joiner.next("connected");
    QCOMPARE(connected.value(QStringLiteral("encrypted")), QJsonValue(true));
    QCOMPARE(textOf(connected, "trust"), QStringLiteral("invited"));
    QCOMPARE(textOf(connected, "name"), QStringLiteral("Alpha"));
    const QJsonObject seen = host.next("connected");
    QCOMPARE(textOf(seen, "trust"), QStringLiteral("invited"));
    QCOMPARE(textOf(seen, "name"), QStringLiteral("Bravo"));
    talk(joiner, host);
    joiner.closeInput();
    QCOMPARE(joiner.status(), 0);
    QCOMPARE(textOf(host.next("closed"), "reason"), QStringLiteral("left"));
    QCOMPARE(host.status(), 0);

    // By their keys from now on, without an invitation, and in either direction.
    Talkstick again(bravo.hosting(kKnownOnly));
    const quint16 otherPort = again.startHosting();
    Talkstick back(alpha.joining(otherPort));
    QVERIFY(back.start());
    QCOMPARE(textOf(back.next("connected"), "trust"), QStringLiteral("invited"));
    QCOMPARE(textOf(again.next("connected"), "trust"), QStringLiteral("invited"));
}

void tst_Meetings::aKnockShowsTheSameWordsToBoth()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Terminal terminal;
    Talkstick host(alpha.hosting());
    terminal.giveTo(host);
    const quint16 port = host.startHosting();
    Talkstick joiner(bravo.joining(port));
    QVERIFY(joiner.start());
    const QJsonObject atTheDoor = host.next("knock");
    QCOMPARE(textOf(atTheDoor, "name"), QStringLiteral("Bravo"));
    QCOMPARE(atTheDoor.value(QStringLiteral("encrypted")), QJsonValue(true));
    QCOMPARE(wordsOf(atTheDoor).size(), 4);
    QCOMPARE(wordsOf(joiner.next("knock")), wordsOf(atTheDoor));
    QVERIFY(terminal.shows("Let in?"));
    terminal.type("m");
    QCOMPARE(textOf(host.next("connected"), "trust"), QStringLiteral("verified"));
    // Each side has its own opinion.
    QCOMPARE(textOf(joiner.next("connected"), "trust"), QStringLiteral("unverified"));
    talk(joiner, host);
}

void tst_Meetings::whoWasVerifiedComesInAgain()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    {
        Terminal terminal;
        Talkstick host(alpha.hosting());
        terminal.giveTo(host);
        Talkstick joiner(bravo.joining(host.startHosting()));
        QVERIFY(joiner.start());
        QVERIFY(terminal.shows("Let in?"));
        terminal.type("m");
        QVERIFY(!joiner.next("connected").isEmpty());
        joiner.writeLine("hello");
        QCOMPARE(host.heard(), QStringLiteral("hello"));
        host.closeInput();
        QCOMPARE(textOf(joiner.next("closed"), "reason"), QStringLiteral("left"));
        QCOMPARE(host.status(), 0);
    }
    Talkstick host(alpha.hosting(kKnownOnly));
    Talkstick joiner(bravo.joining(host.startHosting()));
    QVERIFY(joiner.start());
    QCOMPARE(textOf(host.next("connected"), "trust"), QStringLiteral("verified"));
    QVERIFY(!host.output().contains("\"knock\""));
    // They go on where they were: it is the host's turn.
    host.writeLine("welcome back");
    QCOMPARE(joiner.heard(), QStringLiteral("welcome back"));

    const Person stranger(QStringLiteral("Bravo"));
    Talkstick closed(alpha.hosting(kKnownOnly));
    host.signal(SIGTERM);
    QVERIFY(host.status() >= 0);
    Talkstick other(stranger.joining(closed.startHosting()));
    QVERIFY(other.start());
    QCOMPARE(other.status(), 5);
}

void tst_Meetings::nothingInAnInvitationCanBeTriedTwice()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    const Person charlie(QStringLiteral("Charlie"));
    quint16 port = 0;
    QString link;
    {
        Talkstick host(alpha.hosting(kKnownOnly));
        port = host.startHosting();
        link = textOf(alpha.invite(port), "link");
        Talkstick joiner(bravo.accepting(link));
        joiner.answerNames();
        QVERIFY(joiner.start());
        QVERIFY(!joiner.next("connected").isEmpty());
    }
    Talkstick host(QStringList {QStringLiteral("host"), QStringLiteral("--port"),
                                QString::number(port), QStringLiteral("--json"),
                                QStringLiteral("--profile"), alpha.profile.path()}
                   + kAll);
    QCOMPARE(host.startHosting(), port);
    Talkstick reused(charlie.accepting(link));
    reused.answerNames();
    QVERIFY(reused.start());
    QCOMPARE(textOf(reused.next("error"), "code"), QStringLiteral("invite-used"));
    QCOMPARE(reused.status(), 5);

    const QJsonObject invitation = alpha.invite(port);
    Talkstick revoking({QStringLiteral("invite"), QStringLiteral("--revoke"),
                        textOf(invitation, "id"), QStringLiteral("--profile"),
                        alpha.profile.path()});
    QVERIFY(revoking.start());
    QCOMPARE(revoking.status(), 0);
    Talkstick revoked(charlie.accepting(textOf(invitation, "link")));
    revoked.answerNames();
    QVERIFY(revoked.start());
    QCOMPARE(textOf(revoked.next("error"), "code"), QStringLiteral("invite-revoked"));
    QCOMPARE(revoked.status(), 5);
}

void tst_Meetings::anInvitationThatIsTooOldIsTold()
{
    if (tool(QStringLiteral("python3")).isEmpty())
        QSKIP("python3 is not installed.");
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick host(alpha.hosting(kKnownOnly));
    const quint16 port = host.startHosting();
    const QString link = textOf(alpha.invite(port), "link");
    Process clock(tool(QStringLiteral("python3")),
                  {QStringLiteral("-c"),
                   QStringLiteral("import sqlite3, sys\n"
                                  "d = sqlite3.connect(sys.argv[1], timeout=10)\n"
                                  "d.execute('update invites set made = made - 24*3600*1000')\n"
                                  "d.commit()"),
                   alpha.profile.filePath(QStringLiteral("talkstick.sqlite"))});
    QVERIFY(clock.start());
    QCOMPARE(clock.status(), 0);
    Talkstick late(bravo.accepting(link));
    late.answerNames();
    QVERIFY(late.start());
    QCOMPARE(textOf(late.next("error"), "code"), QStringLiteral("invite-expired"));
    QCOMPARE(late.status(), 5);
}

void tst_Meetings::anInvitationForAnotherKeyIsAHardStop()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    const Person delta(QStringLiteral("Delta"));
    Talkstick host(alpha.hosting(kAll));
    const quint16 port = host.startHosting();
    // Made by somebody else for the place where Alpha answers.
    const QString link = textOf(delta.invite(port), "link");
    Talkstick joiner(bravo.accepting(link));
    joiner.answerNames();
    QVERIFY(joiner.start());
    joiner.writeLine("for Delta only");
    QCOMPARE(textOf(joiner.next("error"), "code"), QStringLiteral("wrong-key"));
    QCOMPARE(joiner.status(), 4);
    QVERIFY(!host.output().contains("Bravo"));
}

void tst_Meetings::aStrangerIsNotTalkedToIfItHasToBeVerified()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick host(alpha.hosting(kAll));
    Talkstick joiner(bravo.joining(host.startHosting(),
                                   {QStringLiteral("--require"), QStringLiteral("verified")}));
    QVERIFY(joiner.start());
    joiner.writeLine("for a friend only");
    QCOMPARE(textOf(joiner.next("error"), "code"), QStringLiteral("not-verified"));
    QCOMPARE(joiner.status(), 5);
    QVERIFY(!host.output().contains("for a friend only"));
}

void tst_Meetings::callingOneselfIsTold()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person same(QStringLiteral("Alpha"));
    Talkstick host(alpha.hosting(kAll));
    const quint16 port = host.startHosting();
    const QString key = QStringLiteral("key.pem");
    QVERIFY(QFile::copy(alpha.profile.filePath(key), same.profile.filePath(key)));
    Talkstick joiner(same.joining(port));
    QVERIFY(joiner.start());
    const QJsonObject error = joiner.next("error");
    QCOMPARE(textOf(error, "code"), QStringLiteral("own-computer"));
    QVERIFY(textOf(error, "detail").startsWith(QStringLiteral("That is this computer.")));
    QCOMPARE(joiner.status(), 4);
}

void tst_Meetings::killedIsLostAndStoppedIsLeft_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("status");
    QTest::newRow("kill -9") << SIGKILL << QStringLiteral("lost") << 6;
    QTest::newRow("kill") << SIGTERM << QStringLiteral("left") << 0;
    QTest::newRow("Ctrl+C") << SIGINT << QStringLiteral("left") << 0;
}

void tst_Meetings::killedIsLostAndStoppedIsLeft()
{
    QFETCH(int, signal);
    QFETCH(QString, reason);
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick host(alpha.hosting(kAll + kOnce));
    Talkstick joiner(bravo.joining(host.startHosting()));
    QVERIFY(joiner.start());
    talk(joiner, host);
    joiner.signal(signal);
    QCOMPARE(textOf(host.next("closed"), "reason"), reason);
    QTEST(host.status(), "status");
}

void tst_Meetings::aProfileServesOneProgramAtATime()
{
    const Person alpha(QStringLiteral("Alpha"));
    Talkstick host(alpha.hosting(kAll));
    const quint16 port = host.startHosting();
    Talkstick second(alpha.hosting(kAll));
    QVERIFY(second.start());
    const QString detail = textOf(second.next("error"), "detail");
    QVERIFY2(detail.contains(QString::number(host.id())), qPrintable(detail));
    QCOMPARE(second.status(), 9);

    // What needs neither its key nor its people is not kept waiting.
    Talkstick plain(Talkstick::join(
        port, {QStringLiteral("--json"), QStringLiteral("--profile"), alpha.profile.path()}));
    QVERIFY(plain.start());
    plain.writeLine("in plain text");
    QCOMPARE(host.heard(), QStringLiteral("in plain text"));
    Talkstick people({QStringLiteral("people"), QStringLiteral("--profile"), alpha.profile.path()});
    QVERIFY(people.start());
    QCOMPARE(people.status(), 0);
}

QTEST_GUILESS_MAIN(tst_Meetings)
#include "tst_meetings.moc"
