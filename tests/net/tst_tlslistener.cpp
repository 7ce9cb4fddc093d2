// SPDX-License-Identifier: MIT
#include "net/listening.h"
#include "net/tlspeer.h"

#include <QTest>

using namespace talkstick;
using namespace std::chrono_literals;
using net::TcpListener;
using session::Link;
using session::Reading;
using session::SocketEvent;
using switchboard::Caller;
using switchboard::CallerId;
using switchboard::TlsFailure;
using test::Ending;
using test::Identities;
using test::Listening;
using test::RawPeer;
using test::TlsPeer;

Q_DECLARE_METATYPE(talkstick::test::Ending)

static const QString kHere = QStringLiteral("127.0.0.1");
static const QByteArray kHello = QByteArrayLiteral("\x16\x03\x01");

class tst_TlsListener : public QObject
{
    Q_OBJECT

private slots:
    void callerIsSecuredAndLetIn();
    void nobodyIsAnsweredBeforeTheyAreSecured();
    void onlyThoseWhoBeginTlsAreSecured_data();
    void onlyThoseWhoBeginTlsAreSecured();
    void nobodyIsLetInBeforeTheyAreSecured();
    void withoutAnIdentityThereIsNoEncryption();
    void whatTheySaidBeforeBeingLetInIsHeard();
    void hungUpInEveryPhase_data();
    void hungUpInEveryPhase();
    void goneWhileBeingSecured_data();
    void goneWhileBeingSecured();
    void goneOnceSecured_data();
    void goneOnceSecured();
    void stopKeepsThoseBeingSecured();
    void letInFromInsideTheSlot();
    void letInWhileItsEndWaitsToBeTold();
    void hungUpFromInsideTheSlot();
    void listeningEndsWithEveryPhaseOpen();
    void eventsAreTold();

private:
    [[nodiscard]] TlsPeer join(const Listening &here) const
    {
        return {m_people.joiner, QHostAddress(QHostAddress::LocalHost), here.result.value().port};
    }

    Identities m_people;
};

void tst_TlsListener::callerIsSecuredAndLetIn()
{
    Listening here(kHere, m_people.host);
    TlsPeer peer = join(here);
    QTRY_COMPARE(here.spoke.size(), 1);
    QCOMPARE(here.spoke.first().kind, wire::FirstBytes::Tls);
    QVERIFY(here.spoke.first().preview.startsWith(kHello));
    const CallerId id = here.called.first().id;
    here.listener.secure(id);
    QCOMPARE(here.secured.size(), 0);
    QTRY_COMPARE(here.secured, QList {id});
    QCOMPARE(here.keys, QList {m_people.joiner.hash});
    const std::unique_ptr<Link> link = here.listener.admit(id);
    QVERIFY(link != nullptr);
    QCOMPARE(link->peerKey(), m_people.joiner.hash);
    QCOMPARE(link->peer(), here.called.first().peer);
    QVERIFY(here.listener.admit(id) == nullptr);
    link->send("from the host\n");
    QTRY_VERIFY(peer.received().contains("from the host"));
    QCOMPARE(here.insecure, QList<TlsFailure>());
    QCOMPARE(here.gone, QList<CallerId>());
}

void tst_TlsListener::nobodyIsAnsweredBeforeTheyAreSecured()
{
    Listening here(kHere, m_people.host);
    RawPeer peer = here.call();
    peer.write(kHello);
    QTRY_COMPARE(here.spoke.size(), 1);
    // Another one's round trip: an answer would be here by then.
    TlsPeer other = join(here);
    QTRY_COMPARE(here.called.size(), 2);
    QTRY_COMPARE(here.spoke.last().id, here.called.last().id);
    here.listener.secure(here.called.last().id);
    QTRY_COMPARE(here.secured.size(), 1);
    QCOMPARE(peer.receive().bytes, QByteArray());
    QCOMPARE(peer.receive().ending, Ending::None);
}

