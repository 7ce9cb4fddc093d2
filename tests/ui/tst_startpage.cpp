// SPDX-License-Identifier: MIT
#include "model/invitationtext.h"
#include "ui/namefield.h"
#include "ui/notice.h"
#include "ui/startdialog.h"
#include "ui/startpage.h"
#include "world.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace talkstick;
using support::press;
using support::World;
using ui::StartPage;

namespace {

struct Shown
{
    explicit Shown(World &world)
        : page(world.parts())
    {
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        page.focusAddress();
    }

    QComboBox &address() const { return *page.findChild<QComboBox *>(QStringLiteral("address")); }
    ui::Notice &notice(const char *name) const
    {
        return *page.findChild<ui::Notice *>(QLatin1String(name));
    }
    QPushButton &button(const char *name) const
    {
        return *page.findChild<QPushButton *>(QLatin1String(name));
    }
    QRadioButton &radio(const char *name) const
    {
        return *page.findChild<QRadioButton *>(QLatin1String(name));
    }
    //! Join, by Enter in the field.
    switchboard::JoinOptions join() const
    {
        QSignalSpy joined(&page, &StartPage::joinRequested);
        QTest::keyClick(&address(), Qt::Key_Return);
        return joined.isEmpty() ? switchboard::JoinOptions {}
                                : joined.first().first().value<switchboard::JoinOptions>();
    }
    void write(const QString &text) const
    {
        address().lineEdit()->selectAll();
        QTest::keyClicks(address().lineEdit(), text);
    }

    StartPage page;
};

wire::Invitation invitation()
{
    wire::Invitation invitation;
    invitation.hosts = {{QStringLiteral("203.0.113.5"), QStringLiteral("203.0.113.5"), 8784}};
    invitation.key = support::keyOf('b');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    invitation.name = QStringLiteral("Bravo");
    return invitation;
}

QString mail()
{
    QString quoted = QStringLiteral("Hello!\n");
    for (const QString &line : model::invitationMessage(invitation()).split(u'\n'))
        quoted += QStringLiteral("> ") + line + u'\n';
    return quoted;
}

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void enterInTheFieldJoins();
    void enterInThePortHosts();
    void whoSpeaksFirstCanBeChosen();
    void whatIsNoAddressIsToldBesideTheField_data();
    void whatIsNoAddressIsToldBesideTheField();
    void recentAddressesAreNewestFirstAndAtMostTen();
    void anAddressIsCalledEncryptedUnlessOneSaysOtherwise();
    void plainTextIsChosenByPickingAnEntryThatSaysSo();
    void typingAnAddressNeverChoosesPlainText();
    void anInvitationIsFoundInAPastedMail();
    void aDamagedInvitationIsToldBesideTheField();
    void invitationsAreNotRemembered();
    void anInvitationOnTheClipboardIsOnlyOffered();
    void theClipboardIsNotReadWithEveryLetter();
    void theNameIsGivenToWhomeverIsCalled();
    void withoutEncryptionOnlyPlainProgramsAreLeft();
    void encryptionMayBeFoundToBeMissing();
    void aTakenPortOffersTheNextOne();
    void theColumnLeadsToTheHostCardWhileHosting();
    void thePortIsRemembered();
    void theDialogClosesOnEsc();
    void whatDoesNotWorkIsSaidAloud();
};

void tst_StartPage::enterInTheFieldJoins()
{
    World world;
    const Shown shown(world);
    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    shown.write(QStringLiteral(" alpha.example:9000 "));
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QCOMPARE(joined.size(), 1);
    const auto options = joined.first().first().value<switchboard::JoinOptions>();
    QCOMPARE(options.address.host, QStringLiteral("alpha.example"));
    QCOMPARE(options.address.port, 9000);
    QCOMPARE(options.first, turn::FirstTurn::Mine);
    QCOMPARE(options.ending, wire::Ending::Auto);
}

void tst_StartPage::enterInThePortHosts()
{
    World world;
    Shown shown(world);
    QSignalSpy hosted(&shown.page, &StartPage::hostRequested);
    auto &port = *shown.page.findChild<QSpinBox *>(QStringLiteral("port"));
    port.setFocus();
    port.selectAll();
    QTest::keyClicks(&port, QStringLiteral("9311"));
    QTest::keyClick(&port, Qt::Key_Return);
    QCOMPARE(hosted.count(), 1);
    const auto options = hosted.first().first().value<switchboard::HostOptions>();
    QCOMPARE(options.where.port, 9311);
}

