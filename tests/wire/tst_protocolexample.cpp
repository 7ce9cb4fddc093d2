// SPDX-License-Identifier: MIT
#include "wire/plaindecoder.h"

#include "wire/protocolexample.h"

#include <QTest>

using namespace talkstick;
using namespace talkstick::wire;
using namespace std::chrono_literals;

// PROTOCOL.md is what others build on: its example is decoded, and our half of it is encoded.
class tst_ProtocolExample : public QObject
{
    Q_OBJECT

private slots:
    void decodesToItsTurns();
};

void tst_ProtocolExample::decodesToItsTurns()
{
    const QStringList answers {QStringLiteral("hi"), QStringLiteral("bye")};
    QStringList turns;
    PlainDecoder decoder;
    Time now {0};
    const auto hear = [&] {
        if (const auto heard = decoder.take(now += 5ms))
            turns << *heard;
    };
    for (const example::Line &line : example::linesBelow("### An example")) {
        if (line.speaker == 'C') {
            decoder.feed(line.bytes, now);
            hear();
            continue;
        }
        now += 10s;
        hear(); // as far as it was not complete before
        const QString answer = answers.value(turns.size() / 2);
        QCOMPARE(encodeTurn(answer, decoder.preferredEnding()), line.bytes);
        decoder.answered(now);
        turns << answer;
    }
    QCOMPARE(turns.join(u' '), QStringLiteral("hello hi yo bye"));
}

QTEST_APPLESS_MAIN(tst_ProtocolExample)
#include "tst_protocolexample.moc"
