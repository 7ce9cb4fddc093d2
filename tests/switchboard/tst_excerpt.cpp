// SPDX-License-Identifier: MIT
#include "switchboard/excerpt.h"

#include "switchboard/logs.h"

#include <QTest>

using namespace talkstick::switchboard;

class tst_Excerpt : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsWithAWord_data();
    void itBeginsWithAWord();
    void aHitBeginsWithAWord();
};

void tst_Excerpt::itBeginsWithAWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("earliest");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("excerpt");
    const auto row = [](const char *name, const QString &text, qsizetype earliest,
                        const QString &match, const QString &excerpt) {
        QTest::newRow(name) << text << earliest << match << excerpt;
    };
    const QString lyon = QStringLiteral("It is better. Why did you drop Lyon?");
    const QString why = QStringLiteral("Why did you drop Lyon?");
    row("from the beginning", lyon, 0, QStringLiteral("Lyon"), lyon);
    row("inside a word", lyon, 8, QStringLiteral("Lyon"), why);
    row("before a full stop", lyon, 12, QStringLiteral("Lyon"), why);
    row("before a space", lyon, 13, QStringLiteral("Lyon"), why);
    row("before a word", lyon, 14, QStringLiteral("Lyon"), why);
    row("at the match", lyon, 31, QStringLiteral("Lyon"), QStringLiteral("Lyon?"));
    row("inside the quotation mark's word", QStringLiteral("no \u201cLyon\u201d"), 4,
        QStringLiteral("Lyon"), QStringLiteral("Lyon\u201d"));
    row("before empty lines", QStringLiteral("no\n\n\nLyon"), 3, QStringLiteral("Lyon"),
        QStringLiteral("Lyon"));
    row("inside a syllable", QStringLiteral("T\u00f4i kh\u1ecfe, c\u1ea3m \u01a1n."), 6,
        QStringLiteral("\u01a1n"), QStringLiteral("c\u1ea3m \u01a1n."));
    row("Chinese", QStringLiteral("\u8bfb\u4e86\u4e24\u904d\u3002\u6211\u89c9\u5f97"), 3,
        QStringLiteral("\u5f97"), QStringLiteral("\u904d\u3002\u6211\u89c9\u5f97"));
    row("Chinese, before a full stop",
        QStringLiteral("\u8bfb\u4e86\u4e24\u904d\u3002\u6211\u89c9\u5f97"), 4,
        QStringLiteral("\u5f97"), QStringLiteral("\u6211\u89c9\u5f97"));
    row("inside a very long word", QString(300, u'w') + QStringLiteral("Lyon"), 290,
        QStringLiteral("Lyon"), QString(10, u'w') + QStringLiteral("Lyon"));
    row("inside a letter of a very long word",
        QStringLiteral("e\u0301").repeated(100) + QStringLiteral("Lyon"), 197,
        QStringLiteral("Lyon"), QStringLiteral("e\u0301Lyon"));
    row("inside a picture", QStringLiteral("\U0001F642\U0001F642Lyon"), 1, QStringLiteral("Lyon"),
        QStringLiteral("\U0001F642Lyon"));
}

void tst_Excerpt::itBeginsWithAWord()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, earliest);
    QFETCH(const QString, match);
    QTEST(text.mid(excerptStart(text, earliest, text.indexOf(match))), "excerpt");
}

void tst_Excerpt::aHitBeginsWithAWord()
{
    const QString text = QStringLiteral("better ").repeated(30) + QStringLiteral("Lyon")
        + QStringLiteral(" better").repeated(30);
    LogHit hit;
    setExcerpt(hit, text, {QStringLiteral("lyon"), 210, 4});
    QVERIFY(hit.excerpt.startsWith(QStringLiteral("better better")));
    QCOMPARE(hit.excerpt.mid(hit.matchAt - hit.excerptAt, hit.matchLength), QStringLiteral("Lyon"));
}

QTEST_GUILESS_MAIN(tst_Excerpt)
#include "tst_excerpt.moc"
