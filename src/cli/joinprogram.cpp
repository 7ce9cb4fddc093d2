// SPDX-License-Identifier: MIT
#include "cli/programs.h"

#include "model/jointext.h"

namespace talkstick::cli {
namespace {

using switchboard::Call;
using switchboard::CallFailure;

struct Failure
{
    const char *code; // a word for programs: it never changes and is never translated
    ExitStatus status;
};

Failure failureOf(CallFailure failure)
{
    switch (failure) {
    case CallFailure::NoSuchName:
    case CallFailure::NoSuchLocalName: return {"no-such-name", ExitStatus::NotResolved};
    case CallFailure::ResolverDown:
    case CallFailure::LookupTimedOut: return {"resolver-down", ExitStatus::NotResolved};
    case CallFailure::Refused: return {"refused", ExitStatus::NoAnswer};
    case CallFailure::NoAnswerSameNetwork:
    case CallFailure::NoAnswerOtherPrivate:
    case CallFailure::NoAnswerInternet: return {"no-answer", ExitStatus::NoAnswer};
    case CallFailure::Unreachable: return {"unreachable", ExitStatus::NoAnswer};
    case CallFailure::NotTalkstick:
    case CallFailure::SecureTimedOut:
    case CallFailure::PeerIsNewer:
    case CallFailure::PeerIsOlder:
    case CallFailure::WrongInvitationKey:
    case CallFailure::WrongPerson:
    case CallFailure::OtherKeyAtAddress:
    case CallFailure::OwnComputer:
    case CallFailure::Declined:
    case CallFailure::Busy:
    case CallFailure::NobodyThere:
    case CallFailure::InviteUsed:
    case CallFailure::InviteExpired:
    case CallFailure::InviteRevoked:
    case CallFailure::InviteUnknown:
    case CallFailure::WordsDiffer:
    case CallFailure::NotVerified:
    case CallFailure::LostWhileWaiting:
    case CallFailure::EncryptionUnavailable:
    case CallFailure::PeerAtFault:
    case CallFailure::CannotKeep:
    case CallFailure::Other: break;
    }
    return {"call-failed", ExitStatus::NoAnswer};
}

} // namespace

JoinProgram::JoinProgram(JoinCommand command, Parts parts)
    : m_command(std::move(command))
    , m_parts(parts)
{
    connect(&parts.switchboard, &switchboard::Switchboard::opened, this, &JoinProgram::opened);
}

void JoinProgram::start()
{
    if (!m_command.address.isEmpty()) {
        join(m_command.address);
        return;
    }
    m_parts.reporter.note(tr("Whom to call? Type a name or an address:"));
    connect(&m_parts.input, &LineReader::ready, this, &JoinProgram::takeAddress);
    takeAddress();
}

void JoinProgram::takeAddress()
{
    const std::optional<QString> line = m_parts.input.take();
    if (!line && !m_parts.input.atEnd())
        return;
    m_parts.input.disconnect(this);
    join(line.value_or(QString()));
}

void JoinProgram::join(const QString &address)
{
    const auto typed = model::parseJoinText(address);
    if (!typed) {
        m_parts.reporter.failed(QStringLiteral("bad-address"), {typed.error(), {}, {}});
        emit finished(ExitStatus::Usage);
        return;
    }
    m_command.options.address = typed.value().address;
    m_command.options.security = switchboard::Security::PlainText;
    m_call = &m_parts.switchboard.join(m_command.options);
    connect(m_call, &Call::changed, this, &JoinProgram::progressed);
    connect(m_call, &Call::failed, this, &JoinProgram::failed);
}

void JoinProgram::progressed()
{
    const switchboard::CallProgress progress = m_call->progress();
    if (m_reported.addresses.isEmpty() && !progress.addresses.isEmpty())
        m_parts.reporter.resolved(progress);
    for (qsizetype i = 0; i < progress.attempts.size(); ++i) {
        const bool isOld =
            i < m_reported.attempts.size() && m_reported.attempts[i] == progress.attempts[i];
        if (!isOld)
            m_parts.reporter.attempted(progress.attempts[i]);
    }
    m_reported = progress;
}

void JoinProgram::failed()
{
    const switchboard::CallProgress &progress = m_call->progress();
    const Failure failure = failureOf(*progress.failure);
    m_parts.reporter.failed(QString::fromLatin1(failure.code), model::explain(progress));
    emit finished(failure.status);
}

void JoinProgram::opened(session::Conversation *conversation)
{
    m_talk = std::make_unique<Talk>(*conversation, m_parts.input, m_parts.reporter);
    connect(m_talk.get(), &Talk::finished, this, &JoinProgram::finished);
}

} // namespace talkstick::cli
