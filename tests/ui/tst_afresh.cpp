// SPDX-License-Identifier: MIT
#include "farside.h"
#include "restarted.h"
#include "ui/announcer.h"

#include <QClipboard>

using namespace talkstick;
using namespace std::chrono_literals;
using model::Band;
using support::Earlier;
using support::FarCaller;
using support::FarSide;
using support::press;
using support::Restarted;
using support::type;

namespace {

constexpr int kLong = 9; // days

//! It has been Bravo's turn for so long.
Earlier theirTurn(int days)
{
    Earlier earlier {'b', QStringLiteral("Bravo"), {QStringLiteral("are you there?")}};
    earlier.last = support::World().clock.wallTime().addDays(-days);
    return earlier;
}

Earlier stale()
{
    return theirTurn(kLong);
}

Earlier ended(session::Fate fate)
{
    Earlier earlier {'b', QStringLiteral("Bravo"), {QStringLiteral("a"), QStringLiteral("b")}};
    earlier.fate = fate;
    return earlier;
}

//! They can be called.
void setAddresses(Restarted &person, const QStringList &addresses)
{
    switchboard::Person bravo = *person.world.people.find(support::keyOf('b'));
    bravo.addresses = addresses;
    person.world.people.keep(bravo);
}

QPushButton &button(const Restarted &person, const QString &text)
{
    for (QPushButton *each : person.window.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return *each;
    }
    qFatal("there is no button %s", qPrintable(text));
}

const session::TalkState &stateOf(const Restarted &person, int conversation)
{
    return person.world.switchboard.conversations().at(conversation)->state();
}

} // namespace

// From one conversation to the next with the same person, and what can be done while they are away.
class tst_Afresh : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneIsOffered_data();
    void aNewOneIsOffered();
    void aNewOneBeginsBesideTheOldOne();
    void whoIsThereButSilentCanBeLeftForANewOne();
    void theMenuBeginsOneToo();
    void whoCannotBeReachedStaysACall();
    void theirNewOneTakesNothingFromOurs();
    void tryingNowDoesNotLeaveThePage();
    void whoHasToBeAskedIsAskedOnTheCallingPage();
    void whereNobodyKnowsTheStartPageAsks();
    void aLinkCanBeCopiedForThem();
    void comingToTheWindowLooksAround();
    void whoWasForgottenHasAName();
    void whatIsShownIsSeen();
    void whatComesBehindOtherWindowsIsNew();
    void whatTheyAnsweredIsMarkedDelivered();
};

void tst_Afresh::aNewOneIsOffered_data()
{
    QTest::addColumn<Earlier>("earlier");
    QTest::addColumn<bool>("offered");
    using session::Fate;
    QTest::newRow("a week") << theirTurn(7) << false;
    QTest::newRow("longer") << stale() << true;
    QTest::newRow("fork") << ended(Fate::Forked) << true;
    QTest::newRow("over") << ended(Fate::Over) << true;
    QTest::newRow("deleted there") << ended(Fate::DeletedThere) << true;
    QTest::newRow("our turn") << ended(Fate::Unfinished) << false;
}

void tst_Afresh::aNewOneIsOffered()
{
    QFETCH(Earlier, earlier);
    QFETCH(bool, offered);
    Restarted person(earlier);
    QVERIFY(!person.action("afresh").isEnabled());
    person.open();
    QCOMPARE(person.shows(QStringLiteral("New conversation")), offered);
    QCOMPARE(person.action("afresh").isEnabled(), offered);
}

void tst_Afresh::aNewOneBeginsBesideTheOldOne()
{
    Restarted person(stale());
    setAddresses(person, {QStringLiteral("old.example"), QStringLiteral("new.example")});
    person.open();
    QTest::keyClick(&button(person, QStringLiteral("New conversation")), Qt::Key_Space);
    QVERIFY(person.shows(QStringLiteral("Cancel")));
    QCOMPARE(person.world.dialer.dialled.last().address.host, QStringLiteral("old.example"));
    QCOMPARE(person.world.dialer.dialled.last().expectedKey, support::keyOf('b'));
    emit person.world.dialer.last->failed(switchboard::DialError::NoAddressAnswered, {});
    QCOMPARE(person.world.dialer.dialled.last().address.host, QStringLiteral("new.example"));
    FarSide bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QVERIFY(bravo.letsIn());
    QTRY_VERIFY(person.page());
    QCOMPARE(stateOf(person, 1).rows, 0U);
    QVERIFY(stateOf(person, 1).conversationId != person.id);
    QCOMPARE(&person.page()->conversation(), person.world.switchboard.conversations().last());
    QCOMPARE(person.listed(), 2);
    // The old one is not finished, and nobody goes back to it.
    QCOMPARE(person.record().fate, session::Fate::Unfinished);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(person.page()->conversation().state().conversationId, person.id);
    QCOMPARE(person.band().first, QStringLiteral("Not finished"));
    QVERIFY(!person.shows(QStringLiteral("New conversation")));
    QVERIFY(!person.shows(QStringLiteral("Try now")));
    QVERIFY(!person.action("afresh").isEnabled());
}

