// SPDX-License-Identifier: MIT
#include "switchboard/visits.h"

#include "switchboard/goodbye.h"
#include "switchboard/visit.h"

#include <QPointer>

#include <algorithm>

namespace talkstick::switchboard {

using session::Conversation;
using session::native::Introduction;

Visits::Visits(House &house)
    : m_house(house)
{ }

Visits::~Visits() = default;

void Visits::greet(const Caller &caller, std::unique_ptr<session::Link> link,
                   const session::native::Setup &setup)
{
    session::Opening opening;
    opening.role = session::Role::Host;
    opening.peerName = caller.peer.address;
    opening.native = setup;
    auto visit = std::make_unique<Visit>();
    visit->caller = caller;
    visit->conversation =
        std::make_unique<Conversation>(opening, std::move(link), m_house.ports.clock,
                                       m_house.ports.chance, nullptr, &m_house.archive);
    Conversation &conversation = *visit->conversation;
    const CallerId id = caller.id;
    m_visits.push_back(std::move(visit));
    connect(&conversation, &Conversation::introduced, this,
            [this, id](const Introduction &introduction) {
                if (Visit *known = find(id))
                    introduce(*known, introduction);
            });
    connect(&conversation, &Conversation::began, this, [this, id] {
        if (const Visit *known = find(id))
            emit began(id, known->how);
    });
    connect(&conversation, &Conversation::ended, this,
            [this, id](session::EndReason reason) { conversationEnded(id, reason); });
    connect(&conversation, &Conversation::happened, this, &Visits::happened);
    conversation.open();
}

void Visits::introduce(Visit &visit, const Introduction &introduction)
{
    visit.introduction = introduction;
    const auto person = m_house.people.find(introduction.key);
    const bool isBlocked = person && person->standing == Person::Standing::Blocked;
    if (introduction.inviteId.isEmpty() || isBlocked) {
        announce(visit);
        return;
    }
    visit.state = Visit::State::Checking;
    const auto found = [self = QPointer(this), id = visit.caller.id](const Invite &invite) {
        if (self)
            self->checkInvite(id, invite);
    };
    m_house.ports.invites.find(introduction.inviteId, found);
}

void Visits::checkInvite(CallerId id, const Invite &invite)
{
    Visit *visit = find(id);
    if (!visit || visit->state != Visit::State::Checking)
        return;
    visit->invite = judge(invite, m_house.ports.clock.wallTime());
    if (visit->invite == InviteVerdict::Accepted && !visit->conversation->proves(invite.token)) {
        m_house.ports.invites.countFailure(invite.id);
        visit->invite = InviteVerdict::Unknown;
    }
    announce(*visit);
}

void Visits::announce(Visit &visit)
{
    const Visitor visitor = visit.assess(m_house);
    visit.state = Visit::State::AtTheDoor;
    emit introduced(visit.caller.id, visitor);
}

void Visits::judgeWords(CallerId id, WordsVerdict words)
{
    Visit *visit = find(id);
    if (visit && words == WordsVerdict::Match)
        visit->trust = Trust::Verified;
}

void Visits::letIn(CallerId id, turn::FirstTurn first)
{
    Visit *visit = find(id);
    if (!visit || visit->state != Visit::State::AtTheDoor)
        return;
    visit->first = first;
    if (visit->invite == InviteVerdict::Accepted)
        redeem(*visit);
    else
        welcome(id);
}

void Visits::redeem(Visit &visit)
{
    visit.state = Visit::State::Redeeming;
    const auto done = [self = QPointer(this), id = visit.caller.id](InviteVerdict verdict) {
        if (self)
            self->judgeRedeemed(id, verdict);
    };
    m_house.ports.invites.redeem(visit.introduction.inviteId, visit.person(m_house),
                                 m_house.ports.clock.wallTime(), done);
}

void Visits::judgeRedeemed(CallerId id, InviteVerdict verdict)
{
    Visit *visit = find(id);
    if (!visit || visit->state != Visit::State::Redeeming)
        return;
    if (verdict == InviteVerdict::Accepted) {
        emit redeemed(id);
        return;
    }
    const Caller caller = visit->caller;
    if (verdict == InviteVerdict::NotKept) {
        dismiss(id, wire::ByeCode::StorageFailure);
        emit notKept();
        emit ended(caller, std::nullopt);
        return;
    }
    dismiss(id, wire::ByeCode::InviteInvalid, wordFor(verdict));
    emit ended(caller, HungUp::InviteInvalid);
}

void Visits::welcome(CallerId id)
{
    Visit *visit = find(id);
    if (!visit)
        return;
    visit->state = Visit::State::LetIn;
    visit->conversation->setTrust(visit->trust);
    visit->conversation->welcome(visit->trust, visit->first);
    emit welcomed(id);
}

void Visits::keepWaiting(CallerId id, wire::message::Wait::Reason reason, Time left)
{
    Visit *visit = find(id);
    if (!visit)
        return;
    visit->waits = reason;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left).count();
    visit->conversation->keepWaiting(reason, std::uint32_t(std::max<qint64>(seconds, 0)));
}

