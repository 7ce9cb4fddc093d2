// SPDX-License-Identifier: MIT
#include "cli/jsonreporter.h"

#include "cli/jsonwords.h"
#include "model/keepingtext.h"
#include "model/trustlabel.h"

#include <QJsonArray>

#include <algorithm>

namespace talkstick::cli {
namespace {

// Words for programs: they never change and are never translated.
QString reasonWord(const session::TalkState &state)
{
    switch (*state.ended) {
    case session::EndReason::Left: return QStringLiteral("ended");
    case session::EndReason::Closed: return QStringLiteral("closed");
    case session::EndReason::Broke: return QStringLiteral("broke");
    case session::EndReason::PeerLeft: return QStringLiteral("left");
    case session::EndReason::Apart:
    case session::EndReason::Lost: return QStringLiteral("lost");
    case session::EndReason::TurnedAway: return QStringLiteral("declined");
    case session::EndReason::PeerObjected:
    case session::EndReason::PeerAtFault:
    case session::EndReason::Forked:
    case session::EndReason::NotKept: break;
    }
    return QStringLiteral("error");
}

// The address that answered, as `connected` will name it.
QString answeringAddress(const switchboard::CallProgress &progress)
{
    const auto found =
        std::find_if(progress.attempts.rbegin(), progress.attempts.rend(),
                     [](const switchboard::Attempt &attempt) {
                         return attempt.state == switchboard::Attempt::State::Connected;
                     });
    return found == progress.attempts.rend() ? progress.address.host : found->address;
}

QString roleWord(session::Role role)
{
    return role == session::Role::Host ? QStringLiteral("host") : QStringLiteral("joiner");
}

QString oneText(const model::Explanation &explanation)
{
    QStringList parts {explanation.what, explanation.advice};
    if (!explanation.details.isEmpty())
        parts << QStringLiteral("(%1)").arg(explanation.details);
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

JsonReporter::JsonReporter(Sinks sinks)
    : m_sinks(std::move(sinks))
{ }

void JsonReporter::print(const char *event, QJsonObject fields) const
{
    m_sinks.output(jsonLine(event, std::move(fields)));
}

void JsonReporter::listening(const switchboard::Listening &where, const model::HostCard &)
{
    print("listening",
          {{QStringLiteral("address"), where.address}, {QStringLiteral("port"), where.port}});
}

void JsonReporter::resolved(const switchboard::CallProgress &progress)
{
    print("resolved",
          {{QStringLiteral("host"), progress.address.shown},
           {QStringLiteral("addresses"), QJsonArray::fromStringList(progress.addresses)}});
}

void JsonReporter::connected(const session::TalkState &state)
{
    print("connected",
          {{QStringLiteral("peer"), state.peer.address},
           {QStringLiteral("encrypted"), state.trust.has_value()},
           {QStringLiteral("role"), roleWord(state.opening.role)},
           {QStringLiteral("name"), state.selfName},
           {QStringLiteral("trust"), model::trustWord(state.trust)}});
}

void JsonReporter::keeping(const session::TalkState &state)
{
    print("keeping", {{QStringLiteral("what"), model::keepingWord(state.keeping)}});
}

void JsonReporter::knocked(const switchboard::Knock &knock)
{
    print("knock",
          {{QStringLiteral("peer"), knock.caller.peer.address},
           {QStringLiteral("encrypted"), !knock.key.isNull()},
           {QStringLiteral("name"), knock.name},
           {QStringLiteral("words"), QJsonArray::fromStringList(knock.words)}});
}

void JsonReporter::knocking(const switchboard::CallProgress &progress)
{
    print("knock",
          {{QStringLiteral("peer"), answeringAddress(progress)},
           {QStringLiteral("encrypted"), true},
           {QStringLiteral("name"), progress.knownAs},
           {QStringLiteral("words"), QJsonArray::fromStringList(progress.words)}});
}

void JsonReporter::turnedAway(const QString &reason, const model::Explanation &explanation)
{
    print("closed",
          {{QStringLiteral("reason"), reason}, {QStringLiteral("detail"), oneText(explanation)}});
}

void JsonReporter::turn(const session::TalkState &state)
{
    const bool mine = state.turn.phase == turn::Phase::Mine;
    print("turn",
          {{QStringLiteral("holder"), mine ? QStringLiteral("me") : QStringLiteral("them")},
           {QStringLiteral("number"), qint64(state.turn.number)}});
}

void JsonReporter::heard(const turn::Part &part, const session::TalkState &)
{
    print("heard",
          {{QStringLiteral("number"), qint64(part.number)},
           {QStringLiteral("part"), qint64(part.part)},
           {QStringLiteral("last"), part.stick == turn::Stick::Passed},
           {QStringLiteral("text"), part.text}});
}

void JsonReporter::said(const turn::Part &part)
{
    print("said",
          {{QStringLiteral("number"), qint64(part.number)},
           {QStringLiteral("part"), qint64(part.part)}});
}

void JsonReporter::delivered(quint32 number, quint32 part)
{
    print("delivered",
          {{QStringLiteral("number"), qint64(number)}, {QStringLiteral("part"), qint64(part)}});
}

void JsonReporter::held(qint64 bytes)
{
    print("held", {{QStringLiteral("bytes"), bytes}});
}

void JsonReporter::away(const session::TalkState &state)
{
    print("away", {{QStringLiteral("since"), state.since.toString(Qt::ISODateWithMs)}});
}

void JsonReporter::closed(const session::TalkState &state)
{
    print("closed",
          {{QStringLiteral("reason"), reasonWord(state)},
           {QStringLiteral("detail"), oneText(model::explainEnd(state))}});
}

void JsonReporter::failed(const QString &code, const model::Explanation &explanation)
{
    print("error",
          {{QStringLiteral("code"), code}, {QStringLiteral("detail"), oneText(explanation)}});
}

} // namespace talkstick::cli
