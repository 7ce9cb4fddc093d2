// SPDX-License-Identifier: MIT
#include "model/jointext.h"
#include "ui/callingpage.h"
#include "ui/notice.h"
#include "world.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace talkstick;
using namespace std::chrono_literals;
using support::World;
using switchboard::Attempt;
using switchboard::DialError;
using ui::CallingPage;
using State = ui::CallStep::State;

namespace {

const QStringList kBoth {QStringLiteral("2001:db8::5"), QStringLiteral("203.0.113.5")};

Attempt attempt(const QString &address, Attempt::State state = Attempt::State::Trying)
{
    Attempt attempt;
    attempt.address = address;
    attempt.state = state;
    attempt.took = 100ms;
    return attempt;
}

struct Calling
{
    explicit Calling(const QString &address = QStringLiteral("alpha.example"))
        : page(world.clock)
        , call(world.switchboard.join(model::parseJoinText(address).value()))
    {
        page.show();
        page.setCall(&call);
        page.focusButtons();
    }

    support::FakeDial &dial() const { return *world.dialer.last; }
    //! Every label of the steps, in order.
    QString steps() const
    {
        QStringList texts;
        const auto *box = page.findChild<QWidget *>(QStringLiteral("steps"));
        for (const QLabel *label : box->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'|');
    }
    QPushButton &button(const char *name) const
    {
        return *page.findChild<QPushButton *>(QLatin1String(name));
    }
    ui::Notice &explanation() const
    {
        return *page.findChild<ui::Notice *>(QStringLiteral("explanation"));
    }

    World world;
    CallingPage page;
    switchboard::Call &call;
};

} // namespace

class tst_CallingPage : public QObject
{
    Q_OBJECT

private slots:
    void theStepsOfACall();
    void quickStepsAreNotShownOneByOne();
    void everyAddressHasItsResultAndTime();
    void aFailureIsExplainedAndOffersWhatToDo();
    void escCancels();
    void tryingAgainShowsTheNewCall();
};

void tst_CallingPage::theStepsOfACall()
{
    switchboard::CallProgress progress;
    progress.address.shown = QStringLiteral("alpha.example");
    auto steps = ui::callSteps(progress);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].state, State::Going);
    QCOMPARE(steps[1].state, State::Ahead);

    progress.resolved(kBoth);
    steps = ui::callSteps(progress);
    QCOMPARE(steps[0].state, State::Done);
    QCOMPARE(steps[0].lines.first().text, QStringLiteral("2001:db8::5, 203.0.113.5"));
    QCOMPARE(steps[1].state, State::Going);

    progress.step = switchboard::CallProgress::Step::Connected;
    QCOMPARE(ui::callSteps(progress)[1].state, State::Done);

    switchboard::CallProgress unknown;
    unknown.failed(DialError::NoSuchName, {});
    steps = ui::callSteps(unknown);
    QCOMPARE(steps[0].state, State::Failed);
    QCOMPARE(steps[1].state, State::Ahead);
}

void tst_CallingPage::quickStepsAreNotShownOneByOne()
{
    Calling calling;
    QCOMPARE(calling.steps(), QString());
    emit calling.dial().resolved(kBoth);
    calling.world.clock.advance(399ms);
    QCOMPARE(calling.steps(), QString());
    calling.world.clock.advance(1ms);
    QVERIFY(calling.steps().contains(QStringLiteral("2001:db8::5, 203.0.113.5")));
}

void tst_CallingPage::everyAddressHasItsResultAndTime()
{
    Calling calling;
    calling.world.clock.advance(1s);
    emit calling.dial().resolved(kBoth);
    emit calling.dial().attempted(attempt(kBoth[0]));
    emit calling.dial().attempted(attempt(kBoth[0], Attempt::State::Unreachable));
    emit calling.dial().attempted(attempt(kBoth[1]));
    QVERIFY2(calling.steps().contains(QStringLiteral("2001:db8::5|no way there|0.1 s")),
             qPrintable(calling.steps()));
    QVERIFY2(calling.steps().endsWith(QString::fromUtf8("203.0.113.5|trying…|")),
             qPrintable(calling.steps()));
}

void tst_CallingPage::aFailureIsExplainedAndOffersWhatToDo()
{
    Calling calling;
    QVERIFY(!calling.button("tryAgain").isVisible());
    QSignalSpy told(&calling.page, &CallingPage::failed);
    emit calling.dial().resolved({kBoth[1]});
    emit calling.dial().attempted(attempt(kBoth[1], Attempt::State::Refused));
    emit calling.dial().failed(DialError::NoAddressAnswered, {});

    QVERIFY(
        calling.explanation().text().contains(QStringLiteral("nobody is hosting on port 8784")));
    QCOMPARE(told.size(), 1);
    QVERIFY(!calling.steps().isEmpty());
    QCOMPARE(calling.button("cancel").text(), QStringLiteral("Back"));
    QSignalSpy again(&calling.page, &CallingPage::tryAgainRequested);
    QSignalSpy host(&calling.page, &CallingPage::hostInsteadRequested);
    QTest::keyClick(&calling.button("tryAgain"), Qt::Key_Space);
    QTest::keyClick(&calling.button("hostInstead"), Qt::Key_Space);
    QCOMPARE(again.size(), 1);
    QCOMPARE(host.size(), 1);
}

void tst_CallingPage::escCancels()
{
    Calling calling;
    QSignalSpy cancelled(&calling.page, &CallingPage::cancelRequested);
    QTest::keyClick(&calling.button("cancel"), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void tst_CallingPage::tryingAgainShowsTheNewCall()
{
    Calling calling;
    emit calling.dial().failed(DialError::NoSuchName, {});
    QVERIFY(calling.explanation().isVisible());
    auto &second = calling.world.switchboard.join(calling.call.options());
    calling.page.setCall(&second);
    QVERIFY(!calling.explanation().isVisible());
    QVERIFY(!calling.button("tryAgain").isVisible());
    QCOMPARE(calling.button("cancel").text(), QStringLiteral("Cancel"));
}

QTEST_MAIN(tst_CallingPage)
#include "tst_callingpage.moc"
