// SPDX-License-Identifier: MIT
#include "store/simulateddisk.h"

#include <algorithm>

#include <sqlite3.h>

namespace talkstick::support {
namespace {

//! What a disk writes as a whole, mostly. SQLite is told of larger ones, as on a real file system.
constexpr std::size_t kSector = 512;

} // namespace

struct SimulatedDisk::Change
{
    std::size_t at = 0; //!< Or the new size.
    Bytes bytes;
    bool isTruncation = false;
};

class SimulatedDisk::File
{
public:
    Bytes live; //!< As it is read.
    Bytes durable;
    std::vector<Change> pending; //!< Since it was synchronised.
};

SimulatedDisk::SimulatedDisk(std::uint32_t seed, Syncing syncing)
    : m_random(seed)
    , m_syncing(syncing)
{ }

SimulatedDisk::~SimulatedDisk() = default;

void SimulatedDisk::cutAt(int changes)
{
    const std::lock_guard lock(m_mutex);
    m_changesLeft = changes;
    if (changes == 0)
        m_isOn = false;
}

bool SimulatedDisk::isOn() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOn;
}

void SimulatedDisk::powerOn()
{
    const std::lock_guard lock(m_mutex);
    if (m_isOn)
        return;
    Names left;
    for (const Names *names : {&m_names, &m_durableNames}) {
        for (const auto &[name, file] : *names)
            left.try_emplace(name);
    }
    for (auto &[name, file] : left) {
        const bool isAsItWasLast = below(2) == 0;
        const Names &names = isAsItWasLast ? m_names : m_durableNames;
        const auto found = names.find(name);
        if (found != names.end())
            file = found->second;
    }
    std::erase_if(left, [](const auto &entry) { return !entry.second; });
    for (const auto &[name, file] : left)
        settle(*file);
    m_names = m_durableNames = left;
    m_isOn = true;
    m_changesLeft = -1;
}

void SimulatedDisk::failAt(Call call, int number, int code, Lasting lasting)
{
    const std::lock_guard lock(m_mutex);
    m_fault = {call, number, code, lasting};
}

void SimulatedDisk::mend()
{
    const std::lock_guard lock(m_mutex);
    m_fault = {};
}

int SimulatedDisk::calls(Call call) const
{
    const std::lock_guard lock(m_mutex);
    return m_calls[std::size_t(call)];
}

std::shared_ptr<SimulatedDisk::File> SimulatedDisk::open(const std::string &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_names.find(name);
    return found == m_names.end() || !m_isOn ? nullptr : found->second;
}

int SimulatedDisk::create(const std::string &name, std::shared_ptr<File> &file)
{
    const std::lock_guard lock(m_mutex);
    if (begin(Call::Create) != SQLITE_OK)
        return SQLITE_CANTOPEN;
    file = std::make_shared<File>();
    m_names[name] = file;
    return end(Call::Create);
}

int SimulatedDisk::remove(const std::string &name, bool syncFolder)
{
    const std::lock_guard lock(m_mutex);
    if (const int code = begin(Call::Remove); code != SQLITE_OK)
        return code;
    if (m_names.erase(name) == 0)
        return SQLITE_IOERR_DELETE_NOENT;
    const int code = end(Call::Remove);
    if (code == SQLITE_OK && syncFolder && m_syncing == Syncing::Waits)
        m_durableNames = m_names;
    return code;
}

bool SimulatedDisk::exists(const std::string &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_names.find(name);
    return found != m_names.end() && !found->second->live.empty();
}

