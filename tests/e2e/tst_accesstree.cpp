// SPDX-License-Identifier: MIT
#include "e2e/accessrules.h"
#include "e2e/meetings.h"
#include "e2e/tabround.h"
#include "e2e/talkstick.h"
#include "e2e/typist.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>
#include <memory>

using namespace talkstick::e2e;

Q_DECLARE_METATYPE(Facts)

// What a screen reader gets to read of every window, and what it is told.
class tst_AccessTree : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theRulesFindWhatIsWrong_data();
    void theRulesFindWhatIsWrong();
    void whereOneStarts();
    void aCall();
    void anInvitation();
    void aDamagedDatabase();
    void aGuest();
    void somebodyKnown();
    void dialogsAndMenus();

private:
    void check(const Typist &typist, const char *what);
    void checkRound(const Typist &typist, const char *what, const QStringList &order = {});

    std::unique_ptr<ScreenReader> m_reader;
};

namespace {

QString lines(int turn)
{
    QStringList all;
    for (int line = 1; line <= 9; ++line)
        all.append(QStringLiteral("turn %1, line %2").arg(turn).arg(line));
    return all.join(u'\n');
}

void host(const Typist &typist, quint16 port)
{
    QVERIFY(typist.jumpsTo("spin box", QStringLiteral("Port"), "alt+p"));
    typeHere(QString::number(port));
    pressHere({QStringLiteral("Return")});
}

} // namespace

void tst_AccessTree::initTestCase()
{
    for (const char *tool : {"xclip", "xdotool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP(
                qPrintable(QStringLiteral("%1 is not installed.").arg(QString::fromLatin1(tool))));
    }
    m_reader = std::make_unique<ScreenReader>();
    QVERIFY2(m_reader->isListening(), "run by with-display with TALKSTICK_SESSION_BUS=own");
}

void tst_AccessTree::theRulesFindWhatIsWrong_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("fault");
    const QStringList press {QStringLiteral("Press")};
    const auto add = [](const char *row, const Facts &facts, const char *fault) {
        QTest::newRow(row) << facts << QString::fromLatin1(fault);
    };
    add("button", {QStringLiteral("push button"), QStringLiteral("Join"), {}, press, true}, "");
    add("unnamed button", {QStringLiteral("push button"), {}, {}, press, true},
        "a push button without a name");
    add("button named by a blank", {QStringLiteral("push button"), QStringLiteral(" "), {}, press},
        "a push button without a name");
    add("field with a label", {QStringLiteral("text"), {}, {QStringLiteral("Your name")}, {}, true},
        "");
    add("field with an empty label", {QStringLiteral("text"), {}, {QString()}, {}, true},
        "a text without a name");
    add("picture one can press", {QStringLiteral("graphic"), QStringLiteral("Join"), {}, press},
        "no control has the role \"graphic\"");
    add("picture", {QStringLiteral("graphic"), {}, {}, {}}, "");
    add("spin box without a number",
        {QStringLiteral("spin box"), QStringLiteral("Port"), {}, {}, true},
        "a spin box without a value");
}

void tst_AccessTree::theRulesFindWhatIsWrong()
{
    QFETCH(Facts, facts);
    QTEST(faultIn(facts), "fault");
}

void tst_AccessTree::check(const Typist &typist, const char *what)
{
    const QStringList faults = faultsBelow(typist.front());
    QVERIFY2(faults.isEmpty(),
             qPrintable(QString::fromLatin1(what) + QStringLiteral(":\n") + faults.join(u'\n')));
}

void tst_AccessTree::checkRound(const Typist &typist, const char *what, const QStringList &order)
{
    TabRound round(*m_reader, typist);
    round.go();
    const QString visited = round.visited().join(QStringLiteral(", "));
    QVERIFY2(round.faults().isEmpty(),
             qPrintable(QStringLiteral("%1:\n%2\nvisited: %3")
                            .arg(QString::fromLatin1(what), round.faults().join(u'\n'), visited)));
    if (!order.isEmpty())
        QCOMPARE(visited, order.join(QStringLiteral(", ")));
}

