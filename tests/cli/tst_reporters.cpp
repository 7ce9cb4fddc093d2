// SPDX-License-Identifier: MIT
#include "cli/reporter.h"

#include "cli/helptext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace talkstick;
using namespace talkstick::cli;

Q_DECLARE_METATYPE(std::function<void(talkstick::cli::Reporter &)>)

class tst_Reporters : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasTheFieldsOfItsEvent_data();
    void jsonHasTheFieldsOfItsEvent();
    void theHelpKnowsEveryEventAndField_data();
    void theHelpKnowsEveryEventAndField();
    void jsonSaysWhyItIsOver_data();
    void jsonSaysWhyItIsOver();
    void jsonTextIsOneLine();
    void quietPrintsOnlyWhatIsHeard();
    void humansAreToldInSentences();
    void humansAreToldHowPrivateItIs();
    void humansAreToldWhatIsKept();
    void humansAreToldOfTheDoor();
    void whoIsNotLetInIsToldWhereTroubleGoes_data();
    void whoIsNotLetInIsToldWhereTroubleGoes();
    void aSecondLineCannotPassForOneOfOurs();
    void nothingControlsTheTerminal_data();
    void nothingControlsTheTerminal();
};

namespace {

using Tell = std::function<void(Reporter &)>;

session::TalkState state(turn::Phase phase = turn::Phase::Mine)
{
    session::TalkState state;
    state.peerName = QStringLiteral("alpha-pc.example");
    state.opening.peerName = state.peerName;
    state.peer = {QStringLiteral("192.0.2.7"), 8784};
    state.turn = {phase, 3, 1};
    return state;
}

session::TalkState encrypted(session::Trust trust)
{
    session::TalkState encrypted = state();
    encrypted.trust = trust;
    encrypted.peerName = QStringLiteral("Alpha");
    encrypted.selfName = QStringLiteral("Alpha the Great");
    return encrypted;
}

session::TalkState ended(session::EndReason reason)
{
    session::TalkState over = state(turn::Phase::Over);
    over.turnsHeard = 1;
    over.ended = reason;
    return over;
}

struct Printed
{
    QStringList output;
    QStringList trouble;
};

const QStringList kWords {QStringLiteral("apple"), QStringLiteral("river"), QStringLiteral("stone"),
                          QStringLiteral("cloud")};

switchboard::Knock stranger()
{
    switchboard::Knock knock;
    knock.kind = switchboard::Knock::Kind::Stranger;
    knock.caller.peer.address = QStringLiteral("192.0.2.7");
    knock.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    knock.name = QStringLiteral("Bravo");
    knock.words = kWords;
    return knock;
}

switchboard::CallProgress atTheDoor()
{
    using switchboard::Attempt;
    switchboard::CallProgress progress;
    progress.address = {QStringLiteral("alpha.example"), QStringLiteral("alpha.example"), 8784};
    for (const auto &[address, state] : {std::pair {"192.0.2.8", Attempt::State::Refused},
                                         std::pair {"192.0.2.9", Attempt::State::Connected},
                                         std::pair {"192.0.2.10", Attempt::State::GivenUp}}) {
        Attempt attempt;
        attempt.address = QString::fromLatin1(address);
        attempt.state = state;
        progress.attempts.append(attempt);
    }
    progress.step = switchboard::CallProgress::Step::Knocking;
    progress.waiting = wire::message::Wait::Reason::Knock;
    progress.knownAs = QStringLiteral("Alpha");
    progress.words = kWords;
    return progress;
}

Printed print(OutputForm form, const Tell &tell)
{
    Printed printed;
    const auto reporter = makeReporter(form,
                                       {[&](const QString &line) { printed.output << line; },
                                        [&](const QString &line) { printed.trouble << line; }});
    tell(*reporter);
    return printed;
}

const turn::Part kPart {3, 1, turn::Stick::Passed, QStringLiteral("hello\nthere")};

} // namespace

