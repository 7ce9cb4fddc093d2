// SPDX-License-Identifier: MIT
#pragma once

#include "heldinvites.h"
#include "heldlink.h"
#include "support/fakeports.h"
#include "switchboard/switchboard.h"

#include <QCoreApplication>

#include <memory>

namespace talkstick::support {

//! Lets everything happen that waits in the event loop, and what follows from it.
inline void settle()
{
    constexpr int kRounds = 2; // what is destroyed later may post once more
    for (int i = 0; i < kRounds; ++i)
        QCoreApplication::processEvents();
}

//! One program: a switchboard and the world it sees.
struct Place
{
    explicit Place(char letter)
        : fakes(keyOf(letter))
        , switchboard(ports())
    {
        switchboard.setName(QString(QLatin1Char(letter)).toUpper());
        const switchboard::HostOptions options {.where = {}};
        if (switchboard.host(options))
            qFatal("the fake listener failed");
    }

    [[nodiscard]] const wire::KeyHash &key() const { return fakes.ownKey; }
    //! Calls somebody over TLS; where does not matter.
    switchboard::Call &call() { return call(plainly()); }
    switchboard::Call &call(const switchboard::JoinOptions &options)
    {
        return switchboard.join(options);
    }
    //! For a new conversation.
    switchboard::Call &callAnew()
    {
        switchboard::JoinOptions options = plainly();
        options.conversation = switchboard::JoinOptions::Which::New;
        return call(options);
    }
    [[nodiscard]] static switchboard::JoinOptions plainly()
    {
        return {.address = {hostName(), hostName()}};
    }
    //! Makes one to here.
    wire::Invitation invitation()
    {
        std::optional<wire::Invitation> made;
        switchboard.makeInvitation({{hostName(), hostName()}},
                                   [&made](const auto &invitation) { made = invitation; });
        settle();
        if (!made)
            qFatal("no invitation was made");
        return *made;
    }
    void answerAboutInvitation()
    {
        invites.release();
        settle();
    }
    //! The conversations that go on.
    [[nodiscard]] QList<session::Conversation *> live() const
    {
        QList<session::Conversation *> conversations = switchboard.conversations();
        conversations.removeIf([](const auto *talk) { return talk->state().ended.has_value(); });
        return conversations;
    }
    static QString hostName() { return QStringLiteral("example.org"); }

    FakePorts fakes;
    HeldInvites invites {fakes.invites};
    switchboard::Switchboard switchboard;

private:
    switchboard::Ports ports()
    {
        return {fakes.listener,
                fakes.dialer,
                fakes.clock,
                fakes.people,
                invites,
                fakes.logs,
                chanceFrom(fakes.ownKey.bytes),
                fakes.ownKey};
    }
};

//! A call between two places from the moment it is dialled, on which a test says what happens next.
//! Over TLS the caller is the first to know that it is secure.
class Line
{
public:
    //! \a caller has just called.
    Line(Place &caller, Place &host)
        : m_caller(caller)
        , m_host(host)
        , m_dial(caller.fakes.dialer.last)
    { }

    enum class Way { ToHost, ToCaller };
    //! Whether something can happen next: at the host, or at the caller.
    [[nodiscard]] bool can(Way way) const
    {
        switch (m_stage) {
        case Stage::Dialled:
        case Stage::Answered: return m_dial && isFirst(way);
        case Stage::Connected: return way == Way::ToHost;
        case Stage::Secured: break;
        case Stage::Over: return false;
        }
        const HeldLink *end = way == Way::ToHost ? m_hostEnd : m_callerEnd;
        return end && end->isAwaiting();
    }
    void advance(Way way)
    {
        switch (m_stage) {
        case Stage::Dialled: answer(); break;
        case Stage::Answered: connect(); break;
        case Stage::Connected: secure(); break;
        case Stage::Secured: (way == Way::ToHost ? m_hostEnd : m_callerEnd)->deliver(); break;
        case Stage::Over: break;
        }
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const HeldLink *hostEnd() const { return m_hostEnd; }
    //! It breaks, as the caller sees it next.
    void cut() { m_hostEnd->cut(); }
    //! The caller sees it at once, with all that was on its way.
    void cutNow()
    {
        cut();
        while (m_callerEnd && m_callerEnd->isAwaiting())
            m_callerEnd->deliver();
    }
    //! The host does not get rid of what it says.
    void jam() { m_hostEnd->isJammed = true; }

private:
    enum class Stage { Dialled, Answered, Connected, Secured, Over };

    [[nodiscard]] bool isFirst(Way way) const
    {
        return way == (m_stage == Stage::Dialled ? Way::ToHost : Way::ToCaller);
    }
    // TCP stands, and the first bytes of TLS are there.
    void answer()
    {
        m_id = m_host.fakes.listener.callTls();
        m_host.fakes.clock.advance(switchboard::kHandshakeSpacing);
        m_stage = Stage::Answered;
    }
    void connect()
    {
        auto [callerEnd, hostEnd] = HeldLink::connectPair();
        callerEnd->key = m_host.key();
        hostEnd->key = m_caller.key();
        m_callerEnd = callerEnd.get();
        m_hostEnd = hostEnd.get();
        m_host.fakes.listener.links[m_id] = std::move(hostEnd);
        m_stage = Stage::Connected;
        m_dial->answer(std::move(callerEnd));
    }
    // The host may have hung up in between.
    void secure()
    {
        m_stage = Stage::Secured;
        if (m_host.fakes.listener.callers.contains(m_id))
            m_host.fakes.listener.finishTls(m_id, m_caller.key());
        else
            m_host.fakes.listener.links.erase(m_id);
    }

    Place &m_caller;
    Place &m_host;
    QPointer<FakeDial> m_dial;
    Stage m_stage = Stage::Dialled;
    switchboard::CallerId m_id = 0;
    QPointer<HeldLink> m_callerEnd;
    QPointer<HeldLink> m_hostEnd;
};

//! Lets everything that can happen happen.
template <typename... Lines>
void runDry(Lines &...lines)
{
    const auto step = [](Line &line) {
        for (const auto way : {Line::Way::ToHost, Line::Way::ToCaller}) {
            if (line.can(way)) {
                line.advance(way);
                return true;
            }
        }
        return false;
    };
    do
        settle();
    while ((int(step(lines)) + ...) > 0); // each of them, whatever the others did
}

} // namespace talkstick::support
