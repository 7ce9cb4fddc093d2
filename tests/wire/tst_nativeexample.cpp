// SPDX-License-Identifier: MIT
#include "wire/message.h"
#include "wire/protocolexample.h"
#include "wire/safetywords.h"

#include "wire/counting.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

using namespace talkstick::wire;
using example::counting;

// PROTOCOL.md is what others build on: its example of the native protocol is read as the link
// would read it, and what it says is checked against what the page says of it.
class tst_NativeExample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatThePageSays();
    void hasTheBytesThatWeWouldSend();
    void hasTheSafetyWordsOfThePage();
    void hasTheLogOfThePage();

private:
    struct Spoken
    {
        char speaker = 0;
        Frame frame;
        Message message;
    };

    template <typename Kind>
    [[nodiscard]] const Kind &at(qsizetype index) const
    {
        return std::get<Kind>(m_spoken[index].message);
    }

    QList<Spoken> m_spoken;
};

namespace {

const BothKeys kKeys {{counting(0x00, 32)}, {counting(0x20, 32)}};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void tst_NativeExample::initTestCase()
{
    FrameReader host;
    FrameReader joiner;
    for (const auto &line : example::linesBelow("### An example of the native protocol")) {
        QVERIFY(line.speaker == 'H' || line.speaker == 'J');
        FrameReader &reader = line.speaker == 'H' ? host : joiner;
        reader.feed(line.bytes);
        const auto frame = reader.next();
        QVERIFY(frame.ok());
        if (!frame.value())
            continue;
        QCOMPARE(reader.buffered(), 0);
        const auto message = decode(*frame.value());
        QVERIFY(message.ok());
        m_spoken.append({line.speaker, *frame.value(), message.value()});
    }
    QCOMPARE(host.buffered() + joiner.buffered(), 0);
    QCOMPARE(m_spoken.size(), 12);
}

void tst_NativeExample::saysWhatThePageSays()
{
    QByteArray order;
    for (const Spoken &spoken : m_spoken)
        order += ' ' + QByteArray::number(spoken.frame.type, 16) + spoken.speaker;
    QCOMPARE(order, QByteArray(" 1J 1H 2J 3H 4H 10J 10H 13H 13J 11J 12H 22J"));
    QCOMPARE(at<message::Hello>(0).name, QStringLiteral("Bravo"));
    QCOMPARE(at<message::Hello>(1).name, QString());
    QVERIFY(at<message::Wait>(3).reason == message::Wait::Reason::Knock);
    QCOMPARE(at<message::Welcome>(4).name, QStringLiteral("Alfa"));
    QVERIFY(at<message::Welcome>(4).trust == message::Welcome::Trust::Verified);
    QCOMPARE(at<message::Entry>(9).text, QStringLiteral("hello"));
    QVERIFY(at<message::Entry>(9).turnOver);
    QCOMPARE(at<message::Bye>(11).code, std::uint32_t(ByeCode::Left));
}

void tst_NativeExample::hasTheBytesThatWeWouldSend()
{
    for (const Spoken &spoken : m_spoken)
        QCOMPARE(toBytes(encode(spoken.message)).toHex(), toBytes(spoken.frame).toHex());
}

void tst_NativeExample::hasTheSafetyWordsOfThePage()
{
    const BothNonces nonces {at<message::Hello>(1).binding, at<message::Auth>(2).nonce};
    QCOMPARE(commitmentTo(nonces.joiner, kKeys), at<message::Hello>(0).binding);
    QCOMPARE(safetyWords(kKeys, nonces).join(u' '), QStringLiteral("click pitch holiday enhance"));
}

void tst_NativeExample::hasTheLogOfThePage()
{
    const auto &sync = at<message::Sync>(5);
    const QByteArray start =
        sha256("talkstick-conv-1" + sync.conversationId + kKeys.joiner.bytes + kKeys.host.bytes);
    QCOMPARE(sync.hash.toHex(), start.toHex());
    QVERIFY(sync == at<message::Sync>(6));
    const QByteArray payload = m_spoken[9].frame.payload;
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(quint32(payload.size()), length.data());
    QCOMPARE(at<message::Ack>(10).hash.toHex(), sha256(start + length + payload).toHex());
    QCOMPARE(at<message::Ack>(10).count, at<message::Entry>(9).number);
}

QTEST_APPLESS_MAIN(tst_NativeExample)
#include "tst_nativeexample.moc"
