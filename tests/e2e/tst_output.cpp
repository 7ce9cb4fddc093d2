// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"
#include "e2e/terminal.h"

#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace talkstick::e2e;

// What goes in and out by the standard streams.
class tst_Output : public QObject
{
    Q_OBJECT

private slots:
    void aPipePrintsJustTheAnswers();
    void jsonIsAsSpecified();
    void peopleSeeWhoseTurnItIs();
    void peopleReadTheirLanguageAndProgramsDoNot();
    void theEndOfInputLeaves_data();
    void theEndOfInputLeaves();
    void anEmptyLinePassesTheStick_data();
    void anEmptyLinePassesTheStick();
};

namespace {

using Fields = QMap<QString, QJsonValue::Type>;

// The table of events, from the specification of the terminal program.
const QMap<QString, Fields> &table()
{
    constexpr auto number = QJsonValue::Double;
    constexpr auto text = QJsonValue::String;
    constexpr auto list = QJsonValue::Array;
    constexpr auto truth = QJsonValue::Bool;
    static const QMap<QString, Fields> events {
        {u"listening"_s, {{u"address"_s, text}, {u"port"_s, number}}},
        {u"resolved"_s, {{u"host"_s, text}, {u"addresses"_s, list}}},
        {u"connected"_s,
         {{u"peer"_s, text},
          {u"encrypted"_s, truth},
          {u"role"_s, text},
          {u"name"_s, text},
          {u"trust"_s, text}}},
        {u"knock"_s,
         {{u"peer"_s, text}, {u"encrypted"_s, truth}, {u"name"_s, text}, {u"words"_s, list}}},
        {u"turn"_s, {{u"holder"_s, text}, {u"number"_s, number}}},
        {u"heard"_s,
         {{u"number"_s, number}, {u"part"_s, number}, {u"last"_s, truth}, {u"text"_s, text}}},
        {u"said"_s, {{u"number"_s, number}, {u"part"_s, number}}},
        {u"held"_s, {{u"bytes"_s, number}}},
        {u"away"_s, {{u"since"_s, text}}},
        {u"closed"_s, {{u"reason"_s, text}, {u"detail"_s, text}}},
        {u"error"_s, {{u"code"_s, text}, {u"detail"_s, text}}},
    };
    return events;
}

// What is wrong with a line; empty if nothing is.
QString faultOf(const QJsonObject &line)
{
    static const QMap<QString, QStringList> words {
        {u"role"_s, {u"host"_s, u"joiner"_s}},
        {u"holder"_s, {u"me"_s, u"them"_s}},
        {u"reason"_s, {u"closed"_s, u"broke"_s, u"ended"_s}},
    };
    const Fields fields = table().value(line.value(u"event"_s).toString());
    if (fields.isEmpty() || line.size() != fields.size() + 1)
        return u"unknown event, or fields missing or too many"_s;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue value = line.value(field.key());
        if (value.type() != field.value())
            return field.key() + u" is missing or of another type"_s;
        if (words.contains(field.key()) && !words[field.key()].contains(value.toString()))
            return field.key() + u" has an unknown word"_s;
    }
    return {};
}

// The names of the events, without repetitions.
QStringList eventsIn(const QByteArray &output)
{
    QStringList events;
    for (const QByteArray &line : output.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString fault = faultOf(object);
        if (!fault.isEmpty())
            QTest::qFail(qPrintable(fault + u": "_s + QString::fromUtf8(line)), __FILE__, __LINE__);
        events << object.value(u"event"_s).toString();
    }
    events.removeDuplicates();
    events.sort();
    return events;
}

} // namespace

void tst_Output::aPipePrintsJustTheAnswers()
{
    Talkstick host(Talkstick::host());
    const quint16 port = host.startHosting();
    host.write("one\ntwo\n");
    const QString line =
        QStringLiteral("printf 'a\\nb\\n' | '%1' join localhost:%2 --plain --quiet");
    Process shell(QStringLiteral("sh"),
                  {QStringLiteral("-c"), line.arg(QStringLiteral(TALKSTICK_CLI)).arg(port)});
    QVERIFY(shell.start());
    QCOMPARE(host.heard(), QStringLiteral("a"));
    QCOMPARE(host.heard(), QStringLiteral("b"));
    QCOMPARE(shell.status(), 0);
    QCOMPARE(shell.output(), "one\ntwo\n");
    QCOMPARE(shell.errors(), QByteArray());
    QCOMPARE(host.status(), 0);
}

