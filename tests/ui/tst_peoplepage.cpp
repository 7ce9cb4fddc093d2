// SPDX-License-Identifier: MIT
#include "farside.h"
#include "ui/peoplepage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

using namespace talkstick;
using support::FarSide;
using support::keyOf;
using support::press;
using support::World;
using switchboard::Person;
using ui::PeoplePage;

namespace {

Person person(char letter, const char *name, int daysAgo)
{
    Person person;
    person.key = keyOf(letter);
    person.name = QString::fromLatin1(name);
    person.addresses = {QStringLiteral("203.0.113.5:8784")};
    person.lastMet = support::FakeClock().wallTime().addDays(-daysAgo);
    return person;
}

//! The page with Bravo, met today, and Charlie.
struct Known
{
    Known()
        : page(world.parts())
    {
        world.people.keep(person('b', "Bravo", 0));
        world.people.keep(person('c', "Charlie", 3));
        emit world.people.changed();
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        page.focusList();
    }

    template <typename Widget>
    Widget &find(const char *name) const
    {
        return *page.findChild<Widget *>(QLatin1String(name));
    }
    QString facts() const { return find<QLabel>("facts").text(); }
    std::optional<Person> known(char letter) const { return world.people.find(keyOf(letter)); }
    //! The question that is open, answered yes.
    void agree() const
    {
        auto *question = page.findChild<QMessageBox *>();
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                return QTest::keyClick(button, Qt::Key_Space);
        }
    }

    World world;
    PeoplePage page;
};

} // namespace

class tst_PeoplePage : public QObject
{
    Q_OBJECT

private slots:
    void nobodyIsSaidToBeKnown();
    void theListIsWalkedByKeyboard();
    void anAliasIsKept();
    void whatIsTypedOutlivesAChangeElsewhere();
    void blockingIsUndoneByTheSameButton();
    void blockingSomebodyWhoIsThereAsks();
    void forgettingAsksAndEnterForgetsNobody();
    void callingOffersWhoeverHasAnAddress();
    void wordsAreComparedWithWhoeverIsThere();
    void escGoesBack();
    void namesAreNeverMarkup();
};

void tst_PeoplePage::nobodyIsSaidToBeKnown()
{
    World world;
    PeoplePage page(world.parts());
    page.show();
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("nobody"))->isVisible());
    QVERIFY(!page.findChild<QTreeView *>()->isVisible());
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("forget"))->isVisible());
    world.people.put(person('b', "Bravo", 0), {});
    QTRY_VERIFY(page.findChild<QTreeView *>()->isVisible());
}

void tst_PeoplePage::theListIsWalkedByKeyboard()
{
    Known known;
    QVERIFY(known.find<QTreeView>("people").hasFocus());
    QVERIFY(known.facts().contains(QStringLiteral("Today")));
    press(Qt::Key_Down);
    QCOMPARE(known.find<QLineEdit>("alias").placeholderText(), QStringLiteral("Charlie"));
    known.page.choose(keyOf('b'));
    QCOMPARE(known.find<QLineEdit>("alias").placeholderText(), QStringLiteral("Bravo"));
    known.page.choose(keyOf('x')); // nobody: the choice stays
    QCOMPARE(known.find<QLineEdit>("alias").placeholderText(), QStringLiteral("Bravo"));
}

void tst_PeoplePage::anAliasIsKept()
{
    Known known;
    press(Qt::Key_Tab);
    QVERIFY(known.find<QLineEdit>("alias").hasFocus());
    support::type(QStringLiteral("My Bravo"));
    press(Qt::Key_Return);
    QTRY_COMPARE(known.known('b')->alias, QStringLiteral("My Bravo"));
    QCOMPARE(known.find<QTreeView>("people").currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("My Bravo"));
    QVERIFY(known.facts().contains(QStringLiteral("Bravo")));
}

void tst_PeoplePage::whatIsTypedOutlivesAChangeElsewhere()
{
    Known known;
    press(Qt::Key_Tab);
    support::type(QStringLiteral("My"));
    Person bravo = *known.known('b');
    bravo.trust = switchboard::Trust::Verified;
    known.world.people.put(bravo, {});
    QTRY_VERIFY(known.facts().contains(QStringLiteral("verified")));
    QCOMPARE(known.find<QLineEdit>("alias").text(), QStringLiteral("My"));
    // Somebody else's field is theirs.
    known.page.choose(keyOf('c'));
    QCOMPARE(known.find<QLineEdit>("alias").text(), QString());
    QVERIFY(known.known('c')->alias.isEmpty());
}

