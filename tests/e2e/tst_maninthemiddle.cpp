// SPDX-License-Identifier: MIT
#include "e2e/maninthemiddle.h"
#include "e2e/meetings.h"

#include <QJsonArray>
#include <QTest>

using namespace talkstick::e2e;

// Whatever two people have agreed on before, somebody in the middle is found out by it.
class tst_ManInTheMiddle : public QObject
{
    Q_OBJECT

private slots:
    void itWouldReadEverythingThatNobodyComparesWordsFor();
    void theWordsDifferAtAKnock();
    void anInvitationStopsBeforeAnyTextLeaves();
    void aKnownKeyStopsBeforeAnyTextLeaves();
};

namespace {

const QStringList kAll {QStringLiteral("--accept"), QStringLiteral("all")};

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

} // namespace

// Or the tests below would show nothing.
void tst_ManInTheMiddle::itWouldReadEverythingThatNobodyComparesWordsFor()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick host(alpha.hosting(kAll));
    ManInTheMiddle mallory(host.startHosting());
    Talkstick joiner(bravo.joining(mallory.port()));
    QVERIFY(joiner.start());
    QCOMPARE(textOf(joiner.next("connected"), "trust"), QStringLiteral("unverified"));
    joiner.writeLine("a secret");
    QCOMPARE(host.heard(), QStringLiteral("a secret"));
    host.writeLine("another");
    QCOMPARE(joiner.heard(), QStringLiteral("another"));
    QCOMPARE(mallory.read(), QStringList({QStringLiteral("a secret"), QStringLiteral("another")}));
}

void tst_ManInTheMiddle::theWordsDifferAtAKnock()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick host(alpha.hosting(kAll));
    ManInTheMiddle mallory(host.startHosting());
    Talkstick joiner(bravo.joining(mallory.port()));
    QVERIFY(joiner.start());
    const QStringList atTheHost = wordsOf(host.next("knock"));
    const QStringList atTheJoiner = wordsOf(joiner.next("knock"));
    QCOMPARE(atTheHost, mallory.wordsOfHost());
    QCOMPARE(atTheJoiner, mallory.wordsOfJoiner());
    QCOMPARE(atTheHost.size(), 4);
    QVERIFY(atTheHost != atTheJoiner);
}

void tst_ManInTheMiddle::anInvitationStopsBeforeAnyTextLeaves()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    Talkstick host(alpha.hosting(kAll));
    ManInTheMiddle mallory(host.startHosting());
    // It leads to whoever answers there, but names Alpha's key.
    Talkstick joiner(bravo.accepting(textOf(alpha.invite(mallory.port()), "link")));
    joiner.answerNames();
    QVERIFY(joiner.start());
    joiner.writeLine("a secret");
    QCOMPARE(textOf(joiner.next("error"), "code"), QStringLiteral("wrong-key"));
    QCOMPARE(joiner.status(), 4);
    QCOMPARE(mallory.secured(), 0);
    QCOMPARE(mallory.read(), QStringList());
    QVERIFY(!host.output().contains("knock"));
}

void tst_ManInTheMiddle::aKnownKeyStopsBeforeAnyTextLeaves()
{
    const Person alpha(QStringLiteral("Alpha"));
    const Person bravo(QStringLiteral("Bravo"));
    quint16 port = 0;
    {
        Talkstick host(alpha.hosting(kAll));
        port = host.startHosting();
        Talkstick joiner(bravo.joining(port));
        QVERIFY(joiner.start());
        joiner.writeLine("hello");
        QCOMPARE(host.heard(), QStringLiteral("hello"));
        host.closeInput();
        QVERIFY(!joiner.next("closed").isEmpty());
        QVERIFY(joiner.status() >= 0 && host.status() >= 0);
    }
    Talkstick host(alpha.hosting(kAll));
    ManInTheMiddle mallory(host.startHosting(), port);
    QCOMPARE(mallory.port(), port);
    Talkstick joiner(bravo.joining(port));
    QVERIFY(joiner.start());
    joiner.writeLine("a secret");
    QCOMPARE(textOf(joiner.next("error"), "code"), QStringLiteral("other-key"));
    QCOMPARE(joiner.status(), 4);
    QCOMPARE(mallory.read(), QStringList());
    QVERIFY(!host.output().contains("knock"));
}

QTEST_GUILESS_MAIN(tst_ManInTheMiddle)
#include "tst_maninthemiddle.moc"
