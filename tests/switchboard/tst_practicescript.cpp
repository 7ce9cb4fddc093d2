// SPDX-License-Identifier: MIT
#include "switchboard/practicescript.h"

#include "wire/plaindecoder.h"

#include <QByteArrayList>
#include <QTest>

using namespace talkstick;
using namespace talkstick::switchboard;
using namespace std::chrono_literals;
using Kind = PracticeAct::Kind;

namespace {

const QStringList kSayings {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};

//! A partner and the time.
struct Practice
{
    explicit Practice(Temper temper, const QStringList &sayings = kSayings,
                      Farewell farewell = Farewell::HangUp)
        : script(temper, sayings, farewell)
    { }

    void say(const QByteArray &bytes) { script.heard(bytes, now); }
    //! What comes next, and how long after now; then it is that time.
    std::pair<Time, QList<PracticeAct>> next()
    {
        const Time before = now;
        for (;;) {
            const auto due = script.due();
            if (!due)
                return {};
            now = std::max(now, *due);
            const QList<PracticeAct> acts = script.take(now);
            if (!acts.isEmpty())
                return {now - before, acts};
        }
    }
    //! The same, if it is one write.
    QByteArray nextWrite()
    {
        const QList<PracticeAct> acts = next().second;
        return acts.size() == 1 && acts[0].kind == Kind::Write ? acts[0].bytes : QByteArray();
    }

    PracticeScript script;
    Time now = 5s;
};

const QByteArray kTurn = QByteArrayLiteral("hello\n\0");

} // namespace

// Those to practise with: each keeps to its temper.
class tst_PracticeScript : public QObject
{
    Q_OBJECT

private slots:
    void nobodySpeaksFirst_data() { everyTemper(); }
    void nobodySpeaksFirst();
    void thePoliteOneAnswersEachTurnAfterAMoment();
    void aTurnThatComesInPiecesIsAnsweredOnce();
    void sayingsBeginAnew();
    void theSlowOneTakesLongerAndLonger();
    void theChattyOneSaysATurnInSeveralWrites();
    void theRudeOneWritesOutOfTurn();
    void theRudeOneGoes_data();
    void theRudeOneGoes();
    void aSmallBufferAnswersEachPiece();
    void aSmallBufferSaysNothingToNothing_data();
    void aSmallBufferSaysNothingToNothing();
    void aSmallBufferMayCutALetter();
    void whoSpeaksAnywayIsAnsweredTwice();
    void nobodyListensForEver();

private:
    static void everyTemper();
};

void tst_PracticeScript::everyTemper()
{
    QTest::addColumn<Temper>("temper");
    QTest::newRow("polite") << Temper::Polite;
    QTest::newRow("slow") << Temper::Slow;
    QTest::newRow("chatty") << Temper::Chatty;
    QTest::newRow("rude") << Temper::Rude;
    QTest::newRow("small buffer") << Temper::SmallBuffer;
}

void tst_PracticeScript::nobodySpeaksFirst()
{
    QFETCH(const Temper, temper);
    Practice practice(temper);
    QVERIFY(!practice.script.due());
    QVERIFY(practice.script.take(practice.now + 24h).isEmpty());
    practice.say(kTurn);
    QVERIFY(practice.script.due());
}

void tst_PracticeScript::thePoliteOneAnswersEachTurnAfterAMoment()
{
    Practice practice(Temper::Polite);
    for (const QByteArray &answer : QByteArrayList {"one\n", "two\n", "three\n"}) {
        practice.say(kTurn);
        const auto [after, acts] = practice.next();
        QCOMPARE(after, PracticeScript::kQuiet + PracticeScript::kMoment);
        QCOMPARE(acts, (QList<PracticeAct> {{Kind::Write, answer}}));
        QVERIFY(!practice.script.due());
    }
}

void tst_PracticeScript::aTurnThatComesInPiecesIsAnsweredOnce()
{
    Practice practice(Temper::Polite);
    practice.say("hel");
    practice.now += PracticeScript::kQuiet - 1ms;
    practice.say("lo\n");
    QCOMPARE(practice.next().first, PracticeScript::kQuiet + PracticeScript::kMoment);
    QVERIFY(!practice.script.due());
}

void tst_PracticeScript::sayingsBeginAnew()
{
    Practice practice(Temper::Polite);
    for (const QByteArray &answer : QByteArrayList {"one\n", "two\n", "three\n", "one\n"}) {
        practice.say(kTurn);
        QCOMPARE(practice.nextWrite(), answer);
    }
}

void tst_PracticeScript::theSlowOneTakesLongerAndLonger()
{
    Practice practice(Temper::Slow);
    for (const Time after : {10s, 20s, 30s, 45s, 60s, 60s, 60s}) {
        practice.say(kTurn);
        QCOMPARE(practice.next().first, PracticeScript::kQuiet + after);
    }
}

// However the writes are spread, the decoder of the other side makes one turn of them.
void tst_PracticeScript::theChattyOneSaysATurnInSeveralWrites()
{
    const QString saying =
        QStringLiteral("First.\nSecond, a bit longer.\nThird \u00e9\u00e9\u00e9.");
    Practice practice(Temper::Chatty, {saying});
    practice.say(kTurn);
    wire::PlainDecoder decoder;
    for (int write = 0; write < 3; ++write) {
        QVERIFY(!decoder.take(practice.now));
        const QByteArray bytes = practice.nextWrite();
        QVERIFY(!bytes.isEmpty());
        // Even if it is stopped in between for longer than it means to be.
        if (write > 0)
            QVERIFY(!decoder.take(practice.now + 1s));
        decoder.feed(bytes, practice.now);
    }
    QVERIFY(!practice.script.due());
    QCOMPARE(decoder.take(practice.now + wire::kQuietAfterTerminator), saying);
    QVERIFY(!decoder.take(practice.now + 1min));
}