void tst_StartPage::whoSpeaksFirstCanBeChosen()
{
    World world;
    const Shown shown(world);
    auto *first = shown.page.findChild<QComboBox *>(QStringLiteral("first"));
    auto *more = shown.page.findChild<QToolButton *>(QStringLiteral("more"));
    QVERIFY(!more->isVisible()); // a Talkstick that hosts decides itself
    shown.radio("plainProgram").setChecked(true);
    QVERIFY(!first->isVisible());
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(first->isVisible());
    QTest::keyClick(first, Qt::Key_Down);

    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    shown.write(QStringLiteral("alpha.example"));
    QTest::keyClick(&shown.button("join"), Qt::Key_Space);
    QCOMPARE(joined.first().first().value<switchboard::JoinOptions>().first,
             turn::FirstTurn::Theirs);
}

void tst_StartPage::whatIsNoAddressIsToldBesideTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("two words") << QStringLiteral("my friend");
    QTest::newRow("port too large") << QStringLiteral("alpha.example:70000");
    QTest::newRow("open bracket") << QStringLiteral("[2001:db8::5");
}

void tst_StartPage::whatIsNoAddressIsToldBesideTheField()
{
    QFETCH(QString, typed);
    World world;
    const Shown shown(world);
    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    shown.write(typed);
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QVERIFY(joined.isEmpty());
    QVERIFY(shown.notice("joinFailure").isVisible());
    QVERIFY(!shown.notice("joinFailure").text().isEmpty());
    QCOMPARE(shown.address().currentText(), typed);

    shown.write(QStringLiteral("alpha"));
    QVERIFY(!shown.notice("joinFailure").isVisible());
}

void tst_StartPage::recentAddressesAreNewestFirstAndAtMostTen()
{
    World world;
    for (int i = 1; i <= 12; ++i) {
        const Shown shown(world);
        shown.write(QStringLiteral("host%1.example").arg(i));
        QTest::keyClick(&shown.address(), Qt::Key_Return);
    }
    const Shown shown(world);
    shown.write(QStringLiteral("HOST5.example"));
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QCOMPARE(shown.address().count(), 10);
    QCOMPARE(shown.address().itemText(0), QStringLiteral("HOST5.example"));
    QCOMPARE(shown.address().itemText(1), QStringLiteral("host12.example"));
    QCOMPARE(shown.address().currentText(), QStringLiteral("HOST5.example"));
}

void tst_StartPage::anAddressIsCalledEncryptedUnlessOneSaysOtherwise()
{
    World world;
    const Shown shown(world);
    shown.write(QStringLiteral("alpha.example"));
    QCOMPARE(shown.join().security, switchboard::Security::Tls);
    QVERIFY(!shown.notice("caution").isVisible());
    QVERIFY(!shown.page.findChild<QToolButton *>(QStringLiteral("more"))->isVisible());

    shown.radio("talkstick").setFocus();
    press(Qt::Key_Down);
    QVERIFY(shown.radio("plainProgram").isChecked());
    QVERIFY(shown.notice("caution").isVisible());
    QVERIFY(shown.notice("caution").text().contains(QStringLiteral("read and change")));
    QCOMPARE(shown.join().security, switchboard::Security::PlainText);
}

void tst_StartPage::plainTextIsChosenByPickingAnEntryThatSaysSo()
{
    World world;
    {
        const Shown shown(world);
        shown.write(QStringLiteral("alpha.example"));
        shown.radio("plainProgram").setChecked(true);
        QCOMPARE(shown.join().security, switchboard::Security::PlainText);
    }
    const Shown shown(world);
    QVERIFY(shown.radio("talkstick").isChecked());
    QVERIFY2(shown.address().itemText(0).endsWith(QStringLiteral("plain text")),
             qPrintable(shown.address().itemText(0)));
    QTest::keyClick(&shown.address(), Qt::Key_Down);
    QCOMPARE(shown.address().currentText(), QStringLiteral("alpha.example"));
    QVERIFY(shown.radio("plainProgram").isChecked());
    QCOMPARE(shown.join().security, switchboard::Security::PlainText);
}

