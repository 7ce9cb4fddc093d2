#compdef talkstick-cli
# SPDX-License-Identifier: MIT
#
# Completion of talkstick-cli for zsh.

_talkstick_cli_host() {
    _arguments $general $quiet $talk $name \
        '--port[the port to listen on]:port' \
        '--address[listen on this address only]:address' \
        '--accept[who is let in]:whom:(ask all known)' \
        '--plain[what happens to plain-text callers]:what:(ask never)'
}

_talkstick_cli_join() {
    _arguments $general $quiet $talk $name \
        '--plain[talk in plain text]' \
        '--require[with whom to talk]:whom:(any verified)' \
        ':address or invitation:_hosts'
}

_talkstick_cli_invite() {
    _arguments $general $quiet $name \
        '*--address[where you can be called]:address:_hosts' \
        '--port[the port you will be hosting on]:port' \
        '--list[list the invitations that are still open]' \
        '--revoke[withdraw an invitation]:id'
}

_talkstick_cli_people() {
    _arguments $general $quiet
}

_talkstick_cli_history() {
    _arguments $general $quiet \
        '--format[what export writes]:what:(text markdown json)' \
        '--output[where export writes]:file:_files' \
        '--yes[delete without being asked]' \
        ':action:(list show search export delete)' \
        '*:id or text'
}

_talkstick_cli() {
    local -a general=(
        '--profile[the folder in which everything is]:folder:_files -/'
        '(- *)--help[print a help]')
    local -a quiet=(
        '(--quiet)--json[print one JSON object a line]'
        '(--json)--quiet[print only what matters]')
    local -a name=('--name[what the other side is told you are called]:name')
    local -a talk=(
        '--first[who speaks first]:who:(joiner host)'
        '--ending[how our turns end in plain text]:how:(auto lf crlf nul lfnul)'
        '--keep[what is kept of a new conversation]:what:(all nothing)'
        '--redial[how long to try again after the connection was lost]:seconds')
    local -a commands=(
        'host:listen, and ask whom to let in'
        'join:call a computer'
        'invite:make an invitation'
        'people:list everybody you have talked with'
        'history:show, search, write down or delete conversations')
    local state
    _arguments -C \
        '(- *)'{-h,--help}'[print the commands]' \
        '(- *)--version[print the version]' \
        '1:command:{_describe command commands}' \
        '*::option:->options'
    [[ $state != options ]] || (( ! $+functions[_talkstick_cli_$words[1]] )) ||
        _talkstick_cli_$words[1]
}

_talkstick_cli "$@"
