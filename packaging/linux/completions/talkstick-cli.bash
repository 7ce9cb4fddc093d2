# SPDX-License-Identifier: MIT
#
# Completion of talkstick-cli for bash.

# _talkstick_cli_options COMMAND: the options of that command.
_talkstick_cli_options() {
    local talk='--first --ending --keep --redial --name'
    case $1 in
    host) echo --port --address --accept --plain "$talk" --json --quiet --profile --help ;;
    join) echo --plain --require "$talk" --json --quiet --profile --help ;;
    invite) echo --address --port --list --revoke --name --json --quiet --profile --help ;;
    people) echo --json --quiet --profile --help ;;
    history) echo --format --output --yes --json --quiet --profile --help ;;
    *) echo --help --version ;;
    esac
}

# _talkstick_cli_values COMMAND OPTION: the words that the option takes; fails if it takes no word
# out of a list.
_talkstick_cli_values() {
    case $1$2 in
    host--accept) echo ask all known ;;
    host--plain) echo ask never ;;
    host--first | join--first) echo joiner host ;;
    host--ending | join--ending) echo auto lf crlf nul lfnul ;;
    host--keep | join--keep) echo all nothing ;;
    join--require) echo any verified ;;
    history--format) echo text markdown json ;;
    *) return 1 ;;
    esac
}

_talkstick_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} words
    ((COMP_CWORD > 1)) || command=
    if words=$(_talkstick_cli_values "$command" "$previous"); then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
        return
    fi
    case $command$previous in
    *--profile)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    history--output)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    host--address | host--port | host--redial | host--name | join--redial | join--name | \
        invite--address | invite--port | invite--revoke | invite--name) return ;;
    esac
    words=
    if [[ $current == -* ]]; then
        words=$(_talkstick_cli_options "$command")
    elif [[ -z $command ]]; then
        words='host join invite people history'
    elif [[ $command == history && $COMP_CWORD == 2 ]]; then
        words='list show search export delete'
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _talkstick_cli talkstick-cli
