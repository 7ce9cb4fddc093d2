// SPDX-License-Identifier: MIT
//
// Appending a turn and painting it, in a conversation of 100,000 turns and in one of 100.
#include "bench/programs.h"
#include "model/transcriptmodel.h"
#include "session/systemclock.h"
#include "ui/transcriptview.h"

#include <QApplication>

using namespace talkstick;
using namespace talkstick::bench;

namespace {

constexpr int kAppended = 300;

session::Entry entry(quint32 number)
{
    const QString text =
        QStringLiteral("Turn %1. The quick brown fox jumps over the lazy dog, and the "
                       "dog does not mind at all.\nA second line.")
            .arg(number);
    return {{number, 1, turn::Stick::Passed, text},
            number % 2 == 1 ? session::Speaker::Me : session::Speaker::Them,
            QDateTime::currentDateTime()};
}

// Milliseconds for one turn, from its coming into the journal to its being on screen.
double appendAndPaint(quint32 turns)
{
    session::MemoryJournal journal;
    for (quint32 i = 1; i <= turns; ++i)
        journal.append(entry(i));
    const session::SystemClock clock;
    model::TranscriptModel model(clock);
    model.show(&journal, QStringLiteral("Bravo"));
    ui::TranscriptView view;
    view.setTranscript(&model);
    view.resize(700, 600);
    view.show();
    QApplication::processEvents();
    QList<double> times;
    for (quint32 i = 1; i <= kAppended; ++i) {
        QElapsedTimer timer;
        timer.start();
        journal.append(entry(turns + i));
        model.journalGrew();
        QApplication::processEvents();
        view.viewport()->repaint();
        times << double(timer.nsecsElapsed()) / 1'000'000;
    }
    return median(times);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const double few = appendAndPaint(100);
    const double many = appendAndPaint(100'000);
    report("append and paint at 100,000 turns, over 100", many, few, "ms", 1.5, 2);
    return 0;
}
