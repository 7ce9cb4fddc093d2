// SPDX-License-Identifier: MIT
//
// Fifty handshakes in which both ends prove who they are, one after the other and both ends in one
// thread, over the same by OpenSSL alone and without sockets.
#include "bench/programs.h"
#include "net/tcpdialer.h"
#include "net/tcplistener.h"
#include "net/tlsprofile.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <openssl/pem.h>
#include <openssl/ssl.h>

using namespace talkstick;
using namespace talkstick::bench;

namespace {

constexpr int kRounds = 7;
constexpr int kHandshakes = 50;
constexpr double kLimit = 5; // Qt makes everything anew for each connection; nobody waits for 8 ms.
constexpr int kPatience = 20'000; // ms

const QString kHere = QStringLiteral("127.0.0.1");

// A literal address is not looked up.
class NoResolver final : public net::Resolver
{
public:
    std::unique_ptr<net::LookUp> lookUp(const QString &,
                                        std::function<void(const net::Resolved &)>) override
    {
        return nullptr;
    }
};

// Somebody who lets everybody in, and calls himself by another name.
class Pair
{
public:
    Pair(const net::Identity &host, const net::Identity &joiner)
        : m_listener(host)
        , m_dialer(m_resolver, joiner)
        , m_expectedKey(host.hash)
    {
        const auto listening = m_listener.listen({kHere, 0});
        if (!listening)
            giveUp(QStringLiteral("No port is free."));
        m_port = listening.value().port;
        QObject::connect(
            &m_listener, &net::TcpListener::spoke, &m_listener,
            [this](const switchboard::Caller &caller) { m_listener.secure(caller.id); });
        QObject::connect(&m_listener, &net::TcpListener::secured, &m_listener,
                         [this](switchboard::CallerId id) {
                             m_link = m_listener.admit(id);
                             leave();
                         });
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_loop,
                         [] { giveUp(QStringLiteral("A handshake did not come about.")); });
    }

    void shakeHands()
    {
        m_link.reset();
        m_patience.start(kPatience);
        m_dial = m_dialer.dial({{kHere, kHere, m_port}, switchboard::Security::Tls, m_expectedKey});
        bool isConnected = false;
        QObject::connect(m_dial.get(), &switchboard::Dial::connected, &m_loop, [&] {
            isConnected = true;
            leave();
        });
        while (!isConnected || !m_link)
            m_loop.exec();
    }

private:
    void leave() { m_loop.quit(); }

    NoResolver m_resolver;
    net::TcpListener m_listener;
    net::TcpDialer m_dialer;
    wire::KeyHash m_expectedKey;
    std::uint16_t m_port = 0;
    std::unique_ptr<switchboard::Dial> m_dial;
    std::unique_ptr<session::Link> m_link;
    QEventLoop m_loop;
    QTimer m_patience;
};

int acceptAny(int, X509_STORE_CTX *)
{
    return 1;
}

SSL_CTX *contextOf(const net::Identity &identity)
{
    SSL_CTX *context = SSL_CTX_new(TLS_method());
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, acceptAny);
    const QByteArray pem = identity.key.toPem();
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    auto *certificate = static_cast<X509 *>(identity.certificate.handle());
    if (SSL_CTX_use_certificate(context, certificate) != 1
        || SSL_CTX_use_PrivateKey(context, key) != 1)
        giveUp(QStringLiteral("OpenSSL does not take the certificate."));
    EVP_PKEY_free(key);
    BIO_free(bio);
    return context;
}

// What it costs without Qt and without a network.
void shakeHandsAlone(SSL_CTX *host, SSL_CTX *joiner)
{
    SSL *server = SSL_new(host);
    SSL *client = SSL_new(joiner);
    BIO *atServer = nullptr;
    BIO *atClient = nullptr;
    BIO_new_bio_pair(&atServer, 65'536, &atClient, 65'536);
    SSL_set_bio(server, atServer, atServer);
    SSL_set_bio(client, atClient, atClient);
    SSL_set_accept_state(server);
    SSL_set_connect_state(client);
    for (int flight = 0; SSL_is_init_finished(server) != 1; ++flight) {
        SSL_do_handshake(client);
        SSL_do_handshake(server);
        if (flight == 10)
            giveUp(QStringLiteral("OpenSSL does not agree with itself."));
    }
    SSL_free(server);
    SSL_free(client);
}

double milliseconds(const std::function<void()> &shakeHands)
{
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < kHandshakes; ++i)
        shakeHands();
    return double(time.nsecsElapsed()) / 1'000'000;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (net::encryptionState() != net::EncryptionState::Available)
        giveUp(QStringLiteral("There is no encryption."));
    const auto host = net::loadOrMakeIdentity(folder.filePath(QStringLiteral("host.pem")));
    const auto joiner = net::loadOrMakeIdentity(folder.filePath(QStringLiteral("joiner.pem")));
    if (!host || !joiner)
        giveUp(QStringLiteral("There are no identities."));
    Pair pair(host.value(), joiner.value());
    SSL_CTX *const server = contextOf(host.value());
    SSL_CTX *const client = contextOf(joiner.value());
    QList<double> ours;
    QList<double> alone;
    for (int round = 0; round < kRounds; ++round) {
        alone << milliseconds([&] { shakeHandsAlone(server, client); });
        ours << milliseconds([&] { pair.shakeHands(); });
    }
    report("fifty mutual handshakes, over OpenSSL alone", median(ours), median(alone), "ms",
           kLimit);
    SSL_CTX_free(server);
    SSL_CTX_free(client);
    return 0;
}
