// SPDX-License-Identifier: MIT
#include "wire/invitation.h"

#include "wire/linkfinder.h"
#include "wire/message.h"
#include "wire/offerable.h"
#include "wire/peername.h"

#include <QHash>

#include <algorithm>

namespace talkstick::wire {
namespace {

// Small letters only: where capitals would mean the same, linkfinder.h has made them small.
using Parameters = QHash<QString, QString>;

std::optional<Parameters> parametersOf(QStringView query)
{
    Parameters parameters;
    for (const QStringView part : query.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = part.left(equals).toString();
        if (equals < 1 || parameters.contains(key))
            return std::nullopt;
        parameters.insert(key, part.sliced(equals + 1).toString());
    }
    return parameters;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<QByteArray> bytesOf(const QString &base32, qsizetype size)
{
    auto bytes = fromBase32(base32);
    return bytes && bytes->size() == size ? bytes : std::nullopt;
}

// Empty if there is none.
std::optional<QString> nameOf(const QString &base32)
{
    const auto bytes = fromBase32(base32);
    if (!bytes || bytes->size() > kMaxNameBytes || !bytes->isValidUtf8())
        return std::nullopt;
    return cleanName(QString::fromUtf8(*bytes));
}

std::optional<std::uint16_t> portOf(const QString &text)
{
    const bool canonical = isNumber(text) && !text.startsWith(u'0') && text.size() <= 5;
    if (!canonical || !isOfferablePort(text.toUInt()))
        return std::nullopt;
    return std::uint16_t(text.toUInt());
}

std::optional<Address> hostOf(const QString &text, std::uint16_t port)
{
    const auto address = parseAddress(text, port);
    // A port of its own, or anything else around the host, would be taken out of it.
    if (!address || address.value().host != text || !isOfferableHost(text))
        return std::nullopt;
    return Address {text, text, port};
}

Result<Invitation, InvitationError> withHosts(Invitation invitation, const QString &hosts,
                                              std::uint16_t port)
{
    for (const QString &text : hosts.split(u',')) {
        const auto host = hostOf(text, port);
        if (!host)
            return InvitationError::BadHost;
        invitation.hosts << *host;
    }
    if (invitation.hosts.size() > Invitation::kMaxHosts)
        return InvitationError::Damaged;
    return invitation;
}

Result<Invitation, InvitationError> parse(const QString &link)
{
    if (link.size() > kMaxLinkLength)
        return InvitationError::TooLong;
    if (!link.startsWith(kLinkBegin))
        return InvitationError::Damaged;
    const auto found = parametersOf(QStringView(link).sliced(kLinkBegin.size()));
    if (!found)
        return InvitationError::Damaged;
    const QString version = found->value(QStringLiteral("v"));
    if (isNumber(version) && version != u"1")
        return InvitationError::NewerVersion;
    const QString hosts = found->value(QStringLiteral("h"));
    const QString port = found->value(QStringLiteral("p"));
    const auto key = bytesOf(found->value(QStringLiteral("k")), KeyHash::kBytes);
    const auto token = bytesOf(found->value(QStringLiteral("t")), Invitation::kTokenBytes);
    const auto name = nameOf(found->value(QStringLiteral("n")));
    if (version != u"1" || hosts.isEmpty() || port.isEmpty() || !key || !token || !name)
        return InvitationError::Damaged;
    const auto number = portOf(port);
    if (!number)
        return InvitationError::BadPort;
    return withHosts({{}, {*key}, *token, *name}, hosts, *number);
}

} // namespace

QString toLink(const Invitation &invitation)
{
    Q_ASSERT(!invitation.hosts.isEmpty() && invitation.hosts.size() <= Invitation::kMaxHosts);
    QStringList hosts;
    for (const Address &address : invitation.hosts)
        hosts << address.host;
    QString link = kLinkBegin.toString() + QStringLiteral("v=1&h=") + hosts.join(u',')
        + QStringLiteral("&p=%1&k=").arg(invitation.hosts.first().port)
        + toBase32(invitation.key.bytes);
    if (!invitation.name.isEmpty())
        link += QStringLiteral("&n=") + toBase32(invitation.name.toUtf8());
    // Last, for its length is known: neither a part that was not copied nor a word of the next line
    // goes unnoticed.
    return link + QStringLiteral("&t=") + toBase32(invitation.token);
}

Result<Invitation, InvitationError> findInvitation(const QString &text)
{
    const QStringList candidates = linksIn(text);
    if (candidates.isEmpty())
        return InvitationError::NotALink;
    std::optional<InvitationError> error;
    for (const QString &link : candidates) {
        auto invitation = parse(link);
        if (invitation)
            return invitation;
        if (!error && invitation.error() != InvitationError::Damaged)
            error = invitation.error();
    }
    return error.value_or(InvitationError::Damaged);
}

bool holdsInvitation(const QString &text)
{
    return !linksIn(text).isEmpty();
}

} // namespace talkstick::wire
