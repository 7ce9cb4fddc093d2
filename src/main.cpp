// SPDX-License-Identifier: MIT
#include "desktop/appearance.h"
#include "desktop/autostart.h"
#include "desktop/firstpaint.h"
#include "desktop/linkargument.h"
#include "desktop/linkopener.h"
#include "desktop/makenotifications.h"
#include "desktop/notifications.h"
#include "desktop/secondstart.h"
#include "desktop/secondwindow.h"
#include "desktop/singleinstance.h"
#include "desktop/systemtray.h"
#include "household.h"
#include "model/language.h"
#include "model/movetext.h"
#include "model/ownname.h"
#include "model/profiletrouble.h"
#include "net/addressesondemand.h"
#include "net/networkwatch.h"
#include "net/practicepartners.h"
#include "startoptions.h"
#include "stopsignals.h"
#include "store/profilemover.h"
#include "ui/applicationstyle.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/tiling.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>

#include <memory>
#include <optional>

namespace {

using namespace talkstick;

constexpr int kUsageError = 2;
constexpr int kStorageError = 8;
constexpr int kProfileInUse = 9;

//! A box that says what is wrong.
std::unique_ptr<QMessageBox> boxAbout(const model::Explanation &explanation, QWidget *parent)
{
    auto box =
        std::make_unique<QMessageBox>(QMessageBox::Warning, QApplication::applicationDisplayName(),
                                      explanation.what, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(explanation.advice);
    box->setDetailedText(explanation.details);
    QObject::connect(box.get(), &QMessageBox::finished, qApp, &QApplication::quit,
                     Qt::QueuedConnection); // it may come before the event loop runs
    return box;
}

//! Shows why the program cannot start; gives \a status back once that was read.
int giveUp(const model::Explanation &explanation, int status)
{
    QApplication::setWindowIcon(ui::applicationIcon());
    const auto box = boxAbout(explanation, nullptr);
    box->open();
    QApplication::exec();
    return status;
}

//! Asks the program that has the profile to show itself or to open \a link; says who has it if
//! that does not help.
int handOver(const store::Profile &profile, const QString &link, const store::LockFailure &failure)
{
    desktop::SecondStart second;
    enum class Answer { None, Taken };
    Answer answer = Answer::None;
    QObject::connect(&second, &desktop::SecondStart::taken, qApp, [&answer] {
        answer = Answer::Taken;
        QApplication::quit();
    });
    QObject::connect(&second, &desktop::SecondStart::failed, qApp, &QApplication::quit,
                     Qt::QueuedConnection);
    second.ask(desktop::instanceName(profile.folder()), link);
    QApplication::exec();
    return answer == Answer::Taken ? 0 : giveUp(explain(failure, profile.folder()), kProfileInUse);
}

//! Does what is wished for, once it is known who is known.
void begin(ui::MainWindow &window, switchboard::Switchboard &switchboard, const Wishes &wishes)
{
    window.restoreDoor();
    if (wishes.host)
        window.host(*wishes.host);
    if (!wishes.join.isEmpty())
        window.join(wishes.join, wishes.security);
    if (!wishes.link.isEmpty())
        window.openInvitation(wishes.link);
    if (!wishes.bring.isEmpty())
        window.bring(wishes.bring);
    if (wishes.news)
        window.tell(wishes.news->tone, wishes.news->sentence);
    switchboard.redialler().callEverybody();
}

//! What comes to the window from outside: further starts of the program, and being told to stop.
class Doorbell
{
public:
    Doorbell(const store::Profile &profile, ui::MainWindow &window)
    {
        QObject::connect(&m_instance, &desktop::SingleInstance::openRequested, &window,
                         &ui::MainWindow::openInvitation);
        QObject::connect(&m_instance, &desktop::SingleInstance::raiseRequested, &window,
                         &ui::MainWindow::comeToFront);
        // If it cannot listen, a further start says that the profile is in use.
        (void)m_instance.listen(desktop::instanceName(profile.folder()));
        QObject::connect(&m_stop, &StopSignals::stopped, &window, &ui::MainWindow::leaveAtOnce);
    }

private:
    desktop::SingleInstance m_instance;
    const StopSignals m_stop;
};

struct Ended
{
    enum class Why { Quit, Arrival };
    int status = 0;
    Why why = Why::Quit; //!< Arrival: what was brought from another computer can be taken.
};

QString languageChosenIn(const store::Profile &profile)
{
    return QSettings(profile.settingsFile(), QSettings::IniFormat)
        .value(model::kLanguageKey)
        .toString();
}

//! Shows the window on everything that is kept in \a profile, until it is closed. \a command starts
//! the program with the same profile again.
Ended run(const store::Profile &profile, const Wishes &wishes, const QStringList &command)
{
    Household household(profile, switchboard::kMaxConversations, Household::Hold::Locked);
    const net::AddressesOnDemand addresses(household.resolver);
    store::ProfileMover mover(profile, household.database, household.settings, &net::isIdentity);
    desktop::SystemTray tray;
    const auto notifications = desktop::makeNotifications(tray);
    desktop::Autostart autostart(command);
    net::PracticePartners practice(household.clock);
    desktop::SecondProcess second(QApplication::applicationFilePath(), profile.folder());
    if (!wishes.name.isEmpty() && !model::hasOwnName(household.settings))
        model::keepOwnName(household.settings, wishes.name);
    ui::MainWindow window({household.switchboard, addresses, household.clock, household.settings,
                           mover, *notifications, tray, autostart, practice, second, &libraries});
    const desktop::LinkOpener links(*qApp); // macOS may have one at once
    QObject::connect(&links, &desktop::LinkOpener::opened, &window,
                     &ui::MainWindow::openInvitation);
    std::optional<Doorbell> doorbell;

    switchboard::Switchboard &switchboard = household.switchboard;
    QObject::connect(&household.people, &store::SqlPeople::loaded, &window,
                     [&switchboard] { switchboard.load(); });
    std::optional<net::NetworkWatch> network; // not before the first paint: it takes its time
    QObject::connect(&switchboard, &switchboard::Switchboard::loaded, &window, [&] {
        begin(window, switchboard, wishes);
        network.emplace();
        QObject::connect(&*network, &net::NetworkWatch::changed, &window,
                         [&switchboard] { switchboard.redialler().callEverybody(); });
    });
    QObject::connect(&household.database, &store::Database::setAside, &window,
                     [&window](const QString &, const QString &aside) {
                         const model::Explanation why = model::explainSetAside(aside);
                         window.tell(model::Tone::Failure, why.what + u' ' + why.advice);
                     });
    std::unique_ptr<QMessageBox> trouble;
    const auto tell = [&](const model::Explanation &explanation) {
        trouble = boxAbout(explanation, &window);
        trouble->open();
    };
    QObject::connect(
        &household.people, &store::SqlPeople::loadFailed, &window,
        [&](const store::StoreFailure &failure) { tell(explain(failure, profile.folder())); });
    QObject::connect(&switchboard, &switchboard::Switchboard::loadFailed, &window, [&] {
        tell(model::explain(model::ProfileTrouble::DatabaseUnreadable, profile.folder()));
    });
    desktop::afterFirstPaint(window, [&] {
        QApplication::setWindowIcon(ui::applicationIcon()); // window managers want it in five sizes
        doorbell.emplace(profile, window);
        const auto identity = identityOf(profile);
        if (identity)
            household.open(identity.value());
        else
            tell(identity.error());
    });
    if (wishes.beside)
        ui::showInHalf(window, ui::Half::Right, *wishes.beside);
    else
        window.show();
    const int status = QApplication::exec();
    return {trouble ? kStorageError : status,
            mover.isReady() ? Ended::Why::Arrival : Ended::Why::Quit};
}

//! The same, and anew each time that everything has been brought from another computer: nothing of
//! the profile may be open when that takes its place.
int runOn(const store::Profile &profile, Wishes wishes, const QStringList &command)
{
    for (;;) {
        const Ended ended = run(profile, wishes, command);
        if (ended.why == Ended::Why::Quit)
            return ended.status;
        wishes = {};
        const auto taken = store::takeArrival(profile);
        if (taken.ok()) {
            wishes.news = {model::Tone::Plain, model::arrivedText()};
            continue;
        }
        const model::Explanation why = model::explain(taken.error());
        if (taken.error().error != switchboard::MoveError::InUse)
            return giveUp(why, kStorageError);
        wishes.news = {model::Tone::Failure, why.what + u' ' + why.advice};
    }
}

} // namespace

int main(int argc, char **argv)
{
    // Before Qt sees them: some may be a stranger's.
    desktop::StartArguments arguments = desktop::splitArguments(argc, argv);
    desktop::prepareAppearance();
    int count = int(arguments.qtArguments.size()) - 1;
    QApplication application(count, arguments.qtArguments.data());
    QApplication::setStyle(new ui::ApplicationStyle);
    QApplication::setApplicationName(QStringLiteral("talkstick"));
    QApplication::setApplicationDisplayName(QStringLiteral("Talkstick"));
    QApplication::setApplicationVersion(QStringLiteral(TALKSTICK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("talkstick"));

    model::Translation translation;
    auto options = readStartOptions(arguments.origin == desktop::StartArguments::Origin::Typed
                                        ? QApplication::arguments()
                                        : arguments.ourArguments);
    if (!options)
        return kUsageError;
    options->wishes.link = arguments.link;

    const QString folder =
        options->profile.isEmpty() ? store::Profile::defaultFolder() : options->profile;
    const auto profile = store::Profile::open(folder);
    if (!profile)
        return giveUp(explain(profile.error(), folder), kStorageError);
    translation.use(languageChosenIn(profile.value()));
    const auto lock = profile.value().lock();
    if (lock)
        return runOn(profile.value(), options->wishes, desktop::startCommand(options->profile));
    if (lock.error().why == store::LockFailure::Why::InUse)
        return handOver(profile.value(), arguments.link, lock.error());
    return giveUp(explain(lock.error(), profile.value().folder()), kStorageError);
}
