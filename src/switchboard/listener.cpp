// SPDX-License-Identifier: MIT
#include "switchboard/listener.h"
