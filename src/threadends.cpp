// SPDX-License-Identifier: MIT
//
// For programs that MinGW compiles. There GCC's two libraries have an entry each among what is
// tidied when a thread ends, in the order in which they were first needed: libgcc frees the memory
// of all thread_local variables, and libstdc++ runs their destructors. Qt has such variables, and
// usually needs the first before the second. Then the destructors read memory that is gone; that
// fault is swallowed, but with a lock held that the end of the program waits for, for ever.
// libstdc++'s own, out of its library: MinGW has another of that name, which a program for windows
// would find first.
extern "C" [[gnu::dllimport]] int __cxa_thread_atexit(void (*)(void *), void *, void *);

namespace {

const char kSomethingHere = 0; // by which libstdc++ tells whose destructor it is

void doNothing(void *) { }

// As the first of this program's own: whoever asks for a destructor first has libstdc++ come first.
[[gnu::constructor(101)]] void runDestructorsFirst()
{
    __cxa_thread_atexit(doNothing, nullptr, const_cast<char *>(&kSomethingHere));
}

} // namespace
