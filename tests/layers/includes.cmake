# SPDX-License-Identifier: MIT
#
# cmake -DSRC=<src> -P includes.cmake
# Fails when a layer includes or links what it may not know, and when a source file does one of the
# things the whole design rests on not doing. selftest.cmake shows that each rule fires.
cmake_minimum_required(VERSION 3.25)

# What each layer may include: itself and the layers named, and the libraries it may link.
set(rows
    "turn:                                              Qt6::Core"
    "wire:        turn                                  Qt6::Core"
    "session:     turn wire                             Qt6::Core"
    "switchboard: turn wire session                     Qt6::Core"
    "net:         turn wire session switchboard         Qt6::Core Qt6::Network OpenSSL::Crypto"
    "store:       turn wire session switchboard         Qt6::Core Qt6::Sql"
    "model:       turn wire session switchboard         Qt6::Core"
    "desktop:                                           Qt6::Core Qt6::Network Qt6::Widgets Qt6::DBus"
    "ui:          turn session switchboard model desktop Qt6::Core Qt6::Widgets"
    "cli:         turn session switchboard model        Qt6::Core")

# The core is values and pure functions: no QObject, clock, chance, file, socket or thread. It is
# these files and every header of ours they reach.
set(core "^(turn/|wire/|session/(plaintalk|native[a-z]*|entrylog|goodbye|greeting|keepalive|livetalk|typing|wordscheck)\\.|switchboard/practicescript\\.)")
set(not_in_core
    "QObject|Q_OBJECT|QTimer|QBasicTimer|QChronoTimer|QElapsedTimer|QDeadlineTimer|QDateTime|QTime"
    "QThread|QMutex|QFile|QIODevice|QSettings|QProcess|QRandomGenerator"
    "Q(Abstract|Tcp|Udp|Ssl|Local)Socket|Q(Tcp|Local)Server|QHostAddress"
    "steady_clock|system_clock|high_resolution_clock|utc_clock|file_clock"
    "random_device|mt19937|s?rand[(]|time[(](nullptr|NULL|0)"
    "<(random|ctime|time\\.h|thread|mutex|atomic|future)>"
    "<(cstdio|fstream|iostream|filesystem|unistd\\.h|sys/[a-z]+\\.h)>")

# What no layer does, because the event loop would stand still, quitting would hang, or what a peer
# wrote would be taken for markup: a pattern, then why.
set(blocking "it blocks the event loop")
set(markup "what a peer wrote is plain text")
set(never
    "waitFor[A-Z][A-Za-z]*[ \t]*[(]" "${blocking}"
    "QEventLoop[^A-Za-z]|processEvents[ \t]*[(]" "it is a nested event loop"
    "[^A-Za-z_]exec[ \t]*[(]" "it is a nested event loop"
    "QMessageBox::(about|aboutQt|critical|information|question|warning)[ \t]*[(]"
        "it is a nested event loop"
    "Q(File|Input|Color|Font)Dialog::get" "it is a nested event loop"
    "QHostInfo" "a look-up that hangs holds up quitting"
    "setHtml|setMarkdown|insertHtml|insertMarkdown|appendHtml" "${markup}")
# QSqlQuery::exec is no event loop; store runs it on its own thread.
set(exec_allowed "^store/")

set(forbidden_name "^(common|utils?|helpers?|misc)$|manager")
set(code "\\.(h|hh|hpp|hxx|inl|c|cc|cpp|cxx|m|mm)$")
set(broken "")
macro(complain file what)
    string(APPEND broken "\n  ${file}: ${what}")
endmacro()

set(layers "")
foreach(row IN LISTS rows)
    string(REGEX MATCHALL "[A-Za-z0-9:]+" words "${row}")
    list(POP_FRONT words layer)
    string(REPLACE ":" "" layer "${layer}")
    list(APPEND layers ${layer})
    set(may_${layer} ${layer} ${words})
endforeach()

# The code of a file without its comments, in which words may be used freely. Brackets and
# semicolons mean something to CMake's lists; no rule needs them.
function(read_code file result)
    file(READ ${SRC}/${file} text)
    string(REGEX REPLACE "[][;]" " " text "${text}")
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    string(REGEX REPLACE "/[*]([^*]|[*]+[^*/])*[*]+/" "" text "${text}")
    # So that a word at the start of a line has something before it, as it has elsewhere.
    string(REPLACE "\n" "\n " text "\n${text}")
    set(${result} "${text}\n" PARENT_SCOPE)
endfunction()

# The lines of text in which pattern occurs.
function(find_lines text pattern result)
    string(REGEX MATCHALL "\n[^\n]*(${pattern})[^\n]*" lines "${text}")
    list(TRANSFORM lines STRIP)
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

