// SPDX-License-Identifier: MIT
#include "wire/plaindecoder.h"

#include <QFile>
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

namespace {

struct Line
{
    char speaker = 0;
    QByteArray bytes;
};

QList<Line> example(const QByteArray &text)
{
    QList<Line> lines;
    const qsizetype begin = text.indexOf("```hex\n") + 7;
    const QByteArray block = text.mid(begin, text.indexOf("```", begin) - begin);
    for (const QByteArray &line : block.trimmed().split('\n'))
        lines.append({line.front(), QByteArray::fromHex(line.mid(1))});
    return lines;
}

} // namespace

void tst_ProtocolExample::decodesToItsTurns()
{
    QFile file(QStringLiteral(TALKSTICK_PROTOCOL));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList answers {QStringLiteral("hi"), QStringLiteral("bye")};
    QStringList turns;
    PlainDecoder decoder;
    Time now {0};
    const auto hear = [&] {
        if (const auto heard = decoder.take(now += 5ms))
            turns << *heard;
    };
    for (const Line &line : example(file.readAll())) {
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
