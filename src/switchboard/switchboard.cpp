// SPDX-License-Identifier: MIT
#include "switchboard/switchboard.h"

#include "wire/peername.h"
#include "wire/safetywords.h"

#include <QPointer>

#include <algorithm>

namespace talkstick::switchboard {

using session::Conversation;

Switchboard::Switchboard(Ports ports, int maxConversations, QObject *parent)
    : QObject(parent)
    , m_house(std::move(ports))
    , m_talks(m_house)
    , m_calls(m_house, m_talks)
    , m_reception(m_house, m_calls, maxConversations)
    , m_redialler(m_house, m_talks, m_calls)
{
    connectParts();
}

Switchboard::~Switchboard() = default;

void Switchboard::connectParts()
{
    connect(&m_reception, &Reception::knocksChanged, this, &Switchboard::knocksChanged);
    connect(&m_reception, &Reception::hungUp, this, &Switchboard::callerHungUpOn);
    connect(&m_reception, &Reception::missedSomebody, this, &Switchboard::callerMissed);
    connect(&m_reception, &Reception::seen, this, &Switchboard::callerSeen);
    connect(&m_reception, &Reception::acceptFailed, this, &Switchboard::acceptFailed);
    connect(&m_reception, &Reception::happened, this, &Switchboard::happened);
    connect(&m_reception, &Reception::notKept, this, &Switchboard::notKept);
    connect(&m_reception, &Reception::plainLetIn, this, &Switchboard::plainLetIn);
    connect(&m_reception, &Reception::began, this, &Switchboard::visitBegan);
    connect(&m_reception, &Reception::welcomed, this, [this](const wire::KeyHash &key) {
        for (Call *call : m_calls.asking(key))
            call->yield();
    });
    connect(&m_reception, &Reception::stayedAway, this,
            [this] { m_reception.setLive(m_talks.liveCount()); });
    connect(&m_talks, &Talks::countChanged, this,
            [this] { m_reception.setLive(m_talks.liveCount()); });
    connect(&m_calls, &Calls::secured, this, &Switchboard::callSecured);
    connect(&m_calls, &Calls::yielded, this, &Switchboard::callYielded);
    connect(&m_calls, &Calls::succeeded, this, &Switchboard::callSucceeded);
    connect(&m_calls, &Calls::happened, this, &Switchboard::happened);
    connect(&m_talks, &Talks::opened, this, &Switchboard::opened);
    connect(&m_talks, &Talks::resumed, this, &Switchboard::resumed);
    connect(&m_talks, &Talks::restored, this, &Switchboard::restored);
    connect(&m_talks, &Talks::notKept, this, &Switchboard::notKept);
    connect(&m_talks, &Talks::forgotten, this, &Switchboard::forgotten);
    connect(&m_talks, &Talks::happened, this, &Switchboard::happened);
    connect(&m_talks, &Talks::finished, this, &Switchboard::tellWhenQuiet);
    connect(&m_house.departures, &Departures::emptied, this, &Switchboard::tellWhenQuiet);
    connect(&m_house.people, &Acquaintances::notKept, this, &Switchboard::notKept);
    connect(&m_house.archive, &Archive::notKept, this, &Switchboard::notKept);
    connect(&m_house.archive, &Archive::loadFailed, this, &Switchboard::loadFailed);
    connect(&m_house.archive, &Archive::loaded, this,
            [this](const QList<ConversationRecord> &records) {
                m_talks.restore(records);
                emit loaded();
            });
}

void Switchboard::setOwnKey(const wire::KeyHash &key)
{
    m_house.ports.ownKey = key;
    emit ownKeyKnown();
}

void Switchboard::setName(const QString &name)
{
    m_house.ownName = wire::cleanName(name);
}

void Switchboard::setOwnAddresses(const QStringList &addresses)
{
    if (m_house.ownAddresses == addresses)
        return;
    m_house.ownAddresses = addresses;
    m_talks.tellAddresses();
}

std::optional<ListenFailure> Switchboard::host(const HostOptions &options)
{
    stopHosting();
    const auto failure = m_reception.host(options);
    if (!failure)
        emit hostingChanged();
    return failure;
}

void Switchboard::stopHosting()
{
    if (!hosting())
        return;
    m_reception.stop();
    emit hostingChanged();
}

void Switchboard::setDoor(Door door)
{
    if (!hosting() || hosting()->options.door == door)
        return;
    m_reception.setDoor(door);
    emit hostingChanged();
}

void Switchboard::setPlainCallers(PlainCallers plainCallers)
{
    if (!hosting() || hosting()->options.plainCallers == plainCallers)
        return;
    m_reception.setPlainCallers(plainCallers);
    emit hostingChanged();
}

void Switchboard::setFirst(turn::FirstTurn first)
{
    if (!hosting() || hosting()->options.first == first)
        return;
    m_reception.setFirst(first);
    emit hostingChanged();
}

void Switchboard::setEnding(wire::Ending ending)
{
    if (!hosting() || hosting()->options.ending == ending)
        return;
    m_reception.setEnding(ending);
    emit hostingChanged();
}

void Switchboard::admit(CallerId id, WordsVerdict words)
{
    m_reception.admit(id, words);
}

void Switchboard::decline(CallerId id, Decline how)
{
    m_reception.decline(id, how);
}

bool Switchboard::isUnused() const
{
    return m_house.ports.people.list().isEmpty() && m_talks.isNothingKept();
}

void Switchboard::setKeeping(session::Keeping keeping)
{
    if (this->keeping() == keeping)
        return;
    m_house.archive.setKeeping(keeping);
    emit keepingChanged();
}

void Switchboard::forget(Conversation &conversation)
{
    m_talks.forget(conversation);
}

void Switchboard::judgeWords(Conversation &conversation, WordsVerdict verdict)
{
    const wire::KeyHash key = conversation.state().peerKey;
    if (key.isNull() || verdict == WordsVerdict::NotCompared)
        return;
    if (verdict == WordsVerdict::Differ) {
        m_house.people.forget(key);
        m_talks.forget(conversation);
        return;
    }
    conversation.setTrust(Trust::Verified);
    m_house.people.change(key, [](Person &person) { person.trust = Trust::Verified; });
}

void Switchboard::makeInvitation(const QList<wire::Address> &hosts,
                                 std::function<void(std::optional<wire::Invitation>)> done)
{
    const QByteArray token = m_house.ports.chance(wire::Invitation::kTokenBytes);
    if (!canEncrypt() || token.isEmpty() || hosts.isEmpty()
        || hosts.size() > wire::Invitation::kMaxHosts) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(std::nullopt); },
            Qt::QueuedConnection); // as documented: from the event loop
        return;
    }
    const wire::Invitation invitation {hosts, m_house.ownKey(), token, m_house.ownName};
    Invite invite;
    invite.id = wire::inviteIdOf(token);
    invite.token = token;
    invite.made = m_house.ports.clock.wallTime();
    const auto added = [self = QPointer(this), invitation, done = std::move(done)](Kept kept) {
        if (self)
            done(kept == Kept::Yes ? std::optional(invitation) : std::nullopt);
    };
    m_house.ports.invites.add(invite, added);
}

