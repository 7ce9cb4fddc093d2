// SPDX-License-Identifier: MIT
#include "switchboard/dialer.h"
