// SPDX-License-Identifier: MIT
#include "ui/wrappedlabel.h"

#include <QTest>

using talkstick::ui::WrappedLabel;

//! It is as high as a QLabel of the same text, whatever became of it since it was measured.
class tst_WrappedLabel : public QObject
{
    Q_OBJECT

private slots:
    void itIsAsHighAsALabel_data();
    void itIsAsHighAsALabel();
    void itFollowsItsText();
    void itFollowsItsFont();
    void itFollowsItsEdge();
    void itsNarrowestHoldsItsLongestWord();
};

namespace {

const QString kText =
    QStringLiteral("Shown to whoever you call or let in, and to nobody else at all");

//! A QLabel that looks the same.
int heightOfLabel(const WrappedLabel &like, int width)
{
    QLabel label(like.text());
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
    label.setFont(like.font());
    label.setContentsMargins(like.contentsMargins());
    return label.heightForWidth(width);
}

} // namespace

void tst_WrappedLabel::itIsAsHighAsALabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a sentence") << kText;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << QStringLiteral("Supercalifragilisticexpialidocious");
    QTest::newRow("lines") << QStringLiteral("One\nTwo\nThree");
    QTest::newRow("Vietnamese") << QStringLiteral("Hiện cho người bạn gọi hoặc cho vào");
    QTest::newRow("Arabic") << QStringLiteral("يظهر لمن تتصل به أو تسمح له بالدخول");
}

void tst_WrappedLabel::itIsAsHighAsALabel()
{
    QFETCH(const QString, text);
    WrappedLabel label;
    label.setText(text);
    for (const int width : {40, 100, 200, 400, 100, 40})
        QCOMPARE(label.heightForWidth(width), heightOfLabel(label, width));
    QCOMPARE(label.sizeHint().height(), label.heightForWidth(label.sizeHint().width()));
}

void tst_WrappedLabel::itFollowsItsText()
{
    WrappedLabel label;
    label.setText(QStringLiteral("Short"));
    const int before = label.heightForWidth(100);
    label.setText(kText);
    QVERIFY(label.heightForWidth(100) > before);
    QCOMPARE(label.heightForWidth(100), heightOfLabel(label, 100));
}

void tst_WrappedLabel::itFollowsItsFont()
{
    WrappedLabel label;
    label.setText(kText);
    const QSize before = label.minimumSizeHint();
    (void)label.heightForWidth(200);
    QFont font = label.font();
    font.setPointSizeF(2 * font.pointSizeF());
    label.setFont(font);
    QCOMPARE(label.heightForWidth(200), heightOfLabel(label, 200));
    QVERIFY(label.minimumSizeHint().width() > before.width());
}

void tst_WrappedLabel::itFollowsItsEdge()
{
    WrappedLabel label;
    label.setText(kText);
    (void)label.heightForWidth(200);
    label.setContentsMargins(30, 5, 30, 5);
    QCOMPARE(label.heightForWidth(200), heightOfLabel(label, 200));
}

void tst_WrappedLabel::itsNarrowestHoldsItsLongestWord()
{
    WrappedLabel label;
    label.setText(QStringLiteral("a Supercalifragilisticexpialidocious word"));
    QLabel same(label.text());
    same.setWordWrap(true);
    QVERIFY(label.minimumSizeHint().width() >= same.minimumSizeHint().width());
    QVERIFY(label.minimumSizeHint().width() <= same.minimumSizeHint().width() + 4);
}

QTEST_MAIN(tst_WrappedLabel)
#include "tst_wrappedlabel.moc"
