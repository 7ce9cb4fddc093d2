// SPDX-License-Identifier: MIT
#include "switchboard/call.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

// How much an attempt's end tells about the reason; the most telling one is reported.
int weight(Attempt::State state)
{
    switch (state) {
    case Attempt::State::Refused: return 4;
    case Attempt::State::NoAnswer: return 3;
    case Attempt::State::Failed: return 2;
    case Attempt::State::Unreachable: return 1;
    case Attempt::State::Trying:
    case Attempt::State::Connected:
    case Attempt::State::GivenUp: break;
    }
    return 0;
}

CallFailure failureOf(const Attempt &attempt)
{
    switch (attempt.state) {
    case Attempt::State::Refused: return CallFailure::Refused;
    case Attempt::State::Unreachable: return CallFailure::Unreachable;
    case Attempt::State::NoAnswer:
        if (attempt.reach == Reach::OtherPrivate)
            return CallFailure::NoAnswerOtherPrivate;
        return attempt.reach == Reach::Internet ? CallFailure::NoAnswerInternet
                                                : CallFailure::NoAnswerSameNetwork;
    case Attempt::State::Trying:
    case Attempt::State::Connected:
    case Attempt::State::GivenUp:
    case Attempt::State::Failed: break;
    }
    return CallFailure::Other;
}

bool isLocalName(const QString &host)
{
    return host.endsWith(QStringLiteral(".local")) || host.endsWith(QStringLiteral(".local."));
}

} // namespace

void CallProgress::resolved(const QStringList &found)
{
    addresses = found;
    step = Step::Connecting;
}

void CallProgress::attempted(const Attempt &attempt)
{
    const auto same = std::find_if(attempts.begin(), attempts.end(), [&attempt](const Attempt &a) {
        return a.address == attempt.address;
    });
    if (same == attempts.end())
        attempts.append(attempt);
    else
        *same = attempt;
}

void CallProgress::failed(DialError error, const QString &text)
{
    step = Step::Failed;
    systemText = text;
    const auto telling =
        std::max_element(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) {
            return weight(a.state) < weight(b.state);
        });
    switch (error) {
    case DialError::NoSuchName:
        failure =
            isLocalName(address.host) ? CallFailure::NoSuchLocalName : CallFailure::NoSuchName;
        return;
    case DialError::ResolverDown: failure = CallFailure::ResolverDown; return;
    case DialError::NoAddressAnswered:
    case DialError::TimedOut: break;
    }
    if (telling == attempts.end()) {
        failure = error == DialError::TimedOut ? CallFailure::LookupTimedOut : CallFailure::Other;
        return;
    }
    failure = failureOf(*telling);
    failedAddress = telling->address;
    if (systemText.isEmpty())
        systemText = telling->systemText;
}

Call::Call(const JoinOptions &options, Dialer &dialer, session::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_dial(dialer.dial({options.address, Security::PlainText}))
{
    m_progress.address = options.address;
    connect(m_dial.get(), &Dial::resolved, this, [this](const QStringList &addresses) {
        m_progress.resolved(addresses);
        emit changed();
    });
    connect(m_dial.get(), &Dial::attempted, this, [this](const Attempt &attempt) {
        m_progress.attempted(attempt);
        emit changed();
    });
    connect(m_dial.get(), &Dial::failed, this, [this](DialError error, const QString &text) {
        m_progress.failed(error, text);
        emit changed();
        emit failed();
    });
    connect(m_dial.get(), &Dial::connected, this, &Call::connected);
    connect(m_dial.get(), &Dial::happened, this, &Call::happened);
}

Call::~Call() = default;

void Call::cancel()
{
    if (m_progress.step != CallProgress::Step::Finding
        && m_progress.step != CallProgress::Step::Connecting)
        return;
    m_dial->disconnect(this);
    m_dial.release()->deleteLater(); // we may be inside one of its signals
    m_progress.step = CallProgress::Step::Cancelled;
    emit changed();
}

void Call::connected()
{
    const session::Opening opening {session::Role::Joiner, m_options.first, m_options.ending,
                                    m_options.address.shown};
    m_conversation = std::make_unique<session::Conversation>(opening, m_dial->takeLink(), m_clock);
    m_progress.step = CallProgress::Step::Connected;
    emit changed();
    emit succeeded();
}

std::unique_ptr<session::Conversation> Call::takeConversation()
{
    return std::move(m_conversation);
}

} // namespace talkstick::switchboard
