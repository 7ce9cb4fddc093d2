// SPDX-License-Identifier: MIT
#include "wire/safetywords.h"

#include "wire/counting.h"
#include "wire/message.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace talkstick::wire;
using example::counting;

class tst_SafetyWords : public QObject
{
    Q_OBJECT

private slots:
    void matchTheGoldenVector();
    void areOtherWordsForEachOtherInput();
    void commitmentIsToTheRolesToo();
    void proofNeedsTheToken();
    void inviteIdTellsTokensApart();
    void hkdfIsThatOfItsRfc_data();
    void hkdfIsThatOfItsRfc();
    void wordsAreDistinctAndSorted();
    void wordsAreToldApartByFourLetters();
};

namespace {

const BothKeys kKeys {{counting(0, 32)}, {counting(32, 32)}};
const BothNonces kNonces {counting(64, 32), counting(96, 32)};
const QByteArray kToken = counting(128, 16);

} // namespace

// Computed apart from this code, with Python's hashlib and hmac.
void tst_SafetyWords::matchTheGoldenVector()
{
    QCOMPARE(safetyWords(kKeys, kNonces).join(u' '), QStringLiteral("click pitch holiday enhance"));
    QCOMPARE(commitmentTo(kNonces.joiner, kKeys).toHex(),
             QByteArray("67d5ed5b067aac4fa8cbbe2c0a0952bf9635001f7be95529ba2561e5fea426f4"));
    QCOMPARE(inviteProof(kToken, kKeys, kNonces).toHex(),
             QByteArray("84b4c5ecc965dcf7edc041366f6778daa8c50e2470105b1c7d4575704914bf68"));
    QCOMPARE(inviteIdOf(kToken).toHex(), QByteArray("e6407ca036463b66"));
}

void tst_SafetyWords::areOtherWordsForEachOtherInput()
{
    const KeyHash otherKey {counting(7, 32)};
    const QByteArray otherNonce = counting(9, 32);
    const QList<QStringList> all {
        safetyWords(kKeys, kNonces),
        safetyWords({otherKey, kKeys.joiner}, kNonces),
        safetyWords({kKeys.host, otherKey}, kNonces),
        safetyWords({kKeys.joiner, kKeys.host}, kNonces),
        safetyWords(kKeys, {otherNonce, kNonces.joiner}),
        safetyWords(kKeys, {kNonces.host, otherNonce}),
        safetyWords(kKeys, {kNonces.joiner, kNonces.host}),
    };
    QCOMPARE(QSet<QStringList>(all.begin(), all.end()).size(), all.size());
    for (const QStringList &words : all)
        QCOMPARE(words.size(), 4);
}

void tst_SafetyWords::commitmentIsToTheRolesToo()
{
    const BothKeys swapped {kKeys.joiner, kKeys.host};
    QVERIFY(commitmentTo(kNonces.joiner, kKeys) != commitmentTo(kNonces.joiner, swapped));
    QVERIFY(commitmentTo(kNonces.joiner, kKeys) != commitmentTo(kNonces.host, kKeys));
    QCOMPARE(commitmentTo(kNonces.joiner, kKeys).size(), kNonceBytes);
}

void tst_SafetyWords::proofNeedsTheToken()
{
    const QByteArray proof = inviteProof(kToken, kKeys, kNonces);
    QCOMPARE(proof.size(), kNonceBytes);
    QVERIFY(proof != inviteProof(counting(1, 16), kKeys, kNonces));
    QVERIFY(proof != inviteProof(kToken, {kKeys.joiner, kKeys.host}, kNonces));
    QVERIFY(proof != inviteProof(kToken, kKeys, {kNonces.joiner, kNonces.host}));
}

void tst_SafetyWords::inviteIdTellsTokensApart()
{
    QCOMPARE(inviteIdOf(kToken).size(), kInviteIdBytes);
    QVERIFY(inviteIdOf(kToken) != inviteIdOf(counting(1, 16)));
    QVERIFY(!kToken.contains(inviteIdOf(kToken)));
}

// RFC 5869, appendix A: the first 32 bytes of each OKM, which is the first block.
void tst_SafetyWords::hkdfIsThatOfItsRfc_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("output");
    const QByteArray twentyTwo(22, '\x0b');
    QTest::newRow("test case 1")
        << twentyTwo << counting(0, 13) << counting(0xf0, 10)
        << QByteArray::fromHex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    QTest::newRow("test case 2: longer inputs")
        << counting(0, 80) << counting(0x60, 80) << counting(0xb0, 80)
        << QByteArray::fromHex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c");
    QTest::newRow("test case 3: no salt, no info")
        << twentyTwo << QByteArray() << QByteArray()
        << QByteArray::fromHex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
}

void tst_SafetyWords::hkdfIsThatOfItsRfc()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, output);
    QCOMPARE(hkdfSha256(salt, secret, info, 32).toHex(), output.toHex());
    QCOMPARE(hkdfSha256(salt, secret, info, 6).toHex(), output.first(6).toHex());
}

void tst_SafetyWords::wordsAreDistinctAndSorted()
{
    const QStringList &words = wordList();
    QCOMPARE(words.size(), 2048);
    QVERIFY(std::is_sorted(words.begin(), words.end()));
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    QCOMPARE(words.first(), QStringLiteral("abandon"));
    QCOMPARE(words.last(), QStringLiteral("zoo"));
    for (const QString &word : words) {
        QVERIFY2(word.size() >= 3 && word.size() <= 8, qPrintable(word));
        QVERIFY2(
            std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }),
            qPrintable(word));
    }
}

void tst_SafetyWords::wordsAreToldApartByFourLetters()
{
    QSet<QString> beginnings;
    for (const QString &word : wordList())
        beginnings << word.left(4);
    QCOMPARE(beginnings.size(), wordList().size());
}

QTEST_APPLESS_MAIN(tst_SafetyWords)
#include "tst_safetywords.moc"
