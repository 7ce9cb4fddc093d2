// SPDX-License-Identifier: MIT
//
// Scrolling by the wheel through a conversation of a million turns on the disk: how long the window
// does nothing else for each frame, the pages that slide in included. bench_scrolling <turns>
// measures a shorter one.
#include "bench/keptpair.h"
#include "bench/manyturns.h"
#include "model/transcriptmodel.h"
#include "switchboard/keptjournal.h"
#include "ui/transcriptview.h"

#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

using namespace talkstick;
using namespace talkstick::bench;
using namespace talkstick::support;

namespace {

constexpr int kMany = 1'000'000;
constexpr int kFrames = 1'000;
constexpr int kNotches = 3; //!< of the wheel in a frame: as somebody who is in a hurry
constexpr double kFrame = 16; //!< ms

void turnWheel(QWidget &where, int notches)
{
    const QPointF middle = QRectF(where.rect()).center();
    QWheelEvent wheel(middle, where.mapToGlobal(middle), {}, QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&where, &wheel);
}

//! Milliseconds that each frame took.
QList<double> scroll(ui::TranscriptView &view)
{
    QList<double> frames;
    for (int frame = 0; frame < kFrames; ++frame) {
        frames << milliseconds([&view] {
            turnWheel(*view.viewport(), kNotches);
            QApplication::processEvents();
            view.viewport()->repaint();
        });
        // Where the next page is not there yet, people wait too.
        while (view.verticalScrollBar()->value() == 0) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            frames.last() = std::max(frames.last(), milliseconds([&view] {
                                         QApplication::processEvents();
                                         view.viewport()->repaint();
                                     }));
        }
    }
    return frames;
}

void tell(QList<double> frames)
{
    std::sort(frames.begin(), frames.end());
    reportWithin("a frame, median", frames[frames.size() / 2], "ms", kFrame);
    reportWithin("99th percentile", frames[frames.size() * 99 / 100], "ms", kFrame);
    std::printf("the worst %.2f ms\n", frames.last());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int turns = argc > 1 ? QCoreApplication::arguments().value(1).toInt() : kMany;
    const ProfileFiles files;
    fill(files, turns);
    std::printf("What follows is of %d turns, in %d frames.\n", turns, kFrames);
    store::Database database(files.database());
    store::SqlLogs logs(database);
    const auto record = found(logs, kLongTalk).record;
    switchboard::KeptJournal journal(logs, kLongTalk, qsizetype(record.state.rows));
    const session::SystemClock clock;
    model::TranscriptModel model(clock);
    ui::TranscriptView view;
    view.setTranscript(&model);
    view.resize(700, 600);
    view.show();
    model.show(&journal, QStringLiteral("Bravo"));
    runUntil([&model] { return model.rowCount() > 0; });
    QApplication::processEvents();
    const qsizetype before = model.first();
    tell(scroll(view));
    std::printf("%lld turns have slid in.\n", qlonglong(before - model.first()));
    model.show(nullptr, {});
    return 0;
}
