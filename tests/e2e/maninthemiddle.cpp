// SPDX-License-Identifier: MIT
#include "e2e/maninthemiddle.h"

#include "net/randombytes.h"
#include "net/tlsprofile.h"

namespace talkstick::e2e {

using session::Conversation;

namespace {

std::optional<net::Identity> makeIdentity(const QTemporaryDir &folder)
{
    if (net::encryptionState() != net::EncryptionState::Available)
        return std::nullopt;
    const auto made = net::loadOrMakeIdentity(folder.filePath(QStringLiteral("key.pem")));
    return made ? std::optional(made.value()) : std::nullopt;
}

session::native::Setup setupFor(const net::Identity &identity, const wire::KeyHash &peer,
                                const QString &name)
{
    session::native::Setup setup;
    setup.ownKey = identity.hash;
    setup.peerKey = peer;
    setup.nonce = net::randomBytes(wire::kNonceBytes);
    setup.conversationId = net::randomBytes(wire::kConversationIdBytes);
    setup.name = name;
    return setup;
}

} // namespace

ManInTheMiddle::ManInTheMiddle(quint16 port, quint16 ownPort)
    : m_target(port)
    , m_identity(makeIdentity(m_folder))
{
    m_listener.emplace(m_identity);
    m_dialer.emplace(m_resolver, m_identity);
    connect(&*m_listener, &net::TcpListener::spoke, this,
            [this](const switchboard::Caller &caller) {
                if (caller.kind == wire::FirstBytes::Tls)
                    m_listener->secure(caller.id);
            });
    connect(&*m_listener, &net::TcpListener::secured, this, &ManInTheMiddle::answer);
    const auto listening = m_listener->listen({QStringLiteral("127.0.0.1"), ownPort});
    if (listening)
        m_port = listening.value().port;
}

ManInTheMiddle::~ManInTheMiddle() = default;

QStringList ManInTheMiddle::wordsOfJoiner() const
{
    return m_asHost ? m_asHost->state().words : QStringList();
}

QStringList ManInTheMiddle::wordsOfHost() const
{
    return m_asJoiner ? m_asJoiner->state().words : QStringList();
}

void ManInTheMiddle::answer(switchboard::CallerId id, const wire::KeyHash &key)
{
    ++m_secured;
    auto link = m_listener->admit(id);
    if (!link)
        return;
    session::Opening opening;
    opening.role = session::Role::Host;
    opening.native = setupFor(*m_identity, key, QStringLiteral("host"));
    m_asHost = std::make_unique<Conversation>(opening, std::move(link), m_clock, net::randomBytes);
    connect(m_asHost.get(), &Conversation::introduced, this,
            [this](const session::native::Introduction &caller) { callHost(caller.name); });
    m_asHost->open();
}

void ManInTheMiddle::callHost(const QString &nameOfJoiner)
{
    m_nameOfJoiner = nameOfJoiner;
    const QString host = QStringLiteral("127.0.0.1");
    m_dial = m_dialer->dial({{host, host, m_target}, switchboard::Security::Tls});
    connect(m_dial.get(), &switchboard::Dial::connected, this, &ManInTheMiddle::reached);
}

void ManInTheMiddle::reached()
{
    ++m_secured;
    auto link = m_dial->takeLink();
    session::Opening opening;
    opening.native = setupFor(*m_identity, link->peerKey(), m_nameOfJoiner);
    m_asJoiner =
        std::make_unique<Conversation>(opening, std::move(link), m_clock, net::randomBytes);
    connect(m_asJoiner.get(), &Conversation::waiting, this,
            [this] { m_asHost->keepWaiting(wire::message::Wait::Reason::Knock, 600); });
    connect(m_asJoiner.get(), &Conversation::began, this, [this] {
        handOn(*m_asHost, *m_asJoiner);
        handOn(*m_asJoiner, *m_asHost);
        const bool isHostFirst = m_asJoiner->state().turn.phase == turn::Phase::Theirs;
        m_asHost->welcome(session::Trust::Unverified,
                          isHostFirst ? turn::FirstTurn::Mine : turn::FirstTurn::Theirs);
    });
    m_asJoiner->open();
}

void ManInTheMiddle::handOn(Conversation &from, Conversation &to)
{
    connect(&from, &Conversation::heard, this, [this, &to](const turn::Part &part) {
        m_read << part.text;
        (void)to.speak(part.text, part.stick);
    });
}

} // namespace talkstick::e2e
