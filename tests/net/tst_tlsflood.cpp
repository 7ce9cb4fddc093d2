// SPDX-License-Identifier: MIT
#include "net/descriptor.h"
#include "net/identities.h"
#include "net/listening.h"
#include "net/openssl.h"
#include "net/residentmemory.h"

#include <QTest>

using namespace talkstick;
using session::Link;
using session::Reading;
using switchboard::TlsFailure;
using test::Ending;
using test::Identities;
using test::Listening;
using test::OpenSsl;
using test::RawPeer;
using test::residentMemory;

static const QString kHere = QStringLiteral("127.0.0.1");
static constexpr qint64 kMiB = 1'048'576;
static constexpr qint64 kFlood = 300 * kMiB;
static constexpr int kPatience = 20'000; // ms, for another program on a busy computer

class tst_TlsFlood : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void floodBeforeBeingLetInStaysWithTheSystem();
    void floodOfALinkThatIsNotReadStaysWithTheSystem();
    void floodInTheHandshakeEndsIt_data();
    void floodInTheHandshakeEndsIt();

private:
    [[nodiscard]] QStringList flooder(const Listening &here) const
    {
        return OpenSsl::client(
            here.result.value().port,
            OpenSsl::certificate(m_people.file("joiner.crt"), m_people.file("joiner.key"))
                + OpenSsl::protocol("talkstick/1") + QStringList {QStringLiteral("-quiet")});
    }
    //! How much a process has read that copies what it reads.
    [[nodiscard]] static qint64 readBy(qint64 process);
    //! Waits until it has no more room to write; ask the return value.
    [[nodiscard]] static bool isStuck(qint64 process);

    Identities m_people;
};

void tst_TlsFlood::initTestCase()
{
    if (residentMemory() == 0)
        QSKIP("how much memory is in use cannot be told here");
    // What is loaded and allocated once is no growth.
    Listening here(kHere, m_people.host);
    here.secureAll();
    const OpenSsl peer(flooder(here));
    QTRY_COMPARE_WITH_TIMEOUT(here.secured.size(), 1, kPatience);
}

qint64 tst_TlsFlood::readBy(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/io").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine().trimmed().split(' ').last().toLongLong();
}

bool tst_TlsFlood::isStuck(qint64 process)
{
    qint64 before = 0;
    int same = 0;
    return QTest::qWaitFor(
        [&] {
            const qint64 now = readBy(process);
            same = now == std::exchange(before, now) && now > kMiB ? same + 1 : 0;
            return same == 20;
        },
        kPatience);
}

void tst_TlsFlood::floodBeforeBeingLetInStaysWithTheSystem()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    OpenSsl peer(flooder(here), QStringLiteral("/dev/zero"));
    QTRY_COMPARE_WITH_TIMEOUT(here.secured.size(), 1, kPatience);
    const qint64 before = residentMemory();
    QVERIFY(isStuck(peer.id()));
    const qint64 grown = residentMemory() - before;
    QVERIFY2(grown < 3 * kMiB, qPrintable(QString::number(grown)));
    QVERIFY(readBy(peer.id()) < kFlood);
}

void tst_TlsFlood::floodOfALinkThatIsNotReadStaysWithTheSystem()
{
    Listening here(kHere, m_people.host);
    here.secureAll();
    OpenSsl peer(flooder(here), QStringLiteral("/dev/zero"));
    QTRY_COMPARE_WITH_TIMEOUT(here.secured.size(), 1, kPatience);
    const std::unique_ptr<Link> link = here.listener.admit(here.secured.first());
    QVERIFY(link != nullptr);
    const qint64 before = residentMemory();
    QVERIFY(isStuck(peer.id()));
    qint64 grown = residentMemory() - before;
    QVERIFY2(grown < 3 * kMiB, qPrintable(QString::number(grown)));
    // Read at last, all of it comes through, and nothing stays.
    qint64 heard = 0;
    connect(link.get(), &Link::readable, this, [&] {
        for (QByteArray more = link->read(65'536); !more.isEmpty(); more = link->read(65'536))
            heard += more.size();
    });
    link->setReading(Reading::On);
    QTRY_VERIFY_WITH_TIMEOUT(heard >= kFlood, 60'000);
    grown = residentMemory() - before;
    QVERIFY2(grown < 3 * kMiB, qPrintable(QString::number(grown)));
}

void tst_TlsFlood::floodInTheHandshakeEndsIt_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("again");
    const QByteArray zeros(16'384, '\0');
    const auto record = [](const QByteArray &content) {
        const auto size = content.size();
        return QByteArrayLiteral("\x16\x03\x01") + char(size >> 8) + char(size & 0xff) + content;
    };
    QTest::newRow("garbage") << QByteArray("\x16") << QByteArray(65'536, 'x');
    QTest::newRow("a hello of 16 MiB")
        << record(QByteArrayLiteral("\x01\xff\xff\xff")) << record(zeros);
    QTest::newRow("the longest hello")
        << record(QByteArray("\x01\x01\xff\xff", 4)) << record(zeros);
    QTest::newRow("the longest hello, byte by byte")
        << record(QByteArray("\x01\x01\xff\xff", 4)) << record("\x03").repeated(8'192);
    QTest::newRow("empty records") << record({}) << record({}).repeated(8'192);
}

void tst_TlsFlood::floodInTheHandshakeEndsIt()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, again);
    Listening here(kHere, m_people.host);
    here.secureAll();
    RawPeer peer = here.call();
    const qint64 before = residentMemory();
    peer.write(first);
    qint64 written = 0;
    qint64 worst = 0;
    // A part of a record that found no room would be no flood of records any more.
    QByteArray unsent;
    const auto isOver = [&] {
        while (written < kFlood) {
            if (unsent.isEmpty())
                unsent = again;
            const qint64 sent = peer.write(unsent);
            if (sent <= 0)
                break;
            unsent.remove(0, sent);
            written += sent;
        }
        worst = std::max(worst, residentMemory() - before);
        return !here.insecure.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), kPatience);
    QVERIFY2(worst < 3 * kMiB, qPrintable(QString::number(worst)));
    QVERIFY(here.insecure.first() != TlsFailure::TimedOut);
    QTRY_VERIFY(peer.receive().ending != Ending::None);
    QCOMPARE(here.secured.size(), 0);
}

QTEST_GUILESS_MAIN(tst_TlsFlood)
#include "tst_tlsflood.moc"
