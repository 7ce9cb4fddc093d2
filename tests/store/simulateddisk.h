// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <vector>

namespace talkstick::support {

//! A disk in memory. What was not synchronised when its power is cut is there afterwards, or not,
//! or in part, sector by sector and whatever was written first. It can be told to fail. Any thread
//! may use it.
//!
//! What its files are asked answers with SQLite's result codes.
class SimulatedDisk
{
public:
    using Bytes = std::vector<unsigned char>;
    enum class Call : std::uint8_t { Read, Write, Sync, Truncate, Create, Remove };
    enum class Lasting : std::uint8_t { Once, UntilMended };
    enum class Syncing : std::uint8_t {
        Waits,
        Pretends, //!< It says that it has written what it has not.
    };
    class File;

    explicit SimulatedDisk(std::uint32_t seed, Syncing syncing = Syncing::Waits);
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk &) = delete;
    SimulatedDisk &operator=(const SimulatedDisk &) = delete;

    //! The power is cut at the \a changes-th call from now that changes something, counted from 1.
    void cutAt(int changes);
    //! Cuts it now.
    void cut() { cutAt(0); }
    [[nodiscard]] bool isOn() const;
    //! Brings back what was left. Nobody may have a file open.
    void powerOn();

    //! The \a number-th \a call from now, counted from 1, is answered with \a code. A synchronising
    //! that fails has lost what it was to write, as on Linux.
    void failAt(Call call, int number, int code, Lasting lasting);
    void mend();
    //! How many there have been in all.
    [[nodiscard]] int calls(Call call) const;

    [[nodiscard]] std::shared_ptr<File> open(const std::string &name) const; //!< Null: not there.
    int create(const std::string &name, std::shared_ptr<File> &file);
    int remove(const std::string &name, bool syncFolder);
    [[nodiscard]] bool exists(const std::string &name) const; //!< And is not empty.

    int read(const File &file, unsigned char *bytes, std::size_t count, std::size_t at);
    int write(File &file, const unsigned char *bytes, std::size_t count, std::size_t at);
    int truncate(File &file, std::size_t size);
    int sync(File &file, bool alsoFolder);
    [[nodiscard]] std::size_t sizeOf(const File &file) const;

private:
    using Names = std::map<std::string, std::shared_ptr<File>>;
    struct Change;
    struct Fault
    {
        Call call = Call::Read;
        int left = 0; //!< Calls until it happens; 0: it never does.
        int code = 0;
        Lasting lasting = Lasting::Once;
    };

    int begin(Call call);
    int end(Call call);
    int change(File &file, Call call, const Change &change);
    std::size_t below(std::size_t limit);
    void apply(Bytes &bytes, const Change &change);
    std::vector<Change> piecesOf(const std::vector<Change> &changes);
    void settle(File &file);

    mutable std::mutex m_mutex;
    std::mt19937 m_random;
    const Syncing m_syncing;
    bool m_isOn = true;
    int m_changesLeft = -1; //!< Until the power is cut; -1: it is not.
    Fault m_fault;
    std::array<int, 6> m_calls {};
    Names m_names;
    Names m_durableNames;
};

} // namespace talkstick::support