void tst_TlsListener::onlyThoseWhoBeginTlsAreSecured_data()
{
    QTest::addColumn<QByteArray>("wrote");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("plain text") << QByteArray("hello\n");
    QTest::newRow("a web browser") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void tst_TlsListener::onlyThoseWhoBeginTlsAreSecured()
{
    QFETCH(const QByteArray, wrote);
    Listening here(kHere, m_people.host);
    RawPeer peer = here.call();
    peer.write(wrote);
    QTRY_COMPARE(here.called.size(), 1);
    QTRY_COMPARE(here.spoke.isEmpty(), wrote.isEmpty());
    here.listener.secure(here.called.first().id);
    here.listener.secure(12'345);
    const std::unique_ptr<Link> link = here.listener.admit(here.called.first().id);
    QVERIFY(link != nullptr);
    QVERIFY(link->peerKey().isNull());
    QCOMPARE(link->read(100), wrote);
    QCOMPARE(here.insecure, QList<TlsFailure>());
}

void tst_TlsListener::nobodyIsLetInBeforeTheyAreSecured()
{
    Listening here(kHere, m_people.host);
    TlsPeer peer = join(here);
    QTRY_COMPARE(here.spoke.size(), 1);
    const CallerId id = here.called.first().id;
    QVERIFY(here.listener.admit(id) == nullptr);
    here.listener.secure(id);
    QVERIFY(here.listener.admit(id) == nullptr);
    QTRY_COMPARE(here.secured, QList {id});
    QVERIFY(here.listener.admit(id) != nullptr);
}

void tst_TlsListener::withoutAnIdentityThereIsNoEncryption()
{
    Listening here;
    RawPeer peer = here.call();
    peer.write(kHello);
    QTRY_COMPARE(here.spoke.size(), 1);
    here.listener.secure(here.called.first().id);
    QCOMPARE(here.insecure, QList<TlsFailure>());
    QTRY_COMPARE(here.insecure, QList {TlsFailure::Unavailable});
    QTRY_COMPARE(peer.receive().ending, Ending::End);
    QCOMPARE(here.gone, QList<CallerId>());
}

void tst_TlsListener::whatTheySaidBeforeBeingLetInIsHeard()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    TlsPeer peer = join(here);
    QTRY_COMPARE(here.secured.size(), 1);
    peer.say("early\n");
    std::unique_ptr<Link> link = here.listener.admit(here.secured.first());
    QByteArray heard;
    connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
    link->setReading(Reading::On);
    QTRY_COMPARE(heard, "early\n");
    peer.say("and later\n");
    QTRY_COMPARE(heard, "early\nand later\n");
}

void tst_TlsListener::hungUpInEveryPhase_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("isAll");
    for (const bool isAll : {false, true}) {
        const char *who = isAll ? "everybody" : "one";
        QTest::addRow("%s who began TLS", who) << 0 << isAll;
        QTest::addRow("%s being secured", who) << 1 << isAll;
        QTest::addRow("%s secured", who) << 2 << isAll;
    }
}

void tst_TlsListener::hungUpInEveryPhase()
{
    QFETCH(const int, phase);
    QFETCH(const bool, isAll);
    Listening here(kHere, m_people.host);
    TlsPeer peer = join(here);
    QTRY_COMPARE(here.spoke.size(), 1);
    const CallerId id = here.called.first().id;
    if (phase >= 1)
        here.listener.secure(id);
    if (phase == 2)
        QTRY_COMPARE(here.secured, QList {id});
    if (isAll)
        here.listener.hangUpAll();
    else
        here.listener.hangUp(id);
    QTRY_VERIFY(peer.isOver());
    QVERIFY(here.listener.admit(id) == nullptr);
    QCOMPARE(here.secured.size(), phase == 2 ? 1 : 0);
    QCOMPARE(here.insecure, QList<TlsFailure>());
    QCOMPARE(here.gone, QList<CallerId>());
}

void tst_TlsListener::goneWhileBeingSecured_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("closed") << Ending::End;
    QTest::newRow("reset") << Ending::Reset;
}

void tst_TlsListener::goneWhileBeingSecured()
{
    QFETCH(const Ending, ending);
    Listening here(kHere, m_people.host);
    here.secureAll();
    RawPeer peer = here.call();
    peer.write(kHello);
    QTRY_COMPARE(here.spoke.size(), 1);
    if (ending == Ending::Reset)
        peer.reset();
    else
        peer.close();
    QTRY_COMPARE(here.insecure, QList {TlsFailure::Ended});
    QVERIFY(!here.texts.first().isEmpty());
    QCOMPARE(here.gone, QList<CallerId>());
}

void tst_TlsListener::goneOnceSecured_data()
{
    goneWhileBeingSecured_data();
}

void tst_TlsListener::goneOnceSecured()
{
    QFETCH(const Ending, ending);
    Listening here(kHere, m_people.host);
    here.secureAll();
    TlsPeer peer = join(here);
    QTRY_COMPARE(here.secured.size(), 1);
    if (ending == Ending::Reset)
        peer.reset();
    else
        peer.socket()->disconnectFromHost();
    QTRY_COMPARE(here.gone, here.secured);
    QCOMPARE(here.insecure, QList<TlsFailure>());
    QVERIFY(here.listener.admit(here.secured.first()) == nullptr);
}

