/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Each line of standard input is a turn; each recv is printed as \"heard ...\".\n"
    "  --speak-first       says its first turn before it hears one\n"
    "  --read-first        hears one before it says its first turn\n"
    "  --buffer N          one recv of at most N bytes for each turn heard (1024)\n"
    "  --ending E          lf (as it is unless said), crlf, nul, lfnul or none\n"
    "  --block N           always sends N bytes: text, NUL, rubbish\n"
    "  --rubbish R         zeros (as it is unless said), stack or leftover\n"
    "  --chunk N           sends a turn in pieces of at most N bytes, each with a NUL at its end\n"
    "  --newline-first     its first turn is a lone newline\n"
    "  --all-bytes         its first turn, or the one after the newline, is the bytes 0 to 255\n"
    "  --wait MS           thinks that long before its first turn\n"
    "  --single-bytes MS   sends every byte by itself, that far apart\n"
    "  --burst N           says its first N turns without waiting for answers\n"
    "  --gap MS            time between the turns of a burst, and before a flood (0)\n"
    "  --flood BYTES       after its first turn sends that many more at once, then only reads\n"
    "  --turns N           says N turns, \"turn 1\" and so on when its input has ended\n"
    "  --close-after N     closes right after its Nth turn\n"
    "  --half-close        shuts its sending side after its last turn and reads to the end\n"
    "  --reset             closes with a reset\n"
    "Status: 0 all turns were said and answered, 1 not so, 2 usage, 3 no connection.\n";

enum {
    SPEAK_FIRST = 1,
    READ_FIRST,
    BUFFER,
    ENDING,
    BLOCK,
    RUBBISH,
    CHUNK,
    NEWLINE_FIRST,
    ALL_BYTES,
    WAIT,
    SINGLE_BYTES,
    BURST,
    GAP,
    FLOOD,
    TURNS,
    CLOSE_AFTER,
    HALF_CLOSE,
    RESET
};

static const struct option names[] = {
    {"speak-first", no_argument, NULL, SPEAK_FIRST},
    {"read-first", no_argument, NULL, READ_FIRST},
    {"buffer", required_argument, NULL, BUFFER},
    {"ending", required_argument, NULL, ENDING},
    {"block", required_argument, NULL, BLOCK},
    {"rubbish", required_argument, NULL, RUBBISH},
    {"chunk", required_argument, NULL, CHUNK},
    {"newline-first", no_argument, NULL, NEWLINE_FIRST},
    {"all-bytes", no_argument, NULL, ALL_BYTES},
    {"wait", required_argument, NULL, WAIT},
    {"single-bytes", required_argument, NULL, SINGLE_BYTES},
    {"burst", required_argument, NULL, BURST},
    {"gap", required_argument, NULL, GAP},
    {"flood", required_argument, NULL, FLOOD},
    {"turns", required_argument, NULL, TURNS},
    {"close-after", required_argument, NULL, CLOSE_AFTER},
    {"half-close", no_argument, NULL, HALF_CLOSE},
    {"reset", no_argument, NULL, RESET},
    {NULL, 0, NULL, 0},
};

static void refuse(const char *program, const char *wanted, const char *why)
{
    fprintf(stderr, "%s\nusage: %s %s [options]\n%s", why, program, wanted, help);
    exit(2);
}

/* The number in optarg, from least to most; -1 if it is none. */
static long number(long least, long most)
{
    char *end = NULL;
    errno = 0;
    long value = strtol(optarg, &end, 10);
    if (errno != 0 || end == optarg || *end != '\0' || value < least || value > most)
        return -1;
    return value;
}

/* The place of optarg among words; -1 if it is none of them. */
static int choice(const char *const *words, int count)
{
    for (int i = 0; i < count; ++i) {
        if (strcmp(optarg, words[i]) == 0)
            return i;
    }
    return -1;
}

/* Takes over one option with its argument; false if the argument makes no sense. */
static bool take(struct options *options, int name)
{
    static const char *const endings[] = {"lf", "crlf", "nul", "lfnul", "none"};
    static const char *const rubbishes[] = {"zeros", "stack", "leftover"};
    const long million = 1000000;
    long value = 0;

    switch (name) {
    case SPEAK_FIRST: options->speaks_first = true; break;
    case READ_FIRST: options->speaks_first = false; break;
    case BUFFER: options->buffer = (size_t)(value = number(1, million)); break;
    case ENDING: options->ending = (enum ending)(value = choice(endings, 5)); break;
    case BLOCK: options->block = (size_t)(value = number(2, million)); break;
    case RUBBISH: options->rubbish = (enum rubbish)(value = choice(rubbishes, 3)); break;
    case CHUNK: options->chunk = (size_t)(value = number(2, million)); break;
    case NEWLINE_FIRST: options->newline_first = true; break;
    case ALL_BYTES: options->all_bytes = true; break;
    case WAIT: options->wait_ms = value = number(0, million); break;
    case SINGLE_BYTES: options->single_bytes_ms = value = number(0, million); break;
    case BURST: options->burst = value = number(1, million); break;
    case GAP: options->gap_ms = value = number(0, million); break;
    case FLOOD: options->flood = (size_t)(value = number(1, 1000 * million)); break;
    case TURNS: options->turns = value = number(0, million); break;
    case CLOSE_AFTER: options->close_after = value = number(0, million); break;
    case HALF_CLOSE: options->half_close = true; break;
    case RESET: options->reset = true; break;
    default: return false;
    }
    return value >= 0;
}

struct options read_options(int argc, char **argv, const char *wanted, int wanted_count)
{
    struct options options = {
        .speaks_first = wanted_count == 2, /* as a client does */
        .buffer = 1024,
        .single_bytes_ms = -1,
        .turns = -1,
        .close_after = -1,
    };
    int name = 0;

    while ((name = getopt_long(argc, argv, "", names, NULL)) != -1) {
        if (!take(&options, name))
            refuse(argv[0], wanted, "That option cannot be understood.");
    }
    if (argc - optind != wanted_count)
        refuse(argv[0], wanted, "The arguments are not as many as they should be.");
    if (options.block > 0 && options.chunk > 0)
        refuse(argv[0], wanted, "Blocks are chunks already: give one of the two.");
    return options;
}