// Names and fields as the program promises them to scripts.
void tst_Reporters::jsonHasTheFieldsOfItsEvent_data()
{
    QTest::addColumn<Tell>("tell");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const Tell &tell, const char *json) {
        QTest::newRow(name) << tell << QByteArray(json);
    };
    row(
        "listening",
        [](Reporter &r) {
            r.listening({QStringLiteral("::"), 8784}, {});
        },
        R"({"event":"listening","address":"::","port":8784})");
    row(
        "resolved",
        [](Reporter &r) {
            switchboard::CallProgress progress;
            progress.address.shown = QStringLiteral("x.example");
            progress.resolved({QStringLiteral("192.0.2.7")});
            r.resolved(progress);
        },
        R"({"event":"resolved","host":"x.example","addresses":["192.0.2.7"]})");
    row(
        "connected", [](Reporter &r) { r.connected(state()); },
        R"({"event":"connected","peer":"192.0.2.7","encrypted":false,"role":"joiner",
            "name":"","trust":"plain"})");
    row(
        "connected, verified",
        [](Reporter &r) { r.connected(encrypted(session::Trust::Verified)); },
        R"({"event":"connected","peer":"192.0.2.7","encrypted":true,"role":"joiner",
            "name":"Alpha the Great","trust":"verified"})");
    row(
        "connected, invited", [](Reporter &r) { r.connected(encrypted(session::Trust::Invited)); },
        R"({"event":"connected","peer":"192.0.2.7","encrypted":true,"role":"joiner",
            "name":"Alpha the Great","trust":"invited"})");
    row(
        "connected, unverified",
        [](Reporter &r) { r.connected(encrypted(session::Trust::Unverified)); },
        R"({"event":"connected","peer":"192.0.2.7","encrypted":true,"role":"joiner",
            "name":"Alpha the Great","trust":"unverified"})");
    row(
        "keeping",
        [](Reporter &r) {
            session::TalkState unkept = state();
            unkept.keeping = session::Keeping::InMemory;
            r.keeping(unkept);
        },
        R"({"event":"keeping","what":"nothing"})");
    row(
        "keeping, begun earlier", [](Reporter &r) { r.keeping(state()); },
        R"({"event":"keeping","what":"all"})");
    row(
        "plain knock",
        [](Reporter &r) {
            switchboard::Knock knock;
            knock.caller.peer.address = QStringLiteral("192.0.2.7");
            r.knocked(knock);
        },
        R"({"event":"knock","peer":"192.0.2.7","encrypted":false,"name":"","words":[]})");
    row(
        "knock", [](Reporter &r) { r.knocked(stranger()); },
        R"({"event":"knock","peer":"192.0.2.7","encrypted":true,"name":"Bravo",
            "words":["apple","river","stone","cloud"]})");
    row(
        "at their door", [](Reporter &r) { r.knocking(atTheDoor()); },
        R"({"event":"knock","peer":"192.0.2.9","encrypted":true,"name":"Alpha",
            "words":["apple","river","stone","cloud"]})");
    row(
        "not let in",
        [](Reporter &r) {
            r.turnedAway(QStringLiteral("declined"), {QStringLiteral("No."), {}, {}});
        },
        R"({"event":"closed","reason":"declined","detail":"No."})");
    row(
        "my turn", [](Reporter &r) { r.turn(state()); },
        R"({"event":"turn","holder":"me","number":3})");
    row(
        "their turn", [](Reporter &r) { r.turn(state(turn::Phase::Theirs)); },
        R"({"event":"turn","holder":"them","number":3})");
    row(
        "heard", [](Reporter &r) { r.heard(kPart, state()); },
        R"({"event":"heard","number":3,"part":1,"last":true,"text":"hello\nthere"})");
    row(
        "said", [](Reporter &r) { r.said(kPart); }, R"({"event":"said","number":3,"part":1})");
    row(
        "delivered", [](Reporter &r) { r.delivered(3, 2); },
        R"({"event":"delivered","number":3,"part":2})");
    row(
        "heard, to be continued",
        [](Reporter &r) {
            r.heard({3, 1, turn::Stick::Kept, QStringLiteral("hello")}, state());
        },
        R"({"event":"heard","number":3,"part":1,"last":false,"text":"hello"})");
    row(
        "held", [](Reporter &r) { r.held(17); }, R"({"event":"held","bytes":17})");
    row(
        "away",
        [](Reporter &r) {
            session::TalkState away = state();
            away.since = QDateTime({2026, 5, 4}, {12, 0}, Qt::UTC);
            r.away(away);
        },
        R"({"event":"away","since":"2026-05-04T12:00:00.000Z"})");
    const auto closed = [](session::EndReason reason) {
        return [reason](Reporter &r) { r.closed(ended(reason)); };
    };
    row("closed by them", closed(session::EndReason::Closed),
        R"({"event":"closed","reason":"closed","detail":"alpha-pc.example closed the connection."})");
    row("broke", closed(session::EndReason::Broke),
        R"({"event":"closed","reason":"broke","detail":"The connection to alpha-pc.example broke."})");
    row("left by us", closed(session::EndReason::Left),
        R"({"event":"closed","reason":"ended","detail":"You left."})");
    row(
        "error",
        [](Reporter &r) {
            r.failed(QStringLiteral("refused"),
                     {QStringLiteral("What."), QStringLiteral("Advice."), QStringLiteral("sys")});
        },
        R"json({"event":"error","code":"refused","detail":"What. Advice. (sys)"})json");
}

