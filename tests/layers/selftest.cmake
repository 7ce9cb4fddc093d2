# SPDX-License-Identifier: MIT
#
# cmake -DRULES=<includes.cmake> -DTREE=<folder to work in> -P selftest.cmake
# A rule that never fires proves nothing: breaks each one in a small tree and expects to hear of it.
cmake_minimum_required(VERSION 3.25)

function(plant_good_tree)
    file(REMOVE_RECURSE ${TREE})
    file(WRITE ${TREE}/main.cpp "#include \"ui/window.h\"\nint main() { return app.exec(); }\n")
    file(WRITE ${TREE}/turn/turn.h "#include <QString>\n#include <chrono>\n")
    file(WRITE ${TREE}/turn/CMakeLists.txt "talkstick_layer(turn HEADERS turn.h LINKS Qt6::Core)\n")
    file(WRITE ${TREE}/wire/wire.h "#include \"turn/turn.h\"\n"
        "// No QTimer, no waitForReadyRead(),\n/* and no\n   QObject. */\n")
    file(WRITE ${TREE}/session/clock.h "#include <QObject>\n#include <QTimer>\n")
    file(WRITE ${TREE}/session/plaintalk.h "#include \"wire/wire.h\"\n")
    file(WRITE ${TREE}/store/journal.cpp "#include <QSqlQuery>\nvoid f() { query.exec(); }\n")
    file(WRITE ${TREE}/ui/window.cpp
        "#include \"ui_window.h\"\n#include \"window.moc\"\n#include \"model/text.h\"\n")
endfunction()

function(run_rules)
    execute_process(COMMAND ${CMAKE_COMMAND} -DSRC=${TREE} -P ${RULES}
        RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
    # CMake wraps what it says.
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    set(status "${status}" PARENT_SCOPE)
    set(said "${said}" PARENT_SCOPE)
endfunction()

# With content in path the rules have to fail: naming path, or the folder given last, and why.
function(expect_complaint path content why)
    set(named ${path} ${ARGN})
    list(GET named -1 named)
    plant_good_tree()
    file(WRITE ${TREE}/${path} "${content}\n")
    run_rules()
    string(FIND "${said}" "${named}: ${why}" found)
    if(status EQUAL 0 OR found EQUAL -1)
        message(SEND_ERROR "No \"${why}\" about ${named} with: ${content}\nbut: ${said}")
    endif()
endfunction()

plant_good_tree()
run_rules()
if(NOT status EQUAL 0)
    message(SEND_ERROR "The good tree is refused: ${said}")
endif()

# Who may know whom.
expect_complaint(turn/a.cpp "#include \"wire/wire.h\"" "turn may not know wire")
expect_complaint(net/a.cpp "#include \"store/journal.h\"" "net may not know store")
expect_complaint(net/a.cpp "#include \"ui/window.h\"" "net may not know ui")
expect_complaint(store/a.h "  #  include \"net/link.h\"" "store may not know net")
expect_complaint(ui/a.h "#include \"wire/wire.h\"" "ui may not know wire")
expect_complaint(ui/a.h "#include \"net/link.h\"" "ui may not know net")
expect_complaint(cli/a.cpp "#include \"desktop/tray.h\"" "cli may not know desktop")
expect_complaint(desktop/a.cpp "#include \"turn/turn.h\"" "desktop may not know turn")
expect_complaint(ui/a.h "#include \"../net/link.h\"" "write \"layer/header.h\"")
expect_complaint(ui/a.h "#include \"window.h\"" "write \"layer/header.h\"")
expect_complaint(ui/a.h "#include <net/link.h>" "write our own headers in quotes")
expect_complaint(ui/a.h "#include <QtWidgets/QLabel>" "write the header without its module")
expect_complaint(main.cpp "#include <QtCore/QString>" "write the header without its module")
expect_complaint(ui/CMakeLists.txt "talkstick_layer(ui LINKS Qt6::Widgets Qt6::Network)"
    "ui may not link Qt6::Network")
expect_complaint(net/CMakeLists.txt "talkstick_layer(net LINKS Talkstick::store)"
    "net may not link Talkstick::store")

# What there is.
expect_complaint(sound/a.cpp "int a();" "a folder that has no row" sound)
expect_complaint(common/a.cpp "int a();" "a name" common)
expect_complaint(ui/utils/a.h "int a();" "a name" ui/utils)
expect_complaint(ui/helpers.h "int a();" "a name")
expect_complaint(turn/misc.cpp "int a();" "a name")
expect_complaint(net/linkmanager.h "int a();" "a name")
expect_complaint(a.cpp "int a();" "a source file that is in no layer")

# What no layer does.
expect_complaint(net/a.cpp "bool ok = socket.waitForConnected(1000)\;" "it blocks the event loop")
expect_complaint(ui/a.cpp "void f() { dialog.exec()\; }" "it is a nested event loop")
expect_complaint(ui/a.cpp "void f() { menu->exec(where)\; }" "it is a nested event loop")
expect_complaint(ui/a.cpp "QEventLoop loop\;" "it is a nested event loop")
expect_complaint(ui/a.cpp "int n = QMessageBox::question(this, title, text)\;"
    "it is a nested event loop")
expect_complaint(ui/a.cpp "QString name = QFileDialog::getSaveFileName(this)\;"
    "it is a nested event loop")
expect_complaint(cli/a.cpp "void f() { QCoreApplication::processEvents()\; }"
    "it is a nested event loop")
expect_complaint(net/a.cpp "#include <QHostInfo>" "a look-up that hangs holds up quitting")
expect_complaint(ui/a.cpp "void f() { view->setHtml(text) }"
    "what a peer wrote is plain text")
expect_complaint(ui/a.cpp "void f() { cursor.insertHtml(text) }"
    "what a peer wrote is plain text")
expect_complaint(ui/a.cpp "void f() { view->setMarkdown(text) }"
    "what a peer wrote is plain text")

# What the core does not know.
set(impure "the core has no objects, clock, chance or I/O")
foreach(word IN ITEMS QObject QTimer QDateTime QElapsedTimer QRandomGenerator QTcpSocket QFile
        random ctime thread sys/socket.h)
    expect_complaint(turn/a.cpp "#include <${word}>" "${impure}")
endforeach()
foreach(clock IN ITEMS steady_clock system_clock high_resolution_clock)
    expect_complaint(wire/a.cpp "auto now = std::chrono::${clock}::now()\;" "${impure}")
endforeach()
expect_complaint(wire/a.cpp "QTimer timer\;" "${impure}")
expect_complaint(wire/a.cpp "class A { Q_OBJECT }\;" "${impure}")
expect_complaint(session/plaintalk.cpp "#include <QDateTime>" "${impure}")
plant_good_tree()
file(APPEND ${TREE}/session/plaintalk.h "#include \"session/clock.h\"\n")
run_rules()
if(NOT said MATCHES "session/clock.h: ${impure}")
    message(SEND_ERROR "PlainTalk may reach a QObject through another header: ${said}")
endif()

file(REMOVE_RECURSE ${TREE})
