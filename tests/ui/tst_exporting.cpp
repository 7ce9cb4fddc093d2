// SPDX-License-Identifier: MIT
#include "restarted.h"
#include "ui/exportbar.h"
#include "ui/notice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace talkstick;
using support::Earlier;
using support::press;
using support::Restarted;
using support::type;

namespace {

const QStringList kLyon {QStringLiteral("Why did you drop Lyon?"), QStringLiteral("the train")};

QStringList many(int count)
{
    QStringList turns;
    for (int i = 1; i <= count; ++i)
        turns << QStringLiteral("turn %1").arg(i);
    return turns;
}

//! Somebody who exports by keyboard.
struct Exporting : Restarted
{
    explicit Exporting(const QStringList &said = kLyon, const QList<Earlier> &others = {})
        : Restarted({'b', QStringLiteral("Bravo"), said}, others)
    { }

    //! Chooses \a what in the menu and types where to.
    void choose(const char *what, const QString &path)
    {
        action(what).trigger();
        QTRY_VERIFY(window.findChild<QFileDialog *>());
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        name->setText(path); // as from the clipboard: typing brings up what could be meant
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QFileDialog *>());
    }
    QString file(const char *name) const { return folder.filePath(QLatin1String(name)); }
    ui::ExportBar &bar() const { return *window.findChild<ui::ExportBar *>(); }
    //! What the bar says; empty if it is not shown.
    QString said() const
    {
        return bar().isVisible() ? bar().findChild<ui::Notice *>()->text() : QString();
    }
    void pressButton() const
    {
        auto *button = bar().findChild<QPushButton *>();
        QVERIFY(button && button->isVisible());
        QTest::keyClick(button, Qt::Key_Space);
    }

    QTemporaryDir folder;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class tst_Exporting : public QObject
{
    Q_OBJECT

private slots:
    void aConversationIsWrittenWhereOneSays();
    void theEndOfTheNameSaysInWhichForm();
    void allOfThemAreWritten();
    void stoppingLeavesNothing();
    void whatCannotBeWrittenIsTold();
    void whatCannotBeReadIsTold();
    void aNameFromTheWireNamesNoOtherFolder();
    void thereIsNothingToExportWithoutAConversation();
};

void tst_Exporting::aConversationIsWrittenWhereOneSays()
{
    Exporting person;
    person.open();
    person.choose("exportOne", person.file("talk.txt"));
    QTRY_VERIFY(QFileInfo::exists(person.file("talk.txt")));
    const QByteArray text = contents(person.file("talk.txt"));
    QVERIFY(text.contains("Bravo"));
    QVERIFY(text.indexOf("Why did you drop Lyon?") < text.indexOf("the train"));
    QVERIFY(text.contains("the train"));
    QCOMPARE(
        person.said(),
        QStringLiteral("Exported to %1").arg(QDir::toNativeSeparators(person.file("talk.txt"))));
    QVERIFY(!(QFileInfo(person.file("talk.txt")).permissions()
              & (QFile::ReadGroup | QFile::ReadOther)));
    person.pressButton();
    QCOMPARE(person.said(), QString());
}

void tst_Exporting::theEndOfTheNameSaysInWhichForm()
{
    Exporting person;
    person.open();
    person.choose("exportOne", person.file("talk.json"));
    QTRY_VERIFY(QFileInfo::exists(person.file("talk.json")));
    const QJsonObject all = QJsonDocument::fromJson(contents(person.file("talk.json"))).object();
    const QJsonObject talk = all.value(QStringLiteral("conversations")).toArray().at(0).toObject();
    QCOMPARE(talk.value(QStringLiteral("turns")).toArray().size(), 2);
}

void tst_Exporting::allOfThemAreWritten()
{
    Exporting person(kLyon, {{'c', QStringLiteral("Charlie"), {QStringLiteral("hello there")}}});
    person.choose("exportAll", person.file("all.md"));
    QTRY_VERIFY(QFileInfo::exists(person.file("all.md")));
    const QByteArray text = contents(person.file("all.md"));
    QVERIFY(text.contains("Bravo") && text.contains("Charlie") && text.contains("hello there"));
}

void tst_Exporting::stoppingLeavesNothing()
{
    Exporting person(many(2'000));
    person.open();
    person.choose("exportOne", person.file("talk.txt"));
    QTRY_VERIFY(person.bar().isVisible());
    QVERIFY(person.bar().isWriting()); // else it was too short
    person.pressButton();
    QCOMPARE(person.said(), QStringLiteral("Stopped. Nothing was exported."));
    QTest::qWait(0);
    QCOMPARE(QDir(person.folder.path()).entryList(QDir::Files), QStringList());
    person.pressButton();
    QCOMPARE(person.said(), QString());
}

void tst_Exporting::whatCannotBeWrittenIsTold()
{
    if (!QFileInfo(QStringLiteral("/proc")).isDir())
        QSKIP("There is no folder here in which nobody can make a file.");
    Exporting person;
    person.open();
    person.choose("exportOne", QStringLiteral("/proc/talk.txt"));
    QTRY_COMPARE(person.said().section(u'\n', 0, 0),
                 QStringLiteral("Nothing was exported. /proc/talk.txt cannot be written."));
    QVERIFY(!person.bar().isWriting());
}

void tst_Exporting::whatCannotBeReadIsTold()
{
    Exporting person;
    person.open();
    person.world.logs.isUnreadable = true;
    person.choose("exportAll", person.file("all.txt"));
    QTRY_COMPARE(person.said(),
                 QStringLiteral("Nothing was exported. What was said cannot be read."));
    QCOMPARE(QDir(person.folder.path()).entryList(QDir::Files), QStringList());
}

void tst_Exporting::aNameFromTheWireNamesNoOtherFolder()
{
    Earlier earlier {'b', QStringLiteral("../../.etc: Bravo*"), kLyon};
    Restarted window(earlier);
    window.open();
    window.action("exportOne").trigger();
    QTRY_VERIFY(window.window.findChild<QFileDialog *>());
    auto *dialog = window.window.findChild<QFileDialog *>();
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(),
             QStringLiteral("Talkstick etc Bravo"));
    dialog->reject();
}

void tst_Exporting::thereIsNothingToExportWithoutAConversation()
{
    Exporting person;
    QVERIFY(!person.page());
    QVERIFY(!person.action("exportOne").isEnabled());
    person.open();
    QVERIFY(person.action("exportOne").isEnabled());
}

QTEST_MAIN(tst_Exporting)
#include "tst_exporting.moc"
