// SPDX-License-Identifier: MIT
//
// From a key to its letter on screen, in a draft of 10,000 characters: in the page of a
// conversation, with all that follows what is written, over a bare QPlainTextEdit of the same size.
#include "bench/programs.h"
#include "ui/composer.h"
#include "ui/conversationpage.h"
#include "ui/nativepair.h"
#include "ui/world.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

using namespace talkstick;
using namespace talkstick::bench;

namespace {

constexpr int kKeys = 500;
constexpr int kCharacters = 10'000;
constexpr double kEcho = 8; //!< ms

//! Long paragraphs, as people write them.
QString draft()
{
    const QString sentence = QStringLiteral("The quick brown fox jumps over the lazy dog. ");
    QString text;
    while (text.size() < kCharacters)
        text += sentence.repeated(20) + u'\n';
    text.truncate(kCharacters);
    return text;
}

//! Milliseconds from a key to its being painted.
double press(QPlainTextEdit &field)
{
    QElapsedTimer timer;
    timer.start();
    QKeyEvent down(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, QStringLiteral("x"));
    QApplication::sendEvent(&field, &down);
    QApplication::processEvents();
    field.viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1'000'000;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(double(values.size()) * share))];
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    support::World world;
    support::NativePair pair(world.clock, session::Role::Host, turn::FirstTurn::Mine);
    ui::ConversationPage page(*pair.mine, world.switchboard, world.clock);
    page.resize(800, 600);
    page.show();
    while (!pair.isLive())
        QApplication::processEvents();
    page.focusComposer();
    page.findChild<ui::Composer *>()->setDraft(draft());
    auto &ours = *page.findChild<ui::Composer *>()->findChild<QPlainTextEdit *>();

    QPlainTextEdit bare;
    bare.setPlainText(draft());
    bare.moveCursor(QTextCursor::End);
    bare.resize(ours.size());
    bare.show();
    QApplication::processEvents();

    QList<double> inPage;
    QList<double> inBare;
    for (int key = 0; key < kKeys; ++key) {
        inPage << press(ours);
        inBare << press(bare);
    }
    if (ours.toPlainText().size() != kCharacters + kKeys)
        giveUp(QStringLiteral("What was typed is not there."));
    report("a key in a draft of 10,000 characters", median(inPage), median(inBare), "ms", 2, 1);
    report("the same, 99th percentile", percentile(inPage, 0.99), percentile(inBare, 0.99), "ms", 2,
           2);
    reportWithin("the same, within", percentile(inPage, 0.99), "ms", kEcho);
    return 0;
}
