// SPDX-License-Identifier: MIT
#include "cli/jsonwords.h"

#include <QJsonDocument>

namespace talkstick::cli {

QString jsonLine(const char *event, QJsonObject fields)
{
    fields.insert(QStringLiteral("event"), QString::fromLatin1(event));
    return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

} // namespace talkstick::cli
