// SPDX-License-Identifier: MIT
#include "ui/webvisitor.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace talkstick;

namespace {

model::WebLink linkTo(const QString &text)
{
    return model::webLinksIn(text).value(0);
}

//! A window with links, and what the browser was told to open.
struct Person
{
    Person() { window.show(); }

    [[nodiscard]] QDialog *question() { return window.findChild<QDialog *>(); }
    void press(const char *name)
    {
        question()->findChild<QPushButton *>(QString::fromLatin1(name))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QWidget window;
    QStringList opened;
    bool works = true;
    ui::WebVisitor visitor {[this](const QUrl &url) {
                                opened << QString::fromLatin1(url.toEncoded());
                                return works;
                            },
                            window};
};

} // namespace

class tst_WebVisitor : public QObject
{
    Q_OBJECT

private slots:
    void aHostIsAskedAboutOnce();
    void theQuestionShowsWhereItLeads();
    void cancelIsTheDefaultAndOpensNothing();
    void copyingOpensNothing();
    void anotherPortIsAnotherHost();
    void whatIsNoLinkToTheWebIsNeverOpened();
    void aBrowserThatDoesNotStartIsComplainedOf();
};

void tst_WebVisitor::aHostIsAskedAboutOnce()
{
    Person person;
    person.visitor.visit(linkTo(QStringLiteral("http://example.org/a")));
    QVERIFY(person.opened.isEmpty());
    person.press("open");
    QCOMPARE(person.opened, QStringList(QStringLiteral("http://example.org/a")));
    QVERIFY(!person.question());
    person.visitor.visit(linkTo(QStringLiteral("https://example.org/b")));
    QVERIFY(!person.question());
    QCOMPARE(person.opened.value(1), QStringLiteral("https://example.org/b"));
    person.visitor.visit(linkTo(QStringLiteral("https://www.example.org/b")));
    QVERIFY(person.question());
    QCOMPARE(person.opened.size(), 2);
}

void tst_WebVisitor::theQuestionShowsWhereItLeads()
{
    Person person;
    person.visitor.visit(linkTo(QStringLiteral("https://\u0430pple.example/<b>\u00fc")));
    const auto *host = person.question()->findChild<QLabel *>(QStringLiteral("host"));
    QCOMPARE(host->text(), QStringLiteral("xn--pple-43d.example"));
    QCOMPARE(host->textFormat(), Qt::PlainText);
    const auto *address = person.question()->findChild<QPlainTextEdit *>(QStringLiteral("address"));
    QCOMPARE(address->toPlainText(), QStringLiteral("https://xn--pple-43d.example/"));
    QVERIFY(address->isReadOnly());
}

void tst_WebVisitor::cancelIsTheDefaultAndOpensNothing()
{
    Person person;
    const model::WebLink link = linkTo(QStringLiteral("http://example.org/"));
    person.visitor.visit(link);
    QTest::keyClick(person.question(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!person.question());
    QVERIFY(person.opened.isEmpty());
    person.visitor.visit(link);
    QVERIFY(person.question()); // nothing was agreed to
}

void tst_WebVisitor::copyingOpensNothing()
{
    Person person;
    person.visitor.visit(linkTo(QStringLiteral("http://example.org/copied")));
    person.press("copy");
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://example.org/copied"));
    QVERIFY(person.opened.isEmpty());
    QVERIFY(!person.question());
}

void tst_WebVisitor::anotherPortIsAnotherHost()
{
    Person person;
    person.visitor.visit(linkTo(QStringLiteral("http://localhost:8080/")));
    person.press("open");
    person.visitor.visit(linkTo(QStringLiteral("http://localhost:631/")));
    QVERIFY(person.question());
}

void tst_WebVisitor::whatIsNoLinkToTheWebIsNeverOpened()
{
    Person person;
    person.visitor.visit({0, 1, QStringLiteral("file:///etc/hostname"), QStringLiteral("a")});
    person.press("open");
    QVERIFY(person.opened.isEmpty());
}

void tst_WebVisitor::aBrowserThatDoesNotStartIsComplainedOf()
{
    Person person;
    person.works = false;
    person.visitor.visit(linkTo(QStringLiteral("http://example.org/")));
    person.press("open");
    QVERIFY(person.window.findChild<QMessageBox *>());
}

QTEST_MAIN(tst_WebVisitor)
#include "tst_webvisitor.moc"
