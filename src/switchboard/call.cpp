// SPDX-License-Identifier: MIT
#include "switchboard/call.h"

#include "switchboard/callfailure.h"

#include <algorithm>

namespace talkstick::switchboard {

using session::Conversation;
using Step = CallProgress::Step;

Call::Call(const JoinOptions &options, House &house, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_house(house)
    , m_left(options.invitation ? options.invitation->hosts : QList {options.address})
{
    m_progress.security = options.security;
    m_progress.address = m_left.first();
    m_progress.knownAs = options.name;
    if (options.security == Security::PlainText || !house.ownKey().isNull()) {
        dialNext();
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { fail(CallFailure::EncryptionUnavailable); },
        Qt::QueuedConnection); // nobody can be connected yet
}

Call::~Call() = default;

wire::KeyHash Call::expectedKey() const
{
    return m_options.invitation ? m_options.invitation->key : m_options.person;
}

bool Call::isTo(const wire::KeyHash &key) const
{
    return !key.isNull() && (m_key == key || expectedKey() == key);
}

void Call::dialNext()
{
    m_progress.address = m_left.takeFirst();
    m_progress.step = Step::Finding;
    m_dial = m_house.ports.dialer.dial({m_progress.address, m_options.security, expectedKey()});
    connect(m_dial.get(), &Dial::resolved, this, [this](const QStringList &addresses) {
        m_progress.resolved(addresses);
        emit changed();
    });
    connect(m_dial.get(), &Dial::attempted, this, [this](const Attempt &attempt) {
        m_progress.attempted(attempt);
        emit changed();
    });
    connect(m_dial.get(), &Dial::securing, this, [this] {
        m_progress.step = Step::Securing;
        emit changed();
    });
    connect(m_dial.get(), &Dial::failed, this, &Call::dialFailed);
    connect(m_dial.get(), &Dial::insecure, this, &Call::insecure);
    connect(m_dial.get(), &Dial::connected, this, &Call::connected);
    connect(m_dial.get(), &Dial::happened, this, &Call::happened);
}

void Call::dropDial()
{
    if (!m_dial)
        return;
    m_dial->disconnect(this);
    m_dial.release()->deleteLater(); // we may be inside one of its signals
}

void Call::dialFailed(DialError error, const QString &systemText)
{
    dropDial();
    if (!m_left.isEmpty()) {
        dialNext();
        emit changed();
    } else if (m_trouble) {
        m_progress.address = m_trouble->address;
        fail(m_trouble->failure, m_trouble->systemText);
    } else {
        m_progress.failed(error, systemText);
        emit changed();
        emit failed();
    }
}

void Call::insecure(TlsFailure failure, const wire::KeyHash &key, const QString &systemText)
{
    dropDial();
    CallFailure what = failureOf(failure);
    if (failure == TlsFailure::WrongKey)
        what = m_options.invitation ? CallFailure::WrongInvitationKey : CallFailure::WrongPerson;
    if (key == m_house.ownKey() && !key.isNull())
        what = CallFailure::OwnComputer;
    // That somebody else answers is worse than anything another of the hosts does.
    if (!m_trouble || m_trouble->failure != CallFailure::WrongInvitationKey)
        m_trouble = Trouble {what, m_progress.address, systemText};
    dialFailed(DialError::NoAddressAnswered, systemText);
}

void Call::connected()
{
    std::unique_ptr<session::Link> link = m_dial->takeLink();
    dropDial();
    if (m_options.security == Security::PlainText) {
        if (m_progress.isAtOwn(m_house.ownPort))
            fail(CallFailure::OwnComputer);
        else
            talkPlain(std::move(link));
        return;
    }
    m_key = link->peerKey();
    if (const auto failure = objection(*link)) {
        fail(*failure);
        return;
    }
    greet(std::move(link));
}

void Call::talkPlain(std::unique_ptr<session::Link> link)
{
    const QString &name = m_options.name.isEmpty() ? m_progress.address.shown : m_options.name;
    session::Opening opening {session::Role::Joiner, m_options.first, m_options.ending, name};
    opening.partner = m_options.partner;
    m_conversation = std::make_unique<Conversation>(opening, std::move(link), m_house.ports.clock);
    m_progress.step = Step::Connected;
    emit changed();
    emit succeeded();
}

// Why whoever answers is not the right one. Also settles what we take them for.
std::optional<CallFailure> Call::objection(const session::Link &link)
{
    if (link.peerKey() == m_house.ownKey())
        return CallFailure::OwnComputer;
    const wire::KeyHash expected = expectedKey();
    if (!expected.isNull() && link.peerKey() != expected)
        return m_options.invitation ? CallFailure::WrongInvitationKey : CallFailure::WrongPerson;
    if (m_options.invitation)
        m_progress.trust = Trust::Invited;
    if (const auto person = m_house.people.find(m_key)) {
        m_progress.knownAs = person->shownName();
        m_progress.trust = std::max(m_progress.trust, person->trust);
        return std::nullopt;
    }
    const QList<Person> usual = m_house.people.at(m_progress.address);
    if (usual.isEmpty() || !expected.isNull() || m_options.otherKey == JoinOptions::OtherKey::GoOn)
        return std::nullopt;
    m_progress.knownAs = usual.first().shownName();
    return CallFailure::OtherKeyAtAddress;
}

void Call::greet(std::unique_ptr<session::Link> link)
{
    session::Opening opening;
    opening.role = session::Role::Joiner;
    opening.peerName = m_progress.address.shown;
    opening.native = m_house.setup(m_key, session::Role::Joiner);
    if (!opening.native) {
        fail(CallFailure::EncryptionUnavailable);
        return;
    }
    if (m_options.conversation == JoinOptions::Which::New)
        opening.native->log.reset();
    if (m_options.invitation)
        opening.native->inviteToken = m_options.invitation->token;
    m_conversation =
        std::make_unique<Conversation>(opening, std::move(link), m_house.ports.clock,
                                       m_house.ports.chance, nullptr, &m_house.archive);
    m_conversation->setTrust(m_progress.trust);
    connect(m_conversation.get(), &Conversation::waiting, this, &Call::asked);
    connect(m_conversation.get(), &Conversation::began, this, &Call::letIn);
    connect(m_conversation.get(), &Conversation::ended, this, &Call::turnedAway);
    connect(m_conversation.get(), &Conversation::happened, this, &Call::happened);
    m_progress.step = Step::Greeting;
    emit secured();
    if (!m_conversation)
        return; // it yielded, or was cancelled
    emit changed();
    m_conversation->open();
}

void Call::asked()
{
    m_progress.step = Step::Knocking;
    m_progress.waiting = m_conversation->state().waiting;
    m_progress.words = m_conversation->state().words;
    emit changed();
}

bool Call::isContent() const
{
    return m_options.require == JoinOptions::Require::Any || m_progress.trust != Trust::Unverified;
}

void Call::letIn()
{
    m_progress.waiting.reset();
    m_progress.words = m_conversation->state().words;
    if (!isContent()) {
        dropConversation();
        fail(CallFailure::NotVerified);
        return;
    }
    m_conversation->disconnect(this);
    m_progress.step = Step::Connected;
    emit changed();
    emit succeeded();
}

void Call::turnedAway()
{
    const session::TalkState &state = m_conversation->state();
    if (state.bye && state.bye->code == std::uint32_t(wire::ByeCode::Replaced)) {
        yield();
        emit yielded();
        return;
    }
    const CallFailure failure = failureOf(state, m_progress.step);
    const QString systemText = state.systemText;
    m_house.archive.noteEnd(state);
    dropConversation();
    fail(failure, systemText);
}

void Call::dropConversation()
{
    if (!m_conversation)
        return;
    if (m_options.conversation == JoinOptions::Which::New)
        m_house.archive.putBehind(m_conversation->state().conversationId);
    m_conversation->disconnect(this);
    m_conversation->leave();
    m_house.departures.take(std::move(m_conversation));
}

void Call::cancel()
{
    if (m_progress.isOver())
        return;
    dropDial();
    dropConversation();
    m_progress.step = Step::Cancelled;
    emit changed();
}

void Call::judgeWords(WordsVerdict verdict)
{
    if (!m_conversation || m_progress.isOver())
        return;
    switch (verdict) {
    case WordsVerdict::NotCompared: break;
    case WordsVerdict::Match:
        m_progress.trust = Trust::Verified;
        m_conversation->setTrust(Trust::Verified);
        emit changed();
        break;
    case WordsVerdict::Differ:
        dropConversation();
        fail(CallFailure::WordsDiffer);
        break;
    }
}

void Call::yield()
{
    if (m_progress.isOver() || isYielding())
        return;
    dropConversation();
    m_progress.waiting.reset();
    m_patience = m_house.ports.clock.makeAlarm([this] {
        if (isYielding())
            fail(CallFailure::LostWhileWaiting);
    });
    m_patience->set(m_house.ports.clock.now() + kReplacementLimit);
}

void Call::replaced()
{
    if (m_progress.isOver())
        return;
    dropConversation();
    m_progress.step = Step::Replaced;
    emit changed();
}

void Call::fail(CallFailure failure, const QString &systemText)
{
    m_progress.step = Step::Failed;
    m_progress.waiting.reset();
    m_progress.failure = failure;
    m_progress.systemText = systemText;
    emit changed();
    emit failed();
}

std::unique_ptr<Conversation> Call::takeConversation()
{
    return std::move(m_conversation);
}

} // namespace talkstick::switchboard
