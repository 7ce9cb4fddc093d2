// SPDX-License-Identifier: MIT
#include "ui/aboutdialog.h"
#include "world.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace talkstick;

class tst_AboutDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enterClosesIt();
    void diagnosticsAreCopiedWhenAsked();

private:
    static void open(QDialog &dialog);
};

void tst_AboutDialog::init()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
}

void tst_AboutDialog::open(QDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

void tst_AboutDialog::enterClosesIt()
{
    support::World world;
    ui::AboutDialog about(world.parts());
    open(about);
    QTest::keyClick(about.focusWidget(), Qt::Key_Return);
    QVERIFY(about.isHidden());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
}

void tst_AboutDialog::diagnosticsAreCopiedWhenAsked()
{
    support::World world;
    ui::AboutDialog about(world.parts());
    open(about);
    auto *copy = about.findChild<QPushButton *>(QStringLiteral("copyDiagnostics"));
    for (int i = 0; i < 3 && !copy->hasFocus(); ++i)
        QTest::keyClick(about.focusWidget(), Qt::Key_Tab);
    QVERIFY(copy->hasFocus());
    QTest::keyClick(copy, Qt::Key_Return);
    QVERIFY(!about.isHidden());
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral(TALKSTICK_VERSION)));
}

QTEST_MAIN(tst_AboutDialog)
#include "tst_aboutdialog.moc"
