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
                     "       talkstick-cli history [list | show [ID] | search TEXT |\n"
                     "                              export [ID] | delete ID] [options]\n"
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
        "  keeping     what (nothing; all: it began earlier), of the conversation, on this\n"
        "              computer; only with --keep nothing\n"
        "  turn        holder (me, them), number\n"
        "  heard       number, part, last (the turn is over), text\n"
        "  said        number, part\n"
        "  delivered   number, part: it has arrived (never in plain text)\n"
        "  held        bytes: the other side wrote out of turn; it waits\n"
        "  away        since (UTC, ISO 8601): the connection was lost; the conversation is\n"
        "              not over\n"
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

QString helpOnHistory()
{
    return Words::tr(
        "Conversations that are kept:\n"
        "  list         all, the one in which somebody spoke last first\n"
        "  show [ID]    what was said in one; without ID in the first of the list\n"
        "  search TEXT  where all these words, or longer ones that begin so, were said\n"
        "  export [ID]  writes one or all of them down\n"
        "  delete ID    deletes one on this computer, for good\n"
        "ID is the beginning of an id, as long as no other begins so.");
}

QString helpOnHistoryOutput()
{
    return Words::tr(
        "\n"
        "Events of --json, each with its fields (times in UTC, ISO 8601):\n"
        "  conversation  id, peer, trust (verified, invited, unverified, plain), turns,\n"
        "                state (your-turn, their-turn, over, forked, deleted-there,\n"
        "                transcript: in plain text), begun, spoken, unread\n"
        "  entry         number, part (if the turn has several), speaker (me, them), time,\n"
        "                text, or needsNewerVersion instead; of the conversation before it\n"
        "  hit           id, peer, number, part, speaker, time, excerpt\n"
        "  cleaning      done, total: what was said is being cleaned out\n"
        "  deleted       id\n"
        "  error         code, detail\n"
        "\n"
        "export --format json writes one object, times as above:\n"
        "  {\"conversations\": [{\"id\", \"peer\", \"trust\", \"turns\": [{\"number\", \"part\",\n"
        "  \"speaker\", \"time\", \"text\" or \"needsNewerVersion\"}]}]}\n"
        "\n"
        "Exit statuses: 0 done, or there is nothing to show; 2 usage, or there is no such\n"
        "conversation; 8 storage, or the file cannot be written; 9 the profile is in use,\n"
        "which only matters to delete.\n");
}

} // namespace talkstick::cli
