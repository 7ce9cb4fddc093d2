#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""options.py TALKSTICK TALKSTICK-CLI FOLDER: the manual pages and completions in FOLDER know every
option that the programs' --help names, for each command, and no other; the page also every event of
--json. Shells that are not installed are left out, which is said."""

import os
import re
import shutil
import subprocess
import sys

COMMANDS = ["host", "join", "invite", "people", "history"]
ACTIONS = ["list", "show", "search", "export", "delete"]
mistakes = []


def run(*command):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", QT_QPA_PLATFORM="offscreen")
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True,
                          timeout=60).stdout


def expect(where, found, wanted):
    for word in sorted(set(wanted) - set(found)):
        mistakes.append(f"{where}: {word} is missing")
    for word in sorted(set(found) - set(wanted)):
        mistakes.append(f"{where}: there is no {word}")


def long_options(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


def offered(program, command):
    """The options that the program says it takes."""
    if command is None:
        return long_options(run(program, "--help"))
    options = run(program, command, "--help").split("\nOptions:\n")[1].split("\n\n")[0]
    return set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", options, re.MULTILINE))


def in_page(page, section):
    """The options that the section explains, or what comes before the first one with a name."""
    parts = dict(zip([None] + re.findall(r"^\.Ss (\w+)", page, re.MULTILINE),
                     re.split(r"^\.S[s] .*$", page, flags=re.MULTILINE)))
    part = parts[section].split("\n.Sh JSON")[0]
    return {"--" + name for line in re.findall(r"^\.It Fl (.*)$", part, re.MULTILINE)
            for name in re.findall(r"(?<![\w-])-([a-z][a-z-]*)", line)}


def events_told(program, command):
    """The events of --json that the program explains."""
    events = run(program, command, "--help").split("\nEvents of --json")[1].split("\n\n")[0]
    return set(re.findall(r"^  ([a-z]+) ", events, re.MULTILINE))


def events_in_page(page, command):
    """What stands in the list that the page has for the command."""
    lists = page.split("\n.Sh JSON")[1].split("\n.Sh ")[0].split("\n.El")
    part = next(part for part in lists if re.search(rf"^\.Cm {command}\b", part, re.MULTILINE))
    return set(re.findall(r"^\.It Sy ([a-z]+)$", part, re.MULTILINE))


def bash_offers(file, *words):
    script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); '
              '"_${1//-/_}" && printf "%s\\n" "${COMPREPLY[@]}"')
    return set(run("bash", "-c", script, "bash", file, *words).split())


def fish_offers(file, *words):
    lines = run("fish", "--no-config", "-c", "source $argv[1]; complete -C \"$argv[2..]\"", file,
                *words)
    return {line.split("\t")[0] for line in lines.splitlines() if line}


ZSH = """
_arguments() { [[ $1 != -C ]] || state=options; print -rl -- "$@" }
_describe() { : }
(( $# < 3 )) && words=() || words=("${@:3}")
file=$1
shift $#
source $file
"""


def zsh_offers(file, *words):
    """What it tells _arguments of; the words after the program's are the command."""
    return long_options(run("zsh", "-f", "-c", ZSH, "zsh", file, *words))


def check_cli(program, folder):
    page = open(f"{folder}/man/talkstick-cli.1", encoding="utf-8").read()
    files = f"{folder}/completions/talkstick-cli"
    top = offered(program, None)
    expect("the page of talkstick-cli", in_page(page, None), top)
    expect("bash", bash_offers(files + ".bash", "talkstick-cli", ""), COMMANDS)
    expect("bash, history", bash_offers(files + ".bash", "talkstick-cli", "history", ""), ACTIONS)
    expect("bash", bash_offers(files + ".bash", "talkstick-cli", "--"), top)
    if shutil.which("fish"):
        expect("fish", fish_offers(files + ".fish", "talkstick-cli", ""), COMMANDS)
        expect("fish, history", fish_offers(files + ".fish", "talkstick-cli", "history", ""),
               ACTIONS)
    if shutil.which("zsh"):
        everywhere = zsh_offers(files + ".zsh", "talkstick-cli")
        expect("zsh", everywhere, top)
    for command in COMMANDS:
        options = offered(program, command)
        expect(f"the page of talkstick-cli, {command}", in_page(page, command), options)
        expect(f"the page of talkstick-cli, --json, {command}", events_in_page(page, command),
               events_told(program, command))
        expect(f"bash, {command}",
               bash_offers(files + ".bash", "talkstick-cli", command, "--"), options)
        if shutil.which("fish"):
            expect(f"fish, {command}",
                   fish_offers(files + ".fish", "talkstick-cli", command, "--"), options)
        if shutil.which("zsh"):
            expect(f"zsh, {command}",
                   zsh_offers(files + ".zsh", "talkstick-cli", command) - {"--version"}, options)


def check_desktop(program, folder):
    page = open(f"{folder}/man/talkstick.1", encoding="utf-8").read()
    files = f"{folder}/completions/talkstick"
    text = run(program, "--help").split("\nOptions:\n")[1]
    options = set(re.findall(r"^  (?:-[\w?], )*(--[a-z-]+)", text, re.MULTILINE))
    expect("the page of talkstick", in_page(page, None), options)
    expect("bash, talkstick", bash_offers(files + ".bash", "talkstick", ""), options)
    if shutil.which("fish"):
        expect("fish, talkstick", fish_offers(files + ".fish", "talkstick", "--"), options)
    if shutil.which("zsh"):
        expect("zsh, talkstick", zsh_offers(files + ".zsh", "talkstick"), options)


if __name__ == "__main__":
    check_cli(sys.argv[2], sys.argv[3])
    check_desktop(sys.argv[1], sys.argv[3])
    for shell in ("fish", "zsh"):
        if not shutil.which(shell):
            print(f"{shell} is not installed.")
    print("\n".join(mistakes))
    sys.exit(1 if mistakes else 0)
