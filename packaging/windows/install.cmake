# Both programs with icon, version and manifest, in one folder; windows/build puts what they need
# beside them.
set(talkstick_description "Talkstick") # what the task manager and the firewall call it
set(talkstick-cli_description "Talkstick in a terminal")
foreach(program IN ITEMS talkstick talkstick-cli)
    set(description ${${program}_description})
    set(resource ${CMAKE_CURRENT_BINARY_DIR}/${program}.rc)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/program.rc.in ${resource} @ONLY)
    target_sources(${program} PRIVATE ${resource})
    install(TARGETS ${program} RUNTIME DESTINATION . COMPONENT ${program})
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/third-party.md
    DESTINATION licences COMPONENT talkstick)
