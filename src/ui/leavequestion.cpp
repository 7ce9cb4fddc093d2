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

QString goingOn(int live)
{
    return live == 1 ? Words::tr("A conversation is still going on.")
                     : Words::tr("%n conversations are still going on.", "more than one", live);
}

QString consequence(int unkept)
{
    if (unkept == 0)
        return Words::tr("If you quit, you leave. What was said is kept.");
    return unkept == 1 ? Words::tr("If you quit, you leave. Nothing is kept of one conversation: "
                                   "what was said in it will be gone.")
                       : Words::tr("If you quit, you leave. Nothing is kept of %n conversations: "
                                   "what was said in them will be gone.",
                                   "more than one", unkept);
}

Question questionAboutUnkept(int unkept)
{
    return {unkept == 1
                ? Words::tr("Nothing is kept of one conversation.")
                : Words::tr("Nothing is kept of %n conversations.", "more than one", unkept),
            unkept == 1 ? Words::tr("If you quit, what was said in it will be gone.")
                        : Words::tr("If you quit, what was said in them will be gone."),
            Words::tr("Quit"), Words::tr("Stay")};
}

} // namespace

QMessageBox *leaveQuestion(int live, int unkept, QWidget *parent)
{
    if (live == 0)
        return ask(questionAboutUnkept(unkept), parent);
    return ask({goingOn(live), consequence(unkept), Words::tr("Leave and quit"), Words::tr("Stay")},
               parent);
}

} // namespace talkstick::ui
