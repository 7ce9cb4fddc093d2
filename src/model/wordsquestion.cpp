// SPDX-License-Identifier: MIT
#include "model/wordsquestion.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WordsQuestion)
};

} // namespace

QString wordsDifferedSentence()
{
    return Words::tr("The words differed, so somebody may be in between. The conversation was "
                     "ended, and nothing of it is kept.");
}

WordsQuestion wordsQuestion(const session::TalkState &state, AskedBy asked)
{
    const QString name = state.peerName;
    WordsQuestion question;
    question.title = asked == AskedBy::Me ? Words::tr("Compare words with %1").arg(name)
                                          : Words::tr("%1 wants to compare words").arg(name);
    // Each says what the other has to hear: whoever only nods has compared nothing.
    question.instruction = state.opening.role == session::Role::Host
        ? Words::tr("Say them to each other, by voice: you the first two, %1 the other two.")
              .arg(name)
        : Words::tr("Say them to each other, by voice: %1 the first two, you the other two.")
              .arg(name);
    question.words = state.words;
    question.note = Words::tr("If they match, nobody is in between. If they differ, the "
                              "conversation ends and nothing of it is kept.");
    question.spoken =
        Words::tr("%1. Words: %2. %3", "title, words, instruction")
            .arg(question.title, question.words.join(Words::tr(", ", "between words")),
                 question.instruction);
    return question;
}

} // namespace talkstick::model
