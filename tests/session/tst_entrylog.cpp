// SPDX-License-Identifier: MIT
#include "session/entrylog.h"

#include "session/talkpair.h"

#include <QCryptographicHash>
#include <QTest>

using namespace talkstick;
using namespace talkstick::session::native;
using namespace talkstick::tests;
using First = wire::message::Welcome::First;

class tst_EntryLog : public QObject
{
    Q_OBJECT

private slots:
    void theFirstHashNamesTheConversationAndItsOpener();
    void eachEntryIsChainedToTheOneBefore();
    void everyHashSoFarIsKnown();
    void anEntryIsKnownByItsBytes();
    void aLogCanGoOnWhereItStood();
};

namespace {

const QByteArray kId(wire::kConversationIdBytes, 'c');

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

EntryLog logOf(const QList<QByteArray> &payloads)
{
    EntryLog log(emptyLog(kId, {keyOf('H'), keyOf('J')}, First::Joiner));
    for (const QByteArray &payload : payloads)
        log.append(payload);
    return log;
}

} // namespace

void tst_EntryLog::theFirstHashNamesTheConversationAndItsOpener()
{
    const wire::BothKeys keys {keyOf('H'), keyOf('J')};
    const LogHead joiners = emptyLog(kId, keys, First::Joiner);
    const LogHead hosts = emptyLog(kId, keys, First::Host);
    QCOMPARE(joiners.count, 0U);
    QCOMPARE(joiners.opener, keyOf('J'));
    QCOMPARE(hosts.opener, keyOf('H'));
    QCOMPARE(emptyLog(kId, keyOf('J'), keyOf('H')), joiners);
    QCOMPARE(joiners.hash, sha256("talkstick-conv-1" + kId + keyOf('J').bytes + keyOf('H').bytes));
    QCOMPARE(hosts.hash, sha256("talkstick-conv-1" + kId + keyOf('H').bytes + keyOf('J').bytes));
}

void tst_EntryLog::eachEntryIsChainedToTheOneBefore()
{
    const QByteArray before = logOf({}).head().hash;
    const QByteArray long300(300, 'x');
    QCOMPARE(logOf({"abc"}).head().hash, sha256(before + QByteArray("\0\0\0\3abc", 7)));
    QCOMPARE(logOf({"abc", long300}).head().hash,
             sha256(logOf({"abc"}).head().hash + QByteArray("\0\0\1\54", 4) + long300));
    QVERIFY(logOf({"ab", "c"}).head().hash != logOf({"a", "bc"}).head().hash);
}

void tst_EntryLog::everyHashSoFarIsKnown()
{
    const EntryLog log = logOf({"a", "b", "c"});
    QVERIFY(log.hasHash(0, logOf({}).head().hash));
    QVERIFY(log.hasHash(2, logOf({"a", "b"}).head().hash));
    QVERIFY(log.hasHash(3, log.head().hash));
    QVERIFY(!log.hasHash(1, log.head().hash));
    QVERIFY(!log.hasHash(4, log.head().hash));
    QVERIFY(!log.hasHash(~std::uint64_t(0), log.head().hash));
}

void tst_EntryLog::anEntryIsKnownByItsBytes()
{
    const EntryLog log = logOf({"a", "b"});
    QVERIFY(log.holds(1, "a"));
    QVERIFY(log.holds(2, "b"));
    QVERIFY(!log.holds(1, "b"));
    QVERIFY(!log.holds(2, "bb"));
    QVERIFY(!log.holds(0, "a"));
    QVERIFY(!log.holds(3, "c"));
}

void tst_EntryLog::aLogCanGoOnWhereItStood()
{
    EntryLog log(logOf({"a", "b"}).head());
    log.append("c");
    QCOMPARE(log.head(), logOf({"a", "b", "c"}).head());
    QVERIFY(log.holds(3, "c"));
    QVERIFY(log.hasHash(2, logOf({"a", "b"}).head().hash));
    QVERIFY2(!log.holds(2, "b"), "what was before is not known any more");
    QVERIFY(!log.hasHash(1, logOf({"a"}).head().hash));
}

QTEST_APPLESS_MAIN(tst_EntryLog)
#include "tst_entrylog.moc"
