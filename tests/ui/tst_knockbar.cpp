// SPDX-License-Identifier: MIT
#include "ui/knockbar.h"

#include "model/composing.h"
#include "plaintext.h"
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
using switchboard::WordsVerdict;

namespace {

Knock visitor(CallerId id, Knock::Kind kind)
{
    Knock knock;
    knock.caller.id = id;
    knock.caller.peer.address = QStringLiteral("192.168.1.%1").arg(id);
    knock.kind = kind;
    knock.key.bytes = QByteArray(wire::KeyHash::kBytes, 'k');
    knock.name = QStringLiteral("Charlie");
    knock.words = {QStringLiteral("lamp"), QStringLiteral("river"), QStringLiteral("onion"),
                   QStringLiteral("cedar")};
    if (kind != Knock::Kind::Stranger)
        knock.knownAs = QStringLiteral("Bravo");
    return knock;
}

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
        qRegisterMetaType<WordsVerdict>("talkstick::switchboard::WordsVerdict");
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

    void nothingIsCutInALowWindow()
    {
        QFont large = m_window->font();
        large.setPointSizeF(20);
        m_window->setFont(large);
        m_window->resize(620, 100);
        Knock one = visitor(1, Knock::Kind::Stranger);
        one.name = QStringLiteral("Wilhelmine Albertine of the Long Names");
        knock({one, guest(2), guest(3)});
        const auto isWhole = [this](const QWidget *part) {
            const QRect place(part->mapTo(m_bar, QPoint(0, 0)), part->size());
            const int least = part->hasHeightForWidth() ? part->heightForWidth(part->width())
                                                        : part->minimumSizeHint().height();
            return m_bar->rect().contains(place) && part->height() >= least;
        };
        int parts = 0;
        for (const QWidget *part : m_bar->findChildren<QWidget *>()) {
            if (!part->isVisible()
                || !(qobject_cast<const QLabel *>(part) || qobject_cast<const QPushButton *>(part)))
                continue;
            ++parts;
            QTRY_VERIFY2(isWhole(part), qPrintable(part->objectName()));
        }
        QVERIFY(parts >= 6);
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

    void aStrangersWordsAreShownAndJudged()
    {
        QSignalSpy admitted(m_bar, &ui::KnockBar::admitted);
        knock({visitor(4, Knock::Kind::Stranger)});
        QVERIFY(shows(QStringLiteral("Someone at 192.168.1.4 uses the name")));
        QVERIFY(shows(QStringLiteral("Encrypted \u00b7 not verified")));
        for (const char *word : {"lamp", "river", "onion", "cedar"})
            QVERIFY(shows(QLatin1String(word)));
        QVERIFY(m_bar->accessibleName().contains(QStringLiteral("lamp, river, onion, cedar")));
        press(QStringLiteral("They match: let in"));
        QCOMPARE(admitted.count(), 1);
        QCOMPARE(admitted[0][0].value<CallerId>(), CallerId(4));
        QCOMPARE(admitted[0][1].value<WordsVerdict>(), WordsVerdict::Match);
        m_clock.advance(model::kGrace);
        press(QStringLiteral("Let in, not verified"));
        QCOMPARE(admitted.count(), 2);
        QCOMPARE(admitted[1][1].value<WordsVerdict>(), WordsVerdict::NotCompared);
    }

    void aStrangerCanBeBlocked()
    {
        QSignalSpy declined(m_bar, &ui::KnockBar::declined);
        knock({visitor(5, Knock::Kind::Stranger)});
        QTest::keyClick(m_bar->findChild<QToolButton *>(), Qt::Key_Space);
        auto *menu = m_bar->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("Decline and block"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(declined.count(), 1);
        QCOMPARE(declined[0][1].value<Decline>(), Decline::Block);
    }

    void somebodyKnownComesInOrIsCompared()
    {
        QSignalSpy admitted(m_bar, &ui::KnockBar::admitted);
        knock({visitor(6, Knock::Kind::KnownUnverified)});
        QVERIFY(shows(QStringLiteral("Bravo is calling")));
        QVERIFY(!shows(QStringLiteral("lamp")));
        press(QStringLiteral("Let in"));
        QCOMPARE(admitted.count(), 1);
        QCOMPARE(admitted[0][1].value<WordsVerdict>(), WordsVerdict::NotCompared);
        m_clock.advance(model::kGrace);
        press(QStringLiteral("Compare words\u2026"));
        QVERIFY(shows(QStringLiteral("lamp")));
        QVERIFY(button(QStringLiteral("Let in, not verified")));
    }

    void anotherKeyComesInOnlyWithItsWords()
    {
        QSignalSpy admitted(m_bar, &ui::KnockBar::admitted);
        knock({visitor(7, Knock::Kind::OtherKey)});
        QVERIFY(shows(QStringLiteral("This is not the Bravo you know")));
        for (const QPushButton *each : m_bar->findChildren<QPushButton *>())
            QVERIFY(!each->isVisible() || !each->text().contains(QStringLiteral("et in")));
        m_bar->focusButtons();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QVERIFY(shows(QStringLiteral("cedar")));
        QPushButton *match = button(QStringLiteral("They match: let in"));
        QVERIFY(match && match->hasFocus());
        QVERIFY(!button(QStringLiteral("Let in, not verified")));
        QTest::keyClick(match, Qt::Key_Space); // too soon after it appeared
        QTest::keyClick(match, Qt::Key_Return);
        QVERIFY(admitted.isEmpty());
        m_clock.advance(model::kGrace);
        QTest::keyClick(match, Qt::Key_Space);
        QCOMPARE(admitted.count(), 1);
        QCOMPARE(admitted[0][1].value<WordsVerdict>(), WordsVerdict::Match);
    }

    void theNextCallersWordsAreNotShownUnasked()
    {
        knock({visitor(7, Knock::Kind::OtherKey)});
        press(QStringLiteral("Compare words\u2026"));
        QVERIFY(shows(QStringLiteral("lamp")));
        knock({visitor(8, Knock::Kind::OtherKey)});
        QVERIFY(!shows(QStringLiteral("lamp")));
    }

    void namesAreNeverMarkup_data()
    {
        QTest::addColumn<Knock::Kind>("kind");
        QTest::newRow("stranger") << Knock::Kind::Stranger;
        QTest::newRow("known") << Knock::Kind::KnownUnverified;
        QTest::newRow("other key") << Knock::Kind::OtherKey;
    }

    void namesAreNeverMarkup()
    {
        QFETCH(Knock::Kind, kind);
        Knock rude = visitor(9, kind);
        rude.name = support::kMarkup;
        rude.knownAs = support::kMarkup;
        knock({rude});
        QVERIFY(shows(support::kMarkup));
        QCOMPARE(support::richTexts(*m_window), QStringList());
    }

    void aNarrowWindowIsNotHeldOpen()
    {
        knock({visitor(4, Knock::Kind::Stranger), visitor(5, Knock::Kind::Stranger)});
        const int wide = m_bar->height();
        m_window->resize(30 * m_bar->fontMetrics().averageCharWidth(), 400);
        QTRY_VERIFY(m_bar->height() > wide);
        for (const QPushButton *each : m_bar->findChildren<QPushButton *>()) {
            if (each->isVisible())
                QVERIFY(m_bar->rect().contains(QRect(each->mapTo(m_bar, QPoint()), each->size())));
        }
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