void tst_AccessTree::whereOneStarts()
{
    Typist alpha(*m_reader);
    QVERIFY(alpha.isAt("combo box", QStringLiteral("Address")));
    check(alpha, "start");
    checkRound(alpha, "start");
    pressHere({QStringLiteral("alt+l")});
    QVERIFY(alpha.finds("check box", QStringLiteral("More")).isThere());
    QVERIFY(alpha.tabsTo(QStringLiteral("More")));
    pressHere({QStringLiteral("space")});
    QVERIFY(alpha.finds("label", QStringLiteral("First to speak")).isThere());
    check(alpha, "start, for a plain program");
    checkRound(alpha, "start, for a plain program");

    host(alpha, freePort());
    QVERIFY(alpha.isAt("page tab list"));
    for (const char *tab : {"On this network", "Elsewhere", "A program"}) {
        const QString name = QString::fromLatin1(tab);
        QVERIFY2(alpha.finds("page tab list", name).isThere(), tab);
        check(alpha, tab);
        checkRound(alpha, tab);
        QVERIFY(alpha.tabsTo(name));
        pressHere({QStringLiteral("Right")});
    }
}

void tst_AccessTree::aCall()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Typist alpha(*m_reader);
    alpha.turnTo();
    typeHere(QStringLiteral("127.0.0.1:%1").arg(silent.serverPort()));
    pressHere({QStringLiteral("Return")});
    QVERIFY(alpha.isAt("push button", QStringLiteral("Cancel")));
    check(alpha, "calling");
    silent.close();
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("combo box", QStringLiteral("Address")));
    m_reader->forget();
    pressHere({QStringLiteral("Return")});
    QVERIFY(m_reader->hears(QStringLiteral("nobody is hosting")));
    QVERIFY(alpha.isAt("push button", QStringLiteral("Try again")));
    check(alpha, "a call that failed");
    checkRound(alpha, "a call that failed");
}

void tst_AccessTree::anInvitation()
{
    const Person bravo(QStringLiteral("Bravo"));
    const QString link = bravo.invite(freePort()).value(QStringLiteral("link")).toString();
    Typist alpha(*m_reader, {QStringLiteral("--url"), link});
    QVERIFY(alpha.finds("dialog", QStringLiteral("Open an invitation?")).isThere());
    check(alpha, "an invitation");
    checkRound(alpha, "an invitation");
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("combo box", QStringLiteral("Address")));
}

void tst_AccessTree::aDamagedDatabase()
{
    const QTemporaryDir profile;
    QFile database(profile.filePath(QStringLiteral("talkstick.sqlite")));
    QVERIFY(database.open(QFile::WriteOnly));
    database.write(QByteArray("Dear diary, ").repeated(500));
    database.close();
    const Typist alpha(*m_reader, {QStringLiteral("--profile"), profile.path()});
    const QString sentence =
        QStringLiteral("What was kept could not be read. It was put aside as %1.damaged-");
    QVERIFY(alpha.finds("label", sentence.arg(database.fileName())).isThere());
    check(alpha, "a damaged database");
}