void tst_Reporters::jsonHasTheFieldsOfItsEvent()
{
    QFETCH(Tell, tell);
    QFETCH(QByteArray, json);
    const QStringList lines = print(OutputForm::Json, tell).output;
    QCOMPARE(lines.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(lines.first().toUtf8()).object(),
             QJsonDocument::fromJson(json).object());
}

void tst_Reporters::theHelpKnowsEveryEventAndField_data()
{
    jsonHasTheFieldsOfItsEvent_data();
}

void tst_Reporters::theHelpKnowsEveryEventAndField()
{
    QFETCH(Tell, tell);
    QJsonObject object =
        QJsonDocument::fromJson(print(OutputForm::Json, tell).output[0].toUtf8()).object();
    const QString event = object.take(QStringLiteral("event")).toString();
    // Its own line, and those that go on below it.
    const QRegularExpression entry(QStringLiteral("\\n  %1 +(.+(?:\\n {14}.+)*)").arg(event));
    const QString fields = entry.match(helpOnOutput()).captured(1);
    QVERIFY2(!fields.isEmpty(), qPrintable(event));
    for (const QString &field : object.keys())
        QVERIFY2(fields.split(QRegularExpression(QStringLiteral("\\W+"))).contains(field),
                 qPrintable(event + u' ' + field));
}

void tst_Reporters::jsonSaysWhyItIsOver_data()
{
    QTest::addColumn<session::EndReason>("reason");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, session::EndReason reason, const char *word) {
        QTest::newRow(name) << reason << QString::fromLatin1(word);
    };
    row("we left", session::EndReason::Left, "ended");
    row("plain, closed", session::EndReason::Closed, "closed");
    row("plain, broken", session::EndReason::Broke, "broke");
    row("they left", session::EndReason::PeerLeft, "left");
    row("no goodbye", session::EndReason::Lost, "lost");
    row("they took another call instead", session::EndReason::TurnedAway, "declined");
    row("they objected", session::EndReason::PeerObjected, "error");
    row("they broke the protocol", session::EndReason::PeerAtFault, "error");
}

void tst_Reporters::jsonSaysWhyItIsOver()
{
    QFETCH(session::EndReason, reason);
    const Printed printed =
        print(OutputForm::Json, [reason](Reporter &r) { r.closed(ended(reason)); });
    const QJsonObject object = QJsonDocument::fromJson(printed.output.first().toUtf8()).object();
    QTEST(object.value(QStringLiteral("reason")).toString(), "word");
    QVERIFY(!object.value(QStringLiteral("detail")).toString().isEmpty());
}

void tst_Reporters::jsonTextIsOneLine()
{
    const Printed printed = print(OutputForm::Json, [](Reporter &r) { r.heard(kPart, state()); });
    QVERIFY(!printed.output.first().contains(u'\n'));
}

void tst_Reporters::quietPrintsOnlyWhatIsHeard()
{
    const Printed printed = print(OutputForm::Quiet, [](Reporter &r) {
        r.listening({}, {});
        r.connected(state());
        r.turn(state());
        r.said(kPart);
        r.delivered(3, 1);
        r.knocked(stranger());
        r.knocking(atTheDoor());
        r.heard(kPart, state());
        r.held(17);
        r.closed(ended(session::EndReason::Closed));
        r.note(QStringLiteral("by the way"));
        r.failed(QStringLiteral("x"), {QStringLiteral("It failed."), {}, {}});
    });
    QCOMPARE(printed.output, QStringList {QStringLiteral("hello there")});
    QCOMPARE(printed.trouble, QStringList {QStringLiteral("It failed.")});
}

void tst_Reporters::humansAreToldInSentences()
{
    const Printed printed = print(OutputForm::Human, [](Reporter &r) {
        r.connected(state());
        r.turn(state());
        r.turn(state(turn::Phase::Theirs));
        r.heard({3, 1, turn::Stick::Passed, {}}, state());
        r.closed(ended(session::EndReason::Broke));
    });
    QCOMPARE(printed.output,
             (QStringList {QStringLiteral("Connected to alpha-pc.example. Not private \u00b7 plain "
                                          "text."),
                           QStringLiteral("[3] Your turn:"),
                           QStringLiteral("[3] alpha-pc.example holds the stick."),
                           QStringLiteral("alpha-pc.example: (passed without a word)"),
                           QStringLiteral("The connection to alpha-pc.example broke.")}));
}

