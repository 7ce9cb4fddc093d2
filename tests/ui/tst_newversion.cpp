// SPDX-License-Identifier: MIT
#include "ui/newversion.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace talkstick;

namespace {

//! A window with the action, and what the browser was told to open.
struct Person
{
    explicit Person(const QString &page)
    {
        new ui::NewVersion(
            action, page,
            [this](const QUrl &url) {
                opened << url.toString();
                return true;
            },
            window);
        window.show();
    }

    [[nodiscard]] QDialog *question() { return window.findChild<QDialog *>(); }

    QStringList opened;
    QAction action;
    QWidget window;
};

const QString kPage = QStringLiteral("https://example.org/talkstick/releases");

} // namespace

class tst_NewVersion : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsAskedBeforeOneAgrees();
    void theBrowserOpensThePage();
    void withoutAPageThereIsNoAction();
    void thePageIsBelowTheHomepage();
};

void tst_NewVersion::nobodyIsAskedBeforeOneAgrees()
{
    Person person(kPage);
    QVERIFY(person.action.isVisible());
    QVERIFY(!person.question());
    person.action.trigger();
    QVERIFY(person.question());
    const auto *host = person.question()->findChild<QLabel *>(QStringLiteral("host"));
    QCOMPARE(host->text(), QStringLiteral("example.org"));
    const auto *address = person.question()->findChild<QPlainTextEdit *>(QStringLiteral("address"));
    QCOMPARE(address->toPlainText(), kPage);
    QTest::keyClick(person.question(), Qt::Key_Return); // Cancel
    QVERIFY(person.opened.isEmpty());
}

void tst_NewVersion::theBrowserOpensThePage()
{
    Person person(kPage);
    person.action.trigger();
    person.question()->findChild<QPushButton *>(QStringLiteral("open"))->click();
    QCOMPARE(person.opened, QStringList(kPage));
}

void tst_NewVersion::withoutAPageThereIsNoAction()
{
    Person person({});
    QVERIFY(!person.action.isVisible());
    person.action.trigger();
    QVERIFY(!person.question());
}

void tst_NewVersion::thePageIsBelowTheHomepage()
{
    const QString page = ui::releasesPage();
    QVERIFY(page.isEmpty() || page.endsWith(QStringLiteral("/releases")));
}

QTEST_MAIN(tst_NewVersion)
#include "tst_newversion.moc"
