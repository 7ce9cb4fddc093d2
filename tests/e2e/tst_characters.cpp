// SPDX-License-Identifier: MIT
#include "e2e/talkstick.h"

#include <QStringDecoder>
#include <QTest>

#include <algorithm>

using namespace talkstick::e2e;

// What could drive a terminal or break a program neither reaches the screen nor the other side;
// letters of all scripts do.
class tst_Characters : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPrintedIsSafe_data();
    void whatIsPrintedIsSafe();
    void whatIsSentIsSafe_data();
    void whatIsSentIsSafe();
    void vietnameseStaysAsItIs_data();
    void vietnameseStaysAsItIs();
};

namespace {

const QByteArray kVietnamese(
    "S\u1edbm mai, \u1edf H\u00e0 N\u1ed9i: \u1edbt, \u0111\u1eebng l\u1ed7i \u1ebb \u1edd");
const QByteArray kAlarming = "\x1b[2J\x1b]0;title\x07 \xc2\x9b"
                             "31m \xe2\x80\x99 \x7f\b\b\v\f\r \xff\xfe\xc0\x80 \xed\xa0\x80";

QByteArray allBytes()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte != '\n')
            bytes += char(byte);
    }
    return bytes + " end"; // 255 begins a command of telnet, which is not to swallow the LF
}

bool isValidUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.toUtf8() == bytes;
}

// No character but letters, signs, newline and tab.
bool isSafe(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return isValidUtf8(bytes) && std::none_of(text.begin(), text.end(), [](QChar c) {
               const ushort code = c.unicode();
               return (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code <= 0x9f);
           });
}

} // namespace

void tst_Characters::whatIsPrintedIsSafe_data()
{
    QTest::addColumn<QStringList>("form");
    QTest::newRow("human") << QStringList {};
    QTest::newRow("quiet") << QStringList {QStringLiteral("--quiet")};
    QTest::newRow("JSON") << QStringList {QStringLiteral("--json")};
}

void tst_Characters::whatIsPrintedIsSafe()
{
    QFETCH(QStringList, form);
    // Its first turn is the bytes 0 to 255 in that order; a NUL at the very beginning ends it.
    TurnProgram server(TurnProgram::Kind::Server, 0, {QStringLiteral("--all-bytes")});
    const quint16 port = server.startServing();
    Talkstick joiner(Talkstick::join(port, form));
    QVERIFY(joiner.start());
    const QByteArrayList turns {kAlarming, allBytes().mid(1), kVietnamese, "tab\tand \\ end"};
    for (const QByteArray &turn : turns) {
        joiner.writeLine("go on");
        server.writeLine(turn);
    }
    joiner.writeLine("go on");
    joiner.closeInput();
    QCOMPARE(joiner.status(), 0);
    const QByteArray printed = joiner.output() + joiner.errors();
    QVERIFY2(isSafe(printed), printed.toPercentEncoding().constData());
    QVERIFY(printed.contains(kVietnamese));
    QVERIFY(printed.contains("\u2426[2J\u2426]0;title\u2426")); // the letters are there, ESC is not
    QVERIFY(!printed.contains("\\u00")); // as JSON would write them
    if (form.value(0) == QStringLiteral("--quiet"))
        QCOMPARE(printed.count('\n'), 1 + turns.size());
}

void tst_Characters::whatIsSentIsSafe_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QByteArray>("line");
    addRows("bytes 0 to 255", [](QTestData &row) { row << allBytes(); });
    addRows("what terminals obey", [](QTestData &row) { row << kAlarming; });
}

void tst_Characters::whatIsSentIsSafe()
{
    QFETCH(Role, role);
    QFETCH(QByteArray, line);
    Conversation conversation(role, {});
    QVERIFY(conversation.start());
    if (role == Role::Host)
        QCOMPARE(conversation.peerSays("hi"), QStringLiteral("hi"));
    const QByteArray sent = conversation.talkstickSays(line);
    const QByteArray ending = role == Role::Host ? QByteArray("\n") : QByteArray("\n\0", 2);
    QVERIFY(sent.endsWith(ending));
    const QByteArray text = sent.chopped(ending.size());
    QVERIFY2(isSafe(text), text.toPercentEncoding().constData());
    QVERIFY(text.contains("\u2426")); // shown for each control character
    QVERIFY(text.contains("\ufffd")); // and for what is no UTF-8
}

void tst_Characters::vietnameseStaysAsItIs_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"lf", "nul", "none"})
        addRows(ending, [ending](QTestData &row) { row << QString::fromLatin1(ending); });
}

void tst_Characters::vietnameseStaysAsItIs()
{
    QFETCH(Role, role);
    QFETCH(QString, ending);
    QVERIFY(kVietnamese.contains('\x9b')); // a control character, were it not part of a letter
    Conversation conversation(role, {QStringLiteral("--ending"), ending});
    QVERIFY(conversation.start());
    if (role == Role::Joiner)
        QCOMPARE(conversation.talkstickSays(kVietnamese), kVietnamese + QByteArray("\n\0", 2));
    QCOMPARE(conversation.peerSays(kVietnamese), QString::fromUtf8(kVietnamese));
    QVERIFY(conversation.talkstickSays(kVietnamese).startsWith(kVietnamese + '\n'));
}

QTEST_GUILESS_MAIN(tst_Characters)
#include "tst_characters.moc"
