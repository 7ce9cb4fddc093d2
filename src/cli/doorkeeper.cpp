// SPDX-License-Identifier: MIT
#include "cli/doorkeeper.h"

#include "model/knocktext.h"

#include <algorithm>

namespace talkstick::cli {

using switchboard::Knock;
using switchboard::Switchboard;

Doorkeeper::Doorkeeper(Switchboard &switchboard, Terminal *terminal, Reporter &reporter,
                       QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
    , m_terminal(terminal)
    , m_reporter(reporter)
{
    connect(&switchboard, &Switchboard::knocksChanged, this, &Doorkeeper::knocksChanged);
    if (terminal)
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
    const bool stillThere = std::any_of(knocks.begin(), knocks.end(), [this](const Knock &knock) {
        return knock.caller.id == m_asked;
    });
    if (!stillThere) {
        m_asked = 0;
        ask();
    }
}

void Doorkeeper::ask()
{
    const QList<Knock> knocks = m_switchboard.knocks();
    if (!m_terminal || knocks.isEmpty() || !m_switchboard.hasRoom())
        return;
    const model::KnockText text = model::knockText(knocks.first(), model::Room::Free);
    m_asked = knocks.first().caller.id;
    const QString choices = text.preview.isEmpty() ? tr("y/n") : tr("y/n, w: show what it wrote");
    m_terminal->ask(tr("%1 (%2). Let in? [%3] ").arg(text.line, text.trust.text, choices));
}

void Doorkeeper::answered()
{
    while (m_asked != 0) {
        const QList<Knock> knocks = m_switchboard.knocks();
        const std::optional<QString> line = m_terminal->answers().take();
        if (!line || knocks.isEmpty())
            return;
        answer(knocks.first(), line->trimmed().toLower());
    }
}

void Doorkeeper::answer(const Knock &knock, const QString &word)
{
    if (word == tr("y") || word == tr("yes")) {
        m_asked = 0;
        m_switchboard.admit(knock.caller.id);
    } else if (word == tr("n") || word == tr("no")) {
        m_switchboard.decline(knock.caller.id);
    } else {
        const QString preview = model::knockText(knock, model::Room::Free).preview;
        const bool wanted = word == tr("w", "answer: show what it wrote") && !preview.isEmpty();
        m_terminal->ask((wanted ? tr("It wrote: %1").arg(preview) : tr("Please answer y or n."))
                        + u'\n');
        ask();
    }
}

} // namespace talkstick::cli
