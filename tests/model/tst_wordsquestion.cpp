// SPDX-License-Identifier: MIT
#include "model/wordsquestion.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using session::Role;

class tst_WordsQuestion : public QObject
{
    Q_OBJECT

private slots:
    void eachSideReadsItsHalf();
    void saysWhoseWishItIs();
    void whatIsSpokenHoldsTheWords();
};

namespace {

session::TalkState state(Role role)
{
    session::TalkState state;
    state.opening.role = role;
    state.peerName = QStringLiteral("Bravo");
    state.words = {QStringLiteral("lamp"), QStringLiteral("river"), QStringLiteral("onion"),
                   QStringLiteral("cedar")};
    return state;
}

} // namespace

void tst_WordsQuestion::eachSideReadsItsHalf()
{
    const QString host = wordsQuestion(state(Role::Host), AskedBy::Me).instruction;
    const QString joiner = wordsQuestion(state(Role::Joiner), AskedBy::Me).instruction;
    QVERIFY(host.contains(QStringLiteral("you the first two, Bravo the other two")));
    QVERIFY(joiner.contains(QStringLiteral("Bravo the first two, you the other two")));
}

void tst_WordsQuestion::saysWhoseWishItIs()
{
    QCOMPARE(wordsQuestion(state(Role::Host), AskedBy::Me).title,
             QStringLiteral("Compare words with Bravo"));
    QCOMPARE(wordsQuestion(state(Role::Host), AskedBy::Them).title,
             QStringLiteral("Bravo wants to compare words"));
}

void tst_WordsQuestion::whatIsSpokenHoldsTheWords()
{
    const QString spoken = wordsQuestion(state(Role::Host), AskedBy::Them).spoken;
    QVERIFY(spoken.contains(QStringLiteral("lamp, river, onion, cedar")));
    QVERIFY(spoken.contains(QStringLiteral("Bravo wants")));
    QVERIFY(spoken.contains(QStringLiteral("the first two")));
}

QTEST_GUILESS_MAIN(tst_WordsQuestion)
#include "tst_wordsquestion.moc"
