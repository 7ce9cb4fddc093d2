/* SPDX-License-Identifier: MIT
 *
 * For LD_PRELOAD: answers a few names as a resolver might, so that no test depends on the network.
 * With TALKSTICK_TEST_LOOKUPS_HANG set every look-up says so and then takes ten minutes.
 */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef int look_up(const char *, const char *, const struct addrinfo *, struct addrinfo **);

static const struct
{
    const char *name;
    int error;
} answers[] = {
    {"unknown.test", EAI_NONAME},
    {"unknown.local", EAI_NONAME},
    {"nodata.test", EAI_NODATA},
    {"later.test", EAI_AGAIN},
};

int getaddrinfo(const char *restrict name, const char *restrict service,
                const struct addrinfo *restrict hints, struct addrinfo **restrict found)
{
    static const char notice[] = "looking up\n";

    if (getenv("TALKSTICK_TEST_LOOKUPS_HANG") != NULL) {
        if (write(STDERR_FILENO, notice, sizeof notice - 1) > 0)
            sleep(600);
        return EAI_AGAIN;
    }
    for (size_t i = 0; name != NULL && i < sizeof answers / sizeof *answers; ++i) {
        if (strcmp(name, answers[i].name) == 0)
            return answers[i].error;
    }
    look_up *system;
    *(void **)&system = dlsym(RTLD_NEXT, "getaddrinfo"); /* as the example in dlopen(3) */
    return system(name != NULL && strcmp(name, "here.test") == 0 ? "127.0.0.1" : name, service,
                  hints, found);
}
