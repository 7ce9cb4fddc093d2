# One bundle, Talkstick.app, with both programs in Contents/MacOS. Not tried: there was no Mac.
# CMake reads CMAKE_OSX_DEPLOYMENT_TARGET before the first target, so macos/build sets it; 11.0 is
# what Qt 6.4 needs.
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    set(CMAKE_OSX_DEPLOYMENT_TARGET 11.0)
endif()
set_target_properties(talkstick PROPERTIES
    OUTPUT_NAME Talkstick
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    INSTALL_RPATH "@executable_path/../Frameworks")
set_target_properties(talkstick-cli PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
install(TARGETS talkstick BUNDLE DESTINATION . COMPONENT talkstick)
# File names do not tell large letters from small ones there, so these do not collide only because
# one ends in -cli.
install(TARGETS talkstick-cli RUNTIME DESTINATION Talkstick.app/Contents/MacOS COMPONENT talkstick)
set(resources Talkstick.app/Contents/Resources)
install(FILES ${icons}/talkstick.icns DESTINATION ${resources} COMPONENT talkstick)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/packaging/third-party.md
    DESTINATION ${resources}/licences COMPONENT talkstick)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/linux/man DESTINATION ${resources}
    COMPONENT talkstick)

# What Qt needs goes into the bundle, after the programs; and it is signed, or else a changed bundle
# does not start on Apple's processors. "-" is a signature of nobody.
set(TALKSTICK_SIGNER "-" CACHE STRING "The identity of codesign")
find_program(TALKSTICK_MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
configure_file(${CMAKE_CURRENT_LIST_DIR}/deploy.cmake.in deploy.cmake @ONLY)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/deploy.cmake COMPONENT talkstick)
