// SPDX-License-Identifier: MIT
#include "ui/recentaddresses.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStringList>

namespace talkstick::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecentAddresses)
};

using switchboard::Security;

const QString kKey = QStringLiteral("join/recent");
const QString kPlain = QStringLiteral(" plain"); // no address has a blank in it

QString written(const RecentAddress &address)
{
    return address.security == Security::PlainText ? address.address + kPlain : address.address;
}

RecentAddress read(const QString &text)
{
    if (text.endsWith(kPlain))
        return {text.chopped(kPlain.size()), Security::PlainText};
    return {text, Security::Tls};
}

} // namespace

QList<RecentAddress> RecentAddresses::list() const
{
    QList<RecentAddress> addresses;
    for (const QString &text : m_settings.value(kKey).toStringList().mid(0, kMaxRecentAddresses))
        addresses.append(read(text));
    return addresses;
}

void RecentAddresses::add(const RecentAddress &address)
{
    const QString added = written({address.address.simplified(), address.security});
    if (address.address.simplified().isEmpty())
        return;
    QStringList texts = m_settings.value(kKey).toStringList();
    texts.removeIf(
        [&added](const QString &known) { return known.compare(added, Qt::CaseInsensitive) == 0; });
    texts.prepend(added);
    m_settings.setValue(kKey, texts.mid(0, kMaxRecentAddresses));
}

QString labelOf(const RecentAddress &address)
{
    return address.security == Security::PlainText
        ? Words::tr("%1 \u2013 plain text", "an address").arg(address.address)
        : address.address;
}

} // namespace talkstick::ui
