// SPDX-License-Identifier: MIT
//
// Questions, help and whatever else opens over a conversation.
#include "scenes.h"
#include "ui/aboutdialog.h"
#include "ui/comparewords.h"
#include "ui/invitationdialog.h"
#include "ui/jumpdialog.h"
#include "ui/keysdialog.h"
#include "ui/porttestdialog.h"
#include "ui/practicedialog.h"
#include "ui/preferencesdialog.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

namespace talkstick::gallery {
namespace {

using namespace std::chrono_literals;

switchboard::Person person(char letter, const QString &name, int daysAgo)
{
    switchboard::Person made;
    made.key = support::keyOf(letter);
    made.name = name;
    made.addresses = {QStringLiteral("203.0.113.5:8784")};
    made.lastMet = support::FakeClock().wallTime().addDays(-daysAgo);
    return made;
}

QWidget *people(Stage &stage)
{
    switchboard::Person charlie = person('c', QStringLiteral("Charlie"), 3);
    charlie.trust = session::Trust::Invited;
    switchboard::Person delta = person('d', QStringLiteral("Delta"), 40);
    delta.standing = switchboard::Person::Standing::Blocked;
    for (const auto &each : {charlie, delta})
        stage.world.people.keep(each);
    emit stage.world.people.changed();
    stage.goOn(lyon(4));
    stage.trigger("people");
    return nullptr;
}

QWidget *nobodyKnown(Stage &stage)
{
    stage.trigger("people");
    return nullptr;
}

QWidget *words(Stage &stage)
{
    stage.meet(lyon(4));
    stage.trigger("compareWords");
    stage.wait("words", [&] { return stage.find<ui::CompareWords>().isVisible(); });
    stage.pass(1s);
    return nullptr;
}

QWidget *wordsDiffered(Stage &stage)
{
    words(stage);
    for (auto *button : stage.find<ui::CompareWords>().findChildren<QAbstractButton *>()) {
        if (button->objectName() == QStringLiteral("differ"))
            button->click();
    }
    stage.pass(1s);
    return nullptr;
}

QWidget *invitation(Stage &stage)
{
    wire::Invitation made;
    const QString host = QStringLiteral("203.0.113.5");
    made.hosts = {{host, host, 8784}};
    made.key = support::keyOf('b');
    made.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    made.name = QStringLiteral("Bravo");
    stage.window().openInvitation(wire::toLink(made));
    return stage.dialog<ui::InvitationDialog>();
}

QWidget *deleting(Stage &stage)
{
    stage.goOn(lyon(4));
    stage.trigger("remove");
    return stage.dialog<QMessageBox>();
}

QWidget *ending(Stage &stage)
{
    stage.meet(lyon(4));
    stage.trigger("conclude");
    return stage.dialog<QMessageBox>();
}

QWidget *quitting(Stage &stage)
{
    stage.meet(lyon(4));
    stage.window().close();
    return stage.dialog<QMessageBox>();
}

// The window can be closed without an end to listening, where there is a tray.
QWidget *closing(Stage &stage)
{
    stage.world.tray.appear();
    stage.host();
    stage.window().close();
    return stage.dialog<QMessageBox>();
}

QWidget *jumping(Stage &stage)
{
    stage.goOn(lyon(4));
    stage.trigger("jump");
    return stage.dialog<ui::JumpDialog>();
}

QWidget *portTest(Stage &stage)
{
    stage.host();
    stage.find<QPushButton>("testPort").click();
    stage.world.caller(QStringLiteral("192.168.1.31"), "GET / HTTP/1.1\r\n");
    return stage.dialog<ui::PortTestDialog>();
}

QWidget *practice(Stage &stage)
{
    stage.trigger("practice");
    return stage.dialog<ui::PracticeDialog>();
}

// With the first answer, and something written out of turn.
QWidget *practised(Stage &stage)
{
    auto *dialog = qobject_cast<ui::PracticeDialog *>(practice(stage));
    dialog->findChild<QAbstractButton *>(QStringLiteral("rude"))->click();
    dialog->accept();
    stage.wait("a call", [&] { return !stage.world.dialer.last.isNull(); });
    stage.partner.emplace(stage.world.practice, stage.world.dialer, stage.world.clock);
    stage.wait("a conversation", [&] { return stage.page() != nullptr; });
    stage.pass(1s);
    if (stage.world.switchboard.talks().say(stage.talk(), QStringLiteral("Hello?"),
                                            turn::Stick::Passed))
        qFatal("nothing can be said");
    for (int i = 0; i < 5; ++i)
        stage.pass(1s);
    return nullptr;
}

QWidget *keys(Stage &stage)
{
    stage.trigger("keys");
    return stage.dialog<ui::KeysDialog>();
}

QWidget *about(Stage &stage)
{
    stage.trigger("about");
    return stage.dialog<ui::AboutDialog>();
}

// Nothing that the desktop may offer is there.
Scene preferences(const char *name, int tab)
{
    return {name, [tab](Stage &stage) -> QWidget * {
                stage.trigger("preferences");
                QWidget *dialog = stage.dialog<ui::PreferencesDialog>();
                dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
                return dialog;
            }};
}

session::SocketEvent socketEvent(session::SocketEvent::Kind kind, const QString &address)
{
    session::SocketEvent made;
    made.kind = kind;
    made.address = address;
    made.port = 8784;
    return made;
}

QWidget *inspector(Stage &stage)
{
    using Kind = session::SocketEvent::Kind;
    stage.guest();
    stage.trigger("inspector");
    for (const auto &each : {socketEvent(Kind::Listen, QStringLiteral("::")),
                             socketEvent(Kind::Accept, QStringLiteral("192.168.1.23"))})
        emit stage.world.switchboard.happened(each);
    stage.pass(1s);
    return nullptr;
}

QWidget *exported(Stage &stage)
{
    stage.goOn(lyon(4));
    stage.trigger("exportOne");
    auto *dialog = qobject_cast<QFileDialog *>(stage.dialog<QFileDialog>());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setText(stage.world.folder.filePath(QStringLiteral("Talkstick Bravo.txt")));
    QTest::keyClick(name, Qt::Key_Return);
    stage.wait("an end of it", [&] { return !stage.seen<QFileDialog>(); });
    stage.pass(1s);
    return nullptr;
}

QWidget *cleaning(Stage &stage)
{
    stage.goOn(lyon(4));
    emit stage.world.logs.cleaning(1, 4);
    stage.pass(1s);
    emit stage.world.logs.cleaning(2, 4);
    return nullptr;
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        {"people.some", people},
        {"people.nobody", nobodyKnown},
        {"words.compare", words},
        {"words.differed", wordsDiffered},
        {"bar.exported", exported},
        {"bar.cleaning", cleaning},
        {"bar.inspector", inspector},
        {"ask.invitation", invitation},
        {"ask.delete", deleting},
        {"ask.end", ending},
        {"ask.quit", quitting},
        {"ask.jump", jumping},
        {"help.keys", keys},
        {"help.about", about},
        {"ask.close", closing},
        preferences("preferences.writing", 0),
        preferences("preferences.notifications", 1),
        preferences("preferences.door", 2),
        preferences("preferences.program", 3),
        {"help.port-test", portTest},
        {"ask.practice", practice},
        {"bar.practice", practised},
    };
}

} // namespace talkstick::gallery
