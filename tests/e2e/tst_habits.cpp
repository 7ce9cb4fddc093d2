// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QTest>

using namespace talkstick::e2e;

// What programs of classes on sockets do, in both of Talkstick's roles: each turn has to come out
// of one recv on either side.
class tst_Habits : public QObject
{
    Q_OBJECT

private slots:
    void everyTurnIsHeard_data();
    void everyTurnIsHeard();
    void aTurnFillsTheirBuffer_data();
    void aTurnFillsTheirBuffer();
    void whoShutsItsSendingSideGetsItsAnswer_data();
    void whoShutsItsSendingSideGetsItsAnswer();
};

namespace {

const QByteArray kLf("\n", 1);
const QByteArray kLfNul("\n\0", 2);
const QByteArray kVietnamese("Ti\u1ebfng Vi\u1ec7t: \u1edb, \u1eeb \u0111\u00e2y");

struct Habit
{
    const char *name;
    const char *options;
    QByteArray ending; // what ours end in once the peer has spoken
    QByteArrayList turns {"hello there", "yes", "a b  c", kVietnamese};
};

QStringList words(const char *options)
{
    return QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts);
}

void add(const Habit &habit)
{
    addRows(habit.name,
            [&](QTestData &row) { row << words(habit.options) << habit.ending << habit.turns; });
}

void addRoles()
{
    QTest::addColumn<Role>("role");
    addRows("turnclient or turnserver", [](QTestData &) {});
}

QByteArray letters(qsizetype count)
{
    QByteArray text;
    while (text.size() < count)
        text += char('a' + text.size() % 26);
    return text;
}

} // namespace

void tst_Habits::everyTurnIsHeard_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArrayList>("turns");
    const QByteArrayList longOnes {letters(1500), "short", letters(5000), letters(999),
                                   letters(1000)};
    add({"LF", "--ending lf", kLf});
    add({"CR LF", "--ending crlf", kLf});
    add({"NUL", "--ending nul", kLfNul});
    add({"LF NUL", "--ending lfnul", kLfNul});
    add({"no terminator", "--ending none", kLf});
    add({"single bytes, LF", "--single-bytes 2 --ending lf", kLf});
    add({"single bytes, LF NUL", "--single-bytes 2 --ending lfnul", kLfNul});
    add({"single bytes, none", "--single-bytes 2 --ending none", kLf});
    add({"long turns, LF", "--ending lf", kLf, longOnes});
    add({"long turns, none", "--ending none", kLf, longOnes});
    add({"chunks of 1000, LF", "--chunk 1000 --ending lf", kLfNul, longOnes});
    add({"chunks of 1000, none", "--chunk 1000 --ending none", kLfNul, longOnes});
    add({"chunks of 1024, none", "--chunk 1024 --ending none", kLfNul, longOnes});
    add({"chunks of 100, LF", "--chunk 100 --ending lf", kLfNul, longOnes});
}

void tst_Habits::everyTurnIsHeard()
{
    QFETCH(Role, role);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, ending);
    QFETCH(QByteArrayList, turns);
    Conversation conversation(role, options);
    QVERIFY(conversation.start());
    if (role == Role::Joiner)
        QCOMPARE(conversation.talkstickSays("first"), "first" + kLfNul);
    for (const QByteArray &turn : turns) {
        QCOMPARE(conversation.peerSays(turn), QString::fromUtf8(turn));
        QCOMPARE(conversation.talkstickSays("ours"), "ours" + ending);
    }
    conversation.peer().closeInput();
    conversation.talkstick().closeInput();
    QCOMPARE(conversation.peer().status(), 0);
    QCOMPARE(conversation.talkstick().status(), 0);
}

void tst_Habits::aTurnFillsTheirBuffer_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("size");
    for (const int size : {64, 100, 256, 1000, 1024, 4096})
        addRows(qPrintable(QString::number(size)), [&](QTestData &row) { row << size; });
}

// One byte more and it would come in two pieces; in two writes it would do so at random.
void tst_Habits::aTurnFillsTheirBuffer()
{
    QFETCH(Role, role);
    QFETCH(int, size);
    Conversation conversation(role, {QStringLiteral("--buffer"), QString::number(size)});
    QVERIFY(conversation.start());
    if (role == Role::Joiner)
        QCOMPARE(conversation.talkstickSays(letters(size - 2)), letters(size - 2) + kLfNul);
    for (int turn = 0; turn < 3; ++turn) {
        QCOMPARE(conversation.peerSays("theirs"), QStringLiteral("theirs"));
        QCOMPARE(conversation.talkstickSays(letters(size - 1)), letters(size - 1) + kLf);
    }
}

void tst_Habits::whoShutsItsSendingSideGetsItsAnswer_data()
{
    addRoles();
}

void tst_Habits::whoShutsItsSendingSideGetsItsAnswer()
{
    QFETCH(Role, role);
    Conversation conversation(role, {QStringLiteral("--half-close")});
    QVERIFY(conversation.start());
    conversation.peer().writeLine("hi");
    conversation.peer().closeInput();
    if (role == Role::Joiner)
        QCOMPARE(conversation.talkstickSays("first"), "first" + kLfNul);
    QCOMPARE(conversation.talkstick().heard(), QStringLiteral("hi"));
    QCOMPARE(conversation.talkstickSays("the answer"), "the answer" + kLf);
    QCOMPARE(conversation.talkstick().next("closed").value(QStringLiteral("reason")).toString(),
             QStringLiteral("closed"));
    QCOMPARE(conversation.talkstick().status(), 0);
    QCOMPARE(conversation.peer().status(), 0);
}

QTEST_GUILESS_MAIN(tst_Habits)
#include "tst_habits.moc"
