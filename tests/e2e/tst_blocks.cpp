// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QTest>

using namespace talkstick::e2e;

// Programs that always send their whole array: text, a NUL, and whatever else is in there.
class tst_Blocks : public QObject
{
    Q_OBJECT

private slots:
    void whatFollowsTheTextIsDropped_data();
    void whatFollowsTheTextIsDropped();
};

void tst_Blocks::whatFollowsTheTextIsDropped_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("rubbish");
    QTest::addColumn<QString>("ending");
    for (const int size : {100, 1000, 1024}) {
        for (const char *rubbish : {"zeros", "stack", "leftover"}) {
            for (const char *ending : {"lf", "none"}) {
                const QByteArray name = QByteArray::number(size) + ' ' + rubbish + ' ' + ending;
                addRows(name.constData(), [&](QTestData &row) {
                    row << size << QString::fromLatin1(rubbish) << QString::fromLatin1(ending);
                });
            }
        }
    }
}

void tst_Blocks::whatFollowsTheTextIsDropped()
{
    QFETCH(Role, role);
    QFETCH(int, size);
    QFETCH(QString, rubbish);
    QFETCH(QString, ending);
    Conversation conversation(role,
                              {QStringLiteral("--block"), QString::number(size),
                               QStringLiteral("--rubbish"), rubbish, QStringLiteral("--ending"),
                               ending});
    QVERIFY(conversation.start());
    const QByteArray lfNul("\n\0", 2);
    if (role == Role::Joiner)
        QCOMPARE(conversation.talkstickSays("first"), "first" + lfNul);
    // Shorter ones after longer ones, which is where leftovers look like text.
    const QByteArrayList turns {QByteArray(size / 2, 'm'), "ok",  QByteArray(size - 3, 'l'), "hm",
                                QByteArray(size / 3, 's'), "good"};
    for (const QByteArray &turn : turns) {
        QCOMPARE(conversation.peerSays(turn), QString::fromLatin1(turn));
        QCOMPARE(conversation.talkstickSays("ours"), "ours" + lfNul);
    }
    // And one that takes several blocks.
    const QByteArray longOne(size * 5 / 2, 'x');
    QCOMPARE(conversation.peerSays(longOne), QString::fromLatin1(longOne));
    QCOMPARE(conversation.talkstickSays("ours"), "ours" + lfNul);
    QCOMPARE(conversation.peerSays("the end"), QStringLiteral("the end"));
}

QTEST_GUILESS_MAIN(tst_Blocks)
#include "tst_blocks.moc"
