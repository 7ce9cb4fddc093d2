// SPDX-License-Identifier: MIT
#include "model/sentences.h"

#include <QCoreApplication>

namespace talkstick::model {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EndSentences)
};

using session::EndReason;
using session::TalkState;
using wire::ByeCode;

std::optional<ByeCode> codeOf(const TalkState &state)
{
    return state.bye ? std::optional(ByeCode(state.bye->code)) : std::nullopt;
}

// A program that closes without a word may be a host that did not let us in.
Explanation explainPlain(const TalkState &state)
{
    const QString &name = state.peerName;
    if (state.ended == EndReason::Apart)
        return {Words::tr("The conversation with %1 is over.").arg(name), {}, {}};
    if (state.turnsHeard == 0 && state.opening.role == session::Role::Joiner)
        return {Words::tr("%1 closed the connection before saying anything.").arg(name),
                Words::tr("If a Talkstick is hosting there, they did not let you in."),
                state.systemText};
    if (state.ended == EndReason::Closed)
        return {Words::tr("%1 closed the connection.").arg(name), {}, {}};
    return {Words::tr("The connection to %1 broke.").arg(name), {}, state.systemText};
}

QString turnedAway(const TalkState &state)
{
    const auto code = codeOf(state);
    if (code == ByeCode::Replaced)
        return Words::tr("%1 goes on with you in a newer connection.").arg(state.peerName);
    if (code == ByeCode::Busy)
        return Words::tr("%1 is talking with others and has no room.").arg(state.peerName);
    return Words::tr("%1 did not let you in.").arg(state.peerName);
}

Explanation explainObjection(const TalkState &state)
{
    const QString details = state.bye ? state.bye->text : QString();
    const auto code = codeOf(state);
    if (code == ByeCode::StorageFailure)
        return {Words::tr("The Talkstick of %1 could not save, so it ended the conversation.")
                    .arg(state.peerName),
                Words::tr("Their disk may be full."), details};
    if (code == ByeCode::TimedOut)
        return {Words::tr("The Talkstick of %1 heard nothing for too long and ended the "
                          "conversation.")
                    .arg(state.peerName),
                Words::tr("The network may be slow or down."), details};
    return {Words::tr("The Talkstick of %1 did not understand this one and ended the "
                      "conversation.")
                .arg(state.peerName),
            Words::tr("One of you may need an update."), details};
}

Explanation explainFault(const TalkState &state)
{
    if (state.versionGap)
        return {*state.versionGap == session::native::VersionGap::PeerIsNewer
                    ? Words::tr("%1 has a newer Talkstick.").arg(state.peerName)
                    : Words::tr("%1 has an older Talkstick.").arg(state.peerName),
                Words::tr("Update the older of the two."),
                {}};
    return {Words::tr("The conversation was ended because the program of %1 did not keep to the "
                      "rules.")
                .arg(state.peerName),
            Words::tr("One of you may need an update."), state.bye ? state.bye->text : QString()};
}

} // namespace

Explanation explainEnd(const TalkState &state)
{
    if (!state.ended)
        return {};
    switch (*state.ended) {
    case EndReason::Left: return {Words::tr("You left."), {}, {}};
    case EndReason::Closed:
    case EndReason::Broke: return explainPlain(state);
    case EndReason::PeerLeft:
        return {codeOf(state) == ByeCode::Closing
                    ? Words::tr("%1 left and closed Talkstick.").arg(state.peerName)
                    : Words::tr("%1 left.").arg(state.peerName),
                {},
                {}};
    case EndReason::Lost:
        return {Words::tr("The connection to %1 was lost.").arg(state.peerName),
                Words::tr("They did not leave: the network or their computer may be down."),
                state.systemText};
    case EndReason::Apart:
        if (!state.trust)
            return explainPlain(state);
        return {Words::tr("%1 is not there.").arg(state.peerName), {}, {}};
    case EndReason::TurnedAway: return {turnedAway(state), {}, {}};
    case EndReason::PeerObjected: return explainObjection(state);
    case EndReason::Forked:
        return {
            Words::tr("Your copy of this conversation and that of %1 differ.").arg(state.peerName),
            Words::tr("One of them comes from a backup. Both are kept; begin a new "
                      "conversation."),
            {}};
    case EndReason::NotKept:
        return {Words::tr("Talkstick could not save the conversation, so it ended it."),
                Words::tr("Your disk may be full."),
                {}};
    case EndReason::PeerAtFault: break;
    }
    return explainFault(state);
}

} // namespace talkstick::model
