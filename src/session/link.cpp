// SPDX-License-Identifier: MIT
#include "session/link.h"
