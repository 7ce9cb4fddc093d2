// SPDX-License-Identifier: MIT
#include "ui/namefield.h"

#include "world.h"

using namespace talkstick;
using support::press;
using support::World;
using ui::NameField;

class tst_NameField : public QObject
{
    Q_OBJECT

private slots:
    void oneWordIsSuggested();
    void whatIsThereIsTypedOver();
    void theNameIsRemembered();
    void anEmptyNameIsAChoiceToo();
};

void tst_NameField::oneWordIsSuggested()
{
    qputenv("USER", "bravo.full.name");
    World world;
    NameField field;
    field.introduce(world.parts());
    QCOMPARE(field.text(), QStringLiteral("Bravo"));
    field.keep(); // nothing has been chosen
    QCOMPARE(world.switchboard.name(), QStringLiteral("Bravo"));
    qputenv("USER", "charlie");
    field.load();
    QCOMPARE(field.text(), QStringLiteral("Charlie"));
}

void tst_NameField::whatIsThereIsTypedOver()
{
    qputenv("USER", "bravo");
    World world;
    NameField field;
    field.introduce(world.parts());
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.clearFocus();
    QTest::mouseClick(&field, Qt::LeftButton);
    QTRY_COMPARE(field.selectedText(), QStringLiteral("Bravo"));
    support::type(QStringLiteral("Alpha"));
    QCOMPARE(field.text(), QStringLiteral("Alpha"));
}

void tst_NameField::theNameIsRemembered()
{
    World world;
    {
        NameField field;
        field.introduce(world.parts());
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.selectAll();
        support::type(QStringLiteral("Alpha"));
        press(Qt::Key_Return);
        QCOMPARE(world.switchboard.name(), QStringLiteral("Alpha"));
    }
    NameField field;
    field.introduce(world.parts());
    QCOMPARE(field.text(), QStringLiteral("Alpha"));
}

void tst_NameField::anEmptyNameIsAChoiceToo()
{
    qputenv("USER", "bravo");
    World world;
    NameField field;
    field.introduce(world.parts());
    field.clear();
    field.keep();
    NameField another;
    another.introduce(world.parts());
    QCOMPARE(another.text(), QString());
}

QTEST_MAIN(tst_NameField)
#include "tst_namefield.moc"
