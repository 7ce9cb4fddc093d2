/* SPDX-License-Identifier: MIT */
#ifndef TURNS_H
#define TURNS_H

#include "options.h"

/* Takes turns over a connected socket, closes it, and returns the status to exit with. */
int converse(int link, const struct options *options);

#endif
