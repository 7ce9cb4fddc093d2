// SPDX-License-Identifier: MIT
#include "session/conversation.h"

namespace talkstick::session {

// Carries out one effect after the other. Signals come last, from handle(), when the state is
// whole.
struct Conversation::Perform
{
    Conversation &self;
    std::optional<turn::Refusal> refusal {};

    void operator()(const plain::effect::Send &e) { self.m_link->send(e.bytes); }
    void operator()(const plain::effect::SetReading &e) { self.m_link->setReading(e.reading); }
    void operator()(const plain::effect::Said &e) { keep(e.part, Speaker::Me); }
    void operator()(const plain::effect::Heard &e)
    {
        ++self.m_state.turnsHeard;
        keep(e.part, Speaker::Them);
    }
    void operator()(const plain::effect::Close &) { self.m_link->close(); }
    void operator()(const plain::effect::Ended &e) { self.m_state.ended = e.reason; }
    void operator()(const plain::effect::Refused &e) { refusal = e.refusal; }

    void keep(const turn::Part &part, Speaker speaker) const
    {
        self.m_journal.append({part, speaker, self.m_clock.wallTime()});
    }
};

namespace {

struct Tell
{
    Conversation &self;

    void operator()(const plain::effect::Said &e) { emit self.said(e.part); }
    void operator()(const plain::effect::Heard &e) { emit self.heard(e.part); }
    void operator()(const plain::effect::Ended &e) { emit self.ended(e.reason); }
    void operator()(const plain::effect::Send &) { }
    void operator()(const plain::effect::SetReading &) { }
    void operator()(const plain::effect::Close &) { }
    void operator()(const plain::effect::Refused &) { }
};

} // namespace

Conversation::Conversation(const Opening &opening, std::unique_ptr<Link> link, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_clock(clock)
    , m_alarm(clock.makeAlarm([this] { handle(plain::event::TimePassed {}); }))
{
    m_state.opening = opening;
    m_state.peer = m_link->peer();
    connect(m_link.get(), &Link::readable, this, &Conversation::readAll);
    connect(m_link.get(), &Link::held, this,
            [this](qint64 bytes) { handle(plain::event::Held {bytes}); });
    connect(m_link.get(), &Link::sendingEnded, this,
            [this] { handle(plain::event::SendingEnded {}); });
    connect(m_link.get(), &Link::broke, this, [this](LinkError error, const QString &systemText) {
        m_state.systemText = systemText;
        readAll();
        handle(plain::event::Broke {error});
        linkGone();
    });
    connect(m_link.get(), &Link::closed, this, &Conversation::linkGone);
    connect(m_link.get(), &Link::happened, this, &Conversation::happened);
}

Conversation::~Conversation() = default;

void Conversation::open()
{
    handle(plain::event::EndingChosen {m_state.opening.ending});
    handle(plain::event::Opened {m_state.opening.first});
}

std::optional<turn::Refusal> Conversation::speak(const QString &text)
{
    // What waits in the system came before our answer; PlainTalk is to know that.
    if (m_state.turn.phase == turn::Phase::Mine) {
        const QByteArray waiting = m_link->read(m_talk.room());
        if (!waiting.isEmpty())
            handle(plain::event::Received {waiting});
    }
    return handle(plain::event::Spoke {text});
}

std::optional<turn::Refusal> Conversation::takeStick()
{
    return handle(plain::event::Took {});
}

void Conversation::chooseEnding(wire::Ending ending)
{
    handle(plain::event::EndingChosen {ending});
}

void Conversation::leave()
{
    handle(plain::event::Left {});
}

void Conversation::readAll()
{
    while (m_state.turn.phase == turn::Phase::Theirs) {
        const QByteArray bytes = m_link->read(m_talk.room());
        if (bytes.isEmpty())
            return;
        handle(plain::event::Received {bytes});
    }
}

std::optional<turn::Refusal> Conversation::handle(const plain::Event &event)
{
    const std::vector<plain::Effect> effects = m_talk.handle(event, m_clock.now());
    const TalkState before = m_state;
    Perform perform {*this};
    for (const plain::Effect &effect : effects)
        std::visit(perform, effect);
    updateState();
    setAlarm();
    for (const plain::Effect &effect : effects)
        std::visit(Tell {*this}, effect);
    if (m_state.heldBytes > before.heldBytes)
        emit held(m_state.heldBytes);
    if (m_state != before)
        emit changed();
    return perform.refusal;
}

void Conversation::updateState()
{
    const turn::Turn &turn = m_talk.turn();
    if (turn.phase != m_state.turn.phase)
        m_state.since = m_clock.wallTime();
    m_state.turn = turn;
    m_state.heldBytes = m_talk.heldBytes();
    m_state.peerStream = m_talk.peerStream();
    m_state.ending = m_talk.ending();
    m_state.endingInUse = m_talk.endingInUse();
}

void Conversation::linkGone()
{
    if (isFinished())
        return;
    m_linkState = LinkState::Gone;
    emit finished();
}

void Conversation::setAlarm()
{
    if (const std::optional<Time> due = m_talk.due())
        m_alarm->set(*due);
    else
        m_alarm->clear();
}

} // namespace talkstick::session
