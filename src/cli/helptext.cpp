// SPDX-License-Identifier: MIT
#include "cli/helptext.h"

#include <QCoreApplication>

namespace talkstick::cli {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

} // namespace

QString helpOnCommands()
{
    return Words::tr("Usage: talkstick-cli host [options]\n"
                     "       talkstick-cli join [ADDRESS or INVITATION] [options]\n"
                     "       talkstick-cli invite [options]\n"
                     "       talkstick-cli people [options]\n"
                     "       talkstick-cli COMMAND --help | --version\n");
}

QString helpOnTurns()
{
    return Words::tr(
        "Talks with one other person, strictly one turn at a time.\nEach line of standard input is "
        "one turn; an empty line passes the turn on.");
}

QString helpOnInvitations()
{
    return Words::tr("Makes an invitation: a link that lets one person in, once, within 24 hours, "
                     "while you are hosting.");
}

QString helpOnOutput()
{
    return Words::tr(
        "\n"
        "Events of --json, each with its fields:\n"
        "  listening   address, port\n"
        "  resolved    host, addresses\n"
        "  knock       peer, encrypted, name, words: somebody asks to be let in;\n"
        "              for the joiner: you are at their door\n"
        "  connected   peer, encrypted, role (host, joiner), name,\n"
        "              trust (verified, invited, unverified, plain)\n"
        "  turn        holder (me, them), number\n"
        "  heard       number, part, last (the turn is over), text\n"
        "  said        number, part\n"
        "  delivered   number, part: it has arrived (never in plain text)\n"
        "  held        bytes: the other side wrote out of turn; it waits\n"
        "  closed      reason (left, lost, closed, broke, declined, busy, ended, error),\n"
        "              detail\n"
        "  error       code, detail\n"
        "\n"
        "Exit statuses: 0 ended normally, 2 usage, 3 name not resolved, 4 nobody answered\n"
        "who could be talked with, 5 not let in, or not by whom it had to be, 6 the other\n"
        "side is gone or the program was stopped with turns unsaid or undelivered,\n"
        "7 cannot listen, 8 storage, 9 the profile is in use.\n");
}

QString helpOnListing()
{
    return Words::tr(
        "\n"
        "Events of --json, each with its fields (times in UTC, ISO 8601):\n"
        "  invitation  id, made, expires, link, hosts, port\n"
        "  open        id, made, expires: an invitation that can be used\n"
        "  revoked     id\n"
        "  person      name, trust (verified, invited, unverified), blocked, met, key\n"
        "  error       code, detail\n"
        "\n"
        "Exit statuses: 0 done, 2 usage, or there is nothing to be done, 8 storage.\n");
}

} // namespace talkstick::cli