void tst_Output::jsonIsAsSpecified()
{
    Terminal terminal;
    Talkstick host({QStringLiteral("host"), QStringLiteral("--port"), QStringLiteral("0"),
                    QStringLiteral("--json")});
    terminal.giveTo(host);
    const quint16 port = host.startHosting();
    const QString options = QStringLiteral("--burst 2 --turns 2 --ending lfnul");
    TurnProgram caller(TurnProgram::Kind::Client, port, options.split(u' '));
    QVERIFY(caller.start());
    caller.closeInput();
    QVERIFY(terminal.shows("Let in?"));
    terminal.type("y");
    QVERIFY(!host.next("held").isEmpty());
    host.write("one\ntwo\n");
    host.closeInput();
    QCOMPARE(host.status(), 0);
    QCOMPARE(eventsIn(host.output()),
             (QStringList {u"closed"_s, u"connected"_s, u"heard"_s, u"held"_s, u"knock"_s,
                           u"listening"_s, u"said"_s, u"turn"_s}));

    TurnProgram server(TurnProgram::Kind::Server, 0, {});
    Talkstick joiner({QStringLiteral("join"),
                      QStringLiteral("localhost:%1").arg(server.startServing()),
                      QStringLiteral("--plain"), QStringLiteral("--json")});
    QVERIFY(joiner.start());
    joiner.writeLine("first");
    joiner.closeInput();
    server.writeLine("hi");
    QCOMPARE(joiner.status(), 0);
    QCOMPARE(eventsIn(joiner.output()),
             (QStringList {u"closed"_s, u"connected"_s, u"heard"_s, u"resolved"_s, u"said"_s,
                           u"turn"_s}));

    Talkstick failing(Talkstick::join(freePort()));
    QVERIFY(failing.start());
    QCOMPARE(failing.status(), 4);
    QCOMPARE(eventsIn(failing.output()), (QStringList {u"error"_s, u"resolved"_s}));
}

void tst_Output::peopleSeeWhoseTurnItIs()
{
    TurnProgram server(TurnProgram::Kind::Server, 0, {});
    const quint16 port = server.startServing();
    Talkstick joiner(Talkstick::join(port, {}));
    QVERIFY(joiner.start());
    joiner.writeLine("first");
    joiner.closeInput();
    server.writeLine("hi");
    QCOMPARE(joiner.status(), 0);
    QCOMPARE(joiner.output(),
             "Found 127.0.0.1: 127.0.0.1\n"
             "  127.0.0.1: connected\n"
             "Connected to 127.0.0.1. Not private \u00b7 plain text.\n"
             "[1] Your turn:\n"
             "[2] 127.0.0.1 holds the stick.\n"
             "127.0.0.1: hi\n"
             "[3] Your turn:\n"
             "You left.\n");
}

void tst_Output::peopleReadTheirLanguageAndProgramsDoNot()
{
    const QString port = QString::number(freePort());
    const auto printed = [&port](const QString &language, const QString &form) {
        Talkstick failing({u"join"_s, u"127.0.0.1:"_s + port, u"--plain"_s, form});
        failing.setVariable(u"LANGUAGE"_s, language);
        if (!failing.start() || failing.status() != 4)
            return QByteArray("no failure");
        return failing.output() + failing.errors();
    };
    const QByteArray french = printed(u"fr"_s, u"--first=joiner"_s);
    if (french.contains("nobody is hosting"))
        QSKIP("built without translations");
    QVERIFY2(french.contains("personne n\u2019accueille"), french.constData());
    QVERIFY2(printed(u"en"_s, u"--json"_s).contains("nobody is hosting"), "English");
    QCOMPARE(printed(u"fr"_s, u"--json"_s), printed(u"en"_s, u"--json"_s));
}

void tst_Output::theEndOfInputLeaves_data()
{
    QTest::addColumn<Role>("role");
    addRows("turnclient or turnserver", [](QTestData &) {});
}

// At once if it holds the stick, else when it does.
void tst_Output::theEndOfInputLeaves()
{
    QFETCH(Role, role);
    Conversation conversation(role, {});
    QVERIFY(conversation.start());
    Talkstick &talkstick = conversation.talkstick();
    talkstick.closeInput();
    if (role == Role::Host)
        QCOMPARE(conversation.peerSays("hi"), QStringLiteral("hi"));
    QCOMPARE(talkstick.next("closed").value(u"reason"_s).toString(), u"ended"_s);
    QCOMPARE(talkstick.status(), 0);
    QVERIFY(conversation.peer().complains("closed the connection"));
    QVERIFY(conversation.peer().heard().isNull());
}

void tst_Output::anEmptyLinePassesTheStick_data()
{
    theEndOfInputLeaves_data();
}

void tst_Output::anEmptyLinePassesTheStick()
{
    QFETCH(Role, role);
    Conversation conversation(role, {});
    QVERIFY(conversation.start());
    if (role == Role::Joiner)
        QCOMPARE(conversation.talkstickSays(""), QByteArray("\n\0", 2));
    QCOMPARE(conversation.peerSays("hi"), QStringLiteral("hi"));
    QCOMPARE(conversation.talkstickSays(""), "\n");
    QCOMPARE(conversation.peerSays("and?"), QStringLiteral("and?"));
}

QTEST_GUILESS_MAIN(tst_Output)
#include "tst_output.moc"
