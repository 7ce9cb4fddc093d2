// SPDX-License-Identifier: MIT
#include "stage.h"

#include "model/ownname.h"
#include "ui/composer.h"

#include <QClipboard>
#include <QPlainTextEdit>

namespace talkstick::gallery {

using namespace std::chrono_literals;
using switchboard::LocalAddress;

namespace {

LocalAddress address(const char *text, LocalAddress::Medium medium, LocalAddress::Scope scope)
{
    LocalAddress made;
    made.address = QLatin1String(text);
    made.interfaceName = QStringLiteral("wlan0");
    made.medium = medium;
    made.scope = scope;
    return made;
}

} // namespace

Stage::Stage()
{
    using Medium = LocalAddress::Medium;
    using Scope = LocalAddress::Scope;
    QGuiApplication::clipboard()->clear();
    world.addresses.addresses = {address("192.168.1.7", Medium::Wireless, Scope::Private),
                                 address("10.8.0.3", Medium::Vpn, Scope::Private),
                                 address("172.17.0.1", Medium::Bridge, Scope::Private)};
    world.addresses.name = QStringLiteral("alpha-pc.local");
    model::keepOwnName(world.settings, QStringLiteral("Alpha"));
    m_window = std::make_unique<ui::MainWindow>(world.parts());
    m_window->resize(900, 640);
    m_window->show();
    m_window->activateWindow();
    wait("an active window", [this] { return m_window->isActiveWindow(); });
}

Stage::~Stage() = default;

void Stage::trigger(const char *action)
{
    find<QAction>(action).trigger();
    QCoreApplication::processEvents();
}

void Stage::wait(const char *what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo))
        qFatal("this did not come about: %s", what);
}

void Stage::pass(std::chrono::seconds time)
{
    for (constexpr auto kStep = 5s; time > 0s; time -= kStep) {
        world.clock.advance(std::min(time, kStep));
        for (int i = 0; i < 4; ++i) // there and back
            QCoreApplication::processEvents();
    }
}

void Stage::start(const QList<support::Earlier> &earlier)
{
    for (const support::Earlier &each : earlier)
        keep(world, each, each.letter == 'b' ? &theirs : nullptr);
    QSignalSpy loaded(&world.switchboard, &switchboard::Switchboard::loaded);
    world.switchboard.load();
    wait("what was kept", [&loaded] { return !loaded.isEmpty(); });
    QCoreApplication::processEvents();
}

void Stage::open(int row)
{
    auto &list = find<QListView>("conversations");
    list.setCurrentIndex(list.model()->index(row, 0));
    wait("a conversation", [this] { return page() != nullptr; });
    world.clock.advance(1s);
    const auto turns = [this] { return page()->findChild<QListView *>()->model()->rowCount(); };
    const auto said = int(std::min<qsizetype>(talk().journal().size(), 100));
    wait("what was said", [&] { return turns() >= said; });
    QCoreApplication::processEvents();
}

void Stage::goOn(const QStringList &said)
{
    start({{'b', QStringLiteral("Bravo"), said}});
    switchboard::Person bravo = *world.people.find(support::keyOf('b'));
    bravo.addresses = {QStringLiteral("203.0.113.5:8784")};
    world.people.keep(bravo);
    open();
}

void Stage::meet(const QStringList &said)
{
    goOn(said);
    if (world.switchboard.host({}))
        qFatal("hosting failed");
    call('b', QStringLiteral("Bravo"), QStringLiteral("203.0.113.5"), &theirs);
    wait("that it goes on", [this] { return !talk().state().ended; });
    wait("that both are in step", [this] {
        return talk().state().stage == session::native::Stage::Live
            && far.back()->state().stage == session::native::Stage::Live;
    });
    pass(1min); // what came in has been told
}

session::Conversation &Stage::talk()
{
    return page()->conversation();
}

void Stage::host()
{
    trigger("doorAnyone");
}

session::Conversation &Stage::call(char letter, const QString &name, const QString &address,
                                   session::MemoryLog *log)
{
    auto [here, there] = support::FakeLink::connectPair();
    here->key = support::keyOf(letter);
    near = here.get();
    far.push_back(
        support::farTalk(world, session::Role::Joiner, letter, name, std::move(there), log));
    const switchboard::CallerId id = world.listener.callTls(address);
    world.listener.links[id] = std::move(here);
    world.listener.finishTls(id, support::keyOf(letter));
    far.back()->open();
    return *far.back();
}

support::FakeLink &Stage::guest(const QByteArray &says)
{
    host();
    const auto id = world.caller(QStringLiteral("192.168.1.23"), says);
    world.switchboard.admit(id);
    wait("a guest", [this] { return page() != nullptr; });
    support::FakeLink &link = *world.listener.lastLink;
    wait("what a guest said", [&link] { return link.unread() == 0; });
    world.clock.advance(1s);
    QCoreApplication::processEvents();
    return link;
}

support::FakeDial &Stage::join(const QString &address, switchboard::Security security)
{
    m_window->join(address, security);
    return *world.dialer.last;
}

void Stage::type(const QString &text)
{
    auto *field = page()->findChild<ui::Composer *>()->findChild<QPlainTextEdit *>();
    field->insertPlainText(text);
    QCoreApplication::processEvents();
}

QStringList lyon(int turns)
{
    static const QStringList kTalk {
        QStringLiteral("I have read the second draft twice now."),
        QStringLiteral("I think the second draft is better. Why did you drop Lyon?"),
        QStringLiteral("Because the train does not stop there any more."),
        QStringLiteral("Are you sure? It did in spring, and the station was full of people. I "
                       "remember that we waited there for an hour, and that you lost your hat."),
        QStringLiteral("Yes."),
        QStringLiteral("Then we need another place for the letter to be found.\n\nWhat about the "
                       "waiting room in Dijon?"),
    };
    return kTalk.mid(0, turns);
}

} // namespace talkstick::gallery
