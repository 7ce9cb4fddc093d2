// SPDX-License-Identifier: MIT
#include "model/sentences.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::model;
using session::EndReason;
using session::TalkState;
using wire::ByeCode;

namespace {

TalkState ended(EndReason reason, std::optional<ByeCode> code = {})
{
    TalkState state;
    state.peerName = QStringLiteral("Bravo");
    state.turnsHeard = 1;
    state.ended = reason;
    if (code)
        state.bye = wire::message::Bye {std::uint32_t(*code), QStringLiteral("said so")};
    return state;
}

} // namespace

class tst_EndSentences : public QObject
{
    Q_OBJECT

private slots:
    void everyEndIsExplained_data();
    void everyEndIsExplained();
    void aVersionThatDoesNotFitIsNamed();
    void aGoodbyeNobodyKnowsIsStillAnEnd();
    void aJoinerWhoWasNotHeardIsToldWhy();
    void whatGoesOnHasNoEnd();
};

void tst_EndSentences::everyEndIsExplained_data()
{
    QTest::addColumn<TalkState>("state");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const TalkState &state, const char *what) {
        QTest::newRow(name) << state << QString::fromUtf8(what);
    };
    row("we left", ended(EndReason::Left), "You left.");
    row("plain, closed", ended(EndReason::Closed), "Bravo closed the connection.");
    row("plain, broke", ended(EndReason::Broke), "The connection to Bravo broke.");
    row("they left", ended(EndReason::PeerLeft, ByeCode::Left), "Bravo left.");
    row("they quit", ended(EndReason::PeerLeft, ByeCode::Closing),
        "Bravo left and closed Talkstick.");
    row("lost", ended(EndReason::Lost), "The connection to Bravo was lost.");
    row("declined", ended(EndReason::TurnedAway, ByeCode::Declined), "Bravo did not let you in.");
    row("replaced", ended(EndReason::TurnedAway, ByeCode::Replaced),
        "Bravo goes on with you in a newer connection.");
    row("busy", ended(EndReason::TurnedAway, ByeCode::Busy),
        "Bravo is talking with others and has no room.");
    row("they did not understand", ended(EndReason::PeerObjected, ByeCode::ProtocolError),
        "The Talkstick of Bravo did not understand this one and ended the conversation.");
    row("they cannot save", ended(EndReason::PeerObjected, ByeCode::StorageFailure),
        "The Talkstick of Bravo could not save, so it ended the conversation.");
    row("they waited", ended(EndReason::PeerObjected, ByeCode::TimedOut),
        "The Talkstick of Bravo heard nothing for too long and ended the conversation.");
    row("at fault", ended(EndReason::PeerAtFault, ByeCode::ProtocolError),
        "The conversation was ended because the program of Bravo did not keep to the rules.");
}

void tst_EndSentences::everyEndIsExplained()
{
    QFETCH(TalkState, state);
    QTEST(explainEnd(state).what, "what");
}

void tst_EndSentences::aVersionThatDoesNotFitIsNamed()
{
    TalkState state = ended(EndReason::PeerAtFault, ByeCode::Version);
    state.versionGap = session::native::VersionGap::PeerIsOlder;
    QCOMPARE(explainEnd(state).what, QStringLiteral("Bravo has an older Talkstick."));
    state.versionGap = session::native::VersionGap::PeerIsNewer;
    QCOMPARE(explainEnd(state).what, QStringLiteral("Bravo has a newer Talkstick."));
}

void tst_EndSentences::aGoodbyeNobodyKnowsIsStillAnEnd()
{
    TalkState state = ended(EndReason::PeerLeft);
    state.bye = wire::message::Bye {4711, QStringLiteral("from a later version")};
    QCOMPARE(explainEnd(state).what, QStringLiteral("Bravo left."));
    state.ended = EndReason::PeerObjected;
    QVERIFY(!explainEnd(state).what.isEmpty());
    QCOMPARE(explainEnd(state).details, QStringLiteral("from a later version"));
}

void tst_EndSentences::aJoinerWhoWasNotHeardIsToldWhy()
{
    TalkState state = ended(EndReason::Broke);
    state.opening.role = session::Role::Joiner;
    state.turnsHeard = 0;
    QVERIFY(explainEnd(state).what.contains(QStringLiteral("before saying anything")));
    QVERIFY(!explainEnd(state).advice.isEmpty());
    state.opening.role = session::Role::Host;
    QCOMPARE(explainEnd(state).what, QStringLiteral("The connection to Bravo broke."));
}

void tst_EndSentences::whatGoesOnHasNoEnd()
{
    QCOMPARE(explainEnd(TalkState {}), Explanation {});
}

QTEST_GUILESS_MAIN(tst_EndSentences)
#include "tst_endsentences.moc"
