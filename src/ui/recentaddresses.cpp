// SPDX-License-Identifier: MIT
#include "ui/recentaddresses.h"

#include <QSettings>

namespace talkstick::ui {
namespace {

const QString kKey = QStringLiteral("join/recent");

} // namespace

QStringList RecentAddresses::list() const
{
    return m_settings.value(kKey).toStringList().mid(0, kMaxRecentAddresses);
}

void RecentAddresses::add(const QString &address)
{
    const QString added = address.simplified();
    if (added.isEmpty())
        return;
    QStringList addresses = list();
    addresses.removeIf(
        [&added](const QString &known) { return known.compare(added, Qt::CaseInsensitive) == 0; });
    addresses.prepend(added);
    m_settings.setValue(kKey, addresses.mid(0, kMaxRecentAddresses));
}

} // namespace talkstick::ui
