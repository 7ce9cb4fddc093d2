// SPDX-License-Identifier: MIT
#include "cli/doorstep.h"

namespace talkstick::cli {

using switchboard::WordsVerdict;

Doorstep::Doorstep(switchboard::Call &call, Terminal &terminal, QObject *parent)
    : QObject(parent)
    , m_call(call)
    , m_terminal(terminal)
{
    connect(&terminal.answers(), &LineReader::ready, this, &Doorstep::answered);
    terminal.answers().setAside(); // what was typed before the question is no answer to it
    ask();
}

void Doorstep::withdraw()
{
    if (m_answer != Answer::Open)
        return;
    close();
    m_terminal.ask(QStringLiteral("\n"));
}

void Doorstep::close()
{
    m_answer = Answer::Closed;
    m_terminal.answers().bringBack();
}

void Doorstep::ask()
{
    m_terminal.ask(
        tr("%1\nDo you both have the same words? [m: they match, d: they differ; wait to "
           "go on unverified] ")
            .arg(wordsToCompare(m_call.progress().words)));
}

void Doorstep::answered()
{
    while (m_answer == Answer::Open) {
        const std::optional<QString> line = m_terminal.answers().take();
        if (!line)
            return;
        answer(line->trimmed().toLower());
    }
}

void Doorstep::answer(const QString &word)
{
    if (word == tr("m") || word == tr("match")) {
        close();
        m_call.judgeWords(WordsVerdict::Match);
    } else if (word == tr("d") || word == tr("differ")) {
        close();
        m_call.judgeWords(WordsVerdict::Differ);
    } else {
        m_terminal.ask(tr("Please answer m or d.") + u'\n');
        ask();
    }
}

QString wordsToCompare(const QStringList &words)
{
    return Doorstep::tr("Say these words to each other, by voice: %1")
        .arg(words.join(QStringLiteral("  ")));
}

} // namespace talkstick::cli
