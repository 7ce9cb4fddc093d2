// SPDX-License-Identifier: MIT
#include "farside.h"
#include "model/jointext.h"
#include "ui/doorsetting.h"
#include "ui/invitationdialog.h"
#include "ui/joining.h"
#include "ui/navigator.h"
#include "ui/recentaddresses.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

using namespace talkstick;
using support::press;
using support::World;
using switchboard::Security;
using ui::InvitationDialog;
using ui::Page;

namespace {

wire::Invitation invitation(const QString &name = QStringLiteral("Bravo"))
{
    wire::Invitation invitation;
    const QString host = QStringLiteral("203.0.113.5");
    invitation.hosts = {{host, host, 8784}};
    invitation.key = support::keyOf('b');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    invitation.name = name;
    return invitation;
}

//! A window, and what is asked over it.
struct Asked : World
{
    Asked()
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    //! The dialog that is open, with the focus where it would be; null if none opens.
    template <typename Dialog>
    Dialog *opened()
    {
        const bool active = QTest::qWaitFor([this] {
            const auto *open = window.findChild<Dialog *>();
            return open && open->isActiveWindow();
        });
        return active ? window.findChild<Dialog *>() : nullptr;
    }
    InvitationDialog *dialog() { return opened<InvitationDialog>(); }
    QMessageBox *question() { return opened<QMessageBox>(); }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return !window.findChild<QDialog *>(); });
    }

    ui::DoorSetting door {switchboard, settings};
    ui::Navigator navigator {switchboard, door};
    ui::Joining joining {parts(), navigator};
    QWidget window;
};

} // namespace

class tst_Joining : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsCalledWithoutAQuestion();
    void anInvitationIsAskedAboutFirst();
    void enterCallsNobody();
    void aSecondLinkReplacesTheFirst();
    void someoneWhoIsKnownIsNamed();
    void aLinkThatIsNoneIsTold();
    void encryptionIsGivenUpOnlyByASecondAct();
    void aQuestionIsAboutTheCallItWasAskedFor();
    void aNameInALinkIsNeverMarkup();
};

void tst_Joining::anAddressIsCalledWithoutAQuestion()
{
    Asked asked;
    asked.joining.join(model::parseJoinText(QStringLiteral("bravo.example")).value(),
                       &asked.window);
    QCOMPARE(asked.dialer.dialled.size(), 1);
    QVERIFY(!asked.window.findChild<QDialog *>());
}

void tst_Joining::anInvitationIsAskedAboutFirst()
{
    Asked asked;
    asked.joining.openInvitation(wire::toLink(invitation()), &asked.window);
    InvitationDialog *dialog = asked.dialog();
    QVERIFY(dialog);
    QVERIFY(asked.dialer.dialled.isEmpty());
    const auto text = [dialog](const char *name) {
        return dialog->findChild<QLabel *>(QLatin1String(name))->text();
    };
    QCOMPARE(text("claim"), QString::fromUtf8("The link says: \u201cBravo\u201d invites you."));
    QVERIFY(text("calls").contains(QStringLiteral("203.0.113.5, port 8784")));
    press(Qt::Key_Tab); // from Cancel
    press(Qt::Key_Space);
    QVERIFY(asked.isGone());
    QCOMPARE(asked.dialer.dialled.last().expectedKey, invitation().key);
    QCOMPARE(asked.navigator.call()->options().invitation, invitation());
    QCOMPARE(asked.navigator.place().page, Page::Calling);
}

void tst_Joining::enterCallsNobody()
{
    Asked asked;
    asked.joining.join(switchboard::forInvitation(invitation()), &asked.window);
    QVERIFY(asked.dialog());
    press(Qt::Key_Return);
    QVERIFY(asked.isGone());
    asked.joining.join(switchboard::forInvitation(invitation()), &asked.window);
    QVERIFY(asked.dialog());
    press(Qt::Key_Tab);
    press(Qt::Key_Return); // on Call
    QVERIFY(asked.isGone());
    asked.joining.join(switchboard::forInvitation(invitation()), &asked.window);
    QVERIFY(asked.dialog());
    press(Qt::Key_Escape);
    QVERIFY(asked.isGone());
    QVERIFY(asked.dialer.dialled.isEmpty());
    QCOMPARE(asked.navigator.place().page, Page::Start);
}

