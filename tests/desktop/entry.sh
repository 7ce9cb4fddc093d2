#!/bin/sh
# SPDX-License-Identifier: MIT
#
# entry.sh FILE: the desktop's menus can read the entry, and it takes talkstick: links in a way that
# also works without one. Skipped (77) where desktop-file-validate is not installed.
set -eu

command -v desktop-file-validate >/dev/null || {
    echo "desktop-file-validate is not installed."
    exit 77
}
said=$(desktop-file-validate "$1" 2>&1) || true
if [ -n "$said" ]; then
    echo "$said"
    exit 1
fi
grep -qx 'Exec=talkstick --url %u' "$1"
grep -qx 'MimeType=x-scheme-handler/talkstick;' "$1"
grep -qx 'Icon=talkstick' "$1"
