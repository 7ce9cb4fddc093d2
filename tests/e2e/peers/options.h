/* SPDX-License-Identifier: MIT */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

enum ending { ENDING_LF, ENDING_CRLF, ENDING_NUL, ENDING_LFNUL, ENDING_NONE };
enum rubbish { RUBBISH_ZEROS, RUBBISH_STACK, RUBBISH_LEFTOVER };

/* The habits of one program; what each means is told by usage(). */
struct options
{
    bool speaks_first;
    size_t buffer; /* bytes */
    enum ending ending;
    size_t block; /* bytes; 0: only as much is sent as there is text */
    enum rubbish rubbish;
    size_t chunk; /* bytes; 0: a turn is sent in one piece */
    bool newline_first;
    bool all_bytes;
    long wait_ms;
    long single_bytes_ms; /* -1: a turn is one send */
    long burst; /* turns */
    long gap_ms;
    size_t flood; /* bytes */
    long turns; /* -1: as many as there are lines */
    long close_after; /* turns; -1: never */
    bool half_close;
    bool reset;
};

/* Reads what follows the program's own arguments, of which there are as many as names in wanted.
 * Ends the program with status 2 if something is wrong. */
struct options read_options(int argc, char **argv, const char *wanted, int wanted_count);

#endif
