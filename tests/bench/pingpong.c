/* SPDX-License-Identifier: MIT
 *
 * pingpong server PORT: answers the turns of one caller; prints "port N" when it listens.
 * pingpong client HOST PORT COUNT: takes that many turns and prints microseconds per round trip.
 *
 * The plainest pair there can be, one send and one recv for each turn: what Talkstick's own round
 * trip is measured against.
 */
#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static int fail(const char *what)
{
    perror(what);
    return 1;
}

static int without_delay(int link)
{
    int on = 1;
    return setsockopt(link, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

/* Says turn number, as text with a newline; 0 if it went out whole. */
static int say(int link, long number)
{
    char text[32];
    int length = snprintf(text, sizeof text, "turn %ld\n", number);
    return send(link, text, (size_t)length, MSG_NOSIGNAL) == length ? 0 : -1;
}

/* Hears one turn; 1 if one came, 0 at the end, -1 if what came is no whole turn. */
static int hear(int link)
{
    char text[1024];
    ssize_t length = recv(link, text, sizeof text, 0);
    if (length <= 0)
        return (int)length;
    return text[length - 1] == '\n' ? 1 : -1;
}

static int serve(const char *port)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t length = sizeof address;
    int on = 1;
    int heard = 0;

    address.sin_port = htons((in_port_t)atoi(port));
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    int door = socket(AF_INET, SOCK_STREAM, 0);
    if (door < 0 || setsockopt(door, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
        || bind(door, (struct sockaddr *)&address, sizeof address) != 0 || listen(door, 1) != 0
        || getsockname(door, (struct sockaddr *)&address, &length) != 0)
        return fail("listen");
    printf("port %d\n", ntohs(address.sin_port));
    fflush(stdout);

    int link = accept(door, NULL, NULL);
    if (link < 0 || without_delay(link) != 0)
        return fail("accept");
    for (long number = 1; (heard = hear(link)) > 0; ++number) {
        if (say(link, number) != 0)
            return fail("send");
    }
    return heard < 0 ? fail("recv") : 0;
}

static int call(const char *host, const char *port, long count)
{
    struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;
    struct timespec start;
    struct timespec end;

    if (getaddrinfo(host, port, &hints, &found) != 0) {
        fprintf(stderr, "%s is not a host.\n", host);
        return 1;
    }
    int link = socket(found->ai_family, found->ai_socktype, found->ai_protocol);
    if (link < 0 || connect(link, found->ai_addr, found->ai_addrlen) != 0
        || without_delay(link) != 0)
        return fail("connect");
    freeaddrinfo(found);

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long number = 1; number <= count; ++number) {
        if (say(link, number) != 0)
            return fail("send");
        if (hear(link) != 1)
            return fail("recv");
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    double passed =
        (double)(end.tv_sec - start.tv_sec) * 1e6 + (double)(end.tv_nsec - start.tv_nsec) / 1e3;
    printf("%.2f\n", passed / (double)count);
    return close(link);
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "server") == 0)
        return serve(argv[2]);
    if (argc == 5 && strcmp(argv[1], "client") == 0 && atol(argv[4]) > 0)
        return call(argv[2], argv[3], atol(argv[4]));
    fprintf(stderr, "usage: %s server PORT | %s client HOST PORT COUNT\n", argv[0], argv[0]);
    return 2;
}
