// SPDX-License-Identifier: MIT
#include "farside.h"
#include "model/jointext.h"
#include "ui/callingpage.h"
#include "ui/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace talkstick;
using namespace std::chrono_literals;
using support::press;
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
    explicit Calling(switchboard::Security security = switchboard::Security::PlainText,
                     const QString &address = QStringLiteral("alpha.example"))
        : page(world.clock)
        , call(world.switchboard.join(model::parseJoinText(address, security).value()))
    {
        page.resize(800, 600);
        page.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
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
    QString title() const { return page.findChild<QLabel *>(QStringLiteral("title"))->text(); }
    QLabel &words() const { return *page.findChild<QLabel *>(QStringLiteral("safetyWords")); }
    //! The buttons that say what can be done.
    QStringList offered() const
    {
        QStringList names;
        for (const char *name :
             {"tryAgain", "hostInstead", "withoutEncryption", "compareWords", "knockAnyway"}) {
            if (button(name).isVisible())
                names.append(QLatin1String(name));
        }
        return names;
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
    void aNarrowPageSaysItInOneText();
    void aFailureIsExplainedAndOffersWhatToDo();
    void aTalkstickThatIsNotOneMayBeAPlainProgram();
    void somebodyElseAtAKnownAddressStopsTheCall();
    void waitingShowsTheWordsToCompare();
    void standingInLineIsSaid();
    void sayingThatTheWordsMatchVerifies();
    void sayingThatTheWordsDifferEndsTheCall();
    void everyStepIsSpoken();
    void escCancels();
    void tryingAgainShowsTheNewCall();
};

void tst_CallingPage::theStepsOfACall()
{
    using Step = switchboard::CallProgress::Step;
    const auto states = [](const switchboard::CallProgress &progress) {
        QString marks;
        for (const ui::CallStep &step : ui::callSteps(progress))
            marks += QStringLiteral("-.vx").at(int(step.state));
        return marks;
    };
    switchboard::CallProgress progress;
    progress.address.shown = QStringLiteral("alpha.example");
    QCOMPARE(states(progress), QStringLiteral(".---"));
    progress.resolved(kBoth);
    QCOMPARE(states(progress), QStringLiteral("v.--"));
    QCOMPARE(ui::callSteps(progress).first().lines.first().text,
             QStringLiteral("2001:db8::5, 203.0.113.5"));
    for (const auto &[step, shown] : {std::pair {Step::Securing, "vv.-"},
                                      {Step::Greeting, "vvv."},
                                      {Step::Knocking, "vvv."},
                                      {Step::Connected, "vvvv"}}) {
        progress.step = step;
        QCOMPARE(states(progress), QLatin1String(shown));
    }
    progress.step = Step::Failed;
    progress.failure = switchboard::CallFailure::NotTalkstick;
    QCOMPARE(states(progress), QStringLiteral("vvx-"));
    progress.failure = switchboard::CallFailure::Declined;
    QCOMPARE(states(progress), QStringLiteral("vvvx"));

    switchboard::CallProgress unknown;
    unknown.failed(DialError::NoSuchName, {});
    QCOMPARE(states(unknown), QStringLiteral("x---"));
    unknown.security = switchboard::Security::PlainText; // has only two
    QCOMPARE(states(unknown), QStringLiteral("x-"));
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

void tst_CallingPage::aNarrowPageSaysItInOneText()
{
    Calling calling;
    emit calling.dial().resolved(kBoth);
    emit calling.dial().attempted(attempt(kBoth[0]));
    emit calling.dial().attempted(attempt(kBoth[0], Attempt::State::Unreachable));
    calling.world.clock.advance(1s);
    calling.page.resize(300, 600);
    QTRY_VERIFY(calling.steps().contains(QStringLiteral("2001:db8::5, no way there, 0.1 s")));
    calling.page.resize(800, 600);
    QTRY_VERIFY(calling.steps().contains(QStringLiteral("2001:db8::5|no way there|0.1 s")));
}

void tst_CallingPage::aFailureIsExplainedAndOffersWhatToDo()
{
    Calling calling;
    QVERIFY(!calling.button("tryAgain").isVisible());
    QCOMPARE(calling.title(), QStringLiteral("Calling alpha.example"));
    QSignalSpy told(&calling.page, &CallingPage::announced);
    emit calling.dial().resolved({kBoth[1]});
    emit calling.dial().attempted(attempt(kBoth[1], Attempt::State::Refused));
    emit calling.dial().failed(DialError::NoAddressAnswered, {});

    QVERIFY(
        calling.explanation().text().contains(QStringLiteral("nobody is hosting on port 8784")));
    QCOMPARE(calling.title(), QStringLiteral("Call to alpha.example"));
    QCOMPARE(told.last().first().toString(), calling.explanation().text());
    QVERIFY(!calling.steps().isEmpty());
    QCOMPARE(calling.button("cancel").text(), QStringLiteral("Back"));
    QCOMPARE(calling.offered().join(u' '), QStringLiteral("tryAgain hostInstead"));
    QSignalSpy chosen(&calling.page, &CallingPage::remedyRequested);
    press(Qt::Key_Space); // the first one has the focus
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().first().value<model::Remedy>(), model::Remedy::TryAgain);
    QCOMPARE(chosen.takeFirst().first().value<model::Remedy>(), model::Remedy::HostInstead);
}

void tst_CallingPage::aTalkstickThatIsNotOneMayBeAPlainProgram()
{
    Calling calling(switchboard::Security::Tls);
    emit calling.dial().resolved({kBoth[1]});
    emit calling.dial().insecure(switchboard::TlsFailure::NotTls, {}, {});
    QCOMPARE(calling.offered().join(u' '), QStringLiteral("tryAgain withoutEncryption"));
    QVERIFY(calling.button("tryAgain").hasFocus()); // never what lowers the guard
    QVERIFY(calling.steps().contains(QStringLiteral("Secure")));
}

void tst_CallingPage::somebodyElseAtAKnownAddressStopsTheCall()
{
    Calling calling(switchboard::Security::Tls, QStringLiteral("bravo.example"));
    switchboard::Person bravo;
    bravo.key = support::keyOf('b');
    bravo.name = QStringLiteral("Bravo");
    bravo.addresses = {QStringLiteral("bravo.example:8784")};
    calling.world.people.keep(bravo);
    emit calling.dial().resolved({kBoth[1]});
    const support::FarSide other(calling.world, 'x');
    QTRY_VERIFY(calling.explanation().text().contains(
        QStringLiteral("you used to reach Bravo. Somebody else answers now")));
    QCOMPARE(calling.offered().join(u' '), QStringLiteral("compareWords"));
    QCOMPARE(calling.button("cancel").text(), QStringLiteral("Stop"));
    QVERIFY(calling.button("cancel").hasFocus());
}

void tst_CallingPage::waitingShowsTheWordsToCompare()
{
    Calling calling(switchboard::Security::Tls);
    emit calling.dial().resolved({kBoth[1]});
    QVERIFY(!calling.words().isVisible());
    support::FarSide bravo(calling.world);
    QVERIFY(bravo.asks());
    QTRY_VERIFY(calling.words().isVisible());
    QCOMPARE(calling.title(), QStringLiteral("Connected to alpha.example. Waiting to be let in."));
    QCOMPARE(calling.button("cancel").text(), QStringLiteral("Leave"));
    const QStringList words = bravo.talk->state().words;
    QCOMPARE(words.size(), 4);
    for (const QString &word : words)
        QVERIFY(calling.words().text().contains(word));
    QVERIFY(calling.words().font().pointSizeF() > 1.5 * calling.page.font().pointSizeF());
    QVERIFY(calling.button("cancel").hasFocus()); // nothing has moved it
}

void tst_CallingPage::standingInLineIsSaid()
{
    Calling calling(switchboard::Security::Tls);
    support::FarSide bravo(calling.world);
    QVERIFY(bravo.asks(wire::message::Wait::Reason::Queue));
    QTRY_VERIFY(calling.title().contains(QStringLiteral("You stand in line")));
}

void tst_CallingPage::sayingThatTheWordsMatchVerifies()
{
    Calling calling(switchboard::Security::Tls);
    support::FarSide bravo(calling.world);
    QVERIFY(bravo.asks());
    QTRY_VERIFY(calling.words().isVisible());
    QSignalSpy told(&calling.page, &CallingPage::announced);
    QTest::keyClick(&calling.button("wordsMatch"), Qt::Key_Space);
    QCOMPARE(told.last().first().toString(), QStringLiteral("You said that the words match."));
    QVERIFY(!calling.button("wordsMatch").isVisible());
    QVERIFY(!calling.button("wordsDiffer").isVisible());
    QCOMPARE(calling.call.progress().trust, session::Trust::Verified);
    QVERIFY(bravo.letsIn());
    QCOMPARE(calling.world.switchboard.conversations().first()->state().trust,
             session::Trust::Verified);
}

void tst_CallingPage::sayingThatTheWordsDifferEndsTheCall()
{
    Calling calling(switchboard::Security::Tls);
    support::FarSide bravo(calling.world);
    QVERIFY(bravo.asks());
    QTRY_VERIFY(calling.words().isVisible());
    QTest::keyClick(&calling.button("wordsDiffer"), Qt::Key_Space);
    QVERIFY(calling.explanation().text().contains(QStringLiteral("The words differ")));
    QVERIFY(calling.offered().isEmpty());
    QVERIFY(!calling.words().isVisible());
    QTRY_VERIFY(bravo.talk->state().ended);
    QVERIFY(calling.world.people.list().isEmpty());
}

void tst_CallingPage::everyStepIsSpoken()
{
    Calling calling(switchboard::Security::Tls);
    QSignalSpy told(&calling.page, &CallingPage::announced);
    emit calling.dial().resolved({kBoth[1]});
    QCOMPARE(told.takeLast().first().toString(), QStringLiteral("Found."));
    emit calling.dial().securing();
    QCOMPARE(told.takeLast().first().toString(), QStringLiteral("Connected. Securing."));
    support::FarSide bravo(calling.world);
    QVERIFY(bravo.asks());
    QTRY_VERIFY(!told.isEmpty()
                && told.last().first().toString().contains(
                    bravo.talk->state().words.join(QStringLiteral(", "))));
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
    QCOMPARE(calling.title(), QStringLiteral("Calling alpha.example"));
    QVERIFY(!calling.explanation().isVisible());
    QVERIFY(!calling.button("tryAgain").isVisible());
    QCOMPARE(calling.button("cancel").text(), QStringLiteral("Cancel"));
}

QTEST_MAIN(tst_CallingPage)
#include "tst_callingpage.moc"
