// SPDX-License-Identifier: MIT
#pragma once

#include "cli/farend.h"
#include "cli/program.h"
#include "cli/terminal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <sstream>

namespace talkstick::support {

//! A program that prints JSON, with everything real but the sockets, the clock, the disk and the
//! person at the terminal.
struct Scene
{
    Scene()
    {
        const auto print = [this](const QString &line) { output << line; };
        reporter = cli::makeReporter(cli::OutputForm::Json, {print, print});
        auto stream = std::make_unique<std::ostringstream>();
        m_shown = stream.get();
        terminal = std::make_unique<cli::Terminal>(answers, std::move(stream));
    }

    [[nodiscard]] cli::Parts parts() { return {switchboard, input, *reporter, fakes.clock}; }

    //! Has \a lines read from standard input. What follows does not depend on the other thread.
    void read(const char *lines)
    {
        input.start(std::make_shared<std::istringstream>(lines));
        QVERIFY(QTest::qWaitFor([this] { return input.atEnd() || input.hasLine(); }));
    }
    //! The person at the terminal types \a lines.
    void type(const char *lines) { answers.start(std::make_shared<std::istringstream>(lines)); }
    //! All that the terminal has shown.
    [[nodiscard]] QString asked() const { return QString::fromStdString(m_shown->str()); }

    void run(std::unique_ptr<cli::Program> made)
    {
        program = std::move(made);
        finished = std::make_unique<QSignalSpy>(program.get(), &cli::Program::finished);
        program->start();
    }
    [[nodiscard]] bool isFinished()
    {
        fakes.clock.advance(Time(0)); // what is due now
        return finished->count() == 1;
    }
    [[nodiscard]] cli::ExitStatus status() const
    {
        return finished->value(0).value(0).value<cli::ExitStatus>();
    }

    //! The lines about \a event.
    [[nodiscard]] QStringList events(const char *event) const
    {
        return output.filter(QStringLiteral("\"event\":\"%1\"").arg(QLatin1String(event)));
    }
    //! A field of the last line about \a event.
    [[nodiscard]] QJsonValue last(const char *event, const char *field) const
    {
        const QStringList lines = events(event);
        const QByteArray line = lines.isEmpty() ? QByteArray() : lines.last().toUtf8();
        return QJsonDocument::fromJson(line).object().value(QLatin1String(field));
    }

    QStringList output;
    FakePorts fakes;
    cli::LineReader input;
    cli::LineReader answers;
    std::unique_ptr<cli::Reporter> reporter;
    std::unique_ptr<cli::Terminal> terminal;
    switchboard::Switchboard switchboard {fakes.ports(), 1};
    std::unique_ptr<cli::Program> program;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<FarEnd> far;

private:
    std::ostringstream *m_shown = nullptr; // the terminal's
};

} // namespace talkstick::support
