// SPDX-License-Identifier: MIT
#include "cli/linereader.h"

#include "cli/quietstream.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>
#include <sstream>
#include <string>

using namespace talkstick;
using namespace talkstick::cli;

class tst_LineReader : public QObject
{
    Q_OBJECT

private slots:
    void linesComeInOrder_data();
    void linesComeInOrder();
    void aVeryLongLineComesInPieces();
    void itReadsOnlyALittleAhead();
    void linesSetAsideComeBackInOrder();
    void linesSetAsideDoNotHoldUpWhatComesAfter();
    void destroyingItDoesNotWaitForInput();
};

namespace {

QStringList readAll(LineReader &reader)
{
    QStringList lines;
    while (!reader.atEnd()) {
        while (const auto line = reader.take())
            lines << *line;
        if (!QTest::qWaitFor([&reader] { return reader.atEnd() || reader.hasLine(); }))
            break;
    }
    return lines;
}

// A stream whose reader waits until the buffer is destroyed's owner lets go of it.
class EndlessBuffer final : public std::streambuf
{
public:
    std::atomic<int> lines = 0;

protected:
    int_type underflow() override
    {
        ++lines;
        setg(m_line, m_line, m_line + 2);
        return traits_type::to_int_type(m_line[0]);
    }

private:
    char m_line[2] = {'x', '\n'};
};

class EndlessStream final : public std::istream
{
public:
    EndlessStream()
        : std::istream(nullptr)
    {
        rdbuf(&buffer);
    }
    EndlessBuffer buffer;
};

} // namespace

void tst_LineReader::linesComeInOrder_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char *input, const QStringList &lines) {
        QTest::newRow(name) << QByteArray(input) << lines;
    };
    row("nothing", "", {});
    row("one", "a\n", {QStringLiteral("a")});
    row("several", "a\nb\nc\n", {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    row("the last without its end", "a\nb", {QStringLiteral("a"), QStringLiteral("b")});
    row("an empty one", "a\n\nb\n", {QStringLiteral("a"), QString(), QStringLiteral("b")});
    row("CR LF", "a\r\nb\r\n", {QStringLiteral("a"), QStringLiteral("b")});
    row("Vietnamese", "Ti\u1ebfng Vi\u1ec7t\n", {QStringLiteral("Ti\u1ebfng Vi\u1ec7t")});
}

void tst_LineReader::linesComeInOrder()
{
    QFETCH(QByteArray, input);
    LineReader reader;
    reader.start(std::make_shared<std::istringstream>(input.toStdString()));
    QTEST(readAll(reader), "lines");
}

void tst_LineReader::aVeryLongLineComesInPieces()
{
    LineReader reader;
    reader.start(std::make_shared<std::istringstream>(std::string(3'000'000, 'x')));
    const QStringList lines = readAll(reader);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.join(QString()).size(), 3'000'000);
}

void tst_LineReader::itReadsOnlyALittleAhead()
{
    const auto stream = std::make_shared<EndlessStream>();
    LineReader reader;
    reader.start(stream);
    QTRY_VERIFY(stream->buffer.lines >= 256);
    for (int i = 0; i < 1000; ++i) {
        QTRY_VERIFY(reader.hasLine());
        QVERIFY(reader.take());
    }
    QVERIFY(stream->buffer.lines <= 1000 + 257);
}

void tst_LineReader::linesSetAsideComeBackInOrder()
{
    LineReader reader;
    reader.start(std::make_shared<std::istringstream>("a\nb\n"));
    // Both are there, or all are that will come.
    QTRY_VERIFY(reader.hasLine());
    QCOMPARE(reader.take(), QStringLiteral("a"));
    QTRY_VERIFY(reader.hasLine());
    QSignalSpy ready(&reader, &LineReader::ready);
    reader.setAside();
    QVERIFY(!reader.take());
    QVERIFY(reader.hasLine());
    QTRY_VERIFY(reader.atEnd());
    QCoreApplication::sendPostedEvents(&reader);
    ready.clear();
    reader.bringBack();
    QVERIFY(!reader.atEnd());
    QTRY_COMPARE(ready.count(), 1);
    QCOMPARE(reader.take(), QStringLiteral("b"));
    QVERIFY(!reader.take());
    reader.bringBack(); // there is nothing
    QVERIFY(reader.atEnd());
}

// As when somebody has pasted much before a question comes.
void tst_LineReader::linesSetAsideDoNotHoldUpWhatComesAfter()
{
    constexpr int kLines = 600;
    std::string many;
    for (int i = 0; i < kLines; ++i)
        many += std::to_string(i) + '\n';
    LineReader reader;
    reader.start(std::make_shared<std::istringstream>(many));
    QTRY_VERIFY((reader.setAside(), reader.atEnd()));
    reader.bringBack();
    const QStringList lines = readAll(reader);
    QCOMPARE(lines.size(), kLines);
    QCOMPARE(lines.first(), QStringLiteral("0"));
    QCOMPARE(lines.last(), QString::number(kLines - 1));
}

void tst_LineReader::destroyingItDoesNotWaitForInput()
{
    const auto stream = std::make_shared<support::QuietStream>();
    QElapsedTimer timer;
    timer.start();
    {
        LineReader reader;
        reader.start(stream);
        QVERIFY(!reader.take());
        QVERIFY(!reader.atEnd());
    }
    QVERIFY(timer.elapsed() < 1000);
    stream->release();
    QTRY_COMPARE(stream.use_count(), 1L);
}

QTEST_GUILESS_MAIN(tst_LineReader)
#include "tst_linereader.moc"