void tst_AccessTree::aGuest()
{
    const quint16 port = freePort();
    Typist alpha(*m_reader);
    host(alpha, port);
    QVERIFY(alpha.isAt("page tab list"));
    QTcpSocket guest;
    guest.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(guest.waitForConnected());
    const auto speaks = [&guest](int turn) { guest.write(lines(turn).toUtf8() + '\n'); };
    speaks(1);
    QVERIFY(m_reader->hears(QStringLiteral("at the door. Control K to answer.")));
    check(alpha, "a guest at the door");
    pressHere({QStringLiteral("ctrl+k")});
    QVERIFY(alpha.isAt("push button", QStringLiteral("Let in")));
    checkRound(alpha, "a guest at the door");
    m_reader->forget();
    QVERIFY(alpha.letsIn(QStringLiteral("Let in")));
    QVERIFY(m_reader->hears(QStringLiteral("Your turn. 127.0.0.1 said: turn 1, line 1")));
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));
    // The new row of the list is current now, and nothing was said of it.
    QCOMPARE(m_reader->focused().name(), QStringLiteral("Your turn"));

    for (int turn = 2; turn <= 11; turn += 2) {
        m_reader->forget();
        QVERIFY(alpha.says(QStringLiteral("my turn %1").arg(turn)));
        speaks(turn + 1);
        QVERIFY(m_reader->hears(QStringLiteral("said: turn %1, line 1").arg(turn + 1)));
    }
    check(alpha, "a conversation, my turn");
    checkRound(alpha, "a conversation, my turn");

    const Accessible said = alpha.finds("list", QStringLiteral("What was said"));
    QVERIFY(m_reader->await([&] { return said.childCount() == 11; }));
    QVERIFY(!said.child(0).is(State::Showing) || !said.child(10).is(State::Showing));
    for (int turn = 1; turn <= 11; ++turn) {
        const Accessible item = said.child(turn - 1);
        QCOMPARE(item.role(), QStringLiteral("list item"));
        const bool isMine = turn % 2 == 0;
        const QString who = isMine ? QStringLiteral("You") : QStringLiteral("127.0.0.1");
        const QString text = isMine ? QStringLiteral("my turn %1").arg(turn) : lines(turn);
        const QString name = item.name();
        QVERIFY2(name.startsWith(QStringLiteral("%1  %2  ").arg(turn).arg(who)), qPrintable(name));
        QVERIFY2(name.endsWith(QStringLiteral(": ") + text), qPrintable(name));
    }
    const Accessible row = alpha.finds("list", QStringLiteral("Conversations")).child(0);
    QVERIFY2(row.name().contains(QStringLiteral("your turn"), Qt::CaseInsensitive),
             qPrintable(row.name()));

    m_reader->forget();
    pressHere({QStringLiteral("shift+F6")});
    QVERIFY(m_reader->await([&] { return m_reader->focused().name().startsWith(u"11  "); }));
    pressHere({QStringLiteral("F2")});
    Accessible open;
    QVERIFY(m_reader->await([&] {
        open = m_reader->focused();
        return open.role() == u"text";
    }));
    QCOMPARE(open.text(), lines(11));
    QVERIFY2(open.name().startsWith(QStringLiteral("11  127.0.0.1")), qPrintable(open.name()));
    QVERIFY(open.is(State::Focused));
    const int before = open.caret();
    QVERIFY(before >= 0);
    pressHere({QStringLiteral("Down")});
    QVERIFY(m_reader->await([&] { return open.caret() > before; }));
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("list", QStringLiteral("What was said")));
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));

    pressHere({QStringLiteral("ctrl+f")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Find")));
    typeHere(QStringLiteral("line 7"));
    QVERIFY(m_reader->await(
        [&] { return alpha.finds("list", QStringLiteral("What was found")).childCount() == 6; }));
    check(alpha, "finding");
    checkRound(alpha, "finding");
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));
    QVERIFY(alpha.says(QStringLiteral("my turn 12")));
    QVERIFY(m_reader->await([&] { return guest.readAll().contains("my turn 12"); }));
    m_reader->forget();
    guest.disconnectFromHost();
    QVERIFY(m_reader->hears(QStringLiteral("127.0.0.1 closed the connection")));
    check(alpha, "a guest who has gone");
    checkRound(alpha, "a guest who has gone");
}

void tst_AccessTree::somebodyKnown()
{
    const quint16 port = freePort();
    Typist alpha(*m_reader);
    host(alpha, port);
    QVERIFY(alpha.isAt("page tab list"));
    const QTemporaryDir profile;
    Talkstick bravo(Talkstick::joinPrivately(port, profile.path(),
                                             {QStringLiteral("--name"), QStringLiteral("Bravo")}));
    m_reader->forget();
    QVERIFY(bravo.start());
    QVERIFY(m_reader->hears(QStringLiteral("Control K to answer.")));
    check(alpha, "a stranger at the door");
    pressHere({QStringLiteral("ctrl+k")});
    QVERIFY(alpha.isAt("push button", QStringLiteral("They match")));
    checkRound(alpha, "a stranger at the door");
    QVERIFY(alpha.letsIn(QStringLiteral("They match")));
    QVERIFY(!bravo.next("connected").isEmpty());
    QVERIFY(alpha.isAt("text"));
    check(alpha, "a conversation, their turn");
    checkRound(alpha, "a conversation, their turn");
    const Accessible row = alpha.finds("list", QStringLiteral("Conversations")).child(0);
    QVERIFY2(row.name().startsWith(QStringLiteral("Bravo, Their turn")), qPrintable(row.name()));
    m_reader->forget();
    bravo.writeLine("hello there");
    QVERIFY(m_reader->hears(QStringLiteral("Your turn. Bravo said: hello there")));
    QVERIFY(m_reader->await([&] { return row.name().startsWith(u"Bravo, Your turn"); }));

    QVERIFY(alpha.chooses("Conversation", "o"));
    QVERIFY(alpha.finds("label", QStringLiteral("I call them")).isThere());
    check(alpha, "people");
    checkRound(alpha, "people");
    QVERIFY(alpha.tabsTo(QStringLiteral("Back")));
    pressHere({QStringLiteral("space")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));
    m_reader->forget();
    bravo.signal(9);
    QVERIFY(m_reader->hears(QStringLiteral("Bravo")));
    QVERIFY(m_reader->await([&] { return row.name().startsWith(u"Bravo"); }));
    check(alpha, "a connection that was lost");
    checkRound(alpha, "a connection that was lost");
}

