// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <random>

namespace talkstick::simulation {

//! Everything that a history leaves to chance, from one seed and the same everywhere.
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed)
    { }

    //! From 0 on, below \a end, which is at least 1.
    std::uint64_t below(std::uint64_t end) { return m_engine() % end; }
    bool oneIn(std::uint64_t many) { return below(many) == 0; }

private:
    std::mt19937_64 m_engine;
};

} // namespace talkstick::simulation
