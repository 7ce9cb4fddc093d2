// SPDX-License-Identifier: MIT
#include "ui/knockbar.h"

#include "model/composing.h"
#include "support/fakeclock.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace talkstick;
using model::Room;
using switchboard::CallerId;
using switchboard::Decline;
using switchboard::Knock;

namespace {

Knock guest(CallerId id, const QByteArray &wrote = "hello there")
{
    Knock knock;
    knock.caller.id = id;
    knock.caller.peer.address = QStringLiteral("192.168.1.%1").arg(id);
    knock.caller.preview = wrote;
    return knock;
}

Knock silent(CallerId id)
{
    Knock knock = guest(id, {});
    knock.kind = Knock::Kind::Silent;
    return knock;
}

} // namespace

class tst_KnockBar : public QObject
{
    Q_OBJECT

    support::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    ui::KnockBar *m_bar = nullptr;
    QLineEdit *m_elsewhere = nullptr;

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_bar->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = m_bar->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    void press(const QString &text)
    {
        QPushButton *each = button(text);
        QVERIFY2(each, qPrintable(text));
        QTest::keyClick(each, Qt::Key_Space);
    }

    void knock(const QList<Knock> &knocks, Room room = Room::Free)
    {
        m_bar->setKnocks(knocks, room);
        m_clock.advance(model::kGrace);
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<CallerId>("talkstick::switchboard::CallerId");
        qRegisterMetaType<Decline>("talkstick::switchboard::Decline");
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_bar = new ui::KnockBar(m_clock));
        layout->addWidget(m_elsewhere = new QLineEdit);
        m_window->resize(700, 200);
        m_window->show();
        m_window->activateWindow();
        m_elsewhere->setFocus();
        QTRY_VERIFY(m_elsewhere->hasFocus());
    }

    void barIsThereWhileSomebodyKnocks()
    {
        QVERIFY(m_bar->isHidden());
        knock({guest(1)});
        QVERIFY(m_bar->isVisible());
        QVERIFY(shows(QStringLiteral("192.168.1.1")));
        knock({});
        QVERIFY(m_bar->isHidden());
    }

    void focusStaysWhereItIs()
    {
        knock({guest(1)});
        QVERIFY(m_elsewhere->hasFocus());
        knock({guest(2)});
        QVERIFY(m_elsewhere->hasFocus());
        QTest::mouseClick(button(QStringLiteral("Decline")), Qt::LeftButton);
        QVERIFY(m_elsewhere->hasFocus());
    }

    void spaceLetsInAndEnterDoesNot()
    {
        QSignalSpy admitted(m_bar, &ui::KnockBar::admitted);
        knock({guest(7)});
        m_bar->focusButtons();
        QPushButton *letIn = button(QStringLiteral("Let in"));
        QVERIFY(letIn->hasFocus());
        QTest::keyClick(letIn, Qt::Key_Return);
        QTest::keyClick(letIn, Qt::Key_Enter, Qt::KeypadModifier);
        QVERIFY(admitted.isEmpty());
        QTest::keyClick(letIn, Qt::Key_Space);
        QCOMPARE(admitted.count(), 1);
        QCOMPARE(admitted[0][0].value<CallerId>(), CallerId(7));
    }

    void noButtonIsADefaultOrHasALetter()
    {
        knock({guest(1)});
        for (const QPushButton *each : m_bar->findChildren<QPushButton *>()) {
            QVERIFY(!each->isDefault());
            QVERIFY(!each->autoDefault());
            QVERIFY(each->shortcut().isEmpty());
        }
    }

    void buttonsReactAfterTheGrace()
    {
        QSignalSpy admitted(m_bar, &ui::KnockBar::admitted);
        QSignalSpy declined(m_bar, &ui::KnockBar::declined);
        m_bar->setKnocks({guest(1)}, Room::Free);
        m_clock.advance(model::kGrace - Time(1));
        press(QStringLiteral("Let in"));
        press(QStringLiteral("Decline"));
        QVERIFY(admitted.isEmpty());
        QVERIFY(declined.isEmpty());
        m_clock.advance(Time(1));
        press(QStringLiteral("Let in"));
        QCOMPARE(admitted.count(), 1);
    }

    void anotherCallerStartsTheGraceAgain()
    {
        QSignalSpy admitted(m_bar, &ui::KnockBar::admitted);
        knock({guest(1), guest(2)});
        m_bar->setKnocks({guest(2)}, Room::Free); // the first has gone
        press(QStringLiteral("Let in"));
        QVERIFY(admitted.isEmpty());
        m_clock.advance(model::kGrace);
        m_bar->setKnocks({guest(2, "hello there, more"), guest(3)}, Room::Free); // still the second
        press(QStringLiteral("Let in"));
        QCOMPARE(admitted.count(), 1);
        QCOMPARE(admitted[0][0].value<CallerId>(), CallerId(2));
    }

    void oldestComesFirstAndTheOthersAreCounted()
    {
        knock({guest(1), guest(2), guest(3)});
        QVERIFY(shows(QStringLiteral("192.168.1.1")));
        QVERIFY(!shows(QStringLiteral("192.168.1.2")));
        QVERIFY(shows(QStringLiteral("and 2 more")));
        knock({guest(3)});
        QVERIFY(!shows(QStringLiteral("more")));
    }

    void whatWasWrittenIsShownOnRequestOnly()
    {
        knock({guest(1, "<b>rude</b>")});
        QVERIFY(!shows(QStringLiteral("rude")));
        press(QStringLiteral("Show what it wrote"));
        QVERIFY(shows(QStringLiteral("<b>rude</b>")));
        QVERIFY(!button(QStringLiteral("Show what it wrote")));
        for (const QLabel *label : m_bar->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        knock({guest(2, "also rude")});
        QVERIFY(!shows(QStringLiteral("rude")));
    }

    void silentCallersAreOneLineUntilSomebodyLooks()
    {
        QSignalSpy admitted(m_bar, &ui::KnockBar::admitted);
        QSignalSpy declined(m_bar, &ui::KnockBar::declined);
        knock({silent(1), silent(2)});
        QVERIFY(shows(QStringLiteral("2")));
        QVERIFY(!shows(QStringLiteral("192.168.1.1")));
        QVERIFY(!button(QStringLiteral("Let in as plain text")));
        press(QStringLiteral("Look"));
        QVERIFY(shows(QStringLiteral("192.168.1.1")));
        m_clock.advance(model::kGrace);
        press(QStringLiteral("Hang up"));
        QCOMPARE(declined.count(), 1);
        knock({silent(2)});
        press(QStringLiteral("Let in as plain text"));
        QCOMPARE(admitted.count(), 1);
        knock({});
        knock({silent(3)});
        QVERIFY(button(QStringLiteral("Look"))); // and is one line again
    }

    void whoWritesGoesBeforeWhoIsSilent()
    {
        knock({silent(1), guest(2)});
        QVERIFY(shows(QStringLiteral("192.168.1.2")));
        QVERIFY(!shows(QStringLiteral("more")));
        knock({silent(1)});
        QVERIFY(button(QStringLiteral("Look")));
    }

    void withoutRoomOneCanOnlyDecline()
    {
        QSignalSpy declined(m_bar, &ui::KnockBar::declined);
        knock({guest(1)}, Room::Full);
        QVERIFY(!button(QStringLiteral("Let in"))->isEnabled());
        QVERIFY(shows(QStringLiteral("Waits in line")));
        press(QStringLiteral("Decline"));
        QCOMPARE(declined.count(), 1);
        QCOMPARE(declined[0][1].value<Decline>(), Decline::Once);
    }

    void addressCanBeDeclinedUntilHostingStops()
    {
        QSignalSpy declined(m_bar, &ui::KnockBar::declined);
        knock({guest(5)});
        QTest::keyClick(m_bar->findChild<QToolButton *>(), Qt::Key_Space);
        auto *menu = m_bar->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(declined.count(), 1);
        QCOMPARE(declined[0][0].value<CallerId>(), CallerId(5));
        QCOMPARE(declined[0][1].value<Decline>(), Decline::AddressUntilStop);
    }

    void menuClosesWhenItsCallerGoes()
    {
        knock({guest(5)});
        QTest::keyClick(m_bar->findChild<QToolButton *>(), Qt::Key_Space);
        auto *menu = m_bar->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        knock({guest(6)});
        QVERIFY(!menu->isVisible());
    }

    void escapeGivesTheFocusBack()
    {
        QSignalSpy dismissed(m_bar, &ui::KnockBar::dismissed);
        knock({guest(1)});
        m_bar->focusButtons();
        QTest::keyClick(button(QStringLiteral("Let in")), Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
        knock({});
        QCOMPARE(dismissed.count(), 2); // it went away with the focus
    }
};

QTEST_MAIN(tst_KnockBar)
#include "tst_knockbar.moc"
