/* SPDX-License-Identifier: MIT
 *
 * turnserver PORT [options]: waits for one caller, then takes turns: recv, send, recv, send ...
 * Prints "port N" when it listens; PORT 0 lets the system choose.
 */
#define _POSIX_C_SOURCE 200809L

#include "options.h"
#include "turns.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

/* A socket that listens, or -1. */
static int listen_on(in_port_t port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    socklen_t length = sizeof address;
    int on = 1;

    address.sin_addr.s_addr = htonl(INADDR_ANY);
    int door = socket(AF_INET, SOCK_STREAM, 0);
    if (door < 0 || setsockopt(door, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
        || bind(door, (struct sockaddr *)&address, sizeof address) != 0 || listen(door, 5) != 0
        || getsockname(door, (struct sockaddr *)&address, &length) != 0) {
        perror("listen");
        return -1;
    }
    printf("port %d\n", ntohs(address.sin_port));
    fflush(stdout);
    return door;
}

int main(int argc, char **argv)
{
    struct options options = read_options(argc, argv, "PORT", 1);

    alarm(600); /* so that a test that fails leaves nothing behind */
    int door = listen_on((in_port_t)atoi(argv[argc - 1]));
    if (door < 0)
        return 3;
    int link = accept(door, NULL, NULL);
    if (link < 0) {
        perror("accept");
        return 3;
    }
    close(door);
    return converse(link, &options);
}