void tst_TlsListener::stopKeepsThoseBeingSecured()
{
    Listening here(kHere, m_people.host);
    TlsPeer peer = join(here);
    QTRY_COMPARE(here.spoke.size(), 1);
    here.listener.secure(here.called.first().id);
    here.listener.stop();
    QTRY_COMPARE(here.secured.size(), 1);
    const std::unique_ptr<Link> link = here.listener.admit(here.secured.first());
    QVERIFY(link != nullptr);
    link->send("still here\n");
    QTRY_VERIFY(peer.received().contains("still here"));
}

void tst_TlsListener::letInFromInsideTheSlot()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    std::unique_ptr<Link> link;
    connect(&here.listener, &TcpListener::secured, this,
            [&](CallerId id) { link = here.listener.admit(id); });
    TlsPeer peer = join(here);
    QTRY_VERIFY(link);
    link->send("come in\n");
    QTRY_VERIFY(peer.received().contains("come in"));
}

void tst_TlsListener::letInWhileItsEndWaitsToBeTold()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    std::unique_ptr<Link> link;
    QByteArray heard;
    QList<session::LinkError> broken;
    connect(&here.listener, &TcpListener::secured, this, [&](CallerId id) {
        link = here.listener.admit(id);
        connect(link.get(), &Link::readable, this, [&] { heard += link->read(100); });
        connect(link.get(), &Link::broke, this,
                [&](session::LinkError error) { broken.append(error); });
        link->setReading(Reading::On);
    });
    TlsPeer peer = join(here);
    connect(peer.socket(), &QSslSocket::encrypted, this, [&peer] {
        peer.say("hello and goodbye");
        peer.socket()->disconnectFromHost();
    });
    QTRY_COMPARE(broken, QList {session::LinkError::Ended});
    QCOMPARE(heard, "hello and goodbye");
    QCOMPARE(here.gone, QList<CallerId>());
    QCOMPARE(here.insecure, QList<TlsFailure>());
}

void tst_TlsListener::hungUpFromInsideTheSlot()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    connect(&here.listener, &TcpListener::secured, this,
            [&](CallerId id) { here.listener.hangUp(id); });
    connect(&here.listener, &TcpListener::insecure, this,
            [&](CallerId id) { here.listener.hangUp(id); });
    TlsPeer peer = join(here);
    QTRY_VERIFY(peer.isOver());
    QCOMPARE(here.secured.size(), 1);
    RawPeer other = here.call();
    other.write(kHello + "garbage");
    QTRY_COMPARE(here.insecure.size(), 1);
    QTRY_VERIFY(other.receive().ending != Ending::None);
    QCOMPARE(here.gone, QList<CallerId>());
}

void tst_TlsListener::listeningEndsWithEveryPhaseOpen()
{
    auto here = std::make_unique<Listening>(kHere, m_people.host);
    RawPeer began = here->call();
    began.write(kHello);
    RawPeer stalls = here->call();
    stalls.write(kHello);
    QTRY_COMPARE(here->spoke.size(), 2);
    here->listener.secure(here->spoke.last().id);
    here->secureAll();
    TlsPeer secured = join(*here);
    QTRY_COMPARE(here->secured.size(), 1);
    here.reset();
    QTRY_VERIFY(began.receive().ending != Ending::None);
    QTRY_VERIFY(stalls.receive().ending != Ending::None);
    QTRY_VERIFY(secured.isOver());
}

void tst_TlsListener::eventsAreTold()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    QList<SocketEvent> events;
    RawPeer peer = here.call();
    peer.write(kHello + "garbage");
    connect(&here.listener, &TcpListener::happened, this,
            [&events](const SocketEvent &event) { events.append(event); });
    QTRY_COMPARE(events.size(), 4);
    using Kind = SocketEvent::Kind;
    const session::Peer caller = here.called.first().peer;
    QCOMPARE(events.at(2).kind, Kind::Accept);
    const SocketEvent closed {
        Kind::Close,       SocketEvent::Outcome::Failed, caller.address, caller.port, 0,
        here.texts.first()};
    QCOMPARE(events.at(3), closed);
    QVERIFY(!closed.detail.isEmpty());
}

QTEST_GUILESS_MAIN(tst_TlsListener)
#include "tst_tlslistener.moc"