void tst_StartPage::typingAnAddressNeverChoosesPlainText()
{
    World world;
    ui::RecentAddresses(world.settings)
        .add({QStringLiteral("alpha.example"), switchboard::Security::PlainText});
    const Shown shown(world);
    shown.write(QStringLiteral("alpha.e")); // and the rest is filled in
    QTest::keyClick(&shown.address(), Qt::Key_End);
    QCOMPARE(shown.address().currentText(), QStringLiteral("alpha.example"));
    press(Qt::Key_Tab); // the field is left
    QVERIFY(shown.radio("talkstick").isChecked());
    QCOMPARE(shown.join().security, switchboard::Security::Tls);
}

void tst_StartPage::anInvitationIsFoundInAPastedMail()
{
    World world;
    const Shown shown(world);
    shown.radio("plainProgram").setChecked(true);
    QApplication::clipboard()->setText(mail());
    QTest::keyClick(shown.address().lineEdit(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(shown.notice("invitation").isVisible());
    QVERIFY(shown.notice("invitation").text().contains(QStringLiteral("203.0.113.5")));
    QVERIFY(!shown.radio("plainProgram").isVisible()); // an invitation is from a Talkstick
    const switchboard::JoinOptions options = shown.join();
    QCOMPARE(options.invitation, invitation());
    QCOMPARE(options.security, switchboard::Security::Tls);

    shown.write(QStringLiteral("alpha.example"));
    QVERIFY(!shown.notice("invitation").isVisible());
    QVERIFY(shown.radio("plainProgram").isVisible());
}

void tst_StartPage::aDamagedInvitationIsToldBesideTheField()
{
    World world;
    Shown shown(world);
    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    shown.page.setAddress(wire::toLink(invitation()).chopped(4));
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QVERIFY(joined.isEmpty());
    QVERIFY(shown.notice("joinFailure").isVisible());
    QVERIFY(shown.notice("joinFailure").text().contains(QStringLiteral("missing")));
}

void tst_StartPage::invitationsAreNotRemembered()
{
    World world;
    Shown shown(world);
    shown.page.setAddress(mail());
    QVERIFY(shown.join().invitation);
    QCOMPARE(shown.address().count(), 0);
    world.settings.sync();
    QFile file(world.settings.fileName());
    if (file.open(QIODevice::ReadOnly))
        QVERIFY(!file.readAll().contains("talkstick:join"));
}

void tst_StartPage::anInvitationOnTheClipboardIsOnlyOffered()
{
    World world;
    QApplication::clipboard()->setText(QStringLiteral("something else"));
    const Shown shown(world);
    QSignalSpy joined(&shown.page, &StartPage::joinRequested);
    ui::Notice &offer = shown.notice("clipboard");
    QVERIFY(!offer.isVisible());
    QApplication::clipboard()->setText(mail());
    QTRY_VERIFY(offer.isVisible());
    QCOMPARE(shown.address().currentText(), QString());

    press(Qt::Key_Tab); // it comes after the address, though it was made later
    QVERIFY(offer.findChild<QPushButton *>()->hasFocus());
    press(Qt::Key_Space);
    QVERIFY(!offer.isVisible());
    QVERIFY(shown.notice("invitation").isVisible());
    QVERIFY(joined.isEmpty());
    QCOMPARE(shown.join().invitation, invitation());

    const Shown another(world); // it is there before the page is
    QTRY_VERIFY(another.notice("clipboard").isVisible());
    QApplication::clipboard()->clear();
    QTRY_VERIFY(!another.notice("clipboard").isVisible());
}

void tst_StartPage::theClipboardIsNotReadWithEveryLetter()
{
    class Counted final : public QMimeData
    {
    public:
        mutable int read = 0;

    protected:
        QVariant retrieveData(const QString &type, QMetaType as) const override
        {
            ++read;
            return QMimeData::retrieveData(type, as);
        }
    };
    World world;
    auto *data = new Counted; // the clipboard's from here on
    data->setText(QStringLiteral("something else"));
    QApplication::clipboard()->setMimeData(data);
    const Shown shown(world);
    QTRY_VERIFY(data->read > 0);
    const int before = data->read;
    QTest::keyClicks(shown.address().lineEdit(), QStringLiteral("bravo.example"));
    QCOMPARE(data->read, before);
}

void tst_StartPage::theNameIsGivenToWhomeverIsCalled()
{
    World world;
    const Shown shown(world);
    auto *name = shown.page.findChild<ui::NameField *>();
    press(Qt::Key_Backtab); // the field before
    QVERIFY(name->hasFocus());
    support::type(QStringLiteral("Alpha & Omega")); // over what was suggested
    press(Qt::Key_Return);
    QVERIFY(shown.address().lineEdit()->hasFocus());
    shown.write(QStringLiteral("alpha.example"));
    QCOMPARE(shown.join().address.host, QStringLiteral("alpha.example"));
    QCOMPARE(world.switchboard.name(), QStringLiteral("Alpha & Omega"));
}

void tst_StartPage::withoutEncryptionOnlyPlainProgramsAreLeft()
{
    World world(wire::KeyHash {}); // nobody
    const Shown shown(world);
    QVERIFY(shown.notice("encryptionMissing").isVisible());
    QVERIFY(!shown.radio("talkstick").isEnabled());
    QVERIFY(shown.radio("plainProgram").isChecked());
    shown.write(QStringLiteral("alpha.example"));
    QCOMPARE(shown.join().security, switchboard::Security::PlainText);
}

void tst_StartPage::encryptionMayBeFoundToBeMissing()
{
    World world;
    const Shown shown(world);
    QVERIFY(!shown.notice("encryptionMissing").isVisible());
    world.switchboard.setOwnKey({});
    QVERIFY(shown.notice("encryptionMissing").isVisible());
    QVERIFY(shown.radio("plainProgram").isChecked());
}

void tst_StartPage::aTakenPortOffersTheNextOne()
{
    World world;
    Shown shown(world);
    QSignalSpy hosted(&shown.page, &StartPage::hostRequested);
    QTest::keyClick(&shown.button("host"), Qt::Key_Space);
    QCOMPARE(hosted.takeFirst().first().value<switchboard::HostOptions>().where.port, 8784);

    shown.page.showFailure({switchboard::ListenError::PortTaken, {}, 8785, {}});
    ui::Notice &failure = shown.notice("hostFailure");
    QVERIFY(failure.isVisible());
    auto *instead = failure.findChild<QPushButton *>();
    QVERIFY(instead->text().contains(QStringLiteral("8785")));
    QTest::keyClick(instead, Qt::Key_Space);
    QCOMPARE(hosted.takeFirst().first().value<switchboard::HostOptions>().where.port, 8785);
}

void tst_StartPage::theColumnLeadsToTheHostCardWhileHosting()
{
    World world;
    Shown shown(world);
    QVERIFY(shown.button("host").isVisible());
    shown.page.setHosting(switchboard::Hosting {{QStringLiteral("::"), 8784}, {}});
    QVERIFY(!shown.button("host").isVisible());
    QSignalSpy asked(&shown.page, &StartPage::hostCardRequested);
    QTest::keyClick(&shown.button("showHostCard"), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
}

void tst_StartPage::thePortIsRemembered()
{
    World world;
    {
        Shown shown(world);
        shown.page.setPort(9000);
        QTest::keyClick(&shown.button("host"), Qt::Key_Space);
    }
    const Shown shown(world);
    QCOMPARE(shown.page.findChild<QSpinBox *>(QStringLiteral("port"))->value(), 9000);
}

void tst_StartPage::theDialogClosesOnEsc()
{
    World world;
    ui::StartDialog dialog(world.parts());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("title"))->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_StartPage::whatDoesNotWorkIsSaidAloud()
{
    World world;
    const Shown shown(world);
    // It is this field that has the focus.
    QCOMPARE(shown.address().findChild<QLineEdit *>()->accessibleName(),
             QStringLiteral("Address to join"));
    QSignalSpy announced(&shown.page, &StartPage::announced);
    shown.write(QStringLiteral("two words"));
    QTest::keyClick(&shown.address(), Qt::Key_Return);
    QCOMPARE(announced.count(), 1);
    QVERIFY(!announced.first().first().toString().isEmpty());
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
