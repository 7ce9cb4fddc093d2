// SPDX-License-Identifier: MIT
//
// What TranscriptView does with links, and what its menu offers.
#include "model/transcriptmodel.h"
#include "support/fakeclock.h"
#include "ui/transcriptview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace talkstick;
using model::TranscriptModel;
using session::Speaker;

class tst_TranscriptMenu : public QObject
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
        m_journal->append({{number, 1, turn::Stick::Passed, text},
                           speaker,
                           QDateTime(QDate(2026, 5, 4), QTime(14, 5))});
    }

    // Laid out.
    void show()
    {
        m_model->show(m_journal.get(), QStringLiteral("Bravo"));
        QCoreApplication::processEvents();
        QVERIFY(m_view->indexAt(QPoint(5, 20)).isValid());
    }

    // Moves the pointer over \a row until it says that there is a link; invalid if it never does.
    [[nodiscard]] QPoint linkIn(int row) const
    {
        const QRect rect = m_view->visualRect(m_model->index(row));
        for (int y = rect.top(); y < rect.bottom(); y += 4) {
            for (int x = rect.left(); x < rect.right(); x += 4) {
                const QPoint where(x, y);
                QMouseEvent move(QEvent::MouseMove, where, m_view->viewport()->mapToGlobal(where),
                                 Qt::NoButton, Qt::NoButton, Qt::NoModifier);
                QCoreApplication::sendEvent(m_view->viewport(), &move);
                if (m_view->viewport()->cursor().shape() == Qt::PointingHandCursor)
                    return where;
            }
        }
        return {-1, -1};
    }

    // Presses the Menu key, chooses what begins with \a text, if any is asked for, and says what
    // there was to choose.
    QStringList chooseFromMenu(const QString &text)
    {
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_view.get(), &key);
        QStringList offered;
        const QPointer<QMenu> menu = m_view->findChild<QMenu *>();
        if (!menu)
            return offered;
        QAction *chosen = nullptr;
        for (QAction *action : menu->actions()) {
            const QString label = action->text().remove(u'&');
            if (action->isEnabled() && !action->isSeparator())
                offered << label;
            if (!text.isEmpty() && label.startsWith(text))
                chosen = action;
        }
        if (chosen)
            chosen->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return offered;
    }

private slots:
    void init()
    {
        m_journal = std::make_unique<session::MemoryJournal>();
        m_model = std::make_unique<TranscriptModel>(m_clock);
        m_view = std::make_unique<ui::TranscriptView>();
        m_view->setTranscript(m_model.get());
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

    void aLinkThatIsClickedIsTold()
    {
        say(QStringLiteral("Not file:///etc/hostname, but see http://example.org/a."));
        say(QStringLiteral("no link: http://good.example@evil.example/"));
        show();
        QCOMPARE(linkIn(1), QPoint(-1, -1));
        const QPoint link = linkIn(0);
        QVERIFY(link.x() >= 0);
        QSignalSpy activated(m_view.get(), &ui::TranscriptView::linkActivated);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, link);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<model::WebLink>().url,
                 QStringLiteral("http://example.org/a"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, link - QPoint(60, 0));
        QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, link);
        QCOMPARE(activated.size(), 1);
    }

    void aDragOverALinkOnlySelects()
    {
        say(QStringLiteral("http://example.org/a"));
        show();
        const QPoint link = linkIn(0);
        QSignalSpy activated(m_view.get(), &ui::TranscriptView::linkActivated);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, link);
        QTest::mouseMove(m_view->viewport(), link + QPoint(40, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, link + QPoint(40, 0));
        QCOMPARE(activated.size(), 0);
    }

    void aLinkInATurnThatIsOpenIsToldToo()
    {
        say(QStringLiteral("http://example.org/a"));
        show();
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        QPlainTextEdit *text = m_view->openTurn();
        QSignalSpy activated(m_view.get(), &ui::TranscriptView::linkActivated);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, QPoint(40, text->height() / 2));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(text->toPlainText(), QStringLiteral("http://example.org/a"));
    }

    void theMenuOffersTheLinksOfATurn()
    {
        say(QStringLiteral("http://a.example/1 and https://b\u00fccher.example/2"));
        show();
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QSignalSpy activated(m_view.get(), &ui::TranscriptView::linkActivated);
        const QStringList offered =
            chooseFromMenu(QStringLiteral("Open xn--bcher-kva.example\u2026"));
        QVERIFY(offered.contains(QStringLiteral("Open a.example\u2026")));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<model::WebLink>().url,
                 QStringLiteral("https://xn--bcher-kva.example/2"));
        chooseFromMenu(QStringLiteral("Copy link to a.example"));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("http://a.example/1"));
        QCOMPARE(activated.size(), 1);
    }

    void theMenuOffersWhatATurnAllows()
    {
        say(QStringLiteral("one\n\ntwo"));
        say({});
        show();
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(chooseFromMenu({}), QStringList(QStringLiteral("Copy")));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(chooseFromMenu(QStringLiteral("Copy as quotation")),
                 QStringList({QStringLiteral("Copy"), QStringLiteral("Copy as quotation"),
                              QStringLiteral("Open as text")}));
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("> one\n>\n> two\n"));
        chooseFromMenu(QStringLiteral("Open as text"));
        QVERIFY(m_view->openTurn());
    }

    void severalTurnsAreQuotedApart()
    {
        say(QStringLiteral("one"));
        say({});
        say(QStringLiteral("two\nthree"));
        show();
        m_view->selectAll();
        QCOMPARE(m_view->selectedQuotation(), QStringLiteral("> one\n\n> two\n> three\n"));
    }
};

QTEST_MAIN(tst_TranscriptMenu)
#include "tst_transcriptmenu.moc"
