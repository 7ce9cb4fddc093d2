#!/bin/sh
# SPDX-License-Identifier: MIT
#
# files.sh SOURCES BUILT VERSION: manual pages, metainfo and icons are as those who read them want
# them. Skipped (77) where what checks them is not installed.
set -eu
sources=$1 built=$2 version=$3

for program in appstreamcli mandoc gzip; do
    command -v "$program" >/dev/null || {
        echo "$program is not installed."
        exit 77
    }
done

# The pages refer to each other and to others, which need not be installed.
for page in "$sources"/man/*.1; do
    said=$(mandoc -T lint -W style "$page" 2>&1 |
        grep -v -e 'referenced manual not found' -e 'outdated mandoc.db' || true)
    [ -z "$said" ] || { echo "$said"; exit 1; }
done

metainfo=$built/org.talkstick.Talkstick.metainfo.xml
appstreamcli validate --no-net --pedantic "$metainfo"
grep -q "<release version=\"$version\"" "$metainfo"
grep -qx '  <launchable type="desktop-id">talkstick.desktop</launchable>' "$metainfo"
[ -f "$sources/talkstick.desktop" ]

for side in 16 22 24 32 48 64 128 256 512; do
    # A PNG says its width and height 16 bytes after its start.
    size=$(od -A n -t u1 -j 16 -N 8 "$built/icons/files/hicolor/${side}x$side/apps/talkstick.png" |
        tr -s ' ')
    half=$((side / 256)) rest=$((side % 256))
    [ "$size" = " 0 0 $half $rest 0 0 $half $rest" ] || { echo "$side:$size"; exit 1; }
done
for picture in scalable/apps/talkstick symbolic/apps/talkstick-symbolic; do
    head -c 4 "$built/icons/files/hicolor/$picture.svg" | grep -qx '<svg'
done
