# SPDX-License-Identifier: MIT
#
# Completion of talkstick for bash.

_talkstick() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local words='--host --port --join --plain --url --bring --as --beside --profile --help --help-all'
    words+=' --version'
    case $previous in
    --profile)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    --bring)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        return
        ;;
    --port | --join | --url | --as | --beside) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _talkstick talkstick
