#compdef talkstick
# SPDX-License-Identifier: MIT
#
# Completion of talkstick for zsh.

_arguments \
    '--host[host at once]' \
    '--port[the port to host on]:port' \
    '--join[join the computer at this address]:address:_hosts' \
    '--plain[join a plain program, without encryption]' \
    '--url[open an invitation, after asking]:link' \
    '--bring[bring everything from another computer]:file:_files' \
    '--as[call yourself so, if you have no name yet]:name' \
    '--beside[take the right half of this screen]:screen' \
    '--profile[keep everything in this folder]:folder:_files -/' \
    '(- *)'{-h,--help}'[print a short help]' \
    '(- *)--help-all[the same, with the options of every Qt program]' \
    '(- *)'{-v,--version}'[print the version]'