void tst_AccessTree::dialogsAndMenus()
{
    const quint16 port = freePort();
    Typist alpha(*m_reader);
    host(alpha, port);
    QVERIFY(alpha.isAt("page tab list"));
    QTcpSocket guest;
    guest.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(guest.waitForConnected());
    m_reader->forget();
    guest.write("hello\n");
    QVERIFY(m_reader->hears(QStringLiteral("at the door")));
    QVERIFY(alpha.letsIn(QStringLiteral("Let in")));
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));

    const auto press = [](const char *keys) {
        return [keys] {
            pressHere({QString::fromLatin1(keys)});
            return true;
        };
    };
    struct Dialog
    {
        std::function<bool()> opens;
        const char *title;
    };
    for (const Dialog &dialog :
         {Dialog {press("F1"), "Keys"}, Dialog {press("ctrl+n"), "New conversation"},
          Dialog {press("ctrl+g"), "Go to turn"},
          Dialog {[&alpha] { return alpha.chooses("Help", "a"); }, "About Talkstick"}}) {
        QVERIFY2(dialog.opens(), dialog.title);
        QVERIFY2(alpha.finds("dialog", QString::fromLatin1(dialog.title)).isThere(), dialog.title);
        check(alpha, dialog.title);
        checkRound(alpha, dialog.title);
        pressHere({QStringLiteral("Escape")});
        QVERIFY2(alpha.isAt("text", QStringLiteral("Your turn")), dialog.title);
    }
    pressHere({QStringLiteral("ctrl+comma")});
    QVERIFY(alpha.finds("dialog", QStringLiteral("Preferences")).isThere());
    for (const char *tab : {"Writing", "Notifications", "Door", "Program"}) {
        const QString name = QString::fromLatin1(tab);
        QVERIFY2(alpha.finds("page tab list", name).isThere(), tab);
        check(alpha, tab);
        checkRound(alpha, tab);
        QVERIFY(alpha.tabsTo(name));
        pressHere({QStringLiteral("Right")});
    }
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));
    pressHere({QStringLiteral("F12")});
    QVERIFY(alpha.finds("list", QStringLiteral("Socket events")).isThere());
    check(alpha, "the inspector");
    checkRound(alpha, "the inspector");
    pressHere({QStringLiteral("F12")});
    QVERIFY(alpha.tabsTo(QStringLiteral("Your turn")));

    pressHere({QStringLiteral("alt+c")});
    for (const char *menu : {"Conversation", "Door", "View", "Help"}) {
        const Accessible item = alpha.finds("menu item", QString::fromLatin1(menu));
        QVERIFY2(m_reader->await([&] { return item.find(QStringLiteral("popup menu")).isThere(); }),
                 menu);
        check(alpha, menu);
        pressHere({QStringLiteral("Right")});
    }
    // Round again. The first Escape closes the menu, the second leaves the bar.
    const Accessible menu = alpha.finds("menu item", QStringLiteral("Conversation"));
    const auto isOpen = [&menu] { return menu.find(QStringLiteral("popup menu")).isThere(); };
    QVERIFY(m_reader->await(isOpen));
    pressHere({QStringLiteral("Escape")});
    QVERIFY(m_reader->await([&] { return !isOpen(); }));
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));
    pressHere({QStringLiteral("ctrl+q")});
    QVERIFY(alpha.isAt("push button", QStringLiteral("Stay")));
    check(alpha, "the question at the end");
    checkRound(alpha, "the question at the end");
}

QTEST_MAIN(tst_AccessTree)
#include "tst_accesstree.moc"
