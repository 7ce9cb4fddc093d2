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

//! One line of the report: what was measured, over what, and what it is to stay under. If \a apart
//! is not 0, it is also enough to be no more than that above \a base.
inline void report(const char *what, double value, double base, const char *unit, double limit,
                   double apart = 0)
{
    const double ratio = value / base;
    const bool isMet = ratio <= limit || (apart > 0 && value - base <= apart);
    const QString orApart = apart > 0
        ? QStringLiteral(" or %1 %2 apart").arg(apart).arg(QLatin1String(unit))
        : QString();
    std::printf("%-44s %9.2f %s over %9.2f %s = %5.2f  (limit %.1f%s: %s)\n", what, value, unit,
                base, unit, ratio, limit, qPrintable(orApart), isMet ? "met" : "NOT MET");
    std::fflush(stdout);
}

//! The same for what is measured against nothing.
inline void reportWithin(const char *what, double value, const char *unit, double limit)
{
    std::printf("%-44s %9.2f %s  (limit %.0f %s: %s)\n", what, value, unit, limit, unit,
                value <= limit ? "met" : "NOT MET");
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