void tst_PeoplePage::blockingIsUndoneByTheSameButton()
{
    Known known;
    auto &block = known.find<QPushButton>("block");
    QTest::keyClick(&block, Qt::Key_Space);
    QTRY_COMPARE(known.known('b')->standing, Person::Standing::Blocked);
    QVERIFY(block.text().contains(QStringLiteral("Un")));
    QVERIFY(known.facts().contains(QStringLiteral("Blocked")));
    QTest::keyClick(&block, Qt::Key_Space);
    QTRY_COMPARE(known.known('b')->standing, Person::Standing::Welcome);
}

void tst_PeoplePage::blockingSomebodyWhoIsThereAsks()
{
    Known known;
    known.world.switchboard.join({.address = {QStringLiteral("b"), QStringLiteral("b")}});
    FarSide bravo(known.world);
    QVERIFY(bravo.letsIn());
    QTest::keyClick(&known.find<QPushButton>("block"), Qt::Key_Space);
    QCOMPARE(known.known('b')->standing, Person::Standing::Welcome);
    known.agree();
    QTRY_COMPARE(known.known('b')->standing, Person::Standing::Blocked);
    QTRY_VERIFY(bravo.talk->state().ended);
}

void tst_PeoplePage::forgettingAsksAndEnterForgetsNobody()
{
    Known known;
    QTest::keyClick(&known.find<QPushButton>("forget"), Qt::Key_Space);
    auto *question = known.page.findChild<QMessageBox *>();
    QVERIFY(question->text().contains(QStringLiteral("Bravo")));
    QTRY_VERIFY(question->isActiveWindow());
    press(Qt::Key_Return);
    QTRY_VERIFY(!known.page.findChild<QMessageBox *>());
    QVERIFY(known.known('b'));

    QTest::keyClick(&known.find<QPushButton>("forget"), Qt::Key_Space);
    known.agree();
    QTRY_VERIFY(!known.known('b'));
    QVERIFY(known.known('c'));
}

void tst_PeoplePage::callingOffersWhoeverHasAnAddress()
{
    Known known;
    QSignalSpy called(&known.page, &PeoplePage::callRequested);
    QTest::keyClick(&known.find<QPushButton>("call"), Qt::Key_Space);
    QCOMPARE(called.takeFirst().first().value<Person>().key, keyOf('b'));
    Person bravo = *known.known('b');
    bravo.addresses.clear();
    known.world.people.put(bravo, {});
    QTRY_VERIFY(!known.find<QPushButton>("call").isEnabled());
}

void tst_PeoplePage::wordsAreComparedWithWhoeverIsThere()
{
    Known known;
    auto &compare = known.find<QPushButton>("compare");
    QVERIFY(!compare.isEnabled());
    known.world.switchboard.join({.address = {QStringLiteral("b"), QStringLiteral("b")}});
    FarSide bravo(known.world);
    QVERIFY(bravo.letsIn());
    QVERIFY(compare.isEnabled());
    QVERIFY(!known.find<QPushButton>("call").isEnabled()); // they are here
    QSignalSpy asked(&known.page, &PeoplePage::compareRequested);
    QTest::keyClick(&compare, Qt::Key_Space);
    QCOMPARE(asked.first().first().value<session::Conversation *>(),
             known.world.switchboard.conversations().first());
    bravo.talk->leave();
    QTRY_VERIFY(!compare.isEnabled());
}

void tst_PeoplePage::escGoesBack()
{
    Known known;
    QSignalSpy back(&known.page, &PeoplePage::backRequested);
    press(Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void tst_PeoplePage::namesAreNeverMarkup()
{
    Known known;
    Person bravo = *known.known('b');
    bravo.name = QStringLiteral("<img src=file:///etc/hostname><b>Bravo</b>");
    bravo.alias = bravo.name;
    known.world.people.put(bravo, {});
    QTRY_COMPARE(known.find<QLineEdit>("alias").text(), bravo.alias);
    QTest::keyClick(&known.find<QPushButton>("forget"), Qt::Key_Space);
    for (const QLabel *label : known.page.findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(known.page.findChild<QMessageBox *>()->text().contains(QStringLiteral("<b>")));
}

QTEST_MAIN(tst_PeoplePage)
#include "tst_peoplepage.moc"
