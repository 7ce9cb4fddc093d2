// SPDX-License-Identifier: MIT
#include "net/networkwatch.h"

#include <QNetworkInformation>

namespace talkstick::net {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    using Info = QNetworkInformation;
    if (!Info::loadBackendByFeatures(Info::Feature::Reachability))
        return;
    connect(Info::instance(), &Info::reachabilityChanged, this,
            [this](Info::Reachability reachability) {
                if (reachability != Info::Reachability::Disconnected)
                    emit changed();
            });
}

} // namespace talkstick::net
