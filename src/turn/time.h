// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace talkstick {

//! A moment on a clock that only goes forward, counted from an arbitrary start. Never a date: those
//! are for people, and may jump.
using Time = std::chrono::milliseconds;

} // namespace talkstick