void tst_Afresh::whoIsThereButSilentCanBeLeftForANewOne()
{
    Restarted person(stale());
    setAddresses(person, {QStringLiteral("bravo.example")});
    person.open();
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller there(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_VERIFY(!stateOf(person, 0).ended);
    QCOMPARE(person.band().first, QStringLiteral("Still Bravo\u2019s turn, 9 days"));
    QCOMPARE(person.band().holder, Band::Holder::Them);
    QTest::keyClick(&button(person, QStringLiteral("New conversation")), Qt::Key_Space);
    FarSide again(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QVERIFY(again.letsIn());
    QTRY_VERIFY(person.page());
    QVERIFY(stateOf(person, 0).ended);
    QVERIFY(!stateOf(person, 1).ended);
    QTRY_COMPARE(there.talk->state().bye->code, std::uint32_t(wire::ByeCode::Replaced));
    type(QStringLiteral("let us begin again"));
    person.world.clock.advance(1s);
    press(Qt::Key_Return);
    QTRY_COMPARE(again.talk->state().turn.phase, turn::Phase::Mine);
}

void tst_Afresh::theMenuBeginsOneToo()
{
    Restarted person(ended(session::Fate::Forked));
    setAddresses(person, {QStringLiteral("bravo.example")});
    person.open();
    QVERIFY(person.band().first.startsWith(QStringLiteral("Your copies differ")));
    person.action("afresh").trigger();
    FarSide bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QVERIFY(bravo.letsIn());
    QTRY_VERIFY(person.page());
    QCOMPARE(stateOf(person, 1).rows, 0U);
    QCOMPARE(person.record().state.rows, 2U);
}

void tst_Afresh::whoCannotBeReachedStaysACall()
{
    Restarted person(stale());
    setAddresses(person, {QStringLiteral("bravo.example")});
    person.open();
    person.action("afresh").trigger();
    emit person.world.dialer.last->failed(switchboard::DialError::NoAddressAnswered, {});
    QVERIFY(person.shows(QStringLiteral("Try again")));
    // Again, it is to be a new one.
    QTest::keyClick(&button(person, QStringLiteral("Try again")), Qt::Key_Space);
    FarSide bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QVERIFY(bravo.letsIn());
    QVERIFY(stateOf(person, 1).conversationId != person.id);
}

// It is our turn, and what we had ready waits for no one any more.
void tst_Afresh::theirNewOneTakesNothingFromOurs()
{
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("a"), QStringLiteral("b")}});
    person.open();
    person.seal(QStringLiteral("about Lyon"));
    QVERIFY(!person.world.switchboard.host({}));
    session::MemoryLog another; // they begin with an id of their own
    auto [here, there] = support::FakeLink::connectPair();
    here->key = support::keyOf('b');
    session::Opening opening;
    opening.native.emplace();
    opening.native->ownKey = support::keyOf('b');
    opening.native->peerKey = person.world.ownKey;
    opening.native->nonce = QByteArray(wire::kNonceBytes, 'n');
    opening.native->conversationId = QByteArray(wire::kConversationIdBytes, 'n');
    opening.native->name = QStringLiteral("Bravo");
    there->key = person.world.ownKey;
    session::Conversation theirs(opening, std::move(there), person.world.clock,
                                 support::chanceFrom(QByteArray(1, 'n')), nullptr, &another);
    const auto id = person.world.listener.callTls();
    person.world.listener.links[id] = std::move(here);
    person.world.listener.finishTls(id, support::keyOf('b'));
    theirs.open();
    QTRY_COMPARE(person.listed(), 2);
    QTRY_COMPARE(theirs.state().stage, session::native::Stage::Live);
    QCOMPARE(person.page()->conversation().state().conversationId, person.id);
    QCOMPARE(person.band().first, QStringLiteral("Not finished"));
    QCOMPARE(person.composer().draft(), QStringLiteral("about Lyon"));
    QVERIFY(person.composer().isVisible());
    QVERIFY(person.field().isReadOnly());
    QTRY_VERIFY(!person.record().sealed);
    QCOMPARE(person.record().draft, QStringLiteral("about Lyon"));
    QCOMPARE(theirs.state().rows, 0U);
}

void tst_Afresh::tryingNowDoesNotLeaveThePage()
{
    Restarted person;
    setAddresses(person, {QStringLiteral("one.example"), QStringLiteral("two.example")});
    person.open();
    const auto *announcer = person.window.findChild<ui::Announcer *>();
    QTest::keyClick(&button(person, QStringLiteral("Try now")), Qt::Key_Space);
    QCOMPARE(person.world.dialer.dialled.size(), 2);
    QCOMPARE(person.band().other, QStringLiteral("Trying 2 addresses\u2026"));
    QCOMPARE(announcer->accessibleName(), person.band().other);
    QVERIFY(!person.shows(QStringLiteral("Try now")));
    QVERIFY(person.field().hasFocus());
    FarSide bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QVERIFY(bravo.isAsked());
    bravo.talk->welcome(session::Trust::Verified, turn::FirstTurn::Theirs);
    QTRY_VERIFY(!stateOf(person, 0).ended);
    QVERIFY(person.page());
    QCOMPARE(person.listed(), 1);
}

