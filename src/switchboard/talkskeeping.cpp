// SPDX-License-Identifier: MIT
#include "switchboard/talks.h"

#include <QPointer>

#include <algorithm>
#include <set>
#include <utility>

// What is kept of conversations beside what was said in them.

namespace talkstick::switchboard {

using session::Conversation;

namespace {

// The words that are said meanwhile leave the place where they stood.
class Source
{
public:
    Source(Archive &archive, LogCommit::Source source)
        : m_archive(archive)
    {
        m_archive.setSource(source);
    }
    ~Source() { m_archive.setSource(LogCommit::Source::Elsewhere); }
    Q_DISABLE_COPY_MOVE(Source)

private:
    Archive &m_archive;
};

} // namespace

void Talks::restore(const QList<ConversationRecord> &records)
{
    // The oldest first, as if they had begun in this run.
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        if (find(record->id))
            continue;
        session::KeptTalk kept {record->peer,       record->title,  {},
                                record->state,      record->author, record->fate,
                                record->lastSpoken, record->sealed, record->unread,
                                record->keeping};
        if (const auto person = m_house.people.find(record->peer)) {
            kept.peerName = person->shownName();
            kept.trust = person->trust;
        } else if (!record->isTranscript()) {
            kept.trust = Trust::Unverified; // they were forgotten
        }
        Conversation &conversation = list(std::make_unique<Conversation>(
            kept, m_house.archive.journalOf(record->id, record->state.rows), m_house.ports.clock,
            m_house.ports.chance, nullptr, m_house.archive));
        find(conversation)->draft = record->draft;
        emit restored(&conversation);
    }
    std::set<wire::KeyHash> peers;
    for (const ConversationRecord &record : records)
        peers.insert(record.peer);
    for (const wire::KeyHash &peer : peers)
        rank(peer);
}

// With which of the conversations with them the two of us go on.
void Talks::rank(const wire::KeyHash &key)
{
    if (key.isNull())
        return;
    const auto newest = m_house.archive.newestUnfinished(key);
    for (Conversation *conversation : list()) {
        const session::TalkState &state = conversation->state();
        if (state.peerKey != key)
            continue;
        const bool isNewest = !newest || newest->head.conversationId == state.conversationId;
        if (!isNewest && state.sealed)
            unseal(*conversation); // it would wait for ever
        conversation->setRank(isNewest ? session::Rank::Newest : session::Rank::Superseded);
    }
}

// From here on its rows come from where it is kept. A transcript begins with its first turn.
void Talks::keep(Conversation &conversation)
{
    const session::TalkState &state = conversation.state();
    if (!state.peerKey.isNull()) {
        conversation.setKeeping(m_house.archive.keepingOf(state.conversationId));
        conversation.setJournal(m_house.archive.journalOf(state.conversationId, state.rows));
        return;
    }
    const QByteArray id = m_house.ports.chance(wire::kConversationIdBytes);
    if (id.isEmpty())
        return;
    find(conversation)->transcript = id;
    const session::Keeping keeping = state.opening.partner == session::Partner::Practice
        ? session::Keeping::InMemory
        : m_house.archive.keeping();
    conversation.setKeeping(keeping);
    conversation.setJournal(m_house.archive.beginTranscript(
        id, state.peerName, wire::hostAndPort(state.peer.address, state.peer.port), keeping));
}

std::optional<turn::Refusal> Talks::say(Conversation &conversation, const QString &text,
                                        turn::Stick stick)
{
    const Source source(m_house.archive, LogCommit::Source::Draft);
    return conversation.speak(text, stick);
}

QString Talks::draftOf(const Conversation &conversation) const
{
    const Talk *talk = find(conversation);
    return talk ? talk->draft : QString();
}

void Talks::saveDraft(Conversation &conversation, const QString &text)
{
    Talk *talk = find(conversation);
    if (!talk || (talk->draft == text && talk->draftKept == Kept::Yes))
        return;
    talk->draft = text;
    if (!conversation.state().peerKey.isNull())
        m_house.ports.logs.saveDraft(conversation.state().conversationId, text, draftDone(*talk));
}

Logs::Done Talks::draftDone(Talk &talk)
{
    talk.draftKept = Kept::Yes; // as far as is known
    return [self = QPointer(this), conversation = QPointer(talk.conversation.get()),
            done = orNotKept()](Kept kept) {
        Talk *known = self && conversation ? self->find(*conversation) : nullptr;
        if (known)
            known->draftKept = kept;
        done(kept);
    };
}

