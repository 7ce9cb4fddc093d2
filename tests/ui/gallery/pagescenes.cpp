// SPDX-License-Identifier: MIT
//
// The start page and the host card.
#include "scenes.h"
#include "ui/notice.h"
#include "ui/startdialog.h"

#include <QClipboard>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

namespace talkstick::gallery {
namespace {

QString invitationLink()
{
    wire::Invitation invitation;
    const QString host = QStringLiteral("203.0.113.5");
    invitation.hosts = {{host, host, 8784}};
    invitation.key = support::keyOf('b');
    invitation.token = QByteArray(wire::Invitation::kTokenBytes, 't');
    invitation.name = QStringLiteral("Bravo");
    return wire::toLink(invitation);
}

QString ofStartPage(const char *text)
{
    return QCoreApplication::translate("talkstick::ui::StartPage", text);
}

void showTab(Stage &stage, int tab)
{
    stage.host();
    stage.find<QTabWidget>("tabs").setCurrentIndex(tab);
}

void makePublic(Stage &stage)
{
    switchboard::LocalAddress made;
    made.address = QStringLiteral("203.0.113.9");
    made.medium = switchboard::LocalAddress::Medium::Wired;
    made.scope = switchboard::LocalAddress::Scope::Global;
    stage.world.addresses.addresses.append(made);
}

QWidget *window(Stage &)
{
    return nullptr;
}

QList<Scene> startScenes()
{
    return {
        {"start.empty", window},
        {"start.invitation",
         [](Stage &stage) {
             QGuiApplication::clipboard()->setText(invitationLink());
             QCoreApplication::processEvents();
             // On a display it counts as our own, which is for others.
             auto &offer = stage.find<ui::Notice>("clipboard");
             if (!offer.isVisible())
                 offer.showText(model::Tone::Plain,
                                ofStartPage("An invitation is on the clipboard."), {},
                                ofStartPage("Use it"));
             return window(stage);
         }},
        {"start.plain",
         [](Stage &stage) {
             stage.find<QRadioButton>("plainProgram").click();
             stage.find<QToolButton>("more").click();
             return window(stage);
         }},
        {"start.beside-a-list",
         [](Stage &stage) {
             stage.start({{'b', QStringLiteral("Bravo"), lyon(2)}});
             return window(stage);
         }},
        {"start.dialog",
         [](Stage &stage) {
             stage.goOn(lyon(2));
             stage.trigger("newConversation");
             return stage.dialog<ui::StartDialog>();
         }},
        {"start.port-taken",
         [](Stage &stage) {
             stage.world.listener.failNext =
                 switchboard::ListenFailure {switchboard::ListenError::PortTaken, {}, 8785, {}};
             stage.host();
             return window(stage);
         }},
        {"start.no-rights",
         [](Stage &stage) {
             stage.world.listener.failNext =
                 switchboard::ListenFailure {switchboard::ListenError::NoRights, {}, 0, {}};
             stage.find<QSpinBox>("port").setValue(80);
             stage.find<QPushButton>("host").click();
             return window(stage);
         }},
    };
}

QList<Scene> hostScenes()
{
    return {
        {"host.network",
         [](Stage &stage) {
             showTab(stage, 0);
             return window(stage);
         }},
        {"host.more-addresses",
         [](Stage &stage) {
             showTab(stage, 0);
             stage.find<QTabWidget>("tabs").currentWidget()->findChild<QToolButton *>()->click();
             return window(stage);
         }},
        {"host.elsewhere",
         [](Stage &stage) {
             stage.world.addresses.addresses.removeAt(1);
             showTab(stage, 1);
             return window(stage);
         }},
        {"host.elsewhere-vpn",
         [](Stage &stage) {
             showTab(stage, 1);
             return window(stage);
         }},
        {"host.elsewhere-public",
         [](Stage &stage) {
             makePublic(stage);
             showTab(stage, 1);
             return window(stage);
         }},
        {"host.program",
         [](Stage &stage) {
             showTab(stage, 2);
             return window(stage);
         }},
        {"host.everybody-let-in",
         [](Stage &stage) {
             showTab(stage, 2);
             stage.world.switchboard.setPlainCallers(switchboard::PlainCallers::LetIn);
             return window(stage);
         }},
        {"host.long-alone",
         [](Stage &stage) {
             showTab(stage, 0);
             stage.pass(std::chrono::seconds(25));
             return window(stage);
         }},
        {"host.caller",
         [](Stage &stage) {
             showTab(stage, 0);
             stage.world.caller(QStringLiteral("192.168.1.23"), "hello there\n");
             return window(stage);
         }},
        {"host.silent",
         [](Stage &stage) {
             showTab(stage, 0);
             stage.world.listener.call(QStringLiteral("192.168.1.23"));
             stage.pass(std::chrono::seconds(2));
             return window(stage);
         }},
    };
}

} // namespace

QList<Scene> pageScenes()
{
    return startScenes() + hostScenes();
}

} // namespace talkstick::gallery