void tst_Afresh::whoHasToBeAskedIsAskedOnTheCallingPage()
{
    Restarted person;
    setAddresses(person, {QStringLiteral("bravo.example")});
    person.open();
    QTest::keyClick(&button(person, QStringLiteral("Try now")), Qt::Key_Space);
    FarSide first(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QVERIFY(first.asks());
    QTRY_VERIFY(!person.page());
    QVERIFY(person.shows(QStringLiteral("Cancel")));
    FarSide second(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QVERIFY(second.asks());
    second.talk->welcome(session::Trust::Verified, turn::FirstTurn::Theirs);
    QTRY_VERIFY(person.page());
    QCOMPARE(person.listed(), 1);
}

void tst_Afresh::whereNobodyKnowsTheStartPageAsks()
{
    Restarted person;
    person.open();
    QTest::keyClick(&button(person, QStringLiteral("Try now")), Qt::Key_Space);
    QVERIFY(person.shows(QStringLiteral("Join")));
}

void tst_Afresh::aLinkCanBeCopiedForThem()
{
    Restarted person;
    switchboard::LocalAddress wifi;
    wifi.address = QStringLiteral("192.168.1.7");
    wifi.scope = switchboard::LocalAddress::Scope::Private;
    person.world.addresses.addresses = {wifi};
    QVERIFY(!person.world.switchboard.host({}));
    person.open();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&button(person, QStringLiteral("Copy link")), Qt::Key_Space);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("talkstick:")));
    QVERIFY(person.page());
}

void tst_Afresh::comingToTheWindowLooksAround()
{
    Restarted person;
    setAddresses(person, {QStringLiteral("bravo.example")});
    person.world.clock.advance(1min);
    emit qApp->applicationStateChanged(Qt::ApplicationInactive);
    QCOMPARE(person.world.dialer.dialled.size(), 0);
    emit qApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(person.world.dialer.dialled.size(), 1);
    emit person.world.dialer.last->failed(switchboard::DialError::NoAddressAnswered, {});
    emit qApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(person.world.dialer.dialled.size(), 1);
}

void tst_Afresh::whoWasForgottenHasAName()
{
    support::World world;
    keep(world, {});
    world.switchboard.forgetPerson(support::keyOf('b'));
    ui::MainWindow window(world.parts());
    QSignalSpy loaded(&world.switchboard, &switchboard::Switchboard::loaded);
    world.switchboard.load();
    QVERIFY(loaded.wait());
    const QString name = window.findChild<QListView *>(QStringLiteral("conversations"))
                             ->model()
                             ->index(0, 0)
                             .data()
                             .toString();
    QVERIFY(name.startsWith(QStringLiteral("somebody with the key ")));
}

void tst_Afresh::whatIsShownIsSeen()
{
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("a"), QStringLiteral("b")}});
    QVERIFY(person.record().unread > 0);
    QVERIFY(stateOf(person, 0).unread > 0);
    person.open();
    QCOMPARE(stateOf(person, 0).unread, 0U);
    QTRY_COMPARE(person.record().unread, 0U);
}

void tst_Afresh::whatComesBehindOtherWindowsIsNew()
{
    Restarted person({'b', QStringLiteral("Bravo"), {QStringLiteral("a")}});
    person.open();
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_VERIFY(!stateOf(person, 0).ended);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!bravo.talk->speak(QStringLiteral("b"), turn::Stick::Kept));
    QTRY_COMPARE(stateOf(person, 0).unread, 1U);
    person.window.activateWindow();
    QTRY_COMPARE(stateOf(person, 0).unread, 0U);
    QVERIFY(!bravo.talk->speak(QStringLiteral("c")));
    QTRY_COMPARE(stateOf(person, 0).rows, 3U);
    QCOMPARE(stateOf(person, 0).unread, 0U);
    QTRY_COMPARE(person.record().unread, 0U);
}

void tst_Afresh::whatTheyAnsweredIsMarkedDelivered()
{
    Restarted person({'b',
                      QStringLiteral("Bravo"),
                      {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}});
    person.open();
    const auto &turns = *person.page()->findChild<QListView *>()->model();
    QTRY_COMPARE(turns.rowCount(), 3);
    const auto isDelivered = [&turns](int row) {
        return turns.index(row, 0)
            .data(model::TranscriptModel::CaptionRole)
            .toString()
            .endsWith(QStringLiteral("delivered"));
    };
    QVERIFY(isDelivered(0));
    QVERIFY(!isDelivered(2)); // whether it has arrived is not known
    QVERIFY(!person.world.switchboard.host({}));
    FarCaller bravo(person.world, 'b', QStringLiteral("Bravo"), &person.theirs);
    QTRY_VERIFY(isDelivered(2));
}

QTEST_MAIN(tst_Afresh)
#include "tst_afresh.moc"
