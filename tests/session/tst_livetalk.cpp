// SPDX-License-Identifier: MIT
#include "session/livetalk.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session;
using namespace talkstick::session::native;
using namespace talkstick::tests;
using turn::Stick;
using wire::message::Entry;
using Fault = LiveTalk::Fault;

class tst_LiveTalk : public QObject
{
    Q_OBJECT

private slots:
    void aPartIsAnEntry();
    void aTurnWithoutAWordIsAPass();
    void aLongPartIsSeveralEntriesAndOnePart();
    void keptPartsAreCounted();
    void aTurnMayHaveAMebibyte();
    void oneEntryIsLeftToPassTheStick();
    void refusedSpeechChangesNothing();
    void onlySixtyFourEntriesAreOnTheWay();
    void deliveryIsToldWithTheLastEntryOfAPart();
    void acknowledgementsThatDoNotFitAreForks_data();
    void acknowledgementsThatDoNotFitAreForks();
    void whatIsNotDueIsAFault_data();
    void whatIsNotDueIsAFault();
    void anEntryAgainIsAcknowledgedAgain();
    void theirTurnHasLimits();
    void controlsAreMadeVisible();
    void whatANewerVersionSaysKeepsItsPlace();
    void theEndComesFromTheHolder();
};

namespace {

// Keeps at once what is said and heard.
class Keeping : public LiveTalk
{
public:
    struct Incomplete
    { };
    struct Repeated
    { };
    using Outcome = std::variant<Incomplete, Repeated, effect::Heard, effect::Concluded>;

    Result<turn::Part, turn::Refusal> speak(const QString &text, Stick stick, std::int64_t timeMs)
    {
        if (const auto refusal = LiveTalk::speak(text, stick, timeMs))
            return *refusal;
        return std::get<effect::Said>(keep().back()).part;
    }
    Result<Outcome, Fault> hear(const Entry &entry, const QByteArray &payload)
    {
        const auto outcome = LiveTalk::hear(entry, payload, Whose::Theirs);
        if (!outcome)
            return outcome.error();
        if (outcome.value() == LiveTalk::Outcome::Repeated)
            return Outcome {Repeated {}};
        const std::vector<Told> told = keep();
        if (told.empty())
            return Outcome {Incomplete {}};
        if (const auto *heard = std::get_if<effect::Heard>(&told.back()))
            return Outcome {*heard};
        return Outcome {std::get<effect::Concluded>(told.back())};
    }

private:
    std::vector<Told> keep()
    {
        const auto commit = takeCommit();
        Q_ASSERT(commit);
        return kept();
    }
};

Keeping live(turn::FirstTurn first)
{
    Keeping talk;
    LogState log;
    log.head = emptyLog(QByteArray(16, 'c'), {keyOf('H'), keyOf('J')},
                        wire::message::Welcome::First::Joiner);
    talk.open(log, first == turn::FirstTurn::Mine ? Entry::Author::Opener : Entry::Author::Other);
    talk.begin();
    return talk;
}

struct Both
{
    Keeping mine = live(turn::FirstTurn::Mine);
    Keeping theirs = live(turn::FirstTurn::Theirs);
};

std::vector<Entry> entriesIn(const QByteArray &frames)
{
    std::vector<Entry> entries;
    for (const wire::Message &message : messagesIn(frames))
        entries.push_back(std::get<Entry>(message));
    return entries;
}

auto hear(Keeping &talk, const Entry &entry)
{
    return talk.hear(entry, wire::encode(entry).payload);
}

// What became whole by these frames; the acknowledgement goes back.
std::vector<effect::Heard> carry(Keeping &from, Keeping &to)
{
    std::vector<effect::Heard> heard;
    for (QByteArray frames = from.takeFrames(); !frames.isEmpty(); frames = from.takeFrames()) {
        for (const Entry &entry : entriesIn(frames)) {
            const auto outcome = hear(to, entry);
            if (const auto *part = std::get_if<effect::Heard>(&outcome.value()))
                heard.push_back(*part);
        }
        (void)from.acknowledge(to.takeAck().value());
    }
    return heard;
}

Entry textEntry(std::uint64_t number, const QString &text, Stick stick = Stick::Passed)
{
    Entry entry;
    entry.number = number;
    entry.text = text;
    entry.turnOver = stick == Stick::Passed;
    return entry;
}

} // namespace

void tst_LiveTalk::aPartIsAnEntry()
{
    Keeping talk = live(turn::FirstTurn::Mine);
    const auto said = talk.speak(QStringLiteral("hi"), Stick::Passed, 1'700'000'000'123);
    QCOMPARE(said.value(), (turn::Part {1, 1, Stick::Passed, QStringLiteral("hi")}));
    QCOMPARE(talk.turn(), (turn::Turn {turn::Phase::Theirs, 2, 1}));
    const std::vector<Entry> entries = entriesIn(talk.takeFrames());
    QCOMPARE(entries.size(), 1U);
    Entry expected = textEntry(1, QStringLiteral("hi"));
    expected.timeMs = 1'700'000'000'123;
    QCOMPARE(entries[0], expected);
    QCOMPARE(talk.takeFrames(), QByteArray());
}

