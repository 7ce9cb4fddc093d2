// SPDX-License-Identifier: MIT
#include "ui/composer.h"

#include "support/fakeclock.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace talkstick;
using model::Composing;

namespace {

Composing canSend()
{
    Composing composing;
    composing.buttonText = QStringLiteral("Send and pass");
    composing.button = Composing::Button::On;
    composing.note = QStringLiteral("Shift+Enter: new line");
    return composing;
}

Composing canKeep()
{
    Composing composing = canSend();
    composing.keep = Composing::Possible::Yes;
    return composing;
}

Composing cannotSend()
{
    Composing composing;
    composing.buttonText = QStringLiteral("Send");
    composing.note = QStringLiteral("Bravo is speaking. Draft kept.");
    return composing;
}

} // namespace

class tst_Composer : public QObject
{
    Q_OBJECT

    support::FakeClock m_clock;
    std::unique_ptr<ui::Composer> m_composer;
    QPlainTextEdit *m_edit = nullptr;

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_composer->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] QToolButton *more() const { return m_composer->findChild<QToolButton *>(); }

    void holdStick()
    {
        m_composer->setPhase(turn::Phase::Mine);
        m_composer->setComposing(canSend());
        m_clock.advance(model::kGrace);
    }

private slots:
    void init()
    {
        m_composer = std::make_unique<ui::Composer>(m_clock);
        m_edit = m_composer->findChild<QPlainTextEdit *>();
        m_composer->resize(600, 200);
        m_composer->show();
        m_composer->activateWindow();
        m_composer->focusText();
        QTRY_VERIFY(m_edit->hasFocus());
    }

    void enterSends()
    {
        holdStick();
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClicks(m_edit, QStringLiteral("hello"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent[0][0].toString(), QStringLiteral("hello"));
        QTest::keyClick(m_edit, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(sent.count(), 2);
    }

    // As French has them before some signs.
    void spacesThatHoldTogetherStaySo()
    {
        const QString text = QStringLiteral("Bonjour\u00a0!\nEt\u202f? ");
        m_edit->insertPlainText(text);
        QCOMPARE(m_composer->draft(), text);
        m_composer->setDraft(text);
        QCOMPARE(m_composer->draft(), text);
    }

    void buttonSends()
    {
        holdStick();
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        m_composer->setDraft(QStringLiteral("hello"));
        QTest::keyClick(button(QStringLiteral("Send and pass")), Qt::Key_Space);
        QCOMPARE(sent.count(), 1);
    }

    void ctrlEnterKeepsTheStickWhereThatIsPossible()
    {
        holdStick();
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClicks(m_edit, QStringLiteral("hello"));
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sent.isEmpty()); // a plain program would not understand
        QCOMPARE(m_composer->draft(), QStringLiteral("hello"));
        QVERIFY(!more()->isVisible());

        m_composer->setComposing(canKeep());
        QVERIFY(more()->isVisible());
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent[0][1].value<turn::Stick>(), turn::Stick::Kept);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(sent[1][1].value<turn::Stick>(), turn::Stick::Passed);
    }

    void aTurnCanBeTakenBackIfOneWishes()
    {
        m_composer->setHabits({.turns = ui::Habits::Turns::CanBeTakenBack});
        holdStick();
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClicks(m_edit, QStringLiteral("hello"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        m_clock.advance(ui::kTakeTurnBack - Time(1));
        QTest::keyClick(m_edit, Qt::Key_Return); // neither sends nor begins anew
        QTest::keyClicks(m_edit, QStringLiteral("x")); // what was sent is what goes
        QVERIFY(sent.isEmpty());
        QVERIFY(button(QStringLiteral("Take back"))->isVisible());
        QTest::keyClick(m_edit, Qt::Key_Escape);
        m_clock.advance(ui::kTakeTurnBack);
        QVERIFY(sent.isEmpty());
        QCOMPARE(m_composer->draft(), QStringLiteral("hello"));

        QTest::keyClicks(m_edit, QStringLiteral("!"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        m_clock.advance(ui::kTakeTurnBack);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0][0].toString(), QStringLiteral("hello!"));
        QCOMPARE(sent[0][1].value<turn::Stick>(), turn::Stick::Passed);
    }

    void aTurnThatWaitsStaysWhereTheStickGoes()
    {
        m_composer->setHabits({.turns = ui::Habits::Turns::CanBeTakenBack});
        holdStick();
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClicks(m_edit, QStringLiteral("hello"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        m_composer->setPhase(turn::Phase::Over); // the connection was lost
        m_clock.advance(ui::kTakeTurnBack);
        QVERIFY(sent.isEmpty());
        QCOMPARE(m_composer->draft(), QStringLiteral("hello"));
    }

    void enterCanMakeANewLine()
    {
        m_composer->setHabits({.enter = model::EnterKey::NewLine});
        holdStick();
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClicks(m_edit, QStringLiteral("a"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QTest::keyClicks(m_edit, QStringLiteral("b"));
        QVERIFY(sent.isEmpty());
        QCOMPARE(m_composer->draft(), QStringLiteral("a\nb"));
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0][1].value<turn::Stick>(), turn::Stick::Passed);
        QTest::keyClick(button(QStringLiteral("Send and pass")), Qt::Key_Return);
        QCOMPARE(sent.size(), 2);
    }

    void ctrlEnterIsGuardedToo()
    {
        m_composer->setComposing(canKeep());
        m_composer->setDraft(QStringLiteral("draft"));
        m_composer->setPhase(turn::Phase::Mine);
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sent.isEmpty());
        m_clock.advance(model::kGrace);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
    }

    void theHandIsOfferedWhileTheOtherOneSpeaks()
    {
        QSignalSpy toggled(m_composer.get(), &ui::Composer::handToggled);
        Composing composing = cannotSend();
        m_composer->setPhase(turn::Phase::Theirs);
        m_composer->setComposing(composing);
        QVERIFY(!button(QStringLiteral("Raise hand"))->isVisible());
        composing.hand = Composing::Hand::Raise;
        m_composer->setComposing(composing);
        QVERIFY(button(QStringLiteral("Raise hand"))->isVisible());
        composing.hand = Composing::Hand::Lower;
        m_composer->setComposing(composing);
        QTest::keyClick(button(QStringLiteral("Lower hand")), Qt::Key_Space);
        QCOMPARE(toggled.count(), 1);
    }

    void aHintStandsUntilOneGoesOn()
    {
        holdStick();
        m_composer->showHint(QStringLiteral("not now"));
        QCOMPARE(m_edit->accessibleDescription(), QStringLiteral("not now"));
        QTest::keyClicks(m_edit, QStringLiteral("x"));
        QCOMPARE(m_edit->accessibleDescription(), canSend().note);
    }

    void shiftEnterMakesALine()
    {
        holdStick();
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClicks(m_edit, QStringLiteral("a"));
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(m_edit, QStringLiteral("b"));
        QCOMPARE(m_composer->draft(), QStringLiteral("a\nb"));
        QVERIFY(sent.isEmpty());
    }

    void enterDoesNothingJustAfterTheStickCame_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::newRow("in the text") << QString();
        QTest::newRow("on the button") << QStringLiteral("Send and pass");
    }

    void enterDoesNothingJustAfterTheStickCame()
    {
        QFETCH(QString, focus);
        m_composer->setComposing(canSend());
        m_composer->setDraft(QStringLiteral("draft"));
        m_composer->setPhase(turn::Phase::Mine);
        QWidget *place = focus.isEmpty() ? static_cast<QWidget *>(m_edit) : button(focus);
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        m_clock.advance(model::kGrace - Time(1));
        QTest::keyClick(place, Qt::Key_Return);
        QVERIFY(sent.isEmpty());
        QCOMPARE(m_composer->draft(), QStringLiteral("draft"));
        m_clock.advance(Time(1));
        QTest::keyClick(place, Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
    }

    void heldKeySendsNothing()
    {
        holdStick();
        m_composer->setDraft(QStringLiteral("draft"));
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        for (QWidget *focus : {static_cast<QWidget *>(m_edit),
                               static_cast<QWidget *>(button(QStringLiteral("Send and pass")))}) {
            QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier,
                               QStringLiteral("\r"), true);
            QApplication::sendEvent(focus, &repeated);
        }
        QVERIFY(sent.isEmpty());
        QCOMPARE(m_composer->draft(), QStringLiteral("draft"));
    }

    void draftCanBeWrittenOutOfTurnButNotSent()
    {
        m_composer->setPhase(turn::Phase::Theirs);
        m_composer->setComposing(cannotSend());
        QSignalSpy sent(m_composer.get(), &ui::Composer::sendRequested);
        QTest::keyClicks(m_edit, QStringLiteral("later"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(sent.isEmpty());
        QCOMPARE(m_composer->draft(), QStringLiteral("later"));
        QVERIFY(!button(QStringLiteral("Send"))->isEnabled());
        const QList<QLabel *> labels = m_composer->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == cannotSend().note;
        }));
        QCOMPARE(m_edit->accessibleDescription(), cannotSend().note);
    }

    void textGoesOnlyWhenAcceptedAndUndoBringsItBack()
    {
        holdStick();
        QTest::keyClicks(m_edit, QStringLiteral("hello"));
        QTest::keyClick(m_edit, Qt::Key_Return);
        QCOMPARE(m_composer->draft(), QStringLiteral("hello"));
        m_composer->takeAway(5);
        QCOMPARE(m_composer->draft(), QString());
        QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_composer->draft(), QStringLiteral("hello"));
    }

    void anotherDraftIsNoChangeOfThisOne()
    {
        QSignalSpy changed(m_composer.get(), &ui::Composer::draftChanged);
        m_composer->setDraft(QStringLiteral("other"));
        QVERIFY(changed.isEmpty());
        QTest::keyClicks(m_edit, QStringLiteral("!"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_composer->draft(), QStringLiteral("other!"));
    }

    void whatIsPastedIsPlain()
    {
        auto *mixed = new QMimeData;
        mixed->setHtml(QStringLiteral("<b>bold</b>"));
        mixed->setText(QStringLiteral("<b>bold</b>"));
        QApplication::clipboard()->setMimeData(mixed);
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_composer->draft(), QStringLiteral("<b>bold</b>"));
        QVERIFY(!m_edit->textCursor().charFormat().font().bold());
    }

    void passGoesAfterThreeSeconds()
    {
        holdStick();
        QSignalSpy passed(m_composer.get(), &ui::Composer::passRequested);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(button(QStringLiteral("Take back")));
        m_clock.advance(ui::kTakeBack - Time(1));
        QVERIFY(passed.isEmpty());
        m_clock.advance(Time(1));
        QCOMPARE(passed.count(), 1);
        QVERIFY(button(QStringLiteral("Pass")));
    }

    void passCanBeTakenBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("by Esc") << int(Qt::Key_Escape);
        QTest::newRow("by its button") << int(Qt::Key_Space);
        QTest::newRow("by sending") << int(Qt::Key_Return);
    }

    void passCanBeTakenBack()
    {
        QFETCH(int, key);
        holdStick();
        QSignalSpy passed(m_composer.get(), &ui::Composer::passRequested);
        QTest::keyClick(button(QStringLiteral("Pass")), Qt::Key_Space);
        QWidget *focus = key == Qt::Key_Space ? button(QStringLiteral("Take back"))
                                              : static_cast<QWidget *>(m_edit);
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key(key));
        m_clock.advance(2 * ui::kTakeBack);
        QVERIFY(passed.isEmpty());
        QVERIFY(button(QStringLiteral("Pass")));
    }

    void passIsForgottenWhenTheStickIsGone()
    {
        holdStick();
        QSignalSpy passed(m_composer.get(), &ui::Composer::passRequested);
        m_composer->startPassing();
        m_composer->setPhase(turn::Phase::Theirs);
        m_composer->setPhase(turn::Phase::Mine);
        m_clock.advance(2 * ui::kTakeBack);
        QVERIFY(passed.isEmpty());
    }

    void nobodyPassesWhatIsNotTheirs()
    {
        m_composer->setPhase(turn::Phase::Theirs);
        QSignalSpy passed(m_composer.get(), &ui::Composer::passRequested);
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        m_clock.advance(2 * ui::kTakeBack);
        QVERIFY(passed.isEmpty());
        QVERIFY(!button(QStringLiteral("Pass"))->isVisible());
    }

    void fieldGrowsFromTwoLinesToEight()
    {
        const auto lines = [this](int count) {
            m_composer->setDraft(QStringLiteral("x\n").repeated(count - 1) + u'x');
            return m_edit->height();
        };
        const int line = m_edit->fontMetrics().lineSpacing();
        QCOMPARE(lines(1), lines(2));
        QCOMPARE(lines(5) - lines(2), 3 * line);
        QCOMPARE(lines(8) - lines(2), 6 * line);
        QCOMPARE(lines(20), lines(8));
    }

    void fieldTakesAThirdOfALowPage()
    {
        const int line = m_edit->fontMetrics().lineSpacing();
        m_composer->setDraft(QStringLiteral("x\n").repeated(20));
        const int eight = m_edit->height();
        m_composer->setPageHeight(3 * 4 * line + 1);
        QCOMPARE(eight - m_edit->height(), 4 * line);
        m_composer->setPageHeight(line);
        QCOMPARE(eight - m_edit->height(), 6 * line);
        m_composer->setPageHeight(100 * line);
        QCOMPARE(m_edit->height(), eight);
    }

    void conversationThatIsOverTakesNoText()
    {
        Composing composing = cannotSend();
        composing.field = Composing::Field::ReadOnly;
        m_composer->setComposing(composing);
        QTest::keyClicks(m_edit, QStringLiteral("late"));
        QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_composer->draft(), QString());
    }
};

QTEST_MAIN(tst_Composer)
#include "tst_composer.moc"