void Visits::turnAway(CallerId id, HungUp why)
{
    const Visit *visit = find(id);
    if (!visit)
        return;
    if (const auto code = goodbyeFor(why, visit->waits)) {
        dismiss(id, *code, why == HungUp::InviteInvalid ? wordFor(*visit->invite) : QString());
        return;
    }
    const std::unique_ptr<Visit> gone = remove(id);
    gone->conversation->hangUp();
    m_house.departures.take(std::move(gone->conversation));
}

void Visits::dismiss(CallerId id, wire::ByeCode code, const QString &text)
{
    const std::unique_ptr<Visit> gone = remove(id);
    if (!gone)
        return;
    gone->conversation->dismiss(code, text);
    m_house.departures.take(std::move(gone->conversation));
}

void Visits::dismissAll(Whom whom, wire::ByeCode code)
{
    QList<CallerId> ids;
    for (const auto &visit : m_visits) {
        if (whom == Whom::Everybody || !visit->isLetIn())
            ids.append(visit->caller.id);
    }
    for (const CallerId id : ids)
        dismiss(id, code);
}

void Visits::block(const wire::KeyHash &key)
{
    for (const CallerId id : withKey(key, Whom::Everybody)) {
        const Visit *visit = find(id);
        if (!visit || !visit->isLetIn())
            continue;
        const Caller caller = visit->caller;
        turnAway(id, HungUp::Blocked);
        emit ended(caller, HungUp::Blocked);
    }
}

void Visits::conversationEnded(CallerId id, session::EndReason reason)
{
    const std::unique_ptr<Visit> gone = remove(id);
    if (!gone)
        return;
    m_house.archive.noteEnd(gone->conversation->state());
    m_house.departures.take(std::move(gone->conversation));
    const bool isFault = reason == session::EndReason::PeerAtFault;
    emit ended(gone->caller, isFault ? std::optional(HungUp::Insecure) : std::nullopt);
}

bool Visits::has(CallerId id) const
{
    return find(id) != nullptr;
}

wire::KeyHash Visits::keyOf(CallerId id) const
{
    const Visit *visit = find(id);
    return visit ? visit->conversation->state().peerKey : wire::KeyHash {};
}

QString Visits::nameOf(CallerId id) const
{
    const Visit *visit = find(id);
    return visit ? visit->introduction.name : QString();
}

QList<CallerId> Visits::withKey(const wire::KeyHash &key, Whom whom) const
{
    QList<CallerId> ids;
    for (const auto &visit : m_visits) {
        const bool isTheirs = visit->conversation->state().peerKey == key;
        if (isTheirs && (whom == Whom::Everybody || !visit->isLetIn()))
            ids.append(visit->caller.id);
    }
    return ids;
}

int Visits::letInCount() const
{
    return int(std::count_if(m_visits.begin(), m_visits.end(),
                             [](const auto &visit) { return visit->isLetIn(); }));
}

bool Visits::isWelcomed(const wire::KeyHash &key) const
{
    return std::any_of(m_visits.begin(), m_visits.end(), [&key](const auto &visit) {
        return visit->state == Visit::State::LetIn && visit->conversation->state().peerKey == key;
    });
}

std::unique_ptr<Conversation> Visits::take(CallerId id)
{
    const std::unique_ptr<Visit> visit = remove(id);
    return visit ? std::move(visit->conversation) : nullptr;
}

Visit *Visits::find(CallerId id) const
{
    const auto found = std::find_if(m_visits.begin(), m_visits.end(),
                                    [id](const auto &visit) { return visit->caller.id == id; });
    return found == m_visits.end() ? nullptr : found->get();
}

std::unique_ptr<Visit> Visits::remove(CallerId id)
{
    const auto found = std::find_if(m_visits.begin(), m_visits.end(),
                                    [id](const auto &visit) { return visit->caller.id == id; });
    if (found == m_visits.end())
        return nullptr;
    std::unique_ptr<Visit> visit = std::move(*found);
    m_visits.erase(found);
    visit->conversation->disconnect(this);
    return visit;
}

} // namespace talkstick::switchboard
