// SPDX-License-Identifier: MIT
#include "switchboard/localaddress.h"

#include <algorithm>

namespace talkstick::switchboard {
namespace {

// Smaller is better: what most people have to read out first.
int order(const LocalAddress &address)
{
    if (address.family == LocalAddress::Family::V4)
        return address.route == LocalAddress::Route::Default ? 0 : 1;
    return 2;
}

bool isSeldomWanted(const LocalAddress &address)
{
    return address.medium == LocalAddress::Medium::Bridge
        || address.scope == LocalAddress::Scope::LinkLocal;
}

void place(const LocalAddress &address, RankedAddresses &ranked)
{
    if (address.scope == LocalAddress::Scope::ThisComputer
        || address.medium == LocalAddress::Medium::Loopback
        || address.lifetime == LocalAddress::Lifetime::Temporary)
        return;
    if (isSeldomWanted(address)) {
        ranked.more.append(address);
        return;
    }
    if (address.medium == LocalAddress::Medium::Vpn) {
        ranked.vpn.append(address);
        return;
    }
    ranked.onThisNetwork.append(address);
    if (address.scope == LocalAddress::Scope::Global)
        ranked.somewhereElse.append(address);
}

} // namespace

RankedAddresses rank(const QList<LocalAddress> &addresses)
{
    RankedAddresses ranked;
    for (const LocalAddress &address : addresses)
        place(address, ranked);
    const auto better = [](const LocalAddress &a, const LocalAddress &b) {
        return order(a) < order(b);
    };
    for (auto *list : {&ranked.onThisNetwork, &ranked.more, &ranked.vpn, &ranked.somewhereElse})
        std::stable_sort(list->begin(), list->end(), better);
    return ranked;
}

} // namespace talkstick::switchboard
