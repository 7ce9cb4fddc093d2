# SPDX-License-Identifier: MIT
#
# Completion of talkstick for fish.
complete -c talkstick -f
complete -c talkstick -l host -d 'Host at once'
complete -c talkstick -l port -x -d 'The port to host on'
complete -c talkstick -l join -x -a '(__fish_print_hostnames)' -d 'Join the computer at this address'
complete -c talkstick -l plain -d 'Join a plain program, without encryption'
complete -c talkstick -l url -x -d 'Open an invitation, after asking'
complete -c talkstick -l bring -r -F -d 'Bring everything from another computer'
complete -c talkstick -l as -x -d 'Call yourself so, if you have no name yet'
complete -c talkstick -l beside -x -d 'Take the right half of this screen'
complete -c talkstick -l profile -x -a '(__fish_complete_directories)' -d 'Keep everything in this folder'
complete -c talkstick -s h -l help -d 'Print a short help'
complete -c talkstick -l help-all -d 'The same, with the options of every Qt program'
complete -c talkstick -s v -l version -d 'Print the version'