// What came out of turn is the answer to the turn after: nobody waits for ever.
void tst_PracticeScript::theRudeOneWritesOutOfTurn()
{
    Practice practice(Temper::Rude);
    practice.say(kTurn);
    QCOMPARE(practice.nextWrite(), "one\n");
    const auto [after, acts] = practice.next(); // nobody has said anything
    QVERIFY(after > 0ms);
    QCOMPARE(acts, (QList<PracticeAct> {{Kind::Write, "two\n"}}));
    QVERIFY(!practice.script.due());
    practice.say(kTurn);
    QCOMPARE(practice.nextWrite(), "three\n");
    QVERIFY(!practice.script.due());
    practice.say(kTurn);
    QVERIFY(practice.next().second.isEmpty());
}

void tst_PracticeScript::theRudeOneGoes_data()
{
    QTest::addColumn<Farewell>("farewell");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("hangs up") << Farewell::HangUp << Kind::HangUp;
    QTest::newRow("crashes") << Farewell::Reset << Kind::Reset;
}

void tst_PracticeScript::theRudeOneGoes()
{
    QFETCH(const Farewell, farewell);
    QFETCH(const Kind, kind);
    Practice practice(Temper::Rude, kSayings, farewell);
    QList<PracticeAct> acts;
    for (int turn = 1; turn <= PracticeScript::kRudeTurns; ++turn) {
        QVERIFY(std::none_of(acts.begin(), acts.end(),
                             [](const PracticeAct &act) { return act.kind != Kind::Write; }));
        practice.say(kTurn);
        for (auto next = practice.next().second; !next.isEmpty(); next = practice.next().second)
            acts += next;
    }
    QCOMPARE(acts.last().kind, kind);
    QCOMPARE(acts.size(), 4);
}

void tst_PracticeScript::aSmallBufferAnswersEachPiece()
{
    Practice practice(Temper::SmallBuffer, {QStringLiteral("I heard: %1.")});
    practice.say(QByteArray(79, 'a') + QByteArray(79, 'b') + QByteArray("c\n\0", 3));
    for (const QByteArray &piece : {QByteArray(79, 'a'), QByteArray(79, 'b'), QByteArray("c")})
        QCOMPARE(practice.nextWrite(), "I heard: " + piece + QByteArray(".\n\0", 3));
    QVERIFY(!practice.script.due());
}

void tst_PracticeScript::aSmallBufferSaysNothingToNothing_data()
{
    QTest::addColumn<QByteArray>("turn");
    QTest::addColumn<int>("answers");
    QTest::newRow("a pass") << QByteArray("\n\0", 2) << 0;
    QTest::newRow("a pass in lines") << QByteArray("\n") << 0;
    QTest::newRow("just fits") << QByteArray(78, 'a') + '\n' << 1;
    QTest::newRow("all but its end fits") << QByteArray(79, 'a') + '\n' << 1;
    QTest::newRow("one byte too long") << QByteArray(80, 'a') + '\n' << 2;
}

void tst_PracticeScript::aSmallBufferSaysNothingToNothing()
{
    QFETCH(const QByteArray, turn);
    QFETCH(const int, answers);
    Practice practice(Temper::SmallBuffer);
    practice.say(turn);
    int given = 0;
    while (!practice.next().second.isEmpty())
        ++given;
    QCOMPARE(given, answers);
    QVERIFY(!practice.script.due());
}

void tst_PracticeScript::aSmallBufferMayCutALetter()
{
    Practice practice(Temper::SmallBuffer, {QStringLiteral("%1")});
    practice.say(QByteArray(78, 'a') + "\u00e9\n");
    const QByteArray instead = QString(QChar::ReplacementCharacter).toUtf8();
    QCOMPARE(practice.nextWrite(), QByteArray(78, 'a') + instead + QByteArray("\n\0", 2));
    QCOMPARE(practice.nextWrite(), instead + QByteArray("\n\0", 2));
}

void tst_PracticeScript::whoSpeaksAnywayIsAnsweredTwice()
{
    Practice practice(Temper::Slow);
    practice.say(kTurn);
    QVERIFY(practice.script.take(practice.now + 1s).isEmpty());
    practice.now += 1s;
    practice.say(kTurn);
    QCOMPARE(practice.nextWrite(), "one\n");
    QCOMPARE(practice.nextWrite(), "two\n");
    QVERIFY(!practice.script.due());
}

void tst_PracticeScript::nobodyListensForEver()
{
    Practice practice(Temper::SmallBuffer);
    const QByteArray turn(wire::kMaxTurn, 'a');
    practice.say(turn);
    practice.say(turn);
    qsizetype answers = 0;
    while (!practice.next().second.isEmpty())
        ++answers;
    QCOMPARE(answers, (turn.size() + 78) / 79);
}

QTEST_GUILESS_MAIN(tst_PracticeScript)
#include "tst_practicescript.moc"
