// SPDX-License-Identifier: MIT
#include "model/persontext.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace talkstick;
using switchboard::Person;

class tst_PersonText : public QObject
{
    Q_OBJECT

private slots:
    void everythingKnownIsTold();
    void whatIsNotKnownIsNotMentioned();
    void forgettingSomebodyBlockedLetsThemKnock();
};

void tst_PersonText::everythingKnownIsTold()
{
    const QDateTime now = support::FakeClock().wallTime();
    Person bravo;
    bravo.key.bytes = QByteArray(wire::KeyHash::kBytes, '\x5a');
    bravo.name = QStringLiteral("Bravo");
    bravo.alias = QStringLiteral("My Bravo");
    bravo.trust = switchboard::Trust::Verified;
    bravo.addresses = {QStringLiteral("203.0.113.5:8784"), QStringLiteral("192.168.1.7:8784")};
    bravo.lastMet = now.addDays(-1);
    const QString text = model::personText(bravo, now).join(u'\n');
    for (const char *part : {"compared words", "\u201cBravo\u201d", "Yesterday",
                             "203.0.113.5:8784, 192.168.1.7:8784", "ljnf uws2"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void tst_PersonText::whatIsNotKnownIsNotMentioned()
{
    Person stranger;
    stranger.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    stranger.name = QStringLiteral("Bravo");
    const QStringList lines = model::personText(stranger, support::FakeClock().wallTime());
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(QStringLiteral("may be somebody else")));
    QVERIFY(lines.last().contains(QStringLiteral("key")));
}

void tst_PersonText::forgettingSomebodyBlockedLetsThemKnock()
{
    Person person;
    const QString welcome = model::forgetText(person);
    person.standing = Person::Standing::Blocked;
    QVERIFY(model::forgetText(person) != welcome);
    QVERIFY(model::forgetText(person).contains(QStringLiteral("not blocked any more")));
}

QTEST_GUILESS_MAIN(tst_PersonText)
#include "tst_persontext.moc"
