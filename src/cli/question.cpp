// SPDX-License-Identifier: MIT
#include "cli/question.h"

#include <algorithm>

namespace talkstick::cli {

Question::Question(Terminal &terminal, const QString &text, const QList<Answer> &answers,
                   QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_text(text)
    , m_answers(answers)
{
    connect(&terminal.answers(), &LineReader::ready, this, &Question::typed);
    terminal.answers().setAside();
    terminal.ask(text);
    // The end may have come before the question, and is told only once. Queued, for nobody can have
    // connected to this yet.
    if (terminal.answers().atEnd())
        QMetaObject::invokeMethod(this, &Question::typed, Qt::QueuedConnection);
}

void Question::withdraw()
{
    if (m_state == State::Closed)
        return;
    close();
    m_terminal.ask(QStringLiteral("\n"));
}

void Question::close()
{
    m_state = State::Closed;
    m_terminal.answers().bringBack();
}

void Question::typed()
{
    while (m_state == State::Open) {
        const std::optional<QString> line = m_terminal.answers().take();
        if (line) {
            judge(line->trimmed().toLower());
            continue;
        }
        if (m_terminal.answers().atEnd()) {
            close();
            emit unanswerable();
        }
        return;
    }
}

void Question::judge(const QString &word)
{
    const auto given = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer &answer) {
        return answer.words.contains(word);
    });
    if (given != m_answers.end()) {
        close();
        given->then();
        return;
    }
    QStringList choices;
    for (const Answer &answer : m_answers)
        choices << answer.words.first();
    m_terminal.ask(tr("Please answer with one of: %1.").arg(choices.join(QStringLiteral(", ")))
                   + u'\n');
    m_terminal.ask(m_text);
}

QString wordsToCompare(const QStringList &words)
{
    return Question::tr("Say these words to each other, by voice: %1")
        .arg(words.join(QStringLiteral("  ")));
}

} // namespace talkstick::cli
