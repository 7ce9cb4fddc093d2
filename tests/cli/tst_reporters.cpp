// SPDX-License-Identifier: MIT
#include "cli/reporter.h"

#include <QJsonDocument>
#include <QJsonObject>
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
    void jsonTextIsOneLine();
    void quietPrintsOnlyWhatIsHeard();
    void humansAreToldInSentences();
    void aSecondLineCannotPassForOneOfOurs();
};

namespace {

using Tell = std::function<void(Reporter &)>;

session::TalkState state(turn::Phase phase = turn::Phase::Mine)
{
    session::TalkState state;
    state.opening.peerName = QStringLiteral("alpha-pc.example");
    state.peer = {QStringLiteral("192.0.2.7"), 8784};
    state.turn = {phase, 3, 1};
    return state;
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
        R"({"event":"connected","peer":"192.0.2.7","encrypted":false,"role":"joiner"})");
    row(
        "knock",
        [](Reporter &r) {
            switchboard::Knock knock;
            knock.caller.peer.address = QStringLiteral("192.0.2.7");
            r.knocked(knock);
        },
        R"({"event":"knock","peer":"192.0.2.7","encrypted":false,"name":"","words":[]})");
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
        "held", [](Reporter &r) { r.held(17); }, R"({"event":"held","bytes":17})");
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

void tst_Reporters::aSecondLineCannotPassForOneOfOurs()
{
    const turn::Part part {3, 1, turn::Stick::Passed, QStringLiteral("hi\n[4] Your turn:")};
    const Printed printed =
        print(OutputForm::Human, [&part](Reporter &r) { r.heard(part, state()); });
    QCOMPARE(printed.output.join(u'\n').split(u'\n').last(), QStringLiteral("    [4] Your turn:"));
}

QTEST_GUILESS_MAIN(tst_Reporters)
#include "tst_reporters.moc"
