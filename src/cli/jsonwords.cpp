// SPDX-License-Identifier: MIT
#include "cli/jsonwords.h"

#include <QJsonDocument>

namespace talkstick::cli {

QString jsonLine(const char *event, QJsonObject fields)
{
    fields.insert(QStringLiteral("event"), QString::fromLatin1(event));
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

QString trustWord(const std::optional<session::Trust> &trust)
{
    if (!trust)
        return QStringLiteral("plain");
    switch (*trust) {
    case session::Trust::Verified: return QStringLiteral("verified");
    case session::Trust::Invited: return QStringLiteral("invited");
    case session::Trust::Unverified: break;
    }
    return QStringLiteral("unverified");
}

} // namespace talkstick::cli
