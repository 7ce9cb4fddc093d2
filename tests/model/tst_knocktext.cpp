// SPDX-License-Identifier: MIT
#include "model/knocktext.h"

#include <QTest>

using namespace talkstick;
using switchboard::Knock;

// Callers over TLS; plain ones are worded in tst_sentences.
class tst_KnockText : public QObject
{
    Q_OBJECT

private slots:
    void encryptedCallersAreWordedByKind_data();
    void encryptedCallersAreWordedByKind();
};

void tst_KnockText::encryptedCallersAreWordedByKind_data()
{
    QTest::addColumn<Knock::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::newRow("stranger") << Knock::Kind::Stranger << QStringLiteral("Bravo")
                              << QStringLiteral(
                                     "Someone at 192.0.2.7 uses the name \u201cBravo\u201d");
    QTest::newRow("stranger without a name")
        << Knock::Kind::Stranger << QString()
        << QStringLiteral("Someone at 192.0.2.7 who gives no name");
    QTest::newRow("known, never compared")
        << Knock::Kind::KnownUnverified << QStringLiteral("Bravo")
        << QStringLiteral("Known is calling");
    QTest::newRow("known name, other key")
        << Knock::Kind::OtherKey << QStringLiteral("Bravo")
        << QStringLiteral("Someone at 192.0.2.7 uses the name \u201cBravo\u201d, but is not the "
                          "Known you know: it may be a new computer, or somebody else");
    // What looks like a place for a text is none.
    QTest::newRow("name with a sign that means something to us")
        << Knock::Kind::Stranger << QStringLiteral("100 %1 %2")
        << QStringLiteral("Someone at 192.0.2.7 uses the name \u201c100 %1 %2\u201d");
}

void tst_KnockText::encryptedCallersAreWordedByKind()
{
    QFETCH(Knock::Kind, kind);
    QFETCH(QString, name);
    Knock knock;
    knock.kind = kind;
    knock.caller.peer.address = QStringLiteral("192.0.2.7");
    knock.key.bytes = QByteArray(wire::KeyHash::kBytes, 'b');
    knock.name = name;
    knock.knownAs = QStringLiteral("Known");
    const model::KnockText text = model::knockText(knock, model::Room::Free);
    QTEST(text.line, "line");
    QCOMPARE(text.trust, QStringLiteral("Encrypted \u00b7 not verified"));
    QVERIFY(text.preview.isEmpty());
    QVERIFY(text.letIn.contains(QStringLiteral("not verified")));
}

QTEST_GUILESS_MAIN(tst_KnockText)
#include "tst_knocktext.moc"
