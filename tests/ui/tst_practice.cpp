// SPDX-License-Identifier: MIT
#include "model/practicetext.h"
#include "ui/bandwidget.h"
#include "ui/banner.h"
#include "ui/composer.h"
#include "ui/conversationheader.h"
#include "ui/conversationpage.h"
#include "ui/mainwindow.h"
#include "ui/notice.h"
#include "ui/practicedialog.h"
#include "ui/recentaddresses.h"
#include "world.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace talkstick;
using namespace std::chrono_literals;
using support::FakePartner;
using support::press;
using support::type;
using support::World;
using switchboard::Farewell;
using switchboard::Temper;
using Possible = model::Band::Possible;

namespace {

//! Somebody alone in front of the window, with a keyboard.
struct Person
{
    Person()
    {
        window.emplace(world.parts());
        window->show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&*window);
    }

    ui::PracticeDialog *dialog() const
    {
        auto *dialog = window->findChild<ui::PracticeDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    //! Chooses a temper by its letter, or the first, and begins.
    [[nodiscard]] bool start(std::optional<Qt::Key> letter = {},
                             Farewell farewell = Farewell::HangUp)
    {
        if (!QTest::qWaitFor([this] { return dialog() && dialog()->isActiveWindow(); }))
            return false;
        if (letter)
            press(*letter, Qt::AltModifier);
        if (!QTest::qWaitFor(
                [this, letter] { return !letter || dialog()->temper() != Temper::Polite; }))
            return false;
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !world.dialer.last.isNull(); }))
            return false;
        partner.emplace(world.practice, world.dialer, world.clock, farewell);
        // As a window manager does when a dialog goes.
        window->activateWindow();
        return QTest::qWaitFor([this] { return page() && window->isActiveWindow(); });
    }
    [[nodiscard]] bool practise(std::optional<Qt::Key> letter = {},
                                Farewell farewell = Farewell::HangUp)
    {
        window->findChild<QAction *>(QStringLiteral("practice"))->trigger();
        return start(letter, farewell);
    }
    ui::ConversationPage *page() const
    {
        for (auto *page : window->findChildren<ui::ConversationPage *>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }
    session::Conversation &talk() const { return *world.switchboard.conversations().last(); }
    const model::Band &band() const { return page()->findChild<ui::BandWidget *>()->band(); }

    //! Time goes by, and bytes go to and fro, until \a isSo.
    template <typename Condition>
    [[nodiscard]] bool until(Condition isSo)
    {
        return QTest::qWaitFor([this, isSo] {
            if (isSo())
                return true;
            world.clock.advance(100ms);
            return false;
        });
    }
    //! Says something and waits for the answer, then until one may write again.
    [[nodiscard]] bool say(const QString &text, const QString &answer)
    {
        world.clock.advance(1s); // the grace after the stick has come
        page()->focusComposer();
        QSignalSpy heard(&talk(), &session::Conversation::heard);
        type(text);
        press(Qt::Key_Return);
        return until([&heard] { return !heard.isEmpty(); })
            && heard.first().first().value<turn::Part>().text == answer;
    }

    World world;
    std::optional<ui::MainWindow> window;
    std::optional<FakePartner> partner;
};

QString saying(Temper temper, int number)
{
    return model::practiceSayings(temper).at(number);
}

} // namespace

// Somebody tries the program with a partner who is a part of it.
class tst_Practice : public QObject
{
    Q_OBJECT

private slots:
    void aPoliteConversationByKeyboard();
    void everyTemperIsExplained();
    void escapeBeginsNothing();
    void whoIsRudeIsHeldBack();
    void whoHangsUpIsNotCalledAgain_data();
    void whoHangsUpIsNotCalledAgain();
    void aSmallBufferLosesStep();
    void nothingOfItIsKept();
    void nothingElseChanges();
    void quittingAsksNothing();
    void deletingAsksNothing();
    void itBeginsBesideAnotherConversation();
    void thatIsThisComputer();
    void whereNobodyCanWaitItIsTold();
};

