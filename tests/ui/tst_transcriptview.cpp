// SPDX-License-Identifier: MIT
#include "ui/transcriptview.h"

#include "model/transcriptmodel.h"
#include "support/fakeclock.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace talkstick;
using model::TranscriptModel;
using session::Speaker;

class tst_TranscriptView : public QObject
{
    Q_OBJECT

    std::unique_ptr<session::MemoryJournal> m_journal;
    support::FakeClock m_clock;
    std::unique_ptr<TranscriptModel> m_model;
    std::unique_ptr<ui::TranscriptView> m_view;

    void say(const QString &text)
    {
        const auto number = quint32(m_journal->size() + 1);
        const Speaker speaker = number % 2 == 1 ? Speaker::Me : Speaker::Them;
        const QDateTime time(QDate(2026, 5, 4).addDays(number / 100), QTime(14, 5));
        m_journal->append({{number, 1, turn::Stick::Passed, text}, speaker, time});
    }

    void converse(int turns)
    {
        while (m_journal->size() < turns)
            say(QStringLiteral("turn %1, which is a little longer than a line if the window is "
                               "narrow enough for it to be broken")
                    .arg(m_journal->size() + 1));
        show();
    }

    // Laid out, at the end.
    void show()
    {
        m_model->show(m_journal.get(), QStringLiteral("Bravo"));
        QCoreApplication::processEvents();
        QVERIFY(atBottom());
    }

    [[nodiscard]] bool atBottom() const
    {
        const QScrollBar *bar = m_view->verticalScrollBar();
        return bar->value() == bar->maximum();
    }

    // The journal's index of the turn at the top, and where its row begins.
    [[nodiscard]] std::pair<qsizetype, int> top() const
    {
        const QModelIndex index = m_view->indexAt(QPoint(0, 0));
        return {m_model->first() + index.row(), m_view->visualRect(index).top()};
    }

    void scrollBy(int pixels)
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + pixels);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QPoint firstWord(int row) const
    {
        const QModelIndex index = m_model->index(row);
        const QRect rect = m_view->visualRect(index);
        for (int y = rect.bottom(); y > rect.top(); --y) {
            if (m_view->viewport()->rect().contains(rect.left() + 30, y - 20))
                return {rect.left() + 30, y - 20};
        }
        return {};
    }

