// SPDX-License-Identifier: MIT
#include "session/wordscheck.h"

#include "session/talkpair.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::session::native;
using namespace talkstick::tests;
using wire::message::Verify;

class tst_WordsCheck : public QObject
{
    Q_OBJECT

private slots:
    void bothSidesGetTheSameFreshWords();
    void theStarterStandsWhereTheJoinerStands();
    void ofTwoThatStartAtOnceTheJoinersGoesOn();
    void itCanBeDoneAgain();
    void startingTwiceIsStartingOnce();
    void anotherNonceThanCommittedToIsAFault();
    void stepsOutOfOrderAreFaults_data();
    void stepsOutOfOrderAreFaults();
    void anAnswerThatWasNotAskedForDoesNothing();
};

namespace {

using Outcome = WordsCheck::Outcome;

const QByteArray kJoinersNonce(wire::kNonceBytes, '1');
const QByteArray kHostsNonce(wire::kNonceBytes, '2');

struct Both
{
    WordsCheck host {keyOf('H'), keyOf('J'), WordsCheck::Precedence::Theirs};
    WordsCheck joiner {keyOf('J'), keyOf('H'), WordsCheck::Precedence::Ours};
};

Verify sent(const Outcome &outcome)
{
    if (const auto *ready = std::get_if<WordsCheck::Ready>(&outcome))
        return ready->message.value();
    return std::get<WordsCheck::Send>(outcome).message;
}

QStringList words(const Outcome &outcome)
{
    return std::get<WordsCheck::Ready>(outcome).words;
}

// From the commitment on; the words of the starter, then those of the other.
std::pair<QStringList, QStringList> finish(WordsCheck &starter, WordsCheck &other,
                                           const Outcome &started, const QByteArray &nonce)
{
    if (!std::holds_alternative<WordsCheck::NeedNonce>(other.heard(sent(started)).value()))
        return {};
    const Outcome opened = starter.heard(sent(other.answer(nonce))).value();
    return {words(opened), words(other.heard(sent(opened)).value())};
}

} // namespace

void tst_WordsCheck::bothSidesGetTheSameFreshWords()
{
    Both both;
    const auto [mine, theirs] =
        finish(both.joiner, both.host, both.joiner.start(kJoinersNonce), kHostsNonce);
    QCOMPARE(mine.size(), 4);
    QCOMPARE(mine, theirs);
    QCOMPARE(mine, wire::safetyWords({keyOf('H'), keyOf('J')}, {kHostsNonce, kJoinersNonce}));
}

void tst_WordsCheck::theStarterStandsWhereTheJoinerStands()
{
    Both both;
    const auto [mine, theirs] =
        finish(both.host, both.joiner, both.host.start(kHostsNonce), kJoinersNonce);
    QCOMPARE(mine, theirs);
    QCOMPARE(mine, wire::safetyWords({keyOf('J'), keyOf('H')}, {kJoinersNonce, kHostsNonce}));
}

void tst_WordsCheck::ofTwoThatStartAtOnceTheJoinersGoesOn()
{
    Both both;
    const Outcome hosts = both.host.start(QByteArray(wire::kNonceBytes, '3'));
    const Outcome joiners = both.joiner.start(kJoinersNonce);
    QVERIFY(std::holds_alternative<WordsCheck::Nothing>(both.joiner.heard(sent(hosts)).value()));
    const auto [mine, theirs] = finish(both.joiner, both.host, joiners, kHostsNonce);
    QCOMPARE(mine, theirs);
    QCOMPARE(mine, wire::safetyWords({keyOf('H'), keyOf('J')}, {kHostsNonce, kJoinersNonce}));
}

void tst_WordsCheck::itCanBeDoneAgain()
{
    Both both;
    const QStringList first =
        finish(both.joiner, both.host, both.joiner.start(kJoinersNonce), kHostsNonce).first;
    const auto [mine, theirs] =
        finish(both.host, both.joiner, both.host.start(kJoinersNonce), kHostsNonce);
    QCOMPARE(mine, theirs);
    QVERIFY(mine != first);
}

void tst_WordsCheck::startingTwiceIsStartingOnce()
{
    Both both;
    QVERIFY(std::holds_alternative<WordsCheck::Send>(both.joiner.start(kJoinersNonce)));
    QVERIFY(std::holds_alternative<WordsCheck::Nothing>(both.joiner.start(kHostsNonce)));
}

void tst_WordsCheck::anotherNonceThanCommittedToIsAFault()
{
    Both both;
    (void)both.host.heard(sent(both.joiner.start(kJoinersNonce)));
    (void)both.host.answer(kHostsNonce);
    const auto opened = both.host.heard({Verify::Step::Open, kHostsNonce});
    QVERIFY(!opened);
    QCOMPARE(opened.error(), WordsCheck::Fault::BrokenCommitment);
}

void tst_WordsCheck::stepsOutOfOrderAreFaults_data()
{
    QTest::addColumn<int>("done"); // 0: nothing, 1: committed to, 2: answered, 3: we committed
    QTest::addColumn<Verify::Step>("step");
    QTest::newRow("a nonce from nowhere") << 0 << Verify::Step::Nonce;
    QTest::newRow("an opening from nowhere") << 0 << Verify::Step::Open;
    QTest::newRow("committed twice") << 1 << Verify::Step::Commit;
    QTest::newRow("opened before the answer") << 1 << Verify::Step::Open;
    QTest::newRow("another commitment after the answer") << 2 << Verify::Step::Commit;
    QTest::newRow("a nonce where an opening is due") << 2 << Verify::Step::Nonce;
    QTest::newRow("an opening where a nonce is due") << 3 << Verify::Step::Open;
}

void tst_WordsCheck::stepsOutOfOrderAreFaults()
{
    QFETCH(int, done);
    QFETCH(Verify::Step, step);
    Both both;
    if (done == 1 || done == 2)
        (void)both.host.heard(sent(both.joiner.start(kJoinersNonce)));
    if (done == 2)
        (void)both.host.answer(kHostsNonce);
    if (done == 3)
        (void)both.host.start(kHostsNonce);
    const auto heard = both.host.heard({step, kJoinersNonce});
    QVERIFY(!heard);
    QCOMPARE(heard.error(), WordsCheck::Fault::OutOfOrder);
}

void tst_WordsCheck::anAnswerThatWasNotAskedForDoesNothing()
{
    Both both;
    QVERIFY(std::holds_alternative<WordsCheck::Nothing>(both.host.answer(kHostsNonce)));
}

QTEST_APPLESS_MAIN(tst_WordsCheck)
#include "tst_wordscheck.moc"
