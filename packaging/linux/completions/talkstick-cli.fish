# SPDX-License-Identifier: MIT
#
# Completion of talkstick-cli for fish.
function __talkstick_cli_in
    __fish_seen_subcommand_from $argv
end

complete -c talkstick-cli -f
complete -c talkstick-cli -n __fish_use_subcommand -a host -d 'Listen, and ask whom to let in'
complete -c talkstick-cli -n __fish_use_subcommand -a join -d 'Call a computer'
complete -c talkstick-cli -n __fish_use_subcommand -a invite -d 'Make an invitation'
complete -c talkstick-cli -n __fish_use_subcommand -a people -d 'List everybody you have talked with'
complete -c talkstick-cli -n __fish_use_subcommand -a history -d 'Show, search, write down or delete conversations'
complete -c talkstick-cli -n __fish_use_subcommand -l version -d 'Print the version'
complete -c talkstick-cli -n __fish_use_subcommand -s h -d 'Print the commands'
complete -c talkstick-cli -l help -d 'Print a help'

# All commands.
set -l any __talkstick_cli_in host join invite people history
complete -c talkstick-cli -n "$any" -l json -d 'Print one JSON object a line'
complete -c talkstick-cli -n "$any" -l quiet -d 'Print only what matters'
complete -c talkstick-cli -n "$any" -l profile -x -a '(__fish_complete_directories)' -d 'The folder in which everything is'
complete -c talkstick-cli -n '__talkstick_cli_in host join invite' -l name -x -d 'What the other side is told you are called'

# Both ends of a conversation.
set -l talk '__talkstick_cli_in host join'
complete -c talkstick-cli -n $talk -l first -x -a 'joiner host' -d 'Who speaks first'
complete -c talkstick-cli -n $talk -l ending -x -a 'auto lf crlf nul lfnul' -d 'How our turns end in plain text'
complete -c talkstick-cli -n $talk -l keep -x -a 'all nothing' -d 'What is kept of a new conversation'
complete -c talkstick-cli -n $talk -l redial -x -d 'How long to try again after the connection was lost'

set -l host '__talkstick_cli_in host'
complete -c talkstick-cli -n $host -l port -x -d 'The port to listen on'
complete -c talkstick-cli -n $host -l address -x -d 'Listen on this address only'
complete -c talkstick-cli -n $host -l accept -x -a 'ask all known' -d 'Who is let in'
complete -c talkstick-cli -n $host -l plain -x -a 'ask never' -d 'What happens to plain-text callers'

set -l join '__talkstick_cli_in join'
complete -c talkstick-cli -n $join -a '(__fish_print_hostnames)'
complete -c talkstick-cli -n $join -l plain -d 'Talk in plain text'
complete -c talkstick-cli -n $join -l require -x -a 'any verified' -d 'With whom to talk'

set -l invite '__talkstick_cli_in invite'
complete -c talkstick-cli -n $invite -l address -x -a '(__fish_print_hostnames)' -d 'Where you can be called'
complete -c talkstick-cli -n $invite -l port -x -d 'The port you will be hosting on'
complete -c talkstick-cli -n $invite -l list -d 'List the invitations that are still open'
complete -c talkstick-cli -n $invite -l revoke -x -d 'Withdraw an invitation'

set -l kept '__talkstick_cli_in history'
set -l actions list show search export delete
complete -c talkstick-cli -n "$kept; and not __fish_seen_subcommand_from $actions" -a "$actions"
complete -c talkstick-cli -n $kept -l format -x -a 'text markdown json' -d 'What export writes'
complete -c talkstick-cli -n $kept -l output -r -F -d 'Where export writes'
complete -c talkstick-cli -n $kept -l yes -d 'Delete without being asked'
