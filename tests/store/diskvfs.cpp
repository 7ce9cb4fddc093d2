// SPDX-License-Identifier: MIT
#include "store/diskvfs.h"

#include <cstring>
#include <memory>
#include <vector>

namespace talkstick::support {
namespace {

//! What belongs to a file that is open.
struct Handle
{
    SimulatedDisk &disk;
    std::shared_ptr<SimulatedDisk::File> file;
    bool syncsFolder = false; //!< With the first synchronising.
    //! Of the write-ahead log's index, which lives in memory that programs share.
    std::vector<std::unique_ptr<unsigned char[]>> regions;
};

//! SQLite gives the memory for it, and knows what it begins with.
struct OpenFile : sqlite3_file
{
    Handle *handle;
};

Handle &handleOf(sqlite3_file *file)
{
    return *static_cast<OpenFile *>(file)->handle;
}

SimulatedDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<SimulatedDisk *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    delete &handleOf(file);
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    const Handle &handle = handleOf(file);
    return handle.disk.read(*handle.file, static_cast<unsigned char *>(bytes), std::size_t(count),
                            std::size_t(at));
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    const Handle &handle = handleOf(file);
    return handle.disk.write(*handle.file, static_cast<const unsigned char *>(bytes),
                             std::size_t(count), std::size_t(at));
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const Handle &handle = handleOf(file);
    return handle.disk.truncate(*handle.file, std::size_t(size));
}

int syncFile(sqlite3_file *file, int)
{
    Handle &handle = handleOf(file);
    const int code = handle.disk.sync(*handle.file, handle.syncsFolder);
    if (code == SQLITE_OK)
        handle.syncsFolder = false;
    return code;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const Handle &handle = handleOf(file);
    *size = sqlite3_int64(handle.disk.sizeOf(*handle.file));
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *answer)
{
    *answer = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

// Both as SQLite takes them for granted on Linux.
int sectorSize(sqlite3_file *)
{
    return 4096;
}
int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    Handle &handle = handleOf(file);
    *memory = nullptr;
    if (extend == 0 && std::size_t(region) >= handle.regions.size())
        return SQLITE_OK;
    while (handle.regions.size() <= std::size_t(region))
        handle.regions.push_back(std::make_unique<unsigned char[]>(std::size_t(size)));
    *memory = handle.regions[std::size_t(region)].get();
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void orderShared(sqlite3_file *) { }

int unmapShared(sqlite3_file *file, int)
{
    handleOf(file).regions.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods {
    2,          closeFile,   readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   lockFile,    isReserved,  controlFile, sectorSize,   characteristics, mapShared,
    lockShared, orderShared, unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    file->pMethods = nullptr;
    SimulatedDisk &disk = diskOf(vfs);
    // A temporary file: there must be none.
    if (!name)
        return SQLITE_CANTOPEN;
    std::shared_ptr<SimulatedDisk::File> found = disk.open(name);
    const bool isNew = !found;
    if (isNew) {
        const int code =
            (flags & SQLITE_OPEN_CREATE) ? disk.create(name, found) : int(SQLITE_CANTOPEN);
        if (code != SQLITE_OK)
            return code;
    }
    constexpr int kLogs = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    auto *open = static_cast<OpenFile *>(file);
    open->handle = new Handle {disk, std::move(found), isNew && (flags & kLogs) != 0, {}};
    open->pMethods = &kMethods;
    if (given)
        *given = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    return diskOf(vfs).remove(name, syncFolder != 0);
}

int askForFile(sqlite3_vfs *vfs, const char *name, int what, int *answer)
{
    *answer = what != SQLITE_ACCESS_EXISTS || diskOf(vfs).exists(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int room, char *full)
{
    if (std::strlen(name) >= std::size_t(room))
        return SQLITE_CANTOPEN;
    std::memcpy(full, name, std::strlen(name) + 1);
    return SQLITE_OK;
}

} // namespace

DiskVfs::DiskVfs(SimulatedDisk &disk)
    : m_disk(disk)
    , m_vfs(*sqlite3_vfs_find(nullptr))
{
    // The clock, and what else has nothing to do with files, stays the system's.
    m_vfs.zName = "simulated";
    m_vfs.szOsFile = sizeof(OpenFile);
    m_vfs.pAppData = &m_disk;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = removeFile;
    m_vfs.xAccess = askForFile;
    m_vfs.xFullPathname = fullName;
    sqlite3_vfs_register(&m_vfs, 1);
}

DiskVfs::~DiskVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

} // namespace talkstick::support