void tst_Joining::aSecondLinkReplacesTheFirst()
{
    Asked asked;
    asked.joining.openInvitation(wire::toLink(invitation()), &asked.window);
    asked.joining.openInvitation(wire::toLink(invitation(QStringLiteral("Charlie"))),
                                 &asked.window);
    QTRY_COMPARE(asked.window.findChildren<InvitationDialog *>().size(), 1);
    QVERIFY(asked.dialog()
                ->findChild<QLabel *>(QStringLiteral("claim"))
                ->text()
                .contains(QStringLiteral("Charlie")));
    QVERIFY(asked.dialer.dialled.isEmpty());
}

void tst_Joining::someoneWhoIsKnownIsNamed()
{
    Asked asked;
    switchboard::Person bravo;
    bravo.key = invitation().key;
    bravo.alias = QStringLiteral("My Bravo");
    asked.people.keep(bravo);
    asked.joining.openInvitation(wire::toLink(invitation(QStringLiteral("Mallory"))),
                                 &asked.window);
    QVERIFY(asked.dialog()
                ->findChild<QLabel *>(QStringLiteral("key"))
                ->text()
                .contains(QStringLiteral("My Bravo, whom you know")));
}

void tst_Joining::aLinkThatIsNoneIsTold()
{
    Asked asked;
    asked.joining.openInvitation(wire::toLink(invitation()).chopped(5), &asked.window);
    QVERIFY(asked.question()->text().contains(QStringLiteral("missing")));
    press(Qt::Key_Escape);
    QVERIFY(asked.isGone());
    asked.joining.openInvitation(QStringLiteral("bravo.example"), &asked.window);
    QVERIFY(asked.question()->text().contains(QStringLiteral("no invitation")));
    QVERIFY(asked.dialer.dialled.isEmpty());
}

void tst_Joining::encryptionIsGivenUpOnlyByASecondAct()
{
    Asked asked;
    asked.navigator.join(model::parseJoinText(QStringLiteral("program.example")).value());
    emit asked.dialer.last->insecure(switchboard::TlsFailure::NotTls, {}, {});
    asked.joining.callAgain(model::Remedy::WithoutEncryption, &asked.window);
    QMessageBox *question = asked.question();
    QVERIFY(question->text().contains(QStringLiteral("program.example")));
    QVERIFY(question->informativeText().contains(QStringLiteral("read and change")));
    press(Qt::Key_Return); // the default is to stay
    QVERIFY(asked.isGone());
    QCOMPARE(asked.dialer.dialled.size(), 1);

    asked.joining.callAgain(model::Remedy::WithoutEncryption, &asked.window);
    question = asked.question();
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(asked.isGone());
    QCOMPARE(asked.dialer.dialled.last().security, Security::PlainText);
    const ui::RecentAddress remembered {QStringLiteral("program.example"), Security::PlainText};
    QCOMPARE(ui::RecentAddresses(asked.settings).list(), QList {remembered});
}

void tst_Joining::aQuestionIsAboutTheCallItWasAskedFor()
{
    Asked asked;
    asked.navigator.join(model::parseJoinText(QStringLiteral("program.example")).value());
    emit asked.dialer.last->insecure(switchboard::TlsFailure::NotTls, {}, {});
    asked.joining.callAgain(model::Remedy::WithoutEncryption, &asked.window);
    QMessageBox *question = asked.question();
    asked.navigator.join(switchboard::forInvitation(invitation())); // meanwhile
    question->accept();
    QCOMPARE(asked.dialer.dialled.last().address.host, QStringLiteral("program.example"));
    QVERIFY(!asked.navigator.call()->options().invitation);
}

void tst_Joining::aNameInALinkIsNeverMarkup()
{
    Asked asked;
    asked.joining.join(
        switchboard::forInvitation(invitation(QStringLiteral("<b>Bravo</b> & <img src=x>"))),
        &asked.window);
    InvitationDialog *dialog = asked.dialog();
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    // No letter of a stranger's name answers the question.
    const QString button = dialog->findChild<QPushButton *>(QStringLiteral("call"))->text();
    QVERIFY2(button.contains(QStringLiteral("&&")), qPrintable(button));
}

QTEST_MAIN(tst_Joining)
#include "tst_joining.moc"
