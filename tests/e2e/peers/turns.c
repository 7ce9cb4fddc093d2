/* SPDX-License-Identifier: MIT */
#define _POSIX_C_SOURCE 200809L

#include "turns.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

struct talk
{
    int link;
    const struct options *options;
    char *line; /* the last turn read, with its ending */
    size_t capacity;
    size_t length;
    char *piece; /* what blocks and chunks are sent from; keeps what was there before */
    unsigned seed;
    long said;
    long heard;
    long lines_heard; /* newlines in what was heard */
};

static void pause_ms(long ms)
{
    struct timespec time = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&time, NULL);
}

static bool send_all(int link, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t sent = send(link, bytes, length, MSG_NOSIGNAL);
        if (sent < 0) {
            perror("send");
            return false;
        }
        bytes += sent;
        length -= (size_t)sent;
    }
    return true;
}

/* Bytes as one finds them on a stack: anything but text, and NUL more often than the rest. */
static void fill_with_stack(struct talk *talk, size_t length)
{
    for (size_t i = 0; i < length; ++i) {
        talk->seed = talk->seed * 1103515245u + 12345u;
        unsigned byte = talk->seed >> 16 & 0xff;
        talk->piece[i] = (char)(byte < 0x80 ? byte & 0x07 : byte);
    }
}

/* The way of programs that fgets into an array and send the array: size - 1 bytes of text and a NUL
 * at a time, and after the last of them whatever else is in the array. */
static bool say_in_pieces(struct talk *talk, size_t size)
{
    const struct options *options = talk->options;
    const char *text = talk->line;
    size_t left = talk->length;

    if (talk->piece == NULL)
        talk->piece = calloc(size, 1);
    if (talk->piece == NULL)
        return false;
    do {
        size_t part = left < size - 1 ? left : size - 1;
        if (options->rubbish == RUBBISH_ZEROS)
            memset(talk->piece, 0, size);
        else if (options->rubbish == RUBBISH_STACK)
            fill_with_stack(talk, size);
        memcpy(talk->piece, text, part);
        talk->piece[part] = '\0';
        if (!send_all(talk->link, talk->piece, options->block > 0 ? size : part + 1))
            return false;
        text += part;
        left -= part;
    } while (left > 0);
    return true;
}