void tst_Practice::aPoliteConversationByKeyboard()
{
    Person person;
    QVERIFY(qobject_cast<QWidget *>(QApplication::focusWidget())); // the address
    auto *button = person.window->findChild<QPushButton *>(QStringLiteral("practice"));
    for (int i = 0; i < 20 && !button->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    press(Qt::Key_Space);
    QVERIFY(person.start());
    QCOMPARE(person.world.practice.temper, Temper::Polite);
    QCOMPARE(person.band().holder, model::Band::Holder::Me);
    QCOMPARE(person.talk().state().peerName, QStringLiteral("Practice partner, polite"));
    const auto &header = *person.page()->findChild<ui::ConversationHeader *>();
    QVERIFY(header.findChild<QLabel *>(QStringLiteral("keeping"))->isVisible());
    const QStringList sayings = model::practiceSayings(Temper::Polite);
    QVERIFY(sayings.size() >= 8);
    for (int turn = 0; turn < 10; ++turn) {
        QVERIFY(person.say(QStringLiteral("turn %1").arg(turn), sayings.at(turn % sayings.size())));
        QCOMPARE(person.band().holder, model::Band::Holder::Me);
        QCOMPARE(person.band().second, QString());
    }
    QCOMPARE(person.talk().state().turnsHeard, 10U);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(person.partner->isLeft);
}

void tst_Practice::everyTemperIsExplained()
{
    ui::PracticeDialog dialog;
    QCOMPARE(dialog.temper(), Temper::Polite);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (const Temper temper :
         {Temper::Polite, Temper::Slow, Temper::Chatty, Temper::Rude, Temper::SmallBuffer}) {
        QCOMPARE(dialog.temper(), temper);
        const auto *chosen = qobject_cast<QRadioButton *>(QApplication::focusWidget());
        QVERIFY(chosen);
        QVERIFY(chosen->accessibleDescription().contains(u'.'));
        press(Qt::Key_Down);
    }
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    press(Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void tst_Practice::escapeBeginsNothing()
{
    Person person;
    person.window->findChild<QAction *>(QStringLiteral("practice"))->trigger();
    QTRY_VERIFY(person.dialog() && person.dialog()->isActiveWindow());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!person.dialog());
    QVERIFY(!person.world.practice.temper);
    QVERIFY(person.world.dialer.dialled.isEmpty());
}

void tst_Practice::whoIsRudeIsHeldBack()
{
    Person person;
    QVERIFY(person.practise(Qt::Key_R));
    QVERIFY(person.say(QStringLiteral("hello"), saying(Temper::Rude, 0)));
    QVERIFY(person.until([&] { return person.band().second.contains(u"out of turn"); }));
    QCOMPARE(person.band().holder, model::Band::Holder::Me);
    QVERIFY(person.say(QStringLiteral("so?"), saying(Temper::Rude, 1)));
}

void tst_Practice::whoHangsUpIsNotCalledAgain_data()
{
    QTest::addColumn<Farewell>("farewell");
    QTest::addColumn<QString>("end");
    QTest::newRow("closed") << Farewell::HangUp
                            << QStringLiteral("Practice partner, rude closed the connection");
    QTest::newRow("broke") << Farewell::Reset
                           << QStringLiteral("The connection to Practice partner, rude broke");
}

void tst_Practice::whoHangsUpIsNotCalledAgain()
{
    QFETCH(const Farewell, farewell);
    QFETCH(const QString, end);
    Person person;
    QVERIFY(person.practise(Qt::Key_R, farewell));
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(person.say(QStringLiteral("hello"), saying(Temper::Rude, turn)));
        if (turn < 2)
            QVERIFY(person.until([&] { return person.talk().state().heldBytes > 0; }));
    }
    person.world.clock.advance(1s);
    type(QStringLiteral("one more thing"));
    press(Qt::Key_Return);
    QVERIFY(person.until([&] { return person.talk().state().ended.has_value(); }));
    QCOMPARE(person.band().first, end);
    QCOMPARE(person.band().callAgain, Possible::No);
    QCOMPARE(person.band().practise, Possible::Yes);
    const auto before = person.world.dialer.dialled.size();
    for (auto *button :
         person.page()->findChild<ui::BandWidget *>()->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QTest::keyClick(button, Qt::Key_Space);
    }
    QTRY_VERIFY(person.dialog());
    QCOMPARE(person.world.dialer.dialled.size(), before);
}

void tst_Practice::aSmallBufferLosesStep()
{
    Person person;
    QVERIFY(person.practise(Qt::Key_B));
    const auto heard = [](int number, const QString &piece) {
        return saying(Temper::SmallBuffer, number).replace(QStringLiteral("%1"), piece);
    };
    QVERIFY(person.say(QString(100, u'a'), heard(0, QString(79, u'a'))));
    QVERIFY(person.until([&] { return person.band().second.contains(u"out of turn"); }));
    QVERIFY(person.say(QStringLiteral("so?"), heard(1, QString(21, u'a'))));
    QVERIFY(person.until([&] { return person.band().second.contains(u"out of turn"); }));
    QVERIFY(person.say(QStringLiteral("short"), heard(2, QStringLiteral("so?"))));
    QVERIFY(person.until([&] { return person.talk().state().heldBytes > 0; }));
    // To a pass comes what was held, and to the next one nothing.
    for (int pass = 0; pass < 2; ++pass) {
        person.world.clock.advance(1s);
        const qsizetype before = person.partner->heard.size();
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(person.until([&] { return person.partner->heard.size() > before; }));
        if (pass == 0)
            QTRY_COMPARE(person.band().holder, model::Band::Holder::Me);
    }
    for (int i = 0; i < 10; ++i) {
        person.world.clock.advance(1min);
        QCoreApplication::processEvents();
    }
    QCOMPARE(person.band().holder, model::Band::Holder::Them);
    QCOMPARE(person.band().speakAnyway, Possible::Yes);
    person.window->findChild<QAction *>(QStringLiteral("speakAnyway"))->trigger();
    QCOMPARE(person.band().holder, model::Band::Holder::Me);
    QVERIFY(person.say(QStringLiteral("hello"), heard(1, QStringLiteral("hello"))));
}

void tst_Practice::nothingOfItIsKept()
{
    Person person;
    QCOMPARE(person.world.switchboard.keeping(), session::Keeping::OnDisk);
    QVERIFY(person.practise());
    QVERIFY(person.say(QStringLiteral("hello"), saying(Temper::Polite, 0)));
    QCOMPARE(person.talk().state().keeping, session::Keeping::InMemory);
    type(QStringLiteral("a draft"));
    QVERIFY(person.window->close());
    QCoreApplication::processEvents();
    QVERIFY(person.world.logs.logs.empty());
    QVERIFY(person.world.logs.deleted.empty());
    QVERIFY(person.world.people.list().isEmpty());
}

void tst_Practice::nothingElseChanges()
{
    Person person;
    const auto remembered = [&person] {
        QStringList keys = person.world.settings.allKeys();
        keys.removeIf([](const QString &key) { return key.startsWith(u"window/"); });
        return keys;
    };
    auto *address = person.window->findChild<QComboBox *>(QStringLiteral("address"));
    address->setEditText(QStringLiteral("alpha.example"));
    const QStringList before = remembered();
    QVERIFY(person.practise());
    QCOMPARE(remembered(), before);
    QVERIFY(ui::RecentAddresses(person.world.settings).list().isEmpty());
    QCOMPARE(address->currentText(), QStringLiteral("alpha.example"));
    QVERIFY(!person.world.switchboard.hosting());
    QVERIFY(!person.world.listener.listening);
    // Back in the list and out of it: nobody is called.
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(person.world.dialer.dialled.size(), 1);
    person.world.switchboard.redialler().callEverybody();
    person.world.clock.advance(1h);
    QCOMPARE(person.world.dialer.dialled.size(), 1);
}

void tst_Practice::quittingAsksNothing()
{
    Person person;
    QVERIFY(person.practise());
    QVERIFY(person.say(QStringLiteral("hello"), saying(Temper::Polite, 0)));
    QVERIFY(person.window->close());
    QVERIFY(!person.window->findChild<QMessageBox *>());
    QTRY_VERIFY(person.partner->isLeft);
}

void tst_Practice::deletingAsksNothing()
{
    Person person;
    QVERIFY(person.practise());
    QVERIFY(person.say(QStringLiteral("hello"), saying(Temper::Polite, 0)));
    person.window->findChild<QAction *>(QStringLiteral("remove"))->trigger();
    QVERIFY(!person.window->findChild<QMessageBox *>());
    QVERIFY(person.world.switchboard.conversations().isEmpty());
    QTRY_VERIFY(person.partner->isLeft);
}

void tst_Practice::itBeginsBesideAnotherConversation()
{
    Person person;
    QVERIFY(person.practise());
    QVERIFY(person.practise(Qt::Key_C));
    QCOMPARE(person.world.switchboard.conversations().size(), 2);
    QCOMPARE(person.talk().state().peerName, QStringLiteral("Practice partner, chatty"));
    QVERIFY(person.say(QStringLiteral("hello"), saying(Temper::Chatty, 0)));
    // From the dialog for a new conversation, too.
    press(Qt::Key_N, Qt::ControlModifier);
    const auto visible = [&person]() -> QPushButton * {
        for (auto *button :
             person.window->findChildren<QPushButton *>(QStringLiteral("practice"))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(visible());
    QTest::keyClick(visible(), Qt::Key_Space);
    QVERIFY(person.start(Qt::Key_S));
    QCOMPARE(person.talk().state().peerName, QStringLiteral("Practice partner, slow"));
}

void tst_Practice::thatIsThisComputer()
{
    Person person;
    person.window->join(QStringLiteral("192.168.1.7"));
    auto link = std::make_unique<support::FakeLink>();
    link->key = person.world.ownKey;
    person.world.dialer.last->answer(std::move(link));
    const auto *explanation = person.window->findChild<ui::Notice *>(QStringLiteral("explanation"));
    QTRY_VERIFY(explanation->isVisible());
    QVERIFY(explanation->text().contains(QStringLiteral("That is this computer.")));
    auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(focused);
    QCOMPARE(focused->text(), QString::fromUtf8("Practice\u2026"));
    press(Qt::Key_Space);
    QVERIFY(person.start());
    QCOMPARE(person.world.switchboard.conversations().size(), 1);
}

void tst_Practice::whereNobodyCanWaitItIsTold()
{
    Person person;
    person.world.practice.failure = QStringLiteral("Operation not permitted");
    person.window->findChild<QAction *>(QStringLiteral("practice"))->trigger();
    QTRY_VERIFY(person.dialog() && person.dialog()->isActiveWindow());
    press(Qt::Key_Return);
    QTRY_VERIFY(person.window->findChild<ui::Banner *>()->text().contains(
        QStringLiteral("Operation not permitted")));
    QVERIFY(person.world.dialer.dialled.isEmpty());
}

QTEST_MAIN(tst_Practice)
#include "tst_practice.moc"
