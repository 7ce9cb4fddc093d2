# Both programs, and for each what a Linux desktop and its shells look for beside a program.
set(TALKSTICK_ZSH_COMPLETIONS ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING
    "Where zsh looks for completions; Debian's looks in share/zsh/vendor-completions")
find_program(TALKSTICK_GZIP gzip REQUIRED)
set(linux ${CMAKE_CURRENT_LIST_DIR})
# Both are those of SOURCE_DATE_EPOCH if that is set.
string(TIMESTAMP TALKSTICK_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP TALKSTICK_CHANGED "%a, %d %b %Y %H:%M:%S +0000" UTC)

# talkstick_compressed(<file> <result>) adds a file that is compressed without its time and name.
function(talkstick_compressed file result)
    add_custom_command(OUTPUT ${result}
        COMMAND sh -c "'${TALKSTICK_GZIP}' -9nc '${file}' >'${result}'"
        DEPENDS ${file} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY talkstick_compressed ${CMAKE_CURRENT_BINARY_DIR}/${result})
endfunction()

foreach(program IN ITEMS talkstick talkstick-cli)
    # Qt's set-up has programs look for libraries beside themselves, which no distribution wants.
    set_target_properties(${program} PROPERTIES INSTALL_RPATH "")
    install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${program})

    talkstick_compressed(${linux}/man/${program}.1 ${program}.1.gz)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${program}.1.gz
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${program})

    set(completions ${linux}/completions/${program})
    install(FILES ${completions}.bash RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${program})
    install(FILES ${completions}.zsh RENAME _${program}
        DESTINATION ${TALKSTICK_ZSH_COMPLETIONS} COMPONENT ${program})
    install(FILES ${completions}.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT ${program})

    install(FILES ${linux}/firewall/${program}.xml
        DESTINATION lib/firewalld/services COMPONENT ${program})
    install(FILES ${linux}/firewall/${program}.ufw RENAME ${program}
        DESTINATION ${CMAKE_INSTALL_FULL_SYSCONFDIR}/ufw/applications.d COMPONENT ${program})

    set(doc ${CMAKE_INSTALL_DATADIR}/doc/${program})
    install(FILES ${linux}/copyright DESTINATION ${doc} COMPONENT ${program})
    configure_file(${linux}/changelog.in ${program}.changelog @ONLY)
    talkstick_compressed(${CMAKE_CURRENT_BINARY_DIR}/${program}.changelog ${program}.changelog.gz)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${program}.changelog.gz RENAME changelog.gz
        DESTINATION ${doc} COMPONENT ${program})
endforeach()
get_property(compressed GLOBAL PROPERTY talkstick_compressed)
add_custom_target(compressed ALL DEPENDS ${compressed})

install(FILES ${linux}/talkstick.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT talkstick)
install(DIRECTORY ${icons}/hicolor
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons COMPONENT talkstick)

# Pictures and addresses are told where there are any.
if(TALKSTICK_HOMEPAGE)
    file(READ ${linux}/metainfo-links.xml.in links)
    string(CONFIGURE "${links}" links @ONLY)
endif()
configure_file(${linux}/org.talkstick.Talkstick.metainfo.xml.in
    org.talkstick.Talkstick.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/org.talkstick.Talkstick.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT talkstick)