int SimulatedDisk::read(const File &file, unsigned char *bytes, std::size_t count, std::size_t at)
{
    const std::lock_guard lock(m_mutex);
    if (const int code = begin(Call::Read); code != SQLITE_OK)
        return code;
    const std::size_t from = std::min(at, file.live.size());
    const std::size_t there = std::min(count, file.live.size() - from);
    std::copy_n(file.live.begin() + std::ptrdiff_t(from), there, bytes);
    std::fill_n(bytes + there, count - there, static_cast<unsigned char>(0));
    return there == count ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int SimulatedDisk::write(File &file, const unsigned char *bytes, std::size_t count, std::size_t at)
{
    return change(file, Call::Write, {at, Bytes(bytes, bytes + count), false});
}

int SimulatedDisk::truncate(File &file, std::size_t size)
{
    return change(file, Call::Truncate, {size, {}, true});
}

int SimulatedDisk::change(File &file, Call call, const Change &change)
{
    const std::lock_guard lock(m_mutex);
    if (const int code = begin(call); code != SQLITE_OK)
        return code;
    apply(file.live, change);
    file.pending.push_back(change);
    return end(call);
}

int SimulatedDisk::sync(File &file, bool alsoFolder)
{
    const std::lock_guard lock(m_mutex);
    if (const int code = begin(Call::Sync); code != SQLITE_OK) {
        if (m_isOn)
            file.pending.clear(); // Still read as if it were there.
        return code;
    }
    if (const int code = end(Call::Sync); code != SQLITE_OK || m_syncing == Syncing::Pretends)
        return code;
    for (const Change &change : file.pending)
        apply(file.durable, change);
    file.pending.clear();
    if (alsoFolder)
        m_durableNames = m_names;
    return SQLITE_OK;
}

std::size_t SimulatedDisk::sizeOf(const File &file) const
{
    const std::lock_guard lock(m_mutex);
    return file.live.size();
}

//! Whether \a call can be done: not if the power is off, or if it is to fail.
int SimulatedDisk::begin(Call call)
{
    if (!m_isOn)
        return SQLITE_IOERR;
    ++m_calls[std::size_t(call)];
    if (m_fault.left == 0 || m_fault.call != call || --m_fault.left > 0)
        return SQLITE_OK;
    m_fault.left = m_fault.lasting == Lasting::UntilMended ? 1 : 0;
    return m_fault.code;
}

//! What becomes of \a call, which is a change, once the disk's cache has it.
int SimulatedDisk::end(Call call)
{
    if (m_changesLeft < 0 || --m_changesLeft > 0)
        return SQLITE_OK;
    m_isOn = false;
    return call == Call::Create ? SQLITE_CANTOPEN : SQLITE_IOERR;
}

std::size_t SimulatedDisk::below(std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
}

void SimulatedDisk::apply(Bytes &bytes, const Change &change)
{
    if (change.isTruncation) {
        bytes.resize(std::min(change.at, bytes.size()));
        return;
    }
    const std::size_t end = change.at + change.bytes.size();
    // Where nothing was written stands what stood there on the disk before.
    while (bytes.size() < change.at)
        bytes.push_back(static_cast<unsigned char>(below(256)));
    bytes.resize(std::max(bytes.size(), end));
    std::copy(change.bytes.begin(), change.bytes.end(), bytes.begin() + std::ptrdiff_t(change.at));
}

std::vector<SimulatedDisk::Change> SimulatedDisk::piecesOf(const std::vector<Change> &changes)
{
    std::vector<Change> pieces;
    for (const Change &change : changes) {
        if (change.isTruncation)
            pieces.push_back(change);
        for (std::size_t done = 0; done < change.bytes.size();) {
            const std::size_t at = change.at + done;
            const std::size_t count = std::min(kSector - at % kSector, change.bytes.size() - done);
            const auto first = change.bytes.begin() + std::ptrdiff_t(done);
            pieces.push_back({at, Bytes(first, first + std::ptrdiff_t(count)), false});
            done += count;
        }
    }
    return pieces;
}

//! Decides what of \a file outlived the cut.
void SimulatedDisk::settle(File &file)
{
    std::vector<Change> pieces = piecesOf(file.pending);
    std::shuffle(pieces.begin(), pieces.end(), m_random);
    // From a disk that had written nearly all to one that had written nearly nothing.
    const std::size_t keptOfFour = below(5);
    for (Change &piece : pieces) {
        if (below(4) >= keptOfFour)
            continue;
        if (!piece.isTruncation && below(8) == 0)
            piece.bytes.resize(below(piece.bytes.size()) + 1);
        apply(file.durable, piece);
    }
    file.pending.clear();
    file.live = file.durable;
}

} // namespace talkstick::support
