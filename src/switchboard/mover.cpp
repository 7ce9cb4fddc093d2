// SPDX-License-Identifier: MIT
#include "switchboard/mover.h" // so that moc sees it
