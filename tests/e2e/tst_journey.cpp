// SPDX-License-Identifier: MIT
#include "e2e/process.h"
#include "e2e/relay.h"
#include "e2e/typist.h"

#include <QFile>
#include <QNetworkInterface>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace talkstick::e2e;

// The whole way of two people who have keyboards and ears, and neither mice nor screens.
class tst_Journey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void byInvitation();
    void byWordsThroughALostLinkToTheNextDay();

private:
    //! The first run: says who one is.
    void introduce(const Typist &typist, const QString &name);
    void host(const Typist &typist, quint16 port);
    //! Types \a text as a turn, sends it, and waits until \a listener hears it.
    [[nodiscard]] bool says(const Typist &speaker, const QString &text, const QString &heard);
    [[nodiscard]] QString announced(const QString &part) const;

    std::unique_ptr<ScreenReader> m_reader;
};

namespace {

bool hasNetwork()
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    return std::any_of(all.begin(), all.end(), [](const QHostAddress &one) {
        return !one.isLoopback() && !one.isLinkLocal();
    });
}

QString wordsIn(const QString &announcement)
{
    return announcement.section(QStringLiteral("Words: "), 1).section(u'.', 0, 0);
}

QString turnText(int turn)
{
    return QStringLiteral("this is turn %1").arg(turn);
}

} // namespace

