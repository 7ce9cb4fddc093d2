// SPDX-License-Identifier: MIT
//
// A conversation in every state that the band can show.
#include "scenes.h"
#include "ui/preferencesdialog.h"

#include <QCheckBox>

namespace talkstick::gallery {
namespace {

using namespace std::chrono_literals;
using session::TalkState;
using turn::Stick;
using Typing = wire::message::Typing::State;

constexpr int kMine = 4; // turns, after which it is ours
constexpr int kTheirs = 3;

QWidget *settled(Stage &stage, std::chrono::seconds time = 1s)
{
    stage.pass(time);
    return nullptr;
}

QWidget *mine(Stage &stage)
{
    stage.meet(lyon(kMine));
    return nullptr;
}

QWidget *theirs(Stage &stage)
{
    stage.meet(lyon(kTheirs));
    return nullptr;
}

QWidget *mineWritten(Stage &stage)
{
    mine(stage);
    stage.type(QStringLiteral("Yes. I asked at the station."));
    return settled(stage);
}

void say(session::Conversation &talk, const QString &text, Stick stick = Stick::Passed)
{
    if (talk.speak(text, stick))
        qFatal("it could not be said");
}

QWidget *mineKept(Stage &stage)
{
    mine(stage);
    say(stage.talk(), QStringLiteral("Yes. And another thing:"), Stick::Kept);
    return settled(stage);
}

QWidget *passing(Stage &stage)
{
    mine(stage);
    stage.trigger("pass");
    return nullptr;
}

QWidget *takingBack(Stage &stage)
{
    mineWritten(stage);
    stage.trigger("preferences");
    QWidget *dialog = stage.dialog<ui::PreferencesDialog>();
    dialog->findChild<QCheckBox *>(QStringLiteral("takeTurnBack"))->click();
    dialog->close();
    // From a window manager it comes back later.
    stage.wait("the focus", [] { return QApplication::focusWidget() != nullptr; });
    support::press(Qt::Key_Return);
    return nullptr;
}

QWidget *theirHand(Stage &stage)
{
    mine(stage);
    stage.far.back()->moveHand(TalkState::Hand::Raised);
    return settled(stage);
}

QWidget *theirsKept(Stage &stage)
{
    theirs(stage);
    say(*stage.far.back(), QStringLiteral("Are you sure?"), Stick::Kept);
    return settled(stage);
}

QWidget *theirsWriting(Stage &stage)
{
    theirs(stage);
    stage.far.back()->typed(Typing::Composing);
    stage.type(QStringLiteral("My draft stays here and is saved as I type."));
    return settled(stage);
}

QWidget *myHand(Stage &stage)
{
    theirs(stage);
    stage.trigger("hand");
    return settled(stage);
}

// Their computer is gone, and nobody has noticed yet.
QWidget *silent(Stage &stage)
{
    theirs(stage);
    stage.far.clear();
    settled(stage, 45s);
    stage.wait("silence", [&] { return stage.talk().state().silentSince.has_value(); });
    return nullptr;
}

QWidget *lost(Stage &stage)
{
    theirs(stage);
    stage.near->end();
    return settled(stage);
}

QWidget *left(Stage &stage)
{
    mine(stage);
    stage.far.back()->leave();
    return settled(stage);
}

QWidget *leftByMe(Stage &stage)
{
    theirs(stage);
    stage.talk().leave();
    return settled(stage);
}

QWidget *lostLong(Stage &stage)
{
    lost(stage);
    return settled(stage, 10min);
}

QWidget *awayMine(Stage &stage)
{
    stage.goOn(lyon(kMine));
    return nullptr;
}

QWidget *awayTheirs(Stage &stage)
{
    stage.goOn(lyon(kTheirs));
    return nullptr;
}

QWidget *awayTried(Stage &stage)
{
    awayTheirs(stage);
    stage.world.switchboard.redialler().callEverybody();
    return settled(stage);
}

QWidget *sealed(Stage &stage)
{
    awayMine(stage);
    stage.type(QStringLiteral("About Lyon: I asked at the station."));
    support::press(Qt::Key_Return);
    stage.wait("a sealed turn", [&] { return stage.talk().state().sealed.has_value(); });
    return settled(stage);
}

support::Earlier earlier(const QStringList &said, session::Fate fate, int days = 0)
{
    support::Earlier made {'b', QStringLiteral("Bravo"), said};
    made.fate = fate;
    if (days > 0)
        made.last = support::FakeClock().wallTime().addDays(-days);
    return made;
}

Scene kept(const char *name, int turns, session::Fate fate, int days = 0)
{
    return {name, [turns, fate, days](Stage &stage) -> QWidget * {
                stage.start({earlier(lyon(turns), fate, days)});
                stage.open();
                return nullptr;
            }};
}

QWidget *cannotSave(Stage &stage)
{
    mine(stage);
    stage.type(QStringLiteral("Yes."));
    stage.world.logs.failNext = true;
    support::press(Qt::Key_Return);
    return settled(stage);
}

QWidget *catchingUp(Stage &stage)
{
    stage.host();
    auto &far = stage.call('b', QStringLiteral("Bravo"));
    Q_UNUSED(far)
    stage.wait("a knock", [&] { return !stage.world.switchboard.knocks().isEmpty(); });
    stage.world.switchboard.admit(stage.world.switchboard.knocks().first().caller.id);
    stage.wait("a page", [&] { return stage.page() != nullptr; });
    return nullptr;
}

QWidget *guestMine(Stage &stage)
{
    stage.guest();
    return nullptr;
}

QWidget *guestTheirs(Stage &stage)
{
    stage.guest();
    say(stage.talk(), QStringLiteral("good day"));
    return settled(stage);
}

QWidget *guestHeld(Stage &stage)
{
    auto &link = stage.guest();
    link.arrive("and another thing\n");
    return settled(stage);
}

QWidget *guestLong(Stage &stage)
{
    stage.guest();
    stage.type(QStringLiteral("a small program may split this. ").repeated(40));
    return settled(stage);
}

QWidget *guestFinished(Stage &stage)
{
    stage.guest().endSending();
    return settled(stage);
}

QWidget *guestClosed(Stage &stage)
{
    guestTheirs(stage);
    stage.world.listener.lastLink->endSending();
    return settled(stage);
}

QWidget *guestBroke(Stage &stage)
{
    stage.guest().reset();
    return settled(stage);
}

} // namespace

QList<Scene> bandScenes()
{
    using session::Fate;
    return {
        {"band.first", catchingUp},
        {"band.mine", mine},
        {"band.mine-written", mineWritten},
        {"band.mine-kept", mineKept},
        {"band.mine-their-hand", theirHand},
        {"band.passing", passing},
        {"band.taking-back", takingBack},
        {"band.theirs", theirs},
        {"band.theirs-kept", theirsKept},
        {"band.theirs-writing", theirsWriting},
        {"band.theirs-my-hand", myHand},
        {"band.silent", silent},
        {"band.lost", lost},
        {"band.lost-long", lostLong},
        {"band.left", left},
        {"band.left-by-me", leftByMe},
        {"band.away-mine", awayMine},
        {"band.away-sealed", sealed},
        {"band.away-theirs", awayTheirs},
        {"band.away-tried", awayTried},
        kept("band.stale", kTheirs, Fate::Unfinished, 9),
        kept("band.ended", kMine, Fate::Over, 1),
        kept("band.fork", kMine, Fate::Forked, 1),
        kept("band.deleted-there", kMine, Fate::DeletedThere, 1),
        {"band.cannot-save", cannotSave},
        {"band.guest-mine", guestMine},
        {"band.guest-theirs", guestTheirs},
        {"band.guest-held", guestHeld},
        {"band.guest-long", guestLong},
        {"band.guest-finished", guestFinished},
        {"band.guest-closed", guestClosed},
        {"band.guest-broke", guestBroke},
    };
}

} // namespace talkstick::gallery
