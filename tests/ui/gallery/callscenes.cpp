// SPDX-License-Identifier: MIT
//
// Calling, how it fails, and waiting to be let in.
#include "scenes.h"

#include <QPushButton>

namespace talkstick::gallery {
namespace {

using switchboard::Attempt;
using switchboard::DialError;
using switchboard::Reach;
using switchboard::TlsFailure;
using wire::ByeCode;

const QStringList kBoth {QStringLiteral("2001:db8::5"), QStringLiteral("203.0.113.5")};

Attempt attempt(const QString &address, Attempt::State state, Reach reach = Reach::Internet)
{
    Attempt made;
    made.address = address;
    made.state = state;
    made.reach = reach;
    made.took = std::chrono::milliseconds(100);
    if (state == Attempt::State::NoAnswer)
        made.took = std::chrono::seconds(10);
    return made;
}

void settle(Stage &stage)
{
    stage.pass(std::chrono::seconds(1));
}

// A name that cannot be found.
Scene lost(const char *name, const QString &address, DialError error)
{
    return {name, [address, error](Stage &stage) -> QWidget * {
                emit stage.join(address).failed(error, {});
                settle(stage);
                return nullptr;
            }};
}

// The one address there is does not lead there.
Scene unanswered(const char *name, Attempt::State state, Reach reach)
{
    return {name, [state, reach](Stage &stage) -> QWidget * {
                const QString address =
                    reach == Reach::Internet ? kBoth.last() : QStringLiteral("192.168.1.7");
                auto &dial = stage.join(address);
                emit dial.resolved({address});
                emit dial.attempted(attempt(address, Attempt::State::Trying, reach));
                emit dial.attempted(attempt(address, state, reach));
                emit dial.failed(DialError::NoAddressAnswered, {});
                settle(stage);
                return nullptr;
            }};
}

Scene insecure(const char *name, TlsFailure failure)
{
    return {name, [failure](Stage &stage) -> QWidget * {
                auto &dial = stage.join();
                emit dial.resolved({kBoth.last()});
                emit dial.attempted(attempt(kBoth.last(), Attempt::State::Connected));
                emit dial.securing();
                emit dial.insecure(failure, {}, {});
                settle(stage);
                return nullptr;
            }};
}

// The other side answers, and says no, with \a word if the code has several meanings.
Scene dismissed(const char *name, ByeCode code, const QString &word = {})
{
    return {name, [code, word](Stage &stage) -> QWidget * {
                emit stage.join().resolved({kBoth.last()});
                stage.answering = std::make_unique<support::FarSide>(stage.world);
                if (!stage.answering->asks())
                    qFatal("nobody was asked");
                stage.answering->talk->dismiss(code, word);
                stage.wait("a refusal", [&stage] {
                    const QList<QPushButton *> all = stage.window().findChildren<QPushButton *>();
                    return std::any_of(all.begin(), all.end(), [](const QPushButton *button) {
                        return button->objectName() == QStringLiteral("cancel")
                            && button->isVisible();
                    });
                });
                settle(stage);
                return nullptr;
            }};
}

QWidget *running(Stage &stage)
{
    auto &dial = stage.join();
    emit dial.resolved(kBoth);
    emit dial.attempted(attempt(kBoth[0], Attempt::State::Trying));
    emit dial.attempted(attempt(kBoth[0], Attempt::State::Unreachable));
    emit dial.attempted(attempt(kBoth[1], Attempt::State::Trying));
    settle(stage);
    return nullptr;
}

QWidget *knocking(Stage &stage)
{
    emit stage.join().resolved({kBoth.last()});
    stage.answering = std::make_unique<support::FarSide>(stage.world);
    if (!stage.answering->asks())
        qFatal("nobody was asked");
    settle(stage);
    return nullptr;
}

QWidget *standingInLine(Stage &stage)
{
    emit stage.join().resolved({kBoth.last()});
    stage.answering = std::make_unique<support::FarSide>(stage.world);
    if (!stage.answering->asks(wire::message::Wait::Reason::Queue))
        qFatal("nobody was asked");
    settle(stage);
    return nullptr;
}

QWidget *thisComputer(Stage &stage)
{
    auto &dial = stage.join(QStringLiteral("192.168.1.7"));
    emit dial.resolved({QStringLiteral("192.168.1.7")});
    emit dial.attempted(
        attempt(QStringLiteral("192.168.1.7"), Attempt::State::Connected, Reach::ThisComputer));
    dial.answer(stage.world.ownKey);
    settle(stage);
    return nullptr;
}

QWidget *otherKey(Stage &stage)
{
    switchboard::Person bravo;
    bravo.key = support::keyOf('b');
    bravo.name = QStringLiteral("Bravo");
    bravo.addresses = {QStringLiteral("bravo.example:8784")};
    stage.world.people.keep(bravo);
    emit stage.join(QStringLiteral("bravo.example")).resolved({kBoth.last()});
    stage.answering = std::make_unique<support::FarSide>(stage.world, 'x');
    settle(stage);
    return nullptr;
}

} // namespace

QList<Scene> callScenes()
{
    using State = Attempt::State;
    const QString name = QStringLiteral("alpha-pc.example");
    return {
        {"call.running", running},
        lost("call.no-such-name", QStringLiteral("alhpa-pc.example"), DialError::NoSuchName),
        lost("call.no-such-local-name", QStringLiteral("alpha-pc.local"), DialError::NoSuchName),
        lost("call.resolver-down", name, DialError::ResolverDown),
        unanswered("call.refused", State::Refused, Reach::SameNetwork),
        unanswered("call.no-answer-same-network", State::NoAnswer, Reach::SameNetwork),
        unanswered("call.no-answer-other-network", State::NoAnswer, Reach::OtherPrivate),
        unanswered("call.no-answer-internet", State::NoAnswer, Reach::Internet),
        unanswered("call.unreachable", State::Unreachable, Reach::Internet),
        insecure("call.not-talkstick", TlsFailure::NotTls),
        insecure("call.secure-timed-out", TlsFailure::TimedOut),
        {"call.other-key", otherKey},
        {"call.this-computer", thisComputer},
        dismissed("call.declined", ByeCode::Declined),
        dismissed("call.nobody-there", ByeCode::TimedOut),
        dismissed("call.busy", ByeCode::Busy),
        dismissed("call.invite-used", ByeCode::InviteInvalid, QStringLiteral("used")),
        dismissed("call.invite-expired", ByeCode::InviteInvalid, QStringLiteral("expired")),
        {"call.knocking", knocking},
        {"call.in-line", standingInLine},
    };
}

} // namespace talkstick::gallery
