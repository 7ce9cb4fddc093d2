/* SPDX-License-Identifier: MIT
 *
 * turnclient HOST PORT [options]: connects, then takes turns: send, recv, send, recv ...
 */
#define _POSIX_C_SOURCE 200809L

#include "options.h"
#include "turns.h"

#include <netdb.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

/* A connected socket, or -1. */
static int call(const char *host, const char *port)
{
    struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;
    int link = -1;

    int error = getaddrinfo(host, port, &hints, &found);
    if (error != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(error));
        return -1;
    }
    for (const struct addrinfo *one = found; one != NULL && link < 0; one = one->ai_next) {
        link = socket(one->ai_family, one->ai_socktype, one->ai_protocol);
        if (link >= 0 && connect(link, one->ai_addr, one->ai_addrlen) != 0) {
            perror("connect");
            close(link);
            link = -1;
        }
    }
    freeaddrinfo(found);
    return link;
}

int main(int argc, char **argv)
{
    struct options options = read_options(argc, argv, "HOST PORT", 2);
    const char *port = argv[argc - 1];
    const char *host = argv[argc - 2];

    alarm(600); /* so that a test that fails leaves nothing behind */
    int link = call(host, port);
    return link < 0 ? 3 : converse(link, &options);
}