private slots:
    void init()
    {
        m_journal = std::make_unique<session::MemoryJournal>();
        m_model = std::make_unique<TranscriptModel>(m_clock);
        m_view = std::make_unique<ui::TranscriptView>();
        m_view->setTranscript(m_model.get());
        m_view->setTheirName(QStringLiteral("Bravo"));
        m_view->resize(500, 400);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void staysAtTheEndWhileItIsThere()
    {
        converse(50);
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
        say(QStringLiteral("one more"));
        m_model->journalGrew();
        QTRY_COMPARE(m_model->first() + m_model->rowCount(), qsizetype(51));
        const QModelIndex last = m_model->index(m_model->rowCount() - 1);
        QTRY_VERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(last)));
        QVERIFY(atBottom());
    }

    void staysAtTheEndWhenTheWindowBecomesSmaller()
    {
        converse(50);
        m_view->resize(500, 200);
        QTRY_VERIFY(atBottom());
        m_view->resize(300, 200);
        QCoreApplication::processEvents();
        QVERIFY(atBottom());
    }

    void whatIsReadStaysWhereItIs()
    {
        converse(model::kWindow);
        while (m_model->rowCount() < model::kWindow)
            QVERIFY(m_model->slideEarlier());
        QCoreApplication::processEvents();
        scrollBy(-3000);
        const auto before = top();
        say(QStringLiteral("one more")); // and the first row goes
        m_model->journalGrew();
        QCOMPARE(m_model->first(), qsizetype(1));
        QCoreApplication::processEvents();
        QCOMPARE(top(), before);
        m_view->resize(300, 400);
        QCoreApplication::processEvents();
        QCOMPARE(top(), before);
    }

    void slidesAtTheTopWithoutMoving()
    {
        converse(1000);
        m_view->verticalScrollBar()->setValue(10);
        const auto before = top();
        QCOMPARE(m_model->first(), qsizetype(1000 - model::kSeat));
        QTRY_COMPARE(m_model->first(), qsizetype(1000 - model::kSeat - model::kPage));
        QCOMPARE(top(), before);
    }

    void wholeConversationIsReachedByScrolling()
    {
        converse(1500);
        QScrollBar *bar = m_view->verticalScrollBar();
        for (int i = 0; i < 1000 && !(m_model->showsBeginning() && bar->value() == 0); ++i)
            scrollBy(-bar->pageStep() * 10);
        QCOMPARE(top().first, qsizetype(0));
        for (int i = 0; i < 1000 && !(m_model->showsEnd() && atBottom()); ++i)
            scrollBy(bar->pageStep() * 10);
        QVERIFY(m_model->showsEnd());
        say(QStringLiteral("one more"));
        m_model->journalGrew();
        QCoreApplication::processEvents();
        QVERIFY(atBottom());
    }

    void homeAndEndGoToTheConversationsEnds()
    {
        converse(2000);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(top(), (std::pair<qsizetype, int>(0, 0)));
        QCOMPARE(m_view->currentIndex().row(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_model->showsEnd());
        QVERIFY(atBottom());
        QCOMPARE(m_view->currentIndex().row(), m_model->rowCount() - 1);
    }

    void oneReadsOnAtAThirdOfTheHeight()
    {
        converse(1000);
        for (const qsizetype entry : {qsizetype(950), qsizetype(300)}) {
            m_view->readFrom(entry);
            QCoreApplication::processEvents();
            const QModelIndex row = m_model->index(int(entry - m_model->first()));
            QCOMPARE(m_view->visualRect(row).top(), m_view->viewport()->height() / 3);
            QVERIFY(m_view->selectedText().isEmpty());
        }
        m_view->resize(400, 600);
        QCoreApplication::processEvents();
        const QModelIndex row = m_model->index(int(300 - m_model->first()));
        QCOMPARE(m_view->visualRect(row).top(), m_view->viewport()->height() / 3);
    }

    void whoReadsOnAtTheEndStaysThere()
    {
        converse(50);
        scrollBy(-2000);
        m_view->readFrom(49);
        QVERIFY(atBottom());
        say(QStringLiteral("one more"));
        m_model->journalGrew();
        QCoreApplication::processEvents();
        QVERIFY(atBottom());
    }

    void theLineAboveWhatIsNewTakesRoom()
    {
        converse(50);
        const QModelIndex row = m_model->index(m_model->rowCount() - 10);
        const int before = m_view->visualRect(row).height();
        m_model->setNewFrom(40);
        QCoreApplication::processEvents();
        QVERIFY(m_view->visualRect(row).height() > before);
        QVERIFY(atBottom());
        m_model->setNewFrom(std::nullopt);
        QCoreApplication::processEvents();
        QCOMPARE(m_view->visualRect(row).height(), before);
    }

    void whatComesBelowIsCountedUntilOneGoesThere_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by the button") << false;
        QTest::newRow("by the key") << true;
    }

    void whatComesBelowIsCountedUntilOneGoesThere()
    {
        QFETCH(bool, byKey);
        converse(50);
        m_view->setSize(50);
        auto *below = m_view->findChild<QPushButton *>(QStringLiteral("below"));
        const auto grow = [this] {
            say(QStringLiteral("one more"));
            m_model->journalGrew();
            m_view->setSize(m_journal->size());
            QCoreApplication::processEvents();
        };
        grow();
        QVERIFY(!below->isVisible()); // one is there
        scrollBy(-1000);
        QVERIFY(!below->isVisible());
        grow();
        QVERIFY(below->isVisible());
        QCOMPARE(below->accessibleName(), QStringLiteral("1 new below"));
        grow();
        QCOMPARE(below->accessibleName(), QStringLiteral("2 new below"));
        QVERIFY(m_view->viewport()->geometry().contains(below->geometry()));
        if (byKey)
            QTest::keyClick(m_view.get(), Qt::Key_End);
        else
            QTest::mouseClick(below, Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(atBottom());
        QVERIFY(!below->isVisible());
        QVERIFY(m_view->hasFocus());
    }

    void anotherConversationIsShownAtItsEnd()
    {
        converse(50);
        scrollBy(-500);
        session::MemoryJournal other;
        for (quint32 i = 1; i <= 80; ++i)
            other.append({{i, 1, turn::Stick::Passed, QStringLiteral("other")}, Speaker::Me, {}});
        m_model->show(&other, QStringLiteral("Charlie"));
        QTRY_VERIFY(atBottom());
        QVERIFY(m_view->visualRect(m_model->index(79)).bottom() <= m_view->viewport()->height());
        m_model->show(nullptr, {});
    }

    void turnLongerThanTheWindowIsReadByArrowKeys()
    {
        say(QStringLiteral("short"));
        say(QStringLiteral("line\n").repeated(200));
        say(QStringLiteral("short"));
        show();
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        int last = m_view->verticalScrollBar()->value();
        int steps = 0;
        while (m_view->currentIndex().row() == 1 && steps < 1000) {
            QTest::keyClick(m_view.get(), Qt::Key_Down);
            QVERIFY(m_view->verticalScrollBar()->value() - last < m_view->viewport()->height());
            last = m_view->verticalScrollBar()->value();
            ++steps;
        }
        QVERIFY(steps > 5);
        QCOMPARE(m_view->currentIndex().row(), 2);
    }

    void turnOpensAsTextAndCloses_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("F2") << int(Qt::Key_F2);
        QTest::newRow("Enter") << int(Qt::Key_Return);
        QTest::newRow("Enter on the keypad") << int(Qt::Key_Enter);
    }

    void turnOpensAsTextAndCloses()
    {
        QFETCH(int, key);
        converse(5);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key(key));
        QPlainTextEdit *text = m_view->openTurn();
        QVERIFY(text);
        QVERIFY(text->isReadOnly());
        QTRY_VERIFY(text->hasFocus());
        QCOMPARE(text->toPlainText(), m_model->index(4).data().toString());
        QVERIFY(!text->accessibleName().isEmpty());
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), m_model->index(4).data().toString());
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!m_view->openTurn());
        QTRY_VERIFY(m_view->hasFocus());
    }

    void openedTextLiesWhereItWasPainted()
    {
        say(QStringLiteral("first line\n\tindented\nشكرا\n\nand a line that is long enough to be "
                           "broken into two or three by the width\nsee http://example.org/a."));
        show();
        m_view->setCurrentIndex(m_model->index(0));
        QCoreApplication::processEvents();
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        QPlainTextEdit *text = m_view->openTurn();
        QTRY_VERIFY(text->hasFocus());
        text->setCursorWidth(0);
        const QRect where = text->geometry();
        QCoreApplication::processEvents(); // links are marked then
        const QImage open = m_view->viewport()->grab(where).toImage();
        QTest::keyClick(text, Qt::Key_Escape);
        QCoreApplication::processEvents();
        const QImage closed = m_view->viewport()->grab(where).toImage();
        QCOMPARE(open, closed);
    }

    void doubleClickOpensAndSelectsAWord()
    {
        converse(5);
        const QPoint word = firstWord(3);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, word);
        QVERIFY(m_view->openTurn());
        QVERIFY(!m_view->openTurn()->textCursor().selectedText().isEmpty());
    }

    void dragOnTextSelectsIt()
    {
        converse(5);
        const QPoint from = firstWord(3);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(40, 0));
        QTest::mouseMove(m_view->viewport(), from + QPoint(90, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(90, 0));
        QVERIFY(m_view->openTurn());
        QVERIFY(m_view->openTurn()->textCursor().selectedText().size() > 3);
    }

    void whoComesByTabIsAtTheTurnSaidLast()
    {
        converse(50);
        m_view->clearFocus();
        m_view->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_view->currentIndex().row(), m_model->rowCount() - 1);
        QVERIFY(atBottom());
        QVERIFY(m_view->selectedText().isEmpty());
    }

    void selectedTurnsAreCopiedAsOneCitesThem()
    {
        say(QStringLiteral("Shall we?"));
        say(QStringLiteral("We shall."));
        say(QStringLiteral("Good."));
        show();
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("2 Bravo: We shall.\n3 You: Good."));
    }
};

QTEST_MAIN(tst_TranscriptView)
#include "tst_transcriptview.moc"
