// SPDX-License-Identifier: MIT
#pragma once

//! Defined where AddressSanitizer is at work. It keeps what has been freed for a while, so that
//! what a process holds says nothing.
#ifdef __SANITIZE_ADDRESS__ // GCC
#define TALKSTICK_SANITIZED
#elif defined(__has_feature) // Clang
#if __has_feature(address_sanitizer)
#define TALKSTICK_SANITIZED
#endif
#endif
