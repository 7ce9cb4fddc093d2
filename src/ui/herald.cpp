// SPDX-License-Identifier: MIT
#include "ui/herald.h"

#include "model/knocktext.h"
#include "model/sentences.h"

namespace talkstick::ui {
namespace {

constexpr qsizetype kSpoken = 200; // characters of a turn; the rest can be read

QString nameOf(const session::Conversation &conversation)
{
    return conversation.state().opening.peerName;
}

} // namespace

Herald::Herald(switchboard::Switchboard &switchboard, QObject *parent)
    : QObject(parent)
    , m_switchboard(switchboard)
{
    connect(&switchboard, &switchboard::Switchboard::opened, this, &Herald::follow);
    connect(&switchboard, &switchboard::Switchboard::knocksChanged, this, &Herald::knocksChanged);
}

void Herald::follow(session::Conversation *conversation)
{
    connect(conversation, &session::Conversation::heard, this,
            [this, conversation](const turn::Part &part) { heard(*conversation, part); });
    connect(conversation, &session::Conversation::ended, this, [this, conversation] {
        emit announced(model::explainEnd(conversation->state()).what);
    });
}

void Herald::heard(const session::Conversation &conversation, const turn::Part &part)
{
    const QString name = nameOf(conversation);
    if (conversation.state().turn.phase != turn::Phase::Mine)
        return;
    emit announced(part.text.isEmpty()
                       ? tr("Your turn. %1 passed the stick.").arg(name)
                       : tr("Your turn. %1 said: %2").arg(name, part.text.left(kSpoken)));
    emit attentionNeeded();
}

void Herald::knocksChanged()
{
    for (const switchboard::Knock &knock : m_switchboard.knocks()) {
        // Silent callers are told quietly, by the window alone.
        if (knock.kind != switchboard::Knock::Kind::Guest || knock.caller.id <= m_lastKnock)
            continue;
        m_lastKnock = knock.caller.id;
        const QString line = model::knockText(knock, model::Room::Free).line;
        emit announced(tr("%1 is at the door. Control K to answer.").arg(line));
        emit attentionNeeded();
    }
}

} // namespace talkstick::ui