void tst_Journey::initTestCase()
{
    for (const char *tool : {"xclip", "xdotool"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP(
                qPrintable(QStringLiteral("%1 is not installed.").arg(QString::fromLatin1(tool))));
    }
    m_reader = std::make_unique<ScreenReader>();
    QVERIFY2(m_reader->isListening(), "run by with-display with TALKSTICK_SESSION_BUS=own");
}

void tst_Journey::introduce(const Typist &typist, const QString &name)
{
    QVERIFY(typist.isAt("combo box", QStringLiteral("Address")));
    QVERIFY(typist.jumpsTo("text", QStringLiteral("Your name"), "alt+n"));
    typeHere(name);
    pressHere({QStringLiteral("Tab")});
    QVERIFY(typist.isAt("combo box", QStringLiteral("Address")));
}

void tst_Journey::host(const Typist &typist, quint16 port)
{
    QVERIFY(typist.jumpsTo("spin box", QStringLiteral("Port"), "alt+p"));
    typeHere(QString::number(port));
    pressHere({QStringLiteral("Return")});
    QVERIFY(typist.isAt("page tab list", QStringLiteral("On this network")));
    QVERIFY(typist.finds("label", QStringLiteral("Hosting on port %1").arg(port)).isThere());
}

bool tst_Journey::says(const Typist &speaker, const QString &text, const QString &heard)
{
    m_reader->forget();
    return speaker.says(text) && m_reader->hears(heard);
}

QString tst_Journey::announced(const QString &part) const
{
    for (const QString &one : m_reader->announcements()) {
        if (one.contains(part))
            return one;
    }
    return {};
}

void tst_Journey::byInvitation()
{
    if (!hasNetwork())
        QSKIP("There is no network on which one could be invited.");
    Typist alpha(*m_reader);
    introduce(alpha, QStringLiteral("Alpha"));
    host(alpha, freePort());
    QVERIFY(alpha.tabsTo(QStringLiteral("Copy invitation")));
    m_reader->forget();
    pressHere({QStringLiteral("space")});
    QVERIFY(m_reader->hears(QStringLiteral("Copied. Paste it into a message")));
    QVERIFY2(clipboard().contains(QStringLiteral("Alpha invites you")), qPrintable(clipboard()));

    Typist bravo(*m_reader);
    introduce(bravo, QStringLiteral("Bravo"));
    pressHere({QStringLiteral("ctrl+v")});
    QVERIFY(bravo.finds("label", QStringLiteral("This is an invitation to call")).isThere());
    pressHere({QStringLiteral("Return")});
    QVERIFY(bravo.isAt("push button", QStringLiteral("Cancel")));
    QVERIFY(bravo.tabsTo(QStringLiteral("Call")));
    m_reader->forget();
    pressHere({QStringLiteral("space")});
    QVERIFY(m_reader->hears(QStringLiteral("Bravo came in with your invitation.")));
    QVERIFY(says(bravo, turnText(1), QStringLiteral("Your turn. Bravo said: ") + turnText(1)));
    QVERIFY(says(alpha, turnText(2), QStringLiteral("Your turn. Alpha said: ") + turnText(2)));
    QVERIFY(alpha.finds("label", QStringLiteral("Private \u00b7 invited")).isThere());
    QVERIFY(bravo.finds("label", QStringLiteral("Private \u00b7 invited")).isThere());
}

void tst_Journey::byWordsThroughALostLinkToTheNextDay()
{
    const quint16 port = freePort();
    Typist alpha(*m_reader);
    introduce(alpha, QStringLiteral("Alpha"));
    host(alpha, port);
    Relay cable(port);
    Typist bravo(*m_reader);
    introduce(bravo, QStringLiteral("Bravo"));
    m_reader->forget();
    typeHere(QStringLiteral("localhost:%1").arg(cable.port()));
    pressHere({QStringLiteral("Return")});

    // Both are told the words.
    QVERIFY(m_reader->hears(QStringLiteral("Someone who uses the name Bravo is at the door.")));
    QVERIFY(m_reader->hears(QStringLiteral("Connected to")));
    const QString atTheDoor = wordsIn(announced(QStringLiteral("at the door")));
    QCOMPARE(atTheDoor.split(QStringLiteral(", ")).size(), 4);
    QCOMPARE(wordsIn(announced(QStringLiteral("Connected to"))), atTheDoor);
    QVERIFY(bravo.tabsTo(QStringLiteral("They match")));
    pressHere({QStringLiteral("space")});
    QVERIFY(bravo.finds("label", QStringLiteral("You said that the words match.")).isThere());
    QVERIFY(alpha.letsIn(QStringLiteral("They match")));
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));
    for (const Typist *typist : {&alpha, &bravo})
        QVERIFY(typist->finds("label", QStringLiteral("Private \u00b7 verified")).isThere());

    for (int turn = 1; turn <= 10; ++turn) {
        const bool isBravos = turn % 2 == 1;
        QVERIFY2(says(isBravos ? bravo : alpha, turnText(turn),
                      QStringLiteral("Your turn. %1 said: %2")
                          .arg(isBravos ? QStringLiteral("Bravo") : QStringLiteral("Alpha"),
                               turnText(turn))),
                 qPrintable(turnText(turn)));
        if (turn == 6) {
            m_reader->forget();
            cable.cut();
            QVERIFY(m_reader->hears(QStringLiteral("Alpha is back. Your turn.")));
            QVERIFY(m_reader->hears(QStringLiteral("Bravo is back, and holds the stick.")));
        }
    }

    alpha.turnTo();
    pressHere({QStringLiteral("ctrl+f")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Find")));
    m_reader->forget();
    typeHere(QStringLiteral("turn 7"));
    pressHere({QStringLiteral("Return")});
    QVERIFY(m_reader->hears(turnText(7)));
    pressHere({QStringLiteral("Escape")});
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));

    const QTemporaryDir disk;
    const QString file = disk.filePath(QStringLiteral("said.txt"));
    QVERIFY(alpha.chooses("Conversation", "x"));
    QVERIFY(alpha.finds("dialog", QStringLiteral("Export the conversation with Bravo")).isThere());
    QVERIFY(alpha.isAt("text", QStringLiteral("File name")));
    m_reader->forget();
    pressHere({QStringLiteral("ctrl+a")});
    typeHere(file);
    pressHere({QStringLiteral("Return")});
    QVERIFY(m_reader->hears(QStringLiteral("Exported to")));
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    for (int turn = 1; turn <= 10; ++turn)
        QVERIFY2(text.contains(turnText(turn)), qPrintable(text));
    QVERIFY(alpha.isAt("text", QStringLiteral("Your turn")));

    pressHere({QStringLiteral("ctrl+q")});
    QVERIFY(alpha.isAt("push button", QStringLiteral("Stay")));
    QVERIFY(alpha.tabsTo(QStringLiteral("Leave and quit")));
    m_reader->forget();
    pressHere({QStringLiteral("space")});
    QVERIFY(alpha.window().ends());
    QVERIFY(m_reader->hears(QStringLiteral("Alpha left")));

    m_reader->forget();
    alpha.window().start({});
    alpha.look();
    // Either calls the other by itself after a while; this is for who does not want to wait.
    bravo.turnTo();
    if (bravo.front().find(QStringLiteral("push button"), QStringLiteral("Try now")).isThere()
        && bravo.tabsTo(QStringLiteral("Try now")))
        pressHere({QStringLiteral("space")});
    QVERIFY(m_reader->hears(QStringLiteral("Bravo is back, and holds the stick.")));
    QVERIFY(says(bravo, turnText(11), QStringLiteral("Your turn. Bravo said: ") + turnText(11)));
    alpha.turnTo();
    pressHere({QStringLiteral("ctrl+j")}); // to where it is my turn
    QVERIFY(says(alpha, turnText(12), QStringLiteral("Your turn. Alpha said: ") + turnText(12)));
    const Accessible said = alpha.finds("list", QStringLiteral("What was said"));
    QVERIFY(m_reader->await([&] { return said.childCount() == 12; }));
    for (int turn = 1; turn <= 12; ++turn)
        QVERIFY2(said.child(turn - 1).name().endsWith(turnText(turn)),
                 qPrintable(said.child(turn - 1).name()));
}

QTEST_GUILESS_MAIN(tst_Journey)
#include "tst_journey.moc"