void tst_LiveTalk::aTurnWithoutAWordIsAPass()
{
    Both both;
    QVERIFY(both.mine.speak({}, Stick::Passed, 0));
    Keeping copy = both.mine;
    QCOMPARE(entriesIn(copy.takeFrames()).at(0).kind, std::uint32_t(Entry::Pass));
    const auto heard = carry(both.mine, both.theirs);
    QCOMPARE(heard.size(), 1U);
    QCOMPARE(heard[0].part, (turn::Part {1, 1, Stick::Passed, {}}));
    QCOMPARE(heard[0].content, Content::Text);
    QCOMPARE(both.theirs.turn().phase, turn::Phase::Mine);
}

void tst_LiveTalk::aLongPartIsSeveralEntriesAndOnePart()
{
    Both both;
    // 3 bytes a letter: one entry holds 5,461 of them.
    const QString text = QString(30'000, QChar(0x4e2d));
    QVERIFY(both.mine.speak(text, Stick::Passed, 0));
    Keeping copy = both.mine;
    const std::vector<Entry> entries = entriesIn(copy.takeFrames());
    QVERIFY(entries.size() >= 6);
    for (const Entry &entry : entries) {
        const bool isLast = entry == entries.back();
        QCOMPARE(entry.more, !isLast);
        QCOMPARE(entry.turnOver, isLast);
    }
    const auto heard = carry(both.mine, both.theirs);
    QCOMPARE(heard.size(), 1U);
    QCOMPARE(heard[0].part, (turn::Part {1, 1, Stick::Passed, text}));
}

void tst_LiveTalk::keptPartsAreCounted()
{
    Both both;
    QVERIFY(both.mine.speak(QStringLiteral("one"), Stick::Kept, 0));
    QVERIFY(both.mine.speak(QStringLiteral("two"), Stick::Kept, 0));
    QCOMPARE(both.mine.turn(), (turn::Turn {turn::Phase::Mine, 1, 3}));
    QVERIFY(both.mine.speak({}, Stick::Passed, 0));
    const auto heard = carry(both.mine, both.theirs);
    QCOMPARE(heard.size(), 3U);
    QCOMPARE(heard[1].part, (turn::Part {1, 2, Stick::Kept, QStringLiteral("two")}));
    QCOMPARE(heard[2].part, (turn::Part {1, 3, Stick::Passed, {}}));
    QCOMPARE(both.theirs.turn(), (turn::Turn {turn::Phase::Mine, 2, 1}));
}

void tst_LiveTalk::aTurnMayHaveAMebibyte()
{
    Both both;
    const QString most(kMaxTurnBytes, u'x');
    QCOMPARE(both.mine.speak(most + u'x', Stick::Passed, 0).error(), turn::Refusal::TooLong);
    QVERIFY(both.mine.speak(most, Stick::Passed, 0));
    QCOMPARE(carry(both.mine, both.theirs).at(0).part.text, most);
    QVERIFY(both.theirs.speak(most, Stick::Passed, 0));
    QCOMPARE(carry(both.theirs, both.mine).at(0).part.text, most);
    QVERIFY(both.mine.speak(most.first(kMaxTurnBytes - 1), Stick::Kept, 0));
    QCOMPARE(both.mine.speak(QStringLiteral("xx"), Stick::Passed, 0).error(),
             turn::Refusal::TooLong);
    QVERIFY(both.mine.speak(QStringLiteral("x"), Stick::Passed, 0));
    QCOMPARE(carry(both.mine, both.theirs).size(), 2U);
}

void tst_LiveTalk::oneEntryIsLeftToPassTheStick()
{
    Both both;
    for (int i = 0; i < kMaxEntriesPerTurn - 1; ++i)
        QVERIFY(both.mine.speak(QStringLiteral("x"), Stick::Kept, 0));
    QCOMPARE(both.mine.speak(QStringLiteral("x"), Stick::Kept, 0).error(), turn::Refusal::TooLong);
    QVERIFY(both.mine.speak({}, Stick::Passed, 0));
    QCOMPARE(carry(both.mine, both.theirs).size(), std::size_t(kMaxEntriesPerTurn));
    QCOMPARE(both.theirs.turn().phase, turn::Phase::Mine);
}

void tst_LiveTalk::refusedSpeechChangesNothing()
{
    Keeping talk = live(turn::FirstTurn::Theirs);
    QCOMPARE(talk.speak(QStringLiteral("hi"), Stick::Passed, 0).error(),
             turn::Refusal::NotYourTurn);
    QCOMPARE(talk.takeAllFrames(), QByteArray());
    QCOMPARE(talk.head().count, 0U);
    QVERIFY(talk.isAllDelivered());
    QCOMPARE(Keeping().speak(QStringLiteral("hi"), Stick::Passed, 0).error(),
             turn::Refusal::NotConnected);
}

void tst_LiveTalk::onlySixtyFourEntriesAreOnTheWay()
{
    Both both;
    for (int i = 0; i < 100; ++i)
        QVERIFY(both.mine.speak(QString::number(i), Stick::Kept, 0));
    const std::vector<Entry> first = entriesIn(both.mine.takeFrames());
    QCOMPARE(first.size(), 64U);
    QCOMPARE(both.mine.takeFrames(), QByteArray());
    for (std::size_t i = 0; i < 10; ++i)
        QVERIFY(hear(both.theirs, first[i]));
    QVERIFY(both.mine.acknowledge(both.theirs.takeAck().value()));
    QCOMPARE(entriesIn(both.mine.takeFrames()).size(), 10U);
    QCOMPARE(entriesIn(both.mine.takeAllFrames()).size(), 26U);
    QCOMPARE(both.mine.takeFrames(), QByteArray());
}

void tst_LiveTalk::deliveryIsToldWithTheLastEntryOfAPart()
{
    Both both;
    QVERIFY(both.mine.speak(QStringLiteral("one"), Stick::Kept, 0));
    QVERIFY(both.mine.speak(QString(40'000, u'x'), Stick::Passed, 0));
    const std::vector<Entry> entries = entriesIn(both.mine.takeFrames());
    std::vector<std::uint32_t> delivered;
    for (const Entry &entry : entries) {
        QVERIFY(!both.mine.isAllDelivered());
        QVERIFY(hear(both.theirs, entry));
        const auto part = both.mine.acknowledge(both.theirs.takeAck().value()).value();
        delivered.push_back(part ? part->part : 0);
    }
    QCOMPARE(delivered.front(), 1U);
    QCOMPARE(delivered.back(), 2U);
    QVERIFY(std::all_of(delivered.begin() + 1, delivered.end() - 1,
                        [](std::uint32_t part) { return part == 0; }));
    QVERIFY(both.mine.isAllDelivered());
}

void tst_LiveTalk::acknowledgementsThatDoNotFitAreForks_data()
{
    QTest::addColumn<std::uint64_t>("count");
    QTest::addColumn<std::uint64_t>("hashOf");
    QTest::newRow("beyond what was said") << std::uint64_t(101) << std::uint64_t(100);
    QTest::newRow("beyond what was sent") << std::uint64_t(65) << std::uint64_t(65);
    QTest::newRow("another hash") << std::uint64_t(3) << std::uint64_t(4);
    QTest::newRow("another hash of nothing") << std::uint64_t(0) << std::uint64_t(1);
}

void tst_LiveTalk::acknowledgementsThatDoNotFitAreForks()
{
    QFETCH(std::uint64_t, count);
    QFETCH(std::uint64_t, hashOf);
    Keeping talk = live(turn::FirstTurn::Mine);
    QList<QByteArray> hashes {talk.head().hash};
    for (int i = 0; i < 100; ++i) {
        QVERIFY(talk.speak(QString::number(i), Stick::Kept, 0));
        hashes << talk.head().hash;
    }
    (void)talk.takeFrames();
    QVERIFY(talk.acknowledge({2, hashes[2]}));
    QVERIFY2(talk.acknowledge({1, hashes[1]}), "an old one does no harm");
    const auto acknowledged = talk.acknowledge({count, hashes[qsizetype(hashOf)]});
    QVERIFY(!acknowledged);
    QCOMPARE(acknowledged.error(), Fault::Fork);
}

void tst_LiveTalk::whatIsNotDueIsAFault_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<Fault>("fault");
    const Entry good = textEntry(3, QStringLiteral("three"));
    const auto row = [&good](const char *name, Fault fault, auto change) {
        Entry entry = good;
        change(entry);
        QTest::newRow(name) << entry << fault;
    };
    row("an entry is missing", Fault::Gap, [](Entry &e) { e.number = 4; });
    row("far beyond", Fault::Gap, [](Entry &e) { e.number = (std::uint64_t(1) << 53) - 1; });
    row("in our name", Fault::NotTheirTurn, [](Entry &e) { e.author = Entry::Author::Other; });
    row("another text for an entry we have", Fault::Fork, [](Entry &e) { e.number = 2; });
    row("a pass before the rest of a text", Fault::OutOfPlace, [](Entry &e) {
        e.kind = Entry::Pass;
        e.text.clear();
    });
    row("the end before the rest of a text", Fault::OutOfPlace, [](Entry &e) {
        e.kind = Entry::End;
        e.text.clear();
    });
    row("a file before the rest of a text", Fault::OutOfPlace,
        [](Entry &e) { e.kind = Entry::File; });
}

void tst_LiveTalk::whatIsNotDueIsAFault()
{
    QFETCH(Entry, entry);
    QFETCH(Fault, fault);
    Keeping talk = live(turn::FirstTurn::Theirs);
    QVERIFY(hear(talk, textEntry(1, QStringLiteral("one"), Stick::Kept)));
    Entry begun = textEntry(2, QStringLiteral("two"), Stick::Kept);
    begun.more = true;
    QVERIFY(hear(talk, begun));
    const LogHead before = talk.head();
    const auto heard = hear(talk, entry);
    QVERIFY(!heard);
    QCOMPARE(heard.error(), fault);
    QCOMPARE(talk.head(), before);
    const auto rest = hear(talk, textEntry(3, QStringLiteral(" and a half")));
    QCOMPARE(std::get<effect::Heard>(rest.value()).part.text, QStringLiteral("two and a half"));
    const auto outOfTurn = hear(talk, textEntry(4, QStringLiteral("four")));
    QCOMPARE(outOfTurn.error(), Fault::NotTheirTurn);
}

void tst_LiveTalk::anEntryAgainIsAcknowledgedAgain()
{
    Keeping talk = live(turn::FirstTurn::Theirs);
    const Entry one = textEntry(1, QStringLiteral("one"));
    QVERIFY(hear(talk, one));
    const auto ack = talk.takeAck();
    QCOMPARE(ack.value(), (wire::message::Ack {1, talk.head().hash}));
    QVERIFY(!talk.takeAck());
    QVERIFY(std::holds_alternative<Keeping::Repeated>(hear(talk, one).value()));
    QCOMPARE(talk.takeAck(), ack);
    QCOMPARE(talk.turn(), (turn::Turn {turn::Phase::Mine, 2, 1}));
}

void tst_LiveTalk::theirTurnHasLimits()
{
    Keeping entries = live(turn::FirstTurn::Theirs);
    for (int i = 1; i <= kMaxEntriesPerTurn; ++i)
        QVERIFY(hear(entries, textEntry(std::uint64_t(i), QStringLiteral("x"), Stick::Kept)));
    QCOMPARE(hear(entries, textEntry(257, QStringLiteral("x"))).error(), Fault::LimitExceeded);

    Keeping bytes = live(turn::FirstTurn::Theirs);
    const QString full(wire::kMaxEntryText, u'x');
    for (int i = 1; i <= 64; ++i)
        QVERIFY(hear(bytes, textEntry(std::uint64_t(i), full, Stick::Kept)));
    QCOMPARE(hear(bytes, textEntry(65, QStringLiteral("x"))).error(), Fault::LimitExceeded);
}

void tst_LiveTalk::controlsAreMadeVisible()
{
    Keeping talk = live(turn::FirstTurn::Theirs);
    Entry begun = textEntry(1, QStringLiteral("a\x1b[2J\r"), Stick::Kept);
    begun.more = true;
    QVERIFY(hear(talk, begun));
    const auto heard = hear(talk, textEntry(2, QStringLiteral("\nb")));
    QCOMPARE(std::get<effect::Heard>(heard.value()).part.text, QStringLiteral("a\u2426[2J\nb"));
}

void tst_LiveTalk::whatANewerVersionSaysKeepsItsPlace()
{
    Keeping talk = live(turn::FirstTurn::Theirs);
    for (const std::uint32_t kind : {std::uint32_t(Entry::File), 77U}) {
        Entry entry = textEntry(talk.head().count + 1, QStringLiteral("?"), Stick::Kept);
        entry.kind = kind;
        const auto outcome = hear(talk, entry);
        const auto heard = std::get<effect::Heard>(outcome.value());
        QCOMPARE(heard.content, Content::NeedsNewerVersion);
        QCOMPARE(heard.part.text, QString());
    }
    QVERIFY(hear(talk, textEntry(3, QStringLiteral("text"))));
    QCOMPARE(talk.turn(), (turn::Turn {turn::Phase::Mine, 2, 1}));
}

void tst_LiveTalk::theEndComesFromTheHolder()
{
    Entry end;
    end.number = 1;
    end.kind = Entry::End;
    Keeping theirs = live(turn::FirstTurn::Theirs);
    QVERIFY(std::holds_alternative<effect::Concluded>(hear(theirs, end).value()));
    QCOMPARE(theirs.takeAck().value().count, 1U);
    Keeping mine = live(turn::FirstTurn::Mine);
    QCOMPARE(hear(mine, end).error(), Fault::NotTheirTurn);
}

QTEST_APPLESS_MAIN(tst_LiveTalk)
#include "tst_livetalk.moc"