static bool say_in_single_bytes(struct talk *talk)
{
    int on = 1;
    setsockopt(talk->link, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    for (size_t i = 0; i < talk->length; ++i) {
        if (i > 0)
            pause_ms(talk->options->single_bytes_ms);
        if (!send_all(talk->link, talk->line + i, 1))
            return false;
    }
    return true;
}

static bool say(struct talk *talk)
{
    const struct options *options = talk->options;
    bool done = false;

    if (options->block > 0)
        done = say_in_pieces(talk, options->block);
    else if (options->chunk > 0)
        done = say_in_pieces(talk, options->chunk);
    else if (options->single_bytes_ms >= 0)
        done = say_in_single_bytes(talk);
    else
        done = send_all(talk->link, talk->line, talk->length);
    talk->said += done;
    return done;
}

static void append(struct talk *talk, const char *bytes, size_t length)
{
    if (talk->length + length > talk->capacity) {
        talk->capacity = talk->length + length;
        talk->line = realloc(talk->line, talk->capacity);
        if (talk->line == NULL) {
            perror("realloc");
            exit(1);
        }
    }
    memcpy(talk->line + talk->length, bytes, length);
    talk->length += length;
}

/* Puts the next turn into talk->line; false if there is none. */
static bool next_turn(struct talk *talk)
{
    static const char *const endings[] = {"\n", "\r\n", "\0", "\n\0", ""};
    static const size_t lengths[] = {1, 2, 1, 2, 0};
    const struct options *options = talk->options;
    char text[32];

    talk->length = 0;
    if (options->turns >= 0 && talk->said == options->turns)
        return false;
    if (options->newline_first && talk->said == 0) {
        append(talk, "\n", 1);
        return true;
    }
    if (options->all_bytes && talk->said == options->newline_first) {
        for (int byte = 0; byte < 256; ++byte)
            append(talk, &(char) {(char)byte}, 1);
    } else {
        ssize_t length = getline(&talk->line, &talk->capacity, stdin);
        if (length >= 0) {
            talk->length = (size_t)length;
            if (length > 0 && talk->line[length - 1] == '\n')
                --talk->length;
        } else if (options->turns < 0) {
            return false;
        } else {
            int made = snprintf(text, sizeof text, "turn %ld", talk->said + 1);
            append(talk, text, (size_t)made);
        }
    }
    append(talk, endings[options->ending], lengths[options->ending]);
    return true;
}

/* Whether the turn just said was the last. Looks into standard input, so it may have to wait. */
static bool was_last(const struct talk *talk)
{
    if (talk->options->turns >= 0)
        return talk->said == talk->options->turns;
    int next = getc(stdin);
    if (next != EOF)
        ungetc(next, stdin);
    return next == EOF;
}

static void print_heard(const char *bytes, size_t length)
{
    printf("heard ");
    for (size_t i = 0; i < length; ++i) {
        unsigned char byte = (unsigned char)bytes[i];
        if (byte == '\n')
            printf("\\n");
        else if (byte == '\0')
            printf("\\0");
        else if (byte == '\\')
            printf("\\\\");
        else if (byte < 0x20 || byte > 0x7e)
            printf("\\x%02X", byte);
        else
            putchar(byte);
    }
    putchar('\n');
    fflush(stdout);
}

/* One recv; false when the other side is gone. */
static bool hear(struct talk *talk)
{
    char *bytes = malloc(talk->options->buffer);
    ssize_t length = bytes ? recv(talk->link, bytes, talk->options->buffer, 0) : -1;
    if (length < 0)
        perror("recv");
    else if (length == 0)
        fprintf(stderr, "The other side closed the connection.\n");
    else {
        print_heard(bytes, (size_t)length);
        ++talk->heard;
        for (ssize_t i = 0; i < length; ++i)
            talk->lines_heard += bytes[i] == '\n';
    }
    free(bytes);
    return length > 0;
}

/* The answers to a burst may come in one piece, so there it is lines that count. */
static bool hear_answer(struct talk *talk)
{
    const long burst = talk->options->burst;
    if (burst == 0 || talk->said > burst)
        return hear(talk);
    const long enough = talk->lines_heard + burst;
    while (talk->lines_heard < enough) {
        if (!hear(talk))
            return false;
    }
    return true;
}

static bool flood(const struct talk *talk)
{
    char text[64];
    size_t left = talk->options->flood;

    pause_ms(talk->options->gap_ms);
    for (unsigned line = 1; left > 0; ++line) {
        int made = snprintf(text, sizeof text, "flood %08u %046u\n", line, line);
        size_t length = left < (size_t)made ? left : (size_t)made;
        if (!send_all(talk->link, text, length)) {
            fprintf(stderr, "The flood ended with %zu bytes unsent.\n", left);
            return false;
        }
        left -= length;
    }
    fprintf(stderr, "The whole flood was sent.\n");
    return true;
}

static bool take_turns(struct talk *talk)
{
    const struct options *options = talk->options;

    if (options->close_after == 0)
        return true;
    if (!options->speaks_first && !hear(talk))
        return false;
    pause_ms(options->wait_ms);
    while (next_turn(talk)) {
        if (!say(talk))
            return false;
        if (talk->said == options->close_after)
            return true;
        if (talk->said < options->burst) {
            pause_ms(options->gap_ms);
            continue;
        }
        if (options->flood > 0 && !flood(talk))
            return false;
        if (options->flood > 0 || (options->half_close && was_last(talk))) {
            if (options->half_close)
                shutdown(talk->link, SHUT_WR);
            while (hear(talk)) { }
            return talk->heard >= talk->said;
        }
        /* Who answers need not be answered when it has said all. */
        if (!hear_answer(talk))
            return !options->speaks_first && was_last(talk);
    }
    return true;
}

int converse(int link, const struct options *options)
{
    struct talk talk = {.link = link, .options = options, .seed = 8784};
    bool done = take_turns(&talk);

    if (options->reset) {
        struct linger at_once = {.l_onoff = 1, .l_linger = 0};
        setsockopt(link, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
    }
    close(link);
    free(talk.line);
    free(talk.piece);
    return done ? 0 : 1;
}
