// SPDX-License-Identifier: MIT
#include "ui/leavequestion.h"

#include "ui/question.h"

#include <QCoreApplication>

namespace talkstick::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

QMessageBox *leaveQuestion(int live, QWidget *parent)
{
    return ask({live == 1 ? Words::tr("A conversation is still going on.")
                          : Words::tr("%1 conversations are still going on.").arg(live),
                Words::tr("If you quit, you leave. What was said is kept."),
                Words::tr("Leave and quit"), Words::tr("Stay")},
               parent);
}

} // namespace talkstick::ui