void Switchboard::setAlias(const wire::KeyHash &key, const QString &alias)
{
    m_house.people.changeKnown(key,
                               [&alias](Person &person) { person.alias = wire::cleanName(alias); });
    m_talks.rename(key);
}

void Switchboard::block(const wire::KeyHash &key)
{
    m_house.people.block(key);
    m_redialler.stop(key);
    m_calls.cancel(key);
    m_reception.hangUpOn(key);
    if (Conversation *conversation = m_talks.conversationWith(key))
        conversation->leave();
}

void Switchboard::unblock(const wire::KeyHash &key)
{
    m_house.people.changeKnown(key,
                               [](Person &person) { person.standing = Person::Standing::Welcome; });
}

void Switchboard::forgetPerson(const wire::KeyHash &key)
{
    m_house.people.forget(key);
}

void Switchboard::shutDown()
{
    if (m_stage != Stage::Open)
        return;
    m_stage = Stage::Closing;
    stopHosting();
    m_redialler.stop();
    m_calls.cancelAll();
    m_reception.sayGoodbye();
    m_talks.leaveAll(wire::ByeCode::Closing);
    m_closing = m_house.ports.clock.makeAlarm([this] {
        m_stage = Stage::Closed;
        emit shutDownFinished();
    });
    m_closing->set(m_house.ports.clock.now() + kShutDownLimit);
    tellWhenQuiet();
}

void Switchboard::tellWhenQuiet()
{
    if (m_stage == Stage::Closing && m_talks.areAllFinished() && m_house.departures.isEmpty())
        m_closing->set(m_house.ports.clock.now());
}

void Switchboard::plainLetIn(const Caller &caller)
{
    std::unique_ptr<session::Link> link = m_house.ports.listener.admit(caller.id);
    if (!link || !hosting()) {
        m_reception.setLive(m_talks.liveCount()); // it has gone; its place is free again
        return;
    }
    // Several may call from one address: a class behind one router, or programs on this computer.
    const QString &address = caller.peer.address;
    const QString name =
        m_talks.isNameTaken(address) ? wire::hostAndPort(address, caller.peer.port) : address;
    const HostOptions &options = hosting()->options;
    const session::Opening opening {session::Role::Host, options.first, options.ending, name};
    m_talks.add(std::make_unique<Conversation>(opening, std::move(link), m_house.ports.clock),
                m_reception.lastCaller());
}

void Switchboard::visitBegan(CallerId id, Arrival how)
{
    std::unique_ptr<Conversation> conversation = m_reception.take(id);
    const wire::KeyHash key = conversation->state().peerKey;
    const QList<Call *> replaced = m_calls.asking(key);
    for (const Call *call : replaced)
        conversation->setTrust(std::max(conversation->state().trust.value_or(Trust::Unverified),
                                        call->progress().trust));
    Conversation &begun = m_talks.add(std::move(conversation), m_reception.lastCaller());
    m_reception.dismissOthers(key);
    for (Call *call : replaced)
        call->replaced();
    emit arrived(&begun, how);
}

void Switchboard::callSucceeded(Call *call)
{
    std::unique_ptr<Conversation> conversation = call->takeConversation();
    const wire::KeyHash key = conversation->state().peerKey;
    m_talks.add(std::move(conversation), m_reception.lastCaller(),
                wire::toText(call->progress().address));
    if (!key.isNull())
        m_reception.dismissOthers(key);
}

// Nothing has been said to them yet, so that no other conversation is disturbed by giving way.
void Switchboard::callSecured(Call *call)
{
    if (m_calls.isOvertaken(*call))
        call->replaced();
    else if (call->isContent() && m_reception.meet(call->key()))
        call->yield();
}

void Switchboard::callYielded(Call *call)
{
    if (m_calls.isOvertaken(*call))
        call->replaced();
    else if (call->isContent())
        (void)m_reception.meet(call->key());
}

} // namespace talkstick::switchboard
