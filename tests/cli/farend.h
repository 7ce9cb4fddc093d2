// SPDX-License-Identifier: MIT
#pragma once

#include "support/fakeports.h"
#include "support/said.h"

#include "session/conversation.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace talkstick::support {

//! The other side's Talkstick at the far end of one of our links: only a conversation, which a test
//! has do what it likes.
class FarEnd final
{
public:
    //! \a ours is our end of the link, to whoever has \a key; \a ownKey is what we are known by.
    FarEnd(session::Role role, FakeLink &ours, const wire::KeyHash &key,
           const wire::KeyHash &ownKey, FakeClock &clock, const QByteArray &inviteToken = {})
        : m_ours(&ours)
    {
        auto link = std::make_unique<FakeLink>();
        link->key = ownKey;
        m_theirs = link.get();
        const auto chance = chanceFrom(key.bytes);
        session::native::Setup setup;
        setup.ownKey = key;
        setup.peerKey = ownKey;
        setup.nonce = chance(wire::kNonceBytes);
        setup.conversationId = chance(wire::kConversationIdBytes);
        setup.name = QStringLiteral("Bravo");
        setup.inviteToken = inviteToken;
        session::Opening opening;
        opening.role = role;
        opening.native = setup;
        m_talk = std::make_unique<session::Conversation>(opening, std::move(link), clock, chance);
        QObject::connect(&m_carrier, &QTimer::timeout, &m_carrier, [this] { carry(); });
        QObject::connect(&ours, &session::Link::closed, &m_carrier, [this] { carry(); });
        m_carrier.start(0); // whenever the event loop has nothing else to do
        m_talk->open();
    }

    [[nodiscard]] session::Conversation &talk() { return *m_talk; }
    [[nodiscard]] const session::TalkState &state() const { return m_talk->state(); }
    //! What it has heard, turn by turn.
    [[nodiscard]] QStringList heard() const
    {
        QStringList texts;
        for (const session::Entry &entry : support::everythingIn(m_talk->journal())) {
            if (entry.speaker == session::Speaker::Them)
                texts << entry.part.text;
        }
        return texts;
    }
    //! The link breaks; nobody says anything.
    void breakOff()
    {
        m_carrier.stop();
        if (m_ours)
            m_ours->end();
    }

private:
    void carry()
    {
        if (m_ours && m_theirs) {
            pass(*m_ours, m_fromUs, *m_theirs);
            pass(*m_theirs, m_fromThem, *m_ours);
        } else if (m_theirs && m_theirs->unread() == 0) {
            m_theirs->end();
        } else if (m_ours && m_ours->unread() == 0) {
            m_ours->end();
        }
    }
    static void pass(FakeLink &from, qsizetype &passed, FakeLink &to)
    {
        if (const QByteArray bytes = from.sent.mid(passed); !bytes.isEmpty()) {
            passed += bytes.size();
            to.arrive(bytes);
        } else if (from.isClosed() && to.unread() == 0) {
            to.end();
        }
    }

    QPointer<FakeLink> m_ours;
    QPointer<FakeLink> m_theirs;
    qsizetype m_fromUs = 0;
    qsizetype m_fromThem = 0;
    std::unique_ptr<session::Conversation> m_talk;
    QTimer m_carrier;
};

} // namespace talkstick::support
