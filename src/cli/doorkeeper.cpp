// SPDX-License-Identifier: MIT
#include "cli/doorkeeper.h"

#include "cli/question.h"
#include "model/knocktext.h"

#include <algorithm>

namespace talkstick::cli {
namespace {

using switchboard::Decline;
using switchboard::Knock;
using switchboard::Switchboard;
using switchboard::WordsVerdict;

// Somebody who uses a known name with another key comes in only with the right words.
bool mayComeUnverified(const Knock &knock)
{
    return knock.kind != Knock::Kind::OtherKey;
}

QString preview(const Knock &knock)
{
    return model::knockText(knock, model::Room::Free).preview;
}

} // namespace

Doorkeeper::Doorkeeper(Switchboard &switchboard, Knocking knocking, Terminal *terminal,
                       Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
    , m_knocking(knocking)
    , m_terminal(terminal)
    , m_reporter(reporter)
{
    connect(&switchboard, &Switchboard::knocksChanged, this, &Doorkeeper::knocksChanged);
    if (knocking == Knocking::Ask)
        connect(&terminal->answers(), &LineReader::ready, this, &Doorkeeper::answered);
}

void Doorkeeper::knocksChanged()
{
    const QList<Knock> knocks = m_switchboard.knocks();
    for (const Knock &knock : knocks) {
        if (m_announced.contains(knock.caller.id))
            continue;
        m_announced.insert(knock.caller.id);
        m_reporter.knocked(knock);
    }
    if (m_knocking == Knocking::Ask)
        askAboutNext();
    else
        answerAll();
}

// Each answer brings us back here; by then those answered are not there any more.
void Doorkeeper::answerAll()
{
    const QList<Knock> knocks = m_switchboard.knocks();
    for (const Knock &knock : knocks) {
        if (m_knocking == Knocking::TurnAway)
            m_switchboard.decline(knock.caller.id);
        else if (m_switchboard.hasRoom())
            m_switchboard.admit(knock.caller.id);
    }
}

void Doorkeeper::askAboutNext()
{
    const QList<Knock> knocks = m_switchboard.knocks();
    const bool stillThere = std::any_of(knocks.begin(), knocks.end(), [this](const Knock &knock) {
        return knock.caller.id == m_asked;
    });
    if (stillThere)
        return;
    m_asked = 0;
    if (knocks.isEmpty() || !m_switchboard.hasRoom()) {
        m_terminal->answers().bringBack();
        return;
    }
    // What was typed before the question is no answer to it, but may be a turn.
    m_terminal->answers().setAside();
    if (m_terminal->answers().atEnd())
        turnAwayUnanswered(knocks.first());
    else
        ask();
}

void Doorkeeper::ask()
{
    const Knock knock = m_switchboard.knocks().first();
    m_asked = knock.caller.id;
    const model::KnockText text = model::knockText(knock, model::Room::Free);
    QString choices = text.preview.isEmpty() ? tr("y/n") : tr("y/n, w: show what it wrote");
    QString words = QStringLiteral(" ");
    if (!knock.key.isNull()) {
        words = u'\n' + wordsToCompare(knock.words) + u'\n';
        choices = mayComeUnverified(knock)
            ? tr("m: yes, the words match, y: yes, not verified, n: no, b: no, and never again")
            : tr("m: yes, the words match, n: no, b: no, and never again");
    }
    m_terminal->ask(tr("%1 (%2).%3Let in? [%4] ", "caller, trust, a space or safety words, answers")
                        .arg(text.line, text.trust.text, words, choices));
}

void Doorkeeper::answered()
{
    while (m_asked != 0) {
        const QList<Knock> knocks = m_switchboard.knocks();
        const auto asked = std::find_if(knocks.begin(), knocks.end(), [this](const Knock &knock) {
            return knock.caller.id == m_asked;
        });
        if (asked == knocks.end())
            return;
        if (const std::optional<QString> line = m_terminal->answers().take()) {
            answer(*asked, line->trimmed().toLower());
            continue;
        }
        if (m_terminal->answers().atEnd()) {
            m_terminal->ask(QStringLiteral("\n"));
            turnAwayUnanswered(*asked);
        }
        return;
    }
}

// Rather than have them wait until their time is up.
void Doorkeeper::turnAwayUnanswered(const Knock &knock)
{
    m_reporter.failed(QStringLiteral("unanswerable"),
                      {tr("%1 was not let in: the input of the terminal has ended, so nobody can "
                          "answer.")
                           .arg(knock.caller.peer.address),
                       tr("Say --accept all or --accept known."),
                       {}});
    m_switchboard.decline(knock.caller.id);
}

void Doorkeeper::answer(const Knock &knock, const QString &word)
{
    const bool hasWords = !knock.key.isNull();
    if ((word == tr("y") || word == tr("yes")) && mayComeUnverified(knock)) {
        admit(knock, WordsVerdict::NotCompared);
    } else if ((word == tr("m") || word == tr("match")) && hasWords) {
        admit(knock, WordsVerdict::Match);
    } else if (word == tr("n") || word == tr("no")) {
        m_switchboard.decline(knock.caller.id);
    } else if ((word == tr("b") || word == tr("block")) && hasWords) {
        m_switchboard.decline(knock.caller.id, Decline::Block);
    } else {
        explain(knock, word);
        ask();
    }
}

void Doorkeeper::admit(const Knock &knock, WordsVerdict words)
{
    m_asked = 0;
    m_terminal->answers().bringBack();
    m_switchboard.admit(knock.caller.id, words);
}

void Doorkeeper::explain(const Knock &knock, const QString &word)
{
    const QString written = preview(knock);
    if (word == tr("w", "answer: show what it wrote") && !written.isEmpty())
        m_terminal->ask(tr("It wrote: %1").arg(written) + u'\n');
    else if (knock.key.isNull())
        m_terminal->ask(tr("Please answer y or n.") + u'\n');
    else
        m_terminal->ask(tr("Please answer with one of the letters.") + u'\n');
}

} // namespace talkstick::cli
