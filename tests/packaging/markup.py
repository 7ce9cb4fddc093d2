#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""markup.py FOLDER: what the systems read about the programs in FOLDER (packaging) is well-formed
and says what they need: property lists of macOS, Windows' manifest, the services of firewalld."""

import plistlib
import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

packaging = Path(sys.argv[1])

info = plistlib.loads((packaging / "macos/Info.plist.in").read_bytes())
assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["talkstick"]
assert info["NSLocalNetworkUsageDescription"]
assert info["NSHighResolutionCapable"] is True
assert info["LSApplicationCategoryType"].startswith("public.app-category.")
# CMake fills in these and no others, and macOS reads no ${…}.
assert set(re.findall(r"\$\{(\w+)\}", (packaging / "macos/Info.plist.in").read_text("utf-8"))) == {
    "MACOSX_BUNDLE_EXECUTABLE_NAME", "PROJECT_VERSION", "CMAKE_OSX_DEPLOYMENT_TARGET"}
rights = plistlib.loads((packaging / "macos/talkstick.entitlements").read_bytes())
assert rights == {"com.apple.security.network.client": True,
                  "com.apple.security.network.server": True}

manifest = xml.parse(packaging / "windows/talkstick.manifest")
settings = {element.tag.split("}")[1]: element.text for element in manifest.iter()}
assert settings["dpiAwareness"].startswith("PerMonitorV2")
assert settings["longPathAware"] == "true"
assert settings["activeCodePage"] == "UTF-8"

for program in ("talkstick", "talkstick-cli"):
    port = xml.parse(packaging / f"linux/firewall/{program}.xml").find("port")
    assert port.attrib == {"protocol": "tcp", "port": "8784"}
    rules = (packaging / f"linux/firewall/{program}.ufw").read_text("utf-8")
    assert "\nports=8784/tcp\n" in rules