void Talks::seal(Conversation &conversation, const session::SealedTurn &turn)
{
    const auto sealed = [self = QPointer(this), talk = QPointer(&conversation), turn](Kept kept) {
        if (!self || !talk)
            return;
        if (kept == Kept::No) {
            emit self->notSealed(talk);
            return;
        }
        if (Talk *known = self->find(*talk))
            known->draft.clear();
        talk->setSealed(turn);
        emit self->draftChanged(talk);
    };
    if (!conversation.state().peerKey.isNull())
        m_house.ports.logs.seal(conversation.state().conversationId, turn, sealed);
}

void Talks::unseal(Conversation &conversation)
{
    if (const auto sealed = conversation.state().sealed)
        makeDraft(conversation, *sealed);
}

void Talks::makeDraft(Conversation &conversation, const session::SealedTurn &turn)
{
    Talk *talk = find(conversation);
    if (!talk)
        return;
    // At once, so that it cannot be said while somebody changes it.
    talk->draft = turn.text;
    talk->saying.reset();
    conversation.setSealed(std::nullopt);
    m_house.ports.logs.unseal(conversation.state().conversationId, draftDone(*talk));
    emit draftChanged(&conversation);
}

void Talks::markSeen(Conversation &conversation)
{
    const session::TalkState &state = conversation.state();
    const QByteArray id = idOf(conversation);
    if (state.unread == 0)
        return;
    const quint64 rows = state.rows;
    conversation.markSeen();
    if (!id.isEmpty())
        m_house.ports.logs.markSeen(id, rows, orNotKept());
}

void Talks::sayWhatIsSealed(Conversation &conversation)
{
    const session::TalkState &state = conversation.state();
    if (!state.sealed || state.turn.phase != turn::Phase::Mine)
        return;
    const session::SealedTurn sealed = *state.sealed;
    find(conversation)->saying = sealed;
    conversation.setSealed(std::nullopt); // first: what follows changes the state
    std::optional<turn::Refusal> refusal;
    {
        const Source source(m_house.archive, LogCommit::Source::Sealed);
        refusal = conversation.speak(sealed.text, sealed.stick);
    }
    // It does not fit into what is left of this turn, and would not the next time it is tried.
    if (refusal)
        makeDraft(conversation, sealed);
}

void Talks::putBackWhatWasSealed(Conversation &conversation)
{
    Talk *talk = find(conversation);
    if (talk && talk->saying)
        conversation.setSealed(std::exchange(talk->saying, std::nullopt));
}

QByteArray Talks::keptAs(const Talk &talk)
{
    const session::TalkState &state = talk.conversation->state();
    if (talk.transcript.isEmpty())
        return state.conversationId;
    return state.rows > 0 ? talk.transcript : QByteArray();
}

bool Talks::isNothingKept() const
{
    return std::all_of(m_talks.begin(), m_talks.end(), [](const Talk &talk) {
        return talk.conversation->state().opening.partner == session::Partner::Practice;
    });
}

QByteArray Talks::idOf(const Conversation &conversation) const
{
    const Talk *talk = find(conversation);
    return talk ? keptAs(*talk) : QByteArray();
}

Conversation *Talks::listed(const QByteArray &id) const
{
    const auto found = std::find_if(m_talks.begin(), m_talks.end(), [&id](const Talk &talk) {
        return !id.isEmpty() && keptAs(talk) == id;
    });
    return found == m_talks.end() ? nullptr : found->conversation.get();
}

void Talks::fetch(const QByteArray &id, std::function<void(Conversation *)> done)
{
    if (Conversation *conversation = listed(id))
        return done(conversation);
    m_house.ports.logs.find(
        id, [self = QPointer(this), id, done = std::move(done)](const FoundConversation &found) {
            if (!self)
                return;
            if (found.state == FoundConversation::State::Kept)
                self->restore({found.record});
            done(self->listed(id));
        });
}

void Talks::remove(Conversation &conversation)
{
    const QByteArray id = idOf(conversation);
    const wire::KeyHash key = conversation.state().peerKey;
    m_house.archive.forget(id);
    forget(conversation);
    rank(key);
    if (!id.isEmpty())
        m_house.ports.logs.remove(id, m_house.ports.clock.wallTime(), orNotKept());
}

Logs::Done Talks::orNotKept()
{
    return [self = QPointer(this)](Kept kept) {
        if (self && kept == Kept::No)
            emit self->notKept();
    };
}

} // namespace talkstick::switchboard