function(check_include file layer line)
    if(line MATCHES "<Qt[A-Z0-9][A-Za-z0-9]*/")
        complain(${file} "write the header without its module: ${line}")
    elseif(line MATCHES "<([a-z]+)/" AND CMAKE_MATCH_1 IN_LIST layers)
        complain(${file} "write our own headers in quotes: ${line}")
    elseif(line MATCHES "\"(ui_[a-z]+\\.h|(moc_)?[a-z]+\\.(cpp|moc))\"" OR line MATCHES "<")
        # Made by Qt's tools, or not ours.
    elseif(NOT line MATCHES "\"([a-z]+)/[^.\"]+\\.h\"")
        complain(${file} "write \"layer/header.h\": ${line}")
    elseif(NOT CMAKE_MATCH_1 IN_LIST may_${layer})
        complain(${file} "${layer} may not know ${CMAKE_MATCH_1}: ${line}")
    endif()
    set(broken "${broken}" PARENT_SCOPE)
endfunction()

function(check_links file layer)
    read_code(${file} text)
    string(REGEX REPLACE "#[^\n]*" "" text "${text}")
    string(REGEX MATCHALL "(Talkstick|Qt6|Qt|OpenSSL)::[A-Za-z]+" links "${text}")
    foreach(link IN LISTS links)
        string(REPLACE "Talkstick::" "" name ${link})
        if(NOT name IN_LIST may_${layer})
            complain(${file} "${layer} may not link ${link}")
        endif()
    endforeach()
    set(broken "${broken}" PARENT_SCOPE)
endfunction()

# Our own headers that file reaches, itself among them, are put into reached.
function(reach file)
    if(file IN_LIST reached OR NOT EXISTS ${SRC}/${file})
        return()
    endif()
    list(APPEND reached ${file})
    read_code(${file} text)
    string(REGEX MATCHALL "#[ \t]*include[ \t]*\"[^\"\n]+\"" lines "${text}")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE ".*\"([^\"]+)\"" "\\1" header "${line}")
        reach(${header})
    endforeach()
    set(reached "${reached}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE entries LIST_DIRECTORIES true RELATIVE ${SRC} ${SRC}/*)
foreach(entry IN LISTS entries)
    get_filename_component(stem ${entry} NAME_WE)
    if(stem MATCHES "${forbidden_name}")
        complain(${entry} "a name that says nothing of what is in it")
    endif()
    if(entry MATCHES "^([^/]+)/")
        set(layer ${CMAKE_MATCH_1})
    elseif(IS_DIRECTORY ${SRC}/${entry})
        if(NOT entry IN_LIST layers)
            complain(${entry} "a folder that has no row in the layer table")
        endif()
        continue()
    else()
        set(layer "")
    endif()
    if(layer AND NOT layer IN_LIST layers)
        continue()
    endif()
    if(layer AND entry MATCHES "CMakeLists\\.txt$")
        check_links(${entry} ${layer})
    endif()
    if(NOT entry MATCHES "${code}")
        continue()
    endif()
    # These make the parts and introduce them to each other, so they may know all.
    if(NOT layer AND NOT entry MATCHES "^(main[a-z_]*\\.cpp|(household|startoptions|stopsignals|threadends)\\.(h|cpp))$")
        complain(${entry} "a source file that is in no layer")
    endif()

    read_code(${entry} text)
    string(REGEX MATCHALL "#[ \t]*include[ \t]*[\"<][^\n]*" includes "${text}")
    foreach(line IN LISTS includes)
        if(layer)
            check_include(${entry} ${layer} "${line}")
        elseif(line MATCHES "<Qt[A-Z0-9][A-Za-z0-9]*/")
            complain(${entry} "write the header without its module: ${line}")
        endif()
    endforeach()

    if(layer)
        set(rules ${never})
        while(rules)
            list(POP_FRONT rules pattern why)
            if(pattern MATCHES "exec" AND entry MATCHES "${exec_allowed}")
                continue()
            endif()
            find_lines("${text}" "${pattern}" lines)
            foreach(line IN LISTS lines)
                complain(${entry} "${why}: ${line}")
            endforeach()
        endwhile()
    endif()

    if(entry MATCHES "${core}")
        reach(${entry})
    endif()
endforeach()

string(JOIN "|" pattern ${not_in_core})
foreach(file IN LISTS reached)
    read_code(${file} text)
    find_lines("${text}" "(^|[^A-Za-z_])(${pattern})([^A-Za-z_]|$)" lines)
    foreach(line IN LISTS lines)
        complain(${file} "the core has no objects, clock, chance or I/O: ${line}")
    endforeach()
endforeach()

if(broken)
    message(FATAL_ERROR "Layer rule broken:${broken}")
endif()
