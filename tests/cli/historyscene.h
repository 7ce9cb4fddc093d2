// SPDX-License-Identifier: MIT
#pragma once

#include "cli/historyprogram.h"

#include "support/fakeclock.h"
#include "support/fakepeople.h"
#include "support/saidlog.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <sstream>

namespace talkstick::support {

//! `history` with everything real but the clock, the disk and the person at the terminal. Bo, whom
//! SaidLog(1) is with, is known.
struct HistoryScene
{
    HistoryScene()
    {
        switchboard::Person bo;
        bo.key = SaidLog::keyOf(1);
        bo.name = QStringLiteral("Bo");
        bo.trust = session::Trust::Verified;
        people.keep(bo);
        auto stream = std::make_unique<std::ostringstream>();
        shown = stream.get();
        terminal = std::make_unique<cli::Terminal>(answers, std::move(stream));
        output.open(QIODevice::WriteOnly);
    }

    //! Starts with \a command, as parsed of the line.
    void start(const QString &line)
    {
        const auto parsed = cli::parseArguments(
            (QStringLiteral("talkstick-cli history ") + line).split(u' ', Qt::SkipEmptyParts));
        QVERIFY(parsed.ok());
        const auto command = std::get<cli::HistoryCommand>(parsed.value());
        lines.clear();
        troubles.clear();
        output.buffer().clear();
        output.seek(0);
        const cli::Sinks sinks {[this](const QString &text) { lines << text; },
                                [this](const QString &text) { troubles << text; }};
        reporter = cli::makeReporter(command.general.form, sinks);
        program = cli::HistoryProgram::make(command,
                                            {logs, people, clock, *reporter, sinks, output,
                                             terminal.get(), QStringLiteral("Anna")});
        finished = std::make_unique<QSignalSpy>(program.get(), &cli::HistoryProgram::finished);
        program->start();
    }
    //! The same, to its end. How it ended.
    cli::ExitStatus run(const QString &line)
    {
        start(line);
        if (!QTest::qWaitFor([this] { return !finished->isEmpty(); }) || finished->size() != 1)
            qFatal("It did not end once.");
        return status();
    }
    [[nodiscard]] cli::ExitStatus status() const
    {
        return finished->value(0).value(0).value<cli::ExitStatus>();
    }
    //! What is printed in lines and at once, in JSON.
    [[nodiscard]] QJsonObject printed(int line = 0) const
    {
        return QJsonDocument::fromJson(lines.value(line).toUtf8()).object();
    }
    [[nodiscard]] QString text() const { return QString::fromUtf8(output.data()); }

    FakeLogs logs;
    FakePeople people;
    FakeClock clock; // 4 May 2026, 14:05
    QBuffer output;
    QStringList lines;
    QStringList troubles;
    cli::LineReader answers;
    std::ostringstream *shown = nullptr; // the terminal's
    std::unique_ptr<cli::Terminal> terminal;
    std::unique_ptr<cli::Reporter> reporter;
    std::unique_ptr<cli::HistoryProgram> program;
    std::unique_ptr<QSignalSpy> finished;
};

} // namespace talkstick::support