void tst_Reporters::humansAreToldHowPrivateItIs()
{
    const Printed printed = print(OutputForm::Human, [](Reporter &r) {
        r.connected(encrypted(session::Trust::Verified));
        r.connected(encrypted(session::Trust::Invited));
        r.connected(encrypted(session::Trust::Unverified));
        r.delivered(3, 1); // not worth a line
    });
    QCOMPARE(printed.output,
             (QStringList {QStringLiteral("Connected to Alpha. Private \u00b7 verified."),
                           QStringLiteral("Connected to Alpha. Private \u00b7 invited."),
                           QStringLiteral("Connected to Alpha. Encrypted \u00b7 not verified.")}));
}

void tst_Reporters::humansAreToldWhatIsKept()
{
    session::TalkState talk = encrypted(session::Trust::Verified);
    const Tell tell = [&talk](Reporter &r) { r.keeping(talk); };
    QCOMPARE(print(OutputForm::Human, tell).output,
             QStringList {
                 QStringLiteral("This conversation began earlier, and is kept on this computer.")});
    talk.keeping = session::Keeping::InMemory;
    QCOMPARE(print(OutputForm::Human, tell).output,
             QStringList {QStringLiteral("Nothing is kept on this computer.")});
    QCOMPARE(print(OutputForm::Quiet, tell).output, QStringList());
}

void tst_Reporters::humansAreToldOfTheDoor()
{
    const Printed printed = print(OutputForm::Human, [](Reporter &r) {
        r.knocked(stranger());
        r.knocking(atTheDoor());
    });
    QCOMPARE(printed.output.size(), 2);
    QVERIFY(printed.output[0].contains(QStringLiteral("Bravo")));
    QVERIFY(printed.output[0].contains(QStringLiteral("192.0.2.7")));
    QCOMPARE(printed.output[1], model::waitingText(wire::message::Wait::Reason::Knock));
}

void tst_Reporters::whoIsNotLetInIsToldWhereTroubleGoes_data()
{
    QTest::addColumn<OutputForm>("form");
    QTest::newRow("for people") << OutputForm::Human;
    QTest::newRow("quiet") << OutputForm::Quiet;
}

void tst_Reporters::whoIsNotLetInIsToldWhereTroubleGoes()
{
    QFETCH(OutputForm, form);
    const Printed printed = print(form, [](Reporter &r) {
        r.turnedAway(QStringLiteral("busy"),
                     {QStringLiteral("They are busy."), QStringLiteral("Try later."), {}});
    });
    QCOMPARE(printed.output, QStringList());
    QCOMPARE(printed.trouble,
             (QStringList {QStringLiteral("They are busy."), QStringLiteral("Try later.")}));
}

void tst_Reporters::aSecondLineCannotPassForOneOfOurs()
{
    const turn::Part part {3, 1, turn::Stick::Passed, QStringLiteral("hi\n[4] Your turn:")};
    const Printed printed =
        print(OutputForm::Human, [&part](Reporter &r) { r.heard(part, state()); });
    QCOMPARE(printed.output.join(u'\n').split(u'\n').last(), QStringLiteral("    [4] Your turn:"));
}

void tst_Reporters::nothingControlsTheTerminal_data()
{
    QTest::addColumn<OutputForm>("form");
    QTest::newRow("for people") << OutputForm::Human;
    QTest::newRow("quiet") << OutputForm::Quiet;
    QTest::newRow("JSON") << OutputForm::Json;
}

// The other side has a say in most of it, even in why it is over.
void tst_Reporters::nothingControlsTheTerminal()
{
    QFETCH(OutputForm, form);
    const QString evil = QStringLiteral("a\x1b[2J\x07\x7f\u009b31mb\tc");
    const Printed printed = print(form, [&evil](Reporter &r) {
        session::TalkState over = ended(session::EndReason::Broke);
        over.systemText = evil;
        r.heard({3, 1, turn::Stick::Passed, evil}, state());
        r.closed(over);
        r.failed(QStringLiteral("x"), {evil, evil, evil});
        r.note(evil);
    });
    QVERIFY(!printed.output.isEmpty());
    for (const QString &line : printed.output + printed.trouble) {
        QVERIFY(line.contains(u'b'));
        for (const QChar c : line)
            QVERIFY2(c == u'\t' || c.category() != QChar::Other_Control, qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(tst_Reporters)
#include "tst_reporters.moc"
