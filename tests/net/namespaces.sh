#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a test program in the first of two network namespaces that are joined by a cable; the other
# is named to it in TALKSTICK_FAR. An address in the far one is a black hole: packets to it arrive
# there and nobody answers. Ends with 77 (skipped) where that cannot be set up.
set -eu

near=talkstick-near-$$
far=talkstick-far-$$

skip() {
    echo "SKIP: $1"
    exit 77
}

[ "$(uname -s)" = Linux ] || skip "network namespaces are a thing of Linux"
[ "$(id -u)" = 0 ] || skip "making network namespaces needs root"
command -v ip > /dev/null || skip "there is no ip command (iproute2)"
ip netns add "$near" 2> /dev/null || skip "this system does not let us make a network namespace"
trap 'ip netns del "$near"; ip netns del "$far" 2> /dev/null || true' EXIT
ip netns add "$far"
ip -n "$near" link add cable type veth peer name cable netns "$far" 2> /dev/null ||
    skip "this system has no virtual cables (veth)"

set_up() {
    ip -n "$1" link set lo up
    ip -n "$1" addr add "10.77.0.$2/24" dev cable
    ip -n "$1" addr add "fd77::$2/64" dev cable nodad
    ip -n "$1" link set cable up
}
set_up "$near" 1
set_up "$far" 2
mac=$(ip -n "$far" -o link show cable | sed 's/.*ether \([^ ]*\).*/\1/')
ip -n "$near" -6 neigh add fd77::dead lladdr "$mac" dev cable nud permanent

TALKSTICK_FAR=/run/netns/$far ip netns exec "$near" "$@"
