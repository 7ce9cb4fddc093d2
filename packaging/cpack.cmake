# Packages by `cpack -G DEB` and `-G RPM` on Linux, `-G DragNDrop` on macOS. The same build folder
# gives the same bytes each time if SOURCE_DATE_EPOCH is set.
set(CPACK_PACKAGE_NAME talkstick)
set(CPACK_PACKAGE_VENDOR "The Talkstick authors")
set(CPACK_PACKAGE_CONTACT "${TALKSTICK_CONTACT}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "private conversation of two people, one turn at a time")
set(CPACK_STRIP_FILES ON) # linux/build keeps the symbols
set(CPACK_PACKAGE_HOMEPAGE_URL "${TALKSTICK_HOMEPAGE}")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_COMPONENTS_ALL talkstick talkstick-cli)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 1) # the number of threads changes what xz writes
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(about "Whoever holds the stick speaks, the other listens, and then the stick changes
hands. There is no account and no server in between: one hosts, the other
joins by name, by address or by an invitation. What is said is encrypted
(TLS 1.3), unless one talks to a plain program such as nc, which has to be
asked for. A conversation goes on where it was after a lost connection.
")
set(talkstick_about "${about}.\nThis is the program with a window.")
set(talkstick-cli_about "${about}.\nThis is the program for terminals, servers and scripts.")

# What both kinds of packages for Linux install goes below /usr and to /etc.
set(CPACK_SET_DESTDIR ON)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/linux/settimes.cmake)
endif()

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded when they are needed: what looks for libraries does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libssl3")
# Without the second, GNOME's dark mode does not reach Qt 6.4.
set(CPACK_DEBIAN_TALKSTICK_PACKAGE_RECOMMENDS "qt6-gtk-platformtheme, xdg-utils")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
# Fedora has the driver in the one, openSUSE in the other.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite), libcrypto.so.3()(64bit)")
set(CPACK_RPM_PACKAGE_AUTOREQPROV yes)
# What rpmbuild does to programs of its own would make them others than those of the .deb, for which
# there are symbols.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define __os_install_post %{nil}
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost
%define _build_id_links none
%define _binary_payload w6.xzdio")

foreach(program IN ITEMS talkstick talkstick-cli)
    string(TOUPPER ${program} component)
    set(CPACK_DEBIAN_${component}_PACKAGE_NAME ${program})
    set(CPACK_DEBIAN_${component}_DESCRIPTION "${${program}_about}")
    set(CPACK_RPM_${component}_PACKAGE_NAME ${program})
    set(CPACK_RPM_${component}_PACKAGE_SUMMARY
        "Private conversation of two people, one turn at a time")
    string(REPLACE "\n.\n" "\n\n" description "${${program}_about}")
    set(CPACK_RPM_${component}_PACKAGE_DESCRIPTION "${description}")
    # Only what Debian calls configuration files: a firewall's administrator may change them.
    set(rules ${CMAKE_INSTALL_FULL_SYSCONFDIR}/ufw/applications.d/${program})
    file(CONFIGURE OUTPUT ${program}/conffiles CONTENT "${rules}\n")
    set(CPACK_DEBIAN_${component}_PACKAGE_CONTROL_EXTRA
        ${CMAKE_CURRENT_BINARY_DIR}/${program}/conffiles)
    set(CPACK_RPM_${component}_USER_FILELIST "%config(noreplace) ${rules}")
endforeach()
set(share ${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR})
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /etc /etc/ufw /etc/ufw/applications.d /usr/lib/firewalld /usr/lib/firewalld/services
    ${share}/applications ${share}/metainfo ${share}/man ${share}/man/man1 ${share}/doc
    ${share}/bash-completion ${share}/bash-completion/completions
    ${share}/zsh ${share}/zsh/site-functions ${share}/fish ${share}/fish/vendor_completions.d
    ${share}/icons ${share}/icons/hicolor ${share}/icons/hicolor/symbolic
    ${share}/icons/hicolor/symbolic/apps)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        ${share}/icons/hicolor/${size} ${share}/icons/hicolor/${size}/apps)
endforeach()

if(APPLE)
    include(${CMAKE_CURRENT_LIST_DIR}/macos/cpack.cmake)
endif()
include(CPack)
