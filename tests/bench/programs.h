// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace talkstick::bench {

//! Ends the measurement with a sentence: a figure of something that failed is worth nothing.
[[noreturn]] inline void giveUp(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(1);
}

//! The middle one, which the noise of a shared machine moves least. Not empty.
inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

//! One line of the report: what was measured, over what, and what it is to stay under.
inline void report(const char *what, double value, double base, const char *unit, double limit)
{
    const double ratio = value / base;
    std::printf("%-44s %9.1f %s over %9.1f %s = %5.2f  (limit %.1f: %s)\n", what, value, unit, base,
                unit, ratio, limit, ratio <= limit ? "met" : "NOT MET");
    std::fflush(stdout);
}

//! A process that is killed when it goes out of scope.
class Process final : public QProcess
{
public:
    Process(const QString &program, const QStringList &arguments)
    {
        setProgram(program);
        setArguments(arguments);
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    ~Process() override
    {
        if (state() != QProcess::NotRunning) {
            kill();
            waitForFinished();
        }
    }

    //! Starts it.
    void begin()
    {
        start();
        if (!waitForStarted())
            giveUp(QStringLiteral("%1 cannot be started.").arg(program()));
    }

    //! Waits for a line that begins with \a words and gives it back.
    QByteArray waitForLine(const QByteArray &words)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 20'000) {
            while (canReadLine()) {
                const QByteArray line = readLine();
                if (line.startsWith(words))
                    return line.trimmed();
            }
            waitForReadyRead(1000);
        }
        giveUp(QStringLiteral("%1 did not say %2.").arg(program(), QString::fromUtf8(words)));
    }
};

} // namespace talkstick::bench
